"""Backups in the window: by themselves, by hand, stopped, and how old the newest is."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QProgressBar

from caseapp.errors import BackupFailedError
from caseapp.gui import backup_keeper
from caseapp.paths import Workspace
from caseapp.storage.backup import back_up
from caseapp.storage.bundle import verify_bundle
from caseapp.storage.watch import Watch
from caseapp.usecases import backup_care
from tests import window_story as story
from tests.builders import PASSPHRASE, open_made
from tests.window_driver import Driver, settle, wait_until

WHOLE = "The backup is made. It was read again and is whole."


@pytest.fixture
def settings(open_program: Driver) -> Driver:
    """The backup section of Settings."""
    open_backup_section(open_program)
    return open_program


def open_backup_section(driver: Driver) -> None:
    story.open_settings(driver)
    driver.click("section_backup")
    driver.see("last_backup")


def made(folder: Path) -> list[Path]:
    return sorted((folder / "workspace" / "backups").glob("*.caseapp-backup"))


def start_with_backup_of(folder: Path, age: timedelta) -> Driver:
    """A program whose newest backup is so old."""
    with open_made(folder) as opened:
        back_up(opened.workspace, opened.key.data_key, datetime.now(UTC) - age)
    driver = Driver.start(folder)
    story.unlock(driver, PASSPHRASE)
    return driver


class SlowBackup:
    """Takes as long as nobody stops it or lets it go on; the rest is real."""

    def __init__(self) -> None:
        self.may_end = threading.Event()

    def __call__(self, workspace: Workspace, key: bytes, now: datetime, *, watch: Watch) -> Any:
        watch.tell(300, 1000)
        while not (watch.stop() or self.may_end.wait(0.01)):
            pass
        return back_up(workspace, key, now, watch=watch)


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Iterator[SlowBackup]:
    backup = SlowBackup()
    monkeypatch.setattr(backup_care, "back_up", backup)
    yield backup
    backup.may_end.set()


def test_that_a_backup_by_hand_is_made_and_said_to_be_whole(settings: Driver, tmp_path: Path) -> None:
    assert settings.see("last_backup", QLabel).text() == "There is no backup yet."
    settings.click("back_up")
    settings.wait_for_text(WHOLE)
    (file,) = made(tmp_path)
    verify_bundle(file)
    wait_until(lambda: settings.sees_text("Less than a day ago."), "the page follows")
    assert settings.sees_text("1 backup, ")


def test_that_while_a_backup_is_made_people_go_on_working_and_it_is_seen_how_far_it_is(
    settings: Driver, slow: SlowBackup, tmp_path: Path
) -> None:
    settings.click("back_up")
    bar = settings.see("backup_progress", QProgressBar)
    wait_until(lambda: bar.value() == 300, "how far it is")
    assert not settings.see("back_up").isEnabled()
    settings.ctrl(Qt.Key.Key_2)
    settings.see("search")
    story.enter_person(settings)
    settings.wait_for_text("Saved.")
    assert made(tmp_path) == []
    slow.may_end.set()
    settings.wait_for_text(WHOLE)
    assert len(made(tmp_path)) == 1


def test_that_a_backup_that_is_cancelled_leaves_nothing_and_can_be_begun_again(
    settings: Driver, slow: SlowBackup, tmp_path: Path
) -> None:
    settings.click("back_up")
    settings.click("cancel_backup")
    settings.wait_for_text("The backup was stopped")
    assert list((tmp_path / "workspace" / "backups").iterdir()) == []
    slow.may_end.set()
    settings.click("back_up")
    settings.wait_for_text(WHOLE)


def test_that_locking_does_not_wait_for_a_backup(settings: Driver, slow: SlowBackup, tmp_path: Path) -> None:
    settings.click("back_up")
    settings.see("backup_progress")
    story.lock(settings)
    assert not slow.may_end.is_set()
    assert list((tmp_path / "workspace" / "backups").iterdir()) == []


def test_that_the_backup_of_the_day_is_made_soon_after_unlocking_and_without_a_word(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup_keeper, "FIRST_LOOK_MS", 0)
    driver = start_with_backup_of(tmp_path, timedelta(days=2))
    wait_until(lambda: len(made(tmp_path)) == 2, "the backup of the day")
    verify_bundle(made(tmp_path)[-1])
    settle()
    assert not driver.all("message_text")
    assert not driver.all("old_backup")
    story.lock(driver)
    story.unlock(driver, PASSPHRASE)
    open_backup_section(driver)
    assert len(made(tmp_path)) == 2
    driver.stop()


def test_that_a_backup_of_the_day_that_fails_is_a_line_and_no_dialog(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise BackupFailedError

    monkeypatch.setattr(backup_keeper, "FIRST_LOOK_MS", 0)
    monkeypatch.setattr(backup_care, "back_up", fail)
    driver = start_with_backup_of(tmp_path, timedelta(days=2))
    driver.wait_for_text("Today's backup could not be made.")
    assert driver.see("message_bar").property("surface") == "promise"
    assert QApplication.activeModalWidget() is None
    driver.stop()


def test_that_an_old_backup_is_said_on_every_page_and_leads_to_a_new_one(
    qapp: QApplication, tmp_path: Path
) -> None:
    driver = start_with_backup_of(tmp_path, timedelta(days=5, hours=2))
    driver.wait_for_text("Last backup 5 days ago")
    driver.click("old_backup")
    assert driver.see("backup_age", QLabel).text() == "5 days ago."
    assert driver.see("backup_age").property("tone") == "late"
    driver.click("back_up")
    driver.wait_for_text(WHOLE)
    wait_until(lambda: not driver.all("old_backup"), "the line is gone")
    wait_until(lambda: driver.see("backup_age").property("tone") == "soft", "the page follows")
    driver.stop()


def test_that_three_days_are_not_worth_a_line(qapp: QApplication, tmp_path: Path) -> None:
    driver = start_with_backup_of(tmp_path, timedelta(days=2, hours=23))
    open_backup_section(driver)
    assert driver.see("backup_age", QLabel).text() == "2 days ago."
    assert not driver.all("old_backup")
    driver.press(Qt.Key.Key_Escape)
    driver.stop()
