"""What the people list needs of the register: everybody's search words, ids in any order, pages of rows."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Connection

from caseapp.domain.names import fold
from caseapp.domain.people_index import IndexedPerson
from caseapp.domain.people_search import birth_key
from caseapp.storage.client_repository import CaseReach
from caseapp.storage.engine import driver_of


def _first(table: str, column: str) -> str:
    return (
        f"(SELECT p.{column} FROM {table} p WHERE p.client_id = c.id AND p.deleted_at IS NULL "  # noqa: S608
        f"ORDER BY p.position LIMIT 1)"
    )


_DISTRICT = _first("client_address", "district")
_PHONES = (
    "(SELECT group_concat(k.value_key, ' ') FROM client_contact k WHERE k.client_id = c.id "
    "AND k.deleted_at IS NULL AND k.value_key <> '' AND k.value_key NOT GLOB '*[^0-9]*')"
)
_RESPONSIBLE = "(SELECT s.name FROM staff s WHERE s.id = c.responsible_id)"
_LANGUAGES = (
    "(SELECT group_concat(code, ' ') FROM (SELECT l.code FROM client_language l "
    "WHERE l.client_id = c.id AND l.deleted_at IS NULL ORDER BY l.position))"
)
_NEXT_MEETING = (
    "(SELECT min(m.day) FROM planned_meeting m "
    "WHERE m.client_id = c.id AND m.deleted_at IS NULL AND m.day >= :today)"
)
_VISIBLE = "c.deleted_at IS NULL AND c.merged_into_id IS NULL"
ORDERS = {
    "name": "c.sort_key",
    "number": "c.number",
    "birth_date": "c.birth_date",
    "state": "c.state",
    "district": _DISTRICT,
    "responsible": _RESPONSIBLE,
    "languages": _first("client_language", "code"),
    "next_meeting": _NEXT_MEETING,
}
"""Columns the list can be sorted by. Target groups and kinds of plan are not among them on purpose."""
MORE = {"responsible": _RESPONSIBLE, "languages": _LANGUAGES, "next_meeting": _NEXT_MEETING}
"""Columns that are read only when they are shown."""


@dataclass(frozen=True)
class Picked:
    """Whom a filter leaves in the list: whose people, in which state, district and target group."""

    staff_ids: tuple[UUID, ...] | None = None
    with_nobodys: bool = False
    state: str | None = None
    district: str | None = None
    target_group: str | None = None

    def where(self) -> tuple[str, list[object]]:
        """A condition with the values of its marks."""
        pieces: list[str] = []
        values: list[object] = []
        if self.staff_ids is not None:
            nobodys = "c.responsible_id IS NULL OR " if self.with_nobodys else ""
            pieces.append(f"({nobodys}c.responsible_id IN ({_marks(self.staff_ids)}))")
            values += [member.bytes for member in self.staff_ids]
        if self.state is not None:
            pieces.append("c.state = ?")
            values.append(self.state)
        if self.district is not None:
            pieces.append(f"{_DISTRICT} = ?")
            values.append(self.district)
        if self.target_group is not None:
            groups = "SELECT t.client_id FROM client_target_group t WHERE t.deleted_at IS NULL AND t.code = ?"
            pieces.append(f"c.id IN ({groups})")
            values.append(self.target_group)
        return "".join(f" AND {piece}" for piece in pieces), values


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
        yield IndexedPerson(exact, person, loose, day, birth_key(born, precision), phones or "")


def ordered_ids(
    connection: Connection,
    reach: CaseReach,
    column: str,
    *,
    descending: bool,
    today: date,
    picked: Picked = Picked(),
    states: Sequence[str] = (),
) -> bytes:
    """Whom ``picked`` leaves of those in reach, by a column of ``ORDERS``, then by name.

    Who has no value stands last. ``states`` is the order of the states.

    Ids of 16 bytes each, one after the other: 100,000 rows handed to Python would take three times as long.
    """
    where, values = _in_reach(reach)
    condition, more = picked.where()
    turn = "DESC" if descending else "ASC"
    by_name = f"c.sort_key {turn}, c.number {turn}"
    wanted, places = ORDERS[column], list[object]()
    if column == "state":
        wanted = (
            f"CASE c.state {' '.join(f'WHEN ? THEN {place}' for place in range(len(states)))} ELSE 99 END"
        )
        places = list(states)
    if column == "next_meeting":
        wanted, places = wanted.replace(":today", "?"), [today.isoformat()]
    by = by_name if column == "name" else f"{wanted} {turn} NULLS LAST, {by_name}"
    # SQLite keeps the inner order for group_concat.
    (packed,) = (
        driver_of(connection)
        .execute(
            "SELECT group_concat(hex(id), '') FROM ("  # noqa: S608 - fixed column names
            f"SELECT c.id FROM client c WHERE {_VISIBLE}{where}{condition} ORDER BY {by})",
            [*values, *more, *places],
        )
        .fetchone()
    )
    return bytes.fromhex(packed or "")


def count_people(connection: Connection, reach: CaseReach) -> int:
    """How many there are in reach."""
    where, values = _in_reach(reach)
    question = f"SELECT count(*) FROM client c WHERE {_VISIBLE}{where}"  # noqa: S608
    (count,) = driver_of(connection).execute(question, values).fetchone()
    return int(count)


def reachable_people(connection: Connection, reach: CaseReach) -> frozenset[bytes]:
    """The ids of everybody in reach."""
    where, values = _in_reach(reach)
    question = f"SELECT c.id FROM client c WHERE {_VISIBLE}{where}"  # noqa: S608
    return frozenset(bytes(row[0]) for row in driver_of(connection).execute(question, values))


def protected_people(connection: Connection) -> frozenset[bytes]:
    """The ids of everybody whose address is protected."""
    question = "SELECT id FROM client WHERE address_protected = 1"
    return frozenset(bytes(row[0]) for row in driver_of(connection).execute(question))


def districts(connection: Connection, reach: CaseReach) -> tuple[str, ...]:
    """Every district that somebody in reach lives in, by name."""
    where, values = _in_reach(reach)
    found = driver_of(connection).execute(
        "SELECT DISTINCT a.district FROM client_address a JOIN client c ON c.id = a.client_id "  # noqa: S608
        f"WHERE a.deleted_at IS NULL AND a.district IS NOT NULL AND {_VISIBLE}{where}",
        values,
    )
    return tuple(sorted((row[0] for row in found), key=fold))


def rows_of(
    connection: Connection, ids: Sequence[UUID], more: Collection[str], today: date
) -> dict[UUID, tuple[Any, ...]]:
    """The columns that a line of the list shows, for each person that is still there.

    What is not among ``more`` of ``MORE`` is not read and ``None``.
    """
    wanted = ", ".join(text if name in more else "NULL" for name, text in MORE.items())
    marks = ", ".join(f":p{place}" for place in range(len(ids)))
    values: dict[str, object] = {f"p{place}": person.bytes for place, person in enumerate(ids)}
    found = driver_of(connection).execute(
        "SELECT c.id, c.number, c.called_name, c.given_name, c.family_name, c.birth_date, "  # noqa: S608
        f"{_DISTRICT}, c.state, c.birth_precision, {wanted} "
        f"FROM client c WHERE c.deleted_at IS NULL AND c.id IN ({marks})",
        {**values, "today": today.isoformat()},
    )
    return {UUID(bytes=bytes(row[0])): tuple(row[1:]) for row in found}


def _in_reach(reach: CaseReach) -> tuple[str, list[object]]:
    if reach.staff_ids is None:
        return "", []
    members: list[object] = [member.bytes for member in reach.staff_ids]
    return f" AND (c.responsible_id IS NULL OR c.responsible_id IN ({_marks(members)}))", members


def _marks(values: Sequence[object]) -> str:
    return ", ".join("?" * len(values))
