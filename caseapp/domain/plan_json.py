"""A plan's content as JSON and back: the body of a frozen version, and what ``plan show`` prints.

The names are the stable ones. What is frozen is read back without loss; ``own_words`` is written for readers
and ignored when read.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any
from uuid import UUID

from caseapp.domain.drawn_signature import strokes_of
from caseapp.domain.plan_snapshot import (
    AnswerSnapshot,
    GoalSnapshot,
    PersonSnapshot,
    PlanSnapshot,
    SignatureSnapshot,
    StatementSnapshot,
    StepSnapshot,
    StepTranslation,
    VoiceSnapshot,
)

BODY_FORMAT = 1

Json = dict[str, Any]


def plan_to_json(plan: PlanSnapshot) -> Json:
    """The plan under its stable names; days as ISO text, ids as text."""
    return {
        "format": BODY_FORMAT,
        "plan_id": str(plan.plan_id),
        "kind": plan.kind,
        "kind_labels": dict(plan.kind_labels),
        "valid_from": _day_text(plan.valid_from),
        "review_on": _day_text(plan.review_on),
        "state": plan.state,
        "version": plan.version,
        "replaces": plan.replaces,
        "on": _day_text(plan.agreed_on),
        "place": plan.place,
        "person": _person_to_json(plan.person),
        "goals": [_goal_to_json(goal) for goal in plan.goals],
        "answers": [_plain(answer) for answer in plan.answers],
        "signed": [_signature_to_json(signature) for signature in plan.signatures],
    }


def plan_from_json(body: Mapping[str, Any], sha256: str | None = None) -> PlanSnapshot:
    """The inverse of ``plan_to_json`` for a body of this format."""
    return PlanSnapshot(
        plan_id=UUID(body["plan_id"]),
        kind=body["kind"],
        kind_labels=body["kind_labels"],
        person=_person_from_json(body["person"]),
        goals=tuple(_goal_from_json(goal) for goal in body["goals"]),
        valid_from=_day(body["valid_from"]),
        review_on=_day(body["review_on"]),
        state=body["state"],
        version=body["version"],
        replaces=body["replaces"],
        agreed_on=_day(body["on"]),
        place=body["place"],
        answers=tuple(AnswerSnapshot(**{**a, "goal": UUID(a["goal"])}) for a in body["answers"]),
        signatures=tuple(_signature_from_json(signature) for signature in body["signed"]),
        sha256=sha256,
    )


def agreed_content(plan: PlanSnapshot) -> Json:
    """What an agreement is about: kind, days, goals and steps without how far they have come.

    A draft differs from the agreed version when this differs; ticking a step does not change the plan.
    """
    whole = plan_to_json(plan)
    return {
        "kind": plan.kind,
        "valid_from": whole["valid_from"],
        "review_on": whole["review_on"],
        "goals": [_without_progress(goal) for goal in whole["goals"]],
    }


def _without_progress(goal: Json) -> Json:
    kept = {key: value for key, value in goal.items() if key not in ("lifecycle", "achievement")}
    kept["steps"] = [{k: v for k, v in step.items() if k != "state"} for step in goal["steps"]]
    kept["goals"] = [_without_progress(below) for below in goal["goals"]]
    return kept


def _person_to_json(person: PersonSnapshot) -> Json:
    return {
        "called_name": person.called_name,
        "address_form": person.address_form,
        "matters": [_plain(statement) for statement in person.matters],
        "strengths": [_plain(statement) for statement in person.strengths],
    }


def _person_from_json(body: Mapping[str, Any]) -> PersonSnapshot:
    def statements(name: str) -> tuple[StatementSnapshot, ...]:
        return tuple(StatementSnapshot(s["text"], s["said_by"], _day(s["on"])) for s in body[name])

    return PersonSnapshot(
        body["called_name"], body["address_form"], statements("matters"), statements("strengths")
    )


def _goal_to_json(goal: GoalSnapshot) -> Json:
    return {
        **_plain(goal, leave_out=("voices", "steps", "goals")),
        "own_words": goal.own_words or None,
        "voices": [_plain(voice) for voice in goal.voices],
        "steps": [_step_to_json(step) for step in goal.steps],
        "goals": [_goal_to_json(below) for below in goal.goals],
    }


def _goal_from_json(body: Mapping[str, Any]) -> GoalSnapshot:
    fields = {key: value for key, value in body.items() if key != "own_words"}
    fields["id"] = UUID(body["id"])
    fields["voices"] = tuple(
        VoiceSnapshot(**{**voice, "only_in_copies_for": tuple(voice["only_in_copies_for"])})
        for voice in body["voices"]
    )
    fields["steps"] = tuple(_step_from_json(step) for step in body["steps"])
    fields["goals"] = tuple(_goal_from_json(below) for below in body["goals"])
    return GoalSnapshot(**fields)


def _step_to_json(step: StepSnapshot) -> Json:
    translations = {language: _plain(text) for language, text in step.translations.items()}
    return {**_plain(step, leave_out=("translations",)), "translations": translations}


def _step_from_json(body: Mapping[str, Any]) -> StepSnapshot:
    translations = {language: StepTranslation(**text) for language, text in body["translations"].items()}
    fields = {**body, "id": UUID(body["id"]), "due": _day(body["due"]), "translations": translations}
    return StepSnapshot(**fields)


def _signature_to_json(signature: SignatureSnapshot) -> Json:
    """Without a drawing it reads as it did before signatures could be drawn."""
    body = _plain(signature, leave_out=("strokes",))
    if signature.strokes:
        body["strokes"] = [[list(point) for point in stroke] for stroke in signature.strokes]
    return body


def _signature_from_json(body: Mapping[str, Any]) -> SignatureSnapshot:
    return SignatureSnapshot(**{**body, "strokes": strokes_of(body.get("strokes", ()))})


def _plain(record: object, leave_out: tuple[str, ...] = ()) -> Json:
    return {key: _value(value) for key, value in vars(record).items() if key not in leave_out}


def _value(value: object) -> object:
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return list(value)
    return dict(value) if isinstance(value, Mapping) else value


def _day_text(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
