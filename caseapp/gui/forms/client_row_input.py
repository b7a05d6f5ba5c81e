"""The rows of the person's form: which are there, and what became of each since they were shown. No Qt."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from uuid import UUID

from caseapp.domain.client_parts import ClientPart, ClientPerson
from caseapp.domain.text import ProblemList
from caseapp.errors import InvalidInputError
from caseapp.gui.days import parse_day
from caseapp.usecases.base import FieldChange
from caseapp.usecases.client import NewPart, PartChange, PartRemoval

Row = Mapping[str, Any]

ROW_FIELDS: Mapping[str, Mapping[str, Any]] = {
    "languages": {"code": ""},
    "contacts": {
        "contact_kind": "phone",
        "value": "",
        "note": "",
        "safe": True,
        "is_preferred": False,
        "best_time": "",
        "said_by": "",
    },
    "addresses": {"street": "", "postal_code": "", "city": "", "district": "", "said_by": ""},
    "people": {
        "name": "",
        "relation": "other",
        "in_household": False,
        "contact": "",
        "about": "",
        "authority": "",
        "scope": "",
        "valid_until": "",
        "said_by": "client",
        "linked_client_id": "",
        "link_words": "",
    },
    "target_groups": {"code": "", "is_primary": False},
}
"""List -> field -> what stands in a new row. ``link_words`` is what was typed to find an own record."""

_DECIDING = {
    "languages": ("code",),
    "contacts": ("value", "note", "best_time"),
    "addresses": ("street", "postal_code", "city", "district"),
    "people": ("name", "contact", "about", "scope", "linked_client_id", "link_words"),
    "target_groups": ("code",),
}
"""A row is there when one of these says something."""

_TYPED_ONLY = "link_words"


@dataclass
class RowChanges:
    """What became of one list."""

    added: list[NewPart] = field(default_factory=list)
    changed: list[PartChange] = field(default_factory=list)
    removed: list[PartRemoval] = field(default_factory=list)


def is_there(name: str, row: Row) -> bool:
    """False for a row in which nobody wrote anything yet."""
    return any(str(row[part]).strip() for part in _DECIDING[name])


def new_row(name: str) -> dict[str, Any]:
    """A row in which nobody wrote anything yet."""
    return {"id": "", **ROW_FIELDS[name]}


def new_parts(name: str, rows: Sequence[Row], today: date, problems: ProblemList) -> Iterator[NewPart]:
    """The rows of a new person."""
    for index, row in enumerate(rows):
        if is_there(name, row):
            with problems.collect():
                yield _new_part(name, row, f"{name}[{index}]", today)


def row_changes(
    name: str,
    stored: Sequence[ClientPart],
    shown: Sequence[Row],
    rows: Sequence[Row],
    today: date,
    problems: ProblemList,
) -> RowChanges:
    """What differs from what was ``shown``. Stored rows that the form does not show stay where they are."""
    known = {str(row.id): row for row in stored}
    before = {row["id"]: row for row in shown if row["id"] in known}
    present = [
        _Present(index, row, row["id"] in before) for index, row in enumerate(rows) if is_there(name, row)
    ]
    places = _places(list(known), list(before), [one.key for one in present])
    result = RowChanges()
    for one in present:
        path = f"{name}[{one.index}]"
        with problems.collect():
            if not one.is_stored:
                result.added.append(_new_part(name, one.row, path, today, places.get(one.key)))
                continue
            stored_row = known[one.key]
            changes = tuple(_differing(stored_row, before[one.key], one.row, path, today))
            place = places.get(one.key, stored_row.position)
            if changes or place != stored_row.position:
                moved = place if place != stored_row.position else None
                result.changed.append(PartChange(name, stored_row.id, changes, moved, path))
    for row_id in known.keys() - before.keys():
        if row_id in places and places[row_id] != known[row_id].position:
            result.changed.append(PartChange(name, known[row_id].id, (), places[row_id]))
    gone = [row_id for row_id in before if row_id not in {one.key for one in present}]
    result.removed = [PartRemoval(name, known[row_id].id) for row_id in gone]
    return result


@dataclass(frozen=True)
class _Present:
    """A row in which something stands, with its place in the form."""

    index: int
    row: Row
    is_stored: bool

    @property
    def key(self) -> str:
        return self.row["id"] if self.is_stored else f"new {self.index}"


def _places(known: list[str], shown: list[str], wanted: list[str]) -> dict[str, int]:
    """Where every row of the list belongs now; nothing while the order is as it was and new ones follow."""
    kept = [key for key in shown if key in wanted]
    if wanted[: len(kept)] == kept:
        return {}
    final, above = list(wanted), None
    for key in known:
        if key not in shown:
            # A row that the form does not show stays below the one that it followed.
            final.insert(final.index(above) + 1 if above is not None else 0, key)
        if key in final:
            above = key
    return {key: place for place, key in enumerate(final)}


def _new_part(name: str, row: Row, path: str, today: date, place: int | None = None) -> NewPart:
    values = {part: _stored(part, row, path, today) for part in ROW_FIELDS[name] if part != _TYPED_ONLY}
    if name == "people":
        values["said_on"] = today
    return NewPart(name, values, place, path)


def _differing(stored: ClientPart, before: Row, row: Row, path: str, today: date) -> Iterator[FieldChange]:
    for part, value in row.items():
        if part == _TYPED_ONLY:
            _stored("linked_client_id", row, path, today)
        elif part != "id" and value != before[part]:
            yield FieldChange(part, getattr(stored, part), _stored(part, row, path, today))
            if part == "said_by" and isinstance(stored, ClientPerson):
                yield FieldChange("said_on", stored.said_on, today)


def _stored(part: str, row: Row, path: str, today: date) -> Any:
    value = row[part]
    if part == "linked_client_id":
        if not value and row[_TYPED_ONLY].strip():
            raise InvalidInputError.at(f"{path}.{part}", "unknown_person")
        return UUID(value) if value else None
    if part == "valid_until":
        day = parse_day(value, today)
        if value.strip() and day is None:
            raise InvalidInputError.at(f"{path}.{part}", "not_a_date")
        return day
    return value
