"""Today shows what is due and what waits for whoever is working, and nothing of other people's cases."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from caseapp.usecases.case_page import PLAN_FORM
from caseapp.usecases.client import GetClient
from caseapp.usecases.drafts import SaveDraft
from caseapp.usecases.goal_plan import GetPlan
from caseapp.usecases.hand_over import RecordHandOver
from caseapp.usecases.notes import AddNote, AddQuickNote
from caseapp.usecases.plan_input import GoalInput, PlanInput, StepInput
from caseapp.usecases.promises import DropPromise, KeepPromise
from caseapp.usecases.today import GetToday, TodayView
from caseapp.usecases.workspace import OpenWorkspace
from tests.builders import MOMENT, FixedClock, add_person, add_plan, open_made
from tests.usecases.notes import colleague, finished
from tests.usecases.test_print_record import agree, print_copy

TODAY = MOMENT.date()


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def opened(tmp_path: Path, clock: FixedClock) -> Iterator[OpenWorkspace]:
    with open_made(tmp_path, clock) as made:
        yield made


def ask_today(opened: OpenWorkspace) -> TodayView:
    return opened.executor.ask(GetToday())


def add_agreed(opened: OpenWorkspace, name: str, *days: int, today: date = TODAY, **plan: Any) -> UUID:
    """Somebody with an agreed plan in which the office promises something on each of these days from now."""
    steps = tuple(
        StepInput(values={"text": f"Bis Tag {day}", "doer": "office", "due": today + timedelta(days=day)})
        for day in days
    )
    client_id = add_person(opened, name)
    goal = GoalInput(own_words="Ich will für mich wohnen.", steps=steps)
    add_plan(opened, client_id, PlanInput({"plan_kind": "other", **plan}, goals=(goal,)))
    agree(opened, client_id)
    return client_id


def test_that_an_empty_register_has_nothing_due(opened: OpenWorkspace) -> None:
    view = ask_today(opened)
    assert view.is_empty
    assert not view.has_people


def test_that_late_promises_come_first_and_far_ones_not_at_all(opened: OpenWorkspace) -> None:
    add_agreed(opened, "Ada", 3, 8, -2)
    add_agreed(opened, "Bo", 0, 7)
    found = [
        (promise.whose.called_name, (promise.due - TODAY).days) for promise in ask_today(opened).promises
    ]
    assert found == [("Ada", -2), ("Bo", 0), ("Ada", 3), ("Bo", 7)]


def test_that_a_promise_leaves_when_it_is_kept_or_dropped_and_comes_back_with_undo(
    opened: OpenWorkspace,
) -> None:
    ada = add_agreed(opened, "Ada", -1, 0)
    late, due = ask_today(opened).promises
    kept = opened.executor.run(KeepPromise(ada, late.id))
    opened.executor.run(DropPromise(ada, due.id, "Nicht mehr nötig."))
    assert ask_today(opened).promises == ()
    states = {promise.state for promise in opened.executor.ask(GetClient(ada)).promises}
    assert states == {"kept_late", "dropped"}
    assert kept.undo is not None
    opened.executor.run(kept.undo)
    assert ask_today(opened).promises == (late,)


def test_that_colleagues_see_their_own_cases_and_those_of_nobody(opened: OpenWorkspace) -> None:
    add_agreed(opened, "Ada", -1)
    other = colleague(opened, "caseworker")
    assert other.ask(GetToday()).is_empty


def test_that_a_plan_waits_from_its_first_word_until_it_is_agreed(
    opened: OpenWorkspace, clock: FixedClock
) -> None:
    ada, bo = add_person(opened, "Ada"), add_person(opened, "Bo")
    opened.executor.run(SaveDraft(PLAN_FORM, bo, bo, {"goals": []}))
    add_plan(opened, ada)
    assert {whose.client_id for whose in ask_today(opened).plan_drafts} == {ada, bo}
    clock.forward(minutes=1)
    agree(opened, ada)
    assert [whose.client_id for whose in ask_today(opened).plan_drafts] == [bo]


@pytest.mark.parametrize("minutes", [0, 1])
def test_that_an_agreed_plan_waits_again_when_it_was_changed_and_not_when_a_step_was_done(
    opened: OpenWorkspace, clock: FixedClock, minutes: int
) -> None:
    ada = add_agreed(opened, "Ada", 1)
    clock.forward(minutes=minutes)
    opened.executor.run(KeepPromise(ada, opened.executor.ask(GetClient(ada)).promises[0].id))
    assert ask_today(opened).plan_drafts == ()
    goal = opened.executor.ask(GetPlan(ada, draft=True)).snapshot.goals[0]
    add_plan(opened, ada, PlanInput({}, goals=(GoalInput(id=goal.id, values={"notice": "Ein Schlüssel."}),)))
    assert [whose.client_id for whose in ask_today(opened).plan_drafts] == [ada]
    add_plan(opened, ada, PlanInput({}, goals=(GoalInput(id=goal.id, values={"notice": None}),)))
    assert ask_today(opened).plan_drafts == ()


def test_that_a_review_waits_from_its_day_on(opened: OpenWorkspace, clock: FixedClock) -> None:
    ada = add_agreed(opened, "Ada", review_on=TODAY + timedelta(days=2))
    assert ask_today(opened).reviews == ()
    clock.forward(days=2)
    assert [(w.client_id, w.day) for w in ask_today(opened).reviews] == [(ada, TODAY + timedelta(days=2))]


def test_that_unfinished_notes_and_unknown_callers_wait(opened: OpenWorkspace) -> None:
    opened.executor.run(AddNote(add_person(opened, "Ada"), {"said_and_observed": "Es geht voran."}))
    opened.executor.run(AddQuickNote(None, "Jemand bittet um Rückruf."))
    assert len(ask_today(opened).notes) == 2


def test_that_an_agreed_sheet_waits_until_it_is_in_somebodys_hand(opened: OpenWorkspace) -> None:
    ada = add_agreed(opened, "Ada")
    assert [(w.client_id, w.day) for w in ask_today(opened).not_handed_over] == [(ada, TODAY)]
    record = print_copy(opened, ada)
    assert len(ask_today(opened).not_handed_over) == 1
    handed = opened.executor.run(RecordHandOver(ada, record, "in_hand"))
    assert ask_today(opened).not_handed_over == ()
    assert handed.undo is not None
    opened.executor.run(handed.undo)
    assert len(ask_today(opened).not_handed_over) == 1


def test_that_the_next_version_waits_for_its_own_sheet(opened: OpenWorkspace) -> None:
    ada = add_agreed(opened, "Ada")
    opened.executor.run(RecordHandOver(ada, print_copy(opened, ada), "in_hand"))
    add_plan(opened, ada, PlanInput({}, goals=(GoalInput(own_words="Etwas Neues."),)))
    agree(opened, ada)
    assert [whose.client_id for whose in ask_today(opened).not_handed_over] == [ada]


def test_that_the_notes_one_finished_today_stand_in_the_order_of_the_day(opened: OpenWorkspace) -> None:
    ada, bo = add_person(opened, "Ada"), add_person(opened, "Bo")
    finished(opened, ada, time="14:30")
    finished(opened, bo, time="09:00")
    finished(opened, ada, day=TODAY - timedelta(days=1))
    opened.executor.run(AddNote(ada, {"agreed": "Noch nicht fertig."}))
    view = ask_today(opened)
    assert [(row.called_name, row.time) for row in view.noted] == [("Bo", "09:00"), ("Ada", "14:30")]
    assert colleague(opened, "caseworker").ask(GetToday()).noted == ()
