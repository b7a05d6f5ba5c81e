"""What stands in the person's form, and from it a command: a new person, or what changed. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from caseapp.domain.client import ClientFile
from caseapp.domain.client_parts import ClientPerson, ClientSource
from caseapp.domain.text import ProblemList
from caseapp.errors import InvalidInputError
from caseapp.gui.days import parse_day, parse_known_day
from caseapp.gui.forms.client_row_input import ROW_FIELDS, new_parts, row_changes
from caseapp.usecases.base import FieldChange
from caseapp.usecases.client import AddClient, NewPart, PartChange, PartRemoval, UpdateClient

Entries = Mapping[str, Any]
"""Field name -> what stands there: text, a bool or a list of codes; list name -> its rows in their order,
each with the ``id`` of the stored row, or an empty one.
"""

FIELDS = (
    "called_name",
    "given_name",
    "family_name",
    "number",
    "address_form",
    "other_names",
    "interpreter_how",
    "interpreter_language",
    "interpreter_name",
    "interpreter_contact",
    "address_protected",
    "visit_hint",
    "visit_hint_said_by",
)
SOURCES = ("names", "birth_date", "languages", "communication_needs", "address_protected")
"""Facts of which the form keeps who said them: fields of the person, a list, and the names together."""

BLANK: Entries = {
    **dict.fromkeys(FIELDS, ""),
    "birth_date": "",
    "address_form": "formal",
    "address_protected": False,
    "communication_needs": [],
    "visit_hint_until": "",
    "matters.text": "",
    **{f"sources.{name}": "" for name in SOURCES},
    **{name: [] for name in ROW_FIELDS},
}

ShownDay = Callable[..., str]
"""(day, precision) -> the day as it is written."""


def entries_of(file: ClientFile, written: ShownDay) -> dict[str, Any]:
    """What the form shows of a person."""
    client = file.client
    entries = dict(BLANK) | {name: getattr(client, name) or BLANK[name] for name in FIELDS}
    entries["birth_date"] = written(client.birth_date, client.birth_precision)
    entries["communication_needs"] = list(client.communication_needs)
    entries["visit_hint_until"] = written(client.visit_hint_until)
    entries |= {f"sources.{name}": source.said_by for name, source in _sources(file).items()}
    for name in ROW_FIELDS:
        entries[name] = [_row(row, name, written) for row in rows_in_form(file, name)]
    return entries


def rows_in_form(file: ClientFile, name: str) -> list[Any]:
    """The rows of a list that the form shows: of those around the person, human beings alone."""
    return [
        row for row in file.parts(name) if not isinstance(row, ClientPerson) or row.network_kind == "person"
    ]


def new_client(entries: Entries, today: date) -> AddClient:
    """Raises ``InvalidInputError`` for days that are none and for people who are not found."""
    problems = ProblemList()
    values = {name: entries[name] for name in (*FIELDS, "communication_needs") if entries[name]}
    with problems.collect():
        values |= _birth(entries, today) or {}
    with problems.collect():
        if until := _until(entries, today):
            values["visit_hint_until"] = until
    parts = [part for name in ROW_FIELDS for part in new_parts(name, entries[name], today, problems)]
    problems.raise_if_any()
    return AddClient(values, (*parts, *_new_sources(entries, today), *_new_matter(entries, today)))


def changed_client(file: ClientFile, shown: Entries, entries: Entries, today: date) -> UpdateClient:
    """Only what differs from what was shown; raises as ``new_client``."""
    problems = ProblemList()
    changes = list(_changed_fields(file, shown, entries, today, problems))
    added: list[NewPart] = []
    changed: list[PartChange] = []
    removed: list[PartRemoval] = []
    for name in ROW_FIELDS:
        differing = row_changes(name, file.parts(name), shown[name], entries[name], today, problems)
        added += differing.added
        changed += differing.changed
        removed += differing.removed
    problems.raise_if_any()
    known = _sources(file)
    for name in SOURCES:
        key = f"sources.{name}"
        if entries[key] == shown[key]:
            continue
        if name not in known:
            added += _new_sources({key: entries[key]}, today)
        elif entries[key]:
            changed.append(_changed_source(known[name], entries[key], today))
        else:
            removed.append(PartRemoval("sources", known[name].id))
    added += _new_matter(entries, today)
    return UpdateClient(file.client.id, tuple(changes), tuple(added), tuple(changed), tuple(removed))


def changes_anything(command: UpdateClient) -> bool:
    """False when the form stands as it was shown."""
    return bool(command.changes or command.added or command.changed or command.removed)


def names_from(typed: str) -> dict[str, str]:
    """What was searched for, as names of a new person: "Family, Given" or "Given Family"."""
    if "," in typed:
        family, given = (part.strip() for part in typed.split(",", 1))
    else:
        given, _, family = typed.strip().rpartition(" ")
        given, family = (given, family) if given else (family, "")
    return {"given_name": given, "family_name": family}


# --- inside -------------------------------------------------------------------------------------


def _row(row: Any, name: str, written: ShownDay) -> dict[str, Any]:
    shown: dict[str, Any] = {"id": str(row.id)}
    for part, blank in ROW_FIELDS[name].items():
        value = getattr(row, part, None)
        if isinstance(value, date):
            value = written(value)
        shown[part] = value if isinstance(value, bool) else str(value) if value else blank
    return shown


def _sources(file: ClientFile) -> dict[str, ClientSource]:
    """Fact -> who said it last."""
    return {source.field: source for source in file.sources if source.field in SOURCES}


def _changed_fields(
    file: ClientFile, shown: Entries, entries: Entries, today: date, problems: ProblemList
) -> Iterator[FieldChange]:
    client, values = file.client, {name: entries[name] for name in FIELDS if entries[name] != shown[name]}
    if entries["birth_date"] != shown["birth_date"]:
        with problems.collect():
            values |= _birth(entries, today) or {"birth_date": None, "birth_precision": "unknown"}
    if entries["communication_needs"] != shown["communication_needs"]:
        values["communication_needs"] = tuple(entries["communication_needs"])
    if entries["visit_hint_until"] != shown["visit_hint_until"]:
        with problems.collect():
            values["visit_hint_until"] = _until(entries, today)
    return (FieldChange(name, getattr(client, name), value) for name, value in values.items())


def _birth(entries: Entries, today: date) -> dict[str, Any] | None:
    typed = str(entries["birth_date"]).strip()
    if not typed:
        return None
    known = parse_known_day(typed, today)
    if known is None:
        raise InvalidInputError.at("birth_date", "not_a_date")
    return {"birth_date": known.day, "birth_precision": known.precision}


def _until(entries: Entries, today: date) -> date | None:
    typed = str(entries["visit_hint_until"]).strip()
    day = parse_day(typed, today)
    if typed and day is None:
        raise InvalidInputError.at("visit_hint_until", "not_a_date")
    return day


def _new_sources(entries: Entries, today: date) -> list[NewPart]:
    said = {name: entries.get(f"sources.{name}") for name in SOURCES}
    return [
        NewPart("sources", {"field": name, "said_by": by, "said_on": today})
        for name, by in said.items()
        if by
    ]


def _changed_source(source: ClientSource, said_by: str, today: date) -> PartChange:
    changes = (
        FieldChange("said_by", source.said_by, said_by),
        FieldChange("said_on", source.said_on, today),
    )
    return PartChange("sources", source.id, changes)


def _new_matter(entries: Entries, today: date) -> Sequence[NewPart]:
    text = entries["matters.text"]
    if not text.strip():
        return ()
    return (NewPart("matters", {"text": text, "said_by": "client", "said_on": today}),)
