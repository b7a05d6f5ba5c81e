"""The people list under quick hands."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QTableView

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
