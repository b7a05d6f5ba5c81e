"""Saves what is typed into a note's form: the typing every two seconds, the note when asked."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from caseapp.errors import CaseAppError, InvalidInputError
from caseapp.gui.forms.draft_keeper import DraftKeeper
from caseapp.gui.forms.note_input import note_changes, values_from
from caseapp.gui.task_runner import Task, TaskRunner
from caseapp.usecases.base import Changes, Command
from caseapp.usecases.note_desk import GetNoteDesk, NoteDesk, SaveNewNote, SaveNoteChanges, typing_target
from caseapp.usecases.note_views import NOTE_FORM


class NoteSaver(QObject):
    """One for a form; ``collect`` gives its entries. Knows the note as it was last read and last shown."""

    saved = Signal(bool)
    """Everything that was typed is in the note; whether anything of it was new."""
    refused = Signal(object)
    """Nothing was saved (``CaseAppError``)."""

    def __init__(
        self,
        runner: TaskRunner,
        note_id: UUID | None,
        client_id: UUID | None,
        collect: Callable[[], Mapping[str, Any]],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._collect = collect
        self.desk: NoteDesk | None = None
        self._shown: Mapping[str, Any] = {}
        self._sent: Mapping[str, Any] = {}
        self._client_sent: UUID | None = None
        self._edits_sent = 0
        self._task: Task | None = None
        self.note_id = note_id
        self.is_saving = False
        self.keeper = DraftKeeper(
            runner, NOTE_FORM, client_id, collect, self, typing_target(note_id, client_id)
        )

    @property
    def is_writing(self) -> bool:
        """True until the register has answered; then the note is only read again."""
        return self._task is not None

    @property
    def has_unsaved(self) -> bool:
        """True when something was typed since the note was last saved."""
        return self.keeper.edits != self._edits_sent

    def adopt(self, desk: NoteDesk, shown: Mapping[str, Any]) -> None:
        """The note as it was read, and the entries that show it."""
        self.desk, self._shown = desk, shown
        # Typing is erased with the person it is about, so it must know them.
        self.keeper.move_to(desk.client_id, typing_target(self.note_id, desk.client_id))

    def save(self, client_id: UUID | None, today: date) -> None:
        """Add the note about ``client_id``, or change in it what was changed on the screen."""
        if self.desk is None or self.is_saving:
            return
        self._sent, self._edits_sent = self._collect(), self.keeper.edits
        try:
            command = self._command(self.desk, client_id, today)
        except InvalidInputError as error:
            self.refused.emit(error)
            return
        if command is None:
            self.keeper.forget()
            self.saved.emit(False)
            return
        self.is_saving = True
        self._client_sent = client_id
        self._task = self._runner.write(command, self)
        self._task.done.connect(self._on_note_saved)
        self._task.failed.connect(self._on_note_refused)

    def keep_typing(self) -> Task | None:
        """Keep what is not kept yet. While the note is being saved, that is what to wait for."""
        return self._task or self.keeper.keep_now()

    def _command(self, desk: NoteDesk, client_id: UUID | None, today: date) -> Command | None:
        if desk.view is None:
            return SaveNewNote(client_id, values_from(self._sent, today, is_quick=False), desk.client_id)
        changes = note_changes(desk.view.note, self._shown, self._sent, today)
        return SaveNoteChanges(desk.view.note.id, changes) if changes else None

    @Slot(object)
    def _on_note_saved(self, changes: Changes) -> None:
        self.note_id, self._task = changes.subject, None
        # At once, not after reading again: whoever leaves now must not find it a second time as typing.
        self.keeper.forget()
        if self.has_unsaved:
            # Typing went on meanwhile; it belongs to the note that has its id now.
            self.keeper.move_to(self._client_sent, typing_target(self.note_id, self._client_sent))
            self.keeper.keep_anew()
        task = self._runner.read(GetNoteDesk(changes.subject), self)
        task.done.connect(self._on_note_read_again)
        task.failed.connect(self._on_note_refused)

    @Slot(object)
    def _on_note_read_again(self, desk: NoteDesk) -> None:
        self.adopt(desk, self._sent)
        self.is_saving = False
        self.saved.emit(True)

    @Slot(object)
    def _on_note_refused(self, error: CaseAppError) -> None:
        self.is_saving, self._task = False, None
        self._edits_sent = -1
        self.refused.emit(error)
