"""The window from set-up to the agreed plan, driven by keys and clicks."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit

from tests import window_story as story
from tests.window_driver import Driver, wait_until


def test_that_a_first_day_leads_from_an_empty_folder_to_an_agreed_plan(new_program: Driver) -> None:
    story.set_up(new_program)
    story.enter_person(new_program)
    story.write_plan(new_program)
    story.save_plan(new_program)
    story.agree(new_program)
    story.choose_whole_plan(new_program)
    text = new_program.see("sheet_text", QLabel).text()
    assert story.HOME in text
    assert story.CHOIR in text


def test_that_a_short_passphrase_is_refused_at_its_field_and_nothing_is_made(
    new_program: Driver, tmp_path: Path
) -> None:
    new_program.click("begin")
    new_program.write("office_name", "Amt")
    new_program.write("passphrase", "zu kurz")
    new_program.click("make_register")
    assert new_program.sees_text("7 of at least 12 characters.")
    assert not (tmp_path / "workspace").exists()


def test_that_changing_the_language_keeps_what_was_typed(new_program: Driver) -> None:
    new_program.click("begin")
    new_program.write("office_name", "Sozialdienst Zürich")
    new_program.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    new_program.see("language").setFocus()
    new_program.press(Qt.Key.Key_Down)
    new_program.see("begin").setFocus()
    new_program.press(Qt.Key.Key_Return)
    assert new_program.see("office_name", QLineEdit).text() == "Sozialdienst Zürich"


def test_that_the_recovery_code_cannot_be_selected_for_copying(new_program: Driver) -> None:
    story.answer_set_up(new_program)
    frame = new_program.see("recovery_code")
    groups = frame.findChildren(QLabel)
    assert len(groups) == 9
    selectable = (
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    assert not any(group.textInteractionFlags() & selectable for group in groups)
    new_program.click("written_down")
    new_program.see("today")


def test_that_the_title_never_holds_anything_about_a_person(program_with_plan: Driver) -> None:
    program_with_plan.press(Qt.Key.Key_Return)
    program_with_plan.see("section_plan")
    assert program_with_plan.window.windowTitle() == "caseapp"


def test_that_the_window_says_when_it_saved(new_program: Driver) -> None:
    story.set_up(new_program)
    story.enter_person(new_program)
    saved = new_program.see("saved", QLabel)
    wait_until(lambda: saved.text().startswith("Saved on this laptop, "), "the time of saving")
