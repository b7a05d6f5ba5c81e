"""From what stands in the person's form to commands: a new person, or just the fields that changed. No Qt."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from caseapp.domain.client import ClientFile
from caseapp.domain.client_parts import ClientPart
from caseapp.errors import InvalidInputError
from caseapp.gui.days import parse_known_day
from caseapp.usecases.base import FieldChange
from caseapp.usecases.client import AddClient, NewPart, PartChange, PartRemoval, UpdateClient

Entries = Mapping[str, Any]
"""Field name -> what stands there: text, or a bool for ``safe``; fields of lists as ``contacts.value``."""

FIELDS = ("called_name", "given_name", "family_name", "number", "address_form", "state")
PARTS: Mapping[str, tuple[str, ...]] = {
    "languages": ("code",),
    "contacts": ("contact_kind", "value", "safe", "note"),
    "addresses": ("street", "postal_code", "city", "district"),
}
_DECIDING = {"languages": ("code",), "contacts": ("value",), "addresses": PARTS["addresses"]}
"""A row of a list is there when one of these says something."""

BLANK: Entries = {
    **dict.fromkeys(FIELDS, ""),
    "birth_date": "",
    "address_form": "formal",
    "state": "new",
    "matters.text": "",
    **{f"{name}.{part}": "" for name, parts in PARTS.items() for part in parts},
    "contacts.contact_kind": "phone",
    "contacts.safe": True,
}


def entries_of(file: ClientFile, birth_date: str) -> dict[str, Any]:
    """What the form shows of a person; ``birth_date`` as it is written."""
    entries = dict(BLANK)
    entries |= {name: getattr(file.client, name) or "" for name in FIELDS}
    entries["birth_date"] = birth_date
    for name, parts in PARTS.items():
        if row := _first(file, name):
            entries |= {f"{name}.{part}": _shown(getattr(row, part)) for part in parts}
    return entries


def new_client(entries: Entries, today: date) -> AddClient:
    """Raises ``InvalidInputError`` for a birth date that is none."""
    values = {name: entries[name] for name in FIELDS if entries[name]}
    if known := _birth(entries, today):
        values |= known
    parts = [NewPart(name, _part(entries, name)) for name in PARTS if _is_there(entries, name)]
    return AddClient(values, (*parts, *_new_matter(entries, today)))


def changed_client(file: ClientFile, shown: Entries, entries: Entries, today: date) -> UpdateClient:
    """Only what differs from what was shown; raises ``InvalidInputError`` for a birth date that is none."""
    changes = [
        FieldChange(name, getattr(file.client, name), entries[name])
        for name in FIELDS
        if entries[name] != shown[name]
    ]
    if entries["birth_date"] != shown["birth_date"]:
        born = _birth(entries, today) or {"birth_date": None, "birth_precision": "unknown"}
        changes += [FieldChange(name, getattr(file.client, name), value) for name, value in born.items()]
    added, changed, removed = [], [], []
    for name in PARTS:
        row = _first(file, name)
        if row is None and _is_there(entries, name):
            added.append(NewPart(name, _part(entries, name)))
        elif row is not None and not _is_there(entries, name):
            removed.append(PartRemoval(name, row.id))
        elif row is not None and (differing := tuple(_differing(row, name, shown, entries))):
            changed.append(PartChange(name, row.id, differing))
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


def _first(file: ClientFile, name: str) -> ClientPart | None:
    return next(iter(file.parts(name)), None)


def _shown(value: object) -> object:
    return "" if value is None else value


def _is_there(entries: Entries, name: str) -> bool:
    return any(str(entries[f"{name}.{part}"]).strip() for part in _DECIDING[name])


def _part(entries: Entries, name: str) -> dict[str, Any]:
    return {part: entries[f"{name}.{part}"] for part in PARTS[name]}


def _differing(row: ClientPart, name: str, shown: Entries, entries: Entries) -> Iterator[FieldChange]:
    for part in PARTS[name]:
        key = f"{name}.{part}"
        if entries[key] != shown[key]:
            yield FieldChange(part, getattr(row, part), entries[key])


def _birth(entries: Entries, today: date) -> dict[str, Any] | None:
    typed = str(entries["birth_date"]).strip()
    if not typed:
        return None
    known = parse_known_day(typed, today)
    if known is None:
        raise InvalidInputError.at("birth_date", "not_a_date")
    return {"birth_date": known.day, "birth_precision": known.precision}


def _new_matter(entries: Entries, today: date) -> list[NewPart]:
    text = entries["matters.text"]
    if not text.strip():
        return []
    return [NewPart("matters", {"text": text, "said_by": "client", "said_on": today})]
