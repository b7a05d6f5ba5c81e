"""What may stand in a person's fields: limits, codes and days, said at the field."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from caseapp.domain.text import NAME_LIMIT, TEXT_LIMIT
from caseapp.errors import InvalidInputError
from caseapp.usecases.base import Context
from caseapp.usecases.field_rules import (
    Cleaner,
    clean_all,
    known_code,
    optional_line,
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
}

PART_FIELDS: Mapping[str, Mapping[str, Cleaner]] = {
    "languages": {"code": known_code("language")},
    "contacts": {
        "contact_kind": known_code("contact_kind"),
        "value": required_line(),
        "safe": plain,
        "note": optional_line(),
    },
    "addresses": {
        "street": optional_line(),
        "postal_code": optional_line(20),
        "city": optional_line(NAME_LIMIT),
        "district": optional_line(NAME_LIMIT),
    },
    "target_groups": {"code": known_code("target_group"), "is_primary": plain},
    "matters": {
        "text": required_line(TEXT_LIMIT, own_words=True),
        "said_by": known_code("said_by"),
        "said_on": past_day,
    },
    "strengths": {
        "text": required_line(TEXT_LIMIT, own_words=True),
        "said_by": known_code("said_by"),
        "said_on": past_day,
    },
}

PART_DEFAULTS: Mapping[str, Mapping[str, Any]] = {
    "contacts": {"safe": True, "note": None},
    "addresses": {"street": None, "postal_code": None, "city": None, "district": None},
    "target_groups": {"is_primary": False},
    "matters": {"said_by": "client", "said_on": None},
    "strengths": {"said_by": "client", "said_on": None},
}


def clean_field(ctx: Context, name: str, value: Any) -> Any:
    """One field of the person as it is stored; raises ``InvalidInputError`` naming it."""
    return clean_all(ctx, CLIENT_FIELDS, {name: value})[name]


def check_names(values: Mapping[str, Any]) -> None:
    """A person has at least one name."""
    if not any(values.get(name) for name in ("called_name", "given_name", "family_name")):
        raise InvalidInputError.at("called_name", "required")


def clean_part(
    ctx: Context, list_name: str, values: Mapping[str, Any], path: str, *, whole: bool = True
) -> dict[str, Any]:
    """One row of a list as it is stored; ``whole`` fills what is missing with the defaults."""
    cleaners = PART_FIELDS.get(list_name)
    if cleaners is None:
        raise InvalidInputError.at(list_name, "unknown_field")
    blank: dict[str, Any] = dict.fromkeys(cleaners) | dict(PART_DEFAULTS.get(list_name, {})) if whole else {}
    cleaned = clean_all(ctx, cleaners, blank | dict(values), path)
    if list_name == "addresses" and whole and not any(cleaned.values()):
        raise InvalidInputError.at(path, "required")
    return cleaned
