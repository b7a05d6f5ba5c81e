"""The next meeting of a person with the office: agreed on, moved, cancelled. It stands on every sheet."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import ClassVar
from uuid import UUID

from caseapp.domain.permissions import Permission
from caseapp.domain.planned_meeting import PlannedMeeting
from caseapp.errors import InvalidInputError, NotFoundError
from caseapp.storage.unit_of_work import UnitOfWork
from caseapp.usecases.base import Context
from caseapp.usecases.field_changes import set_fields
from caseapp.usecases.field_rules import Cleaner, clean_all, optional_line
from caseapp.usecases.note_rules import clock_time


def _coming_day(ctx: Context, value: date, path: str) -> date:
    if value < ctx.today:
        raise InvalidInputError.at(path, "date_in_past")
    return value


_FIELDS: Mapping[str, Cleaner] = {"day": _coming_day, "time": clock_time, "place": optional_line()}


@dataclass(frozen=True)
class PlanMeeting:
    """Agree on the next meeting; the one that is planned already is moved. ``time`` is ``14:05``."""

    requires: ClassVar[Permission] = Permission.WRITE_CASE

    client_id: UUID
    day: date
    time: str | None = None
    place: str | None = field(default=None, repr=False)

    def execute(self, uow: UnitOfWork, ctx: Context) -> UUID:
        """Raises ``InvalidInputError`` or ``NotFoundError``."""
        values = clean_all(ctx, _FIELDS, {"day": self.day, "time": self.time, "place": self.place})
        client = uow.clients.find(self.client_id)
        planned = next_meeting(uow, ctx, client.id)
        if planned is not None:
            set_fields(planned, values)
            return planned.id
        meeting = PlannedMeeting(id=ctx.new_id(), client_id=client.id, time_zone=ctx.zone.key, **values)
        uow.add(meeting)
        return meeting.id


@dataclass(frozen=True)
class CancelMeeting:
    """It will not take place."""

    requires: ClassVar[Permission] = Permission.WRITE_CASE
    in_merged_too: ClassVar[bool] = True

    client_id: UUID
    meeting_id: UUID

    def execute(self, uow: UnitOfWork, ctx: Context) -> UUID:
        """Raises ``NotFoundError``."""
        meeting = uow.records.get(PlannedMeeting, self.meeting_id, str(self.meeting_id))
        if meeting.client_id != self.client_id:
            raise NotFoundError(what=str(self.meeting_id))
        meeting.remove(ctx.now)
        return meeting.id


@dataclass(frozen=True)
class FindNextMeeting:
    """When the person comes next; ``None`` while nothing is planned."""

    requires: ClassVar[Permission] = Permission.READ_CASE

    client_id: UUID

    def run(self, uow: UnitOfWork, ctx: Context) -> PlannedMeeting | None:
        """Detached."""
        return next_meeting(uow, ctx, self.client_id)


def next_meeting(uow: UnitOfWork, ctx: Context, client_id: UUID) -> PlannedMeeting | None:
    """The first meeting that has not begun; one of today without a time has."""
    return uow.meetings.next_of(client_id, ctx.today, f"{ctx.now.astimezone(ctx.zone):%H:%M}")
