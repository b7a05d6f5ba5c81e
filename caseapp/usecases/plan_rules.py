"""What may stand in the fields of a plan, its goals, voices and steps."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from caseapp.domain.goal_plan import LEVELS
from caseapp.domain.text import LINE_LIMIT, NAME_LIMIT, TEXT_LIMIT
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

FILE_COPY = "file"
"""The office's own copy, beside those of the voices."""


def copies(ctx: Context, value: Sequence[str] | None, path: str) -> tuple[str, ...]:
    """A cleaner for the copies that show a voice: codes of ``voice_by`` and the office's own."""
    for index, code in enumerate(value or ()):
        if code != FILE_COPY:
            known_code("voice_by")(ctx, code, f"{path}[{index}]")
    return tuple(value or ())


def translations(ctx: Context, value: Mapping[str, Any] | None, path: str) -> dict[str, Any]:
    """A cleaner for a step's texts in other languages, with who translated each."""
    fields = {"text": required_line(TEXT_LIMIT), "by": optional_line(NAME_LIMIT), "checked": plain}
    cleaned = {}
    for language, text in (value or {}).items():
        known_code("language")(ctx, language, f"{path}.{language}")
        blank = {"text": None, "by": None, "checked": False}
        cleaned[language] = clean_all(ctx, fields, {**blank, **text}, f"{path}.{language}")
    return cleaned


PLAN_FIELDS: Mapping[str, Cleaner] = {
    "plan_kind": known_code("plan_kind"),
    "valid_from": plain,
    "review_on": plain,
}

PLAN_DEFAULTS: Mapping[str, Any] = {"plan_kind": "other", "valid_from": None, "review_on": None}

GOAL_FIELDS: Mapping[str, Cleaner] = {
    "level": known_code("goal_level"),
    "professional_words": optional_line(TEXT_LIMIT),
    "origin": known_code("goal_origin"),
    "origin_reason": optional_line(TEXT_LIMIT),
    "why": optional_line(TEXT_LIMIT, own_words=True),
    "today": optional_line(TEXT_LIMIT, own_words=True),
    "effect_domain": optional_code("effect_domain"),
    "goal_type": optional_code("goal_type"),
    "lifecycle": known_code("goal_lifecycle"),
    "achievement": optional_code("goal_achievement"),
    "weight": whole_number(1, 9),
    "notice": optional_line(TEXT_LIMIT),
    **{column: optional_line(TEXT_LIMIT) for column in LEVELS.values()},
    "next_small_step": optional_line(LINE_LIMIT),
}

GOAL_DEFAULTS: Mapping[str, Any] = {
    **dict.fromkeys(GOAL_FIELDS),
    "level": "goal",
    "origin": "person",
    "lifecycle": "proposed",
    "weight": 1,
    "removal_note": None,
}

VOICE_FIELDS: Mapping[str, Cleaner] = {
    "by": known_code("voice_by"),
    "name": optional_line(NAME_LIMIT),
    "text": required_line(TEXT_LIMIT, own_words=True),
    "language": optional_code("language"),
    "translated_by": optional_line(NAME_LIMIT),
    "only_in_copies_for": copies,
}

VOICE_DEFAULTS: Mapping[str, Any] = {
    "name": None,
    "text": None,
    "language": None,
    "translated_by": None,
    "only_in_copies_for": (),
}

STEP_FIELDS: Mapping[str, Cleaner] = {
    "text": required_line(TEXT_LIMIT),
    "doer": known_code("step_doer"),
    "doer_name": optional_line(NAME_LIMIT),
    "can_do": optional_code("step_can_do"),
    "binding": optional_code("office_step_binding"),
    "due": plain,
    "state": known_code("step_state"),
    "translations": translations,
}

STEP_DEFAULTS: Mapping[str, Any] = {
    "text": None,
    "doer": "client",
    "doer_name": None,
    "can_do": None,
    "binding": None,
    "due": None,
    "state": "not_started",
    "translations": {},
}


def check_plan_days(valid_from: Any, review_on: Any) -> None:
    """A review does not lie before the plan begins."""
    if valid_from and review_on and review_on < valid_from:
        raise InvalidInputError.at("review_on", "before_start")


def bound_step(values: Mapping[str, Any]) -> dict[str, Any]:
    """An office's step is a promise unless it says that it is to be decided; others bind nobody else."""
    binding = values["binding"] or "promised" if values["doer"] == "office" else None
    return {**values, "binding": binding}


def check_goal_has_words(voices: int, professional_words: str | None, path: str = "") -> None:
    """A goal says something: in somebody's own words, or (a required one) in professional words."""
    if not voices and not professional_words:
        raise InvalidInputError.at(f"{path}.own_words".lstrip("."), "required")
