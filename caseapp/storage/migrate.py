"""Brings a register's structure up to date: backup first, all or nothing, and never backwards."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine

from caseapp import __version__
from caseapp.errors import CaseAppError, MigrationFailedError, SchemaTooNewError
from caseapp.storage.engine import APPLICATION_ID, make_engine

HEAD = "0008"
"""The newest revision; a test compares it with the migration files, so that starting needs no Alembic."""

_SCRIPTS = Path(__file__).parent / "migrations"


@dataclass(frozen=True)
class Migrations:
    """The steps from any older register to ``head``; ``folders`` hold one file per step."""

    head: str
    folders: tuple[Path, ...]


SHIPPED = Migrations(HEAD, (_SCRIPTS / "versions",))


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


def refuse_newer(connection: Any, migrations: Migrations = SHIPPED) -> None:
    """Raise ``SchemaTooNewError`` for a revision that this program does not know."""
    if (revision := revision_of(connection)) is not None and revision > migrations.head:
        (number,) = connection.execute("PRAGMA user_version").fetchone()
        raise SchemaTooNewError(needed=unpacked_version(number))


def upgrade(
    path: Path, key: bytes, backup: Callable[[], Path] | None, migrations: Migrations = SHIPPED
) -> None:
    """Upgrade the register at ``path`` to the head of ``migrations``.

    ``backup`` makes a verified copy first and returns where it lies; a new register needs none. Raises
    ``MigrationFailedError`` after rolling everything back.
    """
    saved = backup() if backup else None
    engine = make_engine(path, key, writes=True)
    try:
        _upgrade_in_one_transaction(engine, migrations)
    except CaseAppError:
        raise
    except BaseException as error:  # whatever ended it, it was rolled back as a whole
        raise MigrationFailedError(backup=str(saved or "–")) from error
    finally:
        engine.dispose()


def _upgrade_in_one_transaction(engine: Engine, migrations: Migrations) -> None:
    with engine.connect() as connection:
        driver: Any = connection.connection.dbapi_connection
        # Rebuilding a parent table with foreign keys on deletes every child row.
        driver.execute("PRAGMA foreign_keys=OFF")
        if driver.execute("PRAGMA foreign_keys").fetchone() != (0,):
            raise MigrationCheckError("foreign keys are still on")
        with connection.begin():
            before = _Contents.of(connection)
            _run_alembic(connection, migrations)
            _check(connection, before)
            connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
            connection.exec_driver_sql(f"PRAGMA user_version={packed_version(__version__)}")
        driver.execute("PRAGMA foreign_keys=ON")


def _run_alembic(connection: Connection, migrations: Migrations) -> None:
    from alembic import command  # late: only a register that must change pays for it
    from alembic.config import Config

    config = Config()
    for name, value in (
        ("script_location", str(_SCRIPTS)),
        ("path_separator", "newline"),
        ("version_locations", "\n".join(str(folder) for folder in migrations.folders)),
    ):
        config.set_main_option(name, value.replace("%", "%%"))  # a folder's name may hold a percent sign
    config.attributes["connection"] = connection
    command.upgrade(config, migrations.head)


@dataclass(frozen=True)
class _Contents:
    """What a migration must not lose without a word: rows, and the triggers that keep rows as they are."""

    rows: dict[str, int]
    triggers: dict[str, str]

    @classmethod
    def of(cls, connection: Connection) -> _Contents:
        """What the register holds now."""
        triggers = connection.exec_driver_sql(
            "SELECT name, tbl_name FROM sqlite_master WHERE type = 'trigger'"
        )
        return cls(_row_counts(connection), {row[0]: row[1] for row in triggers})


def _row_counts(connection: Connection) -> dict[str, int]:
    names = connection.exec_driver_sql(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE 'CREATE TABLE%' "
        "AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search_index%' AND name <> 'alembic_version'"
    ).scalars()
    return {
        name: connection.exec_driver_sql(f'SELECT count(*) FROM "{name}"').scalar_one()  # noqa: S608
        for name in list(names)
    }


def _check(connection: Connection, before: _Contents) -> None:
    if connection.exec_driver_sql("PRAGMA foreign_key_check").first():
        raise MigrationCheckError("foreign keys")
    after = _Contents.of(connection)
    lost = [name for name, count in before.rows.items() if name in after.rows and after.rows[name] < count]
    # Rebuilding a table drops its triggers; those that guard what was agreed have to be made again.
    gone = before.triggers.keys() - after.triggers.keys()
    lost += [name for name in gone if before.triggers[name] in after.rows]
    if lost:
        raise MigrationCheckError(", ".join(lost))
    loose = connection.exec_driver_sql(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND NOT strict "
        "AND name NOT LIKE 'sqlite_%' AND name <> 'alembic_version'"
    ).scalars()
    if names := list(loose):
        raise MigrationCheckError(f"not strict: {', '.join(names)}")
    connection.exec_driver_sql("INSERT INTO search_index(search_index, rank) VALUES ('integrity-check', 1)")
