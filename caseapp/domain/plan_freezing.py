"""Turns the draft's records into the plain content that is shown, frozen and printed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from caseapp.domain.client import Client
from caseapp.domain.client_parts import ClientMatter, ClientStrength
from caseapp.domain.goal_plan import GoalPlan
from caseapp.domain.plan_snapshot import GoalSnapshot, PersonSnapshot, PlanSnapshot, StatementSnapshot


def draft_snapshot(
    plan: GoalPlan, goals: tuple[GoalSnapshot, ...], person: PersonSnapshot, kind_labels: Mapping[str, str]
) -> PlanSnapshot:
    """The plan as it is being worked on."""
    return PlanSnapshot(
        plan_id=plan.id,
        kind=plan.plan_kind,
        kind_labels=dict(kind_labels),
        person=person,
        goals=goals,
        valid_from=plan.valid_from,
        review_on=plan.review_on,
    )


def person_snapshot(
    client: Client, matters: Sequence[ClientMatter], strengths: Sequence[ClientStrength]
) -> PersonSnapshot:
    """What the first page says about the person."""
    return PersonSnapshot(
        called_name=client.addressed_as,
        address_form=client.address_form,
        matters=_statements(matters),
        strengths=_statements(strengths),
    )


def _statements(rows: Sequence[ClientMatter] | Sequence[ClientStrength]) -> tuple[StatementSnapshot, ...]:
    return tuple(StatementSnapshot(row.text, row.said_by, row.said_on) for row in rows)
