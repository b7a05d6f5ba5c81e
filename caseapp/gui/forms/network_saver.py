"""Saves what is typed about people around somebody: when a field is left, or two seconds after a key.

What cannot be saved as it stands is kept as unsaved typing, and so is a name that was begun.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from caseapp.gui.forms.draft_keeper import DraftKeeper
from caseapp.gui.forms.network_editor import NetworkEditor
from caseapp.gui.task_runner import Task, TaskRunner
from caseapp.usecases.base import Changes, Command
from caseapp.usecases.network import NETWORK_FORM, NameAround

_SEND_AFTER_MS = 2000


class NetworkSaver(QObject):
    """Follows one editor at a time; ``begun_name`` gives what stands in the field for names."""

    kept = Signal()
    """Unsaved typing is on the disk."""
    refused = Signal(object)
    """A ``CaseAppError`` that belongs to no field."""

    named = Signal(object)
    """Somebody has a row now (its id)."""

    def __init__(
        self, runner: TaskRunner, client_id: UUID, begun_name: Callable[[], str], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._client_id = client_id
        self._begun_name = begun_name
        self._editor: NetworkEditor | None = None
        self._is_closed = False
        self._keeper = DraftKeeper(runner, NETWORK_FORM, client_id, self._typing, self)
        self._keeper.kept.connect(self.kept)
        self._timer = QTimer(self, singleShot=True, interval=_SEND_AFTER_MS)
        self._timer.timeout.connect(self.send)

    @Slot(object)
    def follow(self, editor: NetworkEditor | None) -> None:
        """From now on this editor; what the one before holds is sent."""
        self.send()
        self._editor = editor
        if editor is not None:
            edits = editor.edits
            edits.edited.connect(self._on_edits_edited)
            edits.left.connect(self.send)
            edits.settled.connect(self._on_edits_settled)
            edits.refused.connect(self.refused)

    @Slot()
    def touch(self) -> None:
        """A name was begun."""
        self._keeper.touch()

    @Slot()
    def send(self) -> None:
        """Give everything that is new to the write lane."""
        self._timer.stop()
        if self._editor is not None and not self._is_closed:
            self._editor.edits.send(self._runner)

    @Slot(object)
    def carry_out(self, command: Command) -> Task:
        """Send a command after the typing that goes before it."""
        self.send()
        task = self._runner.write(command, self)
        task.failed.connect(self.refused)
        return task

    @Slot(str, str)
    def name_around(self, name: str, mark: str) -> None:
        """Somebody was named; ``mark`` is empty without a question."""
        task = self.carry_out(NameAround(self._client_id, name, mark or None))
        task.done.connect(self._on_person_named)

    def close(self) -> Task | None:
        """The page goes: what is new is kept and sent. What was kept and arrived is dropped next time."""
        self._timer.stop()
        self._is_closed = True
        kept = self._keeper.keep_now()
        edits = self._editor.edits if self._editor is not None else None
        if edits is None or not edits.is_dirty or (command := edits.last_command()) is None:
            return kept
        return self._runner.write(command, self)

    def forget_if_saved(self) -> None:
        """Nothing is kept any more when everything is where it belongs."""
        is_dirty = self._editor is not None and self._editor.edits.is_dirty
        if not is_dirty and not self._begun_name().strip() and not self._is_closed:
            self._keeper.forget()

    def _typing(self) -> dict[str, Any]:
        typing: dict[str, Any] = {"name": self._begun_name()}
        if self._editor is not None and (fields := self._editor.edits.typing()):
            typing |= {"person": str(self._editor.edits.record_id), "fields": fields}
        return typing

    @Slot(object)
    def _on_person_named(self, changes: Changes) -> None:
        self.named.emit(changes.subject)
        self.forget_if_saved()

    @Slot()
    def _on_edits_edited(self) -> None:
        self._keeper.touch()
        if not self._timer.isActive():
            self._timer.start()

    @Slot()
    def _on_edits_settled(self) -> None:
        self.forget_if_saved()
