"""The files of documents: sealed before their row is written, read into memory, handed out by choice."""

from __future__ import annotations

import secrets
import shutil
import threading
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from caseapp.domain.attachment import LARGEST
from caseapp.domain.media_types import HEAD_BYTES, media_type_of, suffix_of
from caseapp.domain.permissions import Permission
from caseapp.domain.text import LINE_LIMIT
from caseapp.errors import (
    AttachmentStoppedError,
    AttachmentTooLargeError,
    FileAccessError,
)
from caseapp.files import file_error, make_private_folder, write_atomically
from caseapp.paths import Workspace
from caseapp.printing.pages import SomePages, render_some
from caseapp.security.sealed_file import SealedFile, open_sealed, seal_file
from caseapp.storage.attachment_files import sweep_attachments
from caseapp.storage.unit_of_work import UnitOfWork
from caseapp.usecases.base import Context
from caseapp.usecases.bulk import Progress

_PIECE = 1 << 18
PAGES_AT_ONCE = 8
"""A long document is shown in parts: all its pages at once could fill the memory."""
_MOST_PIXELS = 1600


@dataclass(frozen=True)
class SealedDocument:
    """A document whose file is on the disk and waits for its row."""

    file: SealedFile
    media_type: str


class Sealing:
    """One document on its way into the workspace: from a file, or from bytes that were pasted.

    ``run`` takes a worker as long as reading the file takes. Without a row afterwards nobody can open what
    was sealed, and it is swept a day later.
    """

    def __init__(self, folder: Path, source: Path | bytes) -> None:
        self._folder = folder
        self._source = source
        self._given_up = threading.Event()
        self._done: SealedDocument | None = None

    @property
    def done(self) -> SealedDocument:
        """What was sealed; raises ``AttachmentStoppedError`` when nothing was."""
        if self._done is None:
            raise AttachmentStoppedError
        return self._done

    def give_up(self) -> None:
        """From any thread: leave off soon."""
        self._given_up.set()

    def run(self, progress: Progress = lambda *_: None) -> SealedDocument:
        """Seal it. Raises ``AttachmentTooLargeError``, ``AttachmentStoppedError``, ``FileAccessError`` and
        ``DiskFullError``; nothing is left then.
        """
        head = bytearray()
        sealed = seal_file(self._folder, self._pieces(head, progress))
        self._done = SealedDocument(sealed, media_type_of(bytes(head)))
        return self._done

    def _pieces(self, head: bytearray, progress: Progress) -> Iterator[bytes]:
        done, total = 0, self._size()
        for piece in self._read():
            done += len(piece)
            if self._given_up.is_set():
                raise AttachmentStoppedError
            # It may have grown since it was looked at.
            _refuse_large(done)
            if len(head) < HEAD_BYTES:
                head += piece[: HEAD_BYTES - len(head)]
            progress(done, max(done, total))
            yield piece

    def _size(self) -> int:
        size = len(self._source) if isinstance(self._source, bytes) else _size_of(self._source)
        _refuse_large(size)
        return size

    def _read(self) -> Iterator[bytes]:
        if isinstance(self._source, bytes):
            for start in range(0, len(self._source), _PIECE):
                yield self._source[start : start + _PIECE]
            return
        try:
            with self._source.open("rb") as stream:
                while piece := stream.read(_PIECE):
                    yield piece
        except OSError as error:
            raise FileAccessError(file=self._source.name) from error


def title_from(file_name: str) -> str:
    """A file's name as a title: without its ending, on one line, no longer than a title may be."""
    letters = (
        " " if unicodedata.category(letter) in ("Cc", "Cs") else letter for letter in Path(file_name).stem
    )
    return unicodedata.normalize("NFC", " ".join("".join(letters).split()))[:LINE_LIMIT].strip()


def read_document(folder: Path, file_name: str, file_key: str) -> bytes:
    """A whole document, in memory alone. Raises what ``open_sealed`` raises."""
    return b"".join(open_sealed(folder, file_name, file_key))


def document_pages(content: bytes, first: int = 0) -> SomePages:
    """``PAGES_AT_ONCE`` pages of a PDF as pictures. Raises ``AttachmentNotShownError``."""
    return render_some(content, _MOST_PIXELS, first, PAGES_AT_ONCE)


def hand_out(workspace: Workspace, content: bytes, media_type: str) -> Path:
    """An unprotected copy for another program, under a random name in a private folder.

    Raises ``DiskFullError`` or ``FileAccessError``.
    """
    file = workspace.opened / f"{secrets.token_hex(8)}{suffix_of(media_type)}"
    try:
        make_private_folder(workspace.opened)
        write_atomically(file, content)
    except OSError as error:
        raise file_error(error, file) from error
    return file


def take_back(workspace: Workspace) -> None:
    """Remove the copies that were handed out; one that is held open goes at the next start."""
    if workspace.opened.exists():
        shutil.rmtree(workspace.opened, ignore_errors=True)


def save_copy(path: Path, content: bytes) -> Path:
    """Write a copy to where somebody wants it, whole or not at all. Raises as ``hand_out``."""
    try:
        write_atomically(path, content)
    except OSError as error:
        raise file_error(error, path) from error
    return path


@dataclass(frozen=True)
class SweepAttachments:
    """Remove files that no row opens: what was left by a crash, and by people who were erased."""

    requires: ClassVar[Permission] = Permission.WORK_HERE

    folder: Path

    def run(self, uow: UnitOfWork, ctx: Context) -> int:
        """How many went."""
        return sweep_attachments(self.folder, uow.connection, ctx.now)


def _size_of(path: Path) -> int:
    try:
        if not path.is_file():
            raise FileAccessError(file=path.name)
        return path.stat().st_size
    except OSError as error:
        raise FileAccessError(file=path.name) from error


def _refuse_large(size: int) -> None:
    if size > LARGEST:
        raise AttachmentTooLargeError(megabytes=LARGEST >> 20)
