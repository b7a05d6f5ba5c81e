"""Turns the driver's errors into ours where they enter. Their own texts go no further: they carry values."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from caseapp.errors import (
    CaseAppError,
    DiskFaultError,
    DiskFullError,
    DiskUnreadableError,
    ImmutableRecordError,
    InterruptedReadError,
    RegisterBusyError,
    RegisterDamagedError,
    RegisterReadOnlyError,
)

DriverError = dbapi2.Error

_LEAST_ROOM = 1 << 20

_BY_WORDS: tuple[tuple[str, type[CaseAppError]], ...] = (
    ("disk is full", DiskFullError),
    ("disk i/o error", DiskFaultError),
    ("readonly database", RegisterReadOnlyError),
    ("unable to open database", RegisterReadOnlyError),
    ("database is locked", RegisterBusyError),
    ("malformed", RegisterDamagedError),
    ("file is not a database", RegisterDamagedError),
    ("hmac", RegisterDamagedError),
    ("frozen record", ImmutableRecordError),
    ("interrupted", InterruptedReadError),
)
"""Pieces of SQLite's messages; the driver does not expose the extended result code everywhere."""


@contextmanager
def our_errors(path: Path) -> Iterator[None]:
    """Raise our error for what the driver or SQLAlchemy raises inside; an unknown one passes on unchanged."""
    try:
        yield
    except DBAPIError as error:
        if error.orig is None:
            raise
        raise (_translated(error.orig, path) or error) from None
    except dbapi2.Error as error:
        raise (_translated(error, path) or error) from None


@contextmanager
def our_errors_of_reading(path: Path) -> Iterator[None]:
    """As ``our_errors`` for work that writes nothing: nobody shall fear for what was not to be saved."""
    try:
        with our_errors(path):
            yield
    except DiskFaultError as error:
        raise DiskUnreadableError from error


def _translated(error: BaseException, path: Path) -> CaseAppError | None:
    words = str(error).casefold()
    for piece, kind in _BY_WORDS:
        if piece in words:
            # Some systems report a full disk as any other fault.
            found = DiskFullError if kind is DiskFaultError and _has_no_room(path.parent) else kind
            return found(folder=str(path.parent), where=path.name, backup=newest_backup_day(path.parent))
    return None


def _has_no_room(folder: Path) -> bool:
    with contextlib.suppress(OSError):
        return shutil.disk_usage(folder).free < _LEAST_ROOM
    return False


def newest_backup_day(workspace: Path) -> str:
    """The day of the newest backup in the workspace as ISO text, or a dash."""
    names = sorted(file.name for file in (workspace / "backups").glob("*.caseapp-backup"))
    days = [name[:10] for name in names if name[:4].isdigit()]
    return days[-1] if days else "–"
