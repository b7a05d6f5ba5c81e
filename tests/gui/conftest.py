"""Windows for tests: the whole program on a folder, or one open register with a person and a plan."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.builders import PASSPHRASE, add_person, add_plan, make_workspace, open_made
from tests.window_driver import Driver
from tests.window_story import unlock


@pytest.fixture(scope="module", autouse=True)
def garbage_stays_on_the_gui_thread() -> Iterator[None]:
    """As in the program (caseapp.gui.garbage): no worker thread may take apart what windows left behind."""
    gc.disable()
    yield
    gc.collect()
    gc.enable()


@pytest.fixture
def new_program(qapp: QApplication, tmp_path: Path) -> Iterator[Driver]:
    """The program started on an empty folder."""
    yield from running(Driver.start(tmp_path))


@pytest.fixture
def locked_program(qapp: QApplication, tmp_path: Path) -> Iterator[Driver]:
    """The program started on a register that exists."""
    make_workspace(tmp_path)
    yield from running(Driver.start(tmp_path))


@pytest.fixture
def open_program(locked_program: Driver) -> Driver:
    """The program at the empty people list."""
    unlock(locked_program, PASSPHRASE)
    return locked_program


@pytest.fixture
def program_with_plan(qapp: QApplication, tmp_path: Path) -> Iterator[Driver]:
    """The program at the people list with one person who has a draft plan."""
    with open_made(tmp_path) as opened:
        add_plan(opened, add_person(opened))
    driver = Driver.start(tmp_path)
    unlock(driver, PASSPHRASE)
    yield from running(driver)


def running(driver: Driver) -> Iterator[Driver]:
    """The program while a test uses it; closed at the end."""
    yield driver
    driver.stop()
