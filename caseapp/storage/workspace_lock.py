"""One writer for each workspace: a lock that ends with its process, and a note about who holds it.

The operating system drops the lock when the process dies, however it dies. The note beside it only serves
the message to the second one; without a held lock it means nothing. Neither holds client data.
"""

from __future__ import annotations

import contextlib
import json
import os
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from filelock import FileLock, Timeout

from caseapp.errors import WorkspaceInUseError, WorkspaceMissingError, WorkspaceNotWritableError
from caseapp.files import write_atomically

LOCK_FILE_NAME = "caseapp.lock"
NOTE_FILE_NAME = "caseapp.lock.json"

# Outlasts a holder that has not written its note yet, and a probe by ``read_holder``.
_GRACE_SECONDS = 0.3
_POLL_SECONDS = 0.02
_LARGEST_NOTE = 10_000


@dataclass(frozen=True)
class LockHolder:
    """Who has a workspace open for writing."""

    pid: int
    user: str
    since: datetime


class WorkspaceLock:
    """The right to write in a workspace, for one process at a time; may be released on another thread."""

    def __init__(self, folder: Path, user: str, now: datetime) -> None:
        self._folder = folder
        self._holder = LockHolder(os.getpid(), user, now.astimezone(UTC))
        self._lock = _file_lock(folder)

    @property
    def is_held(self) -> bool:
        """Whether this object holds the lock."""
        return self._lock.is_locked

    def acquire(self) -> None:
        """Take the lock; a held one is kept.

        Raises ``WorkspaceInUseError``, ``WorkspaceMissingError`` and ``WorkspaceNotWritableError``.
        """
        if self.is_held:
            return
        # filelock would create the folder, and with it the look of a workspace.
        if not self._folder.is_dir():
            raise WorkspaceMissingError(folder=str(self._folder))
        try:
            self._lock.acquire(timeout=_GRACE_SECONDS, poll_interval=_POLL_SECONDS)
        except Timeout as error:
            raise _in_use_error(_read_note(self._folder)) from error
        except OSError as error:
            raise WorkspaceNotWritableError(folder=str(self._folder)) from error
        self._write_note()

    def release(self) -> None:
        """Give the lock back; a second call does nothing."""
        if self.is_held:
            _drop_note(self._folder)
            self._lock.release()

    def __enter__(self) -> Self:
        self.acquire()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()

    def _write_note(self) -> None:
        note = {"pid": self._holder.pid, "user": self._holder.user, "since": self._holder.since.isoformat()}
        # A full disk must not keep anybody from reading; only the message to a second one gets poorer.
        with contextlib.suppress(OSError):
            write_atomically(self._folder / NOTE_FILE_NAME, json.dumps(note).encode())


def read_holder(folder: Path) -> LockHolder | None:
    """Who holds the lock now; None when nobody does, or when the holder left no note.

    What a killed process left behind is swept away.
    """
    holder = _read_note(folder)
    if holder is None or not (folder / LOCK_FILE_NAME).exists():
        return None
    try:
        with _file_lock(folder).acquire(timeout=0):
            _drop_note(folder)
    except (Timeout, OSError):
        # A lock file that this user cannot open is another user's: the note is all there is to know.
        return holder
    return None


def _file_lock(folder: Path) -> FileLock:
    # thread_local=False: otherwise a release on another thread would do nothing, without a word.
    return FileLock(folder / LOCK_FILE_NAME, mode=0o600, thread_local=False)


def _in_use_error(holder: LockHolder | None) -> WorkspaceInUseError:
    if holder is None:
        return WorkspaceInUseError(holder="?", since="?")
    since = holder.since.astimezone().isoformat(sep=" ", timespec="minutes")[:16]
    return WorkspaceInUseError(holder=holder.user, since=since)


def _read_note(folder: Path) -> LockHolder | None:
    try:
        with (folder / NOTE_FILE_NAME).open("rb") as stream:
            note = json.loads(stream.read(_LARGEST_NOTE))
        since = datetime.fromisoformat(note["since"]).astimezone(UTC)
        return LockHolder(int(note["pid"]), str(note["user"]), since)
    except (OSError, ValueError, KeyError, TypeError, OverflowError, RecursionError):
        return None  # gone, half a note, or not a note: nothing is known then


def _drop_note(folder: Path) -> None:
    with contextlib.suppress(OSError):
        (folder / NOTE_FILE_NAME).unlink()
