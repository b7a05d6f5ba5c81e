"""Entering and changing a person: errors at the field, nothing lost, only what changed is changed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit

from tests import window_story as story
from tests.gui.wheel import turn_wheel
from tests.window_driver import Driver, settle, wait_until


def test_that_an_impossible_birth_date_is_said_at_its_field_and_nothing_is_lost(open_program: Driver) -> None:
    open_program.ctrl(Qt.Key.Key_N)
    open_program.write("called_name", "Søren")
    open_program.write("birth_date", "31.2.1988")
    open_program.click("save")
    assert open_program.sees_text("This is not a day of the calendar.")
    born = open_program.see("birth_date", QLineEdit)
    assert born.hasFocus()
    assert born.property("has_problem")
    assert open_program.see("called_name", QLineEdit).text() == "Søren"


def test_that_everything_the_register_refuses_is_said_at_once_at_its_field(open_program: Driver) -> None:
    open_program.ctrl(Qt.Key.Key_N)
    open_program.write("birth_date", "1.1.2300")
    open_program.click("save")
    open_program.wait_for_text("This day is in the future.")
    open_program.wait_for_text("This is needed.")
    open_program.see("birth_date", QLineEdit).clear()
    open_program.write("called_name", "Søren")
    open_program.click("save")
    open_program.wait_for_page("Søren")


def test_that_a_change_shows_on_the_page_and_can_be_taken_back(program_with_plan: Driver) -> None:
    program_with_plan.press(Qt.Key.Key_Return)
    program_with_plan.click("edit_client")
    program_with_plan.see("called_name", QLineEdit).selectAll()
    program_with_plan.write_on("Emil")
    program_with_plan.ctrl(Qt.Key.Key_S)
    program_with_plan.wait_for_page("Emil")
    program_with_plan.click("message_action")
    program_with_plan.wait_for_page("Søren")
    program_with_plan.wait_for_text("Taken back.")


def test_that_saving_without_a_change_changes_nothing(program_with_plan: Driver) -> None:
    program_with_plan.press(Qt.Key.Key_Return)
    program_with_plan.click("edit_client")
    program_with_plan.see("called_name")
    program_with_plan.ctrl(Qt.Key.Key_S)
    program_with_plan.see("section_plan")
    assert not program_with_plan.sees_text("Saved.")


def test_that_leaving_keeps_the_typing_and_brings_it_back(open_program: Driver) -> None:
    open_program.ctrl(Qt.Key.Key_N)
    open_program.write("called_name", "Halb getippt")
    open_program.press(Qt.Key.Key_Escape)
    open_program.see("search")
    open_program.ctrl(Qt.Key.Key_N)
    name = open_program.see("called_name", QLineEdit)
    wait_until(lambda: name.text() == "Halb getippt", "the typing is back")


def test_that_a_saved_person_leaves_no_draft_behind(open_program: Driver) -> None:
    story.enter_person(open_program)
    open_program.ctrl(Qt.Key.Key_N)
    name = open_program.see("called_name", QLineEdit)
    settle()
    assert name.text() == ""
    assert not open_program.sees_text("is back")


def test_that_the_wheel_over_a_list_changes_no_choice(open_program: Driver) -> None:
    open_program.ctrl(Qt.Key.Key_N)
    box = open_program.see("address_form", QComboBox)
    before = box.currentIndex()
    box.setFocus()
    turn_wheel(box)
    assert box.currentIndex() == before


def test_that_the_language_of_the_person_is_shown_in_words(open_program: Driver) -> None:
    open_program.ctrl(Qt.Key.Key_N)
    open_program.write("called_name", "Olena")
    box = open_program.see("languages.code", QComboBox)
    box.setCurrentIndex(box.findText("Ukrainian"))
    open_program.click("save")
    open_program.wait_for_page("Olena")
    open_program.wait_for_text("Ukrainian")
    assert open_program.see("page_about", QLabel).text().endswith("New")
