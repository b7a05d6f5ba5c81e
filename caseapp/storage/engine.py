"""The one place where the register's file is opened: key, pragmas and transactions in a fixed order.

A connection that forgot the key would create a plaintext file, and an empty file would open as an empty
database; so nothing else in the program may connect.
"""

from __future__ import annotations

import sys
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

_PRAGMAS = (
    "temp_store=MEMORY",  # with a file, sorted rows lie in plaintext on the disk
    "journal_mode=WAL",
    "synchronous=FULL",  # NORMAL may lose acknowledged saves when the power goes
    *(("fullfsync=ON",) if sys.platform == "darwin" else ()),
    "foreign_keys=ON",
    "recursive_triggers=ON",  # otherwise INSERT OR REPLACE passes the audit's triggers
    "secure_delete=ON",
    "trusted_schema=OFF",
    "cell_size_check=ON",
    f"busy_timeout={BUSY_MILLISECONDS}",
    f"cache_size=-{CACHE_KIBIBYTES}",
)


def connect(path: Path, key: bytes, *, mode: str = "rw") -> Any:
    """A keyed driver connection in autocommit mode.

    ``mode`` is SQLite's: ``rw`` (never creates), ``rwc`` (creates), ``ro``, or ``immutable`` for a closed
    file that must not be touched at all. Raises the driver's error when the key does not fit.
    """
    query = "immutable=1&mode=ro" if mode == "immutable" else f"mode={mode}"
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
        for pragma in _PRAGMAS:
            if mode in ("rw", "rwc") or not pragma.startswith("journal_mode"):
                connection.execute(f"PRAGMA {pragma}")
    except BaseException:
        connection.close()
        raise
    return connection


def check_application(connection: Any, path: Path) -> None:
    """Raise ``RegisterDamagedError`` when the file opens but is not one of our registers."""
    (found,) = connection.execute("PRAGMA application_id").fetchone()
    if found != APPLICATION_ID:
        raise RegisterDamagedError(where=path.name, backup=newest_backup_day(path.parent))


def make_engine(path: Path, key: bytes, *, writes: bool) -> Engine:
    """An engine for one lane. A writing one begins every transaction with ``BEGIN IMMEDIATE``.

    A read that became a write in a deferred transaction would fail at once when another commit came between.
    """
    engine = create_engine(
        "sqlite://",
        module=dbapi2,
        creator=lambda: _lane_connection(path, key, writes=writes),
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


def _lane_connection(path: Path, key: bytes, *, writes: bool) -> Any:
    connection = connect(path, key)
    if not writes:
        connection.execute("PRAGMA query_only=ON")
    return connection


def driver_of(connection: Connection) -> Any:
    """The driver's connection below SQLAlchemy's, inside the same transaction."""
    return connection.connection.driver_connection
