"""Locking when the disk takes nothing: the window is covered all the same, and no word is lost."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit

from caseapp.gui.widgets.state_view import State
from caseapp.gui.widgets.text_field import TextField
from caseapp.gui.workbench import Workbench
from caseapp.usecases.staff import AddStaff, GivePassphrase
from tests.builders import PASSPHRASE, add_person, open_made
from tests.gui.lock_story import MARKS, SlowCommand, nothing_can_be_written, press_lock, wait_until_closed
from tests.gui.traces import traces
from tests.page_states import Stage
from tests.window_driver import Driver, settle, wait_until
from tests.window_story import unlock

SENTENCE = "Im Hafen liegen drei blaue Boote"
TYPED = "Nichts davon geht verloren"
HELD = "What was typed last is not saved yet."


@pytest.fixture
def stage(qapp: QApplication, tmp_path: Path) -> Iterator[Stage]:
    made = Stage.start(tmp_path, "en")
    yield made
    made.driver.stop()


def _unlock(driver: Driver, passphrase: str = PASSPHRASE) -> None:
    driver.see("passphrase", QLineEdit).clear()
    driver.write("passphrase", passphrase)
    driver.press(Qt.Key.Key_Return)


def _type_into_form(driver: Driver) -> None:
    driver.see("contacts.value", QLineEdit).clear()
    driver.write("contacts.value", TYPED)


def _type_into_note(driver: Driver) -> None:
    driver.write("said_and_observed", TYPED)


def _type_into_plan(driver: Driver) -> None:
    driver.see("own_words", TextField).selectAll()
    driver.write("own_words", TYPED)


def _type_quick_note(driver: Driver) -> None:
    driver.press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier)
    driver.write("quick_text", TYPED)


PAGES: dict[str, tuple[str, Callable[[Driver], None], str]] = {
    "a form": ("client_form", _type_into_form, "contacts.value"),
    "a note": ("note_form", _type_into_note, "said_and_observed"),
    "a plan": ("plan_editor", _type_into_plan, "own_words"),
    "a quick note": ("client", _type_quick_note, "quick_text"),
}


def _words(driver: Driver, name: str) -> str:
    field = driver.see(name)
    return field.words() if isinstance(field, TextField) else field.text()  # type: ignore[attr-defined]


@pytest.mark.parametrize("name", PAGES)
def test_that_what_cannot_be_saved_is_on_the_page_again_after_unlocking(stage: Stage, name: str) -> None:
    page, type_it, field = PAGES[name]
    driver = stage.driver
    stage.show(page, State.CONTENT)
    type_it(driver)
    with nothing_can_be_written(driver):
        press_lock(driver)
        assert traces((*MARKS, TYPED), is_shown=True) == []
        driver.wait_for_text(HELD)
        assert driver.window.is_open
        assert traces((*MARKS, TYPED), is_shown=True) == []
        _unlock(driver, "das war ein anderer Satz")
        driver.wait_for_text("That passphrase does not fit")
        _unlock(driver)
        assert TYPED in _words(driver, field)
        bench = driver.window.findChild(Workbench)
        assert isinstance(bench, Workbench)
        assert not bench.bar.can_undo
        driver.wait_for_text("can only be read")
    press_lock(driver)
    wait_until_closed(driver)
    assert traces((*MARKS, TYPED)) == []


def test_that_the_register_closes_by_itself_when_the_disk_takes_it_after_all(stage: Stage) -> None:
    driver = stage.driver
    stage.show("client_form", State.CONTENT)
    _type_into_form(driver)
    with nothing_can_be_written(driver):
        press_lock(driver)
        driver.wait_for_text(HELD)
    leaving = driver.window._leaving
    assert leaving is not None
    assert leaving._again.isActive()
    leaving._again.timeout.emit()
    wait_until_closed(driver)
    assert traces((*MARKS, TYPED)) == []
    unlock(driver, PASSPHRASE)
    again = stage.again()
    again.show("client_form", State.CONTENT)
    wait_until(lambda: _words(driver, "contacts.value") == TYPED, "the typing is back")


def test_that_a_window_that_is_closed_while_it_holds_typing_goes(stage: Stage) -> None:
    stage.show("client_form", State.CONTENT)
    _type_into_form(stage.driver)
    with nothing_can_be_written(stage.driver):
        press_lock(stage.driver)
        stage.driver.wait_for_text(HELD)
        stage.driver.window.close()
        wait_until_closed(stage.driver)
    assert not stage.driver.window.isVisible()


def test_that_saving_in_the_moment_of_locking_loses_nothing_when_it_is_refused(stage: Stage) -> None:
    driver = stage.driver
    stage.show("note_form", State.CONTENT)
    _type_into_note(driver)
    with nothing_can_be_written(driver):
        driver.see("said_and_observed").setFocus()
        bench = driver.window.findChild(Workbench)
        assert isinstance(bench, Workbench)
        bench.page.save()
        press_lock(driver)
        driver.wait_for_text(HELD)
        _unlock(driver)
        assert TYPED in _words(driver, "said_and_observed")
        del bench


def test_that_whoever_unlocks_before_all_is_written_is_where_they_were(stage: Stage) -> None:
    driver = stage.driver
    stage.show("client_form", State.CONTENT)
    _type_into_form(driver)
    begun, go = threading.Event(), threading.Event()
    driver.program.parts.runner.write(SlowCommand(begun, go), driver.window)
    assert begun.wait(10)
    press_lock(driver)
    _unlock(driver)
    assert _words(driver, "contacts.value") == TYPED
    go.set()
    press_lock(driver)
    wait_until_closed(driver)


def test_that_a_slow_job_behind_a_page_that_is_gone_leads_to_a_new_one(stage: Stage) -> None:
    driver = stage.driver
    stage.show("client", State.CONTENT)
    begun, go = threading.Event(), threading.Event()
    driver.program.parts.runner.write(SlowCommand(begun, go), driver.window)
    assert begun.wait(10)
    press_lock(driver)
    settle()
    assert traces(MARKS) == []
    _unlock(driver)
    driver.see("today")
    go.set()
    press_lock(driver)
    wait_until_closed(driver)


def test_that_a_colleague_is_told_whose_typing_waits(qapp: QApplication, tmp_path: Path) -> None:
    with open_made(tmp_path) as opened:
        add_person(opened)
        added = opened.executor.run(AddStaff({"name": "Herr Vural", "roles": ("caseworker",)}))
        assert added.subject is not None
        opened.executor.run(GivePassphrase(added.subject, SENTENCE))
    driver = Driver.start(tmp_path)
    unlock(driver, PASSPHRASE)
    driver.ctrl(Qt.Key.Key_N)
    driver.write("called_name", TYPED)
    with nothing_can_be_written(driver):
        press_lock(driver)
        driver.wait_for_text(HELD)
        who = driver.see("who", QComboBox)
        wait_until(who.count, "the names are known")
        who.setCurrentIndex(who.findText("Herr Vural"))
        _unlock(driver, SENTENCE)
        driver.wait_for_text("Let Frau Beispiel open the register first.")
        assert not driver.sees_text(TYPED)
        who.setCurrentIndex(who.findText("Frau Beispiel"))
        _unlock(driver)
        assert _words(driver, "called_name") == TYPED
    assert driver.see("message_text", QLabel).text()
    driver.stop()


def test_that_a_page_whose_typing_is_refused_stays_however_often_one_tries_to_leave(stage: Stage) -> None:
    driver = stage.driver
    stage.show("client_form", State.CONTENT)
    _type_into_form(driver)
    with nothing_can_be_written(driver):
        for _ in range(2):
            driver.ctrl(Qt.Key.Key_2)
            wait_until(lambda: not driver.program.parts.runner.debts.are_open, "it was tried")
            settle()
            assert _words(driver, "contacts.value") == TYPED
    driver.ctrl(Qt.Key.Key_2)
    driver.see("people")
