"""Brings a register's structure up to date: backup first, all or nothing, and never backwards."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine

from caseapp import __version__
from caseapp.errors import CaseAppError, MigrationFailedError, SchemaTooNewError
from caseapp.storage.engine import APPLICATION_ID, make_engine

HEAD = "0001"
"""The newest revision; a test compares it with the migration files, so that starting needs no Alembic."""

MIGRATIONS = Path(__file__).parent / "migrations"


class MigrationCheckError(Exception):
    """A migration left the register in a state that its checks refuse."""


def packed_version(version: str) -> int:
    """``1.2.3`` as 10203, kept in ``user_version`` so that an older program can say what is needed."""
    major, minor, patch = (int(part) for part in version.split(".")[:3])
    return major * 10_000 + minor * 100 + patch


def unpacked_version(number: int) -> str:
    """The inverse of ``packed_version``."""
    return f"{number // 10_000}.{number // 100 % 100}.{number % 100}"


def revision_of(connection: Any) -> str | None:
    """The revision a register is at, or ``None`` for an empty file."""
    found = connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'").fetchone()
    if not found:
        return None
    row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    return str(row[0]) if row else None


def refuse_newer(connection: Any) -> None:
    """Raise ``SchemaTooNewError`` for a revision that this program does not know."""
    if (revision := revision_of(connection)) is not None and revision > HEAD:
        (number,) = connection.execute("PRAGMA user_version").fetchone()
        raise SchemaTooNewError(needed=unpacked_version(number))


def upgrade(path: Path, key: bytes, backup: Callable[[], Path] | None) -> None:
    """Upgrade the register at ``path`` to ``HEAD``.

    ``backup`` makes a verified copy first and returns where it lies; a new register needs none. Raises
    ``MigrationFailedError`` after rolling everything back.
    """
    saved = backup() if backup else None
    engine = make_engine(path, key, writes=True)
    try:
        _upgrade_in_one_transaction(engine)
    except CaseAppError:
        raise
    except Exception as error:  # a failed migration may raise anything; it was rolled back as a whole
        raise MigrationFailedError(backup=str(saved or "–")) from error
    finally:
        engine.dispose()


def _upgrade_in_one_transaction(engine: Engine) -> None:
    with engine.connect() as connection:
        driver = connection.connection.dbapi_connection
        # Rebuilding a parent table with foreign keys on deletes every child row.
        driver.execute("PRAGMA foreign_keys=OFF")  # type: ignore[union-attr]
        before = _row_counts(connection)
        connection.rollback()
        with connection.begin():
            _run_alembic(connection)
            _check(connection, before)
        driver.execute("PRAGMA foreign_keys=ON")  # type: ignore[union-attr]
        driver.execute(f"PRAGMA application_id={APPLICATION_ID}")  # type: ignore[union-attr]
        driver.execute(f"PRAGMA user_version={packed_version(__version__)}")  # type: ignore[union-attr]


def _run_alembic(connection: Connection) -> None:
    from alembic import command  # late: only a register that must change pays for it
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def _row_counts(connection: Connection) -> dict[str, int]:
    names = connection.exec_driver_sql(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE 'CREATE TABLE%' "
        "AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search_index%' AND name <> 'alembic_version'"
    ).scalars()
    return {
        name: connection.exec_driver_sql(f'SELECT count(*) FROM "{name}"').scalar_one()  # noqa: S608
        for name in list(names)
    }


def _check(connection: Connection, before: dict[str, int]) -> None:
    if connection.exec_driver_sql("PRAGMA foreign_key_check").first():
        raise MigrationCheckError("foreign keys")
    after = _row_counts(connection)
    lost = [name for name, count in before.items() if name in after and after[name] < count]
    if lost:
        raise MigrationCheckError(", ".join(lost))
    connection.exec_driver_sql("INSERT INTO search_index(search_index, rank) VALUES ('integrity-check', 1)")
