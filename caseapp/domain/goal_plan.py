"""The goal plan as it is being worked on: plan, goals with voices, steps and the office's promises.

The rows here are the draft. What was agreed is frozen in plan_version.py.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, Index
from sqlalchemy.orm import Mapped, mapped_column

from caseapp.domain.base import STRICT, Record
from caseapp.domain.client_parts import case_key
from caseapp.domain.column_types import UuidBlob

OPEN = "open"
"""State of a promise that is neither kept nor dropped."""

LEVELS = {"-2": "level_minus_2", "-1": "level_minus_1", "1": "level_plus_1", "2": "level_plus_2"}
"""Described levels around "How will we notice?" (level 0), by their name in JSON."""


class CaseRow(Record):
    """A row of one person's case."""

    __abstract__ = True

    client_id: Mapped[UUID] = mapped_column(UuidBlob, case_key("client.id"), index=True, sort_order=-19)


class GoalPlan(CaseRow):
    """One plan of one person. ``state`` is that of its newest agreement, ``draft`` before the first."""

    __tablename__ = "goal_plan"
    __table_args__ = (STRICT,)
    kind = "goal_plan"

    plan_kind: Mapped[str]
    state: Mapped[str]
    valid_from: Mapped[date | None]
    review_on: Mapped[date | None]


class Goal(CaseRow):
    """An aim or a goal. Lifecycle and achievement are kept apart (FHIR goal-status, goal-achievement)."""

    __tablename__ = "goal"
    __table_args__ = (CheckConstraint("weight >= 1", name="weight"), STRICT)
    kind = "goal"

    plan_id: Mapped[UUID] = mapped_column(UuidBlob, case_key("goal_plan.id"), index=True)
    parent_id: Mapped[UUID | None] = mapped_column(UuidBlob, case_key("goal.id"))
    position: Mapped[int]
    level: Mapped[str]
    professional_words: Mapped[str | None]
    origin: Mapped[str]
    origin_reason: Mapped[str | None]
    why: Mapped[str | None]
    today: Mapped[str | None]
    effect_domain: Mapped[str | None]
    goal_type: Mapped[str | None]
    lifecycle: Mapped[str]
    achievement: Mapped[str | None]
    weight: Mapped[int]
    notice: Mapped[str | None]
    level_minus_2: Mapped[str | None]
    level_minus_1: Mapped[str | None]
    level_plus_1: Mapped[str | None]
    level_plus_2: Mapped[str | None]
    next_small_step: Mapped[str | None]
    removal_note: Mapped[str | None]

    @property
    def levels(self) -> dict[str, str]:
        """The described levels by their number as text; those without words are left out."""
        return {number: text for number, column in LEVELS.items() if (text := getattr(self, column))}


class Voice(CaseRow):
    """What one person says about a goal. Never rewritten by the program, blanks included."""

    __tablename__ = "goal_voice"
    __table_args__ = (STRICT,)
    kind = "goal_voice"

    goal_id: Mapped[UUID] = mapped_column(UuidBlob, case_key("goal.id"), index=True)
    position: Mapped[int]
    by: Mapped[str]
    name: Mapped[str | None]
    text: Mapped[str]
    language: Mapped[str | None]
    translated_by: Mapped[str | None]
    only_in_copies_for: Mapped[tuple[str, ...]]


class Step(CaseRow):
    """Who does what by when. ``binding`` is set on the office's steps: promised, or to be decided."""

    __tablename__ = "goal_step"
    __table_args__ = (STRICT,)
    kind = "goal_step"

    goal_id: Mapped[UUID] = mapped_column(UuidBlob, case_key("goal.id"), index=True)
    position: Mapped[int]
    text: Mapped[str]
    doer: Mapped[str]
    doer_name: Mapped[str | None]
    can_do: Mapped[str | None]
    binding: Mapped[str | None]
    due: Mapped[date | None]
    state: Mapped[str]
    translations: Mapped[dict[str, Any]]


class Promise(CaseRow):
    """What the office has promised, with an optional step. It stays the office's when the name changes.

    ``about`` names what keeps it without anybody's tick; most promises are kept by hand.
    """

    __tablename__ = "promise"
    __table_args__ = (STRICT,)
    kind = "promise"

    step_id: Mapped[UUID | None] = mapped_column(UuidBlob, case_key("goal_step.id"), index=True)
    text: Mapped[str]
    binding: Mapped[str]
    promised_by: Mapped[UUID]
    promised_by_name: Mapped[str]
    due: Mapped[date | None]
    first_due: Mapped[date | None]
    state: Mapped[str]
    kept_on: Mapped[date | None]
    dropped_reason: Mapped[str | None]
    about: Mapped[str | None]

    @property
    def is_open(self) -> bool:
        """Neither kept nor dropped."""
        return self.state == OPEN

    def keep(self, on: date) -> None:
        """It was done on this day; a day after the one that was promised first is late."""
        self.state = "kept_late" if self.first_due is not None and on > self.first_due else "kept"
        self.kept_on = on

    def drop(self, reason: str) -> None:
        """It will not be done, and why."""
        self.state, self.dropped_reason = "dropped", reason


# Partial: most promises were kept long ago, and the list of those that are due never touches them.
Index("ix_promise_due", Promise.due, sqlite_where=(Promise.state == OPEN) & Promise.deleted_at.is_(None))


@dataclass(frozen=True)
class GoalNode:
    """A goal with what belongs to it, complete and detached."""

    goal: Goal
    voices: tuple[Voice, ...] = ()
    steps: tuple[Step, ...] = ()
    goals: tuple[GoalNode, ...] = ()

    @property
    def own_words(self) -> str:
        """The words of the person whose plan it is, or of whoever speaks first."""
        texts = [voice.text for voice in self.voices if voice.by == "client"] or [v.text for v in self.voices]
        return texts[0] if texts else ""

    def walk(self) -> Iterator[GoalNode]:
        """This goal, then those below it."""
        yield self
        for below in self.goals:
            yield from below.walk()


@dataclass(frozen=True)
class PlanTree:
    """A plan with its goals in the person's order, complete and detached."""

    plan: GoalPlan
    goals: tuple[GoalNode, ...] = ()

    def walk(self) -> Iterator[GoalNode]:
        """Every aim and goal from the top."""
        for node in self.goals:
            yield from node.walk()
