"""A person as a JSON document (shapes: client.json) and back."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

from caseapp.domain.client import ClientFile
from caseapp.domain.client_parts import ClientLanguage, ClientPart
from caseapp.domain.goal_plan import Promise
from caseapp.domain.text import TEXT_LIMIT, clean_optional
from caseapp.errors import InvalidInputError
from caseapp.exchange.json_documents import read_document
from caseapp.storage.client_repository import ClientRow
from caseapp.usecases.base import FieldChange
from caseapp.usecases.client import (
    AddClient,
    ClientList,
    ClientView,
    NewPart,
    PartChange,
    PartRemoval,
    UpdateClient,
)
from caseapp.usecases.document_problems import renamed_problems

Json = dict[str, Any]

FIELDS = (
    "number",
    "called_name",
    "given_name",
    "family_name",
    "birth_date",
    "birth_precision",
    "address_form",
    "state",
    "other_names",
    "communication_needs",
    "interpreter_how",
    "interpreter_language",
    "interpreter_name",
    "interpreter_contact",
    "address_protected",
    "visit_hint",
    "visit_hint_said_by",
    "visit_hint_until",
    "entered_although",
)
"""Fields of the person; they have the same names in the document."""

_SAID = {"said_by": "said_by", "on": "said_on"}


def _same(*names: str) -> dict[str, str]:
    return {name: name for name in names}


PART_NAMES: Mapping[str, Mapping[str, str]] = {
    "languages": {"code": "code"},
    "contacts": {
        "kind": "contact_kind",
        **_same("value", "safe", "note", "best_time"),
        "preferred": "is_preferred",
        "said_by": "said_by",
    },
    "addresses": _same("street", "postal_code", "city", "district", "said_by"),
    "target_groups": {"code": "code", "primary": "is_primary"},
    **{name: _same("text") | _SAID for name in ("matters", "strengths", "needs", "contributions")},
    "themes": _same("code", "text", "next_step") | _SAID,
    "people": {
        **_same("name", "network_kind", "relation", "about", "contact"),
        "linked_client": "linked_client_id",
        **_same("in_household", "authority", "scope", "valid_until", "sphere", "closeness", "gives", "gets"),
        **_same("there_for_me", "i_help", "see_more"),
        **_SAID,
    },
    "sources": _same("field") | _SAID,
    "states": _same("state", "reason", "note", "persons_view", "since"),
}
"""List -> name in the document -> field of the row."""

NATURAL_KEYS: Mapping[str, tuple[str, ...]] = {
    "languages": ("code",),
    "contacts": ("contact_kind", "value"),
    "addresses": ("street", "postal_code", "city"),
    "target_groups": ("code",),
    "matters": ("text", "said_by", "said_on"),
    "strengths": ("text",),
    "needs": ("text",),
    "contributions": ("text",),
    "themes": ("code", "said_on"),
    "people": ("name",),
    "sources": ("field",),
    "states": ("state", "since"),
}
"""What tells that an entry of a document is a row that is there already."""

_SAID_WHEN_KNOWN: Mapping[str, frozenset[str]] = {
    "contacts": frozenset({"best_time", "preferred", "said_by"}),
    "addresses": frozenset({"said_by"}),
}
"""Names that came later: programs that read the document do not meet them before they say something."""

_LINES_ABOUT_PLACES: Mapping[str, frozenset[str]] = {
    "contacts": frozenset({"note"}),
    "people": frozenset({"about", "contact", "scope"}),
}
"""Where the address of somebody who lives together with the person may stand."""

_ONLY_ADDED_TO = ("matters", "states")
_DAYS = ("on", "since", "valid_until")


def client_from_document(raw: bytes) -> AddClient:
    """A new person; raises ``InvalidInputError``."""
    document = read_document(raw, "client")
    parts = [
        NewPart(name, values, index, f"{name}[{index}]")
        for name in PART_NAMES
        for index, values in enumerate(_rows(document, name))
    ]
    return AddClient(_fields(document), tuple(parts))


def client_change_from_document(raw: bytes, file: ClientFile) -> UpdateClient:
    """What a document changes in a person as they were read; raises ``InvalidInputError``.

    Fields and lists that are absent are left alone.
    """
    document = read_document(raw, "client")
    given = _fields(document)
    lists = [name for name in PART_NAMES if name in document]
    if not given and not lists:
        raise InvalidInputError.at("", "nothing_changes")
    client = file.client
    changes = [
        FieldChange(name, seen, value)
        for name, value in given.items()
        if (seen := getattr(client, name)) != value
    ]
    update = UpdateClient(client.id, tuple(changes))
    for name in lists:
        update = _with_list(update, name, _rows(document, name), file.parts(name))
    return update


def _fields(document: Json) -> Json:
    given = {name: document[name] for name in FIELDS if name in document}
    for name in ("birth_date", "visit_hint_until"):
        if given.get(name):
            given[name] = date.fromisoformat(given[name])
    if "communication_needs" in given:
        given["communication_needs"] = tuple(given["communication_needs"])
    return given


def _rows(document: Json, name: str) -> list[Json]:
    entries = document.get(name, [])
    if name == "languages":
        return [{"code": code} for code in entries]
    return [{PART_NAMES[name][key]: _value(key, value) for key, value in entry.items()} for entry in entries]


def _value(key: str, value: Any) -> Any:
    if value is None:
        return None
    if key == "linked_client":
        return UUID(value)
    return date.fromisoformat(value) if key in _DAYS else value


def _with_list(
    update: UpdateClient, name: str, wanted: Sequence[Json], present: Sequence[ClientPart]
) -> UpdateClient:
    """``update`` with what makes the list the wanted one; the matters are only added to."""
    left = list(present)
    added, changed = [], []
    ordered = name not in _ONLY_ADDED_TO
    for index, values in enumerate(wanted):
        place = f"{name}[{index}]"
        row = next((row for row in left if _is_same(name, values, row)), None)
        if row is None:
            added.append(NewPart(name, values, index if ordered else None, place))
            continue
        left.remove(row)
        if ordered and (change := _part_change(name, row, values, index, place)):
            changed.append(change)
    removed = [PartRemoval(name, row.id) for row in left] if ordered else []
    return replace(
        update,
        added=(*update.added, *added),
        changed=(*update.changed, *changed),
        removed=(*update.removed, *removed),
    )


def _is_same(name: str, values: Json, row: ClientPart) -> bool:
    given = [key for key in NATURAL_KEYS[name] if key in values]
    return bool(given) and all(_comparable(key, values[key]) == getattr(row, key) for key in given)


def _comparable(key: str, value: Any) -> Any:
    """Text as it would be stored; what cannot be stored is like nothing and is refused later at its field."""
    if not isinstance(value, str):
        return value
    with suppress(InvalidInputError):
        return clean_optional(value, "", limit=TEXT_LIMIT, own_words=key == "text")
    return value


def _part_change(name: str, row: ClientPart, values: Json, index: int, place: str) -> PartChange | None:
    changes = [
        FieldChange(key, seen, value)
        for key, value in values.items()
        if key not in NATURAL_KEYS[name] and (seen := getattr(row, key)) != value
    ]
    moved = index if row.position != index else None
    if not changes and moved is None:
        return None
    return PartChange(name, row.id, tuple(changes), moved, place)


# --- out ----------------------------------------------------------------------------------------


def client_to_json(view: ClientView, plan: Json | None = None, meetings: Sequence[Json] = ()) -> Json:
    """A person under the stable names; ``plan`` as ``plan show`` prints it, ``meetings`` as notes."""
    file, client = view.file, view.file.client
    fields = {name: _plain(getattr(client, name)) for name in FIELDS}
    lists = {name: _list_to_json(name, file) for name in PART_NAMES}
    return {
        "id": str(client.id),
        **fields,
        "visit_hint": file.line_outside(client.visit_hint),
        **lists,
        "plan": plan,
        "promises": [_promise_to_json(promise) for promise in view.promises],
        "next_meeting": _meeting_to_json(view),
        "meetings": list(meetings),
    }


def clients_to_json(found: ClientList) -> Json:
    """The people found, as ``clients`` prints them."""
    return {"items": [_row_to_json(row) for row in found.rows], "total": found.total}


def _row_to_json(row: ClientRow) -> Json:
    return {key: _plain(value) for key, value in vars(row).items()}


def _list_to_json(name: str, file: ClientFile) -> list[Any]:
    rows = file.outside(name)
    if name == "languages":
        return [row.code for row in rows if isinstance(row, ClientLanguage)]
    values = ({key: getattr(row, field) for key, field in PART_NAMES[name].items()} for row in rows)
    silent = _SAID_WHEN_KNOWN.get(name, frozenset())
    lines = _LINES_ABOUT_PLACES.get(name, frozenset())
    return [
        {
            key: file.line_outside(value) if key in lines else _plain(value)
            for key, value in row.items()
            if value or key not in silent
        }
        for row in values
    ]


def _promise_to_json(promise: Promise) -> Json:
    names = ("id", "step_id", "text", "binding", "due", "first_due", "state", "kept_on", "dropped_reason")
    values = {name: _plain(getattr(promise, name)) for name in names}
    return {**values, "promised_by": promise.promised_by_name}


def _meeting_to_json(view: ClientView) -> Json | None:
    if (meeting := view.next_meeting) is None:
        return None
    values = {name: _plain(getattr(meeting, name)) for name in ("id", "day", "time")}
    return {**values, "place": view.file.line_outside(meeting.place)}


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return list(value)
    return str(value) if isinstance(value, UUID | date) else value


# --- messages -----------------------------------------------------------------------------------

_FIELD_NAMES = {
    "contact_kind": "kind",
    "said_on": "on",
    "is_primary": "primary",
    "is_preferred": "preferred",
    "linked_client_id": "linked_client",
}
_LAST_NAME = re.compile(r"[a-z_]+$")


@contextmanager
def named_as_in_client_document() -> Iterator[None]:
    """Let messages name the fields as the document does."""
    with renamed_problems(_document_path):
        yield


def _document_path(path: str) -> str:
    if path.startswith("languages[") and path.endswith("].code"):
        return path.removesuffix(".code")
    return _LAST_NAME.sub(lambda found: _FIELD_NAMES.get(found[0], found[0]), path)
