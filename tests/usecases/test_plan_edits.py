"""The small edits of the plan editor: any sequence of them can be taken back and done again."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from caseapp.domain.goal_plan import GoalNode, Step
from caseapp.domain.plan_json import plan_to_json
from caseapp.errors import CaseAppError, ChangedElsewhereError, InvalidInputError
from caseapp.usecases.agreement import AgreementInput, AgreePlan, AnswerInput
from caseapp.usecases.base import Command, FieldChange
from caseapp.usecases.case_page import PLAN_FORM
from caseapp.usecases.drafts import FindDraft
from caseapp.usecases.goal_plan import FindPlan
from caseapp.usecases.plan_draft import GetPlanDraft
from caseapp.usecases.plan_edits import (
    OWN_WORDS,
    AddGoal,
    AddStep,
    AddVoice,
    ChangeGoal,
    ChangePlan,
    ChangeStep,
    ChangeVoice,
    MoveGoal,
    MoveStep,
    PutGoalBelow,
    TakeOutGoal,
    TakeOutStep,
    TakeOutVoice,
)
from caseapp.usecases.plan_typing import KeepPlanTyping, Sent
from caseapp.usecases.undo_stack import UndoStack
from caseapp.usecases.workspace import OpenWorkspace
from tests.builders import add_person, add_plan, open_made

WORDS = st.sampled_from(["Ich will.", " mit Blanks ", "Zwei\nZeilen", "„Zitat“", "Đorđe fährt mit."])
LINES = st.sampled_from(["Ein Satz.", "Noch einer.", None])
DAYS = st.sampled_from([date(2026, 3, 9), date(2026, 9, 2), None])


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[OpenWorkspace]:
    with open_made(tmp_path) as workspace:
        yield workspace


@pytest.fixture
def ada(opened: OpenWorkspace) -> UUID:
    return add_person(opened, "Ada")


def nodes(opened: OpenWorkspace, client_id: UUID) -> list[GoalNode]:
    tree = opened.executor.ask(GetPlanDraft(client_id)).tree
    return list(tree.walk()) if tree is not None else []


def content(opened: OpenWorkspace, client_id: UUID) -> Any:
    view = opened.executor.ask(FindPlan(client_id, draft=True))
    return plan_to_json(view.snapshot) if view is not None else None


class Hands:
    """Draws one edit after the other as the editor would send it, with what is on the screen as seen."""

    def __init__(self, opened: OpenWorkspace, client_id: UUID, data: st.DataObject) -> None:
        self._opened = opened
        self._client_id = client_id
        self._data = data

    def draw(self) -> Command:
        """Some edit that fits the plan as it is now."""
        here = nodes(self._opened, self._client_id)
        edits: list[Callable[[], Command]] = [lambda: self._add_goal(here), self._change_plan]
        if here:
            node = self._data.draw(st.sampled_from(here))
            edits += [
                lambda: self._change_goal(node),
                lambda: MoveGoal(self._client_id, node.goal.id, self._one(st.sampled_from([-1, 1]))),
                lambda: TakeOutGoal(self._client_id, node.goal.id, self._one(LINES)),
                lambda: self._put_below(node, here),
                lambda: self._add_step(node),
                lambda: self._add_voice(node),
            ]
            edits += [partial(self._on_step, step) for step in node.steps]
            edits += [partial(self._on_voice, voice) for voice in node.voices]
        edit: Callable[[], Command] = self._one(st.sampled_from(edits))
        return edit()

    def _one(self, strategy: st.SearchStrategy[Any]) -> Any:
        return self._data.draw(strategy)

    def _add_goal(self, here: list[GoalNode]) -> Command:
        aims = [node.goal.id for node in here if node.goal.level == "aim"]
        parent = self._one(st.sampled_from([None, *aims]))
        level = "goal" if parent else self._one(st.sampled_from(["goal", "aim"]))
        values = {OWN_WORDS: self._one(WORDS), "level": level}
        return AddGoal(self._client_id, uuid4(), values, parent)

    def _change_plan(self) -> Command:
        tree = self._opened.executor.ask(GetPlanDraft(self._client_id)).tree
        seen = tree.plan.review_on if tree is not None else None
        return ChangePlan(self._client_id, (FieldChange("review_on", seen, self._one(DAYS)),))

    def _change_goal(self, node: GoalNode) -> Command:
        said = next((voice.text for voice in node.voices if voice.by == "client"), None)
        changes = (
            FieldChange(OWN_WORDS, said, self._one(WORDS)),
            FieldChange("notice", node.goal.notice, self._one(LINES)),
        )
        return ChangeGoal(self._client_id, node.goal.id, changes[: self._one(st.integers(1, 2))])

    def _put_below(self, node: GoalNode, here: list[GoalNode]) -> Command:
        aims = [other.goal.id for other in here if other.goal.level == "aim" and other is not node]
        return PutGoalBelow(self._client_id, node.goal.id, self._one(st.sampled_from([None, *aims])))

    def _add_step(self, node: GoalNode) -> Command:
        values = {"text": self._one(WORDS), "doer": self._one(st.sampled_from(["client", "office"]))}
        after = self._one(st.sampled_from([None, *(step.id for step in node.steps)]))
        return AddStep(self._client_id, node.goal.id, uuid4(), values, after)

    def _on_step(self, step: Step) -> Command:
        doer = FieldChange("doer", step.doer, self._one(st.sampled_from(["client", "office", "network"])))
        edits: list[Command] = [
            ChangeStep(self._client_id, step.id, (doer, FieldChange("due", step.due, self._one(DAYS)))),
            MoveStep(self._client_id, step.id, self._one(st.sampled_from([-1, 1]))),
            TakeOutStep(self._client_id, step.id),
        ]
        edit: Command = self._one(st.sampled_from(edits))
        return edit

    def _add_voice(self, node: GoalNode) -> Command:
        values = {"by": self._one(st.sampled_from(["mother", "relative"])), "text": self._one(WORDS)}
        return AddVoice(self._client_id, node.goal.id, uuid4(), values)

    def _on_voice(self, voice: Any) -> Command:
        change = FieldChange("language", voice.language, self._one(st.sampled_from(["de", "da", None])))
        edits: list[Command] = [
            ChangeVoice(self._client_id, voice.id, (change,)),
            TakeOutVoice(self._client_id, voice.id),
        ]
        edit: Command = self._one(st.sampled_from(edits))
        return edit


@pytest.mark.slow
@settings(max_examples=40, deadline=None, suppress_health_check=[*HealthCheck])
@given(data=st.data(), has_plan=st.booleans(), is_agreed=st.booleans(), count=st.integers(1, 18))
def test_that_undo_to_the_start_gives_the_start_and_redo_the_end(
    data: st.DataObject, has_plan: bool, is_agreed: bool, count: int
) -> None:
    folder = Path(tempfile.mkdtemp(prefix="caseapp-edits-"))
    with open_made(folder) as opened:
        client_id = add_person(opened)
        if has_plan:
            add_plan(opened, client_id)
        if has_plan and is_agreed:
            answers = tuple(AnswerInput(str(n.goal.id), "agrees") for n in nodes(opened, client_id))
            opened.executor.run(AgreePlan(client_id, AgreementInput(answers)))
        _check_there_and_back(opened, client_id, Hands(opened, client_id, data), count)
    shutil.rmtree(folder)


def _check_there_and_back(opened: OpenWorkspace, client_id: UUID, hands: Hands, count: int) -> None:
    stack, seen = UndoStack(), [content(opened, client_id)]
    for _ in range(count):
        try:
            changes = opened.executor.run(hands.draw())
        except CaseAppError:
            continue
        stack.note(changes)
        if changes.undo is not None:
            seen.append(content(opened, client_id))
    for before in reversed(seen[:-1]):
        command = stack.take_undo(client_id)
        assert command is not None
        stack.note_undone(opened.executor.run(command))
        assert content(opened, client_id) == before
    assert stack.take_undo(client_id) is None
    for after in seen[1:]:
        command = stack.take_redo(client_id)
        assert command is not None
        stack.note_redone(opened.executor.run(command))
        assert content(opened, client_id) == after
    assert stack.take_redo(client_id) is None


def test_that_the_first_goal_begins_the_plan_and_undo_ends_it(opened: OpenWorkspace, ada: UUID) -> None:
    changes = opened.executor.run(AddGoal(ada, uuid4(), {OWN_WORDS: "Ich will wohnen."}))
    assert [node.own_words for node in nodes(opened, ada)] == ["Ich will wohnen."]
    assert changes.undo is not None
    opened.executor.run(changes.undo)
    assert content(opened, ada) is None


def test_that_an_edit_sent_twice_adds_nothing_twice(opened: OpenWorkspace, ada: UUID) -> None:
    goal_id, step_id = uuid4(), uuid4()
    for _ in range(2):
        opened.executor.run(AddGoal(ada, goal_id, {OWN_WORDS: "Ziel"}))
        opened.executor.run(AddStep(ada, goal_id, step_id, {"text": "Schritt"}))
    (node,) = nodes(opened, ada)
    assert len(node.voices) == len(node.steps) == 1


def test_that_only_a_goal_that_was_agreed_needs_a_reason_to_be_taken_out(
    opened: OpenWorkspace, ada: UUID
) -> None:
    add_plan(opened, ada)
    aim, flat, choir = nodes(opened, ada)
    opened.executor.run(TakeOutGoal(ada, choir.goal.id))
    answers = tuple(AnswerInput(str(node.goal.id), "agrees") for node in (aim, flat))
    opened.executor.run(AgreePlan(ada, AgreementInput(answers)))
    with pytest.raises(InvalidInputError) as refused:
        opened.executor.run(TakeOutGoal(ada, aim.goal.id))
    assert refused.value.problems[0].path == "note"
    opened.executor.run(TakeOutGoal(ada, aim.goal.id, "Das ist geschafft."))
    assert nodes(opened, ada) == []


def test_that_own_words_changed_elsewhere_are_not_overwritten(opened: OpenWorkspace, ada: UUID) -> None:
    add_plan(opened, ada)
    *_, choir = nodes(opened, ada)
    opened.executor.run(ChangeGoal(ada, choir.goal.id, (FieldChange(OWN_WORDS, choir.own_words, "Neu."),)))
    mine = FieldChange(OWN_WORDS, choir.own_words, "Meins."), FieldChange("notice", None, "Ein Zeichen.")
    with pytest.raises(ChangedElsewhereError) as refused:
        opened.executor.run(ChangeGoal(ada, choir.goal.id, mine))
    assert refused.value.conflicts[0].current == "Neu."
    assert (nodes(opened, ada)[2].own_words, nodes(opened, ada)[2].goal.notice) == ("Neu.", None)


def test_that_a_goal_goes_below_an_aim_and_not_below_a_goal(opened: OpenWorkspace, ada: UUID) -> None:
    add_plan(opened, ada)
    aim, flat, choir = nodes(opened, ada)
    opened.executor.run(PutGoalBelow(ada, choir.goal.id, aim.goal.id))
    assert [n.goal.parent_id for n in nodes(opened, ada)] == [None, aim.goal.id, aim.goal.id]
    with pytest.raises(InvalidInputError):
        opened.executor.run(PutGoalBelow(ada, choir.goal.id, flat.goal.id))
    with pytest.raises(InvalidInputError):
        opened.executor.run(PutGoalBelow(ada, aim.goal.id, aim.goal.id))


def test_that_typing_is_forgotten_only_when_every_word_has_arrived(opened: OpenWorkspace, ada: UUID) -> None:
    add_plan(opened, ada)
    *_, choir = nodes(opened, ada)
    typing: dict[str, Any] = {"cards": []}
    wanted = {OWN_WORDS: choir.own_words, "notice": "Ein Zeichen."}
    sent = (Sent("goal", choir.goal.id, wanted),)
    opened.executor.run(KeepPlanTyping(ada, typing, sent))
    assert opened.executor.ask(FindDraft(PLAN_FORM, ada)) is not None
    opened.executor.run(ChangeGoal(ada, choir.goal.id, (FieldChange("notice", None, "Ein Zeichen."),)))
    opened.executor.run(KeepPlanTyping(ada, typing, sent))
    assert opened.executor.ask(FindDraft(PLAN_FORM, ada)) is None
    opened.executor.run(KeepPlanTyping(ada, typing, sent, is_complete=False))
    assert opened.executor.ask(FindDraft(PLAN_FORM, ada)) is not None
