"""The story itself, run in its own process: ``python -m tests.end_to_end.first_day begin FOLDER``."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit

from tests.end_to_end.real_hands import RealDriver
from tests.gui.note_story import CountingDriver
from tests.window_driver import settle, wait_until

PASSPHRASE = "vier wolken ziehen zum hafen"
WORKER, OFFICE = "Frau Brandt", "Sozialer Dienst Musterstadt"
NAME, FAMILY = "Jörg", "Weiß-Großmann"
HOME = "Ich finde eine Wohnung, die ich bezahlen kann."
PAPERS = "Ich sammle meine Papiere in einer Mappe."
SISTER, DRIVE = "Schwester Käthe", "Sie fährt mich zur Besichtigung."
BUDGET = "Das Amt rechnet mit mir ein Budget."
CHOIR = "Montags wieder im Chor singen."
WAY = "Wir üben den Weg zum Chor."
ON_THE_PLAN = (HOME, PAPERS, DRIVE, SISTER, BUDGET, CHOIR, WAY)
SAID = "Die Wohnung ist zum 1. Juni gekündigt."
VIEW = "Ich möchte eine Tür, die ich zumachen kann."


def begin(folder: Path) -> None:
    """Set-up, a person, a plan with two goals, a note, agree, print and hand over, save as PDF, close."""
    driver = RealDriver.start(folder, "de")
    set_up(driver)
    _enter_person(driver)
    _write_plan(driver)
    _write_note(driver)
    _from_the_meeting_to_the_sheet(driver)
    _hand_over(driver)
    _print_whole_plan(driver)
    _hand_over(driver)
    _save_pdf(driver, folder / "plan.pdf")
    driver.stop()


def set_up(driver: RealDriver) -> None:
    """From the first screen to the empty people list."""
    wait_until(lambda: driver.see("begin").hasFocus(), "Enter means to begin")
    driver.press(Qt.Key.Key_Return)
    user = driver.see("user_name", QLineEdit)
    wait_until(user.hasFocus, "typing can begin")
    user.clear()
    driver.write_on(WORKER)
    driver.write("office_name", OFFICE)
    driver.write("passphrase", PASSPHRASE)
    driver.press(Qt.Key.Key_Return)
    driver.click("written_down")
    driver.see("state_action")


def _enter_person(driver: RealDriver) -> None:
    driver.ctrl(Qt.Key.Key_N)
    driver.wait_for_focus("called_name")
    driver.write_on(NAME)
    driver.write("family_name", FAMILY)
    driver.write("birth_date", "29.2.1988")
    driver.ctrl(Qt.Key.Key_S)
    driver.see("section_plan")
    driver.ctrl(Qt.Key.Key_Tab)


def _write_plan(driver: RealDriver) -> None:
    driver.click("begin_plan")
    driver.wait_for_focus("own_words")
    driver.write_on(HOME)
    driver.click("add_step")
    _write_step(driver, PAPERS, due="+14")
    driver.press(Qt.Key.Key_Return)
    _write_step(driver, DRIVE, "je", SISTER)
    driver.click("add_promise")
    _write_step(driver, BUDGET, "", WORKER, "+21")
    driver.ctrl(Qt.Key.Key_N)
    driver.wait_for_focus("own_words")
    driver.write_on(CHOIR)
    driver.click("add_step", number=len(driver.all("add_step")) - 1)
    _write_step(driver, WAY, "zu")
    driver.click("done")
    driver.see("goal_card", number=1)


def _write_step(driver: RealDriver, text: str, doer: str = "", name: str = "", due: str = "") -> None:
    """One step by keys; ``doer`` are the first letters of who does it."""
    driver.wait_for_focus("step_text")
    driver.write_on(text)
    if doer:
        driver.go_to("step_doer")
        driver.find(doer)
    for field, words in (("step_doer_name", name), ("step_due", due)):
        if words:
            driver.go_to(field)
            driver.write_on(words)


def _write_note(driver: RealDriver) -> None:
    """From the plan: write a note, read it back, finish it, and back to the person."""
    begin_note(driver)
    driver.write_on(SAID)
    driver.go_to("persons_view")
    driver.write_on(VIEW)
    driver.ctrl(Qt.Key.Key_Return)
    wait_until(driver.see("finish_note").isEnabled, "the note can be read")
    driver.ctrl(Qt.Key.Key_Return)
    driver.see("addendum_begin")
    driver.press(Qt.Key.Key_Escape)
    driver.see("agree")


def begin_note(driver: RealDriver) -> None:
    """From another section of the person's page to the first field of a new note."""
    driver.click("section_meetings")
    driver.ctrl(Qt.Key.Key_N)
    driver.wait_for_focus("said_and_observed")


def _from_the_meeting_to_the_sheet(driver: RealDriver) -> None:
    """From the end of the meeting to the printer in five actions by keys alone."""
    hands = CountingDriver(driver)
    ctrl = Qt.KeyboardModifier.ControlModifier
    hands.press(Qt.Key.Key_Return, ctrl)
    hands.choose("same_answer_agrees")
    hands.press(Qt.Key.Key_Return, ctrl)
    driver.see("not_yet")
    hands.press(Qt.Key.Key_Return, ctrl)
    driver.see("sheet_page")
    hands.press(Qt.Key.Key_P, ctrl)
    assert hands.actions <= 5


def _hand_over(driver: RealDriver) -> None:
    """One key says that it is in the person's hand."""
    driver.wait_for_focus("hand_over")
    driver.press(Qt.Key.Key_1)
    wait_until(lambda: not driver.all("hand_over"), "it was handed over")


def _print_whole_plan(driver: RealDriver) -> None:
    driver.go_to("sheet_layout")
    driver.press(Qt.Key.Key_Home)
    wait_until(lambda: CHOIR in driver.see("sheet_text", QLabel).text(), "the text for reading aloud")
    driver.ctrl(Qt.Key.Key_P)


def _save_pdf(driver: RealDriver, target: Path) -> None:
    driver.click("save_pdf")
    name = driver.see("fileNameEdit", QLineEdit)
    wait_until(name.hasFocus, "a file name can be typed")
    name.clear()
    driver.write_on(str(target))
    driver.press(Qt.Key.Key_Return)
    wait_until(target.exists, "the PDF is there")
    driver.wait_for_text("plan.pdf")
    settle()


if __name__ == "__main__":
    {"begin": begin}[sys.argv[1]](Path(sys.argv[2]))
