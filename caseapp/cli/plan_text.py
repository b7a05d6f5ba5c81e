"""A plan as text: the goals in the person's words, who does what by when, and what everybody said to it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from caseapp.cli.lines import Words, columns, day, indented, labelled, section
from caseapp.domain.plan_snapshot import (
    AnswerSnapshot,
    GoalSnapshot,
    PlanSnapshot,
    StepSnapshot,
    VoiceSnapshot,
)
from caseapp.errors import Translate
from caseapp.usecases.goal_plan import PlanView


def plan_text(view: PlanView, words: Words, translate: Translate) -> list[str]:
    """The whole plan."""
    plan = view.snapshot
    lines = [_title(plan, words, translate), *labelled(_days(plan, translate))]
    if plan.version is not None and view.draft_changed:
        lines.append(
            translate("CommandLine", "The draft has changed since: caseapp plan show CLIENT --draft")
        )
    for goal in plan.goals:
        lines += ["", *_goal(goal, plan, words, translate)]
    return [*lines, *section(translate("CommandLine", "Confirmed"), _signatures(plan, words))]


def _title(plan: PlanSnapshot, words: Words, translate: Translate) -> str:
    kind, state = words.label("plan_kind", plan.kind), words.label("plan_state", plan.state)
    if plan.version is None:
        return f"{kind} – {words.label('plan_state', 'draft')}"
    version = translate("CommandLine", "Version {version}").format(version=plan.version)
    return f"{kind} – {version} – {state}"


def _days(plan: PlanSnapshot, translate: Translate) -> Iterator[tuple[str, str]]:
    days = (
        (translate("CommandLine", "Talked through on"), plan.agreed_on),
        (translate("CommandLine", "Holds from"), plan.valid_from),
        (translate("CommandLine", "Looked at again"), plan.review_on),
    )
    yield from ((label, found.isoformat()) for label, found in days if found)
    if plan.place:
        yield translate("CommandLine", "Place"), plan.place
    if plan.sha256:
        yield translate("CommandLine", "Checksum"), plan.sha256


def _goal(goal: GoalSnapshot, plan: PlanSnapshot, words: Words, translate: Translate) -> list[str]:
    facts = [
        (translate("CommandLine", "Professional words"), goal.professional_words or ""),
        (translate("CommandLine", "Comes from"), words.label("goal_origin", goal.origin)),
        (translate("CommandLine", "Reason"), goal.origin_reason or ""),
        (translate("CommandLine", "How will we notice"), goal.notice or ""),
        (translate("CommandLine", "Next small step"), goal.next_small_step or ""),
        (translate("CommandLine", "State"), words.label("goal_lifecycle", goal.lifecycle)),
        ("id", str(goal.id)),
    ]
    said = [_answer(answer, words) for answer in plan.answers if answer.goal == goal.id]
    below = [line for inner in goal.goals for line in ["", *_goal(inner, plan, words, translate)]]
    return [
        f"{words.label('goal_level', goal.level)}: {goal.own_words or goal.professional_words}",
        *indented(_other_voices(goal, words)),
        *indented(labelled(facts)),
        *indented(columns([_step(step, words) for step in goal.steps])),
        *indented(said),
        *indented(below),
    ]


def _other_voices(goal: GoalSnapshot, words: Words) -> list[str]:
    return [f"{_who(voice, words)}: {voice.text}" for voice in goal.voices if voice.text != goal.own_words]


def _step(step: StepSnapshot, words: Words) -> Sequence[str]:
    doer = words.label("step_doer", step.doer)
    who = f"{doer} ({step.doer_name})" if step.doer_name else doer
    how = words.label("office_step_binding", step.binding) or words.label("step_can_do", step.can_do)
    return (day(step.due), words.label("step_state", step.state), who, step.text, how)


def _answer(answer: AnswerSnapshot, words: Words) -> str:
    said = words.label("answer", answer.answer)
    why = answer.in_own_words or answer.reason
    return f"{_who(answer, words)}: {said} – {why}" if why else f"{_who(answer, words)}: {said}"


def _who(person: VoiceSnapshot | AnswerSnapshot, words: Words) -> str:
    role = words.label("voice_by", person.by)
    return f"{person.name} ({role})" if person.name else role


def _signatures(plan: PlanSnapshot, words: Words) -> list[str]:
    return columns(
        [
            (
                s.name or words.label("voice_by", s.by),
                words.label("signature_how", s.how),
                s.reason or "",
                s.witness or "",
            )
            for s in plan.signatures
        ]
    )
