"""The people list of the window: one keystroke, one question, and pages of rows for what is on the screen.

Everybody's names are read into memory in the background; then a keystroke asks no database. A
``PeopleLookup`` belongs to one unlocked session and is dropped with it.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, ClassVar
from uuid import UUID

from caseapp.domain.near_names import NearNames
from caseapp.domain.people_index import FoundPeople, PeopleIndex
from caseapp.domain.permissions import Permission
from caseapp.storage.client_repository import ClientRow
from caseapp.storage.people_list import MORE, count_people, indexed_people, rows_of
from caseapp.storage.unit_of_work import UnitOfWork
from caseapp.usecases.base import Changes, Context
from caseapp.usecases.people_order import (
    ARRANGED_BY,
    BY_NAME,
    COLUMNS,
    EVERYBODY,
    Arrangement,
    Order,
    PeopleFilter,
)

__all__ = ["COLUMNS", "Order"]

PAGE_ROWS = 128
"""So many rows are read at once."""

MOST_SINGLE_CHANGES = 500
"""When more people than this changed at once, reading everybody anew is quicker."""

_INDEXED = ("client", "client_contact")
"""What a search for people looks at."""

MORE_COLUMNS = tuple(MORE)
"""The columns that are read only when they are shown."""


@dataclass(frozen=True)
class PersonRow(ClientRow):
    """One line of the people list in the window; the rest of it only when it is shown."""

    responsible: str = ""
    languages: tuple[str, ...] = ()
    next_meeting: date | None = None


class PeopleLookup:
    """Everybody's names in memory. ``heed`` may be called from any thread, the rest from the reading lane."""

    def __init__(self) -> None:
        self._index: PeopleIndex | None = None
        self._stale: set[UUID] = set()
        self._arranged: tuple[object, Arrangement] | None = None
        self._changes = 0
        self.kept_filter = EVERYBODY
        """How the list was filtered last since unlocking, for the way back to it; never a target group."""
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
            if changes.kinds & ARRANGED_BY:
                self._arranged = None
                self._changes += 1

    def forget(self) -> None:
        """Read everybody anew at the next question."""
        with self._guard:
            self._index, self._stale, self._arranged = None, set(), None
            self._changes += 1

    def arrangement(self, uow: UnitOfWork, ctx: Context, order: Order, chosen: PeopleFilter) -> Arrangement:
        """Whom a filter leaves, in an order; the one asked for last is kept until somebody may have moved."""
        with self._guard:
            key, changes = (order, chosen, ctx.today), self._changes
            if self._arranged is not None and self._arranged[0] == key:
                return self._arranged[1]
        made = Arrangement.read(uow, ctx, order, chosen)
        with self._guard:
            if changes == self._changes:
                self._arranged = key, made
        return made

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
    """Everybody found, and the rows of the page on which the chosen person stands (else of the first).

    ``without_filter`` is how many there would be without the filter, when there is one and it leaves nobody.
    """

    people: FoundPeople
    rows: Mapping[UUID, PersonRow]
    without_filter: int = 0


@dataclass(frozen=True)
class FindPeople:
    """Who matches what was typed, as ids in the order wanted, with one page of rows."""

    requires: ClassVar[Permission] = Permission.READ_CASE

    lookup: PeopleLookup
    typed: str = field(default="", repr=False)
    order: Order = BY_NAME
    chosen: UUID | None = None
    filter: PeopleFilter = EVERYBODY
    more: frozenset[str] = frozenset()
    """Columns of ``MORE_COLUMNS`` that are shown."""

    def run(self, uow: UnitOfWork, ctx: Context) -> PeopleFound:
        """``GetPeopleRows`` reads further pages as they come into view."""
        people, without_filter = self._find(uow, ctx)
        row = people.row_of(self.chosen) if self.chosen else None
        page = people.ids((row or 0) // PAGE_ROWS * PAGE_ROWS, PAGE_ROWS)
        return PeopleFound(people, GetPeopleRows(page, self.more).run(uow, ctx), without_filter)

    def _find(self, uow: UnitOfWork, ctx: Context) -> tuple[FoundPeople, int]:
        is_plain = (self.order, self.filter) == (BY_NAME, EVERYBODY)
        if is_plain and (self.typed.strip() or self.lookup.is_ready):
            return self.lookup.index(uow, ctx).find(self.typed), 0
        arrangement = self.lookup.arrangement(uow, ctx, self.order, self.filter)
        if not self.typed.strip():
            # Everybody in an order that the register knows: nobody waits for all the names.
            if self.lookup.is_ready:
                arrangement.rank(self.lookup.index(uow, ctx).everybody())
            return arrangement.ids, 0 if arrangement.ids else count_people(uow.connection, ctx.reach)
        index = self.lookup.index(uow, ctx)
        rows = index.rows(self.typed)
        left = arrangement.arranged(rows, index.everybody(), self.order)
        return index.everybody().only(left), 0 if left else len(rows)


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
    more: frozenset[str] = frozenset()

    def run(self, uow: UnitOfWork, ctx: Context) -> dict[UUID, PersonRow]:
        """Rows by person."""
        found = rows_of(uow.connection, self.ids, self.more, ctx.today)
        return {person: _row(person, values) for person, values in found.items()}


def _row(person: UUID, values: tuple[Any, ...]) -> PersonRow:
    number, called, given, family, born, district, state, known, responsible, languages, meeting = values
    return PersonRow(
        person,
        number,
        called,
        given,
        family,
        _day(born),
        district,
        state,
        known,
        responsible or "",
        tuple((languages or "").split()),
        _day(meeting),
    )


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
