"""The one place where the register's file is opened: key, pragmas and transactions in a fixed order.

A connection that forgot the key would create a plaintext file, and an empty file would open as an empty
database; so nothing else in the program may connect.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2

from caseapp.errors import RegisterDamagedError
from caseapp.storage.faults import newest_backup_day

APPLICATION_ID = 0x63617365
"""The letters "case": tells our register from any other SQLite file."""

BUSY_MILLISECONDS = 5000
CACHE_KIBIBYTES = 32_000
SMALL_CACHE_KIBIBYTES = 1_000
"""For the lane in the background, which walks through the register once and comes back to little."""

STEPS_BETWEEN_LOOKS = 10_000
"""After so many steps of SQLite's machine (well under a millisecond) a reader looks whether to stop."""

_FIRST = "temp_store=MEMORY"
"""Before all others: with a file, sorted rows would lie in plaintext on the disk."""

_PRAGMAS = (
    "journal_mode=WAL",
    "synchronous=FULL",  # NORMAL may lose acknowledged saves when the power goes
    *(("fullfsync=ON",) if sys.platform == "darwin" else ()),
    "foreign_keys=ON",
    "recursive_triggers=ON",  # otherwise INSERT OR REPLACE passes the audit's triggers
    "secure_delete=ON",
    "trusted_schema=OFF",
    "cell_size_check=ON",
)

_COPY_PRAGMAS = ("journal_mode=OFF", "synchronous=OFF")
"""For a copy that is thrown away when anything goes wrong, and forced to the disk as a whole."""


def connect(
    path: Path,
    key: bytes,
    *,
    mode: str = "rw",
    busy_milliseconds: int = BUSY_MILLISECONDS,
    cache_kibibytes: int = CACHE_KIBIBYTES,
) -> Any:
    """A keyed driver connection in autocommit mode.

    ``mode`` is SQLite's: ``rw`` (never creates), ``rwc`` (creates), ``ro``; or ``immutable`` for a closed
    file that must not be touched at all, or ``copy`` for the target of a backup. Raises the driver's error
    when the key does not fit.
    """
    query = {"immutable": "immutable=1&mode=ro", "copy": "mode=rwc"}.get(mode, f"mode={mode}")
    connection = dbapi2.connect(
        f"{path.absolute().as_uri()}?{query}", uri=True, isolation_level=None, check_same_thread=False
    )
    try:
        for statement in (
            "PRAGMA cipher_log=off",
            "PRAGMA cipher_log_level=none",
            f"PRAGMA key=\"x'{key.hex()}'\"",
            "SELECT count(*) FROM sqlite_master",
        ):
            connection.execute(statement)
        for pragma in _pragmas(mode, busy_milliseconds, cache_kibibytes):
            connection.execute(f"PRAGMA {pragma}")
    except BaseException:
        connection.close()
        raise
    return connection


def _pragmas(mode: str, busy_milliseconds: int, cache_kibibytes: int) -> tuple[str, ...]:
    if mode == "copy":
        return (_FIRST, *_COPY_PRAGMAS)
    # A read-only connection cannot change the journal and need not.
    middle = _PRAGMAS if mode in ("rw", "rwc") else _PRAGMAS[1:]
    return (_FIRST, *middle, f"busy_timeout={busy_milliseconds}", f"cache_size=-{cache_kibibytes}")


def check_application(connection: Any, path: Path) -> None:
    """Raise ``RegisterDamagedError`` when the file opens but is not one of our registers."""
    (found,) = connection.execute("PRAGMA application_id").fetchone()
    if found != APPLICATION_ID:
        raise RegisterDamagedError(where=path.name, backup=newest_backup_day(path.parent))


def make_engine(
    path: Path,
    key: bytes,
    *,
    writes: bool,
    mode: str = "rw",
    busy_milliseconds: int = BUSY_MILLISECONDS,
    cache_kibibytes: int = CACHE_KIBIBYTES,
) -> Engine:
    """An engine for one lane. A writing one begins every transaction with ``BEGIN IMMEDIATE``.

    A read that became a write in a deferred transaction would fail at once when another commit came between.
    """

    def new_connection() -> Any:
        connection = connect(
            path, key, mode=mode, busy_milliseconds=busy_milliseconds, cache_kibibytes=cache_kibibytes
        )
        # A file opened read-only needs it not, and the doctor's temporary tables could not be made with it.
        if not writes and mode == "rw":
            connection.execute("PRAGMA query_only=ON")
        return connection

    engine = create_engine(
        "sqlite://",
        module=dbapi2,
        creator=new_connection,
        poolclass=QueuePool,
        pool_size=1,
        max_overflow=0,
        hide_parameters=True,
    )
    statement = "BEGIN IMMEDIATE" if writes else "BEGIN"

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        driver_of(connection).execute(statement)

    return engine


def stop_when(engine: Engine, stop: Callable[[], bool]) -> None:
    """Break off what the engine's connections ask as soon as ``stop`` says so."""

    @event.listens_for(engine, "connect")
    def _heed_stop(connection: Any, _record: object) -> None:
        # Not interrupt(): it is lost when it comes a moment before the statement begins.
        connection.set_progress_handler(stop, STEPS_BETWEEN_LOOKS)


def driver_of(connection: Connection) -> Any:
    """The driver's connection below SQLAlchemy's, inside the same transaction."""
    return connection.connection.driver_connection
