"""The people list leaves the program as a file: for a lead, with a reason that the audit keeps.

First the rows, then their record, then the file: no list leaves that nobody knows of. What says where
somebody lives whose address is protected does not leave.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import ClassVar
from uuid import UUID

from caseapp.domain.people_index import FoundPeople
from caseapp.domain.permissions import Permission
from caseapp.errors import InvalidInputError
from caseapp.exchange.csv_writer import BEGINNING, csv_lines
from caseapp.files import file_error, write_atomically
from caseapp.storage.people_list import protected_people, reachable_people
from caseapp.storage.unit_of_work import UnitOfWork
from caseapp.usecases.base import Context
from caseapp.usecases.bulk import Progress, Stop
from caseapp.usecases.people_list import GetPeopleRows, PersonRow

REASONS = "export_reason"
"""The code list that the reason is taken from."""

_DISTRICT = "district"
_ROWS_AT_ONCE = 500

Line = tuple[str, ...]


@dataclass(frozen=True)
class ListWords:
    """The words of the window: for each column its heading, for codes their labels, for a protected cell."""

    headings: Line
    states: Mapping[str, str]
    languages: Mapping[str, str]
    protected: str


@dataclass(frozen=True)
class ListOnScreen:
    """What the window shows: who, in which columns. ``by_district`` when it is sorted or filtered by it."""

    people: FoundPeople = field(repr=False)
    columns: tuple[str, ...]
    is_filtered_by_district: bool = False
    is_sorted_by_district: bool = False


@dataclass(frozen=True)
class ReadList:
    """The lines of the file, asked in the background; ``None`` when it was stopped."""

    requires: ClassVar[Permission] = Permission.EXPORT_LIST

    shown: ListOnScreen
    words: ListWords = field(repr=False)
    progress: Progress = field(repr=False)
    stop: Stop = field(repr=False)

    def run(self, uow: UnitOfWork, ctx: Context) -> tuple[Line, ...] | None:
        """Whoever went meanwhile, or out of reach, is left out."""
        protected = protected_people(uow.connection)
        people = self._leaving(reachable_people(uow.connection, ctx.reach), protected)
        more = frozenset(self.shown.columns)
        lines: list[Line] = []
        for first in range(0, len(people), _ROWS_AT_ONCE):
            if self.stop():
                return None
            ids = tuple(UUID(bytes=one) for one in people[first : first + _ROWS_AT_ONCE])
            rows = GetPeopleRows(ids, more).run(uow, ctx)
            lines += [
                self._line(rows[one], is_protected=one.bytes in protected) for one in ids if one in rows
            ]
            self.progress(len(lines), len(people))
        return tuple(lines)

    def _leaving(self, reachable: frozenset[bytes], protected: frozenset[bytes]) -> list[bytes]:
        """A place in a list by districts, or being in it at all, says where somebody lives."""
        people = [one for one in self.shown.people.split() if one in reachable]
        hidden = [one for one in people if one in protected]
        if self.shown.is_filtered_by_district:
            return [one for one in people if one not in protected]
        if self.shown.is_sorted_by_district:
            return [*(one for one in people if one not in protected), *sorted(hidden)]
        return people

    def _line(self, row: PersonRow, *, is_protected: bool) -> Line:
        def cell(column: str) -> str:
            is_mark = is_protected and column == _DISTRICT
            return self.words.protected if is_mark else _CELLS[column](row, self.words)

        return tuple(cell(column) for column in self.shown.columns)


@dataclass(frozen=True)
class RecordListExport:
    """Have the audit say who took a list along, when, why and how many rows it has."""

    requires: ClassVar[Permission] = Permission.EXPORT_LIST

    reason: str
    rows: int

    def execute(self, uow: UnitOfWork, ctx: Context) -> None:
        """Raises ``InvalidInputError`` for a reason that the office's list does not know."""
        if not ctx.has_code(REASONS, self.reason):
            raise InvalidInputError.at("reason", "unknown_code", list=REASONS)
        uow.told.update(reason=self.reason, rows=self.rows)


def write_list(file: Path, headings: Line, lines: Sequence[Line], progress: Progress, stop: Stop) -> bool:
    """Write the whole file or nothing; False when it was stopped. Raises ``CaseAppError``."""
    pieces = [BEGINNING, csv_lines([headings])]
    for first in range(0, len(lines), _ROWS_AT_ONCE):
        if stop():
            return False
        pieces.append(csv_lines(lines[first : first + _ROWS_AT_ONCE]))
        progress(first, len(lines))
    try:
        write_atomically(file, b"".join(pieces))
    except OSError as error:
        raise file_error(error, file) from error
    return True


def _day(day: date | None, precision: str = "day") -> str:
    pattern = {"day": "%d.%m.%Y", "month": "%m.%Y", "year": "%Y"}.get(precision)
    return day.strftime(pattern) if day is not None and pattern else ""


def _name(row: PersonRow) -> str:
    return ", ".join(part for part in (row.family_name, row.called_name or row.given_name) if part)


_CELLS: Mapping[str, Callable[[PersonRow, ListWords], str]] = {
    "name": lambda row, _: _name(row),
    "number": lambda row, _: row.number,
    "birth_date": lambda row, _: _day(row.birth_date, row.birth_precision),
    "state": lambda row, words: words.states.get(row.state, row.state),
    _DISTRICT: lambda row, _: row.district or "",
    "responsible": lambda row, _: row.responsible,
    "languages": lambda row, words: ", ".join(words.languages.get(code, code) for code in row.languages),
    "next_meeting": lambda row, _: _day(row.next_meeting),
}
