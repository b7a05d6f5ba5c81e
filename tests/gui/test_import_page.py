"""Importing people in the window: columns guessed and chosen, findings in words, all of them or nobody."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QTableWidget

from caseapp.gui.navigation import PEOPLE
from caseapp.gui.widgets.choice_box import ChoiceBox
from caseapp.gui.workbench import Workbench
from caseapp.usecases import import_people
from caseapp.usecases.client import FindClients
from tests import window_story as story
from tests.window_driver import Driver, wait_until

GERMAN = "Vorname;Nachname;Geburtsdatum;Ort\r\n"


@pytest.fixture
def at_import(open_program: Driver) -> Driver:
    """The page of the import, reached from the settings of the office."""
    story.open_settings(open_program)
    open_program.click("import_people")
    open_program.see("choose_people_file")
    return open_program


def choose(driver: Driver, folder: Path, content: str | bytes) -> None:
    """As a file dialog would, after its button was pressed."""
    path = folder / "people.csv"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    driver.click("choose_people_file")
    dialog = driver.window.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(path))
    dialog.reject()


def people(driver: Driver) -> int:
    return driver.ask(FindClients("")).total


def rows(driver: Driver) -> list[str]:
    return [row.text() for row in driver.all("import_row", QLabel)]


def test_that_a_file_is_looked_through_and_imported(at_import: Driver, tmp_path: Path) -> None:
    choose(at_import, tmp_path, GERMAN + "Ada;Muster;1.2.1990;Ulm\r\nBo;Muster;1991;\r\n")
    at_import.wait_for_text("2 people in the file.")
    preview = at_import.see("import_preview", QTableWidget)
    item = preview.item(0, 0)
    assert (preview.rowCount(), preview.columnCount(), item and item.text()) == (2, 4, "Ada")
    at_import.click("look_through")
    at_import.wait_for_text("2 people can be imported.")
    assert people(at_import) == 0
    # The last button is never under the Enter that brought one here.
    assert at_import.window.focusWidget() is at_import.see("back")
    at_import.click("import_now")
    at_import.wait_for_text("2 people are in the register now.")
    assert people(at_import) == 2
    assert not at_import.all("import_now")
    at_import.click("show_people")
    at_import.see("search")
    at_import.wait_for_text("2 clients")


def test_that_another_column_can_be_chosen(at_import: Driver, tmp_path: Path) -> None:
    choose(at_import, tmp_path, "A;B\r\nAda;Ulm\r\n")
    at_import.wait_for_text("Choose at least one column that holds names.")
    assert not at_import.see("look_through").isEnabled()
    box = at_import.see("column_given_name", ChoiceBox)
    box.setCurrentIndex(1)
    box.activated.emit(1)
    assert not at_import.sees_text("Choose at least one column")
    at_import.click("look_through")
    at_import.wait_for_text("can be imported.")
    at_import.click("back")
    at_import.see("column_given_name")
    at_import.click("look_through")
    at_import.click("import_now")
    wait_until(lambda: people(at_import) == 1, "Ada is there")


def test_that_refused_lines_are_told_once_for_each_reason(at_import: Driver, tmp_path: Path) -> None:
    wrong = "".join(f"Ada;Muster;31.2.19{number:02d};\r\n" for number in range(20))
    choose(at_import, tmp_path, GERMAN + wrong + "Bo;Muster;1.1.1990;Ulm\r\n")
    at_import.click("look_through")
    at_import.wait_for_text("20 lines need another look.")
    (row,) = rows(at_import)
    assert row.startswith("Date of birth: This is not a day of the calendar. Line 2, 3, 4")
    assert row.endswith("and 8 more")
    assert not at_import.all("import_now")


@pytest.mark.parametrize(("choice", "number", "after"), [("skip", 1, 2), ("keep", 2, 3)])
def test_that_doubles_are_shown_by_name_and_wait_for_a_choice(
    at_import: Driver, tmp_path: Path, choice: str, number: int, after: int
) -> None:
    at_import.ctrl(Qt.Key.Key_2)
    at_import.ctrl(Qt.Key.Key_N)
    for name, typed in (("given_name", "Søren"), ("family_name", "Müller"), ("birth_date", "1.2.1990")):
        at_import.write(name, typed)
    at_import.click("save")
    at_import.see("section_plan")
    story.open_settings(at_import)
    at_import.click("import_people")
    choose(at_import, tmp_path, GERMAN + "Soeren;Mueller;1.2.1990;\r\nBo;Muster;1.2.1990;\r\n")
    at_import.click("look_through")
    at_import.wait_for_text("here already.")
    (row,) = rows(at_import)
    assert row.startswith("Line 2: Müller, Søren, 20")
    assert not at_import.all("import_now")
    box = at_import.see("import_doubles", ChoiceBox)
    box.setCurrentIndex(number)
    box.activated.emit(number)
    assert box.code() == choice
    at_import.see("import_now")
    at_import.click("import_now")
    wait_until(lambda: people(at_import) == after, "whoever was wanted is there")


@pytest.mark.parametrize(
    ("content", "words"),
    [(b"", "nobody stands in this file"), (b"PK\x03\x04", "This is not a CSV file")],
)
def test_that_a_file_that_is_no_table_is_said(
    at_import: Driver, tmp_path: Path, content: bytes, words: str
) -> None:
    choose(at_import, tmp_path, content)
    at_import.wait_for_text(words)
    assert not at_import.all("look_through")


def test_that_an_import_can_be_cancelled(
    at_import: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(import_people, "STAGE_SIZE", 1)
    lines = "".join(f"Ada{number};Muster;;\r\n" for number in range(3000))
    choose(at_import, tmp_path, GERMAN + lines)
    at_import.click("look_through")
    at_import.click("import_now")
    at_import.click("cancel_import")
    at_import.wait_for_text("Stopped. Nobody was imported.")
    assert people(at_import) == 0
    assert at_import.see("import_now").isEnabled()


def test_that_leaving_the_page_while_it_works_leaves_nobody(
    at_import: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(import_people, "STAGE_SIZE", 1)
    lines = "".join(f"Ada{number};Muster;;\r\n" for number in range(3000))
    choose(at_import, tmp_path, GERMAN + lines)
    at_import.click("look_through")
    at_import.click("import_now")
    at_import.see("cancel_import")
    bench = at_import.window.findChild(Workbench)
    assert isinstance(bench, Workbench)
    bench.page.place_requested.emit(PEOPLE)
    at_import.see("state_action")
    assert people(at_import) == 0


def test_that_the_palette_leads_to_the_import(open_program: Driver) -> None:
    open_program.ctrl(Qt.Key.Key_K)
    open_program.write("palette_entry", "import people")
    open_program.press(Qt.Key.Key_Return)
    open_program.see("choose_people_file")
