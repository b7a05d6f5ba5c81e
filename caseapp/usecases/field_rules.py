"""Cleaners: each turns what was typed into what is stored, or says at the field what is wrong."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from datetime import date
from typing import Any

from caseapp.domain.text import LINE_LIMIT, ProblemList, clean_optional, require_text
from caseapp.errors import InvalidInputError
from caseapp.usecases.base import Context

EARLIEST_BIRTH_YEAR = 1880

Cleaner = Callable[[Context, Any, str], Any]
"""(context, value, path) -> the value as it is stored."""


def known_code(list_name: str) -> Cleaner:
    """A cleaner for codes of a list; raises ``unknown_code``."""

    def clean(ctx: Context, value: Any, path: str) -> Any:
        if not ctx.has_code(list_name, value):
            raise InvalidInputError.at(path, "unknown_code", list=list_name)
        return value

    return clean


def optional_code(list_name: str) -> Cleaner:
    """As ``known_code``; nothing is allowed too."""
    clean = known_code(list_name)
    return lambda ctx, value, path: None if value in (None, "") else clean(ctx, value, path)


def known_codes(list_name: str) -> Cleaner:
    """A cleaner for several codes of a list, each once and in their order."""
    clean = known_code(list_name)

    def clean_each(ctx: Context, value: Any, path: str) -> tuple[str, ...]:
        return tuple(dict.fromkeys(clean(ctx, code, path) for code in value or ()))

    return clean_each


def optional_line(limit: int = LINE_LIMIT, *, own_words: bool = False) -> Cleaner:
    """A cleaner for text that may be missing."""
    return lambda ctx, value, path: clean_optional(value, path, limit=limit, own_words=own_words)


def required_line(limit: int = LINE_LIMIT, *, own_words: bool = False) -> Cleaner:
    """A cleaner for text that must be there."""
    return lambda ctx, value, path: require_text(value, path, limit=limit, own_words=own_words)


def plain(ctx: Context, value: Any, path: str) -> Any:
    """A cleaner for values that need no check."""
    return value


def past_day(ctx: Context, value: date | None, path: str) -> date | None:
    """A day of the calendar that is not in the future and within a human life."""
    if value is None:
        return None
    if value > ctx.today:
        raise InvalidInputError.at(path, "date_in_future")
    if value.year < EARLIEST_BIRTH_YEAR:
        raise InvalidInputError.at(path, "date_too_early")
    return value


def whole_number(least: int, most: int) -> Cleaner:
    """A cleaner for whole numbers within bounds."""

    def clean(ctx: Context, value: Any, path: str) -> int:
        if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
            raise InvalidInputError.at(path, "out_of_range", least=least, most=most)
        return value

    return clean


def optional_number(least: int, most: int) -> Cleaner:
    """As ``whole_number``; nothing is allowed too."""
    clean = whole_number(least, most)
    return lambda ctx, value, path: None if value is None else clean(ctx, value, path)


def one_of(values: Collection[int]) -> Cleaner:
    """A cleaner for one of a few whole numbers; raises ``out_of_range``."""
    within = whole_number(min(values), max(values))

    def clean(ctx: Context, value: Any, path: str) -> int:
        number: int = within(ctx, value, path)
        if number not in values:
            raise InvalidInputError.at(path, "out_of_range", least=min(values), most=max(values))
        return number

    return clean


def clean_all(
    ctx: Context, cleaners: Mapping[str, Cleaner], values: Mapping[str, Any], path: str = ""
) -> dict[str, Any]:
    """Every given value as it is stored; raises with all problems at once."""
    problems, cleaned = ProblemList(), {}
    for name, value in values.items():
        place = f"{path}.{name}" if path else name
        with problems.collect():
            if name not in cleaners:
                raise InvalidInputError.at(place, "unknown_field")
            cleaned[name] = cleaners[name](ctx, value, place)
    problems.raise_if_any()
    return cleaned
