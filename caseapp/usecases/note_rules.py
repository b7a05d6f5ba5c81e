"""What may stand in the fields of a note."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from caseapp.domain.note import PARTS
from caseapp.domain.text import NAME_LIMIT, TEXT_LIMIT
from caseapp.errors import InvalidInputError
from caseapp.usecases.base import Context
from caseapp.usecases.field_rules import (
    Cleaner,
    clean_all,
    known_code,
    optional_code,
    optional_line,
    plain,
    required_line,
    whole_number,
)

LONGEST_MINUTES = 24 * 60
MOST_PEOPLE = 100
MOST_GOALS = 500

_TIME = re.compile(r"([01][0-9]|2[0-3]):[0-5][0-9]")
_TOOK_PLACE = (None, "held")


def needed(ctx: Context, value: Any, path: str) -> Any:
    """A cleaner for values of the right type that must be there."""
    if value is None:
        raise InvalidInputError.at(path, "required")
    return value


def clock_time(ctx: Context, value: str | None, path: str) -> str | None:
    """A cleaner for the time on the clock, ``14:05``."""
    if value and not _TIME.fullmatch(value):
        raise InvalidInputError.at(path, "not_a_time")
    return value or None


def optional_minutes(ctx: Context, value: Any, path: str) -> int | None:
    """A cleaner for how long it took."""
    return None if value is None else whole_number(1, LONGEST_MINUTES)(ctx, value, path)


def people(ctx: Context, value: Sequence[Mapping[str, Any]] | None, path: str) -> tuple[dict[str, Any], ...]:
    """A cleaner for who was there, beside the person and the author."""
    fields: Mapping[str, Cleaner] = {
        "name": required_line(NAME_LIMIT),
        "role": optional_code("person_role"),
    }
    _check_count(value, MOST_PEOPLE, path)
    return tuple(
        clean_all(ctx, fields, {"name": None, "role": None, **who}, f"{path}[{index}]")
        for index, who in enumerate(value or ())
    )


def interpreter(ctx: Context, value: Mapping[str, Any] | None, path: str) -> dict[str, Any] | None:
    """A cleaner for who interpreted: language, how, kind, name."""
    if value is None:
        return None
    fields: Mapping[str, Cleaner] = {
        "language": known_code("language"),
        "how": optional_code("interpreter_how"),
        "kind": optional_code("interpreter_kind"),
        "name": optional_line(NAME_LIMIT),
    }
    return clean_all(ctx, fields, {**dict.fromkeys(fields), **value}, path)


def hidden_parts(ctx: Context, value: Sequence[str] | None, path: str) -> tuple[str, ...]:
    """A cleaner for the parts that are not on the shared screen, each once and in the note's order."""
    for index, name in enumerate(value or ()):
        if name not in PARTS:
            raise InvalidInputError.at(f"{path}[{index}]", "unknown_part")
    return tuple(name for name in PARTS if name in (value or ()))


def goals(ctx: Context, value: Sequence[str] | None, path: str) -> tuple[str, ...]:
    """A cleaner for the goals it is about: ids or own words."""
    _check_count(value, MOST_GOALS, path)
    line = required_line(TEXT_LIMIT, own_words=True)
    return tuple(dict.fromkeys(line(ctx, key, f"{path}[{index}]") for index, key in enumerate(value or ())))


def _check_count(value: Sequence[Any] | None, most: int, path: str) -> None:
    if value and len(value) > most:
        raise InvalidInputError.at(path, "too_many", limit=most)


NOTE_FIELDS: Mapping[str, Cleaner] = {
    "meeting_kind": known_code("meeting_kind"),
    "channel": known_code("meeting_channel"),
    "place": optional_line(),
    "day": needed,
    "time": clock_time,
    "minutes": optional_minutes,
    "outcome": optional_code("meeting_outcome"),
    "people": people,
    "interpreter": interpreter,
    "said_and_observed": optional_line(TEXT_LIMIT),
    "persons_view": optional_line(TEXT_LIMIT, own_words=True),
    "professional_judgement": optional_line(TEXT_LIMIT),
    "agreed": optional_line(TEXT_LIMIT),
    "text": optional_line(TEXT_LIMIT),
    "not_on_shared_screen": hidden_parts,
    "goals": goals,
    "persons_comment": optional_line(TEXT_LIMIT, own_words=True),
    "promise_text": optional_line(TEXT_LIMIT),
    "promise_due": plain,
}
"""Every field that people enter; a meeting's note has no ``text``, a quick note none of the four parts."""

MEETING_DEFAULTS: Mapping[str, Any] = {
    "meeting_kind": "counselling",
    "channel": "in_person",
    "outcome": "held",
}
QUICK_DEFAULTS: Mapping[str, Any] = {"meeting_kind": "contact", "channel": "phone", "outcome": None}

_ONLY_MEETING = frozenset({*PARTS, "not_on_shared_screen", "persons_comment"})
_ONLY_QUICK = frozenset({"text", "promise_text", "promise_due"})


def new_note(ctx: Context, values: Mapping[str, Any], *, is_quick: bool) -> dict[str, Any]:
    """Every field of a new note as it is stored. What is not said is usual: today, and a quick note now."""
    defaults = QUICK_DEFAULTS if is_quick else MEETING_DEFAULTS
    blank = {**dict.fromkeys(NOTE_FIELDS), **defaults, "day": ctx.today}
    if is_quick and "day" not in values:
        blank["time"] = f"{ctx.now.astimezone(ctx.zone):%H:%M}"
    return clean_note(ctx, {**blank, **values}, is_quick=is_quick)


def clean_note(ctx: Context, values: Mapping[str, Any], *, is_quick: bool) -> dict[str, Any]:
    """The given fields as they are stored; raises ``InvalidInputError`` naming each that is wrong."""
    cleaned = clean_all(ctx, NOTE_FIELDS, values)
    for name in sorted(_ONLY_MEETING if is_quick else _ONLY_QUICK):
        if cleaned.get(name):
            raise InvalidInputError.at(name, "unknown_field")
    return cleaned


def check_whole(ctx: Context, values: Mapping[str, Any], *, is_quick: bool) -> None:
    """What fields have to do with each other: nobody has met in the future, a due day promises something."""
    if is_quick and not values["text"]:
        raise InvalidInputError.at("text", "required")
    if values["outcome"] in _TOOK_PLACE and values["day"] > ctx.today:
        raise InvalidInputError.at("day", "date_in_future")
    if values["promise_due"] and not values["promise_text"]:
        raise InvalidInputError.at("promise_text", "required")
