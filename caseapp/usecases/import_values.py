"""Turns the cells of one line into what a person's record takes: days, codes or labels, lists.

Each distinct cell of a column is looked at once, however many people have it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from caseapp.domain.names import fold
from caseapp.domain.registers import CodeEntry
from caseapp.domain.text import ProblemList
from caseapp.errors import FieldProblem, InvalidInputError
from caseapp.usecases.base import Context
from caseapp.usecases.client_rules import CLIENT_FIELDS, PART_FIELDS, check_names
from caseapp.usecases.field_rules import Cleaner
from caseapp.usecases.import_columns import Columns

Parts = list[tuple[str, Mapping[str, Any]]]

_DAY_FIRST = re.compile(r"(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4})")
_YEAR_FIRST = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?:[T ]00:00(?::00)?)?")
_MONTH = re.compile(r"(\d{1,2})[./-](\d{4})")
_YEAR_AND_MONTH = re.compile(r"(\d{4})-(\d{2})")
_YEAR = re.compile(r"\d{4}")
_BETWEEN_CODES = re.compile(r"[,;/|+\n]")

_ADDRESS = ("street", "postal_code", "city", "district")
_LISTS = {"language": "languages", "target_group": "target_groups"}


@dataclass(frozen=True)
class ReadPerson:
    """What one line says. ``born`` is the ordinal of a fully known day, else 0."""

    line: int
    values: Mapping[str, Any] = field(repr=False)
    parts: Sequence[tuple[str, Mapping[str, Any]]] = field(repr=False)

    @property
    def born(self) -> int:
        """The ordinal of the day of birth when it is fully known, else 0."""
        day = self.values.get("birth_date")
        return day.toordinal() if day is not None and self.values["birth_precision"] == "day" else 0


def read_day(typed: str) -> tuple[date, str]:
    """A day as offices write it, with how much of it is known; raises ``ValueError``."""
    if found := _YEAR_FIRST.fullmatch(typed):
        return date(int(found[1]), int(found[2]), int(found[3])), "day"
    if found := _DAY_FIRST.fullmatch(typed):
        return date(int(found[4]), int(found[3]), int(found[1])), "day"
    if found := _YEAR_AND_MONTH.fullmatch(typed):
        return date(int(found[1]), int(found[2]), 1), "month"
    if found := _MONTH.fullmatch(typed):
        return date(int(found[2]), int(found[1]), 1), "month"
    if _YEAR.fullmatch(typed):
        return date(int(typed), 1, 1), "year"
    raise ValueError


class PersonReader:
    """Reads the lines of one file; ``columns`` says where the fields stand."""

    def __init__(self, ctx: Context, columns: Columns) -> None:
        self._ctx = ctx
        self._columns = dict(columns)
        self._labels = {name: _labels(ctx.codes.get(name, {})) for name in _LISTS}
        self._known: dict[str, dict[str, Any]] = {name: {} for name in columns}
        self._cleaners: dict[str, Callable[[str], Any]] = {name: self._cleaner(name) for name in columns}

    def read(self, line: int, cells: Sequence[str], width: int) -> ReadPerson:
        """The person in a line; raises ``InvalidInputError`` naming each field that is wrong."""
        problems = ProblemList()
        if len(cells) > width and any(cell.strip() for cell in cells[width:]):
            problems.add("", "line_too_long")
        said: dict[str, Any] = {}
        for name, index in self._columns.items():
            cell = cells[index] if index < len(cells) else ""
            if cell and not cell.isspace():
                with problems.collect():
                    said[name] = self._cleaned(name, cell)
        values = {name: said[name] for name in CLIENT_FIELDS if name in said}
        if "birth_date" in values:
            values["birth_date"], values["birth_precision"] = values["birth_date"]
        with problems.collect():
            check_names(values)
        problems.raise_if_any()
        return ReadPerson(line, values, _parts(said))

    def _cleaned(self, name: str, cell: str) -> Any:
        known = self._known[name]
        if cell not in known:
            try:
                known[cell] = self._cleaners[name](cell)
            except InvalidInputError as error:
                known[cell] = error.problems
        found = known[cell]
        if isinstance(found, tuple) and found and isinstance(found[0], FieldProblem):
            raise InvalidInputError(found)
        return found

    def _cleaner(self, name: str) -> Callable[[str], Any]:
        if name == "birth_date":
            return self._day
        if name in _LISTS:
            return lambda cell: self._codes(name, cell)
        clean = _text_cleaner(name)
        return lambda cell: clean(self._ctx, cell, name)

    def _day(self, cell: str) -> tuple[date, str]:
        try:
            day, precision = read_day(cell.strip())
        except ValueError:
            raise InvalidInputError.at("birth_date", "not_a_date") from None
        return CLIENT_FIELDS["birth_date"](self._ctx, day, "birth_date"), precision

    def _codes(self, name: str, cell: str) -> tuple[str, ...]:
        labels = self._labels[name]
        # A label may hold a comma itself, so the whole is looked up first.
        if (whole := labels.get(fold(cell))) is not None:
            return (whole,)
        pieces = [fold(piece) for piece in _BETWEEN_CODES.split(cell)]
        codes = [labels.get(piece) for piece in pieces if piece]
        if not codes or None in codes:
            raise InvalidInputError.at(name, "unknown_code", list=name)
        return tuple(dict.fromkeys(code for code in codes if code))


def _text_cleaner(name: str) -> Cleaner:
    if name in CLIENT_FIELDS:
        return CLIENT_FIELDS[name]
    if name in _ADDRESS:
        return PART_FIELDS["addresses"][name]
    return PART_FIELDS["contacts"]["value"]


def _labels(entries: Mapping[str, CodeEntry]) -> dict[str, str]:
    """Code, label in any language and the name it has for itself -> code; of two alike the first."""
    found = {fold(code): code for code in entries}
    for code, entry in entries.items():
        for said in (*entry.labels.values(), entry.rules.get("native")):
            if said and (key := fold(said)):
                found.setdefault(key, code)
    return found


def _parts(said: Mapping[str, Any]) -> Parts:
    parts: Parts = [("languages", {"code": code}) for code in said.get("language", ())]
    parts += [
        ("contacts", {"contact_kind": kind, "value": said[kind]})
        for kind in ("phone", "email")
        if said.get(kind)
    ]
    if address := {name: said[name] for name in _ADDRESS if said.get(name)}:
        parts.append(("addresses", address))
    groups = said.get("target_group", ())
    parts += [("target_groups", {"code": code, "is_primary": code == groups[0]}) for code in groups]
    return parts
