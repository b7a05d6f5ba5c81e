"""The story itself, run in its own process: ``python -m tests.end_to_end.first_day begin|return FOLDER``."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit

from tests.end_to_end.real_hands import RealDriver
from tests.window_driver import settle, wait_until

PASSPHRASE = "vier wolken ziehen zum hafen"
NAME, FAMILY = "Jörg", "Weiß-Großmann"
HOME = "Ich finde eine Wohnung, die ich bezahlen kann."
CHOIR = "Montags wieder im Chor singen."
BUDGET = "Das Amt rechnet mit mir ein Budget."


def begin(folder: Path) -> None:
    """Set-up, a person, a plan with two goals, agree, look at the pages, save them as PDF, close."""
    driver = RealDriver.start(folder, "de")
    set_up(driver)
    _enter_person(driver)
    _write_plan(driver)
    _agree(driver)
    _save_pdf(driver, folder / "plan.pdf")
    driver.stop()


def return_later(folder: Path) -> None:
    """Start again, unlock, find the person by an umlaut written out, and see what was agreed."""
    driver = RealDriver.start(folder, "de")
    driver.write("passphrase", PASSPHRASE)
    driver.press(Qt.Key.Key_Return)
    driver.see("today")
    driver.ctrl(Qt.Key.Key_2)
    wait_until(lambda: driver.see("search").hasFocus(), "typing can begin")
    driver.write_on("joerg grossmann")
    driver.press(Qt.Key.Key_Return)
    driver.click("section_plan")
    driver.see("goal_card", number=1)
    driver.wait_for_text(HOME)
    driver.wait_for_text("Fassung 1")
    driver.stop()


def set_up(driver: RealDriver) -> None:
    """From the first screen to the empty people list."""
    wait_until(lambda: driver.see("begin").hasFocus(), "Enter means to begin")
    driver.press(Qt.Key.Key_Return)
    user = driver.see("user_name", QLineEdit)
    wait_until(user.hasFocus, "typing can begin")
    user.clear()
    driver.write_on("Frau Brandt")
    driver.write("office_name", "Sozialer Dienst Musterstadt")
    driver.write("passphrase", PASSPHRASE)
    driver.press(Qt.Key.Key_Return)
    driver.click("written_down")
    driver.see("state_action")


def _enter_person(driver: RealDriver) -> None:
    driver.ctrl(Qt.Key.Key_N)
    wait_until(lambda: driver.see("called_name").hasFocus(), "typing can begin")
    driver.write_on(NAME)
    driver.write("family_name", FAMILY)
    driver.write("birth_date", "29.2.1988")
    driver.ctrl(Qt.Key.Key_S)
    driver.click("section_plan")


def _write_plan(driver: RealDriver) -> None:
    driver.click("begin_plan")
    wait_until(lambda: driver.see("own_words").hasFocus(), "typing can begin")
    driver.write_on(HOME)
    driver.click("add_promise")
    wait_until(lambda: driver.see("step_text").hasFocus(), "typing can begin")
    driver.write_on(BUDGET)
    driver.write("step_due", "+14")
    driver.ctrl(Qt.Key.Key_N)
    wait_until(lambda: driver.see("own_words").hasFocus(), "typing can begin")
    driver.write_on(CHOIR)
    driver.click("done")
    driver.see("goal_card", number=1)


def _agree(driver: RealDriver) -> None:
    driver.click("agree")
    driver.click("same_answer_agrees")
    driver.click("signature_by_word")
    driver.ctrl(Qt.Key.Key_Return)
    driver.see("not_yet")
    driver.ctrl(Qt.Key.Key_Return)
    driver.see("sheet_page")
    driver.see("sheet_layout").setFocus()
    driver.press(Qt.Key.Key_Home)
    wait_until(lambda: CHOIR in driver.see("sheet_text", QLabel).text(), "the text for reading aloud")


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
    {"begin": begin, "return": return_later}[sys.argv[1]](Path(sys.argv[2]))
