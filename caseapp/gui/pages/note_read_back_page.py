"""Read a note back. What is for ever takes two steps, and the button says what happens."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from caseapp.errors import CaseAppError
from caseapp.gui.forms.draft_keeper import DraftKeeper
from caseapp.gui.navigation import Place
from caseapp.gui.pages.page import Notice, Page, PageArea, PageHead, Workplace, page_column
from caseapp.gui.task_runner import Task
from caseapp.gui.texts import error_text
from caseapp.gui.theme.tokens import SCROLL_BAR
from caseapp.gui.widgets.basics import button, card, column, label, line
from caseapp.gui.widgets.form_field import FormField
from caseapp.gui.widgets.note_reading import NoteReading
from caseapp.gui.widgets.state_view import StateView
from caseapp.gui.widgets.text_field import TextField
from caseapp.usecases.drafts import DraftView, FindDraft
from caseapp.usecases.note_desk import NOTE_READ_BACK_FORM, FinishReadNote, GetNoteDesk, NoteDesk
from caseapp.usecases.note_views import NoteView


class NoteReadBackPage(Page):
    """Made to be looked at together: the note as it will stand, then what the person says to it."""

    def __init__(self, workplace: Workplace, place: Place) -> None:
        super().__init__(workplace, place)
        self._view: NoteView | None = None
        self._comment = TextField(2)
        self._keeper = DraftKeeper(
            workplace.runner, NOTE_READ_BACK_FORM, place.client_id, self._typing, self, place.note_id
        )
        self._build_widgets()
        self._build_layout()
        self._connect_signals()

    def _build_widgets(self) -> None:
        self._back = button(self.tr("Back"), "plain", "back")
        self._finish = button(self.tr("Finish note – cannot be changed afterwards"), "main", "finish_note")
        self.workplace.theme.set_icon(self._finish, "check", "on_accent")
        self._comment.setObjectName("persons_comment")
        self._comment.setProperty("type", "words")
        self._head = PageHead(self._back)
        self._area = PageArea(QWidget())
        self._state = StateView(self.workplace.theme, self._area)

    def _build_layout(self) -> None:
        layout = page_column(self, scrolls=True)
        layout.addWidget(self._head)
        layout.addWidget(self._state, 1)
        # Below each other: in large type the button needs the whole width.
        foot = column(label(self.tr("Read the note out. Then finish it."), "text", "soft"))
        foot.addLayout(line(None, self._finish))
        foot.setContentsMargins(0, 0, SCROLL_BAR, 0)
        layout.addLayout(foot)

    def _connect_signals(self) -> None:
        self._back.clicked.connect(self.back_requested)
        self._finish.clicked.connect(self.confirm)
        self._comment.edited.connect(self._keeper.touch)
        self._keeper.kept.connect(self.typing_kept)
        self._state.action_requested.connect(self.read)

    @Slot()
    def read(self) -> None:
        """The note as it is now."""
        self._state.show_loading()
        self._finish.setDisabled(True)
        task = self.workplace.runner.read(GetNoteDesk(self.place.note_id), self, channel="note")
        task.done.connect(self._on_desk_read)
        task.failed.connect(self._on_desk_failed)

    def keep_typing(self) -> Task | None:
        """Leaving keeps what the person said to it."""
        return self._keeper.keep_now()

    @Slot()
    def confirm(self) -> None:
        """Ctrl+Enter for the second time: finish it."""
        if self._view is None or not self._finish.isEnabled():
            return
        self._finish.setDisabled(True)
        command = FinishReadNote(self._view.note.id, self._view.digest, self._comment.words())
        task = self.workplace.runner.write(command, self)
        task.done.connect(self._on_note_finished)
        task.failed.connect(self._on_note_refused)

    def _typing(self) -> dict[str, Any]:
        return {"persons_comment": self._comment.words()}

    @Slot(object)
    def _on_desk_read(self, desk: NoteDesk) -> None:
        view = desk.view
        if view is None or view.note.is_final:
            self.back_requested.emit()
            return
        is_first = self._view is None
        self._view = view
        place = self.workplace
        self._head.say(
            self.tr("{name}, is this right?").format(name=desk.person) if desk.person else " ",
            place.wording.day_in_words(view.note.day),
        )
        # The comment stays the same field, so that a second reading loses nothing of it.
        self._comment.setParent(None)
        reading = NoteReading(place.theme, place.wording, view, is_shared=True, with_comment=False)
        if not view.note.is_quick:
            frame, inside = card()
            inside.addWidget(FormField(place.theme, self.tr("The person's comment"), self._comment))
            reading.below.addWidget(frame)
        self._area.show_content(reading)
        self._state.show_content()
        self._finish.setDisabled(False)
        self._area.setFocus()
        if is_first:
            self._comment.set_words(view.note.persons_comment or "")
            # Typing is erased with the person it is about, so it must know them.
            self._keeper.move_to(desk.client_id, view.note.id)
            query = FindDraft(NOTE_READ_BACK_FORM, view.note.id, desk.client_id)
            place.runner.read(query, self).done.connect(self._on_draft_found)

    @Slot(object)
    def _on_draft_found(self, draft: DraftView | None) -> None:
        if draft is not None and not self._keeper.edits:
            self._comment.set_words(draft.body["persons_comment"])

    @Slot(object)
    def _on_desk_failed(self, error: CaseAppError) -> None:
        self._state.show_error(error_text(error))

    @Slot(object)
    def _on_note_finished(self, _: object) -> None:
        self._keeper.forget()
        self.noticed.emit(Notice(self.tr("The note is finished and saved."), "good"))
        # The form below on the way back finds its note finished and shows it to be read.
        self.finished.emit(replace(self.place, name="note_form"))

    @Slot(object)
    def _on_note_refused(self, error: CaseAppError) -> None:
        self.tell(error)
        # It may have changed: show it as it is now, with the comment typed so far.
        self.read()
