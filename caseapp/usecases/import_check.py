"""Looks through a file of people before anything is written: who is refused, who may be here already."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar, Literal
from uuid import UUID

from caseapp.domain.doubles import Identity, KnownPeople
from caseapp.domain.permissions import Permission
from caseapp.errors import FieldProblem, InvalidInputError, Translate
from caseapp.exchange.csv_table import Table
from caseapp.storage.unit_of_work import UnitOfWork
from caseapp.usecases.base import Context
from caseapp.usecases.bulk import Progress, Stop
from caseapp.usecases.import_columns import Columns, require_names
from caseapp.usecases.import_numbers import HIGHEST_NUMBER, highest_of, without_number
from caseapp.usecases.import_values import PersonReader, ReadPerson
from caseapp.usecases.lanes import SupersededError

Choice = Literal["refuse", "keep", "skip"]
"""What becomes of certain doubles: nobody is imported, they are entered too, or they are left out."""

CHOICES: tuple[Choice, ...] = ("refuse", "keep", "skip")

_LOOKS = 1_000
"""Lines between two looks at whether to stop."""


@dataclass(frozen=True)
class RefusedLine:
    """A line that cannot be imported; ``problems`` name fields and never repeat a cell."""

    line: int
    problems: tuple[FieldProblem, ...]

    def reason(self, translate: Translate) -> str:
        """The problems in the reader's language."""
        said = ((p.path, p.text(translate)) for p in self.problems)
        return " ".join(f"{path}: {text}" if path else text for path, text in said)


@dataclass(frozen=True)
class Double:
    """A line whose person may be in the register, or in an earlier line of the file."""

    line: int
    likely: UUID | None
    same_as_line: int | None
    is_certain: bool


@dataclass(frozen=True)
class ImportCheck:
    """What became of a file. ``people`` are those who would be imported."""

    people: tuple[ReadPerson, ...] = field(repr=False)
    refused: tuple[RefusedLine, ...]
    doubles: tuple[Double, ...]
    total: int

    @property
    def is_fine(self) -> bool:
        """True when nothing keeps it from being imported."""
        return not self.refused


@dataclass(frozen=True)
class CheckPeople:
    """Look through a table. Long: ask it in the background.

    An import enters people for the whole office and leaves them to nobody yet, so it is a task of whoever
    looks after the office, like staff and settings; to keep the register safe everybody is allowed.
    """

    requires: ClassVar[Permission] = Permission.MANAGE_OFFICE

    table: Table = field(repr=False)
    columns: Columns
    choice: Choice = "refuse"
    progress: Progress = field(default=lambda *_: None, repr=False)
    stop: Stop = field(default=lambda: False, repr=False)

    def run(self, uow: UnitOfWork, ctx: Context) -> ImportCheck:
        """Raises ``InvalidInputError`` when no column holds names, ``SupersededError`` when it is stopped."""
        require_names(self.columns)
        look = _Look(self, KnownPeople())
        look.read(PersonReader(ctx, self.columns))
        for client_id, one in uow.clients.identities():
            look.known.add(client_id, one)
        look.find_doubles()
        look.check_numbers(ctx.today.year, uow.clients.highest_number(ctx.today.year))
        refused = tuple(sorted(look.refused, key=lambda line: line.line))
        return ImportCheck(tuple(look.people), refused, tuple(look.doubles), len(self.table.lines))


class _Look:
    """Goes through the lines step by step."""

    def __init__(self, asked: CheckPeople, known: KnownPeople[UUID | int]) -> None:
        self._asked = asked
        self.known = known
        self.people: list[ReadPerson] = []
        self.refused: list[RefusedLine] = []
        self.doubles: list[Double] = []

    def read(self, reader: PersonReader) -> None:
        """Every line for itself."""
        table = self._asked.table
        for done, line in enumerate(table.lines):
            self._look_up(done)
            try:
                self.people.append(reader.read(line.number, line.cells, len(table.header)))
            except InvalidInputError as error:
                self.refused.append(RefusedLine(line.number, error.problems))

    def find_doubles(self) -> None:
        """Who is in the register or in an earlier line."""
        wanted: list[ReadPerson] = []
        for done, person in enumerate(self.people):
            self._look_up(done)
            one = _identity(person)
            if (key := self.known.certain(one)) is not None:
                self.doubles.append(_double(person, key, is_certain=True))
                if self._asked.choice == "refuse":
                    self.refused.append(RefusedLine(person.line, (_problem(key),)))
                if self._asked.choice != "keep":
                    continue
            elif (key := self.known.near(one)) is not None:
                self.doubles.append(_double(person, key, is_certain=False))
            self.known.add(person.line, one)
            wanted.append(person)
        self.people = wanted

    def check_numbers(self, year: int, highest: int) -> None:
        """Whether those of the year suffice; they are given when the import begins."""
        left = HIGHEST_NUMBER - max(highest, highest_of(self.people, year))
        for place in without_number(self.people)[left:]:
            problem = FieldProblem("number", "no_numbers_left")
            self.refused.append(RefusedLine(self.people[place].line, (problem,)))

    def _look_up(self, done: int) -> None:
        if done % _LOOKS:
            return
        if self._asked.stop():
            raise SupersededError
        self._asked.progress(done, len(self._asked.table.lines))


def _identity(person: ReadPerson) -> Identity:
    said: Mapping[str, Any] = person.values
    return Identity(
        said.get("number"),
        said.get("called_name"),
        said.get("given_name"),
        said.get("family_name"),
        person.born,
    )


def _double(person: ReadPerson, key: UUID | int, *, is_certain: bool) -> Double:
    likely, line = (key, None) if isinstance(key, UUID) else (None, key)
    return Double(person.line, likely, line, is_certain)


def _problem(key: UUID | int) -> FieldProblem:
    if isinstance(key, UUID):
        return FieldProblem("", "is_here_already")
    return FieldProblem("", "twice_in_file", (("line", key),))
