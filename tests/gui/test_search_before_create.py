"""Nobody is entered twice by accident: a look who is here comes before, and a double needs a reason."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from caseapp.gui.widgets.near_people import PersonRow
from caseapp.usecases.client import FindClients, GetClient
from tests.builders import PASSPHRASE, add_person, open_made
from tests.window_driver import Driver, type_text, wait_until
from tests.window_story import unlock

BORN = date(1988, 2, 29)


@pytest.fixture
def driver(qapp: QApplication, tmp_path: Path) -> Iterator[Driver]:
    """The people list with Anna Meier and others in it."""
    with open_made(tmp_path) as opened:
        add_person(opened, "Anna", family_name="Meier", birth_date=BORN)
        add_person(opened, "Jana", family_name="Meier & Söhne", birth_date=BORN)
        add_person(opened, "Berit", family_name="Petersen")
    made = Driver.start(tmp_path)
    unlock(made, PASSPHRASE)
    yield made
    made.stop()


def _near(driver: Driver) -> list[str]:
    return [row.accessibleName() for row in driver.all("near_person", PersonRow)]


def test_that_no_match_shows_who_is_written_similarly_and_arrows_lead_there(driver: Driver) -> None:
    driver.write("search", "peteresn")
    driver.wait_for_text("Do you mean one of these?")
    assert _near(driver) == ["Petersen, Berit, number 2026-00003"]
    driver.press(Qt.Key.Key_Down)
    driver.press(Qt.Key.Key_Up)
    assert driver.see("search").hasFocus()
    driver.press(Qt.Key.Key_Down)
    driver.press(Qt.Key.Key_Return)
    driver.wait_for_page("Berit")


def test_that_the_way_down_from_the_near_ones_leads_to_creating(driver: Driver) -> None:
    driver.write("search", "peteresn")
    driver.wait_for_text("Do you mean one of these?")
    driver.press(Qt.Key.Key_Down)
    driver.press(Qt.Key.Key_Down)
    assert driver.see("state_action").hasFocus()
    driver.press(Qt.Key.Key_Space)
    assert driver.see("given_name", QLineEdit).text() == "peteresn"


def test_that_only_what_is_typed_now_is_answered(driver: Driver) -> None:
    type_text(driver.see("search"), "peteresnxyz")
    driver.wait_for_text("Create “peteresnxyz”?")
    for _ in "xyz":
        driver.press(Qt.Key.Key_Backspace)
    driver.wait_for_text("Petersen, Berit")
    driver.write("search", "qqq")
    wait_until(lambda: not _near(driver), "nobody is near any more")


def test_that_the_form_says_who_may_be_the_same_and_keeps_the_typing(driver: Driver) -> None:
    driver.ctrl(Qt.Key.Key_N)
    driver.write("given_name", "Ana")
    driver.write("family_name", "Meyer")
    driver.wait_for_text("This person may already be here")
    assert _near(driver) == ["Meier, Anna, born 29.02.1988, number 2026-00001"]
    assert driver.see("family_name").hasFocus()
    driver.click("near_person")
    driver.wait_for_page("Anna")
    driver.press(Qt.Key.Key_Escape)
    driver.wait_for_page("New client")
    wait_until(lambda: driver.see("family_name", QLineEdit).text() == "Meyer", "the typing is back")
    driver.wait_for_text("This person may already be here")


def _type_a_double(driver: Driver) -> None:
    driver.ctrl(Qt.Key.Key_N)
    driver.write("called_name", "ANNA")
    driver.write("birth_date", "29.2.1988")
    driver.write("family_name", "Meier")
    driver.wait_for_text("Same name and same birth date: born 29.02.1988, number 2026-00001")


def test_that_a_certain_double_is_entered_with_a_reason_only(driver: Driver) -> None:
    _type_a_double(driver)
    assert len(_near(driver)) == 2
    driver.ctrl(Qt.Key.Key_S)
    driver.wait_for_text("Somebody with this name and birth date is here.")
    assert driver.see("entered_although").hasFocus()
    assert driver.ask(FindClients()).total == 3
    driver.write_on("Ihre Zwillingsschwester heißt auch so.")
    driver.ctrl(Qt.Key.Key_S)
    driver.wait_for_page("ANNA")
    (row,) = [row for row in driver.ask(FindClients("ANNA")).rows if row.called_name == "ANNA"]
    client = driver.ask(GetClient(row.id)).file.client
    assert client.entered_although == "Ihre Zwillingsschwester heißt auch so."


def test_that_a_person_who_is_only_near_is_entered_without_a_word(driver: Driver) -> None:
    driver.ctrl(Qt.Key.Key_N)
    driver.write("given_name", "Ana")
    driver.write("family_name", "Meyer")
    driver.wait_for_text("This person may already be here")
    assert driver.see("entered_although", QLineEdit).text() == ""
    driver.ctrl(Qt.Key.Key_S)
    driver.wait_for_page("Ana")


def test_that_the_reason_is_back_with_the_rest_of_the_typing(driver: Driver) -> None:
    _type_a_double(driver)
    driver.write("entered_although", "Zwillinge")
    driver.click("near_person")
    driver.wait_for_page("Anna")
    driver.press(Qt.Key.Key_Escape)
    driver.wait_for_page("New client")
    wait_until(lambda: driver.see("entered_although", QLineEdit).text() == "Zwillinge", "it is back")


def test_that_jan_is_not_jana_unless_they_share_the_day_of_birth(driver: Driver) -> None:
    driver.ctrl(Qt.Key.Key_N)
    driver.write("given_name", "Jan")
    driver.write("birth_date", "1988")
    driver.write("family_name", "Söhne")
    assert _near(driver) == []
    driver.see("birth_date", QLineEdit).clear()
    driver.write("birth_date", "29.2.1988")
    driver.wait_for_text("Meier & Söhne, Jana")


def test_that_a_person_who_is_here_already_is_not_looked_for(driver: Driver) -> None:
    driver.press(Qt.Key.Key_Return)
    driver.click("edit_client")
    driver.write("given_name", "Anna")
    assert driver.see("page_title", QLabel).text() == "Anna"
    assert _near(driver) == []
