"""The people around somebody: named in a conversation, changed row by row, drawn and printed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLabel, QLineEdit, QTableView

from caseapp.gui.workbench import Workbench
from caseapp.usecases.base import FieldChange
from caseapp.usecases.client import NewPart, UpdateClient
from caseapp.usecases.network import ChangeAround, GetNetwork
from tests.builders import PASSPHRASE, add_person, open_made
from tests.gui import network_story as story
from tests.gui.conftest import running
from tests.paper_tray import PaperTray
from tests.window_driver import Driver, type_text, wait_until
from tests.window_story import lock, unlock


@pytest.fixture
def person(qapp: QApplication, tmp_path: Path) -> Iterator[Driver]:
    """The program at the page of somebody around whom nobody is entered."""
    yield from _program(tmp_path)


@pytest.fixture
def daughter(qapp: QApplication, tmp_path: Path) -> Iterator[Driver]:
    """The same, with a mother who may act for the person."""
    mother = {"name": "Karin", "relation": "parent", "authority": "guardian", "closeness": 1}
    yield from _program(tmp_path, NewPart("people", mother))


def _program(folder: Path, *parts: NewPart) -> Iterator[Driver]:
    with open_made(folder) as opened:
        opened.executor.run(UpdateClient(add_person(opened), added=parts))
    driver = Driver.start(folder)
    unlock(driver, PASSPHRASE)
    driver.press(Qt.Key.Key_Return)
    driver.see("section_plan")
    yield from running(driver)


def _choose_first(driver: Driver) -> None:
    """With the keys, from the last row."""
    for _ in range(story.rows(driver) - 1):
        driver.press(Qt.Key.Key_Up)


def test_that_three_questions_come_first_and_keys_are_enough(person: Driver) -> None:
    story.open_network(person)
    assert person.see("network_question", QLabel).text() == "Who is there for you?"
    story.name_people(person)
    assert not person.all("network_questions")
    assert [story.cell(person, row, 0) for row in range(3)] == [
        story.SISTER, story.NEIGHBOUR, story.CHOIR,
    ]  # fmt: skip
    assert story.cell(person, 0, 6) == "is there for me, I help them"
    assert story.cell(person, 2, 6) == "I want to see them more"
    assert person.focus.objectName() == "network_table"


def test_that_a_row_is_changed_with_keys_and_each_change_can_be_taken_back(person: Driver) -> None:
    story.open_network(person)
    story.name_people(person)
    _choose_first(person)
    person.press(Qt.Key.Key_Return)
    assert person.focus.objectName() == "around_relation"
    person.write("around_gives", story.RIDES)
    person.see("around_gets").setFocus()
    wait_until(lambda: story.cell(person, 0, 4) == story.RIDES, "what she gives is saved")
    person.write_on(story.SOUP)
    closeness = person.see("around_closeness", QComboBox)
    closeness.setFocus()
    person.press(Qt.Key.Key_Down)
    wait_until(lambda: story.cell(person, 0, 2) == "Very close", "how close she is is saved")
    wait_until(lambda: story.cell(person, 0, 5) == story.SOUP, "what she gets is saved")
    person.go_to("network_table")
    person.ctrl(Qt.Key.Key_Z)
    wait_until(lambda: story.cell(person, 0, 2) != "Very close", "the last change is taken back")


def test_that_a_name_cannot_be_emptied_and_says_so_at_its_field(person: Driver) -> None:
    story.open_network(person)
    story.name_people(person)
    name = person.see("around_name", QLineEdit)
    name.setFocus()
    name.selectAll()
    person.press(Qt.Key.Key_Backspace)
    person.go_to("around_gives")
    person.wait_for_text("This is needed.")
    assert name.property("has_problem")
    assert story.cell(person, 0, 0) in (story.SISTER, story.CHOIR)


def test_that_taking_somebody_out_can_be_taken_back(person: Driver) -> None:
    story.open_network(person)
    story.name_people(person)
    _choose_first(person)
    person.press(Qt.Key.Key_Delete)
    wait_until(lambda: story.rows(person) == 2, "she is out")
    person.ctrl(Qt.Key.Key_Z)
    wait_until(lambda: story.rows(person) == 3, "she is back")


def test_that_who_may_act_for_the_person_is_the_same_row_and_stays(daughter: Driver) -> None:
    daughter.click("section_network")
    daughter.click("change_network")
    wait_until(lambda: story.rows(daughter) == 1, "the mother stands there")
    assert not daughter.all("remove_around")
    daughter.go_to("network_table")
    daughter.press(Qt.Key.Key_Delete)
    daughter.wait_for_text("Karin is also part of the person's details.")
    daughter.click("ask_questions")
    daughter.write_on("karin")
    daughter.press(Qt.Key.Key_Return)
    wait_until(lambda: story.cell(daughter, 0, 6) == "is there for me", "she has the mark")
    assert story.rows(daughter) == 1


def test_that_the_drawing_is_one_key_away_and_says_all_to_a_screen_reader(daughter: Driver) -> None:
    daughter.click("section_network")
    daughter.click("change_network")
    daughter.see("network_table")
    daughter.ctrl(Qt.Key.Key_Tab)
    picture = daughter.see("network_picture")
    assert not daughter.all("network_table")
    said = QAccessible.queryAccessibleInterface(picture).text(QAccessible.Text.Description)
    assert said == "Søren in the middle. Very close: Karin, Private."
    assert story.section(daughter) == "drawing"
    daughter.ctrl(Qt.Key.Key_Tab)
    daughter.see("network_table")


def test_that_a_name_that_was_begun_is_there_after_the_lock(person: Driver) -> None:
    story.open_network(person)
    person.write_on("Neffe B")
    lock(person)
    unlock(person, PASSPHRASE)
    person.press(Qt.Key.Key_Return)
    story.open_network(person)
    wait_until(lambda: person.see("network_name", QLineEdit).text() == "Neffe B", "the typing is back")
    type_text(person.focus, "o")
    person.press(Qt.Key.Key_Return)
    wait_until(lambda: story.rows(person) == 1, "he has a row")
    assert story.cell(person, 0, 0) == "Neffe Bo"


def test_that_leaving_saves_what_was_typed_last(person: Driver) -> None:
    story.open_network(person)
    story.name_people(person)
    person.write("around_gives", story.RIDES)
    person.click("back")
    person.click("section_network")
    table = person.see("client_network", QTableView)
    model = table.model()
    assert story.RIDES in [model.data(model.index(row, 4)) for row in range(3)]
    person.click("change_network")
    person.see("network_table")
    assert not person.sees_text("It is not saved yet.")


def test_that_the_section_appears_once_it_holds_somebody(person: Driver) -> None:
    assert not person.all("section_network")
    story.open_network(person)
    story.name_people(person)
    person.click("back")
    person.see("section_network")
    assert not person.all("open_network")


def test_that_the_sheet_is_shown_as_it_comes_out_and_printed(daughter: Driver, paper_tray: PaperTray) -> None:
    daughter.click("section_network")
    daughter.ctrl(Qt.Key.Key_P)
    daughter.see("sheet_page")
    assert "Karin" in daughter.see("sheet_text", QLabel).text()
    wait_until(lambda: daughter.see("printer", QComboBox).count() > 0, "a printer is there")
    daughter.ctrl(Qt.Key.Key_P)
    daughter.wait_for_text("Sent to the printer")


def test_that_a_saved_sheet_names_nobody_in_its_file_name(daughter: Driver) -> None:
    daughter.click("section_network")
    daughter.click("print_network")
    daughter.see("sheet_page")
    daughter.click("save_pdf")
    wait_until(lambda: daughter.window.findChildren(QFileDialog), "it is asked where to")
    (dialog,) = daughter.window.findChildren(QFileDialog)
    assert [Path(file).name for file in dialog.selectedFiles()] == ["people-around-me.pdf"]
    dialog.reject()


def test_that_of_two_versions_of_a_field_the_user_chooses(daughter: Driver) -> None:
    daughter.click("section_network")
    daughter.click("change_network")
    daughter.see("network_table")
    daughter.write("around_gives", story.RIDES)
    desk = daughter.ask(GetNetwork(_client(daughter)))
    elsewhere = ChangeAround(
        desk.client_id, desk.people[0].id, (FieldChange("gives", None, "Ruft jeden Tag an"),)
    )
    daughter.program.parts.runner.write(elsewhere, daughter.window)
    wait_until(lambda: story.cell(daughter, 0, 4) == "Ruft jeden Tag an", "the other version is stored")
    daughter.go_to("around_gets")
    daughter.wait_for_text("Two versions of this text.")
    daughter.click("keep_mine")
    wait_until(lambda: story.cell(daughter, 0, 4) == story.RIDES, "mine is stored")


def _client(driver: Driver) -> UUID:
    bench = driver.window.findChild(Workbench)
    assert isinstance(bench, Workbench)
    client_id = bench.page.place.client_id
    assert client_id is not None
    return client_id
