"""The next meeting: one at a time, moved and cancelled with a way back, and on each sheet until it begins."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from caseapp.domain.planned_meeting import PlannedMeeting
from caseapp.errors import InvalidInputError, NotFoundError
from caseapp.usecases.meetings import CancelMeeting, FindNextMeeting, PlanMeeting
from caseapp.usecases.print_plan import GetSheetContent
from caseapp.usecases.today import GetToday
from caseapp.usecases.workspace import OpenWorkspace
from tests.builders import MOMENT, FixedClock, add_person, add_plan, open_made
from tests.usecases.notes import colleague, table

TODAY = MOMENT.date()
SOON = TODAY + timedelta(days=14)


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def opened(tmp_path: Path, clock: FixedClock) -> Iterator[OpenWorkspace]:
    with open_made(tmp_path, clock) as made:
        yield made


@pytest.fixture
def ada(opened: OpenWorkspace) -> UUID:
    return add_person(opened, "Ada")


def next_of(opened: OpenWorkspace, client_id: UUID) -> tuple[date, str | None, str | None] | None:
    found: PlannedMeeting | None = opened.executor.ask(FindNextMeeting(client_id))
    return None if found is None else (found.day, found.time, found.place)


def test_that_the_next_meeting_is_moved_and_not_doubled(opened: OpenWorkspace, ada: UUID) -> None:
    assert next_of(opened, ada) is None
    opened.executor.run(PlanMeeting(ada, SOON, "09:00", "Rathaus, Zimmer 12"))
    opened.executor.run(PlanMeeting(ada, SOON + timedelta(days=1), "10:30", "Rathaus, Zimmer 12"))
    assert next_of(opened, ada) == (SOON + timedelta(days=1), "10:30", "Rathaus, Zimmer 12")
    assert len(table(opened, "planned_meeting")) == 1


def test_that_moving_and_cancelling_can_be_taken_back(opened: OpenWorkspace, ada: UUID) -> None:
    opened.executor.run(PlanMeeting(ada, SOON, "09:00"))
    moved = opened.executor.run(PlanMeeting(ada, SOON, "11:00"))
    assert moved.undo is not None
    assert moved.subject is not None
    opened.executor.run(moved.undo)
    assert next_of(opened, ada) == (SOON, "09:00", None)
    cancelled = opened.executor.run(CancelMeeting(ada, moved.subject))
    assert next_of(opened, ada) is None
    assert cancelled.undo is not None
    opened.executor.run(cancelled.undo)
    assert next_of(opened, ada) == (SOON, "09:00", None)


def test_that_a_meeting_is_the_next_one_until_it_begins(
    opened: OpenWorkspace, ada: UUID, clock: FixedClock
) -> None:
    # 13:00 UTC is 14:00 at the office.
    opened.executor.run(PlanMeeting(ada, TODAY, "14:30"))
    assert next_of(opened, ada) == (TODAY, "14:30", None)
    clock.now += timedelta(minutes=45)
    assert next_of(opened, ada) is None
    opened.executor.run(PlanMeeting(ada, SOON))
    assert len(table(opened, "planned_meeting")) == 2


@pytest.mark.parametrize(
    ("day", "time", "path", "problem"),
    [(TODAY - timedelta(days=1), None, "day", "date_in_past"), (SOON, "25:00", "time", "not_a_time")],
)
def test_that_a_day_or_time_that_cannot_be_is_said_at_its_field(
    opened: OpenWorkspace, ada: UUID, day: date, time: str | None, path: str, problem: str
) -> None:
    with pytest.raises(InvalidInputError) as refused:
        opened.executor.run(PlanMeeting(ada, day, time))
    assert [(one.path, one.problem) for one in refused.value.problems] == [(path, problem)]


def test_that_nobody_cancels_the_meeting_of_somebody_else(opened: OpenWorkspace, ada: UUID) -> None:
    meeting = opened.executor.run(PlanMeeting(ada, SOON)).subject
    assert meeting is not None
    with pytest.raises(NotFoundError):
        opened.executor.run(CancelMeeting(add_person(opened, "Bo"), meeting))


def test_that_the_sheet_says_when_we_meet_again(opened: OpenWorkspace, ada: UUID) -> None:
    add_plan(opened, ada)
    opened.executor.run(PlanMeeting(ada, SOON, "09:00", "Rathaus, Zimmer 12"))
    frame = opened.executor.ask(GetSheetContent(ada)).frame
    assert (frame.next_meeting_on, frame.next_meeting_time) == (SOON, "09:00")
    assert frame.next_meeting_place == "Rathaus, Zimmer 12"


def test_that_today_names_who_comes_in_the_order_of_the_clock(opened: OpenWorkspace, ada: UUID) -> None:
    bo = add_person(opened, "Bo")
    opened.executor.run(PlanMeeting(ada, TODAY, "16:00"))
    opened.executor.run(PlanMeeting(bo, TODAY, "15:00", "Zuhause"))
    opened.executor.run(PlanMeeting(add_person(opened, "Cleo"), SOON))
    found = opened.executor.ask(GetToday()).meetings
    assert [(one.whose.called_name, one.time, one.place) for one in found] == [
        ("Bo", "15:00", "Zuhause"),
        ("Ada", "16:00", None),
    ]
    assert colleague(opened, "caseworker").ask(GetToday()).meetings == ()
