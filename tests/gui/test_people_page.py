"""The people list under quick hands."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QTableView

from caseapp.gui.models.people_table_model import RECORD_ID
from caseapp.gui.workbench import Workbench
from caseapp.usecases.client import AddClient
from tests.builders import PASSPHRASE, add_person, open_made
from tests.window_driver import Driver, type_text, wait_until
from tests.window_story import unlock


def _three_people(folder: Path) -> Driver:
    with open_made(folder) as opened:
        for name in ("Ali", "Berit", "Çiğdem"):
            add_person(opened, name)
    driver = Driver.start(folder)
    unlock(driver, PASSPHRASE)
    table = driver.see("people", QTableView)
    wait_until(lambda: table.model().rowCount() == 3, "three people")
    return driver


def test_that_a_person_is_opened_by_search_and_enter(qapp: QApplication, tmp_path: Path) -> None:
    driver = _three_people(tmp_path)
    driver.ctrl(Qt.Key.Key_F)
    # No pause between the last letter and Enter: the answer must be that of the whole word.
    type_text(driver.see("search"), "cigdem")
    driver.press(Qt.Key.Key_Return)
    driver.wait_for_page("Çiğdem")
    driver.stop()


def test_that_arrows_in_the_search_choose_and_enter_opens(qapp: QApplication, tmp_path: Path) -> None:
    driver = _three_people(tmp_path)
    driver.press(Qt.Key.Key_Down)
    driver.press(Qt.Key.Key_Return)
    driver.wait_for_page("Berit")
    driver.stop()


def test_that_tab_leaves_the_list_and_letters_in_it_search(qapp: QApplication, tmp_path: Path) -> None:
    driver = _three_people(tmp_path)
    table = driver.see("people", QTableView)
    table.setFocus()
    assert not table.tabKeyNavigation()
    driver.write_on("c")
    search = driver.see("search", QLineEdit)
    assert search.text() == "c"
    wait_until(lambda: table.model().rowCount() == 1, "the list follows")
    driver.stop()


def test_that_no_match_offers_to_enter_the_person_with_the_name_that_was_typed(
    open_program: Driver,
) -> None:
    open_program.write("search", "Jörg Weiß")
    open_program.wait_for_text("Create “Jörg Weiß”?")
    open_program.press(Qt.Key.Key_Return)
    assert open_program.see("given_name", QLineEdit).text() == "Jörg"
    assert open_program.see("family_name", QLineEdit).text() == "Weiß"


def test_that_an_empty_register_invites_the_first_person(open_program: Driver) -> None:
    open_program.wait_for_text("Nobody is here yet.")
    open_program.click("state_action")
    open_program.see("called_name")


def test_that_the_way_back_keeps_the_keyboard_in_the_search(qapp: QApplication, tmp_path: Path) -> None:
    driver = _three_people(tmp_path)
    driver.press(Qt.Key.Key_Return)
    driver.see("section_plan")
    driver.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    wait_until(lambda: driver.see("search").hasFocus(), "the search has the focus")
    assert driver.see("page_title", QLabel).text() == "People"
    driver.stop()


def test_that_escape_clears_the_search_first_and_then_goes_back(qapp: QApplication, tmp_path: Path) -> None:
    driver = _three_people(tmp_path)
    driver.press(Qt.Key.Key_Return)
    driver.see("section_plan")
    driver.ctrl(Qt.Key.Key_F)
    driver.write("search", "berit")
    driver.press(Qt.Key.Key_Escape)
    assert driver.see("search", QLineEdit).text() == ""
    driver.press(Qt.Key.Key_Escape)
    driver.see("section_plan")
    driver.stop()


def test_that_the_search_can_be_cleared_with_the_mouse(qapp: QApplication, tmp_path: Path) -> None:
    driver = _three_people(tmp_path)
    assert not driver.all("clear_search")
    driver.write("search", "berit")
    driver.wait_for_text("1 client")
    driver.click("clear_search")
    driver.wait_for_text("3 clients")
    assert driver.see("search").hasFocus()
    driver.stop()


def _stands_first(table: QTableView, number: str) -> bool:
    return bool(table.model().index(0, 1).data() == number)


def test_that_headings_sort_by_keyboard(qapp: QApplication, tmp_path: Path) -> None:
    driver = _three_people(tmp_path)
    table = driver.see("people", QTableView)
    driver.press(Qt.Key.Key_Tab)
    assert table.hasFocus()
    driver.press(Qt.Key.Key_Tab)
    headings = driver.see("headings")
    assert headings.hasFocus()
    driver.press(Qt.Key.Key_Right)
    assert headings.accessibleName() == "Sort by: Number"
    for first in ("2026-00001", "2026-00003"):
        driver.press(Qt.Key.Key_Space)
        wait_until(partial(_stands_first, table, first), f"{first} stands first")
    driver.stop()


def test_that_the_chosen_person_stays_chosen_when_the_list_changes(
    qapp: QApplication, tmp_path: Path
) -> None:
    driver = _three_people(tmp_path)
    table = driver.see("people", QTableView)
    driver.press(Qt.Key.Key_Down)
    chosen = table.currentIndex().data(RECORD_ID)
    bench = driver.window.findChild(Workbench)
    assert isinstance(bench, Workbench)
    # Somebody else is entered, by the lane of another page: they stand above in the list.
    driver.program.parts.runner.write(AddClient({"called_name": "Aa", "family_name": "Aaberg"}), bench)
    wait_until(lambda: table.model().rowCount() == 4, "four people")
    wait_until(lambda: table.currentIndex().row() == 2, "the chosen one has moved down")
    assert table.currentIndex().data(RECORD_ID) == chosen
    driver.stop()


def test_that_rows_leave_room_at_every_size_of_text(qapp: QApplication, tmp_path: Path) -> None:
    driver = _three_people(tmp_path)
    table = driver.see("people", QTableView)
    for percent in (80, 100, 200):
        driver.program.parts.theme.set_text_percent(percent)
        assert table.rowHeight(0) >= max(28, table.fontMetrics().height() + 8)
    driver.program.parts.theme.set_text_percent(100)
    driver.stop()
