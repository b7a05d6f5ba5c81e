"""The register's file: made, opened with its checks, closed without a write-ahead log."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Engine
from sqlcipher3 import dbapi2

from caseapp.errors import RegisterDamagedError, RegisterMissingError
from caseapp.storage.engine import check_application, connect, make_engine
from caseapp.storage.faults import newest_backup_day, our_errors
from caseapp.storage.migrate import HEAD, refuse_newer, revision_of, upgrade


@dataclass(frozen=True)
class Register:
    """An open register: one engine per lane. ``close`` it in the end."""

    path: Path
    writing: Engine
    reading: Engine
    background: Engine

    def close(self) -> None:
        """Close every connection; the writing one last, so that it takes the write-ahead log with it."""
        for engine in (self.background, self.reading, self.writing):
            engine.dispose()
        if self.path.with_name(self.path.name + "-wal").exists():
            self._fold_in_log()

    def _fold_in_log(self) -> None:
        # A lane that never wrote may have been the last to close.
        with contextlib.suppress(dbapi2.Error), self.writing.connect() as connection:
            connection.connection.dbapi_connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")  # type: ignore[union-attr]
        self.writing.dispose()


def create_register(path: Path, key: bytes) -> None:
    """Make a new, empty register with today's tables. Raises ``CaseAppError`` when it cannot be written."""
    with our_errors(path):
        connect(path, key, mode="rwc").close()
        upgrade(path, key, backup=None)


def open_register(path: Path, key: bytes, backup: Callable[[], Path]) -> Register:
    """Open the register, after bringing it up to date when it is older.

    ``backup`` makes a verified copy and is called only before an upgrade. The key is right when this is
    called (the vault has proved it), so a file that does not open is damaged.
    """
    if not path.exists() or path.stat().st_size == 0:
        raise RegisterMissingError(backup=newest_backup_day(path.parent))
    with our_errors(path):
        connection = connect(path, key)
        try:
            check_application(connection, path)
            refuse_newer(connection)
            is_old = revision_of(connection) != HEAD
        finally:
            connection.close()
        if is_old:
            upgrade(path, key, backup)
        return Register(
            path,
            writing=make_engine(path, key, writes=True),
            reading=make_engine(path, key, writes=False),
            background=make_engine(path, key, writes=False),
        )


def damaged_page(path: Path, key: bytes) -> str | None:
    """Where the file's cipher check finds damage, or ``None``. Touches nothing."""
    try:
        connection = connect(path, key, mode=_untouched_mode(path))
        try:
            found = connection.execute("PRAGMA cipher_integrity_check").fetchone()
        finally:
            connection.close()
    except dbapi2.Error:
        return path.name
    return str(found[0]) if found else None


def open_untouched(path: Path, key: bytes) -> object:
    """A connection that changes not even the file's neighbours, for the doctor and for verified copies."""
    try:
        return connect(path, key, mode=_untouched_mode(path))
    except dbapi2.Error:
        raise RegisterDamagedError(where=path.name, backup=newest_backup_day(path.parent)) from None


def _untouched_mode(path: Path) -> str:
    log = path.with_name(path.name + "-wal")
    return "ro" if log.exists() and log.stat().st_size else "immutable"
