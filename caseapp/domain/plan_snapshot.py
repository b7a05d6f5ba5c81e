"""The content of a plan at one moment: what is frozen when it is agreed, shown by ``plan show`` and printed.

Plain frozen dataclasses with stable JSON names (shapes of ``plan show``). Not here: the editable records
(goal_plan.py) and the stored version with its hash (plan_version.py).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from caseapp.domain.drawn_signature import Strokes


@dataclass(frozen=True)
class VoiceSnapshot:
    """What one person says about a goal, in their words and language."""

    by: str
    text: str
    name: str | None = None
    language: str | None = None
    translated_by: str | None = None
    only_in_copies_for: tuple[str, ...] = ()


@dataclass(frozen=True)
class StepTranslation:
    """A step's text in another language, with who translated it."""

    text: str
    by: str | None = None
    checked: bool = False


@dataclass(frozen=True)
class StepSnapshot:
    """One step: who does what by when. ``binding`` is set on the office's steps only."""

    id: UUID
    text: str
    doer: str
    doer_name: str | None = None
    can_do: str | None = None
    binding: str | None = None
    due: date | None = None
    state: str = "not_started"
    translations: dict[str, StepTranslation] = field(default_factory=dict)


@dataclass(frozen=True)
class GoalSnapshot:
    """An aim or a goal with its voices and steps; ``goals`` are the goals below an aim."""

    id: UUID
    level: str
    voices: tuple[VoiceSnapshot, ...]
    professional_words: str | None = None
    origin: str = "together"
    origin_reason: str | None = None
    why: str | None = None
    today: str | None = None
    effect_domain: str | None = None
    goal_type: str | None = None
    lifecycle: str = "proposed"
    achievement: str | None = None
    weight: int = 1
    notice: str | None = None
    levels: dict[str, str] = field(default_factory=dict)
    next_small_step: str | None = None
    steps: tuple[StepSnapshot, ...] = ()
    goals: tuple[GoalSnapshot, ...] = ()

    @property
    def own_words(self) -> str:
        """The words of the person whose plan it is, or of whoever speaks first."""
        for voice in self.voices:
            if voice.by == "client":
                return voice.text
        return self.voices[0].text if self.voices else ""

    def walk(self) -> Iterator[GoalSnapshot]:
        """This goal, then those below it."""
        yield self
        for below in self.goals:
            yield from below.walk()


@dataclass(frozen=True)
class AnswerSnapshot:
    """One person's answer to one goal."""

    goal: UUID
    by: str
    answer: str
    name: str | None = None
    in_own_words: str | None = None
    reason: str | None = None


@dataclass(frozen=True)
class SignatureSnapshot:
    """How one person confirmed the plan: pen, paper or by word (with reason and witness).

    ``strokes`` is what was drawn on the screen; it is kept here and nowhere else.
    """

    by: str
    how: str
    name: str | None = None
    reason: str | None = None
    witness: str | None = None
    strokes: Strokes = field(default=(), repr=False)


@dataclass(frozen=True)
class StatementSnapshot:
    """A sentence of or about the person with its source, as of the day of agreeing."""

    text: str
    said_by: str
    on: date | None = None


@dataclass(frozen=True)
class PersonSnapshot:
    """The person as far as the plan's page one shows them. No number, no address, no target group."""

    called_name: str
    address_form: str = "formal"
    matters: tuple[StatementSnapshot, ...] = ()
    strengths: tuple[StatementSnapshot, ...] = ()


@dataclass(frozen=True)
class PlanSnapshot:
    """A whole plan. A draft has no ``version``, ``agreed_on``, answers or signatures; state ``draft``."""

    plan_id: UUID
    kind: str
    kind_labels: dict[str, str]
    person: PersonSnapshot
    goals: tuple[GoalSnapshot, ...]
    valid_from: date | None = None
    review_on: date | None = None
    state: str = "draft"
    version: int | None = None
    replaces: int | None = None
    agreed_on: date | None = None
    place: str | None = None
    answers: tuple[AnswerSnapshot, ...] = ()
    signatures: tuple[SignatureSnapshot, ...] = ()
    sha256: str | None = None

    def walk(self) -> Iterator[GoalSnapshot]:
        """Every aim and goal from the top."""
        for goal in self.goals:
            yield from goal.walk()


@dataclass(frozen=True)
class SheetFrame:
    """What a sheet says that is not part of the agreed version: who to ask, the next meeting.

    Frozen with the print record, so that a reprint gives the same bytes.
    """

    office_name: str
    office_department: str | None = None
    country: str = "DE"
    worker_name: str = ""
    worker_role: str | None = None
    phone: str | None = None
    email: str | None = None
    hours: str | None = None
    substitute_name: str | None = None
    substitute_phone: str | None = None
    next_meeting_on: date | None = None
    next_meeting_time: str | None = None
    next_meeting_place: str | None = None
    is_example: bool = False
