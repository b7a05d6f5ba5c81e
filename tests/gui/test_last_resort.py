"""A fault in the program itself is logged without anybody's words, and the window says what is safe."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from caseapp.app import Program, build_program
from caseapp.paths import Workspace
from caseapp.settings import load_window_settings
from tests.window_driver import Driver

SECRET = "Geheimniskrämerin"


@pytest.fixture
def program(qapp: QApplication, tmp_path: Path) -> Iterator[Program]:
    """The program with its own hooks in place, as its users have it."""
    hooks = sys.excepthook, threading.excepthook
    (tmp_path / "workspace").mkdir()
    made = build_program(Workspace(tmp_path / "workspace"), "en", tmp_path / "window.json")
    yield made
    made.end()
    sys.excepthook, threading.excepthook = hooks


def _boxes() -> list[QMessageBox]:
    return [box for box in QApplication.topLevelWidgets() if isinstance(box, QMessageBox) and box.isVisible()]


def test_that_a_fault_is_said_once_and_logged_without_its_words(
    program: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    for _ in range(3):
        fault = ValueError(SECRET)
        sys.excepthook(type(fault), fault, None)
    qtbot.waitUntil(lambda: bool(_boxes()))
    assert len(_boxes()) == 1
    assert _boxes()[0].text() == "Something went wrong inside caseapp"
    log = (tmp_path / "workspace" / "caseapp.log").read_text()
    assert log.count("window_fault") == 3
    assert SECRET not in log
    _boxes()[0].close()


def test_that_a_fault_on_another_thread_is_said_too(program: Program, qtbot: QtBot) -> None:
    def break_down() -> None:
        raise ValueError(SECRET)

    thread = threading.Thread(target=break_down)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(_boxes()))
    _boxes()[0].close()


def test_that_the_window_remembers_how_it_looked_and_nothing_else(qapp: QApplication, tmp_path: Path) -> None:
    driver = Driver.start(tmp_path, "da")
    driver.program.parts.theme.set_text_percent(120)
    driver.stop()
    settings = load_window_settings(tmp_path / "window.json")
    assert (settings.language, settings.text_percent) == ("da", 120)
    assert settings.geometry
    again = Driver.start(tmp_path)
    assert again.program.parts.theme.text_percent == 120
    again.program.parts.theme.set_text_percent(100)
    again.stop()
