"""Writing a plan: calm, by keyboard, every edit saved and undone in small steps, typing never lost."""

from __future__ import annotations

from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QTreeView

from caseapp.domain.goal_plan import GoalNode
from caseapp.gui.models.plan_tree_model import ROW
from caseapp.gui.widgets.text_field import TextField
from caseapp.usecases.base import FieldChange
from caseapp.usecases.case_page import PLAN_FORM
from caseapp.usecases.client import FindClients
from caseapp.usecases.drafts import FindDraft
from caseapp.usecases.plan_draft import GetPlanDraft
from caseapp.usecases.plan_edits import OWN_WORDS, ChangeGoal, TakeOutGoal
from tests.builders import PASSPHRASE
from tests.window_driver import Driver, settle, wait_until
from tests.window_story import lock, unlock

AIM, FLAT, CHOIR = (
    "Ich will für mich wohnen.",
    "Ich finde eine Wohnung, die ich bezahlen kann.",
    "Montags im Chor singen.",
)


def _open(driver: Driver) -> None:
    driver.press(Qt.Key.Key_Return)
    driver.click("section_plan")
    driver.click("edit_plan")
    driver.see("own_words", TextField)


def _outline(driver: Driver) -> QTreeView:
    return driver.see("plan_outline", QTreeView)


def _rows(driver: Driver) -> list[tuple[str, str]]:
    """(kind, words) of every line of the outline."""
    view, rows = _outline(driver), []
    index = view.model().index(0, 0)
    while index.isValid():
        row = index.data(ROW)
        rows.append((row.kind, row.text))
        index = view.indexBelow(index)
    return rows[1:]


def _choose(driver: Driver, words: str) -> None:
    """Arrow down to a line of the outline."""
    view = _outline(driver)
    view.setFocus()
    driver.press(Qt.Key.Key_Home)
    for _ in range(20):
        if view.currentIndex().data() == words:
            return
        driver.press(Qt.Key.Key_Down)
    raise AssertionError(words)


def _stored(driver: Driver) -> list[GoalNode]:
    tree = driver.ask(GetPlanDraft(_client_id(driver))).tree
    return list(tree.walk()) if tree is not None else []


def _client_id(driver: Driver) -> UUID:
    return driver.ask(FindClients()).rows[0].id


def _wait_until_stored(driver: Driver, words: str) -> None:
    def said() -> list[str | None]:
        return [t for n in _stored(driver) for t in (n.own_words, n.goal.notice, *(s.text for s in n.steps))]

    wait_until(lambda: words in said(), f"“{words}” is stored")
    settle()


def test_that_a_step_with_doer_and_day_takes_four_actions(program_with_plan: Driver) -> None:
    _open(program_with_plan)
    _choose(program_with_plan, CHOIR)
    program_with_plan.click("add_step")
    program_with_plan.write_on("Ich frage im Chor nach.")
    program_with_plan.press(Qt.Key.Key_Return)
    program_with_plan.write_on("Frau Brandt ruft dort an.")
    program_with_plan.press(Qt.Key.Key_Tab)
    program_with_plan.press(Qt.Key.Key_T)
    assert program_with_plan.see("step_doer", QComboBox, -1).currentText() == "The office"
    program_with_plan.write("step_due", "+14", number=-1)
    program_with_plan.press(Qt.Key.Key_Return)

    def stored() -> list[tuple[str, str, str | None, bool]]:
        # A slow hand meets the saving two seconds after the first key: the text may be there before the day.
        steps = _stored(program_with_plan)[2].steps
        return [(step.text, step.doer, step.binding, step.due is not None) for step in steps]

    mine = ("Ich frage im Chor nach.", "client", None, False)
    promised = ("Frau Brandt ruft dort an.", "office", "promised", True)
    wait_until(lambda: stored() == [mine, promised], "both steps are stored")
    settle()
    wait_until(lambda: len(program_with_plan.all("step_text")) == 1, "only the empty line is open")


def test_that_an_edit_is_saved_when_its_field_is_left(program_with_plan: Driver) -> None:
    _open(program_with_plan)
    program_with_plan.write("notice", "Ich habe einen Schlüssel.")
    program_with_plan.press(Qt.Key.Key_Tab)
    _wait_until_stored(program_with_plan, "Ich habe einen Schlüssel.")


def test_that_an_edit_is_saved_two_seconds_after_its_first_key(program_with_plan: Driver) -> None:
    _open(program_with_plan)
    program_with_plan.write("notice", "Ich habe einen Schlüssel.")
    _wait_until_stored(program_with_plan, "Ich habe einen Schlüssel.")
    assert program_with_plan.see("notice").hasFocus()


def test_that_undo_and_redo_go_several_steps_through_the_plan(program_with_plan: Driver) -> None:
    driver = program_with_plan
    _open(driver)
    driver.write("notice", "Erstens.")
    driver.press(Qt.Key.Key_Tab)
    _wait_until_stored(driver, "Erstens.")
    _choose(driver, CHOIR)
    driver.press(Qt.Key.Key_Delete)
    wait_until(lambda: ("goal", CHOIR) not in _rows(driver), "the goal is out")
    for _ in range(2):
        driver.ctrl(Qt.Key.Key_Z)
    wait_until(lambda: [n.goal.notice for n in _stored(driver)] == [None] * 3, "both are taken back")
    settle()
    assert driver.see("notice", TextField).words() == ""
    for _ in range(2):
        driver.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier)
    wait_until(lambda: len(_stored(driver)) == 2, "both are done again")
    assert _stored(driver)[0].goal.notice == "Erstens."


def test_that_undo_in_a_field_takes_back_its_typing_first(program_with_plan: Driver) -> None:
    driver = program_with_plan
    _open(driver)
    driver.write("notice", "Erstens.")
    driver.press(Qt.Key.Key_Tab)
    _wait_until_stored(driver, "Erstens.")
    notice = driver.see("notice", TextField)
    driver.write("notice", " Zweitens")
    driver.ctrl(Qt.Key.Key_Z)
    assert notice.words() == "Erstens."
    driver.ctrl(Qt.Key.Key_Z)
    wait_until(lambda: notice.words() == "", "what was saved is taken back too")
    assert notice.hasFocus()


def test_that_a_goal_below_an_aim_is_made_moved_and_shown_in_the_outline(program_with_plan: Driver) -> None:
    driver = program_with_plan
    _open(driver)
    _choose(driver, AIM)
    driver.ctrl(Qt.Key.Key_N)
    driver.write_on("Ich schlafe ruhig.")
    driver.ctrl(Qt.Key.Key_S)
    _wait_until_stored(driver, "Ich schlafe ruhig.")
    aim, *_ = _stored(driver)
    assert [below.own_words for below in aim.goals] == [FLAT, "Ich schlafe ruhig."]
    _choose(driver, "Ich schlafe ruhig.")
    driver.press(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    wait_until(lambda: _stored(driver)[1].own_words == "Ich schlafe ruhig.", "it is moved up")
    settle()
    words = [text for kind, text in _rows(driver) if kind != "step"]
    assert words == [AIM, "Ich schlafe ruhig.", FLAT, CHOIR]
    assert _outline(driver).currentIndex().data() == "Ich schlafe ruhig."


def test_that_a_draft_goal_goes_without_a_reason_and_an_agreed_one_only_with_it(
    program_with_plan: Driver,
) -> None:
    driver = program_with_plan
    driver.press(Qt.Key.Key_Return)
    driver.click("section_plan")
    driver.click("agree")
    driver.click("same_answer_agrees")
    driver.ctrl(Qt.Key.Key_Return)
    driver.see("not_yet")
    driver.ctrl(Qt.Key.Key_Return)
    driver.see("sheet_page")
    driver.press(Qt.Key.Key_Escape)
    driver.click("edit_plan")
    _choose(driver, CHOIR)
    driver.press(Qt.Key.Key_Delete)
    driver.click("confirm_removal")
    driver.wait_for_text("Please write down why the goal is taken out.")
    assert len(_stored(driver)) == 3
    driver.write("removal_reason", "Das ist geschafft.")
    driver.click("confirm_removal")
    wait_until(lambda: ("goal", CHOIR) not in _rows(driver), "the goal is out")
    driver.click("message_action")
    wait_until(lambda: ("goal", CHOIR) in _rows(driver), "undo brings it back")


def test_that_what_was_saved_elsewhere_is_not_overwritten(program_with_plan: Driver) -> None:
    driver = program_with_plan
    _open(driver)
    driver.write("own_words", " Wirklich.")
    aim = _stored(driver)[0]
    client_id = _client_id(driver)
    theirs = ChangeGoal(client_id, aim.goal.id, (FieldChange(OWN_WORDS, AIM, "Anders."),))
    driver.program.parts.runner.write(theirs, driver.window)
    driver.press(Qt.Key.Key_Tab)
    driver.wait_for_text("Saved elsewhere: “Anders.”")
    assert driver.see("own_words", TextField).words() == f"{AIM} Wirklich."
    assert _stored(driver)[0].own_words == "Anders."
    driver.click("keep_mine")
    _wait_until_stored(driver, f"{AIM} Wirklich.")


def test_that_own_words_cannot_be_emptied_by_mistake(program_with_plan: Driver) -> None:
    _open(program_with_plan)
    program_with_plan.see("own_words", TextField).selectAll()
    program_with_plan.see("own_words", TextField).cut()
    program_with_plan.click("done")
    program_with_plan.wait_for_text("This is needed.")
    assert program_with_plan.see("own_words", TextField).property("has_problem")
    assert _stored(program_with_plan)[0].own_words == AIM


def test_that_a_day_that_is_none_is_said_at_its_line_and_kept_as_typing(program_with_plan: Driver) -> None:
    driver = program_with_plan
    _open(driver)
    _choose(driver, "Ich gebe meine Papiere in eine Mappe.")
    driver.press(Qt.Key.Key_Return)
    driver.write("step_due", "31.2.")
    driver.click("done")
    driver.wait_for_text("This is not a day of the calendar.")
    assert driver.see("step_due").property("has_problem")
    driver.press(Qt.Key.Key_Escape)
    driver.click("resume_draft")
    assert driver.see("step_due", QLineEdit).text() == "31.2."


def test_that_leaving_saves_and_leaves_nothing_to_resume(program_with_plan: Driver) -> None:
    driver = program_with_plan
    _open(driver)
    driver.write("notice", "Ich habe einen Schlüssel.")
    driver.press(Qt.Key.Key_Escape)
    driver.wait_for_text("Ich habe einen Schlüssel.")
    assert not driver.all("resume_draft")


@pytest.mark.parametrize("is_goal", [True, False])
def test_that_locking_in_the_middle_of_a_word_loses_nothing(program_with_plan: Driver, is_goal: bool) -> None:
    driver = program_with_plan
    _open(driver)
    if is_goal:
        driver.ctrl(Qt.Key.Key_N)
    else:
        driver.click("add_step")
    driver.write_on("Mitten im Wo")
    client_id = _client_id(driver)
    lock(driver)
    unlock(driver, PASSPHRASE)
    texts = [t for node in _stored(driver) for t in (node.own_words, *(s.text for s in node.steps))]
    assert texts.count("Mitten im Wo") == 1
    assert driver.ask(FindDraft(PLAN_FORM, client_id)) is None


def test_that_a_new_goal_without_words_is_kept_as_typing(program_with_plan: Driver) -> None:
    driver = program_with_plan
    _open(driver)
    driver.ctrl(Qt.Key.Key_N)
    driver.write("notice", "Daran merke ich es.")
    driver.press(Qt.Key.Key_Escape)
    driver.click("resume_draft")
    wait_until(
        lambda: [f.words() for f in driver.all("notice", TextField)] == ["Daran merke ich es."], "it is back"
    )
    assert len(_stored(driver)) == 3
    driver.write("own_words", "Ich lache wieder.")
    driver.click("done")
    driver.see("goal_card", number=3)
    assert _stored(driver)[2].goal.notice == "Daran merke ich es."


def test_that_saving_and_going_on_makes_nothing_twice(program_with_plan: Driver) -> None:
    driver = program_with_plan
    _open(driver)
    driver.ctrl(Qt.Key.Key_N)
    driver.write_on("Ein drittes Ziel. ")
    for _ in range(4):
        driver.ctrl(Qt.Key.Key_S)
    driver.write_on("Noch etwas.")
    driver.click("done")
    driver.see("goal_card", number=3)
    settle()
    own = [label.text() for label in driver.all("own_words", QLabel)]
    assert len(own) == 4
    assert "“Ein drittes Ziel. Noch etwas.”" in own


def test_that_a_further_voice_is_kept_with_who_said_it(program_with_plan: Driver) -> None:
    driver = program_with_plan
    _open(driver)
    driver.click("add_voice")
    driver.write_on("Ich helfe beim Umzug.")
    driver.ctrl(Qt.Key.Key_S)
    wait_until(lambda: len(_stored(driver)[0].voices) == 2, "the voice is stored")
    voice = _stored(driver)[0].voices[1]
    assert (voice.by, voice.text) == ("relative", "Ich helfe beim Umzug.")
    assert _stored(driver)[0].own_words == AIM


def test_that_hints_lead_to_the_field_they_speak_of(program_with_plan: Driver) -> None:
    driver = program_with_plan
    _open(driver)
    driver.click("hints")
    driver.click("hint", number=1)
    assert driver.see("effect_domain").hasFocus()
    box = driver.see("effect_domain", QComboBox)
    driver.press(Qt.Key.Key_Down)
    chosen = box.currentData()
    wait_until(lambda: _stored(driver)[0].goal.effect_domain == chosen, "the area of life is stored")


def test_that_own_words_can_be_typed_large(program_with_plan: Driver) -> None:
    driver = program_with_plan
    _open(driver)
    driver.press(Qt.Key.Key_F2)
    large = driver.see("large_words_field", TextField)
    assert large.words() == AIM
    assert large.size().height() > driver.see("own_words", TextField).height()
    driver.write_on(" Bald.")
    driver.press(Qt.Key.Key_Escape)
    wait_until(lambda: not driver.all("large_words"), "the plan is back")
    assert driver.see("own_words", TextField).words() == f"{AIM} Bald."
    driver.press(Qt.Key.Key_Tab)
    _wait_until_stored(driver, f"{AIM} Bald.")


def test_that_typing_survives_when_its_goal_is_taken_out_elsewhere(program_with_plan: Driver) -> None:
    driver = program_with_plan
    _open(driver)
    _choose(driver, CHOIR)
    driver.write("own_words", " Laut!")
    choir = _stored(driver)[2].goal.id
    driver.program.parts.runner.write(TakeOutGoal(_client_id(driver), choir), driver.window)
    wait_until(lambda: len(_stored(driver)) == 2, "the goal is out")
    settle()
    assert driver.see("own_words", TextField).words() == f"{CHOIR} Laut!"
    driver.press(Qt.Key.Key_Escape)
    driver.click("resume_draft")
    driver.see("own_words")
    driver.click("done")
    driver.see("goal_card", number=2)
    assert _stored(driver)[2].own_words == f"{CHOIR} Laut!"


def test_that_a_goal_can_be_put_below_an_aim(program_with_plan: Driver) -> None:
    driver = program_with_plan
    _open(driver)
    _choose(driver, CHOIR)
    driver.click("more")
    driver.see("belongs_to", QComboBox).setFocus()
    driver.press(Qt.Key.Key_Down)
    wait_until(lambda: len(_stored(driver)[0].goals) == 2, "the goal is below the aim")
    settle()
    assert driver.see("belongs_to", QComboBox).currentText() == AIM
    driver.ctrl(Qt.Key.Key_Z)
    wait_until(lambda: len(_stored(driver)[0].goals) == 1, "undo puts it back")


def test_that_a_line_that_is_written_stays_open_when_it_is_saved(program_with_plan: Driver) -> None:
    driver = program_with_plan
    _open(driver)
    _choose(driver, "Das Amt rechnet mit mir ein Budget.")
    driver.press(Qt.Key.Key_Return)
    driver.write("step_due", "31.2.")
    driver.click("add_step")
    assert len(driver.all("step_due")) == 2
    due = driver.see("step_due", QLineEdit)
    due.setFocus()
    due.selectAll()
    driver.write_on("12.3.2027")
    driver.ctrl(Qt.Key.Key_S)
    wait_until(lambda: _stored(driver)[1].steps[1].due is not None, "the day is stored")
    settle()
    assert due.hasFocus()
    assert due.isVisible()
