"""Turns the draft's records into the plain content that is shown, frozen and printed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from caseapp.domain.client import ClientFile, ClientMatter, ClientStrength
from caseapp.domain.goal_plan import GoalNode, PlanTree, Step, Voice
from caseapp.domain.plan_snapshot import (
    GoalSnapshot,
    PersonSnapshot,
    PlanSnapshot,
    StatementSnapshot,
    StepSnapshot,
    StepTranslation,
    VoiceSnapshot,
)


def draft_snapshot(tree: PlanTree, file: ClientFile, kind_labels: Mapping[str, str]) -> PlanSnapshot:
    """The plan as it is being worked on."""
    return PlanSnapshot(
        plan_id=tree.plan.id,
        kind=tree.plan.plan_kind,
        kind_labels=dict(kind_labels),
        person=person_snapshot(file),
        goals=tuple(_goal(node) for node in tree.goals),
        valid_from=tree.plan.valid_from,
        review_on=tree.plan.review_on,
    )


def person_snapshot(file: ClientFile) -> PersonSnapshot:
    """What the first page says about the person."""
    return PersonSnapshot(
        called_name=file.client.addressed_as,
        address_form=file.client.address_form,
        matters=_statements(file.matters),
        strengths=_statements(file.strengths),
    )


def _statements(rows: Sequence[ClientMatter] | Sequence[ClientStrength]) -> tuple[StatementSnapshot, ...]:
    return tuple(StatementSnapshot(row.text, row.said_by, row.said_on) for row in rows)


def _goal(node: GoalNode) -> GoalSnapshot:
    goal = node.goal
    return GoalSnapshot(
        id=goal.id,
        level=goal.level,
        voices=tuple(_voice(voice) for voice in node.voices),
        professional_words=goal.professional_words,
        origin=goal.origin,
        origin_reason=goal.origin_reason,
        why=goal.why,
        today=goal.today,
        effect_domain=goal.effect_domain,
        goal_type=goal.goal_type,
        lifecycle=goal.lifecycle,
        achievement=goal.achievement,
        weight=goal.weight,
        notice=goal.notice,
        levels=goal.levels,
        next_small_step=goal.next_small_step,
        steps=tuple(_step(step) for step in node.steps),
        goals=tuple(_goal(below) for below in node.goals),
    )


def _voice(voice: Voice) -> VoiceSnapshot:
    return VoiceSnapshot(
        by=voice.by,
        text=voice.text,
        name=voice.name,
        language=voice.language,
        translated_by=voice.translated_by,
        only_in_copies_for=tuple(voice.only_in_copies_for),
    )


def _step(step: Step) -> StepSnapshot:
    return StepSnapshot(
        id=step.id,
        text=step.text,
        doer=step.doer,
        doer_name=step.doer_name,
        can_do=step.can_do,
        binding=step.binding,
        due=step.due,
        state=step.state,
        translations={language: StepTranslation(**text) for language, text in step.translations.items()},
    )
