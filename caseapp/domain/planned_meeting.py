"""When and where the person and the office meet again. What was said there stands in its note."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Index
from sqlalchemy.orm import Mapped

from caseapp.domain.base import STRICT
from caseapp.domain.goal_plan import CaseRow


class PlannedMeeting(CaseRow):
    """A day, and as far as it is known the time on the clock (``14:05``, in ``time_zone``) and the place."""

    __tablename__ = "planned_meeting"
    __table_args__ = (STRICT,)
    kind = "planned_meeting"

    day: Mapped[date]
    time: Mapped[str | None]
    time_zone: Mapped[str]
    place: Mapped[str | None]


Index(
    "ix_planned_meeting_day",
    PlannedMeeting.day,
    PlannedMeeting.time,
    sqlite_where=PlannedMeeting.deleted_at.is_(None),
)
