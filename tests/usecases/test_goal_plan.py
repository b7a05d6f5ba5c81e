from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest

from caseapp.domain.plan_snapshot import GoalSnapshot
from caseapp.errors import ChangedElsewhereError, InvalidInputError, NoPlanError
from caseapp.usecases.goal_plan import ApplyPlan, FindPlan, GetPlan
from caseapp.usecases.plan_input import GoalInput, PlanInput, StepInput, VoiceInput
from caseapp.usecases.workspace import OpenWorkspace
from tests.builders import add_person, add_plan, open_made


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[OpenWorkspace]:
    with open_made(tmp_path) as workspace:
        yield workspace


@pytest.fixture
def ada(opened: OpenWorkspace) -> UUID:
    return add_person(opened, "Ada")


def goals(opened: OpenWorkspace, client_id: UUID) -> tuple[GoalSnapshot, ...]:
    return opened.executor.ask(GetPlan(client_id, draft=True)).snapshot.goals


def apply(opened: OpenWorkspace, client_id: UUID, *wanted: GoalInput, **values: Any) -> None:
    opened.executor.run(ApplyPlan(client_id, PlanInput(values, goals=wanted)))


def problems(error: pytest.ExceptionInfo[InvalidInputError]) -> set[tuple[str, str]]:
    return {(problem.path, problem.problem) for problem in error.value.problems}


def test_that_a_plan_keeps_the_order_and_the_nesting_of_its_goals(opened: OpenWorkspace, ada: UUID) -> None:
    add_plan(opened, ada)
    aim, choir = goals(opened, ada)
    assert (aim.level, aim.own_words) == ("aim", "Ich will für mich wohnen.")
    assert [goal.own_words for goal in aim.goals] == ["Ich finde eine Wohnung, die ich bezahlen kann."]
    assert [step.doer for step in aim.goals[0].steps] == ["client", "office"]
    assert choir.own_words == "Montags im Chor singen."


def test_that_an_office_step_is_a_promise_unless_it_is_to_be_decided(
    opened: OpenWorkspace, ada: UUID
) -> None:
    steps = (
        StepInput(values={"text": "a", "doer": "office"}),
        StepInput(values={"text": "b", "doer": "office", "binding": "to_be_decided"}),
        StepInput(values={"text": "c", "doer": "client", "binding": "promised"}),
    )
    apply(opened, ada, GoalInput(own_words="Ziel", steps=steps))
    assert [step.binding for step in goals(opened, ada)[0].steps] == ["promised", "to_be_decided", None]


def test_that_goals_and_steps_that_are_not_named_are_left_alone(opened: OpenWorkspace, ada: UUID) -> None:
    add_plan(opened, ada)
    before = goals(opened, ada)
    apply(opened, ada, GoalInput(own_words="Noch eins."))
    after = goals(opened, ada)
    assert after[:2] == before
    assert after[2].own_words == "Noch eins."


def test_that_a_goal_with_an_id_is_changed_and_keeps_the_rest(opened: OpenWorkspace, ada: UUID) -> None:
    add_plan(opened, ada)
    aim, choir = goals(opened, ada)
    apply(
        opened,
        ada,
        GoalInput(choir.id, {"notice": "Dreimal im Monat da gewesen"}, own_words="Im Chor singen."),
    )
    changed = goals(opened, ada)[1]
    assert (changed.own_words, changed.notice) == ("Im Chor singen.", "Dreimal im Monat da gewesen")
    assert goals(opened, ada)[0] == aim


def test_that_own_words_are_kept_to_the_letter(opened: OpenWorkspace, ada: UUID) -> None:
    words = "  ich WILL nich mehr sontags allein sein!! \n"
    apply(opened, ada, GoalInput(own_words=words))
    assert goals(opened, ada)[0].own_words == words


def test_that_voices_given_are_all_there_are(opened: OpenWorkspace, ada: UUID) -> None:
    mother = VoiceInput({"by": "mother", "name": "Frau Muster", "text": "Ruhige Morgen."})
    mine = VoiceInput({"by": "client", "text": "In die Schule gehen."})
    apply(opened, ada, GoalInput(voices=(mine, mother)))
    (goal,) = goals(opened, ada)
    apply(opened, ada, GoalInput(goal.id, voices=(mother,)))
    assert [voice.by for voice in goals(opened, ada)[0].voices] == ["mother"]


def test_that_own_words_and_a_voice_that_contradict_each_other_are_refused(
    opened: OpenWorkspace, ada: UUID
) -> None:
    apply(opened, ada, GoalInput(own_words="Alt."))
    (goal,) = goals(opened, ada)
    edited_words = GoalInput(
        goal.id, own_words="Neu.", voices=(VoiceInput({"by": "client", "text": "Alt."}),)
    )
    apply(opened, ada, edited_words)
    assert goals(opened, ada)[0].own_words == "Neu."
    both = GoalInput(
        goal.id, own_words="Anders.", voices=(VoiceInput({"by": "client", "text": "Ganz anders."}),)
    )
    with pytest.raises(InvalidInputError) as error:
        apply(opened, ada, both)
    assert problems(error) == {("goals[0].own_words", "wrong_form")}


def test_that_taking_a_goal_out_needs_a_note_and_takes_those_below_along(
    opened: OpenWorkspace, ada: UUID
) -> None:
    add_plan(opened, ada)
    aim, _ = goals(opened, ada)
    with pytest.raises(InvalidInputError) as error:
        apply(opened, ada, GoalInput(aim.id, remove=True))
    assert problems(error) == {("goals[0].note", "note_needed")}
    changes = opened.executor.run(
        ApplyPlan(ada, PlanInput(goals=(GoalInput(aim.id, remove=True, note="Hat sich erledigt."),)))
    )
    assert [goal.own_words for goal in goals(opened, ada)] == ["Montags im Chor singen."]
    assert changes.undo is not None
    opened.executor.run(changes.undo)
    assert goals(opened, ada)[0] == aim


def test_that_every_problem_of_a_plan_is_said_at_once_and_nothing_is_kept(
    opened: OpenWorkspace, ada: UUID
) -> None:
    wanted = (
        GoalInput(),
        GoalInput(own_words="x" * 20_001),
        GoalInput(own_words="Ziel", values={"origin": "nowhere", "weight": 0}),
        GoalInput(
            own_words="Ziel", steps=(StepInput(values={"doer": "moon"}), StepInput(uuid4(), {"text": "a"}))
        ),
        GoalInput(uuid4(), {"notice": "a"}),
        GoalInput(own_words="Ziel", goals=(GoalInput(own_words="darunter"),)),
    )
    with pytest.raises(InvalidInputError) as error:
        apply(opened, ada, *wanted)
    assert problems(error) == {
        ("goals[0].own_words", "required"),
        ("goals[1].own_words", "too_long"),
        ("goals[2].origin", "unknown_code"),
        ("goals[2].weight", "out_of_range"),
        ("goals[3].steps[0].doer", "unknown_code"),
        ("goals[3].steps[0].text", "required"),
        ("goals[3].steps[1].id", "unknown_record"),
        ("goals[4].id", "unknown_record"),
        ("goals[5].goals", "wrong_form"),
    }
    assert opened.executor.ask(FindPlan(ada)) is None


def test_that_a_review_before_the_plan_begins_is_refused(opened: OpenWorkspace, ada: UUID) -> None:
    with pytest.raises(InvalidInputError) as error:
        apply(opened, ada, valid_from=date(2026, 3, 2), review_on=date(2026, 3, 1))
    assert problems(error) == {("review_on", "before_start")}


def test_that_a_step_of_another_person_cannot_be_reached(opened: OpenWorkspace, ada: UUID) -> None:
    add_plan(opened, ada)
    bo = add_person(opened, "Bo")
    add_plan(opened, bo)
    foreign = goals(opened, ada)[1]
    with pytest.raises(InvalidInputError) as error:
        apply(opened, bo, GoalInput(foreign.id, {"notice": "fremd"}))
    assert problems(error) == {("goals[0].id", "unknown_record")}


def test_that_what_was_on_the_screen_is_compared_per_field(opened: OpenWorkspace, ada: UUID) -> None:
    add_plan(opened, ada)
    choir = goals(opened, ada)[1]
    apply(opened, ada, GoalInput(choir.id, {"notice": "von Kollegin"}))
    stale = GoalInput(choir.id, {"notice": "von mir"}, seen={"notice": None})
    with pytest.raises(ChangedElsewhereError):
        apply(opened, ada, stale)
    assert goals(opened, ada)[1].notice == "von Kollegin"
    apply(opened, ada, GoalInput(choir.id, {"why": "Weil es gut tut."}, seen={"why": None}))
    assert goals(opened, ada)[1].why == "Weil es gut tut."


def test_that_asking_for_a_plan_that_is_not_there_says_so(opened: OpenWorkspace, ada: UUID) -> None:
    for query in (GetPlan(ada), GetPlan(ada, draft=True), GetPlan(ada, version=1)):
        with pytest.raises(NoPlanError):
            opened.executor.ask(query)
    add_plan(opened, ada)
    with pytest.raises(NoPlanError):
        opened.executor.ask(GetPlan(ada, version=1))
