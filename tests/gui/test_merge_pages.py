"""Two records of one person become one in the window, and are parted again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from caseapp.gui.widgets.near_people import PersonRow
from caseapp.gui.widgets.tick_button import TickButton
from caseapp.usecases.client import FindClients
from tests.builders import PASSPHRASE, add_person, open_made
from tests.usecases import merging
from tests.window_driver import Driver, wait_until
from tests.window_story import unlock

WRITING = (
    "edit_client",
    "new_note",
    "edit_plan",
    "agree",
    "add_matters",
    "plan_meeting",
    "begin_plan",
    "theme",
)


@pytest.fixture
def driver(qapp: QApplication, tmp_path: Path) -> Iterator[Driver]:
    """The list with Annika Meier, entered twice, and somebody else."""
    with open_made(tmp_path) as opened:
        merging.two_records(opened)
        add_person(opened, "Berit", family_name="Petersen")
    made = Driver.start(tmp_path)
    made.window.resize(1280, 900)
    unlock(made, PASSPHRASE)
    yield made
    made.stop()


def _open(driver: Driver, typed: str, title: str) -> None:
    driver.ctrl(Qt.Key.Key_F)
    field = driver.see("search")
    field.setFocus()
    field.clear()  # type: ignore[attr-defined]
    driver.write("search", typed)
    wait_until(lambda: driver.ask(FindClients(typed)).total == 1, f"{typed} is found")
    driver.press(Qt.Key.Key_Return)
    driver.wait_for_page(title)


def _merge(driver: Driver) -> None:
    """From Annika's page by way of whoever is written nearly alike."""
    _open(driver, "Annika Meier", "Annika")
    driver.click("merge_person")
    driver.wait_for_page("Is somebody entered twice?")
    (near,) = driver.all("near_person", PersonRow)
    assert near.accessibleName().startswith("Majer, Anika")
    driver.click("near_person")
    driver.wait_for_page("Are these two the same person?")


def test_that_two_records_become_one_and_are_parted_again(driver: Driver) -> None:
    _merge(driver)
    assert driver.see("theirs_birth_date", TickButton).isChecked()
    assert driver.see("mine_family_name", TickButton).isChecked()
    assert not driver.all("theirs_address_form")
    driver.click("theirs_given_name")
    assert not driver.see("mine_given_name", TickButton).isChecked()
    driver.click("merge")
    driver.wait_for_text("2026-00002 then stands in 2026-00001 and is no longer in the list.")
    assert driver.ask(FindClients()).total == 3
    driver.click("merge")
    driver.wait_for_page("Anika")
    driver.wait_for_text("Also in this person's file: record 2026-00002, made one on")
    assert driver.ask(FindClients()).total == 2
    driver.click("part_again")
    driver.wait_for_page("Part 2026-00001 and 2026-00002?")
    driver.click("part")
    driver.wait_for_page("Annika")
    driver.wait_for_text("The two are parted. 2026-00002 stands in the list again.")
    assert driver.ask(FindClients()).total == 3
    assert not driver.all("stands_here")


def test_that_a_changed_mind_goes_one_step_back(driver: Driver) -> None:
    _merge(driver)
    driver.click("merge")
    assert driver.see("merge", QPushButton).text() == "Make the two one record"
    driver.click("not_yet")
    assert driver.see("merge", QPushButton).text() == "Go on"
    driver.click("merge")
    driver.click("theirs_family_name")
    assert driver.see("merge", QPushButton).text() == "Go on"


def test_that_the_other_record_can_be_the_one_that_stays(driver: Driver) -> None:
    _merge(driver)
    driver.click("swap_records")
    wait_until(lambda: driver.see("record_stays", QLabel).text() == "Majer, Anika", "they changed places")
    driver.click("merge")
    driver.click("merge")
    driver.wait_for_page("Anika")
    driver.wait_for_text("record 2026-00001")


def test_that_the_record_that_stands_in_another_one_is_read_only(driver: Driver) -> None:
    _merge(driver)
    driver.click("merge")
    driver.click("merge")
    driver.wait_for_page("Annika")
    driver.click("open_other")
    driver.wait_for_page("Anika")
    driver.wait_for_text("This record stands in 2026-00001 since")
    for section in ("section_overview", "section_plan", "section_meetings"):
        driver.click(section)
        assert not any(driver.all(name) for name in WRITING)
    driver.click("section_overview")
    assert not driver.all("merge_person")
    driver.click("open_survivor")
    driver.wait_for_page("Annika")


def test_that_what_was_changed_since_is_named_before_parting(driver: Driver) -> None:
    _merge(driver)
    driver.click("theirs_given_name")
    driver.click("merge")
    driver.click("merge")
    driver.wait_for_page("Anika")
    driver.click("edit_client")
    driver.wait_for_page("Anika")
    driver.write("given_name", "x")
    driver.ctrl(Qt.Key.Key_S)
    driver.wait_for_page("Anikax")
    driver.click("part_again")
    driver.wait_for_text("This stays in 2026-00001")
    assert [said.text() for said in driver.all("kept", QLabel)] == ["Given name"]


def test_that_a_record_nobody_would_guess_is_found_by_its_name(driver: Driver) -> None:
    _open(driver, "Berit", "Berit")
    driver.click("merge_person")
    driver.wait_for_page("Is somebody entered twice?")
    driver.write("person", "Anika")
    driver.wait_for_text("Majer, Anika · 2026-00002")
    driver.press(Qt.Key.Key_Return)
    driver.wait_for_page("Are these two the same person?")
