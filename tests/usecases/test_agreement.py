from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from caseapp.domain.agreement import CLIENT, Respondent
from caseapp.domain.plan_version import body_hash
from caseapp.errors import (
    DraftChangedError,
    ImmutableRecordError,
    InvalidInputError,
    MissingAnswersError,
    NoPlanError,
    NothingToAgreeError,
)
from caseapp.storage.engine import connect
from caseapp.storage.faults import our_errors
from caseapp.usecases.agreement import AgreementInput, AgreePlan, AnswerInput, SignatureInput, draft_digest
from caseapp.usecases.client import GetClient
from caseapp.usecases.goal_plan import ApplyPlan, GetPlan
from caseapp.usecases.plan_input import GoalInput, PlanInput, StepInput, VoiceInput
from caseapp.usecases.read_back import GetReadBack
from caseapp.usecases.workspace import OpenWorkspace
from tests.builders import HANDBALL, SCHOOL, add_person, add_plan, family_of_three, open_made

AIM = "Ich will für mich wohnen."
FLAT = "Ich finde eine Wohnung, die ich bezahlen kann."
CHOIR = "Montags im Chor singen."
YES = tuple(AnswerInput(words, "agrees") for words in (AIM, FLAT, CHOIR))


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[OpenWorkspace]:
    with open_made(tmp_path) as workspace:
        yield workspace


@pytest.fixture
def ada(opened: OpenWorkspace) -> UUID:
    client_id = add_person(opened, "Ada")
    add_plan(opened, client_id)
    return client_id


def agree(opened: OpenWorkspace, client_id: UUID, *answers: AnswerInput, **more: Any) -> None:
    opened.executor.run(AgreePlan(client_id, AgreementInput(answers or YES, **more)))


def problems(error: pytest.ExceptionInfo[InvalidInputError]) -> set[tuple[str, str]]:
    return {(problem.path, problem.problem) for problem in error.value.problems}


def versions(opened: OpenWorkspace) -> list[Any]:
    connection = connect(opened.workspace.register, opened.key.data_key, mode="ro")
    try:
        found: list[Any] = connection.execute(
            "SELECT number, body, sha256, previous_sha256 FROM plan_version ORDER BY number"
        ).fetchall()
    finally:
        connection.close()
    return found


def test_that_agreeing_freezes_a_numbered_version_with_its_answers(opened: OpenWorkspace, ada: UUID) -> None:
    signed = (SignatureInput("by_word", reason="Kann heute nicht schreiben", witness="Schwester"),)
    agree(opened, ada, on=date(2026, 3, 1), place="Küchentisch", signed=signed)
    view = opened.executor.ask(GetPlan(ada))
    plan = view.snapshot
    assert (plan.version, plan.state, plan.agreed_on, plan.place) == (
        1,
        "agreed",
        date(2026, 3, 1),
        "Küchentisch",
    )
    assert [answer.answer for answer in plan.answers] == ["agrees"] * 3
    assert plan.signatures[0].witness == "Schwester"
    assert not view.draft_changed
    assert {goal.lifecycle for goal in plan.goals} == {"accepted"}


def test_that_a_drawing_lives_in_its_version_and_nowhere_else(opened: OpenWorkspace, ada: UUID) -> None:
    strokes = (((11, 22), (333, 444)), ((909, 808),))
    agree(opened, ada, signed=(SignatureInput("pen", strokes=strokes),))
    assert opened.executor.ask(GetPlan(ada)).snapshot.signatures[0].strokes == strokes
    with closing(connect(opened.workspace.register, opened.key.data_key, mode="ro")) as connection:
        tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        everything = {
            # Names of the register's own tables.
            table: str(connection.execute(f'SELECT * FROM "{table}"').fetchall())  # noqa: S608
            for table in tables
        }
    assert [table for table, rows in everything.items() if "[333,444]" in rows] == ["plan_version"]
    assert "333" not in repr(SignatureInput("pen", strokes=strokes))


def test_that_a_drawing_which_cannot_be_kept_is_refused_at_its_field(
    opened: OpenWorkspace, ada: UUID
) -> None:
    off, on_paper = (
        SignatureInput("pen", strokes=(((0, 1001),),)),
        SignatureInput("paper", strokes=(((1, 1),),)),
    )
    with pytest.raises(InvalidInputError) as error:
        agree(opened, ada, signed=(off, on_paper))
    assert problems(error) == {
        ("signed[0].strokes", "out_of_range"),
        ("signed[1].strokes", "only_with_pen"),
    }
    assert versions(opened) == []


def test_that_versions_are_hashed_and_chained(opened: OpenWorkspace, ada: UUID) -> None:
    agree(opened, ada)
    agree(opened, ada)
    first, second = versions(opened)
    assert [row[0] for row in (first, second)] == [1, 2]
    assert all(body_hash(row[1]) == row[2] for row in (first, second))
    assert (first[3], second[3]) == (None, first[2])
    assert f'"previous_sha256":"{first[2]}"' in second[1]


def test_that_a_frozen_version_cannot_be_changed_even_past_the_program(
    opened: OpenWorkspace, ada: UUID
) -> None:
    agree(opened, ada)
    before = versions(opened)
    connection = connect(opened.workspace.register, opened.key.data_key)
    statements = (
        "UPDATE plan_version SET body = '{}'",
        "DELETE FROM plan_version",
        "UPDATE plan_answer SET answer = 'agrees'",
        "DELETE FROM audit_record",
        "INSERT OR REPLACE INTO audit_record SELECT * FROM audit_record WHERE seq = 1",
    )
    for statement in statements:
        with pytest.raises(ImmutableRecordError), our_errors(opened.workspace.register):
            connection.execute(statement)
    connection.close()
    assert versions(opened) == before


def test_that_the_draft_shows_when_it_has_moved_on(opened: OpenWorkspace, ada: UUID) -> None:
    agree(opened, ada)
    choir = opened.executor.ask(GetPlan(ada)).snapshot.goals[1]
    flat = opened.executor.ask(GetPlan(ada)).snapshot.goals[0].goals[0]
    done = StepInput(flat.steps[0].id, {"state": "completed"})
    opened.executor.run(ApplyPlan(ada, PlanInput(goals=(GoalInput(flat.id, steps=(done,)),))))
    assert not opened.executor.ask(GetPlan(ada)).draft_changed
    opened.executor.run(ApplyPlan(ada, PlanInput(goals=(GoalInput(choir.id, own_words="Dienstags."),))))
    view = opened.executor.ask(GetPlan(ada))
    assert (view.draft_changed, view.snapshot.goals[1].own_words) == (True, CHOIR)
    assert opened.executor.ask(GetPlan(ada, draft=True)).snapshot.goals[1].own_words == "Dienstags."


def test_that_a_goal_without_an_answer_is_refused_by_name(opened: OpenWorkspace, ada: UUID) -> None:
    with pytest.raises(MissingAnswersError) as error:
        agree(opened, ada, *YES[:2])
    assert error.value.goals == (CHOIR,)
    assert CHOIR in error.value.text(lambda _context, source: source).message
    assert CHOIR not in f"{error.value!r}{error.value}"
    assert versions(opened) == []


@pytest.mark.parametrize(
    ("answer", "place", "problem"),
    [
        (AnswerInput(CHOIR, "agrees_in_part"), "answers[2].in_own_words", "own_words_needed"),
        (
            AnswerInput(CHOIR, "does_not_agree", in_own_words="  "),
            "answers[2].in_own_words",
            "own_words_needed",
        ),
        (AnswerInput(CHOIR, "could_not_answer"), "answers[2].reason", "reason_needed"),
        (AnswerInput(CHOIR, "perhaps"), "answers[2].answer", "unknown_code"),
        (AnswerInput("Was ganz anderes.", "agrees"), "answers[2].goal", "unknown_goal"),
        (AnswerInput(AIM, "agrees"), "answers[2]", "answered_twice"),
    ],
)
def test_that_an_answer_which_is_not_complete_is_refused_at_its_field(
    opened: OpenWorkspace, ada: UUID, answer: AnswerInput, place: str, problem: str
) -> None:
    with pytest.raises(InvalidInputError) as error:
        agree(opened, ada, *YES[:2], answer)
    assert problems(error) == {(place, problem)}
    assert versions(opened) == []


def test_that_an_agreement_in_the_future_is_refused(opened: OpenWorkspace, ada: UUID) -> None:
    with pytest.raises(InvalidInputError) as error:
        agree(opened, ada, on=date(2026, 3, 3))
    assert problems(error) == {("on", "date_in_future")}


def test_that_two_goals_with_the_same_words_are_told_apart_by_id(opened: OpenWorkspace, ada: UUID) -> None:
    opened.executor.run(ApplyPlan(ada, PlanInput(goals=(GoalInput(own_words=CHOIR),))))
    with pytest.raises(InvalidInputError) as error:
        agree(opened, ada)
    assert problems(error) == {("answers[2].goal", "ambiguous_goal")}
    draft = opened.executor.ask(GetPlan(ada, draft=True)).snapshot
    ids = [draft.goals[0].id, draft.goals[0].goals[0].id, draft.goals[1].id, draft.goals[2].id]
    agree(opened, ada, *(AnswerInput(str(goal_id), "agrees") for goal_id in ids))
    assert opened.executor.ask(GetPlan(ada)).snapshot.version == 1


def test_that_parents_on_a_hilfeplan_must_be_heard_and_change_the_state(opened: OpenWorkspace) -> None:
    mira = add_person(opened, "Mira", birth_date=date(2011, 1, 5))
    words = "Ich will in die Schule gehen, ohne dass mir morgens schlecht ist."
    voices = (
        VoiceInput({"by": "client", "text": words}),
        VoiceInput({"by": "father", "name": "Herr Weiß", "text": "Zwei Tage sind zu wenig."}),
    )
    opened.executor.run(
        ApplyPlan(mira, PlanInput({"plan_kind": "hilfeplan"}, goals=(GoalInput(voices=voices),)))
    )
    with pytest.raises(MissingAnswersError):
        agree(opened, mira, AnswerInput(words, "agrees"))
    father = AnswerInput(words, "agrees_in_part", by="father", in_own_words="Aber ich probiere es mit.")
    signed = (
        SignatureInput("pen"),
        SignatureInput("paper", by="father"),
        SignatureInput("paper", by="relative"),
    )
    agree(opened, mira, AnswerInput(words, "agrees"), father, signed=signed)
    plan = opened.executor.ask(GetPlan(mira)).snapshot
    assert plan.state == "agreed_in_part"
    # One name for answer and signature, or the father would stand on the paper twice.
    assert [(one.by, one.name) for one in plan.signatures] == [
        ("client", None),
        ("father", "Herr Weiß"),
        ("relative", None),
    ]
    assert {(answer.by, answer.name) for answer in plan.answers} == {
        ("client", None),
        ("father", "Herr Weiß"),
    }


YES_TO_ALL, NO_TO_ALL = {"answer": "agrees"}, {"answer": "does_not_agree", "in_own_words": "Nein."}
IN_PART = {"answer": "agrees_in_part", "in_own_words": "Aber nicht im Winter."}
NO_ANSWER = {"answer": "could_not_answer", "reason": "Im Krankenhaus"}


@pytest.mark.parametrize(
    ("child", "mother", "father", "state"),
    [
        (YES_TO_ALL, YES_TO_ALL, YES_TO_ALL, "agreed"),
        (YES_TO_ALL, YES_TO_ALL, IN_PART, "agreed_in_part"),
        (NO_TO_ALL, YES_TO_ALL, YES_TO_ALL, "agreed_in_part"),
        (YES_TO_ALL, NO_ANSWER, NO_TO_ALL, "agreed_in_part"),
        (NO_TO_ALL, NO_TO_ALL, NO_TO_ALL, "not_agreed"),
        (NO_ANSWER, NO_ANSWER, NO_ANSWER, "could_not_answer"),
    ],
)
def test_that_the_answers_of_a_family_of_three_make_the_state(
    opened: OpenWorkspace, child: dict[str, str], mother: dict[str, str], father: dict[str, str], state: str
) -> None:
    mira = add_person(opened, "Mira", birth_date=date(2011, 1, 5))
    add_plan(opened, mira, family_of_three())
    people = {"client": (None, child), "mother": ("Frau Ünal", mother), "father": ("Herr Weiß", father)}
    answers = [
        AnswerInput(goal, by=by, name=name, **said)
        for by, (name, said) in people.items()
        for goal in (SCHOOL, HANDBALL)
    ]
    uncle = AnswerInput(SCHOOL, "does_not_agree", "relative", "Onkel Erich", "Ich bin dagegen.")
    agree(opened, mira, *answers, uncle)
    plan = opened.executor.ask(GetPlan(mira)).snapshot
    # The uncle is heard and kept; what he says does not decide.
    assert (plan.state, len(plan.answers)) == (state, 7)


@pytest.mark.parametrize(
    ("kind", "by", "must_answer"),
    [
        ("hilfeplan", "mother", True),
        ("hilfeplan", "guardian", True),
        ("hilfeplan", "relative", False),
        ("barnets_plan", "father", True),
        ("barnets_plan", "parent", True),
        ("ungeplan", "mother", False),
        ("handleplan", "mother", False),
        ("handleplan", "relative", False),
    ],
)
def test_that_the_kind_of_plan_says_who_must_answer_and_everybody_else_who_speaks_may(
    opened: OpenWorkspace, kind: str, by: str, must_answer: bool
) -> None:
    mira = add_person(opened, "Mira", birth_date=date(2011, 1, 5))
    spoken = ("client", by, "practitioner")
    voices = tuple(VoiceInput({"by": who, "text": f"Worte von {who}."}) for who in spoken)
    add_plan(opened, mira, PlanInput({"plan_kind": kind}, goals=(GoalInput(voices=voices),)))
    read_back = opened.executor.ask(GetReadBack(mira))
    other = (Respondent(by),)
    assert read_back.respondents == (CLIENT, *(other if must_answer else ()))
    assert read_back.others == (() if must_answer else other)


def test_that_what_was_read_back_is_what_is_frozen(opened: OpenWorkspace, ada: UUID) -> None:
    read = draft_digest(opened.executor.ask(GetPlan(ada, draft=True)).snapshot)
    choir = opened.executor.ask(GetPlan(ada)).snapshot.goals[1]
    opened.executor.run(ApplyPlan(ada, PlanInput(goals=(GoalInput(choir.id, {"notice": "neu"}),))))
    with pytest.raises(DraftChangedError):
        agree(opened, ada, read_back=read)
    read = draft_digest(opened.executor.ask(GetPlan(ada, draft=True)).snapshot)
    agree(opened, ada, read_back=read)


def test_that_there_must_be_something_to_agree_on(opened: OpenWorkspace) -> None:
    bo = add_person(opened, "Bo")
    with pytest.raises(NoPlanError):
        agree(opened, bo)
    opened.executor.run(ApplyPlan(bo, PlanInput({"plan_kind": "other"})))
    with pytest.raises(NothingToAgreeError):
        agree(opened, bo)


def test_that_every_office_step_becomes_one_promise_that_follows_the_plan(
    opened: OpenWorkspace, ada: UUID
) -> None:
    agree(opened, ada)
    (promise,) = opened.executor.ask(GetClient(ada)).promises
    assert (promise.text, promise.state, promise.due) == ("Das Amt rechnet mit mir ein Budget.", "open", None)
    flat = opened.executor.ask(GetPlan(ada)).snapshot.goals[0].goals[0]
    due = StepInput(flat.steps[1].id, {"due": date(2026, 3, 23)})
    opened.executor.run(ApplyPlan(ada, PlanInput(goals=(GoalInput(flat.id, steps=(due,)),))))
    agree(opened, ada)
    (promise,) = opened.executor.ask(GetClient(ada)).promises
    assert (promise.due, promise.promised_by_name) == (date(2026, 3, 23), "Frau Beispiel")


def test_that_agreeing_offers_no_undo(opened: OpenWorkspace, ada: UUID) -> None:
    assert opened.executor.run(AgreePlan(ada, AgreementInput(YES))).undo is None
