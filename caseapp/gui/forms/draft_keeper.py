"""Keeps unsaved typing: two seconds after the first key not kept yet, and when the form is left."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from caseapp.errors import CaseAppError
from caseapp.gui.task_runner import Task, TaskRunner
from caseapp.usecases.drafts import DiscardDraft, SaveDraft

_KEEP_AFTER_MS = 2000


class DraftKeeper(QObject):
    """One for a form; ``collect`` gives what stands in it. Without a case it may have a ``target_id``."""

    kept = Signal()
    """The typing is on the disk."""
    refused = Signal()
    """The typing could not be kept; the window says why."""

    def __init__(
        self,
        runner: TaskRunner,
        kind: str,
        client_id: UUID | None,
        collect: Callable[[], Mapping[str, Any]],
        parent: QObject,
        target_id: UUID | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._kind = kind
        self._client_id = client_id
        self._target_id = target_id or client_id
        self._collect = collect
        self._timer = QTimer(self, singleShot=True, interval=_KEEP_AFTER_MS)
        self._timer.timeout.connect(self._on_timer_timeout)
        self._edits = 0
        self._keeping: Task | None = None
        self._is_refused = False

    @property
    def edits(self) -> int:
        """Counts the edits, so that a save can tell whether typing went on meanwhile."""
        return self._edits

    @Slot()
    def touch(self) -> None:
        """Something was typed. The clock runs from the first key, so nobody types past it."""
        self._edits += 1
        if not self._timer.isActive():
            self._timer.start()

    def keep_now(self) -> Task | None:
        """Keep what is not kept yet, or wait for what is being kept; ``None`` when there is nothing."""
        if not (self._timer.isActive() or self._is_refused):
            return self._keeping
        self._timer.stop()
        return self._keep()

    def move_to(self, client_id: UUID | None, target_id: UUID | None) -> None:
        """From now on the typing belongs to another record: a new one was saved and has its own id."""
        self._client_id, self._target_id = client_id, target_id or client_id

    def keep_anew(self) -> None:
        """What was kept before is not right any more."""
        self._timer.stop()
        self._keep()

    def forget(self) -> Task:
        """Everything is saved where it belongs, or is not wanted any more."""
        self._timer.stop()
        self._is_refused = False
        return self._runner.write(DiscardDraft(self._kind, self._target_id, self._client_id), self)

    def _keep(self) -> Task:
        command = SaveDraft(self._kind, self._target_id, self._client_id, self._collect())
        task = self._runner.write(command, self)
        task.done.connect(self._on_draft_saved)
        task.failed.connect(self._on_draft_refused)
        self._keeping = task
        self._is_refused = False
        return task

    @Slot()
    def _on_timer_timeout(self) -> None:
        self._keep()

    @Slot(object)
    def _on_draft_saved(self, _: object) -> None:
        self._keeping = None
        self.kept.emit()

    @Slot(object)
    def _on_draft_refused(self, error: CaseAppError) -> None:
        self._keeping = None
        self._is_refused = True
        self._runner.failed.emit(error)
        self.refused.emit()
