"""A quick note from anywhere, in five actions, and back at the same cursor."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QTableView

from caseapp.errors import DiskFullError
from caseapp.gui.widgets.text_field import TextField
from caseapp.usecases.drafts import SaveDraft
from tests.builders import PASSPHRASE
from tests.gui import note_story as story
from tests.window_driver import Driver, settle, type_text, wait_until
from tests.window_story import unlock

_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def _wait_until_gone(driver: Driver) -> None:
    wait_until(lambda: not driver.all("quick_note"), "the card is gone")


def test_that_a_quick_note_takes_five_actions_and_leads_back_to_the_same_cursor(
    program_with_plan: Driver,
) -> None:
    driver = program_with_plan
    story.begin_note(driver)
    driver.write("said_and_observed", "Mitten im Satz")
    before = driver.see("said_and_observed", TextField)
    driver.press(Qt.Key.Key_Left)
    place = before.textCursor().position()
    hands = story.CountingDriver(driver)
    hands.press(Qt.Key.Key_N, _CTRL, _SHIFT)
    hands.type("søren")
    hands.press(Qt.Key.Key_Return)
    wait_until(lambda: driver.see("quick_text").hasFocus(), "the text is next")
    hands.type("Kommt zehn Minuten später.")
    hands.press(Qt.Key.Key_Return, _CTRL)
    _wait_until_gone(driver)
    assert hands.actions == 5
    assert before.hasFocus()
    assert before.textCursor().position() == place
    driver.wait_for_text("Saved.")
    story.open_meetings(driver)
    model = driver.see("waiting_notes", QTableView).model()
    wait_until(lambda: model.rowCount() == 1, "it waits to be finished")
    assert model.index(0, 1).data() == "Beispiel-Müller, Søren"
    assert model.index(0, 3).data() == "Kommt zehn Minuten später."


def test_that_no_key_moves_the_page_below(program_with_plan: Driver) -> None:
    driver = program_with_plan
    driver.press(Qt.Key.Key_N, _CTRL, _SHIFT)
    driver.see("quick_text")
    driver.ctrl(Qt.Key.Key_4)
    driver.press(Qt.Key.Key_N, _CTRL, _SHIFT)
    assert len(driver.all("quick_note")) == 1
    driver.press(Qt.Key.Key_Escape)
    _wait_until_gone(driver)
    assert driver.see("people").isVisible()


def test_that_escape_keeps_the_typing_for_later(program_with_plan: Driver) -> None:
    driver = program_with_plan
    story.quick_note(driver, "søren", "Halb getippt")
    driver.press(Qt.Key.Key_Escape)
    _wait_until_gone(driver)
    story.open_meetings(driver)
    driver.wait_for_text("A quick note of")
    driver.press(Qt.Key.Key_N, _CTRL, _SHIFT)
    text = driver.see("quick_text", TextField)
    wait_until(lambda: text.words() == "Halb getippt", "the typing is back")
    assert "Søren" in driver.see("person", QLineEdit).text()
    driver.ctrl(Qt.Key.Key_Return)
    _wait_until_gone(driver)
    wait_until(lambda: not driver.sees_text("A quick note of"), "nothing is left")


def test_that_typing_that_cannot_be_kept_stays_on_the_screen(
    program_with_plan: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise DiskFullError

    driver = program_with_plan
    story.quick_note(driver, "søren", "Bleibt stehen")
    monkeypatch.setattr(SaveDraft, "execute", refuse)
    driver.press(Qt.Key.Key_Escape)
    driver.see("quick_note_notice")
    assert driver.see("quick_text", TextField).words() == "Bleibt stehen"
    monkeypatch.undo()
    driver.press(Qt.Key.Key_Escape)
    _wait_until_gone(driver)


def test_that_an_unknown_caller_and_a_promise_are_written_down(program_with_plan: Driver) -> None:
    driver = program_with_plan
    story.quick_note(driver, "", "Jemand fragt nach einem Platz.")
    driver.write("quick_promise", "Wir rufen zurück.")
    driver.write("quick_due", "+3")
    driver.ctrl(Qt.Key.Key_Return)
    _wait_until_gone(driver)
    story.open_meetings(driver)
    driver.click("resume_draft")
    driver.wait_for_page("Note about an unknown caller")
    assert driver.see("promise_text", TextField).words() == "Wir rufen zurück."
    assert driver.see("promise_due", QLineEdit).text()


def test_that_a_name_that_nobody_has_is_asked_about_and_nothing_is_lost(program_with_plan: Driver) -> None:
    driver = program_with_plan
    driver.press(Qt.Key.Key_N, _CTRL, _SHIFT)
    driver.see("quick_text")
    driver.write_on("xyz")
    driver.press(Qt.Key.Key_Return)
    driver.write("quick_text", "Ein Satz")
    driver.ctrl(Qt.Key.Key_Return)
    driver.wait_for_text("Nobody is chosen. Choose somebody from the list, or leave it empty.")
    assert driver.see("quick_text", TextField).words() == "Ein Satz"
    driver.see("person", QLineEdit).clear()
    type_text(driver.see("person"), "s")
    settle()
    driver.click("found_person")
    driver.ctrl(Qt.Key.Key_Return)
    _wait_until_gone(driver)


def test_that_an_empty_quick_note_is_not_saved(program_with_plan: Driver) -> None:
    story.quick_note(program_with_plan, "", "")
    program_with_plan.ctrl(Qt.Key.Key_Return)
    program_with_plan.wait_for_text("This is needed.")


def test_that_locking_keeps_a_quick_note_that_is_open(program_with_plan: Driver) -> None:
    driver = program_with_plan
    story.quick_note(driver, "", "Vor dem Sperren")
    driver.ctrl(Qt.Key.Key_L)
    driver.see("unlock")
    wait_until(lambda: not driver.window.is_open, "the register is closed")
    unlock(driver, PASSPHRASE)
    driver.press(Qt.Key.Key_N, _CTRL, _SHIFT)
    text = driver.see("quick_text", TextField)
    wait_until(lambda: text.words() == "Vor dem Sperren", "the typing is back")
