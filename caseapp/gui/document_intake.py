"""Takes files in as a person's documents: each is sealed in the worker, then its row is written.

What was begun is finished although its page is left or the register is locked meanwhile.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QBuffer, QIODevice, QMimeData, QObject, Signal, Slot
from PySide6.QtGui import QImage

from caseapp.errors import CaseAppError
from caseapp.gui.task_runner import Task, TaskRunner
from caseapp.usecases.attachments import AddAttachment
from caseapp.usecases.bulk import Progress, Stop
from caseapp.usecases.sealing import SealedDocument, Sealing, title_from

_STOPPED = "attachment_stopped"


class DocumentIntake(QObject):
    """One for the page of a person."""

    changed = Signal()
    """Something begins, is done or goes on; see ``waiting``."""
    progressed = Signal(object)
    """How much of a file is read, and of how much (two numbers)."""
    failed = Signal(object)
    """A file was not taken in (``CaseAppError``)."""

    def __init__(self, runner: TaskRunner, folder: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._runner = runner
        self._folder = folder
        self._jobs: dict[int, AddAttachment] = {}

    @property
    def waiting(self) -> int:
        """How many files are not taken in yet."""
        return len(self._jobs)

    def add_files(self, client_id: UUID, paths: Sequence[Path]) -> None:
        """One after the other; a title is the file's name until somebody gives a better one."""
        for path in paths:
            title = title_from(path.name) or self.tr("Document")
            self._begin(AddAttachment(client_id, title, Sealing(self._folder, path)))

    def add_picture(self, client_id: UUID, picture: QImage) -> None:
        """One that was copied somewhere and has no file."""
        sealing = _Pasted(self._folder, picture)
        self._begin(AddAttachment(client_id, self.tr("Pasted picture"), sealing))

    def take(self, client_id: UUID, mime: QMimeData) -> bool:
        """What was dropped or pasted; False when there is nothing in it to keep."""
        if paths := files_in(mime):
            self.add_files(client_id, paths)
        elif mime.hasImage() and isinstance(picture := mime.imageData(), QImage) and not picture.isNull():
            self.add_picture(client_id, picture)
        else:
            return False
        return True

    @Slot()
    def stop(self) -> None:
        """Leave off; what was taken in already stays."""
        for command in self._jobs.values():
            command.sealing.give_up()

    def _begin(self, command: AddAttachment) -> None:
        task = self._runner.long_work(partial(_seal, command.sealing), self)
        # Whoever drops a file and goes on must find it there, also when the window locks a moment later.
        self._runner.debts.owe(task, command)
        self._jobs[task.number] = command
        task.progressed.connect(self.progressed)
        task.done.connect(self._on_task_done)
        task.failed.connect(self._on_task_failed)
        self.changed.emit()

    @Slot(object)
    def _on_task_done(self, _: object) -> None:
        command = self._take_job()
        if command is not None:
            self._runner.write(command, self).failed.connect(self.failed)
        self.changed.emit()

    @Slot(object)
    def _on_task_failed(self, error: CaseAppError) -> None:
        self._take_job()
        self.changed.emit()
        if error.code != _STOPPED:
            self.failed.emit(error)

    def _take_job(self) -> AddAttachment | None:
        task = self.sender()
        return self._jobs.pop(task.number, None) if isinstance(task, Task) else None


class _Pasted(Sealing):
    """A picture from the clipboard; it is packed in the worker, because that takes long."""

    def __init__(self, folder: Path, picture: QImage) -> None:
        super().__init__(folder, b"")
        self._picture: QImage | None = picture

    def run(self, progress: Progress = lambda *_: None) -> SealedDocument:
        """As of a file."""
        picture, self._picture = self._picture, None
        if picture is not None:
            self._source = _packed(picture)
        return super().run(progress)


def files_in(mime: QMimeData) -> list[Path]:
    """The files of this computer among what is dragged or was copied."""
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]


def can_take(mime: QMimeData) -> bool:
    """True when there is something in it to keep."""
    return bool(files_in(mime)) or mime.hasImage()


def _seal(sealing: Sealing, progress: Progress, _: Stop) -> SealedDocument:
    """Runs in the worker. Leaving the page stops nothing: only whoever says so does (``Sealing.give_up``)."""
    return sealing.run(progress)


def _packed(picture: QImage) -> bytes:
    """Runs in the worker."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())
