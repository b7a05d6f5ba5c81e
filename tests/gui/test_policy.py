"""What the window says about the administrator's file: calmly, on one page, keeping nobody from working."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests import window_story as story
from tests.builders import PASSPHRASE, make_workspace
from tests.window_driver import Driver

Open = Callable[[str], Driver]


@pytest.fixture
def open_with(qapp: QApplication, tmp_path: Path) -> Iterator[Open]:
    """Opens the program on a computer whose administrator wrote this, at the page about it."""
    drivers = []

    def start(content: str) -> Driver:
        make_workspace(tmp_path)
        if content:
            (tmp_path / "policy.toml").write_text(content)
        driver = Driver.start(tmp_path)
        drivers.append(driver)
        story.unlock(driver, PASSPHRASE)
        story.open_settings(driver)
        driver.click("section_access")
        driver.see("policy_card")
        return driver

    yield start
    for driver in drivers:
        driver.stop()


def test_that_without_a_file_nothing_is_decided(open_with: Open) -> None:
    driver = open_with("")
    assert driver.sees_text("Nothing. The office and everybody in it choose for themselves.")
    assert driver.program.parts.policy.file is None


def test_that_what_is_decided_stands_there_with_the_file(open_with: Open, tmp_path: Path) -> None:
    driver = open_with(
        "lock_after_minutes = 3\nquick_unlock = true\nbackup_folder = '/srv/kept'\nnovelty = 1\n"
    )
    for words in (
        "After 3 minutes without a key or the mouse, caseapp locks.",
        "Everybody may switch on quick unlock for themselves.",
        "Backups go to /srv/kept.",
        "Line 4: this version does not know novelty and passed it over.",
        f"From the administrator's file: {tmp_path / 'policy.toml'}",
    ):
        assert driver.sees_text(words), words
    assert not driver.sees_text("the strictest rules hold")
    assert not driver.sees_text("updates")


def test_that_a_refused_file_names_its_line_and_what_holds_and_keeps_nobody_from_working(
    open_with: Open,
) -> None:
    driver = open_with("quick_unlock = true\nlock_after_minutes = soon\n")
    for words in (
        "Until it is corrected the strictest rules hold. You can go on working; nothing is lost.",
        "Line 2 is not in the form of a TOML file.",
        "After 5 minutes without a key or the mouse, caseapp locks.",
        "Quick unlock is switched off for everybody.",
        "caseapp never looks for updates of itself.",
    ):
        assert driver.sees_text(words), words
    story.go_to_people(go_to_today(driver))


def go_to_today(driver: Driver) -> Driver:
    driver.click("navigate_today")
    return driver


def test_that_pages_and_gate_know_the_same_policy(open_with: Open) -> None:
    driver = open_with("lock_after_minutes = 3\n")
    assert driver.program.parts.policy.lock_after_minutes == 3
    assert os.name != "posix" or os.getuid() or driver.program.parts.policy.problems == ()
