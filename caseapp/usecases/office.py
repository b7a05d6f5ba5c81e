"""The office around the work: whose register it is, who is working, which words its lists have."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import ClassVar
from zoneinfo import ZoneInfo

from caseapp.domain.permissions import Permission
from caseapp.domain.registers import CodeEntry
from caseapp.storage.unit_of_work import UnitOfWork
from caseapp.usecases.base import Context


@dataclass(frozen=True)
class OfficeView:
    """What every page knows without asking. ``today`` is the office's day when it was read."""

    name: str
    country: str
    language: str
    user_name: str
    is_example: bool
    today: date
    zone: ZoneInfo
    codes: Mapping[str, Mapping[str, CodeEntry]] = field(default_factory=dict, repr=False)
    """List name -> code -> entry, each list in its order."""


@dataclass(frozen=True)
class GetOffice:
    """The office, the actor and the code lists."""

    requires: ClassVar[Permission] = Permission.READ_CASE

    def run(self, uow: UnitOfWork, ctx: Context) -> OfficeView:
        """One read for the whole window."""
        office, state = uow.office.office(), uow.office.state()
        return OfficeView(
            office.name,
            office.country,
            office.language,
            ctx.actor.name,
            state.is_example,
            ctx.today,
            ctx.zone,
            ctx.codes,
        )
