"""The lock screen: the right passphrase, the wrong one, the recovery code, and locking again."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton

from caseapp.errors import WrongPassphraseError
from caseapp.gui.gate import Face
from caseapp.gui.pages.lock_page import LockPage
from caseapp.gui.theme.theme import Theme
from caseapp.security.vault_file import read_vault
from caseapp.security.wrong_tries import FREE_TRIES, WAITS
from caseapp.usecases.staff import AddStaff, GivePassphrase
from caseapp.usecases.workspace import open_workspace
from tests import window_story as story
from tests.builders import PASSPHRASE, FixedClock, make_workspace, open_made
from tests.gui.conftest import running
from tests.window_driver import Driver, wait_until

COLLEAGUES = "Im Hafen liegen drei blaue Boote"


def test_that_the_lock_screen_names_office_and_worker_and_nobody_else(program_with_plan: Driver) -> None:
    story.lock(program_with_plan)
    about = program_with_plan.see("lock_about", QLabel)
    wait_until(lambda: about.text() == "Beispielamt · Frau Beispiel", "office and worker")
    assert not program_with_plan.sees_text("Søren")


def test_that_a_wrong_passphrase_says_that_nothing_is_lost_and_can_be_corrected(
    locked_program: Driver,
) -> None:
    locked_program.write("passphrase", "nicht der richtige Satz")
    locked_program.press(Qt.Key.Key_Return)
    locked_program.wait_for_text("That passphrase does not fit. Nothing is lost")
    locked_program.write("passphrase", PASSPHRASE)
    locked_program.press(Qt.Key.Key_Return)
    locked_program.see("today")


def test_that_the_recovery_code_sets_a_new_passphrase_and_opens(qapp: QApplication, tmp_path: Path) -> None:
    _, _, code = make_workspace(tmp_path)
    driver = Driver.start(tmp_path)
    driver.click("use_recovery_code")
    driver.write("recovery_code_entry", code.lower().replace("-", " "))
    driver.write("passphrase", "ein ganz neuer Satz für mich")
    driver.click("unlock")
    driver.see("today")
    story.lock(driver)
    story.unlock(driver, "ein ganz neuer Satz für mich")
    driver.stop()


def test_that_a_slip_in_the_code_is_said_at_its_field(locked_program: Driver) -> None:
    locked_program.click("use_recovery_code")
    locked_program.write("recovery_code_entry", "AAAA BBBB")
    locked_program.write("passphrase", "ein ganz neuer Satz für mich")
    locked_program.click("unlock")
    locked_program.wait_for_text("There is a slip in the recovery code")
    assert locked_program.see("recovery_code_entry").property("has_problem")


def try_wrong_ones(driver: Driver, folder: Path, count: int = FREE_TRIES) -> None:
    """Type so many wrong passphrases, one after the other."""
    for number in range(1, count + 1):
        driver.write("passphrase", "nicht der richtige Satz")
        driver.press(Qt.Key.Key_Return)
        wait_until(lambda n=number: counted_in(folder) == n, f"try {number} is counted")  # type: ignore[misc]
        wait_until(lambda: not driver.see("passphrase", QLineEdit).isReadOnly(), "the answer is there")


def counted_in(folder: Path) -> int:
    file = folder / "workspace" / "tries.json"
    return int(json.loads(file.read_bytes())["wrong"]) if file.exists() else 0


def let_time_pass(folder: Path) -> None:
    """As if the last wrong try had been longer ago than any wait."""
    file = folder / "workspace" / "tries.json"
    document = json.loads(file.read_bytes())
    last = datetime.fromisoformat(document["last"]) - timedelta(seconds=WAITS[-1])
    file.write_text(json.dumps(document | {"last": last.isoformat()}))


def test_that_after_three_wrong_passphrases_the_next_waits_also_after_a_restart_and_a_right_one_clears_it(
    qapp: QApplication, tmp_path: Path
) -> None:
    make_workspace(tmp_path)
    for driver in running(Driver.start(tmp_path)):
        try_wrong_ones(driver, tmp_path)
        driver.wait_for_text("Try again in ")
        driver.see("passphrase", QLineEdit).clear()
        driver.write("passphrase", PASSPHRASE)
        driver.press(Qt.Key.Key_Return)
        assert not driver.window.is_open
        assert driver.see("passphrase", QLineEdit).text() == PASSPHRASE
        driver.click("use_recovery_code")
        assert driver.sees_text("Try again in ")
        assert not driver.see("unlock").isEnabled()
    for driver in running(Driver.start(tmp_path)):
        driver.wait_for_text("Try again in ")
    let_time_pass(tmp_path)
    for driver in running(Driver.start(tmp_path)):
        story.unlock(driver, PASSPHRASE)
        assert counted_in(tmp_path) == 0


def test_that_the_lock_screen_counts_down_and_lets_in_again_at_the_end(qapp: QApplication) -> None:
    clock = FixedClock()
    theme = Theme(qapp)
    page = LockPage(theme, "en", Face("Amt", (), 12), clock)
    page.show()
    opens = page.findChild(QPushButton, "unlock")
    assert opens is not None
    assert (opens.text(), opens.isEnabled()) == ("Try again in 12 seconds", False)
    clock.forward(seconds=11)
    wait_until(lambda: opens.text().startswith("Try again in 1 second"), "the last second")
    clock.forward(days=-400)
    wait_until(opens.isEnabled, "a clock that was set back keeps nobody waiting")
    assert opens.text() == "Open"
    page.deleteLater()
    theme.close()


def test_that_the_recovery_code_gives_the_colleague_who_is_chosen_a_new_passphrase_and_nobody_else(
    qapp: QApplication, tmp_path: Path
) -> None:
    workspace, _, code = make_workspace(tmp_path)
    with open_workspace(workspace, PASSPHRASE, FixedClock()) as opened:
        added = opened.executor.run(AddStaff({"name": "Herr Vural", "roles": ("caseworker",)}))
        assert added.subject is not None
        opened.executor.run(GivePassphrase(added.subject, COLLEAGUES))
    for driver in running(Driver.start(tmp_path)):
        who = driver.see("who", QComboBox)
        who.setCurrentIndex(who.findText("Herr Vural"))
        driver.click("use_recovery_code")
        driver.write("recovery_code_entry", code)
        driver.write("passphrase", "ein ganz neuer Satz für mich")
        driver.click("unlock")
        driver.see("today")
    vault = read_vault(workspace.vault)
    assert vault.open_with_passphrase("ein ganz neuer Satz für mich").staff_id == added.subject
    assert vault.open_with_passphrase(PASSPHRASE).staff_id != added.subject
    with pytest.raises(WrongPassphraseError):
        vault.open_with_passphrase(COLLEAGUES)


def test_that_two_colleagues_share_the_wait_and_each_gets_in_with_their_own_passphrase(
    qapp: QApplication, tmp_path: Path
) -> None:
    with open_made(tmp_path) as opened:
        added = opened.executor.run(AddStaff({"name": "Herr Vural", "roles": ("caseworker",)}))
        assert added.subject is not None
        opened.executor.run(GivePassphrase(added.subject, COLLEAGUES))
    for driver in running(Driver.start(tmp_path)):
        who = driver.see("who", QComboBox)
        try_wrong_ones(driver, tmp_path, FREE_TRIES - 1)
        who.setCurrentIndex(who.findText("Herr Vural"))
        driver.write("passphrase", PASSPHRASE)
        driver.press(Qt.Key.Key_Return)
        driver.wait_for_text("Try again in ")
        assert counted_in(tmp_path) == FREE_TRIES
    let_time_pass(tmp_path)
    for driver in running(Driver.start(tmp_path)):
        who = driver.see("who", QComboBox)
        wait_until(lambda: who.count() == 2, "both can be chosen")  # noqa: B023 - asked at once
        who.setCurrentIndex(who.findText("Herr Vural"))
        story.unlock(driver, COLLEAGUES)
        assert counted_in(tmp_path) == 0


def test_that_a_missing_key_file_is_explained_instead_of_offering_set_up(
    qapp: QApplication, tmp_path: Path
) -> None:
    workspace, _, _ = make_workspace(tmp_path)
    workspace.vault.unlink()
    driver = Driver.start(tmp_path)
    driver.wait_for_text("The key file is missing")
    assert not driver.all("begin")
    driver.stop()


def test_that_a_register_open_elsewhere_is_said_with_the_holders_name(
    open_program: Driver, tmp_path: Path
) -> None:
    second = Driver.start(tmp_path)
    second.write("passphrase", PASSPHRASE)
    second.press(Qt.Key.Key_Return)
    second.wait_for_text("The register is open already")
    second.stop()
    open_program.window.activateWindow()


def test_that_locking_closes_the_register_and_shows_nothing_of_a_person(
    program_with_plan: Driver, tmp_path: Path
) -> None:
    program_with_plan.press(Qt.Key.Key_Return)
    program_with_plan.see("section_plan")
    story.lock(program_with_plan)
    assert sorted(path.name for path in (tmp_path / "workspace").glob("register*")) == ["register.db"]
    labels = [label.text() for label in program_with_plan.window.findChildren(QLabel)]
    assert not any("Søren" in text for text in labels)


def test_that_typing_survives_the_lock(program_with_plan: Driver) -> None:
    program_with_plan.press(Qt.Key.Key_Return)
    program_with_plan.click("edit_client")
    program_with_plan.write("contacts.value", "0170 123")
    story.lock(program_with_plan)
    story.unlock(program_with_plan, PASSPHRASE)
    program_with_plan.press(Qt.Key.Key_Return)
    program_with_plan.click("edit_client")
    field = program_with_plan.see("contacts.value", QLineEdit)
    wait_until(lambda: field.text() == "0170 123", "the typing is back")
    assert program_with_plan.sees_text("It is not saved yet.")


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_that_keys_on_the_lock_screen_open_nothing(locked_program: Driver, key: Qt.Key) -> None:
    locked_program.press(key)
    assert locked_program.all("unlock")
    assert not locked_program.window.is_open
