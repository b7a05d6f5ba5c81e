"""Invented plans of two sizes for measuring."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from caseapp.domain.plan_snapshot import (
    AnswerSnapshot,
    GoalSnapshot,
    PersonSnapshot,
    PlanSnapshot,
    SheetFrame,
    StatementSnapshot,
    StepSnapshot,
    VoiceSnapshot,
)

FRAME = SheetFrame(
    office_name="Sozialamt Beispielstadt", worker_name="Frau Beispiel", phone="030 0000", is_example=True
)


def _goal(number: int, steps: int) -> GoalSnapshot:
    doers = ("client", "office", "network", "together")
    return GoalSnapshot(
        id=UUID(int=number),
        level="goal",
        voices=(VoiceSnapshot("client", f"Ich will {number} Tage in der Woche etwas tun, das mir guttut."),),
        professional_words="Sinnstiftende Beschäftigung, Tagesstruktur",
        notice="Ich war vier Wochen lang an den vereinbarten Tagen da.",
        steps=tuple(
            StepSnapshot(
                id=UUID(int=number * 1000 + step),
                text=f"Schritt {step}: Ich schreibe auf, was mir dabei hilft, und bringe es mit.",
                doer=doers[step % len(doers)],
                binding="promised" if step % len(doers) == 1 else None,
                due=date(2026, 3, 2 + step % 20),
            )
            for step in range(steps)
        ),
    )


def _plan(goals: int, steps: int) -> PlanSnapshot:
    made = tuple(_goal(number + 1, steps) for number in range(goals))
    return PlanSnapshot(
        plan_id=UUID(int=1),
        kind="other",
        kind_labels={"de": "Plan"},
        person=PersonSnapshot(
            "Jule", matters=(StatementSnapshot("Ich will mehr als krank sein.", "client"),)
        ),
        goals=made,
        state="agreed",
        version=1,
        agreed_on=date(2026, 3, 2),
        answers=tuple(AnswerSnapshot(goal.id, "client", "agrees") for goal in made),
        sha256="0" * 64,
    )


def short_plan() -> PlanSnapshot:
    """One goal: what most plans are."""
    return _plan(goals=1, steps=3)


def long_plan() -> PlanSnapshot:
    """About twenty pages."""
    return _plan(goals=18, steps=10)
