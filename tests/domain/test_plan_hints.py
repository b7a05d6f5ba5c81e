"""Hints say what could still be there; they know nothing of the person's own words."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from caseapp.domain.goal_plan import Goal, GoalNode, GoalPlan, PlanTree, Step
from caseapp.domain.plan_hints import MANY_STEPS, plan_hints

WHOLE: dict[str, Any] = {
    "id": UUID(int=1),
    "level": "goal",
    "lifecycle": "proposed",
    "origin": "person",
    "professional_words": "Wohnungssuche",
    "effect_domain": "personal_development",
    "notice": "Der Mietvertrag ist unterschrieben.",
}


def _step(**values: Any) -> Step:
    return Step(**{"doer": "client", "state": "not_started", "can_do": None, "due": None, **values})


def _codes(*steps: Step, **values: Any) -> list[str]:
    node = GoalNode(Goal(**{**WHOLE, **values}), steps=steps)
    return [hint.code for hint in plan_hints(PlanTree(GoalPlan(), (node,)))]


def test_that_a_goal_that_says_everything_gets_no_hint() -> None:
    assert _codes(_step()) == []


def test_that_what_is_missing_before_agreeing_is_named() -> None:
    missing = _codes(professional_words=None, effect_domain=None, notice=None)
    assert missing == ["no_professional_words", "no_effect_domain", "no_notice", "no_steps"]


def test_that_a_required_goal_wants_to_say_by_what() -> None:
    assert _codes(_step(), origin="required") == ["no_origin_reason"]
    assert _codes(_step(), origin="required", origin_reason="Auflage im Bescheid") == []


def test_that_an_aim_needs_neither_steps_nor_a_sign() -> None:
    assert _codes(level="aim", notice=None) == []


def test_that_many_steps_that_cannot_be_done_yet_are_noticed() -> None:
    hard = [_step(can_do="not_yet") for _ in range(MANY_STEPS)]
    assert _codes(*hard) == ["many_not_yet"]
    assert _codes(*hard[:-1], _step(can_do="not_yet", state="completed")) == []


def test_that_a_promise_wants_a_day() -> None:
    assert _codes(_step(doer="office")) == ["promise_without_day"]


def test_that_goals_that_are_over_are_left_in_peace() -> None:
    assert _codes(lifecycle="completed", professional_words=None) == []
