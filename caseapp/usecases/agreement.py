"""Agreeing: the answers of everybody who must be heard, then the next version is frozen. There is no undo."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import ClassVar
from uuid import UUID

from caseapp.domain.agreement import (
    COULD_NOT_ANSWER,
    NEEDS_OWN_WORDS,
    PEN,
    GoalAnswer,
    Respondent,
    derived_state,
    goals_without_answer,
    recognised,
    required_respondents,
    roles_that_answer,
)
from caseapp.domain.canonical_json import canonical_json
from caseapp.domain.drawn_signature import Strokes, clean_strokes
from caseapp.domain.goal_plan import GoalNode, PlanTree, Promise, Step
from caseapp.domain.permissions import Permission
from caseapp.domain.plan_json import agreed_content, plan_to_json
from caseapp.domain.plan_snapshot import AnswerSnapshot, PlanSnapshot, SignatureSnapshot
from caseapp.domain.plan_version import Answer, PlanVersion, body_hash
from caseapp.domain.text import LINE_LIMIT, NAME_LIMIT, TEXT_LIMIT, ProblemList, require_text
from caseapp.errors import (
    DraftChangedError,
    InvalidInputError,
    MissingAnswersError,
    NoPlanError,
    NothingToAgreeError,
)
from caseapp.storage.unit_of_work import UnitOfWork
from caseapp.usecases.base import Context
from caseapp.usecases.field_rules import clean_all, known_code, optional_line, past_day
from caseapp.usecases.goal_plan import read_draft


@dataclass(frozen=True)
class AnswerInput:
    """One answer. ``goal`` is the goal's id or its exact own words."""

    goal: str = field(repr=False)
    answer: str
    by: str = "client"
    name: str | None = field(default=None, repr=False)
    in_own_words: str | None = field(default=None, repr=False)
    reason: str | None = field(default=None, repr=False)


@dataclass(frozen=True)
class SignatureInput:
    """How somebody confirmed: by pen, on paper, or by word. ``strokes`` is what the pen drew."""

    how: str
    by: str = "client"
    name: str | None = field(default=None, repr=False)
    reason: str | None = field(default=None, repr=False)
    witness: str | None = field(default=None, repr=False)
    strokes: Strokes = field(default=(), repr=False)


@dataclass(frozen=True)
class AgreementInput:
    """Day, place, answers and signatures. ``read_back`` is the digest of the draft on the screen."""

    answers: tuple[AnswerInput, ...]
    signed: tuple[SignatureInput, ...] = ()
    on: date | None = None
    place: str | None = field(default=None, repr=False)
    read_back: str | None = None


def draft_digest(snapshot: PlanSnapshot) -> str:
    """Tells one draft from another: what was read back must be what is frozen."""
    return body_hash(canonical_json(agreed_content(snapshot)).decode())


@dataclass(frozen=True)
class AgreePlan:
    """Freeze the next version of the person's plan with its answers."""

    requires: ClassVar[Permission] = Permission.AGREE_PLAN

    client_id: UUID
    agreement: AgreementInput = field(repr=False)

    def execute(self, uow: UnitOfWork, ctx: Context) -> UUID:
        """Raises ``NoPlanError``, ``NothingToAgreeError``, ``InvalidInputError``, ``MissingAnswersError`` or
        ``DraftChangedError``; the plan stays a draft then.
        """
        plan = uow.plans.current(self.client_id)
        if plan is None:
            raise NoPlanError
        tree = uow.plans.tree(plan)
        nodes = tuple(tree.walk())
        if not nodes:
            raise NothingToAgreeError
        read_back = self.agreement.read_back
        if read_back is not None and read_back != draft_digest(read_draft(uow, ctx, tree)):
            raise DraftChangedError
        cleaned = _clean(ctx, self.agreement)
        required = respondents_on(uow, ctx, tree, cleaned.on or ctx.today)
        answers = _resolved(nodes, cleaned.answers, required)
        _check_complete(tree, answers, required)
        _accept_goals(nodes, answers, required)
        _keep_promises(uow, ctx, nodes)
        return _freeze(uow, ctx, tree, cleaned, answers, required)


def _clean(ctx: Context, agreement: AgreementInput) -> AgreementInput:
    problems = ProblemList()
    answers, signed, on, place = [], [], agreement.on or ctx.today, agreement.place
    with problems.collect():
        on = past_day(ctx, on, "on") or ctx.today
    with problems.collect():
        place = clean_all(ctx, {"place": optional_line(LINE_LIMIT)}, {"place": place})["place"]
    for index, answer in enumerate(agreement.answers):
        with problems.collect():
            answers.append(_clean_answer(ctx, answer, f"answers[{index}]"))
    for index, signature in enumerate(agreement.signed):
        with problems.collect():
            signed.append(_clean_signature(ctx, signature, f"signed[{index}]"))
    problems.raise_if_any()
    return replace(agreement, answers=tuple(answers), signed=tuple(signed), on=on, place=place)


def _clean_answer(ctx: Context, answer: AnswerInput, path: str) -> AnswerInput:
    values = clean_all(
        ctx,
        {
            "by": known_code("voice_by"),
            "name": optional_line(NAME_LIMIT),
            "answer": known_code("answer"),
            "in_own_words": optional_line(TEXT_LIMIT, own_words=True),
            "reason": optional_line(TEXT_LIMIT),
        },
        {key: value for key, value in vars(answer).items() if key != "goal"},
        path,
    )
    if answer.answer in NEEDS_OWN_WORDS and not values["in_own_words"]:
        raise InvalidInputError.at(f"{path}.in_own_words", "own_words_needed")
    if answer.answer == COULD_NOT_ANSWER and not values["reason"]:
        raise InvalidInputError.at(f"{path}.reason", "reason_needed")
    return replace(answer, **values)


def _clean_signature(ctx: Context, signature: SignatureInput, path: str) -> SignatureInput:
    values = clean_all(
        ctx,
        {
            "by": known_code("voice_by"),
            "name": optional_line(NAME_LIMIT),
            "how": known_code("signature_how"),
            "reason": optional_line(TEXT_LIMIT),
            "witness": optional_line(NAME_LIMIT),
            "strokes": lambda _ctx, strokes, place: clean_strokes(strokes, place),
        },
        vars(signature),
        path,
    )
    if values["strokes"] and values["how"] != PEN:
        raise InvalidInputError.at(f"{path}.strokes", "only_with_pen")
    return replace(signature, **values)


def _resolved(
    nodes: Sequence[GoalNode], answers: Sequence[AnswerInput], required: Sequence[Respondent]
) -> tuple[GoalAnswer, ...]:
    problems, found = ProblemList(), []
    seen: set[tuple[UUID, Respondent]] = set()
    for index, answer in enumerate(answers):
        path = f"answers[{index}]"
        with problems.collect():
            goal_id = _goal_named(nodes, answer.goal, f"{path}.goal")
            who = recognised(Respondent(answer.by, answer.name), required)
            if (goal_id, who) in seen:
                raise InvalidInputError.at(path, "answered_twice")
            seen.add((goal_id, who))
            found.append(GoalAnswer(goal_id, who, answer.answer, answer.in_own_words, answer.reason))
    problems.raise_if_any()
    return tuple(found)


def _goal_named(nodes: Sequence[GoalNode], key: str, path: str) -> UUID:
    words = require_text(key, path, limit=TEXT_LIMIT)
    by_id = [node.goal.id for node in nodes if str(node.goal.id) == words.lower()]
    by_words = [node.goal.id for node in nodes if _words_of(node) == words]
    found = by_id or by_words
    if len(found) != 1:
        raise InvalidInputError.at(path, "ambiguous_goal" if found else "unknown_goal")
    return found[0]


def _words_of(node: GoalNode) -> str:
    """A required goal may have been written in professional words alone."""
    return (node.own_words or node.goal.professional_words or "").strip()


def respondents_on(uow: UnitOfWork, ctx: Context, tree: PlanTree, day: date) -> tuple[Respondent, ...]:
    """Everybody whose answer the plan needs on ``day``: its kind and the person's age decide."""
    entry = ctx.codes.get("plan_kind", {}).get(tree.plan.plan_kind)
    client = uow.clients.find(tree.plan.client_id)
    roles = roles_that_answer(entry.rules if entry else {}, day, client.birth_date)
    return required_respondents(tree, roles)


def _check_complete(tree: PlanTree, answers: Sequence[GoalAnswer], required: Sequence[Respondent]) -> None:
    missing = goals_without_answer(tree.walk(), answers, required)
    if missing:
        raise MissingAnswersError([node.own_words or node.goal.professional_words or "?" for node in missing])


def _accept_goals(
    nodes: Sequence[GoalNode], answers: Sequence[GoalAnswer], required: Sequence[Respondent]
) -> None:
    for node in nodes:
        state = derived_state(a.answer for a in answers if a.goal_id == node.goal.id and a.who in required)
        if state in ("agreed", "agreed_in_part") and node.goal.lifecycle in ("proposed", "planned"):
            node.goal.lifecycle = "accepted"


def _keep_promises(uow: UnitOfWork, ctx: Context, nodes: Sequence[GoalNode]) -> None:
    """Every office step owns one promise, brought in line with what was agreed."""
    known = {promise.step_id: promise for promise in uow.plans.promises(nodes[0].goal.client_id)}
    wanted = {step.id: step for node in nodes for step in node.steps if step.doer == "office"}
    for step in wanted.values():
        promise = known.get(step.id)
        if promise is None:
            uow.add(_promise(ctx, step))
        elif promise.state == "open":
            promise.text, promise.due, promise.binding = step.text, step.due, step.binding or "promised"


def _promise(ctx: Context, step: Step) -> Promise:
    return Promise(
        id=ctx.new_id(),
        client_id=step.client_id,
        step_id=step.id,
        text=step.text,
        binding=step.binding or "promised",
        promised_by=ctx.actor.id,
        promised_by_name=step.doer_name or ctx.actor.name,
        due=step.due,
        first_due=step.due,
        state="kept" if step.state == "completed" else "open",
        kept_on=ctx.today if step.state == "completed" else None,
        dropped_reason=None,
    )


def _freeze(
    uow: UnitOfWork,
    ctx: Context,
    tree: PlanTree,
    agreement: AgreementInput,
    answers: Sequence[GoalAnswer],
    required: Sequence[Respondent],
) -> UUID:
    newest = uow.plans.newest_version(tree.plan.id)
    number = newest.number + 1 if newest else 1
    state = derived_state(answer.answer for answer in answers if answer.who in required)
    tree.plan.state = state
    on = agreement.on or ctx.today
    snapshot = replace(
        read_draft(uow, ctx, tree),
        state=state,
        version=number,
        replaces=newest.number if newest else None,
        agreed_on=on,
        place=agreement.place,
        answers=tuple(_answer_snapshot(answer) for answer in answers),
        signatures=tuple(SignatureSnapshot(**vars(signature)) for signature in agreement.signed),
    )
    previous = newest.sha256 if newest else None
    body = canonical_json({**plan_to_json(snapshot), "previous_sha256": previous}).decode()
    version = PlanVersion(
        id=ctx.new_id(),
        client_id=tree.plan.client_id,
        plan_id=tree.plan.id,
        number=number,
        state=state,
        agreed_on=on,
        body=body,
        sha256=body_hash(body),
        previous_sha256=previous,
    )
    uow.add(version)
    for answer in answers:
        uow.add(_answer_row(ctx, version, answer))
    return version.id


def _answer_snapshot(answer: GoalAnswer) -> AnswerSnapshot:
    who = answer.who
    return AnswerSnapshot(answer.goal_id, who.by, answer.answer, who.name, answer.in_own_words, answer.reason)


def _answer_row(ctx: Context, version: PlanVersion, answer: GoalAnswer) -> Answer:
    return Answer(
        id=ctx.new_id(),
        client_id=version.client_id,
        plan_version_id=version.id,
        goal_id=answer.goal_id,
        by=answer.who.by,
        name=answer.who.name,
        answer=answer.answer,
        in_own_words=answer.in_own_words,
        reason=answer.reason,
    )
