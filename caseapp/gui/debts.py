"""What must reach the register before it may close: every command, and the record of paper that comes out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

if TYPE_CHECKING:
    from caseapp.gui.task_runner import Task
    from caseapp.usecases.base import Command


class Debts(QObject):
    """Kept by the runner, asked by whoever locks or closes."""

    all_settled = Signal()
    """Nothing is owed any more."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._open: dict[int, tuple[Task, Command | None]] = {}

    @property
    def are_open(self) -> bool:
        """True while something is under way that must be written."""
        return bool(self._open)

    def owe(self, task: Task, last: Command | None = None) -> None:
        """``task`` writes; or, with ``last``, something is to be written after it."""
        self._open[task.number] = task, last

    def last_of(self, number: int) -> Command | None:
        """What is to be written after this task by whoever is still there."""
        return self._open[number][1] if number in self._open else None

    def settle(self, number: int) -> None:
        """The task is over, and whoever heard of it has given more to be written if they wanted."""
        if self._open.pop(number, None) is not None and not self._open:
            self.all_settled.emit()

    def are_awaited_by(self, owner: QObject) -> bool:
        """True while ``owner`` waits to hear whether something was written."""
        return any(
            last is None and isValid(task) and belongs_to(task, owner) for task, last in self._open.values()
        )


def belongs_to(task: QObject, owner: QObject) -> bool:
    """True for the owner's own tasks and those of its parts."""
    above: QObject | None = task
    while above is not None and above is not owner:
        above = above.parent()
    return above is owner
