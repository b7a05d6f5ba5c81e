"""Settings, passphrase and lock: one's own passphrase, the recovery sheet and the register's key."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton

from caseapp.errors import WrongRecoveryCodeError
from caseapp.paths import Workspace
from caseapp.security.recovery_code import parse_recovery_code
from caseapp.security.vault_file import read_vault
from caseapp.storage import key_renewal
from caseapp.storage.backup import copy_register
from caseapp.storage.watch import Watch
from caseapp.usecases.people_list import FindPeople, PeopleLookup
from caseapp.usecases.safekeeping import BackUp, check_workspace
from caseapp.usecases.staff import AddStaff, GivePassphrase
from tests import window_story as story
from tests.builders import PASSPHRASE, add_person, make_workspace, open_made
from tests.gui.conftest import running
from tests.paper_tray import PaperTray
from tests.window_driver import PATIENCE, Driver, wait_until

NEW = "Sieben Möwen sitzen auf dem Kran"
COLLEAGUES = "Im Hafen liegen drei blaue Boote"


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


# --- a new key for the register ---------------------------------------------------------------------


@pytest.fixture
def shared(qapp: QApplication, tmp_path: Path) -> Iterator[Driver]:
    """The section, in an office of two with a backup."""
    with open_made(tmp_path) as opened:
        add_person(opened)
        added = opened.executor.run(AddStaff({"name": "Herr Vural", "roles": ("caseworker",)}))
        assert added.subject is not None
        opened.executor.run(GivePassphrase(added.subject, COLLEAGUES))
        opened.executor.ask(BackUp.of(opened), in_background=True)
    driver = Driver.start(tmp_path)
    who = driver.see("who", QComboBox)
    wait_until(lambda: who.count() == 2, "both can be chosen")
    story.unlock(driver, PASSPHRASE)
    yield from running(to_access(driver))


def renew_key(driver: Driver) -> str:
    """From the section to the new recovery code; the code."""
    driver.click("begin_renewal")
    driver.write("renewal_passphrase", PASSPHRASE)
    driver.click("renew_key")
    return driver.see("recovery_code").accessibleName()


def test_that_what_a_new_key_means_is_said_before_and_can_be_left(shared: Driver, tmp_path: Path) -> None:
    before = vault_bytes(tmp_path)
    assert not shared.all("old_copies")
    shared.click("begin_renewal")
    said = shared.see("before_renewal", QLabel).text()
    for words in (
        "only you can unlock",
        "from you: Herr Vural",
        "recovery sheet",
        "Backups",
        "change it first",
    ):
        assert words in said
    shared.click("renew_key")
    shared.wait_for_text("This is needed.")
    shared.write("renewal_passphrase", "nicht der richtige Satz")
    shared.press(Qt.Key.Key_Return)
    shared.wait_for_text("That passphrase does not fit. Nothing is lost")
    shared.click("renew_not")
    assert shared.see("begin_renewal").isVisible()
    assert vault_bytes(tmp_path) == before


def test_that_a_renewed_key_opens_here_again_and_says_who_waits_and_what_is_under_the_old_key(
    shared: Driver, tmp_path: Path
) -> None:
    old = read_vault(tmp_path / "workspace" / "vault.json")
    code = renew_key(shared)
    assert opens_with_code(tmp_path, code)
    shared.click("written_down")
    shared.wait_for_text("The register has its new key.")
    shared.wait_for_text("Cannot unlock yet: Herr Vural")
    wait_until(shared.see("begin_renewal").hasFocus, "the card is in sight")
    (backup,) = (tmp_path / "workspace" / "backups").iterdir()
    wait_until(lambda: backup.name in shared.see("old_copies", QLabel).text(), "the old backup is named")
    assert read_vault(tmp_path / "workspace" / "vault.json").id != old.id
    shared.click("give_passphrases")
    shared.wait_for_text("No passphrase yet")
    story.lock(shared)
    story.unlock(shared, PASSPHRASE)
    assert len(shared.ask(FindPeople(PeopleLookup())).rows) == 1
    story.lock(shared)
    assert check_workspace(Workspace(tmp_path / "workspace"), PASSPHRASE).ok


def test_that_a_key_that_could_not_be_renewed_is_said_on_the_lock_screen_and_everybody_gets_in_as_before(
    shared: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    before = vault_bytes(tmp_path)
    monkeypatch.setattr(key_renewal, "copy_register", full)
    shared.click("begin_renewal")
    shared.write("renewal_passphrase", PASSPHRASE)
    shared.press(Qt.Key.Key_Return)
    shared.wait_for_text("The register keeps its key. Nothing was changed")
    assert vault_bytes(tmp_path) == before
    story.unlock(shared, PASSPHRASE)


def test_that_a_window_that_is_closed_meanwhile_stays_until_the_new_code_is_there(
    shared: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    true_copy, go_on = copy_register, threading.Event()

    def copy_when_allowed(register: Path, key: bytes, copy: Path, watch: Watch, copy_key: bytes) -> None:
        go_on.wait(PATIENCE)
        true_copy(register, key, copy, watch, copy_key)

    monkeypatch.setattr(key_renewal, "copy_register", copy_when_allowed)
    shared.click("begin_renewal")
    shared.write("renewal_passphrase", PASSPHRASE)
    shared.click("renew_key")
    shared.see("renewing_key")
    shared.window.close()
    assert shared.window.isVisible()
    go_on.set()
    shared.see("recovery_code")


def test_that_typing_is_on_the_disk_before_the_key_is_renewed(shared: Driver) -> None:
    story.open_settings(shared)
    shared.write("phone", "040 123")
    shared.click("section_access")
    shared.see("begin_renewal")
    renew_key(shared)
    shared.click("written_down")
    shared.see("give_passphrases")
    shared.ctrl(Qt.Key.Key_Comma)
    phone = shared.see("phone", QLineEdit)
    wait_until(lambda: phone.text() == "040 123", "the typing is back")


def test_that_whoever_does_not_look_after_the_office_is_not_offered_a_new_key(shared: Driver) -> None:
    story.lock(shared)
    who = shared.see("who", QComboBox)
    wait_until(lambda: who.count() == 2, "both can be chosen")
    who.setCurrentIndex(who.findText("Herr Vural"))
    shared.write("passphrase", COLLEAGUES)
    shared.press(Qt.Key.Key_Return)
    shared.see("today")
    to_access(shared)
    assert shared.all("make_recovery")
    assert not shared.all("begin_renewal")


def test_that_the_palette_leads_here_and_lock_still_means_lock(open_program: Driver) -> None:
    open_program.ctrl(Qt.Key.Key_K)
    open_program.write_on("change the pass")
    open_program.press(Qt.Key.Key_Return)
    open_program.see("present_passphrase")
    open_program.ctrl(Qt.Key.Key_K)
    open_program.write_on("lock")
    open_program.press(Qt.Key.Key_Return)
    open_program.see("unlock")
