"""From what stands in a note's form to what is stored: a new note, or just the fields that changed. No Qt."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from caseapp.domain.note import PARTS, Note
from caseapp.domain.text import ProblemList
from caseapp.errors import InvalidInputError
from caseapp.gui.days import parse_day, parse_past_day, parse_time
from caseapp.usecases.base import FieldChange
from caseapp.usecases.note_rules import MEETING_DEFAULTS, QUICK_DEFAULTS

Entries = Mapping[str, Any]
"""Name -> what stands there: text; a list for ``hidden``, ``goals`` and ``people``."""

_CODES = ("meeting_kind", "channel", "outcome")
_WORDS = {False: ("place", *PARTS), True: ("place", "text", "promise_text")}
_INTERPRETER = ("language", "how", "kind", "name")


def blank_entries(*, is_quick: bool, day: str) -> dict[str, Any]:
    """A new note of ``day`` (as it is written) before anything is typed."""
    defaults = QUICK_DEFAULTS if is_quick else MEETING_DEFAULTS
    entries: dict[str, Any] = {name: defaults[name] or "" for name in _CODES}
    entries |= dict.fromkeys((*_WORDS[is_quick], "time", "minutes"), "")
    entries |= {f"interpreter.{name}": "" for name in _INTERPRETER}
    entries |= {"day": day, "goals": [], "people": []}
    if is_quick:
        return entries | {"promise_due": ""}
    return entries | {"hidden": []}


def entries_of(note: Note, day: str, promise_due: str) -> dict[str, Any]:
    """What the form shows of a note; the days as they are written."""
    entries = blank_entries(is_quick=note.is_quick, day=day)
    for name in (*_CODES, *_WORDS[note.is_quick], "time"):
        entries[name] = getattr(note, name) or ""
    entries["minutes"] = "" if note.minutes is None else str(note.minutes)
    entries |= {f"interpreter.{name}": (note.interpreter or {}).get(name) or "" for name in _INTERPRETER}
    entries["goals"] = [goal["id"] or goal["words"] for goal in note.goals]
    entries["people"] = [{"name": who["name"], "role": who["role"] or ""} for who in note.people]
    if note.is_quick:
        entries["promise_due"] = promise_due
    else:
        entries["hidden"] = list(note.not_on_shared_screen)
    return entries


def values_from(entries: Entries, today: date, *, is_quick: bool) -> dict[str, Any]:
    """Every field as ``AddNote`` takes it; raises ``InvalidInputError`` for days and times that are none."""
    problems = ProblemList()
    values: dict[str, Any] = {name: entries[name] or None for name in (*_CODES, *_WORDS[is_quick])}
    with problems.collect():
        values["day"] = _day(entries["day"], parse_past_day(entries["day"], today), "day") or today
    with problems.collect():
        values["time"] = _time(entries["time"])
    with problems.collect():
        values["minutes"] = _minutes(entries["minutes"])
    if is_quick:
        with problems.collect():
            due = entries["promise_due"]
            values["promise_due"] = _day(due, parse_day(due, today), "promise_due")
    else:
        values["not_on_shared_screen"] = tuple(name for name in PARTS if name in entries["hidden"])
    problems.raise_if_any()
    values["goals"] = tuple(entries["goals"])
    values["people"] = tuple(
        {"name": who["name"], "role": who["role"] or None} for who in entries["people"] if who["name"].strip()
    )
    values["interpreter"] = _interpreter(entries)
    return values


def note_changes(note: Note, shown: Entries, entries: Entries, today: date) -> tuple[FieldChange, ...]:
    """Only what differs from what was shown; raises ``InvalidInputError``."""
    before = values_from(shown, today, is_quick=note.is_quick)
    now = values_from(entries, today, is_quick=note.is_quick)
    return tuple(
        FieldChange(name, getattr(note, name), value) for name, value in now.items() if value != before[name]
    )


def has_words(entries: Entries) -> bool:
    """True when something was said that would be missed."""
    names = (*PARTS, "text", "promise_text")
    return any(entries.get(name, "").strip() for name in names) or bool(entries["people"])


def _day(typed: str, day: date | None, path: str) -> date | None:
    if typed.strip() and day is None:
        raise InvalidInputError.at(path, "not_a_date")
    return day


def _time(typed: str) -> str | None:
    if typed.strip() and parse_time(typed) is None:
        raise InvalidInputError.at("time", "not_a_time")
    return parse_time(typed)


def _minutes(typed: str) -> int | None:
    text = typed.strip()
    if text and not (text.isascii() and text.isdigit()):
        raise InvalidInputError.at("minutes", "out_of_range", least=1, most=24 * 60)
    return int(text) if text else None


def _interpreter(entries: Entries) -> dict[str, Any] | None:
    found = {name: entries[f"interpreter.{name}"] or None for name in _INTERPRETER}
    return found if found["language"] else None
