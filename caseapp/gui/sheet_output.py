"""A finished sheet leaves the window: to a printer, into a file or a photo, with the record kept of it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from caseapp.domain.print_record import ON_SCREEN, PHOTO_ONLY
from caseapp.errors import CaseAppError
from caseapp.gui.pages.page import Notice
from caseapp.gui.task_runner import Task, TaskRunner
from caseapp.usecases.base import Changes
from caseapp.usecases.hand_over import RecordHandOver
from caseapp.usecases.print_plan import save_sheet
from caseapp.usecases.print_record import RecordPrint, SheetCopy
from caseapp.usecases.printers import send_to_printer


@dataclass(frozen=True)
class _Made:
    """A copy that has left the window; ``printer`` is None when it was saved."""

    copy: SheetCopy
    printer: str | None
    copies: int
    words: str

    @property
    def record(self) -> RecordPrint:
        """What is kept of it."""
        return self.copy.record(self.printer, self.copies)


class SheetOutput(QObject):
    """First the sheet, then its record: a record never speaks of paper that does not exist."""

    made = Signal(object)
    """The copy is on its way or saved; what to say about it (``Notice``)."""
    recorded = Signal(object)
    """The copy is kept and can be handed over (the id of its record)."""
    busy_changed = Signal(bool)
    """True while something is under way."""
    failed = Signal(object)
    """Nothing came out, or its record could not be kept (``CaseAppError``)."""

    def __init__(self, runner: TaskRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._runner = runner

    def print_copy(self, copy: SheetCopy, printer: str, copies: int) -> None:
        """Send it to a printer."""
        said = self.tr("Sent to the printer {printer}.").format(printer=printer)
        made = _Made(copy, printer, copies, said)
        self._follow(partial(_printed, made), made.record)

    def save_copy(self, copy: SheetCopy, path: Path) -> None:
        """Write the whole file or nothing."""
        said = self.tr("Saved as {file}. This file is outside the protection of this program.")
        made = _Made(copy, None, 1, said.format(file=path.name))
        self._follow(partial(_saved, made, path), made.record)

    @Slot(object)
    def keep_photo(self, copy: SheetCopy) -> None:
        """It was shown on the screen and somebody took it along as a photo."""
        self.busy_changed.emit(True)
        self._write(copy.record(ON_SCREEN)).done.connect(self._on_photo_recorded)

    def _follow(self, call: partial[_Made], record: RecordPrint) -> None:
        self.busy_changed.emit(True)
        task = self._runner.work(call, self, last=record)
        task.done.connect(self._on_copy_made)
        task.failed.connect(self._on_failed)

    def _write(self, command: RecordPrint | RecordHandOver) -> Task:
        task = self._runner.write(command, self)
        task.failed.connect(self._on_failed)
        return task

    @Slot(object)
    def _on_copy_made(self, made: _Made) -> None:
        self.made.emit(Notice(made.words, "good"))
        task = self._write(made.record)
        task.done.connect(self._on_copy_recorded)

    @Slot(object)
    def _on_copy_recorded(self, changes: Changes) -> None:
        self.recorded.emit(changes.subject)
        self.busy_changed.emit(False)

    @Slot(object)
    def _on_photo_recorded(self, changes: Changes) -> None:
        # A command of its own, so that the hand-over can be taken back: what was shown stays recorded.
        (client_id,) = changes.client_ids
        if changes.subject is not None:
            hand_over = RecordHandOver(client_id, changes.subject, PHOTO_ONLY)
            self._write(hand_over).done.connect(self._on_photo_handed_over)

    @Slot(object)
    def _on_photo_handed_over(self, _: object) -> None:
        self.busy_changed.emit(False)

    @Slot(object)
    def _on_failed(self, error: CaseAppError) -> None:
        self.failed.emit(error)
        self.busy_changed.emit(False)


def _printed(made: _Made) -> _Made:
    """Runs in the worker."""
    send_to_printer(made.copy.sheet.pdf, made.printer or "", made.copies)
    return made


def _saved(made: _Made, path: Path) -> _Made:
    """Runs in the worker."""
    save_sheet(path, made.copy.sheet.pdf)
    return made
