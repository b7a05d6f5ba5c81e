"""A plan and the answers to it as JSON documents (shapes: plan.json, answers.json) and back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from typing import Any
from uuid import UUID

from caseapp.domain.goal_plan import LEVELS
from caseapp.domain.plan_json import plan_to_json
from caseapp.domain.text import ProblemList
from caseapp.exchange.json_documents import read_document
from caseapp.usecases.agreement import AgreementInput, AnswerInput, SignatureInput
from caseapp.usecases.document_problems import renamed_problems
from caseapp.usecases.goal_plan import PlanView
from caseapp.usecases.plan_input import GoalInput, PlanInput, StepInput, VoiceInput

Json = dict[str, Any]

GOAL_FIELDS = (
    "level",
    "professional_words",
    "origin",
    "origin_reason",
    "why",
    "today",
    "effect_domain",
    "goal_type",
    "lifecycle",
    "achievement",
    "weight",
    "notice",
    "next_small_step",
)
VOICE_FIELDS = ("by", "name", "text", "language", "translated_by", "only_in_copies_for")
STEP_FIELDS = ("text", "doer", "doer_name", "can_do", "binding", "due", "state", "translations")

AGREED_STATES = frozenset({"agreed", "agreed_in_part"})


def plan_from_document(raw: bytes) -> PlanInput:
    """What a document wants of a draft plan; raises ``InvalidInputError``."""
    document = read_document(raw, "plan")
    problems = ProblemList()
    goals = _goals(document.get("goals", []), "goals", problems)
    problems.raise_if_any()
    values = _given(document, ("valid_from", "review_on"))
    if "kind" in document:
        values["plan_kind"] = document["kind"]
    return PlanInput(values, goals=goals)


def _goals(entries: list[Json], path: str, problems: ProblemList) -> tuple[GoalInput, ...]:
    return tuple(_goal(entry, f"{path}[{index}]", problems) for index, entry in enumerate(entries))


def _goal(entry: Json, path: str, problems: ProblemList) -> GoalInput:
    _check_removal(entry, path, problems)
    has_voices = entry.get("voices") is not None
    if "id" in entry and not has_voices and entry.get("own_words", "") is None:
        problems.add(f"{path}.own_words", "required")
    return GoalInput(
        id=_id(entry),
        values={**_given(entry, GOAL_FIELDS), **_levels(entry)},
        own_words=entry.get("own_words"),
        voices=tuple(VoiceInput(_voice(voice)) for voice in entry["voices"]) if has_voices else None,
        steps=tuple(
            _step(step, f"{path}.steps[{index}]", problems)
            for index, step in enumerate(entry.get("steps", []))
        ),
        goals=_goals(entry.get("goals", []), f"{path}.goals", problems),
        remove=entry.get("remove", False),
        note=entry.get("note"),
    )


def _check_removal(entry: Json, path: str, problems: ProblemList) -> None:
    # Without an id it would be a new goal or step, which is hardly what "remove" means.
    if entry.get("remove") and "id" not in entry:
        problems.add(f"{path}.id", "required")


def _levels(entry: Json) -> Json:
    if "levels" not in entry:
        return {}
    given: Json = dict.fromkeys(LEVELS) if entry["levels"] is None else entry["levels"]
    return {LEVELS[number]: text for number, text in given.items()}


def _voice(entry: Json) -> Json:
    values = _given(entry, VOICE_FIELDS)
    if "only_in_copies_for" in values:
        values["only_in_copies_for"] = tuple(values["only_in_copies_for"] or ())
    return values


def _step(entry: Json, path: str, problems: ProblemList) -> StepInput:
    _check_removal(entry, path, problems)
    values = _given(entry, STEP_FIELDS)
    if "translations" in values:
        values["translations"] = values["translations"] or {}
    return StepInput(_id(entry), values, remove=entry.get("remove", False))


def _id(entry: Json) -> UUID | None:
    return UUID(entry["id"]) if "id" in entry else None


def _given(entry: Mapping[str, Any], names: tuple[str, ...]) -> Json:
    return {name: _value(name, entry[name]) for name in names if name in entry}


def _value(name: str, value: Any) -> Any:
    is_day = name in ("valid_from", "review_on", "due")
    return date.fromisoformat(value) if is_day and value is not None else value


def agreement_from_document(raw: bytes) -> AgreementInput:
    """The answers and signatures of a document; raises ``InvalidInputError``."""
    document = read_document(raw, "answers")
    signed = document.get("signed", [])
    on = document.get("on")
    return AgreementInput(
        answers=tuple(AnswerInput(**answer) for answer in document.get("answers", [])),
        signed=tuple(_signature(s) for s in ([signed] if isinstance(signed, dict) else signed)),
        on=date.fromisoformat(on) if on is not None else None,
        place=document.get("place"),
    )


def _signature(entry: Json) -> SignatureInput:
    return SignatureInput(**{**entry, "strokes": entry.get("strokes") or ()})


def plan_view_to_json(view: PlanView) -> Json:
    """A plan as ``plan show`` prints it; ``agreed`` when frozen with a yes, be it in part."""
    plan = view.snapshot
    return {
        **plan_to_json(plan),
        "sha256": plan.sha256,
        "agreed": plan.version is not None and plan.state in AGREED_STATES,
        "draft_changed": view.draft_changed,
    }


@contextmanager
def named_as_in_plan_document() -> Iterator[None]:
    """Let messages name the fields as the document does."""
    with renamed_problems(_document_path):
        yield


def _document_path(path: str) -> str:
    if path == "plan_kind":
        return "kind"
    for number, column in LEVELS.items():
        if path.endswith(f".{column}"):
            return f"{path.removesuffix(column)}levels.{number}"
    return path
