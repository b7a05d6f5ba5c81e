"""The people list as a file, from the button to the notice."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QTableView

from caseapp.gui.pages.list_export import ListExport
from caseapp.gui.widgets.choice_box import ChoiceBox
from caseapp.usecases.base import FieldChange
from caseapp.usecases.client import NewPart, UpdateClient
from caseapp.usecases.staff import ChangeStaff, GetStaff
from tests.builders import PASSPHRASE, add_person, open_made
from tests.window_driver import Driver, settle, wait_until
from tests.window_story import unlock


def _start(folder: Path, *roles: str) -> Driver:
    with open_made(folder) as opened:
        for name in ("Ali", "Berit"):
            person = add_person(opened, name, address_protected=name == "Berit")
            address = NewPart("addresses", {"district": "Nordstadt"})
            opened.executor.run(UpdateClient(person, added=(address,)))
        if roles:
            (me,) = opened.executor.ask(GetStaff())
            opened.executor.run(ChangeStaff(me.id, (FieldChange("roles", me.roles, roles),)))
    driver = Driver.start(folder)
    unlock(driver, PASSPHRASE)
    table = driver.see("people", QTableView)
    wait_until(lambda: table.model().rowCount() == 2, "two people")
    return driver


def _open(driver: Driver) -> ListExport:
    driver.click("export_list")
    (card,) = driver.window.findChildren(ListExport)
    return card


def _choose(driver: Driver) -> None:
    box = driver.see("export_reason", ChoiceBox)
    box.set_code("inspection")
    settle()


def test_that_a_list_is_saved_as_it_stands_on_the_screen(qapp: QApplication, tmp_path: Path) -> None:
    driver = _start(tmp_path)
    driver.write("search", "beispiel")
    file = tmp_path / "people.csv"
    card = _open(driver)
    _choose(driver)
    card.save_as(str(file))
    driver.wait_for_text("2 people saved as people.csv.")
    assert not driver.all("export_reason")
    lines = file.read_bytes().decode("utf-8-sig").splitlines()
    assert lines[0] == "Name;Number;Birth date;State;District"
    assert lines[1:] == [
        "Beispiel-Müller, Ali;2026-00001;;New;Nordstadt",
        "Beispiel-Müller, Berit;2026-00002;;New;protected",
    ]
    driver.stop()


def test_that_the_reason_comes_before_the_file(qapp: QApplication, tmp_path: Path) -> None:
    driver = _start(tmp_path)
    _open(driver)
    driver.click("choose_export_file")
    driver.wait_for_text("Choose a reason first.")
    assert not driver.window.findChildren(QFileDialog)
    driver.click("cancel_export")
    assert not driver.all("export_reason")
    driver.stop()


def test_that_the_name_of_the_file_says_nothing_of_a_person(qapp: QApplication, tmp_path: Path) -> None:
    driver = _start(tmp_path)
    driver.write("search", "Ali")
    _open(driver)
    _choose(driver)
    driver.click("choose_export_file")
    wait_until(lambda: driver.window.findChildren(QFileDialog), "the dialog is there")
    (dialog,) = driver.window.findChildren(QFileDialog)
    assert [Path(file).name for file in dialog.selectedFiles()] == ["people.csv"]
    dialog.reject()
    driver.stop()


def test_that_a_file_that_cannot_be_written_is_told_and_can_be_tried_elsewhere(
    qapp: QApplication, tmp_path: Path
) -> None:
    driver = _start(tmp_path)
    card = _open(driver)
    _choose(driver)
    card.save_as(str(tmp_path / "nowhere" / "people.csv"))
    wait_until(lambda: driver.all("message_text"), "it is told")
    card.save_as(str(tmp_path / "people.csv"))
    driver.wait_for_text("2 people saved as people.csv.")
    driver.stop()


def test_that_nobody_but_a_lead_is_offered_the_file(qapp: QApplication, tmp_path: Path) -> None:
    driver = _start(tmp_path, "caseworker", "administrator")
    driver.see("columns")
    assert not driver.all("export_list")
    driver.stop()


def test_that_the_file_is_reached_by_keyboard(qapp: QApplication, tmp_path: Path) -> None:
    driver = _start(tmp_path)
    driver.go_to("export_list")
    driver.press(Qt.Key.Key_Space)
    assert driver.see("export_reason").hasFocus()
    driver.press(Qt.Key.Key_Tab)
    assert driver.see("choose_export_file").hasFocus()
    driver.stop()
