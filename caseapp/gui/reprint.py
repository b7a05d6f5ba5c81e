"""A copy that was made before, once more: the bytes of then, or a word that they are others."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from caseapp.errors import CaseAppError
from caseapp.gui.task_runner import TaskRunner
from caseapp.i18n import load_translate
from caseapp.usecases.print_desk import MadeCopy
from caseapp.usecases.print_record import GetPrinted, PrintedBefore, SheetCopy


class Reprint(QObject):
    """Makes one copy at a time."""

    ready = Signal(object)
    """The same sheet as then (``SheetCopy``)."""
    differs = Signal(object)
    """The sheet as this version of the program draws it, which is another (``SheetCopy``)."""
    failed = Signal(object)
    """It cannot be made (``CaseAppError``)."""

    def __init__(self, runner: TaskRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._runner = runner
        self._client_id: UUID | None = None

    def begin(self, made: MadeCopy) -> None:
        """Read what was printed and draw it in a worker; nothing happens while one is under way."""
        if self._client_id is None:
            self._client_id = made.record.client_id
            task = self._runner.read(GetPrinted(self._client_id, made.record.id), self)
            task.done.connect(self._on_printed_read)
            task.failed.connect(self._on_failed)

    @Slot(object)
    def _on_printed_read(self, printed: PrintedBefore) -> None:
        if self._client_id is not None:
            task = self._runner.work(partial(_made_again, self._client_id, printed), self)
            task.done.connect(self._on_made_again)
            task.failed.connect(self._on_failed)

    @Slot(object)
    def _on_made_again(self, made: tuple[SheetCopy, bool]) -> None:
        self._client_id = None
        copy, is_same = made
        (self.ready if is_same else self.differs).emit(copy)

    @Slot(object)
    def _on_failed(self, error: CaseAppError) -> None:
        self._client_id = None
        self.failed.emit(error)


def _made_again(client_id: UUID, printed: PrintedBefore) -> tuple[SheetCopy, bool]:
    """Runs in the worker: the copy, and whether it is the one of then."""
    sheet = printed.reprint(load_translate(printed.wish.language))
    return SheetCopy(client_id, printed.content, printed.wish, sheet), printed.is_same(sheet)
