"""What a plan could still say before it is agreed. Hints never block, and never judge own words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

from caseapp.domain.goal_plan import GoalNode, PlanTree

MANY_STEPS = 3
"""So many open steps that the person cannot do yet are worth a word to the worker."""

_CLOSED_STEPS = ("completed", "no_longer_needed")
_CLOSED_GOALS = ("completed", "cancelled", "entered-in-error", "rejected")


@dataclass(frozen=True)
class PlanHint:
    """``code`` says what; ``goal_id`` and ``field`` say where."""

    code: str
    goal_id: UUID
    field: str


def plan_hints(tree: PlanTree) -> tuple[PlanHint, ...]:
    """In the order of the plan."""
    return tuple(hint for node in tree.walk() for hint in _of_goal(node))


def _of_goal(node: GoalNode) -> Iterator[PlanHint]:
    goal = node.goal
    if goal.lifecycle in _CLOSED_GOALS:
        return
    if not goal.professional_words:
        yield PlanHint("no_professional_words", goal.id, "professional_words")
    if not goal.effect_domain:
        yield PlanHint("no_effect_domain", goal.id, "effect_domain")
    if goal.origin == "required" and not goal.origin_reason:
        yield PlanHint("no_origin_reason", goal.id, "origin_reason")
    if goal.level == "aim":
        return
    if not goal.notice:
        yield PlanHint("no_notice", goal.id, "notice")
    if not node.steps:
        yield PlanHint("no_steps", goal.id, "steps")
    open_steps = [step for step in node.steps if step.state not in _CLOSED_STEPS]
    if sum(step.can_do == "not_yet" for step in open_steps) >= MANY_STEPS:
        yield PlanHint("many_not_yet", goal.id, "steps")
    if any(step.doer == "office" and step.due is None for step in open_steps):
        yield PlanHint("promise_without_day", goal.id, "steps")
