"""The small edits of a draft plan, each with an undo of its own. Whole documents go through ``ApplyPlan``.

Whoever adds a record chooses its id: the same edit sent twice adds nothing twice, and typing that was kept
unsaved finds its record again.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, ClassVar, TypeVar
from uuid import UUID

from caseapp.domain.goal_plan import CaseRow, Goal, GoalNode, GoalPlan, Step, Voice
from caseapp.domain.permissions import Permission
from caseapp.domain.text import TEXT_LIMIT, ProblemList, clean_optional
from caseapp.errors import InvalidInputError, NotFoundError
from caseapp.storage.unit_of_work import UnitOfWork
from caseapp.usecases.base import Context, FieldChange
from caseapp.usecases.field_changes import apply_changes, set_fields
from caseapp.usecases.field_rules import Cleaner, clean_all
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

OWN_WORDS = "own_words"
"""Named as a field of the goal; it is the text of the first voice of the person whose plan it is."""

R = TypeVar("R", bound=CaseRow)


@dataclass(frozen=True)
class ChangePlan:
    """Change what the whole plan is about: kind, days. Begins the plan when there is none."""

    requires: ClassVar[Permission] = Permission.WRITE_CASE

    client_id: UUID
    changes: tuple[FieldChange, ...]

    def execute(self, uow: UnitOfWork, ctx: Context) -> UUID:
        """Raises ``InvalidInputError`` or ``ChangedElsewhereError``."""
        plan = _plan(uow, ctx, self.client_id)
        apply_changes(plan, _cleaned(ctx, PLAN_FIELDS, self.changes))
        check_plan_days(plan.valid_from, plan.review_on)
        return plan.id


@dataclass(frozen=True)
class AddGoal:
    """A new aim or goal, last among its like; begins the plan when there is none."""

    requires: ClassVar[Permission] = Permission.WRITE_CASE

    client_id: UUID
    goal_id: UUID
    values: Mapping[str, Any] = field(repr=False)
    parent_id: UUID | None = None

    def execute(self, uow: UnitOfWork, ctx: Context) -> UUID:
        """Raises ``InvalidInputError`` when nobody says anything yet."""
        if uow.records.get_even_removed(Goal, self.goal_id) is not None:
            return self.goal_id
        plan = _plan(uow, ctx, self.client_id)
        given = dict(self.values)
        said = given.pop(OWN_WORDS, None)
        values = {**GOAL_DEFAULTS, **clean_all(ctx, GOAL_FIELDS, given)}
        check_goal_has_words(bool(said), values["professional_words"])
        beside = _goals_below(uow, plan, self.parent_id)
        values["position"] = max((node.goal.position for node in beside), default=-1) + 1
        goal = Goal(
            id=self.goal_id, client_id=self.client_id, plan_id=plan.id, parent_id=self.parent_id, **values
        )
        uow.add(goal)
        if said:
            _say(uow, ctx, goal, FieldChange(OWN_WORDS, None, said))
        return goal.id


@dataclass(frozen=True)
class ChangeGoal:
    """Change fields of an aim or goal, ``own_words`` among them."""

    requires: ClassVar[Permission] = Permission.WRITE_CASE

    client_id: UUID
    goal_id: UUID
    changes: tuple[FieldChange, ...]

    def execute(self, uow: UnitOfWork, ctx: Context) -> UUID:
        """Raises ``InvalidInputError`` or ``ChangedElsewhereError``."""
        goal = _own(uow, Goal, self.goal_id, self.client_id)
        problems = ProblemList()
        with problems.collect():
            rest = tuple(change for change in self.changes if change.name != OWN_WORDS)
            apply_changes(goal, _cleaned(ctx, GOAL_FIELDS, rest))
        for change in self.changes:
            if change.name == OWN_WORDS:
                with problems.collect():
                    _say(uow, ctx, goal, change)
        problems.raise_if_any()
        return goal.id


@dataclass(frozen=True)
class MoveGoal:
    """Up (-1) or down (+1) among the goals beside it; at the end nothing happens."""

    requires: ClassVar[Permission] = Permission.WRITE_CASE

    client_id: UUID
    goal_id: UUID
    by: int

    def execute(self, uow: UnitOfWork, ctx: Context) -> UUID:
        """Raises ``NotFoundError``."""
        goal = _own(uow, Goal, self.goal_id, self.client_id)
        beside = [n.goal for n in _goals_below(uow, _plan(uow, ctx, self.client_id), goal.parent_id)]
        _move(beside, goal, self.by)
        return goal.id


@dataclass(frozen=True)
class PutGoalBelow:
    """Put a goal below an aim, last there, or beside the aims with ``None``."""

    requires: ClassVar[Permission] = Permission.WRITE_CASE

    client_id: UUID
    goal_id: UUID
    parent_id: UUID | None

    def execute(self, uow: UnitOfWork, ctx: Context) -> UUID:
        """Raises ``InvalidInputError`` when that is no aim, or the goal itself is one."""
        goal = _own(uow, Goal, self.goal_id, self.client_id)
        beside = _goals_below(uow, _plan(uow, ctx, self.client_id), self.parent_id)
        if goal.level == "aim" and self.parent_id is not None:
            raise InvalidInputError.at("parent_id", "wrong_form")
        if goal.parent_id != self.parent_id:
            goal.parent_id = self.parent_id
            goal.position = max((node.goal.position for node in beside), default=-1) + 1
        return goal.id


@dataclass(frozen=True)
class TakeOutGoal:
    """Take a goal out with all below it. One that was agreed once needs a note that says why."""

    requires: ClassVar[Permission] = Permission.WRITE_CASE

    client_id: UUID
    goal_id: UUID
    note: str | None = field(default=None, repr=False)

    def execute(self, uow: UnitOfWork, ctx: Context) -> UUID:
        """Raises ``InvalidInputError`` when the note is needed and missing, and ``NotFoundError``."""
        goal = _own(uow, Goal, self.goal_id, self.client_id)
        note = clean_optional(self.note, "note", limit=TEXT_LIMIT)
        nodes = uow.plans.tree(_plan(uow, ctx, self.client_id)).walk()
        node = next((node for node in nodes if node.goal.id == goal.id), None)
        if node is None:
            # Of another plan of this person: two laptops may each have begun one while they were apart.
            raise NotFoundError(what=str(goal.id))
        taken = list(node.walk())
        if note is None and any(node.goal.id in uow.plans.agreed_goals(self.client_id) for node in taken):
            raise InvalidInputError.at("note", "note_needed")
        for node in taken:
            node.goal.removal_note = note
            node.goal.remove(ctx.now)
        return goal.id


@dataclass(frozen=True)
class AddVoice:
    """What somebody says about a goal, after those who spoke before."""

    requires: ClassVar[Permission] = Permission.WRITE_CASE

    client_id: UUID
    goal_id: UUID
    voice_id: UUID
    values: Mapping[str, Any] = field(repr=False)

    def execute(self, uow: UnitOfWork, ctx: Context) -> UUID:
        """Raises ``InvalidInputError``."""
        goal = _own(uow, Goal, self.goal_id, self.client_id)
        if uow.records.get_even_removed(Voice, self.voice_id) is None:
            values = clean_all(ctx, VOICE_FIELDS, {**VOICE_DEFAULTS, **self.values})
            last = max((voice.position for voice in uow.plans.voices(goal.id)), default=-1)
            _add_voice(uow, goal, self.voice_id, last + 1, values)
        return self.voice_id


@dataclass(frozen=True)
class ChangeVoice:
    """Change who said it, how, in which language, or who may read it."""

    requires: ClassVar[Permission] = Permission.WRITE_CASE

    client_id: UUID
    voice_id: UUID
    changes: tuple[FieldChange, ...]

    def execute(self, uow: UnitOfWork, ctx: Context) -> UUID:
        """Raises ``InvalidInputError`` or ``ChangedElsewhereError``."""
        voice = _own(uow, Voice, self.voice_id, self.client_id)
        apply_changes(voice, _cleaned(ctx, VOICE_FIELDS, self.changes))
        return voice.id


@dataclass(frozen=True)
class TakeOutVoice:
    """Somebody's words are not part of the goal any more."""

    requires: ClassVar[Permission] = Permission.WRITE_CASE

    client_id: UUID
    voice_id: UUID

    def execute(self, uow: UnitOfWork, ctx: Context) -> UUID:
        """Raises ``InvalidInputError`` when the goal would say nothing any more."""
        voice = _own(uow, Voice, self.voice_id, self.client_id)
        goal = _own(uow, Goal, voice.goal_id, self.client_id)
        others = [one for one in uow.plans.voices(goal.id) if one.id != voice.id]
        check_goal_has_words(len(others), goal.professional_words)
        voice.remove(ctx.now)
        return voice.id


@dataclass(frozen=True)
class AddStep:
    """A step after another, or last."""

    requires: ClassVar[Permission] = Permission.WRITE_CASE

    client_id: UUID
    goal_id: UUID
    step_id: UUID
    values: Mapping[str, Any] = field(repr=False)
    after: UUID | None = None

    def execute(self, uow: UnitOfWork, ctx: Context) -> UUID:
        """Raises ``InvalidInputError``."""
        goal = _own(uow, Goal, self.goal_id, self.client_id)
        if uow.records.get_even_removed(Step, self.step_id) is not None:
            return self.step_id
        values = bound_step(clean_all(ctx, STEP_FIELDS, {**STEP_DEFAULTS, **self.values}))
        steps = list(uow.plans.steps(goal.id))
        before = [number for number, step in enumerate(steps) if step.id == self.after]
        place = before[0] + 1 if before else len(steps)
        step = Step(id=self.step_id, client_id=self.client_id, goal_id=goal.id, position=place, **values)
        uow.add(step)
        _number([*steps[:place], step, *steps[place:]])
        return step.id


@dataclass(frozen=True)
class ChangeStep:
    """Change what is done, who does it, by when, and how far it has come."""

    requires: ClassVar[Permission] = Permission.WRITE_CASE

    client_id: UUID
    step_id: UUID
    changes: tuple[FieldChange, ...]

    def execute(self, uow: UnitOfWork, ctx: Context) -> UUID:
        """Raises ``InvalidInputError`` or ``ChangedElsewhereError``."""
        step = _own(uow, Step, self.step_id, self.client_id)
        apply_changes(step, _cleaned(ctx, STEP_FIELDS, self.changes))
        set_fields(step, {"binding": bound_step({"doer": step.doer, "binding": step.binding})["binding"]})
        return step.id


@dataclass(frozen=True)
class MoveStep:
    """Up (-1) or down (+1) among the steps of its goal; at the end nothing happens."""

    requires: ClassVar[Permission] = Permission.WRITE_CASE

    client_id: UUID
    step_id: UUID
    by: int

    def execute(self, uow: UnitOfWork, ctx: Context) -> UUID:
        """Raises ``NotFoundError``."""
        step = _own(uow, Step, self.step_id, self.client_id)
        _move(list(uow.plans.steps(step.goal_id)), step, self.by)
        return step.id


@dataclass(frozen=True)
class TakeOutStep:
    """A step is not part of the goal any more."""

    requires: ClassVar[Permission] = Permission.WRITE_CASE

    client_id: UUID
    step_id: UUID

    def execute(self, uow: UnitOfWork, ctx: Context) -> UUID:
        """Raises ``NotFoundError``."""
        step = _own(uow, Step, self.step_id, self.client_id)
        step.remove(ctx.now)
        return step.id


def _plan(uow: UnitOfWork, ctx: Context, client_id: UUID) -> GoalPlan:
    plan = uow.plans.current(client_id)
    if plan is None:
        plan = GoalPlan(id=ctx.new_id(), client_id=client_id, state="draft", **PLAN_DEFAULTS)
        plan.valid_from = ctx.today
        uow.add(plan)
    return plan


def _own(uow: UnitOfWork, cls: type[R], record_id: UUID, client_id: UUID) -> R:
    record = uow.records.get(cls, record_id, str(record_id))
    if record.client_id != client_id:
        raise NotFoundError(what=str(record_id))
    return record


def _cleaned(
    ctx: Context, cleaners: Mapping[str, Cleaner], changes: Sequence[FieldChange]
) -> list[FieldChange]:
    values = clean_all(ctx, cleaners, {change.name: change.value for change in changes})
    return [FieldChange(change.name, change.seen, values[change.name]) for change in changes]


def _goals_below(uow: UnitOfWork, plan: GoalPlan, parent_id: UUID | None) -> Sequence[GoalNode]:
    tree = uow.plans.tree(plan)
    if parent_id is None:
        return tree.goals
    parent = next((node for node in tree.walk() if node.goal.id == parent_id), None)
    if parent is None or parent.goal.level != "aim":
        raise InvalidInputError.at("parent_id", "wrong_form")
    return parent.goals


def _say(uow: UnitOfWork, ctx: Context, goal: Goal, change: FieldChange) -> None:
    text = VOICE_FIELDS["text"](ctx, change.value, OWN_WORDS)
    voices = uow.plans.voices(goal.id)
    voice = next((voice for voice in voices if voice.by == "client"), None)
    if voice is not None:
        apply_changes(voice, [FieldChange("text", change.seen, text)])
        return
    first = min((other.position for other in voices), default=1)
    _add_voice(uow, goal, ctx.new_id(), first - 1, {**VOICE_DEFAULTS, "by": "client", "text": text})


def _add_voice(uow: UnitOfWork, goal: Goal, voice_id: UUID, position: int, values: Mapping[str, Any]) -> None:
    uow.add(Voice(id=voice_id, client_id=goal.client_id, goal_id=goal.id, position=position, **values))


def _move(records: list[Goal] | list[Step], record: Goal | Step, by: int) -> None:
    wanted: list[Any] = list(records)
    if record not in wanted:
        raise NotFoundError(what=str(record.id))
    place = wanted.index(record)
    if 0 <= place + by < len(wanted):
        wanted.insert(place + by, wanted.pop(place))
        _number(wanted)


def _number(records: Sequence[Goal | Step]) -> None:
    for position, record in enumerate(records):
        set_fields(record, {"position": position})
