"""What may stand in a person's fields: limits, codes and days, said at the field."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from caseapp.domain.text import NAME_LIMIT, TEXT_LIMIT, ProblemList
from caseapp.errors import InvalidInputError
from caseapp.usecases.base import Context
from caseapp.usecases.field_rules import (
    Cleaner,
    clean_all,
    known_code,
    known_codes,
    optional_code,
    optional_line,
    optional_number,
    past_day,
    plain,
    required_line,
)

CLIENT_FIELDS: Mapping[str, Cleaner] = {
    "number": optional_line(50),
    "called_name": optional_line(NAME_LIMIT),
    "given_name": optional_line(NAME_LIMIT),
    "family_name": optional_line(NAME_LIMIT),
    "birth_date": past_day,
    "birth_precision": known_code("date_precision"),
    "address_form": known_code("address_form"),
    "state": known_code("client_state"),
    "other_names": optional_line(),
    "communication_needs": known_codes("communication_need"),
    "interpreter_how": optional_code("interpreter_how"),
    "interpreter_language": optional_code("language"),
    "interpreter_name": optional_line(NAME_LIMIT),
    "interpreter_contact": optional_line(),
    "address_protected": plain,
    "visit_hint": optional_line(TEXT_LIMIT),
    "visit_hint_said_by": optional_code("said_by"),
    "visit_hint_until": plain,
    "entered_although": optional_line(),
}

_SAID: Mapping[str, Cleaner] = {"said_by": known_code("said_by"), "said_on": past_day}
_STATEMENT: Mapping[str, Cleaner] = {"text": required_line(TEXT_LIMIT, own_words=True), **_SAID}

PART_FIELDS: Mapping[str, Mapping[str, Cleaner]] = {
    "languages": {"code": known_code("language")},
    "contacts": {
        "contact_kind": known_code("contact_kind"),
        "value": required_line(),
        "safe": plain,
        "note": optional_line(),
        "best_time": optional_line(),
        "is_preferred": plain,
        "said_by": optional_code("said_by"),
    },
    "addresses": {
        "street": optional_line(),
        "postal_code": optional_line(20),
        "city": optional_line(NAME_LIMIT),
        "district": optional_line(NAME_LIMIT),
        "said_by": optional_code("said_by"),
    },
    "target_groups": {"code": known_code("target_group"), "is_primary": plain},
    **dict.fromkeys(("matters", "strengths", "needs", "contributions"), _STATEMENT),
    "themes": {
        "code": known_code("life_theme"),
        "text": optional_line(TEXT_LIMIT, own_words=True),
        "next_step": optional_line(TEXT_LIMIT, own_words=True),
        **_SAID,
    },
    "people": {
        "name": required_line(NAME_LIMIT),
        "network_kind": known_code("network_kind"),
        "relation": known_code("relation"),
        "about": optional_line(),
        "contact": optional_line(),
        "linked_client_id": plain,
        "in_household": plain,
        "authority": optional_code("authority"),
        "scope": optional_line(TEXT_LIMIT),
        "valid_until": plain,
        "sphere": optional_code("network_sphere"),
        "closeness": optional_number(1, 3),
        "gives": optional_line(TEXT_LIMIT),
        "gets": optional_line(TEXT_LIMIT),
        "there_for_me": plain,
        "i_help": plain,
        "see_more": plain,
        **_SAID,
    },
    "sources": {"field": required_line(NAME_LIMIT), **_SAID},
    "states": {
        "state": known_code("client_state"),
        "reason": optional_code("state_reason"),
        "note": optional_line(TEXT_LIMIT),
        "persons_view": optional_line(TEXT_LIMIT, own_words=True),
        "since": past_day,
    },
}

_PLACE = ("street", "postal_code", "city", "district")
_SAID_BY_CLIENT: Mapping[str, Any] = {"said_by": "client"}

PART_DEFAULTS: Mapping[str, Mapping[str, Any]] = {
    "contacts": {"safe": True, "is_preferred": False},
    "target_groups": {"is_primary": False},
    **dict.fromkeys(("matters", "strengths", "needs", "contributions", "themes", "sources"), _SAID_BY_CLIENT),
    "people": {
        **_SAID_BY_CLIENT,
        "network_kind": "person",
        "relation": "other",
        **dict.fromkeys(("in_household", "there_for_me", "i_help", "see_more"), False),
    },
}


def clean_field(ctx: Context, name: str, value: Any) -> Any:
    """One field of the person as it is stored; raises ``InvalidInputError`` naming it."""
    return clean_all(ctx, CLIENT_FIELDS, {name: value})[name]


def check_names(values: Mapping[str, Any]) -> None:
    """A person has at least one name."""
    if not any(values.get(name) for name in ("called_name", "given_name", "family_name")):
        raise InvalidInputError.at("called_name", "required")


_INTERPRETER = ("interpreter_how", "interpreter_name", "interpreter_contact")


def check_interpreter(values: Mapping[str, Any]) -> None:
    """Whoever interprets does so for a language."""
    if any(values.get(name) for name in _INTERPRETER) and not values.get("interpreter_language"):
        raise InvalidInputError.at("interpreter_language", "language_needed")


def is_about_interpreter(names: Iterable[str]) -> bool:
    """True when one of these fields says how somebody interprets."""
    return any(name.startswith("interpreter_") for name in names)


@dataclass(frozen=True)
class RowAfter:
    """A row of a list as it is after the command; ``touched`` are the fields that the command gives.

    ``path`` names the row in messages when the command gives any.
    """

    list_name: str
    values: Mapping[str, Any] = field(repr=False)
    path: str = ""
    touched: frozenset[str] = frozenset()


_ONLY_ONE = (
    ("contacts", "is_preferred", "one_preferred"),
    ("target_groups", "is_primary", "one_primary"),
)


def check_rows(client_id: UUID, rows: Iterable[RowAfter]) -> None:
    """No contradictions among the rows of a person, each said at a field that the command gives.

    ``rows`` are all rows of the lists that it touches, those that stay as they are first: what two laptops
    made of a list stands in nobody's way who changes something else.
    """
    rows, problems = tuple(rows), ProblemList()
    for list_name, flag, problem in _ONLY_ONE:
        marked = [row for row in rows if row.list_name == list_name and row.values[flag]]
        for row in marked[1:]:
            if flag in row.touched:
                problems.add(f"{row.path}.{flag}", problem)
    for row in rows:
        is_contact = row.list_name == "contacts" and bool(row.touched & {"is_preferred", "safe"})
        if is_contact and row.values["is_preferred"] and not row.values["safe"]:
            problems.add(f"{row.path}.is_preferred", "preferred_unsafe")
        if "linked_client_id" in row.touched and row.values["linked_client_id"] == client_id:
            problems.add(f"{row.path}.linked_client_id", "own_record")
    problems.raise_if_any()


def clean_part(
    ctx: Context, list_name: str, values: Mapping[str, Any], path: str, *, whole: bool = True
) -> dict[str, Any]:
    """One row of a list as it is stored; ``whole`` fills what is missing with the defaults."""
    cleaners = PART_FIELDS.get(list_name)
    if cleaners is None:
        raise InvalidInputError.at(list_name, "unknown_field")
    blank: dict[str, Any] = dict.fromkeys(cleaners) | dict(PART_DEFAULTS.get(list_name, {})) if whole else {}
    cleaned = clean_all(ctx, cleaners, blank | dict(values), path)
    if list_name == "addresses" and whole and not any(cleaned[name] for name in _PLACE):
        raise InvalidInputError.at(path, "required")
    return cleaned
