"""The event log of a workspace: fixed event names, type names and salted hashes, never words of a person.

``EventLog.record`` takes no free text on purpose. Exceptions leave their type, our error code and the
places in our own code; never their message, which may carry values.
"""

from __future__ import annotations

import contextlib
import logging
import os
import traceback
from collections.abc import Callable, Iterator
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from caseapp.errors import CaseAppError

if TYPE_CHECKING:
    from uuid import UUID

LARGEST_LOG = 1_000_000
"""Bytes after which ``caseapp.log`` becomes ``caseapp.log.1``; there is never a third file."""


class Event(StrEnum):
    """Everything that the log can say."""

    PROGRAM_STARTED = "program_started"
    PROGRAM_ENDED = "program_ended"
    REGISTER_CREATED = "register_created"
    REGISTER_OPENED = "register_opened"
    REGISTER_CLOSED = "register_closed"
    REGISTER_MIGRATED = "register_migrated"
    UNLOCK_REFUSED = "unlock_refused"
    COMMAND_DONE = "command_done"
    COMMAND_REFUSED = "command_refused"
    COMMAND_FAILED = "command_failed"
    QUERY_FAILED = "query_failed"
    BACKUP_DONE = "backup_done"
    BACKUP_FAILED = "backup_failed"
    RESTORED = "restored"
    IMPORT_DONE = "import_done"
    EXPORT_DONE = "export_done"
    PRINT_DONE = "print_done"
    PRINT_FAILED = "print_failed"
    ERASED = "erased"
    LIBRARY_WARNING = "library_warning"
    WINDOW_FAULT = "window_fault"
    UNEXPECTED = "unexpected"


class EventLog:
    """Appends one line per event to a private, bounded file. A log that cannot be written is no failure."""

    def __init__(self, path: Path, now: Callable[[], datetime], *, salt: bytes | None = None) -> None:
        self._path = path
        self._now = now
        self._salt = os.urandom(16) if salt is None else salt

    def record(
        self,
        event: Event,
        *,
        about: type | None = None,
        record_id: UUID | None = None,
        count: int | None = None,
        error: BaseException | None = None,
    ) -> None:
        """Append ``event``; ``about`` is the kind of command or record, of which only the name is kept."""
        words = [self._now().isoformat(timespec="milliseconds"), event.value]
        if about is not None:
            words.append(f"about={about.__name__}")
        if record_id is not None:
            words.append(f"record={self._hash(record_id)}")
        if count is not None:
            words.append(f"count={count:d}")
        if error is not None:
            words += [f"error={'<'.join(_kinds(error))}", f"at={'<'.join(_places(error)) or '-'}"]
        self._append(" ".join(words) + "\n")

    def listen_to_libraries(self) -> logging.Handler:
        """Note that a library warned, by its logger's name alone; its text goes nowhere.

        Returns the handler, already on the root logger, so that the caller can take it off again.
        """
        handler = _LibraryHandler(self)
        logging.getLogger().addHandler(handler)
        return handler

    def record_library(self, logger_name: str) -> None:
        """Append that the library with this logger warned."""
        name = "".join(c for c in logger_name[:60] if c.isascii() and (c.isalnum() or c in "._"))
        self._append(
            f"{self._now().isoformat(timespec='milliseconds')} {Event.LIBRARY_WARNING.value} logger={name}\n"
        )

    def _hash(self, record_id: UUID) -> str:
        import hashlib  # late: loads OpenSSL, which the first screen does not need

        return hashlib.blake2b(record_id.bytes, key=self._salt, digest_size=6).hexdigest()

    def _append(self, line: str) -> None:
        # Logging must never stand between a caseworker and saving, so a full disk is not reported here.
        with contextlib.suppress(OSError):
            self._rotate()
            descriptor = os.open(self._path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
            try:
                os.write(descriptor, line.encode("utf-8"))
            finally:
                os.close(descriptor)

    def _rotate(self) -> None:
        if self._path.exists() and self._path.stat().st_size >= LARGEST_LOG:
            self._path.replace(self._path.with_name(self._path.name + ".1"))


class _LibraryHandler(logging.Handler):
    """Turns warnings of libraries into one fixed event."""

    def __init__(self, log: EventLog) -> None:
        super().__init__(logging.WARNING)
        self._log = log

    def emit(self, record: logging.LogRecord) -> None:
        self._log.record_library(record.name)


def _chain(error: BaseException) -> Iterator[BaseException]:
    current: BaseException | None = error
    seen: set[int] = set()
    while current is not None and id(current) not in seen:
        seen.add(id(current))
        yield current
        current = current.__cause__ or current.__context__


def _kinds(error: BaseException) -> list[str]:
    return [
        f"{type(link).__name__}({link.code})" if isinstance(link, CaseAppError) else type(link).__name__
        for link in _chain(error)
    ]


def _places(error: BaseException) -> list[str]:
    """Innermost five places in our own code: file and line, no text and no values."""
    home = Path(__file__).parent
    frames = [frame for link in _chain(error) for frame in reversed(traceback.extract_tb(link.__traceback__))]
    ours = [frame for frame in frames if Path(frame.filename).is_relative_to(home)]
    return [f"{Path(frame.filename).relative_to(home).as_posix()}:{frame.lineno}" for frame in ours[:5]]
