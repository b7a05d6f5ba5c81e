"""What is done on the pages about the people around somebody; tests and screenshots walk along."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QTableView

from caseapp.gui.workbench import Workbench
from tests.window_driver import Driver, wait_until

SISTER, CHOIR, NEIGHBOUR = "Anna Grønbæk", "Kirchenchor St. Jakob", "Frau Petersen-Wüstenhagen"
RIDES, SOUP = "Fährt mich zum Arzt", "Ich koche für sie"
TYPED = {SISTER, CHOIR, NEIGHBOUR, RIDES, SOUP, "Neffe Bo"}
"""Everything that is typed here."""


def open_network(driver: Driver) -> None:
    """From a person's page to the people around them."""
    driver.click("open_network")
    driver.see("network_question")


def name_people(driver: Driver) -> None:
    """Answer the three questions with the keyboard alone."""
    driver.write_on(SISTER)
    driver.press(Qt.Key.Key_Return)
    wait_until(lambda: rows(driver) == 1, "the sister has a row")
    driver.press(Qt.Key.Key_Return)
    driver.write_on(SISTER)
    driver.press(Qt.Key.Key_Return)
    driver.write_on(NEIGHBOUR)
    driver.press(Qt.Key.Key_Return)
    wait_until(lambda: rows(driver) == 2, "the neighbour has a row, the sister still one")
    driver.press(Qt.Key.Key_Return)
    driver.write_on(CHOIR)
    driver.press(Qt.Key.Key_Return)
    wait_until(lambda: rows(driver) == 3, "the choir has a row")
    driver.press(Qt.Key.Key_Return)


def rows(driver: Driver) -> int:
    """How many stand in the table on the screen; none while there is no table."""
    tables = driver.all("network_table", QTableView)
    return tables[0].model().rowCount() if tables else 0


def cell(driver: Driver, row: int, column: int) -> str:
    """What a cell says."""
    model = driver.see("network_table", QTableView).model()
    return str(model.data(model.index(row, column)) or "")


def section(driver: Driver) -> str:
    """Which part of itself the page shows."""
    bench = driver.window.findChild(Workbench)
    assert isinstance(bench, Workbench)
    return bench.page.place.section


def walk(driver: Driver, look_at: Callable[[Driver, str], None]) -> None:
    """From the page of somebody around whom nobody is entered to the same page with its new section."""
    open_network(driver)
    look_at(driver, "the first question about people")
    name_people(driver)
    driver.write("around_gives", RIDES)
    look_at(driver, "people around somebody")
    name = driver.see("around_name", QLineEdit)
    name.clear()
    driver.write("around_name", " ")
    driver.go_to("around_gets")
    wait_until(lambda: name.property("has_problem"), "the problem")
    look_at(driver, "somebody without a name")
    driver.write("around_name", CHOIR)
    driver.ctrl(Qt.Key.Key_Tab)
    look_at(driver, "people drawn")
    driver.ctrl(Qt.Key.Key_N)
    look_at(driver, "somebody else")
    driver.ctrl(Qt.Key.Key_P)
    driver.see("sheet_page")
    look_at(driver, "sheet of the people around somebody")
    driver.press(Qt.Key.Key_Escape)
    driver.see("network_picture")
    driver.press(Qt.Key.Key_Escape)
    driver.click("section_network")
    look_at(driver, "people around somebody, to be read")
