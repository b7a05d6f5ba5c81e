"""What the executor must know of the office for every use case, read once and kept until it changes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from caseapp.domain.ids import RandomBytes
from caseapp.domain.permissions import Actor
from caseapp.domain.registers import CodeEntry
from caseapp.errors import NotAllowedError
from caseapp.storage.unit_of_work import UnitOfWork
from caseapp.usecases.base import Context
from caseapp.usecases.key_holder import KeyHolder
from caseapp.usecases.shipped_codes import missing_lists


@dataclass(frozen=True)
class OfficeFacts:
    """The office's zone, people and code lists, and this register's device."""

    device_id: UUID
    is_synced: bool
    office_name: str
    lead_name: str
    zone: ZoneInfo
    members: tuple[Actor, ...]
    teams: frozenset[str | None]
    codes: Mapping[str, Mapping[str, CodeEntry]]
    owner: UUID | None = None
    """Whose laptop this is to the office server."""

    def context(
        self, actor_id: UUID, now: datetime, random_bytes: RandomBytes, key_holder: KeyHolder | None
    ) -> Context:
        """The context of one use case; raises ``NotAllowedError`` for somebody who no longer works here."""
        actor = next((member for member in self.members if member.id == actor_id), None)
        if actor is None:
            raise NotAllowedError(lead_name=self.lead_name)
        team = tuple(member.id for member in self.members if member.team == actor.team)
        is_one_team = self.teams <= {actor.team}
        owns_copy = self.owner == actor_id
        return Context(
            actor, now, self.zone, team, is_one_team, self.codes, random_bytes, owns_copy, key_holder
        )  # fmt: skip


def read_office_facts(uow: UnitOfWork) -> OfficeFacts:
    """The facts as they are in the register."""
    office, state = uow.office.office(), uow.office.state()
    staff = uow.office.staff()
    members = tuple(
        Actor(member.id, member.name, frozenset(member.roles), member.team)
        for member in staff
        if member.is_active
    )
    codes: dict[str, dict[str, CodeEntry]] = defaultdict(dict)
    for entry in uow.office.all_codes():
        # Kept beyond this session: after a save that the register refuses, all in it forget what they say.
        uow.session.expunge(entry)
        codes[entry.list_name][entry.code] = entry
    codes |= missing_lists(codes, office.id)
    teams = frozenset(member.team for member in staff)
    lead = office.lead_name or office.name
    link = uow.sync.link() if state.is_synced else None
    return OfficeFacts(
        state.device_id,
        state.is_synced,
        office.name,
        lead,
        ZoneInfo(office.time_zone),
        members,
        teams,
        codes,
        link.staff_id if link else None,
    )
