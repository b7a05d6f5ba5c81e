"""The first page of the day: what we promised and what waits, for whoever is working."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import ClassVar

from caseapp.domain.names import fold
from caseapp.domain.permissions import Permission
from caseapp.storage.today_list import (
    DuePromise,
    MeetingToday,
    Whose,
    due_promises,
    has_people,
    meetings_on,
    notes_finished_on,
    plans_never_agreed,
    plans_touched_since,
    reviews_due,
    sheets_not_handed_over,
)
from caseapp.storage.unit_of_work import UnitOfWork
from caseapp.usecases.base import Context
from caseapp.usecases.goal_plan import FindPlan
from caseapp.usecases.note_desk import FindLeftTyping, LeftTyping
from caseapp.usecases.note_views import GetNoteRows, NoteRow, UnfinishedNotes

__all__ = ["DAYS_AHEAD", "DuePromise", "GetToday", "MeetingToday", "TodayView", "Whose"]

DAYS_AHEAD = 7
"""Promises that are due within so many days are shown beside those that are late."""


@dataclass(frozen=True)
class TodayView:
    """Meetings of today and what was noted, promises with the latest first, and lists of what waits."""

    today: date
    meetings: tuple[MeetingToday, ...]
    noted: tuple[NoteRow, ...]
    promises: tuple[DuePromise, ...]
    plan_drafts: tuple[Whose, ...]
    reviews: tuple[Whose, ...]
    notes: tuple[NoteRow, ...]
    not_handed_over: tuple[Whose, ...]
    left_typing: tuple[LeftTyping, ...]
    has_people: bool

    @property
    def is_empty(self) -> bool:
        """True when nothing is due, nothing waits and nothing was noted."""
        lists = (
            self.meetings,
            self.noted,
            self.promises,
            self.plan_drafts,
            self.reviews,
            self.notes,
            self.not_handed_over,
            self.left_typing,
        )
        return not any(lists)


@dataclass(frozen=True)
class GetToday:
    """What is due and what waits in the actor's own cases and in those of nobody."""

    requires: ClassVar[Permission] = Permission.READ_CASE

    def run(self, uow: UnitOfWork, ctx: Context) -> TodayView:
        """One read for the whole page."""
        connection, me = uow.connection, ctx.actor.id
        return TodayView(
            ctx.today,
            meetings_on(connection, me, ctx.today),
            _noted(uow, ctx),
            due_promises(connection, me, ctx.today + timedelta(days=DAYS_AHEAD)),
            _plan_drafts(uow, ctx),
            reviews_due(connection, me, ctx.today),
            UnfinishedNotes().run(uow, ctx),
            sheets_not_handed_over(connection, me),
            FindLeftTyping().run(uow, ctx),
            has_people(connection),
        )


def _noted(uow: UnitOfWork, ctx: Context) -> tuple[NoteRow, ...]:
    """What one finished today, in the order of the day; drafts are among what waits."""
    ids = notes_finished_on(uow.connection, ctx.actor.id, ctx.today)
    rows = GetNoteRows(ids).run(uow, ctx) if ids else {}
    return tuple(rows[note_id] for note_id in ids if note_id in rows)


def _plan_drafts(uow: UnitOfWork, ctx: Context) -> tuple[Whose, ...]:
    """Never agreed, or no longer what was agreed; what was taken back again is no draft."""
    connection, me = uow.connection, ctx.actor.id
    found = {whose.client_id: whose for whose in plans_never_agreed(connection, me)}
    for whose in plans_touched_since(connection, me):
        view = FindPlan(whose.client_id, draft=True).run(uow, ctx)
        if view is not None and view.draft_changed:
            found.setdefault(whose.client_id, whose)
    return tuple(sorted(found.values(), key=lambda whose: (fold(whose.called_name), whose.number)))
