from __future__ import annotations

import json
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from caseapp.domain.canonical_json import canonical_json
from caseapp.domain.plan_json import agreed_content, plan_from_json, plan_to_json
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

words = st.text(max_size=20).map(lambda text: text.encode("utf-8", "ignore").decode())
maybe = st.none() | words
days = st.none() | st.dates(date(1900, 1, 1), date(2100, 1, 1))
statements = st.tuples(st.builds(StatementSnapshot, words, words, days))
voices = st.builds(VoiceSnapshot, words, words, maybe, maybe, maybe, st.tuples(words))
steps = st.builds(
    StepSnapshot,
    id=st.uuids(),
    text=words,
    doer=words,
    due=days,
    translations=st.dictionaries(words, st.builds(StepTranslation, words, maybe, st.booleans()), max_size=2),
)
goals = st.recursive(
    st.builds(GoalSnapshot, id=st.uuids(), level=words, voices=st.tuples(voices), steps=st.tuples(steps)),
    lambda below: st.builds(
        GoalSnapshot, id=st.uuids(), level=words, voices=st.tuples(voices), goals=st.tuples(below)
    ),
    max_leaves=3,
)
plans = st.builds(
    PlanSnapshot,
    plan_id=st.uuids(),
    kind=words,
    kind_labels=st.dictionaries(words, words, max_size=2),
    person=st.builds(PersonSnapshot, words, words, statements, statements),
    goals=st.tuples(goals),
    valid_from=days,
    agreed_on=days,
    answers=st.tuples(st.builds(AnswerSnapshot, goal=st.uuids(), by=words, answer=words)),
    signatures=st.tuples(st.builds(SignatureSnapshot, words, words, maybe)),
)


@given(plans)
def test_that_a_frozen_plan_is_read_back_without_loss(plan: PlanSnapshot) -> None:
    text = json.dumps(plan_to_json(plan))
    assert plan_to_json(plan_from_json(json.loads(text))) == plan_to_json(plan)
    assert canonical_json(plan_to_json(plan_from_json(json.loads(text)))) == canonical_json(
        plan_to_json(plan)
    )


@given(plans)
def test_that_how_far_a_step_has_come_does_not_change_the_agreed_content(plan: PlanSnapshot) -> None:
    body = plan_to_json(plan)

    def progress(goal: dict[str, object]) -> None:
        goal["lifecycle"] = "active"
        for step in goal["steps"]:  # type: ignore[attr-defined]
            step["state"] = "completed"
        for below in goal["goals"]:  # type: ignore[attr-defined]
            progress(below)

    for goal in body["goals"]:
        progress(goal)
    assert agreed_content(plan_from_json(body)) == agreed_content(plan)
