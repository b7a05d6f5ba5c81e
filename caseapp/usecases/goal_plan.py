"""The draft plan: create and change it, show it or a frozen version."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from typing import Any, ClassVar
from uuid import UUID

from caseapp.domain.client_parts import ClientMatter, ClientStrength
from caseapp.domain.goal_plan import Goal, GoalNode, GoalPlan, Step, Voice
from caseapp.domain.permissions import Permission
from caseapp.domain.plan_freezing import draft_snapshot, person_snapshot
from caseapp.domain.plan_json import agreed_content, plan_from_json
from caseapp.domain.plan_snapshot import PlanSnapshot
from caseapp.domain.plan_version import PlanVersion
from caseapp.domain.text import TEXT_LIMIT, ProblemList, clean_optional
from caseapp.errors import InvalidInputError, NoPlanError, RegisterDamagedError
from caseapp.storage.unit_of_work import UnitOfWork
from caseapp.usecases.base import Context, FieldChange
from caseapp.usecases.field_changes import apply_changes, set_fields
from caseapp.usecases.field_rules import clean_all
from caseapp.usecases.plan_input import GoalInput, PlanInput, StepInput, VoiceInput
from caseapp.usecases.plan_rules import (
    GOAL_DEFAULTS,
    GOAL_FIELDS,
    PLAN_DEFAULTS,
    PLAN_FIELDS,
    STEP_DEFAULTS,
    STEP_FIELDS,
    VOICE_DEFAULTS,
    VOICE_FIELDS,
    bound_step,
    check_goal_has_words,
    check_plan_days,
)

MOST_GOALS = 100
MOST_STEPS = 100


@dataclass(frozen=True)
class ApplyPlan:
    """Create the person's draft plan or change it. Goals and steps that are not named are left alone."""

    requires: ClassVar[Permission] = Permission.WRITE_CASE

    client_id: UUID
    plan: PlanInput = field(repr=False)

    def execute(self, uow: UnitOfWork, ctx: Context) -> UUID:
        """Raises ``InvalidInputError`` with every field at once, or ``ChangedElsewhereError``."""
        return _PlanChange(uow, ctx, self.client_id).apply(self.plan)


class _PlanChange:
    """One application of a plan: collects all problems before anything is refused."""

    def __init__(self, uow: UnitOfWork, ctx: Context, client_id: UUID) -> None:
        self._uow = uow
        self._ctx = ctx
        self._client_id = client_id
        self._problems = ProblemList()
        self._plan_id = ctx.new_id()
        self._nodes: dict[UUID, GoalNode] = {}

    def apply(self, wanted: PlanInput) -> UUID:
        """Change plan and goals; the id of the plan."""
        plan = self._uow.plans.current(self._client_id) or self._new_plan()
        self._plan_id = plan.id
        tree = self._uow.plans.tree(plan)
        self._nodes = {node.goal.id: node for node in tree.walk()}
        with self._problems.collect():
            values = clean_all(self._ctx, PLAN_FIELDS, wanted.values)
            _change(plan, values, wanted.seen)
            check_plan_days(plan.valid_from, plan.review_on)
        self._goals(wanted.goals, tree.goals, parent=None, path="goals")
        self._problems.raise_if_any()
        return plan.id

    def _new_plan(self) -> GoalPlan:
        plan = GoalPlan(id=self._plan_id, client_id=self._client_id, state="draft", **PLAN_DEFAULTS)
        plan.valid_from = self._ctx.today
        self._uow.add(plan)
        return plan

    def _goals(
        self, wanted: Sequence[GoalInput], present: Sequence[GoalNode], parent: UUID | None, path: str
    ) -> None:
        if len(wanted) > MOST_GOALS:
            self._problems.add(path, "too_many", limit=MOST_GOALS)
            return
        last = max((node.goal.position for node in present), default=-1)
        for index, goal in enumerate(wanted):
            place = f"{path}[{index}]"
            with self._problems.collect():
                if goal.id is not None:
                    self._change_goal(goal, place)
                else:
                    last += 1
                    self._add_goal(goal, parent, last, place)

    def _add_goal(self, wanted: GoalInput, parent: UUID | None, position: int, path: str) -> None:
        values = {**GOAL_DEFAULTS, **clean_all(self._ctx, GOAL_FIELDS, wanted.values, path)}
        check_goal_has_words(
            len(wanted.voices or ()) + bool(wanted.own_words), values["professional_words"], path
        )
        goal = Goal(
            id=self._ctx.new_id(),
            client_id=self._client_id,
            plan_id=self._plan_id,
            parent_id=parent,
            position=position,
            **values,
        )
        self._uow.add(goal)
        self._below(wanted, GoalNode(goal), path)

    def _change_goal(self, wanted: GoalInput, path: str) -> None:
        node = self._nodes.get(wanted.id) if wanted.id else None
        if node is None:
            raise InvalidInputError.at(f"{path}.id", "unknown_record")
        if wanted.remove:
            self._take_out(node, wanted, path)
            return
        _change(node.goal, clean_all(self._ctx, GOAL_FIELDS, wanted.values, path), wanted.seen)
        self._below(wanted, node, path)

    def _take_out(self, node: GoalNode, wanted: GoalInput, path: str) -> None:
        note = clean_optional(wanted.note, f"{path}.note", limit=TEXT_LIMIT)
        if note is None:
            raise InvalidInputError.at(f"{path}.note", "note_needed")
        for below in node.walk():
            below.goal.removal_note = note
            below.goal.remove(self._ctx.now)

    def _below(self, wanted: GoalInput, node: GoalNode, path: str) -> None:
        with self._problems.collect():
            _Voices(self._uow, self._ctx, node).apply(wanted, path)
        self._steps(wanted.steps, node, path)
        if wanted.goals and node.goal.level != "aim":
            self._problems.add(f"{path}.goals", "wrong_form")
            return
        self._goals(wanted.goals, node.goals, node.goal.id, f"{path}.goals")

    def _steps(self, wanted: Sequence[StepInput], node: GoalNode, path: str) -> None:
        if len(wanted) > MOST_STEPS:
            self._problems.add(f"{path}.steps", "too_many", limit=MOST_STEPS)
            return
        last = max((step.position for step in node.steps), default=-1)
        for index, step in enumerate(wanted):
            place = f"{path}.steps[{index}]"
            with self._problems.collect():
                if step.id is None:
                    last += 1
                    self._add_step(step, node.goal, last, place)
                else:
                    self._change_step(step, node, place)

    def _add_step(self, wanted: StepInput, goal: Goal, position: int, path: str) -> None:
        values = clean_all(self._ctx, STEP_FIELDS, {**STEP_DEFAULTS, **wanted.values}, path)
        self._uow.add(
            Step(
                id=self._ctx.new_id(),
                client_id=self._client_id,
                goal_id=goal.id,
                position=position,
                **bound_step(values),
            )
        )

    def _change_step(self, wanted: StepInput, node: GoalNode, path: str) -> None:
        step = next((step for step in node.steps if step.id == wanted.id), None)
        if step is None:
            raise InvalidInputError.at(f"{path}.id", "unknown_record")
        if wanted.remove:
            step.remove(self._ctx.now)
            return
        _change(step, clean_all(self._ctx, STEP_FIELDS, wanted.values, path), wanted.seen)
        set_fields(step, {"binding": bound_step({"doer": step.doer, "binding": step.binding})["binding"]})


class _Voices:
    """Brings the voices of one goal in line with what was given."""

    def __init__(self, uow: UnitOfWork, ctx: Context, node: GoalNode) -> None:
        self._uow = uow
        self._ctx = ctx
        self._node = node

    def apply(self, wanted: GoalInput, path: str) -> None:
        """Voices given are all there are; own words alone touch the client's voice only."""
        voices = wanted.voices
        if wanted.own_words is not None:
            VOICE_FIELDS["text"](self._ctx, wanted.own_words, f"{path}.own_words")
        if voices is None:
            if wanted.own_words is not None:
                self._put(self._clients_own(wanted.own_words), f"{path}.own_words")
            return
        places = [f"{path}.voices[{index}]" for index in range(len(voices))]
        voices = self._with_own_words(voices, wanted.own_words, path)
        places = [f"{path}.own_words"] * (len(voices) - len(places)) + places
        kept: set[UUID] = set()
        for position, (voice, place) in enumerate(zip(voices, places, strict=True)):
            kept.add(self._put(voice, place, position, kept).id)
        for present in self._node.voices:
            if present.id not in kept:
                present.remove(self._ctx.now)

    def _clients_own(self, text: str) -> VoiceInput:
        name = next((voice.name for voice in self._node.voices if voice.by == "client"), None)
        return VoiceInput({"by": "client", "name": name, "text": text})

    def _with_own_words(
        self, voices: tuple[VoiceInput, ...], own_words: str | None, path: str
    ) -> tuple[VoiceInput, ...]:
        # A document from "plan show" carries both; whichever was edited counts, both at once is unclear.
        said = next((v.values.get("text") for v in voices if v.values.get("by") == "client"), None)
        if own_words is None or own_words in (said, self._node.own_words):
            return voices
        if said is None:
            return (self._clients_own(own_words), *voices)
        if said != self._node.own_words:
            raise InvalidInputError.at(f"{path}.own_words", "wrong_form")
        return tuple(
            VoiceInput({**v.values, "text": own_words}) if v.values.get("by") == "client" else v
            for v in voices
        )

    def _put(
        self, wanted: VoiceInput, path: str, position: int | None = None, taken: Collection[UUID] = ()
    ) -> Voice:
        given = dict(wanted.values)
        present = self._find(given, taken)
        whole = given if present else {**VOICE_DEFAULTS, **given}
        values = clean_all(self._ctx, VOICE_FIELDS, whole, path)
        if position is not None:
            values["position"] = position
        if present is not None:
            set_fields(present, values)
            return present
        values.setdefault("position", 0)
        goal = self._node.goal
        voice = Voice(id=self._ctx.new_id(), client_id=goal.client_id, goal_id=goal.id, **values)
        self._uow.add(voice)
        return voice

    def _find(self, given: dict[str, Any], taken: Collection[UUID]) -> Voice | None:
        # Two people may share a role without a name: each voice is matched once, in its order.
        who = (given.get("by"), given.get("name") or None)
        return next((v for v in self._node.voices if (v.by, v.name) == who and v.id not in taken), None)


def _change(record: Goal | GoalPlan | Step, values: dict[str, Any], seen: Any) -> None:
    """Set the values; those with a seen value only if nobody else changed them since."""
    compared = [FieldChange(name, seen[name], value) for name, value in values.items() if name in seen]
    apply_changes(record, compared)
    set_fields(record, {name: value for name, value in values.items() if name not in seen})


@dataclass(frozen=True)
class PlanView:
    """A plan as it is shown, and whether the draft has moved on since it was agreed."""

    snapshot: PlanSnapshot
    draft_changed: bool
    previous_sha256: str | None = None


@dataclass(frozen=True)
class GetPlan:
    """The newest frozen version if there is one, else the draft; or the one asked for."""

    requires: ClassVar[Permission] = Permission.READ_CASE

    client_id: UUID
    version: int | None = None
    draft: bool = False

    def run(self, uow: UnitOfWork, ctx: Context) -> PlanView:
        """Raises ``NoPlanError`` when there is no plan or no such version."""
        plan = uow.plans.current(self.client_id)
        if plan is None:
            raise NoPlanError
        draft = read_draft(uow, ctx, plan)
        newest = uow.plans.newest_version(plan.id)
        frozen = newest if self.version is None else uow.plans.version(plan.id, self.version)
        if self.version is not None and frozen is None:
            raise NoPlanError
        changed = newest is not None and agreed_content(thawed(newest)) != agreed_content(draft)
        if self.draft or frozen is None:
            return PlanView(draft, changed)
        return PlanView(thawed(frozen), changed, frozen.previous_sha256)


@dataclass(frozen=True)
class FindPlan:
    """As ``GetPlan``, but a person without a plan is no failure."""

    requires: ClassVar[Permission] = Permission.READ_CASE

    client_id: UUID
    draft: bool = False

    def run(self, uow: UnitOfWork, ctx: Context) -> PlanView | None:
        """``None`` when no plan has been begun."""
        try:
            return GetPlan(self.client_id, draft=self.draft).run(uow, ctx)
        except NoPlanError:
            return None


def read_draft(uow: UnitOfWork, ctx: Context, plan: GoalPlan) -> PlanSnapshot:
    """The draft's content with the labels of its kind."""
    client = uow.clients.find(plan.client_id)
    person = person_snapshot(
        client, uow.clients.part(ClientMatter, client.id), uow.clients.part(ClientStrength, client.id)
    )
    entry = ctx.codes.get("plan_kind", {}).get(plan.plan_kind)
    return draft_snapshot(plan, uow.plans.content(plan), person, entry.labels if entry else {})


def thawed(version: PlanVersion) -> PlanSnapshot:
    """A frozen version's content; raises ``RegisterDamagedError`` when its bytes are not those agreed."""
    if not version.is_sound:
        raise RegisterDamagedError(where=f"plan version {version.number}", backup="–")
    return plan_from_json(version.json, version.sha256)
