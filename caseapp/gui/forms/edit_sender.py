"""Sends the edits of a plan: when a field is left, or two seconds after the first key not sent yet."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from caseapp.errors import CaseAppError
from caseapp.gui.forms.goal_fields import spread
from caseapp.gui.forms.plan_cards import PlanCards
from caseapp.gui.forms.record_edits import RecordEdits
from caseapp.gui.task_runner import Task, TaskRunner
from caseapp.usecases.base import Command
from caseapp.usecases.plan_typing import KeepPlanTyping, Sent

_SEND_AFTER_MS = 2000


class EditSender(QObject):
    """What cannot be saved as it stands is kept as unsaved typing."""

    settled = Signal()
    """An answer of the register has come."""
    kept = Signal()
    """Unsaved typing is on the disk."""
    refused = Signal(object)
    """A ``CaseAppError`` that belongs to no field."""

    def __init__(self, runner: TaskRunner, client_id: UUID, cards: PlanCards, parent: QObject) -> None:
        super().__init__(parent)
        self._runner = runner
        self._client_id = client_id
        self._cards = cards
        self._is_closed = False
        self.has_kept = False
        """True when typing was kept that is not in the plan."""
        self._timer = QTimer(self, singleShot=True, interval=_SEND_AFTER_MS)
        self._timer.timeout.connect(self._on_timer_timeout)
        cards.record_added.connect(self._on_record_added)
        self._on_record_added(cards.plan.edits)

    @property
    def is_closed(self) -> bool:
        """True while the page goes: fields that lose the focus then send nothing any more."""
        return self._is_closed

    def send(self) -> None:
        """Give everything that is new to the write lane."""
        self._timer.stop()
        if not self._is_closed:
            for record in list(self._cards.records()):
                record.send(self._runner)

    def carry_out(self, command: Command) -> None:
        """Send a command after the typing that goes before it."""
        self.send()
        self._runner.write(command, self).failed.connect(self.refused)

    def close(self) -> Task | None:
        """Send what is new; nobody hears the answers, so the typing is kept unless all of it arrives."""
        self._timer.stop()
        self._is_closed = True
        if not (self._cards.is_dirty or self.has_kept):
            return None
        typing, sent = self._cards.typing(), []
        records = list(self._cards.records())
        for record in records:
            if (told := record.sent()) is not None:
                sent.append(Sent(told.part, told.record_id, spread(told.values)))
            if (command := record.last_command()) is not None:
                self._runner.write(command, self)
        is_complete = all(record.is_sendable for record in records)
        task = self._keep(KeepPlanTyping(self._client_id, typing, tuple(sent), is_complete))
        task.failed.connect(self._on_task_failed)
        return task

    def keep_rest(self) -> None:
        """Keep what cannot be saved as it stands; when all is saved nothing is kept any more."""
        if self._is_closed or self._cards.is_under_way:
            return
        is_dirty = self._cards.is_dirty
        if is_dirty or self.has_kept:
            self.has_kept = is_dirty
            self._keep(KeepPlanTyping(self._client_id, self._cards.typing(), is_complete=not is_dirty))

    def _keep(self, command: KeepPlanTyping) -> Task:
        task = self._runner.write(command, self)
        task.done.connect(self._on_task_done)
        return task

    @Slot(object)
    def _on_record_added(self, record: RecordEdits) -> None:
        record.edited.connect(self._on_record_edited)
        record.left.connect(self._on_record_left)
        record.settled.connect(self.settled)
        record.refused.connect(self.refused)

    @Slot()
    def _on_record_edited(self) -> None:
        # From the first key, so that nobody types past it.
        if not self._timer.isActive():
            self._timer.start()

    @Slot()
    def _on_record_left(self) -> None:
        self.send()

    @Slot()
    def _on_timer_timeout(self) -> None:
        self.send()
        self.keep_rest()

    @Slot(object)
    def _on_task_done(self, _: object) -> None:
        self.kept.emit()

    @Slot(object)
    def _on_task_failed(self, error: CaseAppError) -> None:
        """The page stays, with everything that stands on it."""
        self._is_closed = False
        self.refused.emit(error)
