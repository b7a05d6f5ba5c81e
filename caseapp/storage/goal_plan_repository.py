"""Plans: the draft as one tree, promises, and the frozen versions."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import defer
from sqlalchemy.orm.interfaces import ORMOption

from caseapp.domain.goal_plan import CaseRow, Goal, GoalNode, GoalPlan, PlanTree, Promise, Step, Voice
from caseapp.domain.plan_snapshot import GoalSnapshot
from caseapp.domain.plan_version import Answer, PlanVersion
from caseapp.storage.plan_content import read_goals
from caseapp.storage.record_store import RecordStore

T = TypeVar("T", Voice, Step)


@dataclass(frozen=True)
class Seal:
    """Of a frozen version: its number and its hash, on which the next one rests."""

    number: int
    sha256: str


@dataclass(frozen=True)
class VersionRow:
    """One agreed version without its long body."""

    id: UUID
    plan_id: UUID
    number: int
    agreed_on: date


def _without_making(cls: type[CaseRow]) -> tuple[ORMOption, ...]:
    """A long plan has hundreds of rows; who made them when is read when somebody asks."""
    made = (cls.created_at, cls.created_by, cls.updated_at, cls.updated_by)
    return tuple(defer(column) for column in made)


class GoalPlanRepository(RecordStore):
    """Reads plans within one session; all trees come complete."""

    def current(self, client_id: UUID) -> GoalPlan | None:
        """The person's plan that has not ended; the newest when there are several."""
        return self._session.scalars(
            select(GoalPlan)
            .where(GoalPlan.client_id == client_id, GoalPlan.deleted_at.is_(None), GoalPlan.state != "ended")
            .order_by(GoalPlan.id.desc())
            .limit(1)
        ).first()

    def tree(self, plan: GoalPlan) -> PlanTree:
        """The plan with its goals, voices and steps in their order."""
        goals = self._session.scalars(
            select(Goal)
            .where(Goal.plan_id == plan.id, Goal.deleted_at.is_(None))
            .order_by(Goal.position, Goal.id)
        ).all()
        ids = {goal.id for goal in goals}
        voices, steps = self._grouped(Voice, ids), self._grouped(Step, ids)
        below: dict[UUID | None, list[Goal]] = defaultdict(list)
        for goal in goals:
            below[goal.parent_id if goal.parent_id in ids else None].append(goal)

        def node(goal: Goal) -> GoalNode:
            return GoalNode(
                goal,
                tuple(voices[goal.id]),
                tuple(steps[goal.id]),
                tuple(node(child) for child in below[goal.id]),
            )

        return PlanTree(plan, tuple(node(goal) for goal in below[None]))

    def content(self, plan: GoalPlan) -> tuple[GoalSnapshot, ...]:
        """As ``tree``, only to be shown or frozen; changes of the same transaction are not in it."""
        return read_goals(self._session.connection(), plan.id)

    def goals(self, ids: Collection[UUID]) -> Sequence[Goal]:
        """Goals to be changed, in no order."""
        return self._session.scalars(select(Goal).where(Goal.id.in_(ids))).all() if ids else ()

    def _grouped(self, cls: type[T], goal_ids: Collection[UUID]) -> dict[UUID, list[T]]:
        grouped: dict[UUID, list[T]] = defaultdict(list)
        for row in self._session.scalars(
            select(cls)
            .where(cls.goal_id.in_(goal_ids), cls.deleted_at.is_(None))
            .order_by(cls.position, cls.id)
            .options(*_without_making(cls))
        ):
            grouped[row.goal_id].append(row)
        return grouped

    def voices(self, goal_id: UUID) -> Sequence[Voice]:
        """What is said about one goal, in its order."""
        return self._grouped(Voice, [goal_id])[goal_id]

    def steps(self, goal_id: UUID) -> Sequence[Step]:
        """The steps of one goal in their order."""
        return self._grouped(Step, [goal_id])[goal_id]

    def agreed_goals(self, client_id: UUID) -> frozenset[UUID]:
        """The goals that are part of a frozen version: those are the ones that were answered."""
        answered = select(Answer.goal_id).where(Answer.client_id == client_id).distinct()
        return frozenset(self._session.scalars(answered))

    def promises(self, client_id: UUID) -> Sequence[Promise]:
        """The office's promises to one person, the next due first."""
        return self._session.scalars(
            select(Promise)
            .where(Promise.client_id == client_id, Promise.deleted_at.is_(None))
            .order_by(Promise.due.is_(None), Promise.due, Promise.id)
            .options(*_without_making(Promise))
        ).all()

    def newest_seal(self, plan_id: UUID) -> Seal | None:
        """Of the version that holds now; its long body stays unread."""
        row = self._session.execute(
            select(PlanVersion.number, PlanVersion.sha256)
            .where(PlanVersion.plan_id == plan_id)
            .order_by(PlanVersion.number.desc(), PlanVersion.id.desc())
            .limit(1)
        ).first()
        return Seal(*row) if row else None

    def versions(self, client_id: UUID) -> tuple[VersionRow, ...]:
        """Every agreed version of one person's plans, the newest first."""
        found = self._session.execute(
            select(PlanVersion.id, PlanVersion.plan_id, PlanVersion.number, PlanVersion.agreed_on)
            .where(PlanVersion.client_id == client_id)
            .order_by(PlanVersion.plan_id.desc(), PlanVersion.number.desc(), PlanVersion.id.desc())
        )
        return tuple(VersionRow(*row) for row in found)

    def newest_version(self, plan_id: UUID) -> PlanVersion | None:
        """The version that holds now."""
        return self._session.scalars(
            select(PlanVersion)
            .where(PlanVersion.plan_id == plan_id)
            .order_by(PlanVersion.number.desc(), PlanVersion.id.desc())
            .limit(1)
        ).first()

    def version(self, plan_id: UUID, number: int) -> PlanVersion | None:
        """One version by its number."""
        return self._session.scalars(
            select(PlanVersion)
            .where(PlanVersion.plan_id == plan_id, PlanVersion.number == number)
            .order_by(PlanVersion.id.desc())
            .limit(1)
        ).first()
