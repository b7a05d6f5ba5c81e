"""What stands in the way of a new register is said before anybody types."""

from __future__ import annotations

import errno
import tempfile
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from tests import window_story as story
from tests.gui.conftest import running
from tests.window_driver import Driver, wait_until


class _Disk:
    """Refuses as a real disk does; the file system of a test belongs to somebody who may do everything."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.fault: int | None = None
        self._file = tempfile.TemporaryFile
        monkeypatch.setattr(tempfile, "TemporaryFile", self._make)

    def _make(self, *arguments: Any, **named: Any) -> Any:
        if self.fault is not None:
            raise OSError(self.fault, "refused")
        return self._file(*arguments, **named)


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> _Disk:
    return _Disk(monkeypatch)


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        (errno.ENOSPC, "There is no room left on this disk. Nothing was created in "),
        (errno.EACCES, "Nothing can be saved in this folder. "),
        (errno.EROFS, "Nothing can be saved in this folder. "),
    ],
)
def test_that_a_folder_that_cannot_be_used_is_said_before_anything_is_typed(
    qapp: QApplication, tmp_path: Path, disk: _Disk, fault: int, words: str
) -> None:
    disk.fault = fault
    for driver in running(Driver.start(tmp_path)):
        driver.wait_for_text(words)
        assert driver.see("begin", QPushButton).text() == "Try again"
        assert not driver.see("look_at_example").isEnabled()
        disk.fault = None
        driver.click("begin")
        wait_until(driver.see("look_at_example").isEnabled, "one can begin")
        assert not driver.sees_text(words)
        story.set_up(driver)


def test_that_the_check_itself_leaves_nothing_behind(new_program: Driver, tmp_path: Path) -> None:
    new_program.click("begin")
    new_program.see("user_name")
    assert [file.name for file in tmp_path.iterdir()] == []


def test_that_enter_begins_and_alt_left_leads_back(new_program: Driver) -> None:
    wait_until(lambda: new_program.see("begin").hasFocus(), "Enter means Begin")
    new_program.press(Qt.Key.Key_Return)
    wait_until(lambda: new_program.see("user_name").hasFocus(), "typing can begin")
    new_program.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert new_program.see("begin").isVisible()
