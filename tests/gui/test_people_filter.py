"""Filter and columns of the people list: nobody is hidden silently, nothing is kept that must not be."""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QTableView

from caseapp.gui.models.people_table_model import RECORD_ID
from caseapp.gui.widgets.choice_box import ChoiceBox
from caseapp.usecases.client import NewPart, UpdateClient
from tests.builders import PASSPHRASE, add_person, open_made
from tests.window_driver import Driver, settle, wait_until
from tests.window_story import go_to_people, unlock

PEOPLE = {"Ali": "open", "Berit": "new", "Çiğdem": "open"}


def _start(folder: Path) -> Driver:
    with open_made(folder) as opened:
        for name, state in PEOPLE.items():
            person = add_person(opened, name, state=state)
            address = NewPart("addresses", {"district": "Nordstadt" if name == "Ali" else "Südstadt"})
            group = NewPart("target_groups", {"code": "homelessness", "is_primary": True})
            opened.executor.run(UpdateClient(person, added=(address, group) if name == "Ali" else (address,)))
    return _again(folder)


def _again(folder: Path) -> Driver:
    driver = Driver.start(folder)
    unlock(driver, PASSPHRASE)
    _wait_for(driver, 3)
    return driver


def _wait_for(driver: Driver, rows: int) -> None:
    table = driver.see("people", QTableView)
    wait_until(lambda: table.model().rowCount() == rows, f"{rows} people")
    settle()


def _choose(driver: Driver, name: str, code: str) -> None:
    box = driver.see(name, ChoiceBox)
    wait_until(lambda: box.findData(code) >= 0, f"{code} is offered")
    box.setCurrentIndex(box.findData(code))
    settle()


def _headings(driver: Driver) -> list[str]:
    model = driver.see("people", QTableView).model()
    return [model.headerData(place, Qt.Orientation.Horizontal) for place in range(model.columnCount())]


def test_that_a_filter_says_in_words_that_it_is_on_and_one_click_lifts_it(
    qapp: QApplication, tmp_path: Path
) -> None:
    driver = _start(tmp_path)
    assert not driver.all("lift_filter")
    driver.click("more_filters")
    _choose(driver, "filter_state", "open")
    _wait_for(driver, 2)
    driver.wait_for_text("Filter on: Open. Show everyone.")
    _choose(driver, "filter_district", "Südstadt")
    _wait_for(driver, 1)
    driver.wait_for_text("Filter on: Open, Südstadt. Show everyone.")
    driver.click("lift_filter")
    _wait_for(driver, 3)
    assert not driver.all("lift_filter")
    driver.stop()


def test_that_escape_lifts_a_filter_before_it_goes_back(qapp: QApplication, tmp_path: Path) -> None:
    driver = _start(tmp_path)
    _choose(driver, "whose", "mine")
    driver.wait_for_text("Filter on: My people. Show everyone.")
    driver.go_to("search")
    driver.press(Qt.Key.Key_Escape)
    assert not driver.all("lift_filter")
    driver.see("people")
    driver.stop()


def test_that_a_search_says_how_many_the_filter_keeps_away_and_enter_shows_them(
    qapp: QApplication, tmp_path: Path
) -> None:
    driver = _start(tmp_path)
    driver.click("more_filters")
    _choose(driver, "filter_state", "new")
    _wait_for(driver, 1)
    driver.write("search", "cigdem")
    driver.wait_for_text("1 person without the filter.")
    driver.press(Qt.Key.Key_Return)
    _wait_for(driver, 1)
    assert not driver.all("lift_filter")
    driver.press(Qt.Key.Key_Return)
    driver.wait_for_page("Çiğdem")
    driver.stop()


def test_that_a_target_group_is_asked_for_first_and_forgotten_on_the_way_back(
    qapp: QApplication, tmp_path: Path
) -> None:
    driver = _start(tmp_path)
    driver.click("more_filters")
    assert not driver.all("filter_target_group")
    driver.click("open_target_group")
    _choose(driver, "filter_target_group", "homelessness")
    _wait_for(driver, 1)
    _choose(driver, "filter_state", "open")
    driver.go_to("people")
    driver.press(Qt.Key.Key_Return)
    driver.see("section_plan")
    go_to_people(driver) if driver.all("today") else driver.ctrl(Qt.Key.Key_2)
    _wait_for(driver, 2)
    driver.wait_for_text("Filter on: Open. Show everyone.")
    assert not driver.all("filter_target_group")
    driver.stop()


def test_that_no_filter_outlives_the_program(qapp: QApplication, tmp_path: Path) -> None:
    driver = _start(tmp_path)
    driver.click("more_filters")
    _choose(driver, "filter_district", "Nordstadt")
    _wait_for(driver, 1)
    driver.stop()
    assert "Nordstadt" not in (tmp_path / "window.json").read_text(encoding="utf-8")
    driver = _again(tmp_path)
    assert not driver.all("lift_filter")
    driver.stop()


def test_that_columns_are_chosen_by_keyboard_and_remembered_by_name_alone(
    qapp: QApplication, tmp_path: Path
) -> None:
    driver = _start(tmp_path)
    assert _headings(driver) == ["Name", "Number", "Birth date", "State", "District"]
    _tick(driver, "Responsible")
    wait_until(lambda: _shown(driver, 0, 5) == "Frau Beispiel", "the column is filled")
    _tick(driver, "Birth date")
    assert _headings(driver) == ["Name", "Number", "State", "District", "Responsible"]
    driver.stop()
    kept = json.loads((tmp_path / "window.json").read_text(encoding="utf-8"))
    assert kept["people_columns"] == ["number", "state", "district", "responsible"]
    driver = _again(tmp_path)
    assert _headings(driver) == ["Name", "Number", "State", "District", "Responsible"]
    driver.stop()


def test_that_special_data_is_no_column(qapp: QApplication, tmp_path: Path) -> None:
    driver = _start(tmp_path)
    offered = [action.text() for action in _menu(driver).actions()]
    assert offered == [
        "Number",
        "Birth date",
        "State",
        "District",
        "Responsible",
        "Languages",
        "Next meeting",
    ]
    driver.stop()


def test_that_the_chosen_person_stays_chosen_whatever_is_shown(qapp: QApplication, tmp_path: Path) -> None:
    driver = _start(tmp_path)
    table = driver.see("people", QTableView)
    driver.press(Qt.Key.Key_Down)
    driver.press(Qt.Key.Key_Down)
    chosen = table.currentIndex().data(RECORD_ID)
    _tick(driver, "Languages")
    _wait_for(driver, 3)
    assert table.currentIndex().data(RECORD_ID) == chosen
    table.horizontalHeader().setSortIndicator(0, Qt.SortOrder.DescendingOrder)
    wait_until(lambda: table.currentIndex().row() == 0, "the list is turned round")
    assert table.currentIndex().data(RECORD_ID) == chosen
    driver.click("more_filters")
    _choose(driver, "filter_state", "open")
    _wait_for(driver, 2)
    assert table.currentIndex().data(RECORD_ID) == chosen
    driver.stop()


def test_that_the_list_is_sorted_by_name_again_when_its_column_goes(
    qapp: QApplication, tmp_path: Path
) -> None:
    driver = _start(tmp_path)
    table = driver.see("people", QTableView)
    table.horizontalHeader().setSortIndicator(3, Qt.SortOrder.DescendingOrder)
    wait_until(lambda: _shown(driver, 0, 3) == "Open", "sorted by state")
    _tick(driver, "State")
    wait_until(lambda: "Ali" in _shown(driver, 0, 0), "sorted by name")
    assert table.horizontalHeader().sortIndicatorSection() == 0
    driver.stop()


def _menu(driver: Driver) -> QMenu:
    menu = driver.see("columns", QPushButton).menu()
    assert isinstance(menu, QMenu)
    return menu


def _tick(driver: Driver, heading: str) -> None:
    menu = _menu(driver)
    next(action for action in menu.actions() if action.text() == heading).trigger()
    settle()


def _shown(driver: Driver, row: int, column: int) -> str:
    return str(driver.see("people", QTableView).model().index(row, column).data())
