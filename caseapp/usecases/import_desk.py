"""What the window's import asks for: the file, whether one may, the look through it, the import itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import ClassVar
from uuid import UUID

from caseapp.domain.permissions import Permission
from caseapp.errors import FileAccessError, NotAllowedError
from caseapp.exchange.csv_table import LARGEST_TABLE, Table, read_table
from caseapp.storage.client_repository import ClientRow
from caseapp.storage.unit_of_work import UnitOfWork
from caseapp.usecases.base import Changes, Context
from caseapp.usecases.bulk import Progress, Stop
from caseapp.usecases.import_check import CheckPeople, Choice, ImportCheck
from caseapp.usecases.import_columns import FIELDS, NAMES, Columns, guessed_columns
from caseapp.usecases.import_people import Imported, import_people
from caseapp.usecases.lanes import Lanes, SupersededError
from caseapp.usecases.people_list import GetPeopleRows

__all__ = ["FIELDS", "NAMES"]

MOST_NAMED = 200
"""Of those who are here already; nobody reads more of them on a screen."""


@dataclass(frozen=True)
class PeopleFile:
    """A file as it was read, with the columns that its first line seems to name."""

    name: str
    table: Table = field(repr=False)
    columns: Columns

    @property
    def headings(self) -> tuple[str, ...]:
        """The first line."""
        return self.table.header

    @property
    def count(self) -> int:
        """How many lines there are below it."""
        return len(self.table.lines)

    def beginning(self, most: int) -> list[tuple[str, ...]]:
        """The first lines as they stand there, as wide as the first of all."""
        width = len(self.headings)
        return [(line.cells + ("",) * width)[:width] for line in self.table.lines[:most]]


def read_people_file(path: Path) -> PeopleFile:
    """The file; raises ``FileAccessError``, and ``InvalidInputError`` for what is no table."""
    try:
        with path.open("rb") as stream:
            raw = stream.read(LARGEST_TABLE + 1)
    except OSError:
        raise FileAccessError(file=str(path)) from None
    table = read_table(raw)
    return PeopleFile(path.name, table, guessed_columns(table.header))


@dataclass(frozen=True)
class MayImport:
    """Whether whoever is working may import: the executor refuses everybody else."""

    requires: ClassVar[Permission] = Permission.MANAGE_OFFICE

    def run(self, uow: UnitOfWork, ctx: Context) -> bool:
        """True."""
        return True


@dataclass(frozen=True)
class ImportOrder:
    """What is to be imported."""

    file: PeopleFile
    columns: Columns
    choice: Choice = "refuse"


@dataclass(frozen=True)
class ImportResult:
    """What the look through the file found, and how the import went when there was one."""

    check: ImportCheck
    known: Mapping[UUID, ClientRow] = field(repr=False)
    imported: Imported | None = None

    @property
    def changes(self) -> Changes | None:
        """What pages need to know."""
        return self.imported.changes if self.imported is not None else None


def look_through(order: ImportOrder, lanes: Lanes, progress: Progress, stop: Stop) -> ImportResult | None:
    """Look through the file and change nothing; ``None`` when it was stopped. Runs on the background lane."""
    asked = CheckPeople(order.file.table, order.columns, order.choice, progress, stop)
    try:
        check = lanes.ask_from_background(asked)
    except SupersededError:
        if stop():
            return None
        raise
    ids = dict.fromkeys(double.likely for double in check.doubles if double.likely is not None)
    try:
        known = lanes.ask_from_background(GetPeopleRows(tuple(ids)[:MOST_NAMED]))
    except NotAllowedError:
        # Administrators see no files; the lines alone have to do.
        known = {}
    return ImportResult(check, known)


def look_and_import(order: ImportOrder, lanes: Lanes, progress: Progress, stop: Stop) -> ImportResult | None:
    """Look once more, for the register may have changed meanwhile, and import when nothing hinders it."""
    found = look_through(order, lanes, progress, stop)
    if found is None or not found.check.is_fine or not found.check.people:
        return found
    return ImportResult(found.check, found.known, import_people(lanes, found.check.people, progress, stop))
