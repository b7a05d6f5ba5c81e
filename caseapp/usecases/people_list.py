"""The people list of the window: one keystroke, one question, and pages of rows for what is on the screen.

Everybody's names are read into memory in the background; then a keystroke asks no database. A
``PeopleLookup`` belongs to one unlocked session and is dropped with it.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import ClassVar
from uuid import UUID

from caseapp.domain.near_names import NearNames
from caseapp.domain.people_index import FoundPeople, PeopleIndex
from caseapp.domain.permissions import Permission
from caseapp.storage.client_repository import ClientRow
from caseapp.storage.people_list import ORDERS, indexed_people, ordered_ids, rows_of
from caseapp.storage.unit_of_work import UnitOfWork
from caseapp.usecases.base import Changes, Context

PAGE_ROWS = 128
"""So many rows are read at once."""

MOST_SINGLE_CHANGES = 500
"""When more people than this changed at once, reading everybody anew is quicker."""

_INDEXED = ("client", "client_contact")
"""What a search for people looks at."""

COLUMNS = tuple(ORDERS)
"""The columns the list can be sorted by."""


@dataclass(frozen=True)
class Order:
    """How the list is sorted. By name, exact finds come before loose ones."""

    column: str = "name"
    descending: bool = False


class PeopleLookup:
    """Everybody's names in memory. ``heed`` may be called from any thread, the rest from the reading lane."""

    def __init__(self) -> None:
        self._index: PeopleIndex | None = None
        self._stale: set[UUID] = set()
        self._guard = threading.Lock()
        self._reading = threading.Lock()

    @property
    def is_ready(self) -> bool:
        """True once everybody's names are in memory."""
        return self._index is not None

    @property
    def knows_near(self) -> bool:
        """True once names that are written nearly alike are found at once as well."""
        return self._index is not None and self._index.knows_near

    def heed(self, changes: Changes) -> None:
        """Remember whom a command changed."""
        with self._guard:
            self._stale |= {change.client_id for change in changes.records if change.kind in _INDEXED}

    def forget(self) -> None:
        """Read everybody anew at the next question."""
        with self._guard:
            self._index, self._stale = None, set()

    def index(self, uow: UnitOfWork, ctx: Context) -> PeopleIndex:
        """The index as the register stands now; whoever comes while it is read waits for it."""
        with self._reading:
            return self._current(uow, ctx)

    def get_near_ready(self, uow: UnitOfWork, ctx: Context) -> None:
        """Work out which names are near each other. It takes a second, and no question waits for it."""
        index = self.index(uow, ctx)
        people, lines = index.lines()
        near = NearNames(people.packed, lines)
        with self._reading:
            index.take_near(near, people)

    def _current(self, uow: UnitOfWork, ctx: Context) -> PeopleIndex:
        with self._guard:
            stale, self._stale = self._stale, set()
            known = self._index
        if known is None or len(stale) > MOST_SINGLE_CHANGES:
            known = PeopleIndex(indexed_people(uow.connection, ctx.reach))
        elif stale:
            self._refresh(known, uow, ctx, stale)
        with self._guard:
            self._index = known
        return known

    def _refresh(self, known: PeopleIndex, uow: UnitOfWork, ctx: Context, stale: set[UUID]) -> None:
        for person in stale:
            known.drop(person.bytes)
        for line in indexed_people(uow.connection, ctx.reach, tuple(stale)):
            known.put(line)


@dataclass(frozen=True)
class PeopleFound:
    """Everybody found, and the rows of the page on which the chosen person stands (else of the first)."""

    people: FoundPeople
    rows: Mapping[UUID, ClientRow]


@dataclass(frozen=True)
class FindPeople:
    """Who matches what was typed, as ids in the order wanted, with one page of rows."""

    requires: ClassVar[Permission] = Permission.READ_CASE

    lookup: PeopleLookup
    typed: str = ""
    order: Order = Order()
    chosen: UUID | None = None

    def run(self, uow: UnitOfWork, ctx: Context) -> PeopleFound:
        """``GetPeopleRows`` reads further pages as they come into view."""
        people = self._find(uow, ctx)
        row = people.row_of(self.chosen) if self.chosen else None
        page = people.ids((row or 0) // PAGE_ROWS * PAGE_ROWS, PAGE_ROWS)
        return PeopleFound(people, GetPeopleRows(page).run(uow, ctx))

    def _find(self, uow: UnitOfWork, ctx: Context) -> FoundPeople:
        if not self.typed.strip() and (self.order != Order() or not self.lookup.is_ready):
            # Everybody in an order that the register knows: nobody waits for all the names.
            return self._ordered(uow, ctx)
        found = self.lookup.index(uow, ctx).find(self.typed)
        if self.order == Order():
            return found
        if self.order.column == "name":
            return FoundPeople.of(reversed(found.split()))
        wanted = set(found.split())
        return FoundPeople.of(person for person in self._ordered(uow, ctx).split() if person in wanted)

    def _ordered(self, uow: UnitOfWork, ctx: Context) -> FoundPeople:
        column, descending = self.order.column, self.order.descending
        return FoundPeople(ordered_ids(uow.connection, ctx.reach, column, descending=descending))


@dataclass(frozen=True)
class ReadPeople:
    """Bring everybody's names into memory; asked in the background as soon as the first list stands."""

    requires: ClassVar[Permission] = Permission.READ_CASE

    lookup: PeopleLookup

    def run(self, uow: UnitOfWork, ctx: Context) -> int:
        """How many there are."""
        self.lookup.get_near_ready(uow, ctx)
        return len(self.lookup.index(uow, ctx))


@dataclass(frozen=True)
class GetPeopleRows:
    """The rows of one page of the list; somebody who has gone since is left out."""

    requires: ClassVar[Permission] = Permission.READ_CASE

    ids: tuple[UUID, ...]

    def run(self, uow: UnitOfWork, ctx: Context) -> dict[UUID, ClientRow]:
        """Rows by person."""
        return {
            person: ClientRow(person, number, called, given, family, _day(born), district, state, known)
            for person, (number, called, given, family, born, district, state, known) in rows_of(
                uow.connection, self.ids
            ).items()
        }


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
