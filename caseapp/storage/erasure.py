"""What was erased, and erasing it: the list beside the register, the physical removal of a person's rows.

The list holds ids, days and reasons, never a name. It is replayed after each restore, because a backup still
holds the person.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import Connection

from caseapp.domain.canonical_json import canonical_json
from caseapp.errors import FileAccessError
from caseapp.files import write_atomically

Erasure = dict[str, Any]
"""``client_id``, ``on`` and ``reason``; further fields of newer versions are kept."""

_KEPT = ("audit_record",)
"""Ids and field names only: the proof of what was done survives the person's erasure."""


def parse_erasures(content: bytes, path: Path) -> tuple[Erasure, ...]:
    """The list in the bytes of ``path``; raises ``FileAccessError`` when it is none.

    An unreadable list must not pass for an empty one: people who were erased would come back.
    """
    try:
        entries = tuple(json.loads(content))
        for entry in entries:
            UUID(entry["client_id"])
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise FileAccessError(file=str(path)) from error
    return entries


def read_erasures(path: Path) -> tuple[Erasure, ...]:
    """The list at ``path``, empty when there is no file. Raises ``FileAccessError``."""
    try:
        return parse_erasures(path.read_bytes(), path)
    except FileNotFoundError:
        return ()


def merged_erasures(*lists: Iterable[Erasure]) -> tuple[Erasure, ...]:
    """Every erased person once; the first list that knows them says how."""
    by_person: dict[str, Erasure] = {}
    for entries in lists:
        for entry in entries:
            by_person.setdefault(entry["client_id"], entry)
    return tuple(by_person.values())


def write_erasures(path: Path, entries: Iterable[Erasure]) -> None:
    """Replace the list at ``path``, durable when this returns. Raises ``OSError``."""
    write_atomically(path, canonical_json(list(entries)) + b"\n")


def erase_person(connection: Connection, client_id: UUID) -> int:
    """Delete every row of a person in the caller's transaction; returns how many there were.

    Search entries, history, drafts and what waits to be sent go too. The caller checks that this is no
    office's id, and empties the write-ahead log after the commit (``empty_log``): until then the bytes lie
    there.
    """
    connection.exec_driver_sql("UPDATE register_state SET erasing = 1")
    erased = 0
    for table in _children_first(connection, case_tables(connection)):
        for column in _own_parents(connection, table):
            # RESTRICT holds at once, even when deferred: a goal would keep the aim above it from going.
            connection.exec_driver_sql(
                f'UPDATE "{table}" SET "{column}" = NULL WHERE client_id = ?',  # noqa: S608 - names of our schema
                (client_id.bytes,),
            )
        done = connection.exec_driver_sql(
            f'DELETE FROM "{table}" WHERE client_id = ?',  # noqa: S608 - names of our schema
            (client_id.bytes,),
        )
        erased += done.rowcount
    connection.exec_driver_sql("UPDATE register_state SET erasing = 0")
    return erased


def empty_log(connection: Connection) -> bool:
    """Move the write-ahead log into the register and cut it to nothing; False while a reader keeps it."""
    driver: Any = connection.connection.dbapi_connection
    return bool(driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0] == 0)


def case_tables(connection: Connection) -> set[str]:
    """Asked of the register itself, so that no table of a later version is forgotten."""
    names = connection.exec_driver_sql(
        "SELECT t.name FROM pragma_table_list AS t JOIN pragma_table_info(t.name) AS c "
        "WHERE c.name = 'client_id' AND t.schema = 'main' AND t.type = 'table'"
    ).scalars()
    return set(names) - set(_KEPT)


def _children_first(connection: Connection, tables: set[str]) -> list[str]:
    parents = {table: _parents(connection, table) - {table} for table in tables}
    ordered: list[str] = []
    while parents:
        needed = set().union(*parents.values())
        free = sorted(parents.keys() - needed)
        ordered += free
        for table in free:
            del parents[table]
    return ordered


def _parents(connection: Connection, table: str) -> set[str]:
    found = connection.exec_driver_sql('SELECT "table" FROM pragma_foreign_key_list(?)', (table,))
    return set(found.scalars())


def _own_parents(connection: Connection, table: str) -> list[str]:
    found = connection.exec_driver_sql(
        'SELECT "from" FROM pragma_foreign_key_list(?) WHERE "table" = ?', (table, table)
    )
    return list(found.scalars())
