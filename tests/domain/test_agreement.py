from __future__ import annotations

from datetime import date
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.domain.agreement import (
    CLIENT,
    GoalAnswer,
    Respondent,
    age_on,
    derived_state,
    goals_without_answer,
    recognised,
    required_respondents,
    roles_that_answer,
)
from caseapp.domain.plan_snapshot import GoalSnapshot, PersonSnapshot, PlanSnapshot, VoiceSnapshot


def voice(by: str, name: str | None = None) -> VoiceSnapshot:
    return VoiceSnapshot(by, "…", name)


def plan_of(*goals: tuple[int, list[VoiceSnapshot]]) -> PlanSnapshot:
    made = tuple(GoalSnapshot(UUID(int=number), "goal", tuple(voices)) for number, voices in goals)
    return PlanSnapshot(UUID(int=2), "other", {}, PersonSnapshot("Ada"), made)


@pytest.mark.parametrize(
    ("answers", "state"),
    [
        (["agrees", "agrees"], "agreed"),
        (["does_not_agree", "does_not_agree"], "not_agreed"),
        (["could_not_answer"], "could_not_answer"),
        (["agrees", "does_not_agree"], "agreed_in_part"),
        (["agrees", "could_not_answer"], "agreed_in_part"),
        (["agrees_in_part"], "agreed_in_part"),
        (["does_not_agree", "could_not_answer"], "agreed_in_part"),
    ],
)
def test_that_the_state_follows_from_the_answers(answers: list[str], state: str) -> None:
    assert derived_state(answers) == state


@given(
    st.lists(st.sampled_from(["agrees", "agrees_in_part", "does_not_agree", "could_not_answer"]), min_size=1)
)
def test_that_neither_order_nor_number_of_answers_changes_the_state(answers: list[str]) -> None:
    assert derived_state(answers) == derived_state(reversed([*answers, *answers]))


def test_that_the_client_answers_always_and_named_parents_where_the_kind_asks() -> None:
    plan = plan_of((3, [voice("client"), voice("father", "Jens")]), (4, [voice("mother"), voice("relative")]))
    assert required_respondents(plan, ("client",)) == (CLIENT,)
    assert required_respondents(plan, ("client", "mother", "father")) == (
        CLIENT,
        Respondent("father", "Jens"),
        Respondent("mother"),
    )


def test_that_a_role_without_a_name_means_the_only_one_in_it() -> None:
    father, other = Respondent("father", "Jens"), Respondent("father", "Ole")
    assert recognised(Respondent("father"), [CLIENT, father]) == father
    assert recognised(Respondent("father"), [father, other]) == Respondent("father")


def test_that_goals_lacking_a_required_answer_are_named() -> None:
    plan = plan_of((3, []), (4, []))
    answers = [
        GoalAnswer(UUID(int=3), CLIENT, "agrees"),
        GoalAnswer(UUID(int=4), Respondent("mother"), "agrees"),
    ]
    missing = goals_without_answer(plan.walk(), answers, (CLIENT,))
    assert [goal.id for goal in missing] == [UUID(int=4)]


RULES: dict[str, Any] = {
    "must_answer": [
        {"from": "2000-01-01", "who": [{"by": "client"}, {"by": "mother", "to_age": 17}]},
        {"from": "2030-01-01", "who": [{"by": "client"}]},
    ]
}


@pytest.mark.parametrize(
    ("on", "born", "roles"),
    [
        (date(2026, 3, 2), date(2011, 3, 3), ("client", "mother")),
        (date(2026, 3, 2), date(2008, 3, 2), ("client",)),
        (date(2026, 3, 2), None, ("client", "mother")),
        (date(2031, 1, 1), None, ("client",)),
        (date(1999, 1, 1), None, ("client", "mother")),
    ],
)
def test_that_the_newest_rule_that_has_begun_holds(
    on: date, born: date | None, roles: tuple[str, ...]
) -> None:
    assert roles_that_answer(RULES, on, born) == roles


def test_that_a_kind_without_rules_asks_the_client_alone() -> None:
    assert roles_that_answer({}, date(2026, 3, 2), None) == ("client",)


@pytest.mark.parametrize(
    ("born", "on", "age"),
    [
        (date(2008, 2, 29), date(2026, 2, 28), 17),
        (date(2008, 2, 29), date(2026, 3, 1), 18),
        (date(2000, 1, 1), date(2026, 1, 1), 26),
    ],
)
def test_that_age_counts_whole_years(born: date, on: date, age: int) -> None:
    assert age_on(born, on) == age
