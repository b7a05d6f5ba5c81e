"""How the people list is sorted and whom a filter leaves in it."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import ClassVar

from caseapp.domain.people_index import FoundPeople
from caseapp.domain.permissions import Permission, Scope
from caseapp.storage.people_list import ORDERS, Picked, districts, ordered_ids
from caseapp.storage.unit_of_work import UnitOfWork
from caseapp.usecases.base import Context

MINE, TEAM = "mine", "team"
"""Whose people a filter leaves: one's own, or those of one's team and of nobody."""

COLUMNS = tuple(ORDERS)
"""The columns the list can be sorted by."""

ARRANGED_BY = frozenset(
    {"client", "client_address", "client_language", "client_target_group", "planned_meeting", "staff"}
)
"""Kinds of records whose changes may move somebody in the list, into it or out of it."""


@dataclass(frozen=True)
class Order:
    """How the list is sorted. By name, exact finds come before loose ones."""

    column: str = "name"
    descending: bool = False


@dataclass(frozen=True)
class PeopleFilter:
    """Whom to leave in the list; nothing chosen leaves everybody in reach.

    ``target_group`` is special data: it is never remembered.
    """

    whose: str | None = None
    state: str | None = None
    district: str | None = field(default=None, repr=False)
    target_group: str | None = field(default=None, repr=False)

    def picked(self, ctx: Context) -> Picked:
        """The same for the register."""
        staff = {MINE: (ctx.actor.id,), TEAM: ctx.team_ids}.get(self.whose or "")
        return Picked(staff, self.whose == TEAM, self.state, self.district, self.target_group)


BY_NAME, EVERYBODY = Order(), PeopleFilter()
"""The list as it is when nothing was chosen."""


class Arrangement:
    """Whom a filter leaves, in an order. Not for several threads at once."""

    def __init__(self, ids: FoundPeople) -> None:
        self.ids = ids
        self._ranks = array("I")
        self._ranked: FoundPeople | None = None

    @classmethod
    def read(cls, uow: UnitOfWork, ctx: Context, order: Order, chosen: PeopleFilter) -> Arrangement:
        """As the register stands now."""
        states = tuple(ctx.codes.get("client_state", ()))
        packed = ordered_ids(
            uow.connection,
            ctx.reach,
            order.column,
            descending=order.descending,
            picked=chosen.picked(ctx),
            today=ctx.today,
            states=states,
        )
        return cls(FoundPeople(packed))

    def rank(self, everybody: FoundPeople) -> array[int]:
        """For each row of ``everybody`` their place from 1 on, 0 for whom the filter leaves out.

        Worked out once: then a keystroke asks no database, whatever the list is sorted and filtered by.
        """
        if self._ranked is not everybody:
            rows = {person: row for row, person in enumerate(everybody.split())}
            self._ranks = array("I", bytes(4 * len(everybody)))
            for place, person in enumerate(self.ids.split(), 1):
                if (row := rows.get(person)) is not None:
                    self._ranks[row] = place
            self._ranked = everybody
        return self._ranks

    def arranged(self, rows: Sequence[int], everybody: FoundPeople, order: Order) -> list[int]:
        """Those of ``rows`` whom the filter leaves. By name they keep their order, exact finds first."""
        ranks = self.rank(everybody)
        left = [row for row in rows if ranks[row]]
        if order == BY_NAME:
            return left
        return left[::-1] if order.column == "name" else sorted(left, key=ranks.__getitem__)


@dataclass(frozen=True)
class FilterChoices:
    """What can be filtered by beside the code lists."""

    districts: tuple[str, ...]
    has_team: bool


@dataclass(frozen=True)
class GetFilterChoices:
    """The districts there are, and whether there is a team at all."""

    requires: ClassVar[Permission] = Permission.READ_CASE

    def run(self, uow: UnitOfWork, ctx: Context) -> FilterChoices:
        """Goes through all addresses: for the background."""
        sees_team = ctx.owns_copy or ctx.actor.scope(Permission.READ_CASE) is Scope.TEAM
        return FilterChoices(districts(uow.connection, ctx.reach), sees_team and len(ctx.team_ids) > 1)
