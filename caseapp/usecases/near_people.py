"""Search before create: who may be the person that is about to be entered. It never blocks."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import ClassVar
from uuid import UUID

from caseapp.domain.names import fold
from caseapp.domain.permissions import Permission
from caseapp.storage.client_repository import ClientRow
from caseapp.storage.unit_of_work import UnitOfWork
from caseapp.usecases.base import Context
from caseapp.usecases.people_list import GetPeopleRows, PeopleLookup

MOST_NEAR = 5
"""More would not be read."""


@dataclass(frozen=True)
class NearClient:
    """Somebody who may be meant; ``is_certain`` when full name and day of birth are the same."""

    row: ClientRow
    is_certain: bool


@dataclass(frozen=True)
class FindWrittenSimilarly:
    """Who is written nearly like a search that found nobody."""

    requires: ClassVar[Permission] = Permission.READ_CASE

    lookup: PeopleLookup
    typed: str = field(repr=False)

    def run(self, uow: UnitOfWork, ctx: Context) -> tuple[NearClient, ...]:
        """The nearest first, at most ``MOST_NEAR``."""
        near = self.lookup.index(uow, ctx).near(self.typed, 0, MOST_NEAR, least_words=1)
        rows = _rows(uow, ctx, [person.id for person in near])
        return tuple(NearClient(row, is_certain=False) for row in rows)


@dataclass(frozen=True)
class FindPerhapsHere:
    """Who of the register may be the person whose names and day of birth are being typed.

    ``birth_date`` only when the day is known. A single word is no reason to ask, unless the day is the same.
    """

    requires: ClassVar[Permission] = Permission.READ_CASE

    lookup: PeopleLookup
    called_name: str = field(default="", repr=False)
    given_name: str = field(default="", repr=False)
    family_name: str = field(default="", repr=False)
    birth_date: date | None = field(default=None, repr=False)

    most: int = MOST_NEAR

    def run(self, uow: UnitOfWork, ctx: Context) -> tuple[NearClient, ...]:
        """Certain doubles first, then the nearest, at most ``most``."""
        typed = f"{self.called_name} {self.given_name} {self.family_name}"
        born = self.birth_date.toordinal() if self.birth_date else 0
        near = self.lookup.index(uow, ctx).near(typed, born, self.most, least_words=2)
        own = _full_names(self.called_name, self.given_name, self.family_name)
        rows = _rows(uow, ctx, [person.id for person in near])
        twins = {UUID(bytes=person.id) for person in near if person.is_born_the_same_day}
        found = [NearClient(row, row.id in twins and bool(own & _full_names_of(row))) for row in rows]
        return tuple(sorted(found, key=lambda one: not one.is_certain))


@dataclass(frozen=True)
class FindOtherRecords:
    """Which other records may be a second one of the same person."""

    requires: ClassVar[Permission] = Permission.READ_CASE

    lookup: PeopleLookup
    client_id: UUID

    def run(self, uow: UnitOfWork, ctx: Context) -> tuple[NearClient, ...]:
        """As ``FindPerhapsHere``, without the person; at most ``MOST_NEAR``."""
        client = uow.clients.find(self.client_id)
        names = (client.called_name or "", client.given_name or "", client.family_name or "")
        born = client.birth_date if client.birth_precision == "day" else None
        found = FindPerhapsHere(self.lookup, *names, birth_date=born, most=MOST_NEAR + 1).run(uow, ctx)
        return tuple(one for one in found if one.row.id != client.id)[:MOST_NEAR]


def _rows(uow: UnitOfWork, ctx: Context, ids: list[bytes]) -> list[ClientRow]:
    # Somebody who was taken out a moment ago is in the index still.
    wanted = tuple(UUID(bytes=person) for person in ids)
    rows = GetPeopleRows(wanted).run(uow, ctx)
    return [rows[person] for person in wanted if person in rows]


def _full_names_of(row: ClientRow) -> set[tuple[str, ...]]:
    return _full_names(row.called_name or "", row.given_name or "", row.family_name or "")


def _full_names(called: str, given: str, family: str) -> set[tuple[str, ...]]:
    """The ways to write the whole name, its words in any order."""
    firsts = [first for first in (called, given) if first.strip()] or [""]
    names = (tuple(sorted(fold(f"{first} {family}").split())) for first in firsts)
    return {name for name in names if name}
