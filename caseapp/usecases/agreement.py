"""Agreeing: the answers of everybody who must be heard, then the next version is frozen. There is no undo."""

from __future__ import annotations

from collections import defaultdict
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
from caseapp.domain.goal_plan import GoalPlan, Promise
from caseapp.domain.permissions import Permission
from caseapp.domain.plan_json import agreed_content, plan_to_json
from caseapp.domain.plan_snapshot import (
    AnswerSnapshot,
    GoalSnapshot,
    PlanSnapshot,
    SignatureSnapshot,
    StepSnapshot,
)
from caseapp.domain.plan_version import Answer, PlanVersion, body_hash
from caseapp.domain.text import LINE_LIMIT, NAME_LIMIT, TEXT_LIMIT, ProblemList, require_text
from caseapp.errors import (
    DraftChangedError,
    InvalidInputError,
    MissingAnswersError,
    NoPlanError,
    NothingToAgreeError,
)
from caseapp.storage.goal_plan_repository import Seal
from caseapp.storage.unit_of_work import UnitOfWork
from caseapp.usecases.base import Context
from caseapp.usecases.field_changes import set_fields
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
        draft = read_draft(uow, ctx, plan)
        if not draft.goals:
            raise NothingToAgreeError
        read_back = self.agreement.read_back
        if read_back is not None and read_back != draft_digest(draft):
            raise DraftChangedError
        cleaned = _clean(ctx, self.agreement)
        required = respondents_on(uow, ctx, self.client_id, draft, cleaned.on or ctx.today)
        answers = _resolved(draft, cleaned.answers, required)
        _check_complete(draft, answers, required)
        cleaned = replace(cleaned, signed=_known_signers(cleaned.signed, answers))
        draft = _accept_goals(uow, draft, answers, required)
        _keep_promises(uow, ctx, self.client_id, draft)
        return _freeze(uow, ctx, plan, draft, cleaned, answers, required)


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
    draft: PlanSnapshot, answers: Sequence[AnswerInput], required: Sequence[Respondent]
) -> tuple[GoalAnswer, ...]:
    problems, found = ProblemList(), []
    names = _GoalNames(draft)
    seen: set[tuple[UUID, Respondent]] = set()
    for index, answer in enumerate(answers):
        path = f"answers[{index}]"
        with problems.collect():
            goal_id = names.find(answer.goal, f"{path}.goal")
            who = recognised(Respondent(answer.by, answer.name), required)
            if (goal_id, who) in seen:
                raise InvalidInputError.at(path, "answered_twice")
            seen.add((goal_id, who))
            found.append(GoalAnswer(goal_id, who, answer.answer, answer.in_own_words, answer.reason))
    problems.raise_if_any()
    return tuple(found)


def _known_signers(
    signed: Sequence[SignatureInput], answers: Sequence[GoalAnswer]
) -> tuple[SignatureInput, ...]:
    """The signatures under the names of the answers, so that nobody stands on the paper twice."""
    answered = {answer.who for answer in answers}
    known = [recognised(Respondent(signature.by, signature.name), answered) for signature in signed]
    return tuple(replace(signature, name=who.name) for signature, who in zip(signed, known, strict=True))


class _GoalNames:
    """Finds goals by their id or their exact words."""

    def __init__(self, draft: PlanSnapshot) -> None:
        self._ids = {str(goal.id): goal.id for goal in draft.walk()}
        self._words: defaultdict[str, list[UUID]] = defaultdict(list)
        for goal in draft.walk():
            # A required goal may have been written in professional words alone.
            self._words[(goal.own_words or goal.professional_words or "").strip()].append(goal.id)

    def find(self, key: str, path: str) -> UUID:
        """The one goal that is meant; raises ``InvalidInputError``."""
        words = require_text(key, path, limit=TEXT_LIMIT)
        by_id = self._ids.get(words.lower())
        found = self._words[words] if by_id is None else [by_id]
        if len(found) != 1:
            raise InvalidInputError.at(path, "ambiguous_goal" if found else "unknown_goal")
        return found[0]


def respondents_on(
    uow: UnitOfWork, ctx: Context, client_id: UUID, plan: PlanSnapshot, day: date
) -> tuple[Respondent, ...]:
    """Everybody whose answer the plan needs on ``day``: its kind and the person's age decide."""
    entry = ctx.codes.get("plan_kind", {}).get(plan.kind)
    client = uow.clients.find(client_id)
    roles = roles_that_answer(entry.rules if entry else {}, day, client.birth_date)
    return required_respondents(plan, roles)


def _check_complete(
    draft: PlanSnapshot, answers: Sequence[GoalAnswer], required: Sequence[Respondent]
) -> None:
    missing = goals_without_answer(draft.walk(), answers, required)
    if missing:
        raise MissingAnswersError([goal.own_words or goal.professional_words or "?" for goal in missing])


def _accept_goals(
    uow: UnitOfWork, draft: PlanSnapshot, answers: Sequence[GoalAnswer], required: Sequence[Respondent]
) -> PlanSnapshot:
    """The draft with the goals that are accepted now; their records are changed with it."""
    given: defaultdict[UUID, list[str]] = defaultdict(list)
    for answer in answers:
        if answer.who in required:
            given[answer.goal_id].append(answer.answer)
    accepted = {
        goal.id
        for goal in draft.walk()
        if goal.lifecycle in ("proposed", "planned")
        and derived_state(given[goal.id]) in ("agreed", "agreed_in_part")
    }
    for record in uow.plans.goals(accepted):
        record.lifecycle = "accepted"

    def goal_then(goal: GoalSnapshot) -> GoalSnapshot:
        lifecycle = "accepted" if goal.id in accepted else goal.lifecycle
        return replace(goal, lifecycle=lifecycle, goals=tuple(goal_then(below) for below in goal.goals))

    return replace(draft, goals=tuple(goal_then(goal) for goal in draft.goals))


def _keep_promises(uow: UnitOfWork, ctx: Context, client_id: UUID, draft: PlanSnapshot) -> None:
    """Every office step owns one promise, brought in line with what was agreed."""
    known = {promise.step_id: promise for promise in uow.plans.promises(client_id)}
    for step in (step for goal in draft.walk() for step in goal.steps if step.doer == "office"):
        promise = known.get(step.id)
        if promise is None:
            uow.add(_promise(ctx, client_id, step))
        elif promise.state == "open":
            binding = step.binding or "promised"
            set_fields(promise, {"text": step.text, "due": step.due, "binding": binding})


def _promise(ctx: Context, client_id: UUID, step: StepSnapshot) -> Promise:
    return Promise(
        id=ctx.new_id(),
        client_id=client_id,
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
    plan: GoalPlan,
    draft: PlanSnapshot,
    agreement: AgreementInput,
    answers: Sequence[GoalAnswer],
    required: Sequence[Respondent],
) -> UUID:
    state = derived_state(answer.answer for answer in answers if answer.who in required)
    set_fields(plan, {"state": state})
    agreed = replace(
        draft,
        state=state,
        agreed_on=agreement.on or ctx.today,
        place=agreement.place,
        answers=tuple(_answer_snapshot(answer) for answer in answers),
        signatures=tuple(SignatureSnapshot(**vars(signature)) for signature in agreement.signed),
    )
    version = _next_version(ctx, plan, agreed, uow.plans.newest_seal(plan.id))
    uow.add(version)
    for answer in answers:
        uow.add(_answer_row(ctx, version, answer))
    return version.id


def _next_version(ctx: Context, plan: GoalPlan, agreed: PlanSnapshot, newest: Seal | None) -> PlanVersion:
    number, replaces = (newest.number + 1, newest.number) if newest else (1, None)
    previous = newest.sha256 if newest else None
    whole = plan_to_json(replace(agreed, version=number, replaces=replaces))
    body = canonical_json({**whole, "previous_sha256": previous}).decode()
    return PlanVersion(
        id=ctx.new_id(),
        client_id=plan.client_id,
        plan_id=plan.id,
        number=number,
        state=agreed.state,
        agreed_on=agreed.agreed_on,
        body=body,
        sha256=body_hash(body),
        previous_sha256=previous,
    )


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
