"""A finished sheet leaves the window: to a printer or into a file, with the record that is kept of it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from caseapp.errors import CaseAppError
from caseapp.gui.pages.page import Notice
from caseapp.gui.task_runner import TaskRunner
from caseapp.usecases.print_plan import SheetContent, SheetPreview, save_sheet
from caseapp.usecases.print_record import RecordPrint
from caseapp.usecases.printers import send_to_printer


@dataclass(frozen=True)
class Copy:
    """A sheet as it was on the screen when it was sent on its way."""

    client_id: UUID
    content: SheetContent
    preview: SheetPreview


@dataclass(frozen=True)
class _Made:
    """A copy that has left the window; ``printer`` is None when it was saved."""

    copy: Copy
    printer: str | None
    copies: int
    words: str

    @property
    def record(self) -> RecordPrint:
        """What is kept of it."""
        copy, preview = self.copy, self.copy.preview
        return RecordPrint.of(
            copy.client_id, copy.content, preview.wish, preview.sheet, self.printer, self.copies
        )


class SheetOutput(QObject):
    """First the sheet, then its record: a record never speaks of paper that does not exist."""

    made = Signal(object)
    """The copy is on its way or saved; what to say about it (``Notice``)."""
    settled = Signal()
    """Nothing is under way any more, whatever came of it."""
    failed = Signal(object)
    """Nothing came out, or its record could not be kept (``CaseAppError``)."""

    def __init__(self, runner: TaskRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._runner = runner

    def print_copy(self, copy: Copy, printer: str, copies: int) -> None:
        """Send it to a printer."""
        said = self.tr("Sent to the printer {printer}.").format(printer=printer)
        made = _Made(copy, printer, copies, said)
        self._follow(partial(_printed, made), made.record)

    def save_copy(self, copy: Copy, path: Path) -> None:
        """Write the whole file or nothing."""
        said = self.tr("Saved as {file}. This file is outside the protection of this program.")
        made = _Made(copy, None, 1, said.format(file=path.name))
        self._follow(partial(_saved, made, path), made.record)

    def _follow(self, call: partial[_Made], record: RecordPrint) -> None:
        task = self._runner.work(call, self, last=record)
        task.done.connect(self._on_copy_made)
        task.failed.connect(self._on_failed)

    @Slot(object)
    def _on_copy_made(self, made: _Made) -> None:
        self.made.emit(Notice(made.words, "good"))
        task = self._runner.write(made.record, self)
        task.done.connect(self._on_record_kept)
        task.failed.connect(self._on_failed)

    @Slot(object)
    def _on_record_kept(self, _: object) -> None:
        self.settled.emit()

    @Slot(object)
    def _on_failed(self, error: CaseAppError) -> None:
        self.failed.emit(error)
        self.settled.emit()


def _printed(made: _Made) -> _Made:
    """Runs in the worker."""
    send_to_printer(made.copy.preview.sheet.pdf, made.printer or "", made.copies)
    return made


def _saved(made: _Made, path: Path) -> _Made:
    """Runs in the worker."""
    save_sheet(path, made.copy.preview.sheet.pdf)
    return made
