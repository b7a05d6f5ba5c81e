"""The next day, each part in its own process: ``python -m tests.end_to_end.next_day type|return FOLDER``."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QTableView

from caseapp.gui.widgets.text_field import TextField
from tests.end_to_end import first_day as story
from tests.end_to_end.first_day import begin_note
from tests.end_to_end.real_hands import RealDriver
from tests.reliability.typing_log import KeptWords, log_typed
from tests.window_driver import wait_until

FIELD = "said_and_observed"
SENTENCE = "Der Vermieter ruft an und will die Schlüssel schon am Freitag haben. "
"""Typed over and over until the program is killed."""


def type_until_killed(folder: Path) -> None:
    """Start again and begin another note; a log on standard output tells whoever types and kills."""
    driver = RealDriver.start(folder, "de")
    kept = KeptWords(driver.program.parts.runner, FIELD)
    _unlock(driver)
    _find_person(driver)
    begin_note(driver)
    words = driver.see(FIELD, TextField)
    words.edited.connect(lambda: log_typed(len(words.words())))
    log_typed(0)
    QApplication.exec()
    del kept


def return_later(folder: Path) -> None:
    """Start again: whom it is about, what was agreed and handed over, and both notes are there."""
    driver = RealDriver.start(folder, "de")
    _unlock(driver)
    driver.see("resume_typing")
    # The sheets were handed over, so nobody waits for them.
    assert not driver.all("waiting_sheets")
    _find_person(driver)
    driver.wait_for_text(story.FAMILY)
    _see_plan(driver)
    _see_finished_note(driver)
    sys.stdout.write(_resume_typing(driver))
    driver.ctrl(Qt.Key.Key_S)
    driver.ctrl(Qt.Key.Key_1)
    driver.wait_for_text("1 offene Notiz")
    driver.stop()


def _see_plan(driver: RealDriver) -> None:
    driver.ctrl(Qt.Key.Key_Tab)
    driver.see("goal_card", number=1)
    for words in (*story.ON_THE_PLAN, "Fassung 1"):
        driver.wait_for_text(words)


def _see_finished_note(driver: RealDriver) -> None:
    driver.ctrl(Qt.Key.Key_Tab)
    notes = driver.see("client_notes", QTableView)
    wait_until(lambda: notes.model().rowCount() == 1, "the finished note")
    assert notes.model().index(0, 2).data() == story.SAID
    driver.go_to("client_notes")
    driver.press(Qt.Key.Key_Return)
    for words in (story.SAID, story.VIEW):
        driver.wait_for_text(words)
    driver.press(Qt.Key.Key_Escape)


def _resume_typing(driver: RealDriver) -> str:
    """By way of Meetings; the words that are back."""
    driver.ctrl(Qt.Key.Key_4)
    driver.click("resume_typing")
    words = driver.see(FIELD, TextField)
    wait_until(words.words, "the typing is back")
    return words.words()


def _unlock(driver: RealDriver) -> None:
    driver.wait_for_focus("passphrase")
    driver.write_on(story.PASSPHRASE)
    driver.press(Qt.Key.Key_Return)
    driver.see("today")


def _find_person(driver: RealDriver) -> None:
    """From anywhere to the person, by an umlaut and an ß written out."""
    driver.ctrl(Qt.Key.Key_2)
    driver.wait_for_focus("search")
    driver.write_on("joerg grossmann")
    driver.press(Qt.Key.Key_Return)
    driver.see("section_plan")


if __name__ == "__main__":
    {"type": type_until_killed, "return": return_later}[sys.argv[1]](Path(sys.argv[2]))
