"""Reading back and agreeing: every answer weighs the same, nothing is for ever by one key."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel

from caseapp.gui.widgets.text_field import TextField
from tests import window_story as story
from tests.window_driver import Driver, wait_until

ANSWERS = ("agrees", "agrees_in_part", "does_not_agree", "could_not_answer")


def _open_agreement(driver: Driver) -> None:
    driver.press(Qt.Key.Key_Return)
    driver.click("section_plan")
    driver.click("agree")
    driver.see("answer_agrees")


def _answer_everything(driver: Driver) -> None:
    driver.click("same_answer_agrees")


def test_that_all_four_answers_have_the_same_size_and_look(program_with_plan: Driver) -> None:
    _open_agreement(program_with_plan)
    buttons = [program_with_plan.see(f"answer_{code}", QAbstractButton) for code in ANSWERS]
    assert len({made.height() for made in buttons}) == 1
    assert max(made.width() for made in buttons) - min(made.width() for made in buttons) <= 1
    assert len({made.property("kind") for made in buttons}) == 1
    assert not any(made.isChecked() for made in buttons)


def test_that_a_missing_answer_is_said_at_its_goal(program_with_plan: Driver) -> None:
    _open_agreement(program_with_plan)
    program_with_plan.click("answer_agrees", number=1)
    program_with_plan.ctrl(Qt.Key.Key_Return)
    missing = program_with_plan.all("answer_missing", QLabel)
    assert [label.text() for label in missing] == ["This answer is still missing."] * 2
    assert not program_with_plan.all("not_yet")


def test_that_a_no_and_a_part_need_own_words_and_no_answer_needs_a_reason(program_with_plan: Driver) -> None:
    _open_agreement(program_with_plan)
    for number, code in enumerate(ANSWERS[1:]):
        program_with_plan.click(f"answer_{code}", number=number)
    program_with_plan.ctrl(Qt.Key.Key_Return)
    fields = program_with_plan.all("answer_words", TextField)
    assert [field.property("has_problem") for field in fields] == [True] * 3


def test_that_agreeing_takes_two_steps_and_the_button_says_what_happens(program_with_plan: Driver) -> None:
    _open_agreement(program_with_plan)
    _answer_everything(program_with_plan)
    program_with_plan.ctrl(Qt.Key.Key_Return)
    assert program_with_plan.see("read_back", QAbstractButton).text() == "Agree version 1"
    program_with_plan.click("not_yet")
    assert program_with_plan.see("read_back", QAbstractButton).text() == "Read back"
    program_with_plan.ctrl(Qt.Key.Key_Return)
    program_with_plan.ctrl(Qt.Key.Key_Return)
    program_with_plan.see("sheet_page")


def test_that_changing_an_answer_goes_back_to_reading(program_with_plan: Driver) -> None:
    _open_agreement(program_with_plan)
    _answer_everything(program_with_plan)
    program_with_plan.ctrl(Qt.Key.Key_Return)
    program_with_plan.click("answer_could_not_answer")
    assert not program_with_plan.all("not_yet")


def test_that_one_answer_for_all_is_not_shown_any_more_when_one_differs(program_with_plan: Driver) -> None:
    _open_agreement(program_with_plan)
    _answer_everything(program_with_plan)
    same = program_with_plan.see("same_answer_agrees", QAbstractButton)
    assert same.isChecked()
    program_with_plan.click("answer_does_not_agree", number=1)
    assert not same.isChecked()


def test_that_answers_survive_leaving_the_page(program_with_plan: Driver) -> None:
    _open_agreement(program_with_plan)
    program_with_plan.click("answer_agrees_in_part", number=1)
    program_with_plan.write("answer_words", "Nicht im Winter.")
    program_with_plan.press(Qt.Key.Key_Escape)
    program_with_plan.click("agree")
    wait_until(lambda: program_with_plan.all("answer_words", TextField), "the answer is back")
    assert program_with_plan.all("answer_words", TextField)[0].words() == "Nicht im Winter."


def test_that_one_key_makes_the_words_large_for_the_person_to_type(program_with_plan: Driver) -> None:
    _open_agreement(program_with_plan)
    program_with_plan.click("answer_does_not_agree", number=1)
    program_with_plan.press(Qt.Key.Key_F2)
    program_with_plan.see("large_words")
    program_with_plan.write_on("Nicht im Winter – da ist es dunkel.")
    program_with_plan.press(Qt.Key.Key_Escape)
    words = program_with_plan.see("answer_words", TextField)
    assert words.words() == "Nicht im Winter – da ist es dunkel."
    assert program_with_plan.window.focusWidget() is words


def test_that_an_agreed_plan_shows_its_answers_and_asks_for_nothing(program_with_plan: Driver) -> None:
    _open_agreement(program_with_plan)
    _answer_everything(program_with_plan)
    program_with_plan.click("answer_does_not_agree", number=2)
    program_with_plan.write("answer_words", "Ich singe nicht mehr.")
    program_with_plan.ctrl(Qt.Key.Key_Return)
    program_with_plan.ctrl(Qt.Key.Key_Return)
    program_with_plan.see("sheet_page")
    program_with_plan.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    program_with_plan.wait_for_text("Agreed in part · Version 1")
    program_with_plan.wait_for_text("“Ich singe nicht mehr.”")
    assert not program_with_plan.all("agree")


def test_that_after_agreeing_the_way_back_does_not_lead_into_the_form_again(
    program_with_plan: Driver,
) -> None:
    _open_agreement(program_with_plan)
    _answer_everything(program_with_plan)
    program_with_plan.ctrl(Qt.Key.Key_Return)
    program_with_plan.ctrl(Qt.Key.Key_Return)
    program_with_plan.see("sheet_page")
    program_with_plan.press(Qt.Key.Key_Escape)
    program_with_plan.see("section_plan")


def test_that_a_change_after_agreeing_makes_a_draft_after_that_version(program_with_plan: Driver) -> None:
    _open_agreement(program_with_plan)
    _answer_everything(program_with_plan)
    program_with_plan.ctrl(Qt.Key.Key_Return)
    program_with_plan.ctrl(Qt.Key.Key_Return)
    program_with_plan.see("sheet_page")
    program_with_plan.press(Qt.Key.Key_Escape)
    program_with_plan.click("edit_plan")
    program_with_plan.write("notice", "Anders als vorher.")
    program_with_plan.click("done")
    program_with_plan.wait_for_text("Draft after version 1")
    assert program_with_plan.all("agree")
    story.lock(program_with_plan)
