"""Meetings that are still to come."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from sqlalchemy import and_, or_, select

from caseapp.domain.planned_meeting import PlannedMeeting
from caseapp.storage.record_store import RecordStore


class MeetingRepository(RecordStore):
    """Reads planned meetings within one session."""

    def next_of(self, client_id: UUID, today: date, time: str) -> PlannedMeeting | None:
        """The first one after this day and time on the clock (``14:05``); without a time from tomorrow on."""
        is_later = or_(
            PlannedMeeting.day > today, and_(PlannedMeeting.day == today, PlannedMeeting.time > time)
        )
        return self._session.scalars(
            select(PlannedMeeting)
            .where(PlannedMeeting.client_id == client_id, PlannedMeeting.deleted_at.is_(None), is_later)
            .order_by(PlannedMeeting.day, PlannedMeeting.time.is_(None), PlannedMeeting.time)
            .limit(1)
        ).first()
