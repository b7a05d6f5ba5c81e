"""The goals of a draft as the plain content that is shown and frozen.

Columns read straight into it: a long plan has hundreds of rows, and as records they would cost several times
as much, only to be left as they are.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import fields
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, Select, bindparam, select

from caseapp.domain.goal_plan import LEVELS, Goal, Step, Voice
from caseapp.domain.plan_snapshot import GoalSnapshot, StepSnapshot, StepTranslation, VoiceSnapshot

_MADE_OF_OTHER_ROWS = frozenset({"voices", "steps", "goals", "levels"})
_GOAL_FIELDS = tuple(f.name for f in fields(GoalSnapshot) if f.name not in _MADE_OF_OTHER_ROWS)
_VOICE_FIELDS = tuple(f.name for f in fields(VoiceSnapshot))
_STEP_FIELDS = tuple(f.name for f in fields(StepSnapshot))
_IN_PLAN = (Goal.plan_id == bindparam("plan_id"), Goal.deleted_at.is_(None))


def read_goals(connection: Connection, plan_id: UUID) -> tuple[GoalSnapshot, ...]:
    """The aims and goals of a plan in their order, each with all that belongs to it."""
    rows = connection.execute(_goals(), {"plan_id": plan_id}).all()
    voices, steps = _voices(connection, plan_id), _steps(connection, plan_id)
    ids = {row.id for row in rows}
    below: dict[UUID | None, list[Row[Any]]] = defaultdict(list)
    for row in rows:
        below[row.parent_id if row.parent_id in ids else None].append(row)

    def goal(row: Row[Any]) -> GoalSnapshot:
        levels = zip(LEVELS, row[1 : 1 + len(LEVELS)], strict=True)
        return GoalSnapshot(
            **dict(zip(_GOAL_FIELDS, row[1 + len(LEVELS) :], strict=True)),
            levels={number: text for number, text in levels if text},
            voices=tuple(voices[row.id]),
            steps=tuple(steps[row.id]),
            goals=tuple(goal(child) for child in below[row.id]),
        )

    return tuple(goal(row) for row in below[None])


def _voices(connection: Connection, plan_id: UUID) -> Mapping[UUID, list[VoiceSnapshot]]:
    grouped: dict[UUID, list[VoiceSnapshot]] = defaultdict(list)
    for goal_id, *values in connection.execute(_of_goals(Voice, _VOICE_FIELDS), {"plan_id": plan_id}).all():
        grouped[goal_id].append(VoiceSnapshot(*values))
    return grouped


def _steps(connection: Connection, plan_id: UUID) -> Mapping[UUID, list[StepSnapshot]]:
    grouped: dict[UUID, list[StepSnapshot]] = defaultdict(list)
    for goal_id, *values in connection.execute(_of_goals(Step, _STEP_FIELDS), {"plan_id": plan_id}).all():
        # The translations stand last.
        values[-1] = {language: StepTranslation(**text) for language, text in values[-1].items()}
        grouped[goal_id].append(StepSnapshot(*values))
    return grouped


@cache
def _goals() -> Select[Any]:
    return (
        select(Goal.parent_id, *_columns(Goal, LEVELS.values()), *_columns(Goal, _GOAL_FIELDS))
        .where(*_IN_PLAN)
        .order_by(Goal.position, Goal.id)
    )


@cache
def _of_goals(cls: type[Voice | Step], names: tuple[str, ...]) -> Select[Any]:
    return (
        select(cls.goal_id, *_columns(cls, names))
        .join(Goal, Goal.id == cls.goal_id)
        .where(*_IN_PLAN, cls.deleted_at.is_(None))
        .order_by(cls.position, cls.id)
    )


def _columns(cls: type[Goal | Voice | Step], names: Iterable[str]) -> list[Any]:
    return [getattr(cls, name) for name in names]
