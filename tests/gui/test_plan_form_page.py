"""Writing a plan: quick steps, own words untouched, ids kept over saves, typing never lost."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit

from caseapp.gui.widgets.text_field import TextField
from tests.window_driver import Driver, settle, wait_until


def _open_plan_form(driver: Driver) -> None:
    driver.press(Qt.Key.Key_Return)
    driver.click("section_plan")
    driver.click("edit_plan")
    driver.see("own_words", TextField)


def _words(driver: Driver, name: str) -> list[str]:
    return [field.words() for field in driver.all(name, TextField)]


def test_that_enter_makes_the_next_step_and_days_are_written_out(program_with_plan: Driver) -> None:
    _open_plan_form(program_with_plan)
    program_with_plan.click("add_step", number=2)
    program_with_plan.write_on("Ich frage im Chor nach.")
    program_with_plan.press(Qt.Key.Key_Return)
    program_with_plan.write_on("Ich gehe hin.")
    program_with_plan.write("step_due", "+14", number=3)
    program_with_plan.press(Qt.Key.Key_Return)
    assert _words(program_with_plan, "step_text")[-3:] == ["Ich frage im Chor nach.", "Ich gehe hin.", ""]
    assert program_with_plan.all("step_due", QLineEdit)[3].text().count(".") == 2


def test_that_one_letter_chooses_who_does_it(program_with_plan: Driver) -> None:
    _open_plan_form(program_with_plan)
    box = program_with_plan.see("step_doer", QComboBox)
    box.setFocus()
    assert box.itemText(0) == "Søren"
    program_with_plan.press(Qt.Key.Key_T)
    assert box.currentText() == "The office"


def test_that_saving_and_going_on_makes_nothing_twice(program_with_plan: Driver) -> None:
    _open_plan_form(program_with_plan)
    program_with_plan.ctrl(Qt.Key.Key_N)
    program_with_plan.write_on("Ein drittes Ziel. ")
    for _ in range(2):
        # Twice in a row, the second time before the first is on the disk.
        program_with_plan.ctrl(Qt.Key.Key_S)
        program_with_plan.ctrl(Qt.Key.Key_S)
        program_with_plan.wait_for_text("Saved.")
        program_with_plan.see("message_bar").hide()
    program_with_plan.write_on("Noch etwas.")
    program_with_plan.click("done")
    program_with_plan.see("goal_card", number=3)
    settle()
    own = [label.text() for label in program_with_plan.all("own_words", QLabel)]
    assert len(own) == 4
    assert own[-1] == "“Ein drittes Ziel. Noch etwas.”"


def test_that_a_day_that_is_none_is_said_at_its_row(program_with_plan: Driver) -> None:
    _open_plan_form(program_with_plan)
    program_with_plan.write("step_due", "31.2.")
    program_with_plan.click("done")
    assert program_with_plan.sees_text("This is not a day of the calendar.")
    assert program_with_plan.see("step_due").property("has_problem")
    assert program_with_plan.all("own_words", TextField)


def test_that_own_words_cannot_be_emptied_by_mistake(program_with_plan: Driver) -> None:
    _open_plan_form(program_with_plan)
    program_with_plan.all("own_words", TextField)[2].selectAll()
    program_with_plan.all("own_words", TextField)[2].cut()
    program_with_plan.click("done")
    program_with_plan.wait_for_text("This is needed.")
    assert program_with_plan.all("own_words", TextField)[2].property("has_problem")


def test_that_taking_a_goal_out_needs_a_reason_and_can_be_undone(program_with_plan: Driver) -> None:
    _open_plan_form(program_with_plan)
    program_with_plan.click("remove_goal", number=2)
    assert len(program_with_plan.all("own_words", TextField)) == 2
    program_with_plan.click("keep_goal")
    assert len(program_with_plan.all("own_words", TextField)) == 3
    program_with_plan.click("remove_goal", number=2)
    program_with_plan.click("done")
    program_with_plan.wait_for_text("Please write down why the goal is taken out.")
    program_with_plan.write("removal_reason", "Das ist geschafft.")
    program_with_plan.click("done")
    program_with_plan.see("goal_card", number=1)
    settle()
    assert len(program_with_plan.all("goal_card")) == 2


def test_that_a_step_taken_out_is_gone_after_saving(program_with_plan: Driver) -> None:
    _open_plan_form(program_with_plan)
    program_with_plan.click("remove_step")
    program_with_plan.click("done")
    program_with_plan.see("goal_card", number=2)
    settle()
    assert len(program_with_plan.all("step_row")) == 1


def test_that_leaving_keeps_the_typing_and_the_plan_says_so(program_with_plan: Driver) -> None:
    _open_plan_form(program_with_plan)
    program_with_plan.write("notice", "Ich habe einen Schlüssel.")
    program_with_plan.press(Qt.Key.Key_Escape)
    program_with_plan.click("resume_draft")
    wait_until(
        lambda: "Ich habe einen Schlüssel." in _words(program_with_plan, "notice"), "the typing is back"
    )


def test_that_typing_is_kept_without_being_asked(program_with_plan: Driver) -> None:
    _open_plan_form(program_with_plan)
    program_with_plan.write("notice", "Ich habe einen Schlüssel.")
    # Two seconds after the first key, and not after the last.
    program_with_plan.wait_for_text("Saved on this laptop")


def test_that_the_words_of_an_aim_and_its_goals_stay_where_they_are(program_with_plan: Driver) -> None:
    _open_plan_form(program_with_plan)
    before = _words(program_with_plan, "own_words")
    program_with_plan.write("own_words", " Wirklich.", number=1)
    program_with_plan.click("done")
    program_with_plan.see("goal_card", number=2)
    settle()
    own = [label.text().strip("“”") for label in program_with_plan.all("own_words", QLabel)]
    assert own == [before[0], f"{before[1]} Wirklich.", before[2]]
