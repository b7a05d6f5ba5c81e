"""Settings, passphrase and lock: one's own passphrase and the recovery sheet, from the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton

from caseapp.errors import WrongRecoveryCodeError
from caseapp.security.recovery_code import parse_recovery_code
from caseapp.security.vault_file import read_vault
from tests import window_story as story
from tests.builders import PASSPHRASE, make_workspace
from tests.gui.conftest import running
from tests.paper_tray import PaperTray
from tests.window_driver import Driver, wait_until

NEW = "Sieben Möwen sitzen auf dem Kran"


@pytest.fixture
def access(open_program: Driver) -> Driver:
    """The section of Settings."""
    return to_access(open_program)


def to_access(driver: Driver) -> Driver:
    driver.ctrl(Qt.Key.Key_Comma)
    driver.click("section_access")
    field = driver.see("present_passphrase", QLineEdit)
    wait_until(field.hasFocus, "typing can begin")
    return driver


def vault_bytes(folder: Path) -> bytes:
    return (folder / "workspace" / "vault.json").read_bytes()


def code_on_screen(driver: Driver) -> str:
    return driver.see("sheet_page").accessibleName().split(": ")[1]


def opens_with_code(folder: Path, code: str) -> bool:
    try:
        read_vault(folder / "workspace" / "vault.json").open_with_recovery(parse_recovery_code(code))
    except WrongRecoveryCodeError:
        return False
    return True


def ask_for_sheet(driver: Driver) -> str:
    """From the section to the new sheet on the screen; its code."""
    driver.write("recovery_passphrase", PASSPHRASE)
    driver.press(Qt.Key.Key_Return)
    return code_on_screen(driver)


def test_that_the_new_passphrase_unlocks_and_the_old_one_not_any_more(access: Driver) -> None:
    access.write("present_passphrase", PASSPHRASE)
    access.press(Qt.Key.Key_Return)
    access.write_on(NEW)
    access.press(Qt.Key.Key_Return)
    access.wait_for_text("From now on you unlock with the new passphrase.")
    assert access.see("present_passphrase", QLineEdit).text() == ""
    assert access.see("new_passphrase", QLineEdit).text() == ""
    story.lock(access)
    access.write("passphrase", PASSPHRASE)
    access.press(Qt.Key.Key_Return)
    access.wait_for_text("That passphrase does not fit.")
    story.unlock(access, NEW)


def test_that_a_wrong_present_passphrase_is_said_at_its_field_and_nothing_typed_is_lost(
    access: Driver, tmp_path: Path
) -> None:
    before = vault_bytes(tmp_path)
    access.write("present_passphrase", "nicht der richtige Satz")
    access.write("new_passphrase", NEW)
    access.click("change_passphrase")
    access.wait_for_text("That passphrase does not fit. Nothing is lost")
    field = access.see("present_passphrase", QLineEdit)
    assert field.property("has_problem")
    assert field.hasFocus()
    assert access.see("new_passphrase", QLineEdit).text() == NEW
    assert vault_bytes(tmp_path) == before
    access.write_on(PASSPHRASE)
    access.click("change_passphrase")
    access.wait_for_text("From now on you unlock with the new passphrase.")


def test_that_a_new_passphrase_gets_a_hint_and_a_short_or_the_same_one_is_refused_at_its_field(
    access: Driver, tmp_path: Path
) -> None:
    before = vault_bytes(tmp_path)
    access.write("new_passphrase", "zu kurz")
    access.click("change_passphrase")
    assert access.sees_text("7 of at least 12 characters.")
    assert access.sees_text("This is needed.")
    access.write("present_passphrase", PASSPHRASE)
    access.see("new_passphrase", QLineEdit).clear()
    access.write("new_passphrase", PASSPHRASE)
    assert access.sees_text("Strong. Do you remember it tomorrow too?")
    access.click("change_passphrase")
    access.wait_for_text("This is the passphrase that you have now.")
    assert access.see("new_passphrase", QLineEdit).property("has_problem")
    assert vault_bytes(tmp_path) == before


def test_that_a_new_recovery_sheet_goes_to_the_printer_and_its_code_replaces_the_old_one(
    qapp: QApplication, tmp_path: Path, paper_tray: PaperTray
) -> None:
    _, _, old = make_workspace(tmp_path)
    for access in running(Driver.start(tmp_path)):
        story.unlock(access, PASSPHRASE)
        files = {path for path in tmp_path.rglob("*") if path.is_file()}
        code = ask_for_sheet(to_access(access))
        assert "does not hold yet" in access.see("recovery_state", QLabel).text()
        assert opens_with_code(tmp_path, old)
        assert not opens_with_code(tmp_path, code)
        access.click("print_recovery")
        access.wait_for_text("The sheet is on its way to Flur.")
        assert "This code holds now." in access.see("recovery_state", QLabel).text()
        assert opens_with_code(tmp_path, code)
        assert not opens_with_code(tmp_path, old)
        assert [sheet[:5] for sheet in paper_tray.sheets()] == [b"%PDF-"]
        new_files = {path for path in tmp_path.rglob("*") if path.is_file()} - files
        assert {path for path in new_files if paper_tray.folder not in path.parents} == set()
        access.click("leave_recovery")
        assert access.see("make_recovery").isVisible()
        assert not access.all("sheet_page")


def test_that_looking_at_a_new_sheet_and_going_away_keeps_the_old_code(
    access: Driver, tmp_path: Path
) -> None:
    before = vault_bytes(tmp_path)
    ask_for_sheet(access)
    access.click("leave_recovery")
    assert not access.all("sheet_page")
    ask_for_sheet(access)
    story.lock(access)
    assert vault_bytes(tmp_path) == before


def test_that_without_a_printer_the_code_is_written_down_by_hand(
    access: Driver, tmp_path: Path, paper_tray: PaperTray
) -> None:
    paper_tray.vanish()
    code = ask_for_sheet(access)
    access.wait_for_text("Write the code on paper by hand")
    assert not access.see("print_recovery", QPushButton).isEnabled()
    access.click("recovery_written_down")
    access.wait_for_text("The new recovery code holds. Lock it up.")
    assert opens_with_code(tmp_path, code)
    assert not access.all("sheet_page")


def test_that_a_printer_that_fails_leaves_the_code_on_the_screen_to_print_again(
    access: Driver, tmp_path: Path, paper_tray: PaperTray
) -> None:
    paper_tray.stop()
    code = ask_for_sheet(access)
    access.click("print_recovery")
    access.wait_for_text("Nothing was printed, and the code below holds already.")
    assert opens_with_code(tmp_path, code)
    paper_tray.go_on()
    access.click("print_recovery")
    access.wait_for_text("The sheet is on its way to Flur.")
    assert code_on_screen(access) == code


def test_that_a_wrong_passphrase_gets_no_sheet(access: Driver) -> None:
    access.click("make_recovery")
    access.wait_for_text("This is needed.")
    access.write("recovery_passphrase", "nicht der richtige Satz")
    access.click("make_recovery")
    access.wait_for_text("That passphrase does not fit. Nothing is lost")
    assert access.see("recovery_passphrase", QLineEdit).property("has_problem")
    assert not access.all("sheet_page")
