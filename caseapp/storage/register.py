"""The register's file: made, opened with its checks, closed without a write-ahead log."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from sqlalchemy import Engine
from sqlcipher3 import dbapi2

from caseapp.errors import RegisterMissingError
from caseapp.storage.engine import (
    BUSY_MILLISECONDS,
    SMALL_CACHE_KIBIBYTES,
    check_application,
    connect,
    make_engine,
    stop_when,
)
from caseapp.storage.erasure import empty_log
from caseapp.storage.faults import newest_backup_day, our_errors
from caseapp.storage.migrate import SHIPPED, Migrations, refuse_newer, revision_of, upgrade

UNFINISHED = ".unfinished"
"""Marks a workspace whose making was interrupted: nobody has seen its recovery code, so it may go."""


@dataclass(frozen=True)
class Register:
    """An open register: one engine per lane. ``close`` it in the end."""

    path: Path
    writing: Engine
    reading: Engine
    background: Engine
    stop_reading: threading.Event = field(default_factory=threading.Event, repr=False)
    """While it is set, whatever the reading lane asks is broken off with ``InterruptedReadError``."""
    closing: threading.Event = field(default_factory=threading.Event, repr=False)
    """Once it is set, whatever is being read is broken off so: nobody waits for it any more."""

    def empty_log(self) -> None:
        """Take what was deleted out of the write-ahead log too, as far as no reader holds it."""
        with self.writing.connect() as connection:
            empty_log(connection)

    def close(self) -> None:
        """Close every connection; the writing one last, so that it takes the write-ahead log with it."""
        for engine in (self.background, self.reading, self.writing):
            engine.dispose()
        if write_ahead_log(self.path).exists():
            self._fold_in_log()

    def _fold_in_log(self) -> None:
        # A lane that never wrote may have been the last to close.
        with contextlib.suppress(dbapi2.Error), self.writing.connect() as connection:
            connection.connection.dbapi_connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")  # type: ignore[union-attr]
        self.writing.dispose()


def create_register(path: Path, key: bytes) -> None:
    """Make a new, empty register with today's tables. Raises ``CaseAppError`` when it cannot be written."""
    with our_errors(path):
        path.touch(mode=0o600)
        connect(path, key, mode="rwc").close()
        upgrade(path, key, backup=None)


def open_register(
    path: Path,
    key: bytes,
    backup: Callable[[], Path],
    *,
    migrations: Migrations = SHIPPED,
    busy_milliseconds: int = BUSY_MILLISECONDS,
) -> Register:
    """Open the register, after bringing it up to date when it is older.

    ``backup`` makes a verified copy and is called only before an upgrade. The key is right when this is
    called (the vault has proved it), so a file that does not open is damaged.
    """
    require_register(path)
    with our_errors(path):
        connection = connect(path, key)
        try:
            check_application(connection, path)
            refuse_newer(connection, migrations)
            is_old = revision_of(connection) != migrations.head
        finally:
            connection.close()
        if is_old:
            upgrade(path, key, backup, migrations)

    lane = partial(make_engine, path, key, busy_milliseconds=busy_milliseconds)
    register = Register(
        path,
        writing=lane(writes=True),
        reading=lane(writes=False),
        background=lane(writes=False, cache_kibibytes=SMALL_CACHE_KIBIBYTES),
    )

    stop, closing = register.stop_reading, register.closing
    stop_when(register.reading, lambda: stop.is_set() or closing.is_set())
    stop_when(register.background, closing.is_set)
    return register


def require_register(path: Path) -> None:
    """Raise ``RegisterMissingError`` for a file that is not there or has no bytes; none is created."""
    if not path.exists() or path.stat().st_size == 0:
        raise RegisterMissingError(backup=newest_backup_day(path.parent))


def write_ahead_log(path: Path) -> Path:
    """The log beside the register: there while somebody has it open, or after a crash."""
    return path.with_name(path.name + "-wal")


def untouched_mode(path: Path) -> str:
    """How to open the register so that not a byte of it changes. Only a crash's shared memory may."""
    return "ro" if write_ahead_log(path).exists() else "immutable"
