"""The drill and the real restore in the window: said in words, tried first, the lock screen at the end."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel

from caseapp.paths import Workspace
from caseapp.storage.trial import trial_folder
from caseapp.usecases.client import FindClients
from tests import window_story as story
from tests.builders import PASSPHRASE
from tests.storage.registers import flip_bit
from tests.window_driver import Driver


@pytest.fixture
def backed_up(open_program: Driver) -> Driver:
    """The backup section of Settings after a backup of an empty register."""
    story.open_settings(open_program)
    open_program.click("section_backup")
    open_program.click("back_up")
    open_program.wait_for_text("It was read again and is whole.")
    return open_program


def the_backup(folder: Path) -> Path:
    (file,) = (folder / "workspace" / "backups").glob("*.caseapp-backup")
    return file


def go_to_restore(driver: Driver) -> None:
    """From the backup section to the first step of a restore."""
    driver.click("restore_backup")
    driver.see("which_backup")


def test_that_trying_the_newest_backup_says_in_words_that_it_could_be_restored(
    backed_up: Driver, tmp_path: Path
) -> None:
    backed_up.click("try_backup")
    backed_up.wait_for_text("could be restored. It was opened and passed every check.")
    assert backed_up.sees_text("It holds 0 people and 0 notes.")
    assert not trial_folder(Workspace(tmp_path / "workspace")).exists()
    assert backed_up.see("try_backup").isEnabled()


def test_that_trying_a_damaged_backup_says_so(backed_up: Driver, tmp_path: Path) -> None:
    file = the_backup(tmp_path)
    flip_bit(file, file.stat().st_size // 2, 3)
    backed_up.click("try_backup")
    backed_up.wait_for_text("This backup is damaged")
    assert backed_up.see("trial_found").property("tone") == "late"


def test_that_a_restore_says_what_will_happen_and_ends_at_the_lock_screen_with_the_old_register(
    backed_up: Driver, tmp_path: Path
) -> None:
    backed_up.ctrl(Qt.Key.Key_2)
    backed_up.see("search")
    story.enter_person(backed_up)
    assert len(backed_up.ask(FindClients("")).rows) == 1
    story.open_settings(backed_up)
    backed_up.click("section_backup")
    go_to_restore(backed_up)
    backed_up.write("passphrase", PASSPHRASE)
    backed_up.press(Qt.Key.Key_Return)
    backed_up.see("restore_moment")
    assert backed_up.sees_text("The present register is not deleted.")
    assert not backed_up.all("restore_other_office")
    assert backed_up.see("back").hasFocus()
    backed_up.click("restore_surely")
    backed_up.wait_for_text("The register is as it was on ")
    assert list((tmp_path / "workspace" / "backups").glob("set-aside-*"))
    story.unlock(backed_up, PASSPHRASE)
    assert backed_up.ask(FindClients("")).rows == ()


def test_that_a_wrong_passphrase_is_said_at_its_field_and_nothing_is_closed(backed_up: Driver) -> None:
    go_to_restore(backed_up)
    backed_up.click("go_on")
    backed_up.wait_for_text("This is needed.")
    backed_up.write("passphrase", "das war ein anderer Satz")
    backed_up.click("go_on")
    backed_up.wait_for_text("That passphrase does not fit")
    assert not backed_up.all("restore_surely")
    backed_up.click("back")
    backed_up.see("restore_backup")


def test_that_one_can_go_back_from_the_last_step(backed_up: Driver) -> None:
    go_to_restore(backed_up)
    backed_up.write("passphrase", PASSPHRASE)
    backed_up.click("go_on")
    backed_up.see("restore_moment")
    backed_up.click("back")
    backed_up.see("which_backup")
    assert not backed_up.all("restore_surely")
    assert backed_up.window.is_open


def test_that_a_backup_that_breaks_between_the_steps_leaves_the_register_as_it_was(
    backed_up: Driver, tmp_path: Path
) -> None:
    go_to_restore(backed_up)
    backed_up.write("passphrase", PASSPHRASE)
    backed_up.click("go_on")
    backed_up.see("restore_moment")
    file = the_backup(tmp_path)
    flip_bit(file, file.stat().st_size // 2, 3)
    backed_up.click("restore_surely")
    backed_up.wait_for_text("This backup is damaged")
    story.unlock(backed_up, PASSPHRASE)


def test_that_a_file_from_elsewhere_can_be_chosen(backed_up: Driver, tmp_path: Path) -> None:
    file = the_backup(tmp_path).rename(tmp_path / "stick.caseapp-backup")
    go_to_restore(backed_up)
    backed_up.click("choose_backup_file")
    (dialog,) = backed_up.window.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(file))
    dialog.reject()
    backed_up.write("passphrase", PASSPHRASE)
    backed_up.click("go_on")
    backed_up.see("restore_moment")
    assert backed_up.see("restore_moment", QLabel).text()
