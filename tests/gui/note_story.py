"""What a caseworker does with notes, step by step; tests, walks and pictures go along."""

from __future__ import annotations

from PySide6.QtCore import Qt

from caseapp.gui.widgets.text_field import TextField
from tests.window_driver import Driver, type_text, wait_until

SAID = "Die Wohnung ist zum 1. Juni gekündigt. Die Schwester kann nicht mehr helfen."
VIEW = "Ich bin froh, dass mir jemand zuhört. Ich will eine Tür, die ich zumachen kann."
JUDGED = "Braucht Hilfe mit dem Geld, sehr entschlossen."
AGREED = "Bis zum 23. März rechnen wir zusammen ein Budget."
ASKED = "Jemand fragt nach einem Platz."
TYPED = {SAID, VIEW, JUDGED, AGREED, ASKED}


def open_meetings(driver: Driver) -> None:
    """From anywhere to the list of notes."""
    driver.ctrl(Qt.Key.Key_4)
    driver.see("new_note")


def begin_note(driver: Driver) -> None:
    """From the people list to a new note about the first person."""
    driver.press(Qt.Key.Key_Return)
    driver.click("section_meetings")
    driver.click("new_note")
    driver.see("said_and_observed")


def write_parts(driver: Driver) -> None:
    """Type the four parts and hide the professional judgement."""
    driver.write("said_and_observed", SAID)
    driver.write("persons_view", VIEW)
    driver.write("professional_judgement", JUDGED)
    driver.click("hide_professional_judgement")
    driver.write("agreed", AGREED)


def read_back(driver: Driver) -> None:
    """From the form to the page on which the note is read out."""
    driver.ctrl(Qt.Key.Key_Return)
    wait_until(driver.see("finish_note").isEnabled, "the note can be read")


def finish(driver: Driver) -> None:
    """From reading back to the finished note."""
    driver.click("finish_note")
    driver.see("addendum_begin")


def quick_note(driver: Driver, name: str, text: str) -> None:
    """A quick note from anywhere to its last key."""
    driver.press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier)
    driver.see("quick_text")
    if name:
        driver.write_on(name)
    driver.press(Qt.Key.Key_Return)
    field = driver.see("quick_text", TextField)
    wait_until(field.hasFocus, "the text is next")
    type_text(field, text)


def save_quick_note(driver: Driver) -> None:
    """From the last key of a quick note back to where one was."""
    driver.ctrl(Qt.Key.Key_Return)
    wait_until(lambda: not driver.all("quick_note"), "the card is gone")


class CountingDriver:
    """Counts actions: a chord, a choice or a text typed is one."""

    def __init__(self, driver: Driver) -> None:
        self._driver = driver
        self.actions = 0

    def press(self, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
        """One chord."""
        self.actions += 1
        self._driver.press(key, *modifiers)

    def choose(self, name: str) -> None:
        """One choice: go there and take it."""
        self.actions += 1
        self._driver.go_to(name)
        self._driver.press(Qt.Key.Key_Space)

    def type(self, text: str) -> None:
        """One text."""
        self.actions += 1
        self._driver.write_on(text)
