"""Another language while a register is open: the same page, nothing typed lost, the register stays open."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton

from caseapp.settings import load_window_settings
from tests import window_story as story
from tests.window_driver import Driver, wait_until


@pytest.fixture(autouse=True)
def english_afterwards(qapp: QApplication, open_program: Driver) -> Iterator[None]:
    """Translators belong to the application, which outlives the window."""
    yield
    open_program.program.parts.languages.use("en")


def switch_to(driver: Driver, language: str) -> None:
    driver.ctrl(Qt.Key.Key_K)
    driver.write_on(language)
    driver.press(Qt.Key.Key_Return)


def test_that_typing_in_a_form_is_there_in_the_new_language(open_program: Driver) -> None:
    open_program.ctrl(Qt.Key.Key_N)
    open_program.write("called_name", "Søren")
    open_program.write("matters.text", "Meine Tür.")
    switch_to(open_program, "dansk")
    open_program.wait_for_page("Opret klient")
    name = open_program.see("called_name", QLineEdit)
    wait_until(lambda: name.text() == "Søren", "the typing is back")
    assert open_program.window.is_open
    open_program.click("save")
    open_program.wait_for_page("Søren")
    open_program.wait_for_text("Meine Tür.")


def test_that_choosing_in_settings_stays_in_settings_and_leaves_nothing_in_the_old_language(
    open_program: Driver,
) -> None:
    open_program.ctrl(Qt.Key.Key_Comma)
    open_program.click("section_look")
    box = open_program.see("language")
    assert box.hasFocus()
    for _ in range(3):
        open_program.press(Qt.Key.Key_Up)
        open_program.see("language")
    open_program.wait_for_page("Einstellungen")
    assert open_program.see("language").hasFocus()
    assert open_program.see("navigate_people", QPushButton).text() == "Menschen"
    assert open_program.see("navigate_settings", QPushButton).isChecked()
    shown = [label.text() for label in open_program.window.findChildren(QLabel) if label.isVisible()]
    assert not {"Look", "Language of the window", "Settings"} & set(shown)


def test_that_undo_and_the_way_back_survive_the_change(open_program: Driver) -> None:
    story.enter_person(open_program)
    switch_to(open_program, "dansk")
    open_program.wait_for_text("Overblik")
    open_program.ctrl(Qt.Key.Key_Z)
    open_program.press(Qt.Key.Key_Escape)
    open_program.see("search")
    open_program.wait_for_text("Her er ingen endnu.")


def test_that_the_lock_screen_and_the_next_start_speak_it_too(open_program: Driver, tmp_path: Path) -> None:
    switch_to(open_program, "deutsch")
    open_program.wait_for_page("Menschen")
    story.lock(open_program)
    assert open_program.see("unlock", QPushButton).text() == "Öffnen"
    open_program.program.remember()
    assert load_window_settings(tmp_path / "window.json").language == "de"
