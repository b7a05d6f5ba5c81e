"""What the people list needs of the register: everybody's search words, ids in any order, pages of rows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Connection

from caseapp.domain.people_index import IndexedPerson
from caseapp.domain.people_search import birth_key
from caseapp.storage.client_repository import CaseReach
from caseapp.storage.engine import driver_of

_DISTRICT = (
    "(SELECT district FROM client_address a WHERE a.client_id = c.id AND a.deleted_at IS NULL "
    "ORDER BY a.position LIMIT 1)"
)
_PHONES = (
    "(SELECT group_concat(k.value_key, ' ') FROM client_contact k WHERE k.client_id = c.id "
    "AND k.deleted_at IS NULL AND k.value_key <> '' AND k.value_key NOT GLOB '*[^0-9]*')"
)
_VISIBLE = "c.deleted_at IS NULL AND c.merged_into_id IS NULL"
ORDERS = {
    "name": "c.sort_key",
    "number": "c.number",
    "birth_date": "c.birth_date",
    "state": "c.state",
    "district": _DISTRICT,
}
"""Columns the list can be sorted by. Target groups are not among them on purpose."""


def indexed_people(
    connection: Connection, reach: CaseReach, ids: Sequence[UUID] = ()
) -> Iterator[IndexedPerson]:
    """The lines of the people index one by one: of everybody in reach, or of those among ``ids`` who are."""
    where, values = _in_reach(reach)
    # Everybody is read as the entries lie in the file (people have negative rowids), three times as fast as
    # entry by entry and far more from a cold disk.
    tables = "search_entry e CROSS JOIN client c ON c.id = e.record_id"
    if ids:
        where += f" AND c.id IN ({_marks(ids)})"
        values += [person.bytes for person in ids]
        tables = "client c CROSS JOIN search_entry e ON e.record_id = c.id"
    found = driver_of(connection).execute(
        f"SELECT e.exact, c.id, e.loose, c.birth_date, c.birth_precision, {_PHONES} "  # noqa: S608
        f"FROM {tables} WHERE e.rowid < 0 AND {_VISIBLE}{where}",
        values,
    )
    for exact, person, loose, text, precision, phones in found:
        born = date.fromisoformat(text) if text else None
        day = born.toordinal() if born and precision == "day" else 0
        numbers = tuple(phones.split()) if phones else ()
        yield IndexedPerson(exact, person, loose, day, birth_key(born, precision), numbers)


def ordered_ids(connection: Connection, reach: CaseReach, column: str, *, descending: bool) -> bytes:
    """Everybody in reach by a column of ``ORDERS``, then by name; who has no value stands last.

    Ids of 16 bytes each, one after the other: 100,000 rows handed to Python would take three times as long.
    """
    where, values = _in_reach(reach)
    wanted, turn = ORDERS[column], "DESC" if descending else "ASC"
    by_name = f"c.sort_key {turn}, c.number {turn}"
    by = by_name if column == "name" else f"{wanted} IS NULL, {wanted} {turn}, {by_name}"
    # SQLite keeps the inner order for group_concat.
    (packed,) = (
        driver_of(connection)
        .execute(
            "SELECT group_concat(hex(id), '') FROM ("  # noqa: S608 - fixed column names
            f"SELECT c.id FROM client c WHERE {_VISIBLE}{where} ORDER BY {by})",
            values,
        )
        .fetchone()
    )
    return bytes.fromhex(packed or "")


def rows_of(connection: Connection, ids: Sequence[UUID]) -> dict[UUID, tuple[Any, ...]]:
    """The columns that a line of the list shows, for each person that is still there."""
    found = driver_of(connection).execute(
        "SELECT c.id, c.number, c.called_name, c.given_name, c.family_name, c.birth_date, "  # noqa: S608
        f"{_DISTRICT}, c.state, c.birth_precision "
        f"FROM client c WHERE c.deleted_at IS NULL AND c.id IN ({_marks(ids)})",
        [person.bytes for person in ids],
    )
    return {UUID(bytes=bytes(row[0])): tuple(row[1:]) for row in found}


def _in_reach(reach: CaseReach) -> tuple[str, list[object]]:
    if reach.staff_ids is None:
        return "", []
    members: list[object] = [member.bytes for member in reach.staff_ids]
    return f" AND (c.responsible_id IS NULL OR c.responsible_id IN ({_marks(members)}))", members


def _marks(values: Sequence[object]) -> str:
    return ", ".join("?" * len(values))
