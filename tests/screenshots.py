"""Pictures of every main screen, taken on the first day of an invented person.

``python -m tests.screenshots`` renews those of README in packaging/screenshots/; with a FOLDER it takes every
screen there in German and Danish, light and dark, at 100 and 160 per cent, and each state of each page.
"""

from __future__ import annotations

import os
import sys
import tempfile
from itertools import product
from pathlib import Path

from PySide6.QtCore import Qt

from tests import window_story as story
from tests.architecture.sources import ROOT
from tests.gui import note_story as notes
from tests.page_states import PAGES, STATES, Stage
from tests.window_driver import Driver, settle

README_SERIES = (("de", "light", 100), ("da", "dark", 100))
ALL_SERIES = tuple(product(("de", "da"), ("light", "dark"), (100, 160)))
STATE_SERIES = tuple(product(("de", "da"), (("light", 100), ("dark", 160))))


class Album:
    """Keeps the pictures of one series."""

    def __init__(self, driver: Driver, folder: Path, series: str) -> None:
        self._driver = driver
        self._folder = folder
        self._series = series

    def take(self, name: str) -> None:
        """The whole window as it is now."""
        settle()
        self._driver.window.grab().save(str(self._folder / f"{name}-{self._series}.png"))


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
        _notes(driver, album)
        _settings(driver, album)
        story.lock(driver)
        driver.wait_for_text("Sozialer Dienst Musterstadt")
        album.take("lock")
        driver.stop()


def photograph_states(language: str, look: str, percent: int, folder: Path) -> None:
    """Each page as content, empty, loading, with an error, and not allowed."""
    with tempfile.TemporaryDirectory() as workspace:
        stage = Stage.start(Path(workspace), language)
        stage.driver.program.parts.theme.choose(look)
        stage.driver.program.parts.theme.set_text_percent(percent)
        album = Album(stage.driver, folder, f"{language}-{look}-{percent}")
        for page in PAGES:
            for state in STATES[page]:
                stage.show(page, state)
                album.take(f"state-{page.replace('/', '-')}-{state.value}")
        stage.driver.stop()


def _begin(driver: Driver, album: Album) -> None:
    album.take("welcome")
    driver.click("begin")
    album.take("set-up")
    driver.click("back")
    story.answer_set_up(driver)
    album.take("recovery-code")
    driver.click("written_down")
    driver.see("state_action")
    album.take("today-empty")
    story.go_to_people(driver)
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
    album.take("plan")


def _agree(driver: Driver, album: Album) -> None:
    story.answer_goals(driver)
    album.take("agreement")
    driver.ctrl(Qt.Key.Key_Return)
    driver.see("sheet_page")
    album.take("preview")
    driver.see("printer")
    driver.ctrl(Qt.Key.Key_2)
    driver.see("people")
    album.take("people")
    driver.write("search", story.NEARLY)
    driver.see("near_person")
    album.take("people-near")
    driver.ctrl(Qt.Key.Key_N)
    driver.write("called_name", story.CALLED)
    driver.write("family_name", story.FAMILY)
    driver.write("birth_date", "29.2.1988")
    driver.see("near_person")
    album.take("person-form-near")


def _notes(driver: Driver, album: Album) -> None:
    driver.ctrl(Qt.Key.Key_2)
    driver.see("people")
    notes.begin_note(driver)
    notes.write_parts(driver)
    album.take("note")
    notes.read_back(driver)
    album.take("note-read-back")
    notes.finish(driver)
    notes.quick_note(driver, "S", notes.ASKED)
    album.take("quick-note")
    notes.save_quick_note(driver)
    notes.open_meetings(driver)
    driver.see("notes")
    album.take("meetings")
    driver.ctrl(Qt.Key.Key_1)
    driver.see("meeting_today")
    album.take("today")


def _settings(driver: Driver, album: Album) -> None:
    driver.ctrl(Qt.Key.Key_K)
    album.take("palette")
    driver.press(Qt.Key.Key_Escape)
    story.open_settings(driver)
    album.take("office")
    story.add_colleague(driver)
    album.take("passphrase")
    driver.click("later")
    driver.see("staff_name", number=1)
    album.take("staff")
    driver.click("change_staff", 1)
    driver.click("retire")
    album.take("colleague")
    driver.click("back")
    driver.click("section_access")
    driver.see("make_recovery")
    album.take("access")
    driver.click("section_look")
    album.take("look")
    driver.click("section_backup")
    driver.see("last_backup")
    album.take("backup")
    driver.click("section_about")
    album.take("about")


def main() -> None:
    """The pictures of README, or all of them into a folder."""
    named = sys.argv[1:]
    folder = Path(named[0]) if named else ROOT / "packaging" / "screenshots"
    folder.mkdir(parents=True, exist_ok=True)
    for language, look, percent in ALL_SERIES if named else README_SERIES:
        photograph(language, look, percent, folder)
    for language, (look, percent) in STATE_SERIES if named else ():
        photograph_states(language, look, percent, folder)


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    main()
