"""The second place in the window: chosen after it was tried, remembered, calm when the stick is missing."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel

from caseapp.gui.second_place import SecondPlace
from caseapp.settings import load_window_settings
from tests import window_story as story
from tests.builders import PASSPHRASE
from tests.window_driver import Driver, settle, wait_until


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def settings(open_program: Driver) -> Driver:
    """The backup section of Settings."""
    story.open_settings(open_program)
    open_program.click("section_backup")
    open_program.see("choose_second")
    return open_program


def choose(driver: Driver, folder: Path) -> None:
    driver.click("choose_second")
    (dialog,) = driver.window.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(folder))
    dialog.reject()
    driver.window.activateWindow()
    wait_until(driver.window.isActiveWindow, "the dialog is gone")


def chosen(folder: Path) -> str:
    return load_window_settings(folder / "window.json").backup_folder


def test_that_a_chosen_folder_is_tried_remembered_and_used(
    settings: Driver, stick: Path, tmp_path: Path
) -> None:
    choose(settings, stick)
    settings.wait_for_text("The next backup is copied there.")
    assert settings.sees_text("It is on the same disk as the register.")
    wait_until(lambda: chosen(tmp_path) == str(stick), "the choice is remembered")
    settings.click("back_up")
    settings.wait_for_text("The newest copy there is of ")
    assert len(list(stick.glob("*.caseapp-backup"))) == 1
    settings.program.remember()
    assert chosen(tmp_path) == str(stick)
    story.lock(settings)
    story.unlock(settings, PASSPHRASE)
    story.open_settings(settings)
    settings.click("section_backup")
    settings.wait_for_text(str(stick))


def test_that_the_section_opens_no_window_of_its_own(settings: Driver) -> None:
    settle()
    assert settings.window.isActiveWindow()


def test_that_a_folder_that_cannot_be_used_is_not_taken(settings: Driver, tmp_path: Path) -> None:
    choose(settings, tmp_path / "workspace")
    settings.wait_for_text("was not taken. It lies inside the workspace")
    assert chosen(tmp_path) == ""
    assert not settings.all("no_second")


def test_that_a_missing_stick_is_said_calmly_and_the_backup_is_made(
    settings: Driver, stick: Path, tmp_path: Path
) -> None:
    choose(settings, stick)
    settings.wait_for_text("The next backup is copied there.")
    stick.rmdir()
    settings.click("back_up")
    settings.wait_for_text("It was read again and is whole. There is no copy in ")
    assert settings.see("message_bar").property("surface") == "promise"
    assert list((tmp_path / "workspace" / "backups").glob("*.caseapp-backup"))
    wait_until(
        lambda: settings.see("second_state", QLabel).text().startswith("It is not there now."), "the card"
    )


def test_that_one_can_do_without_a_second_place(settings: Driver, stick: Path, tmp_path: Path) -> None:
    choose(settings, stick)
    settings.wait_for_text("The next backup is copied there.")
    settings.click("no_second")
    settings.wait_for_text("No folder is chosen yet.")
    wait_until(lambda: chosen(tmp_path) == "", "the choice is remembered")


def test_that_the_administrators_place_wins_and_cannot_be_changed(
    locked_program: Driver, stick: Path, tmp_path: Path
) -> None:
    place = SecondPlace(tmp_path / "window.json", str(tmp_path / "mine"), fixed=stick)
    assert (place.folder, place.is_fixed) == (stick, True)
    parts = locked_program.window._parts
    object.__setattr__(parts, "second_place", place)
    story.unlock(locked_program, PASSPHRASE)
    story.open_settings(locked_program)
    locked_program.click("section_backup")
    locked_program.wait_for_text("Whoever looks after this computer chose this place.")
    assert not locked_program.all("choose_second")
    assert not locked_program.all("no_second")
