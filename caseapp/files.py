"""Private, atomic file writes: after a crash the old bytes or the new ones are there, never a mixture."""

from __future__ import annotations

import contextlib
import errno
import os
import sys
import tempfile
from pathlib import Path

from caseapp.errors import CaseAppError, DiskFullError, FileAccessError


def make_private_folder(folder: Path) -> None:
    """Create ``folder`` (mode 0700 where the system knows modes); raises ``OSError``."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if os.name == "posix":
        folder.chmod(0o700)


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
