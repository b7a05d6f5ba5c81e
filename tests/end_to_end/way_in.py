"""The way in, run in its own process: ``python -m tests.end_to_end.way_in begin|return FOLDER``."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QProcess, Qt
from PySide6.QtWidgets import QLabel

from tests.end_to_end.first_day import PASSPHRASE, set_up
from tests.end_to_end.real_hands import RealDriver
from tests.window_driver import wait_until

NAME, FAMILY = "Søren", "Grønbæk-Müller"


def begin(folder: Path) -> None:
    """Set-up, a person, lock, another language, unlock, find the person, close."""
    driver = RealDriver.start(folder, "de")
    set_up(driver)
    driver.ctrl(Qt.Key.Key_N)
    wait_until(lambda: driver.see("called_name").hasFocus(), "typing can begin")
    driver.write_on(NAME)
    driver.write("family_name", FAMILY)
    driver.ctrl(Qt.Key.Key_S)
    driver.see("section_plan")
    driver.ctrl(Qt.Key.Key_L)
    driver.wait_for_text("Willkommen zurück")
    driver.choose("choose_language", "Dansk")
    driver.wait_for_text("Velkommen tilbage")
    _find_person(driver)
    driver.stop()


def return_later(folder: Path) -> None:
    """Start again: the language stayed, the person is there, a second start brings this window forward."""
    driver = RealDriver.start(folder, "")
    driver.wait_for_text("Velkommen tilbage")
    _find_person(driver)
    driver.window.showMinimized()
    wait_until(lambda: not driver.window.isActiveWindow(), "the window is out of sight")
    second = QProcess()
    second.start(sys.executable, ["-m", "caseapp", "--workspace", str(folder / "workspace")])
    wait_until(lambda: second.state() == QProcess.ProcessState.NotRunning, "the second start ends")
    assert (second.exitStatus(), second.exitCode()) == (QProcess.ExitStatus.NormalExit, 0)
    wait_until(driver.window.isActiveWindow, "the first window is in front")
    assert not driver.window.isMinimized()
    driver.stop()


def _find_person(driver: RealDriver) -> None:
    driver.write("passphrase", PASSPHRASE)
    driver.press(Qt.Key.Key_Return)
    driver.see("today")
    driver.ctrl(Qt.Key.Key_2)
    wait_until(lambda: driver.see("search").hasFocus(), "typing can begin")
    driver.write_on("groenbaek")
    driver.press(Qt.Key.Key_Return)
    driver.see("section_plan")
    wait_until(lambda: NAME in driver.see("page_title", QLabel).text(), "the person's page")


if __name__ == "__main__":
    {"begin": begin, "return": return_later}[sys.argv[1]](Path(sys.argv[2]))
