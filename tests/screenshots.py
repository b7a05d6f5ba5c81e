"""Pictures of every main screen for README and reviewers: ``python -m tests.screenshots [FOLDER]``.

From invented data, in German and Danish, light and dark, at 100 and 160 per cent.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import Qt

from tests import window_story as story
from tests.architecture.sources import ROOT
from tests.window_driver import Driver, settle

SERIES = (("de", "light", 100), ("de", "dark", 100), ("da", "light", 160), ("de_CH", "high_contrast", 100))


class Album:
    """Numbers the pictures of one series."""

    def __init__(self, driver: Driver, folder: Path, series: str) -> None:
        self._driver = driver
        self._folder = folder
        self._series = series
        self._count = 0

    def take(self, name: str) -> None:
        """The whole window as it is now."""
        settle()
        self._count += 1
        file = self._folder / f"{self._series}-{self._count:02d}-{name}.png"
        self._driver.window.grab().save(str(file))


def photograph(language: str, look: str, percent: int, folder: Path) -> None:
    """Walk through the first day with a camera."""
    with tempfile.TemporaryDirectory() as workspace:
        driver = Driver.start(Path(workspace), language)
        driver.window.resize(1280, 800)
        driver.program.parts.theme.choose(look)
        driver.program.parts.theme.set_text_percent(percent)
        album = Album(driver, folder, f"{language}-{look}-{percent}")
        _begin(driver, album)
        _plan(driver, album)
        _agree(driver, album)
        story.lock(driver)
        driver.wait_for_text("Sozialer Dienst Musterstadt")
        album.take("lock")
        driver.stop()
        driver.window.deleteLater()


def _begin(driver: Driver, album: Album) -> None:
    album.take("set-up")
    story.answer_set_up(driver)
    album.take("recovery-code")
    driver.click("written_down")
    driver.see("state_action")
    album.take("people-empty")
    driver.ctrl(Qt.Key.Key_N)
    story.fill_in_person(driver)
    driver.see("called_name").setFocus()
    album.take("person-form")
    driver.click("save")
    driver.see("section_plan")
    driver.wait_for_text("Søren")
    album.take("overview")


def _plan(driver: Driver, album: Album) -> None:
    story.write_plan(driver)
    driver.see("own_words").setFocus()
    album.take("plan-form")
    story.save_plan(driver)
    album.take("plan-draft")


def _agree(driver: Driver, album: Album) -> None:
    driver.click("agree")
    driver.see("answer_agrees")
    album.take("read-back")
    driver.press(Qt.Key.Key_Escape)
    story.answer_goals(driver)
    album.take("agree")
    driver.ctrl(Qt.Key.Key_Return)
    driver.see("sheet_page")
    album.take("preview")
    driver.press(Qt.Key.Key_Escape)
    driver.see("goal_card", number=1)
    album.take("plan-agreed")
    driver.ctrl(Qt.Key.Key_2)
    driver.see("people")
    album.take("people")


def main() -> None:
    """All series."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "packaging" / "screenshots"
    folder.mkdir(parents=True, exist_ok=True)
    for language, look, percent in SERIES:
        photograph(language, look, percent, folder)


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    main()
