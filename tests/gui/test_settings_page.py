"""Settings: the office, the people who work here, the look of the window; and who may change what."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel, QLineEdit, QPlainTextEdit

from caseapp.gui.theme.tokens import DARK
from caseapp.security.vault_file import read_vault
from caseapp.settings import load_window_settings
from caseapp.usecases.staff import AddStaff, GivePassphrase
from tests import window_story as story
from tests.builders import PASSPHRASE, add_person, open_made
from tests.window_driver import Driver, settle, wait_until

SENTENCE = "Im Hafen liegen drei blaue Boote"


@pytest.fixture
def settings(open_program: Driver) -> Driver:
    """The office's section of Settings."""
    story.open_settings(open_program)
    return open_program


@pytest.fixture
def colleagues_program(
    qapp: QApplication, tmp_path: Path, request: pytest.FixtureRequest
) -> Iterator[Driver]:
    """Opened by a colleague who has just the role of the parameter."""
    with open_made(tmp_path) as opened:
        add_person(opened)
        added = opened.executor.run(AddStaff({"name": "Herr Vural", "roles": (request.param,)}))
        assert added.subject is not None
        opened.executor.run(GivePassphrase(added.subject, SENTENCE))
    driver = Driver.start(tmp_path)
    who = driver.see("who", QComboBox)
    who.setCurrentIndex(who.findText("Herr Vural"))
    driver.write("passphrase", SENTENCE)
    driver.press(Qt.Key.Key_Return)
    driver.see("section_look" if request.param == "administrator" else "today")
    settle()
    yield driver
    driver.stop()


def holders(folder: Path) -> list[str]:
    return [slot.staff_name for slot in read_vault(folder / "workspace" / "vault.json").passphrase_slots]


def test_that_office_stands_folded_in_the_navigation_and_unfolds_by_key_and_click(
    open_program: Driver,
) -> None:
    assert not open_program.all("navigate_settings")
    open_program.ctrl(Qt.Key.Key_5)
    assert open_program.see("navigate_settings").hasFocus()
    open_program.click("navigate_office")
    assert not open_program.all("navigate_settings")
    open_program.click("navigate_office")
    open_program.click("navigate_settings")
    assert open_program.see("name", QLineEdit).text() == "Beispielamt"


def test_that_a_changed_office_is_saved_shown_on_the_lock_screen_and_can_be_taken_back(
    settings: Driver,
) -> None:
    settings.see("name", QLineEdit).clear()
    settings.write("name", "Sozialdienst Zürich")
    settings.write("hours", "Mo bis Do")
    settings.ctrl(Qt.Key.Key_S)
    settings.wait_for_text("Saved.")
    wait_until(lambda: settings.sees_text("Sozialdienst Zürich"), "the head follows")
    story.lock(settings)
    settings.wait_for_text("Sozialdienst Zürich")
    story.unlock(settings, PASSPHRASE)
    settings.ctrl(Qt.Key.Key_Comma)
    assert settings.see("hours", QLineEdit).text() == "Mo bis Do"
    settings.write("city", "Zürich")
    settings.ctrl(Qt.Key.Key_S)
    settings.click("message_action")
    wait_until(lambda: settings.see("city", QLineEdit).text() == "", "the change is taken back")


def test_that_an_office_without_a_name_is_refused_at_its_field_and_nothing_is_lost(settings: Driver) -> None:
    settings.see("name", QLineEdit).clear()
    settings.write("name", " ")
    settings.write("phone", "040 123")
    settings.click("save")
    settings.wait_for_text("This is needed.")
    assert settings.see("name", QLineEdit).hasFocus()
    assert settings.see("phone", QLineEdit).text() == "040 123"


def test_that_typing_in_the_office_form_survives_another_section_and_the_lock(settings: Driver) -> None:
    settings.write("phone", "040 123")
    settings.click("section_look")
    settings.see("look")
    story.lock(settings)
    story.unlock(settings, PASSPHRASE)
    settings.ctrl(Qt.Key.Key_Comma)
    phone = settings.see("phone", QLineEdit)
    wait_until(lambda: phone.text() == "040 123", "the typing is back")
    settings.wait_for_text("It is not saved yet.")


def test_that_the_way_back_leads_out_of_settings_whatever_section_was_looked_at(settings: Driver) -> None:
    settings.ctrl(Qt.Key.Key_Tab)
    settings.see("staff_name")
    settings.ctrl(Qt.Key.Key_Tab)
    settings.see("present_passphrase")
    settings.ctrl(Qt.Key.Key_Tab)
    settings.see("look")
    settings.press(Qt.Key.Key_Escape)
    settings.see("search")


def test_that_a_colleague_types_their_own_passphrase_and_unlocks_with_it(
    settings: Driver, tmp_path: Path
) -> None:
    story.add_colleague(settings, "Herr Vural")
    settings.write("passphrase", "zu kurz")
    settings.click("set_passphrase")
    assert settings.sees_text("7 of at least 12 characters.")
    assert holders(tmp_path) == ["Frau Beispiel"]
    settings.see("passphrase", QLineEdit).clear()
    settings.write("passphrase", SENTENCE)
    settings.press(Qt.Key.Key_Return)
    settings.wait_for_text("Herr Vural can unlock with their own passphrase now.")
    assert holders(tmp_path) == ["Frau Beispiel", "Herr Vural"]
    assert not settings.sees_text("No passphrase yet")


def test_that_a_colleague_without_a_passphrase_is_marked_and_can_be_taken_back(
    settings: Driver, tmp_path: Path
) -> None:
    story.add_colleague(settings, "Herr Vural")
    settings.click("later")
    settings.wait_for_text("No passphrase yet")
    settings.ctrl(Qt.Key.Key_Z)
    wait_until(lambda: len(settings.all("staff_name")) == 1, "the colleague is gone again")
    story.add_colleague(settings, "Frau Lund")
    settings.click("message_action")
    settings.wait_for_text("Nothing is stored under this id or number")
    assert holders(tmp_path) == ["Frau Beispiel"]


def test_that_somebody_who_leaves_is_asked_about_twice_and_cannot_unlock_then(
    settings: Driver, tmp_path: Path
) -> None:
    story.add_colleague(settings, "Herr Vural")
    settings.write("passphrase", SENTENCE)
    settings.click("set_passphrase")
    settings.see("staff_name", number=1)
    settings.click("change_staff", 1)
    settings.click("retire")
    assert settings.see("retire_not").hasFocus()
    settings.click("retire_not")
    assert holders(tmp_path) == ["Frau Beispiel", "Herr Vural"]
    settings.click("retire")
    settings.click("retire_surely")
    settings.wait_for_text("Herr Vural works here no longer and cannot unlock.")
    assert holders(tmp_path) == ["Frau Beispiel"]
    settings.click("bring_back")
    settings.wait_for_text("Herr Vural cannot unlock yet.")


def test_that_nobody_is_offered_to_take_themselves_out(settings: Driver) -> None:
    settings.click("section_staff")
    settings.click("change_staff")
    settings.wait_for_page("Frau Beispiel")
    assert not settings.all("retire")
    settings.see("roles.administrator", QCheckBox).click()
    settings.click("save")
    settings.wait_for_text("Somebody else with a passphrase must look after the office first")


@pytest.mark.parametrize("colleagues_program", ["caseworker"], indirect=True)
def test_that_whoever_does_not_look_after_the_office_is_told_so_and_still_chooses_the_look(
    colleagues_program: Driver,
) -> None:
    colleagues_program.ctrl(Qt.Key.Key_Comma)
    colleagues_program.see("look")
    for section in ("section_office", "section_staff"):
        colleagues_program.click(section)
        colleagues_program.wait_for_text("The administrators and the team lead look after this")
        assert colleagues_program.see("state_text", QLabel).text().endswith("Ask Beispielamt.")
        assert not colleagues_program.all("save")
        assert not colleagues_program.all("add_staff")
        colleagues_program.ctrl(Qt.Key.Key_S)


@pytest.mark.parametrize("colleagues_program", ["administrator"], indirect=True)
def test_that_an_administrator_looks_after_the_office_and_is_shown_nobody(
    colleagues_program: Driver,
) -> None:
    colleagues_program.ctrl(Qt.Key.Key_2)
    colleagues_program.wait_for_text("You may not open this file")
    colleagues_program.ctrl(Qt.Key.Key_K)
    colleagues_program.write_on("søren")
    colleagues_program.wait_for_text("No match.")
    colleagues_program.press(Qt.Key.Key_Escape)
    colleagues_program.ctrl(Qt.Key.Key_Comma)
    colleagues_program.write("phone", "040 123")
    colleagues_program.click("section_staff")
    colleagues_program.see("staff_name", number=1)
    colleagues_program.ctrl(Qt.Key.Key_Comma)
    phone = colleagues_program.see("phone", QLineEdit)
    wait_until(lambda: phone.text() == "040 123", "the typing is back")
    colleagues_program.click("save")
    colleagues_program.wait_for_text("Saved.")


def test_that_the_look_is_there_at_once_and_at_the_next_start(settings: Driver, tmp_path: Path) -> None:
    theme = settings.program.parts.theme
    settings.click("section_look")
    settings.see("look").setFocus()
    for _ in range(2):
        settings.press(Qt.Key.Key_Down)
    assert theme.tokens is DARK
    settings.see("text_size").setFocus()
    settings.press(Qt.Key.Key_Down)
    assert theme.text_percent == 110
    settings.program.remember()
    kept = load_window_settings(tmp_path / "window.json")
    assert (kept.theme, kept.text_percent) == ("dark", 110)
    theme.choose("system")
    theme.set_text_percent(100)


def test_that_about_names_the_licence_and_every_component(settings: Driver) -> None:
    settings.click("section_about")
    notice = settings.see("notice", QPlainTextEdit)
    wait_until(lambda: "sqlcipher3" in notice.toPlainText(), "the components")
    assert settings.sees_text("EUPL")
    assert settings.see("version", QLabel).text() == "caseapp, version 0.1.0"
    settle()
