"""Reads a JSON document and says at which field it is wrong, without ever repeating what stands there.

The forms are in ``resources/schemas``. Codes are not checked here: an office's lists are data, so the use
cases do that. Not here: what the fields mean (``usecases/*_documents.py``).
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any
from uuid import UUID

from jsonschema import Draft202012Validator, FormatChecker
from jsonschema.exceptions import ValidationError

from caseapp.errors import FieldProblem, InvalidInputError
from caseapp.paths import resource

LARGEST_DOCUMENT = 5_000_000
"""Bytes; the largest plan that the program takes is a tenth of it."""

DEEPEST = 32
"""Levels of lists and objects; a plan with goals below an aim has eight."""

MOST_PROBLEMS = 50
"""Nobody reads more of them at once."""

_LONGEST_WHOLE_NUMBER = 18
_LONGEST_NAME = 60
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")

_FORMATS = FormatChecker(formats=())
Place = tuple[str | int, ...]


@dataclass(frozen=True)
class _Refused:
    """Stands in a parsed document for something that JSON allows and we do not."""

    problem: str
    name: str | None = None
    values: tuple[tuple[str, object], ...] = ()


def read_document(raw: bytes, schema: str) -> dict[str, Any]:
    """The document of the form ``schema``; raises ``InvalidInputError`` naming each field that is wrong."""
    if len(raw) > LARGEST_DOCUMENT:
        raise InvalidInputError.at("", "too_long", limit=LARGEST_DOCUMENT)
    document = _parsed(raw)
    problems = list(_refused(document)) or list(dict.fromkeys(_violations(document, schema)))
    if problems:
        raise InvalidInputError(problems[:MOST_PROBLEMS])
    found: dict[str, Any] = document
    return found


def field_path(path: Sequence[str | int]) -> str:
    """A place in a document as people write it: ``goals[0].steps[1].due``."""
    text = "".join(f"[{part}]" if isinstance(part, int) else f".{_shown(part)}" for part in path)
    return text.removeprefix(".")


def _shown(name: str) -> str:
    # A name is typed by somebody: it must not play with the terminal or fill the screen.
    short = name if len(name) <= _LONGEST_NAME else name[:_LONGEST_NAME] + "…"
    return short if short.isprintable() and short else repr(short)


def _parsed(raw: bytes) -> Any:
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InvalidInputError.at("", "not_json", line=raw.count(b"\n", 0, error.start) + 1) from None
    try:
        return json.loads(
            text,
            object_pairs_hook=_object,
            parse_float=_not_whole,
            parse_constant=_not_whole,
            parse_int=_whole_number,
        )
    except json.JSONDecodeError as error:
        raise InvalidInputError.at("", "not_json", line=error.lineno) from None
    except RecursionError:
        raise InvalidInputError.at("", "wrong_form") from None


def _object(pairs: list[tuple[str, Any]]) -> Any:
    names: set[str] = set()
    for name, _ in pairs:
        if name in names:
            return _Refused("given_twice", name)
        names.add(name)
    return dict(pairs)


def _not_whole(_: str) -> _Refused:
    return _Refused("wrong_type", values=(("expected", "integer"),))


def _whole_number(digits: str) -> int | _Refused:
    return int(digits) if len(digits) <= _LONGEST_WHOLE_NUMBER else _Refused("wrong_form")


def _refused(document: object) -> Iterator[FieldProblem]:
    pending: list[tuple[Place, object]] = [((), document)]
    while pending:
        path, value = pending.pop()
        if isinstance(value, _Refused):
            place = path if value.name is None else (*path, value.name)
            yield FieldProblem(field_path(place), value.problem, value.values)
        elif isinstance(value, dict | list) and len(path) >= DEEPEST:
            yield FieldProblem(field_path(path), "wrong_form")
        elif isinstance(value, dict):
            pending.extend(((*path, name), item) for name, item in value.items())
        elif isinstance(value, list):
            pending.extend(((*path, index), item) for index, item in enumerate(value))


def _violations(document: object, schema: str) -> Iterator[FieldProblem]:
    for error in _validator(schema).iter_errors(document):
        yield from _problems(error)


@cache
def _validator(schema: str) -> Draft202012Validator:
    form = json.loads(resource("schemas", f"{schema}.schema.json").read_text(encoding="utf-8"))
    return Draft202012Validator(form, format_checker=_FORMATS)


def _problems(error: ValidationError) -> Iterator[FieldProblem]:
    """The violation in our words; jsonschema's own message quotes the value and goes no further."""
    path: Place = tuple(error.absolute_path)
    wanted: Any = error.validator_value
    instance: Any = error.instance
    match error.validator:
        case "additionalProperties":
            known = error.schema.get("properties", {}) if isinstance(error.schema, dict) else {}
            for name in instance:
                if name not in known:
                    yield FieldProblem(field_path((*path, name)), "unknown_field")
        case "required":
            for name in wanted:
                if name not in instance:
                    yield FieldProblem(field_path((*path, name)), "required")
        case "type":
            kinds = [wanted] if isinstance(wanted, str) else list(wanted)
            yield FieldProblem(field_path(path), "wrong_type", (("expected", " | ".join(kinds)),))
        case "format" if wanted == "date":
            yield FieldProblem(field_path(path), "not_a_date")
        case "maxItems":
            yield FieldProblem(field_path(path), "too_many", (("limit", wanted),))
        case _:
            yield FieldProblem(field_path(path), "wrong_form")


@_FORMATS.checks("date")
def _is_day(value: object) -> bool:
    """``date.fromisoformat`` alone takes 20260302 and week dates too."""
    if not isinstance(value, str):
        return True
    return _DAY.fullmatch(value) is not None and _parses(date.fromisoformat, value)


@_FORMATS.checks("uuid")
def _is_id(value: object) -> bool:
    return not isinstance(value, str) or _parses(UUID, value)


def _parses(parse: Any, value: str) -> bool:
    try:
        parse(value)
    except ValueError:
        return False
    return True
