"""Quick unlock in the window: switched on and off, offered at the start alone, and never in anybody's way."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import keyring as keyring_library
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail, null
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit

from caseapp.security.vault_file import read_vault
from caseapp.usecases.staff import AddStaff, GivePassphrase
from tests import window_story as story
from tests.builders import PASSPHRASE, open_made
from tests.memory_keyring import MemoryKeyring, in_use
from tests.window_driver import Driver, settle, wait_until

SENTENCE = "Im Hafen liegen drei blaue Boote"
THE_SENTENCE = (
    "Quick unlock is not available on this computer right now. Your data is safe. Type your passphrase."
)
Start = Callable[[], Driver]


@pytest.fixture
def memory() -> Iterator[MemoryKeyring]:
    with in_use(MemoryKeyring()) as backend:
        yield backend


@pytest.fixture
def start(qapp: QApplication, tmp_path: Path, memory: MemoryKeyring) -> Iterator[Start]:
    """Starts the program on the register of two people, the one before ended."""
    with open_made(tmp_path) as opened:
        added = opened.executor.run(AddStaff({"name": "Herr Vural", "roles": ("caseworker",)}))
        assert added.subject is not None
        opened.executor.run(GivePassphrase(added.subject, SENTENCE))
    drivers: list[Driver] = []

    def begin() -> Driver:
        if drivers:
            drivers.pop().stop()
        drivers.append(Driver.start(tmp_path))
        drivers[0].see("who")
        return drivers[0]

    yield begin
    # Where the program would wait for the keyring after all, a test fails and does not hang.
    memory.answers.set()
    for driver in drivers:
        driver.stop()


def open_card(driver: Driver) -> None:
    story.unlock(driver, PASSPHRASE)
    story.open_settings(driver)
    driver.click("section_access")
    driver.see("quick_unlock_state")
    settle()


def switch_on(driver: Driver) -> None:
    open_card(driver)
    driver.click("quick_unlock_on")
    driver.write("passphrase", PASSPHRASE)
    driver.press(Qt.Key.Key_Return)
    driver.wait_for_text("Quick unlock is on from the next start.")
    driver.see("quick_unlock_off")


def choose(driver: Driver, name: str) -> None:
    who = driver.see("who", QComboBox)
    who.setCurrentIndex(who.findText(name))
    settle()


def is_on(folder: Path) -> bool:
    return bool(read_vault(folder / "workspace" / "vault.json").quick_holders)


def test_that_nobody_is_offered_it_who_has_not_switched_it_on(start: Start, memory: MemoryKeyring) -> None:
    driver = start()
    assert not driver.all("quick_unlock")
    story.unlock(driver, PASSPHRASE)
    assert memory.asked == 0


def test_that_one_click_opens_at_the_next_start_and_only_for_its_owner(start: Start) -> None:
    switch_on(start())
    driver = start()
    driver.see("quick_unlock")
    choose(driver, "Herr Vural")
    assert not driver.all("quick_unlock")
    choose(driver, "Frau Beispiel")
    driver.click("quick_unlock")
    story.go_to_people(driver)


def test_that_after_locking_the_passphrase_is_asked(start: Start) -> None:
    switch_on(start())
    driver = start()
    driver.click("quick_unlock")
    story.go_to_people(driver)
    story.lock(driver)
    choose(driver, "Frau Beispiel")
    assert not driver.all("quick_unlock")
    story.unlock(driver, PASSPHRASE)


def test_that_the_card_says_what_it_protects_and_what_not_and_is_off_at_first(start: Start) -> None:
    driver = start()
    open_card(driver)
    assert driver.see("quick_unlock_state", QLabel).text() == "It is off."
    assert driver.sees_text("It protects a laptop that is switched off")
    assert driver.sees_text("It does not protect a laptop on which you are logged in")


@pytest.mark.parametrize(
    ("typed", "said"), [("", "This is needed."), ("falscher langer Satz", "That passphrase does not fit.")]
)
def test_that_without_the_present_passphrase_nothing_is_switched_on(
    start: Start, memory: MemoryKeyring, tmp_path: Path, typed: str, said: str
) -> None:
    driver = start()
    open_card(driver)
    driver.click("quick_unlock_on")
    driver.write("passphrase", typed)
    driver.click("quick_unlock_surely")
    driver.wait_for_text(said)
    assert driver.see("passphrase").hasFocus()
    assert not is_on(tmp_path)
    assert memory.asked == 0
    driver.click("quick_unlock_not")
    assert driver.see("quick_unlock_on").hasFocus()


def test_that_switching_off_tidies_the_keyring_and_takes_the_button_away(
    start: Start, memory: MemoryKeyring, tmp_path: Path
) -> None:
    driver = start()
    switch_on(driver)
    assert len(memory.kept) == 1
    driver.click("quick_unlock_off")
    driver.wait_for_text("Quick unlock is off.")
    wait_until(lambda: not memory.kept, "the keyring is tidy")
    assert not is_on(tmp_path)
    assert not start().all("quick_unlock")


def lock_keyring(memory: MemoryKeyring) -> None:
    memory.is_locked = True


def empty_keyring(memory: MemoryKeyring) -> None:
    memory.kept.clear()


def spoil_keyring(memory: MemoryKeyring) -> None:
    memory.kept = dict.fromkeys(memory.kept, "bm90IHRoZSBrZXk=")


def garble_keyring(memory: MemoryKeyring) -> None:
    memory.kept = dict.fromkeys(memory.kept, "no base64 ä")


def break_keyring(memory: MemoryKeyring) -> None:
    memory.fault = RuntimeError("a fault of its own kind")


@pytest.mark.parametrize("spoil", [lock_keyring, empty_keyring, spoil_keyring, garble_keyring, break_keyring])
def test_that_every_fault_of_a_keyring_is_one_sentence_and_the_passphrase_opens(
    start: Start, memory: MemoryKeyring, spoil: Callable[[MemoryKeyring], None]
) -> None:
    switch_on(start())
    driver = start()
    spoil(memory)
    driver.click("quick_unlock")
    driver.wait_for_text(THE_SENTENCE)
    assert driver.see("passphrase").hasFocus()
    assert driver.see("quick_unlock").isEnabled()
    story.unlock(driver, PASSPHRASE)


@pytest.mark.parametrize("kind", [fail.Keyring, null.Keyring])
def test_that_a_computer_without_a_keyring_keeps_nothing_and_says_so(
    start: Start, tmp_path: Path, kind: type[KeyringBackend]
) -> None:
    driver = start()
    keyring_library.set_keyring(kind())
    open_card(driver)
    driver.click("quick_unlock_on")
    driver.write("passphrase", PASSPHRASE)
    driver.click("quick_unlock_surely")
    driver.wait_for_text(THE_SENTENCE)
    assert not is_on(tmp_path)


def test_that_a_keyring_that_never_answers_does_not_keep_the_passphrase_from_opening(
    start: Start, memory: MemoryKeyring
) -> None:
    switch_on(start())
    driver = start()
    memory.answers.clear()
    driver.click("quick_unlock")
    driver.wait_for_text("Your passphrase opens at any time.")
    assert driver.see("passphrase").hasFocus()
    assert not driver.see("quick_unlock").isEnabled()
    story.unlock(driver, PASSPHRASE)
    memory.answers.set()
    settle()
    assert driver.window.is_open
    assert not driver.sees_text("Quick unlock is not available")


def test_that_whoever_does_not_want_to_wait_need_not_and_a_late_answer_opens_nothing(
    start: Start, memory: MemoryKeyring
) -> None:
    switch_on(start())
    driver = start()
    memory.answers.clear()
    asked = memory.asked
    driver.click("quick_unlock")
    driver.click("quick_unlock_stop")
    assert not driver.all("quick_unlock_waiting")
    pending = driver.program.parts.runner._pending
    assert pending
    memory.answers.set()
    wait_until(lambda: not pending, "the keyring has answered")
    settle()
    assert memory.asked == asked + 1
    assert not driver.window.is_open
    assert driver.all("quick_unlock")
    driver.click("quick_unlock")
    story.go_to_people(driver)


def test_that_another_person_or_the_recovery_code_ends_the_waiting(
    start: Start, memory: MemoryKeyring
) -> None:
    switch_on(start())
    driver = start()
    memory.answers.clear()
    driver.click("quick_unlock")
    driver.see("quick_unlock_waiting")
    choose(driver, "Herr Vural")
    assert not driver.all("quick_unlock_waiting")
    choose(driver, "Frau Beispiel")
    driver.click("quick_unlock")
    driver.see("quick_unlock_waiting")
    driver.click("use_recovery_code")
    assert not driver.all("quick_unlock")
    memory.answers.set()
    pending = driver.program.parts.runner._pending
    wait_until(lambda: not pending, "the keyring has answered")
    settle()
    assert not driver.window.is_open


def test_that_a_keyring_that_does_not_answer_while_switching_on_can_be_left_alone(
    start: Start, memory: MemoryKeyring, tmp_path: Path
) -> None:
    driver = start()
    open_card(driver)
    memory.answers.clear()
    driver.click("quick_unlock_on")
    driver.write("passphrase", PASSPHRASE)
    driver.click("quick_unlock_surely")
    driver.wait_for_text("This computer's keyring is being asked …")
    driver.click("quick_unlock_not")
    assert not driver.see("quick_unlock_on").isEnabled()
    memory.answers.set()
    wait_until(driver.see("quick_unlock_on").isEnabled, "it can be switched on again")
    wait_until(lambda: not memory.kept, "nothing is left in the keyring")
    assert not is_on(tmp_path)


def test_that_the_program_ends_while_a_keyring_still_does_not_answer(
    start: Start, memory: MemoryKeyring
) -> None:
    switch_on(start())
    driver = start()
    memory.answers.clear()
    driver.click("quick_unlock")
    driver.see("quick_unlock_waiting")
    assert start() is not driver


def test_that_the_administrator_takes_the_button_and_the_switch_away_and_ends_what_was_on(
    start: Start, tmp_path: Path
) -> None:
    switch_on(start())
    policy = tmp_path / "policy.toml"
    policy.write_text("quick_unlock = maybe\n")
    driver = start()
    assert not driver.all("quick_unlock")
    open_card(driver)
    assert is_on(tmp_path)
    driver.see("quick_unlock_off")
    assert driver.sees_text("It is switched off for everybody by the administrator of this computer.")
    policy.write_text("quick_unlock = false\n")
    driver = start()
    assert not driver.all("quick_unlock")
    open_card(driver)
    assert not is_on(tmp_path)
    assert driver.sees_text("It is switched off for everybody by the administrator of this computer.")
    assert not driver.all("quick_unlock_on")


def test_that_the_example_offers_no_quick_unlock(qapp: QApplication, tmp_path: Path) -> None:
    driver = Driver.start(tmp_path)
    driver.click("look_at_example")
    driver.see("today")
    driver.ctrl(Qt.Key.Key_Comma)
    driver.click("section_access")
    driver.wait_for_text("It is meant for your own register, not for the example.")
    assert not driver.all("quick_unlock_on")
    driver.stop()


def test_that_a_colleagues_new_passphrase_ends_their_quick_unlock(start: Start, tmp_path: Path) -> None:
    driver = start()
    choose(driver, "Herr Vural")
    driver.write("passphrase", SENTENCE)
    driver.press(Qt.Key.Key_Return)
    driver.see("today")
    driver.ctrl(Qt.Key.Key_Comma)
    driver.click("section_access")
    driver.click("quick_unlock_on")
    driver.write("passphrase", SENTENCE)
    driver.press(Qt.Key.Key_Return)
    driver.see("quick_unlock_off")
    assert is_on(tmp_path)
    driver = start()
    choose(driver, "Frau Beispiel")
    story.unlock(driver, PASSPHRASE)
    story.open_settings(driver)
    driver.click("section_staff")
    driver.see("staff_name", number=1)
    driver.click("change_staff", 1)
    driver.click("give_passphrase")
    driver.write("passphrase", SENTENCE)
    driver.click("set_passphrase")
    driver.wait_for_text("Herr Vural can unlock with their own passphrase now.")
    assert not is_on(tmp_path)


def test_that_the_key_is_in_no_file_and_no_word_of_the_window(
    start: Start, memory: MemoryKeyring, tmp_path: Path
) -> None:
    switch_on(start())
    secret = next(iter(memory.kept.values()))
    memory.fault = RuntimeError(secret)
    driver = start()
    driver.click("quick_unlock")
    driver.wait_for_text(THE_SENTENCE)
    driver.program.remember()
    files = {file: file.read_bytes() for file in tmp_path.rglob("*") if file.is_file()}
    assert [file for file, content in files.items() if secret.encode() in content] == []
    assert not driver.sees_text(secret)
    assert secret not in driver.see("passphrase", QLineEdit).text()
