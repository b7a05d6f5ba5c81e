"""Private, atomic file writes: after a crash the old bytes or the new ones are there, never a mixture."""

from __future__ import annotations

import contextlib
import errno
import os
import sys
import tempfile
from pathlib import Path

from caseapp.errors import (
    CaseAppError,
    DiskFullError,
    FileAccessError,
    NoRoomError,
    WorkspaceNotWritableError,
)

ROOM_NEEDED = 8 << 20
"""Bytes without which a new workspace is not worth beginning."""


def make_private_folder(folder: Path) -> None:
    """Create ``folder`` (mode 0700 where the system knows modes); raises ``OSError``."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if os.name == "posix":
        folder.chmod(0o700)


def require_room(folder: Path) -> None:
    """Check by writing that ``folder``, made or not, could be made and filled; nothing stays behind.

    Raises ``NoRoomError`` or ``WorkspaceNotWritableError``.
    """
    place = next(path for path in (folder, *folder.parents) if path.exists())
    try:
        with tempfile.TemporaryFile(dir=place, buffering=0) as stream:
            for _ in range(ROOM_NEEDED >> 20):
                stream.write(bytes(1 << 20))
            durable(stream.fileno())
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
            raise NoRoomError(folder=str(folder), megabytes=ROOM_NEEDED >> 20) from error
        raise WorkspaceNotWritableError(folder=str(folder)) from error


def sync_folder(folder: Path) -> None:
    """Make a rename in ``folder`` durable. Windows has no call for it and needs none."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sync_file(path: Path) -> None:
    """Force the bytes of ``path`` to the disk."""
    with path.open("rb+") as stream:
        durable(stream.fileno())


def durable(descriptor: int) -> None:
    """``fsync``, with macOS's stronger form where it exists."""
    if sys.platform == "darwin":
        import fcntl  # late: the module exists on POSIX only

        fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)
    else:
        os.fsync(descriptor)


def write_atomically(path: Path, content: bytes) -> None:
    """Replace ``path`` by ``content`` (mode 0600), durable when this returns.

    Raises ``OSError``; the old file is untouched then and no temporary file is left.
    """
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    temporary = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as stream:
            stream.write(content)
            stream.flush()
            durable(stream.fileno())
        temporary.replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise
    sync_folder(path.parent)


def file_error(error: OSError, path: Path) -> CaseAppError:
    """Our error for a failed file access: disk full, or the file cannot be used."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return DiskFullError()
    return FileAccessError(file=str(path))
