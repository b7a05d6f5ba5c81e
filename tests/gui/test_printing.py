"""From the meeting to the sheet in somebody's hand, without a mouse; what goes wrong keeps everything."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel

from caseapp.files import write_atomically
from caseapp.gui.pages.print_page import PrintPage
from caseapp.usecases import print_plan
from tests import window_story as story
from tests.builders import PASSPHRASE
from tests.gui.note_story import CountingDriver
from tests.paper_tray import PaperTray
from tests.window_driver import Driver, wait_until

pytestmark = pytest.mark.usefixtures("paper_tray")

_CTRL = Qt.KeyboardModifier.ControlModifier


def _to_the_print_page(driver: Driver) -> None:
    driver.press(Qt.Key.Key_Return)
    driver.click("section_plan")
    driver.click("agree")
    driver.click("same_answer_agrees")
    driver.ctrl(Qt.Key.Key_Return)
    driver.ctrl(Qt.Key.Key_Return)
    driver.see("sheet_page")


def _printer_is_known(driver: Driver) -> None:
    box = driver.see("printer", QComboBox)
    wait_until(box.count, "the printers are known")


def _wait_for_sheets(tray: PaperTray, count: int) -> None:
    wait_until(lambda: len(tray.sheets()) == count, f"{count} sheets")


def test_that_five_actions_lead_from_the_end_of_the_meeting_to_the_sheet(
    program_with_plan: Driver, paper_tray: PaperTray
) -> None:
    driver = program_with_plan
    driver.press(Qt.Key.Key_Return)
    driver.click("section_plan")
    driver.see("agree")
    hands = CountingDriver(driver)
    hands.press(Qt.Key.Key_Return, _CTRL)
    hands.choose("same_answer_agrees")
    hands.press(Qt.Key.Key_Return, _CTRL)
    hands.press(Qt.Key.Key_Return, _CTRL)
    driver.see("sheet_page")
    hands.press(Qt.Key.Key_P, _CTRL)
    _wait_for_sheets(paper_tray, 1)
    assert hands.actions <= 5
    assert paper_tray.sheets()[0].startswith(b"%PDF-")


def test_that_one_key_says_how_it_was_handed_over_and_one_takes_it_back(program_with_plan: Driver) -> None:
    _to_the_print_page(program_with_plan)
    program_with_plan.ctrl(Qt.Key.Key_P)
    program_with_plan.see("hand_over")
    program_with_plan.press(Qt.Key.Key_1)
    wait_until(lambda: not program_with_plan.all("hand_over"), "it was handed over")
    program_with_plan.ctrl(Qt.Key.Key_Z)
    program_with_plan.see("hand_over")


def test_that_a_third_person_is_asked_for(program_with_plan: Driver) -> None:
    _to_the_print_page(program_with_plan)
    program_with_plan.ctrl(Qt.Key.Key_P)
    program_with_plan.see("hand_over")
    program_with_plan.press(Qt.Key.Key_4)
    program_with_plan.write("hand_over_name", "die Schwester")
    program_with_plan.press(Qt.Key.Key_Return)
    wait_until(lambda: not program_with_plan.all("hand_over"), "it was handed over")


def test_that_the_next_sheet_is_preselected_as_the_last_one(
    program_with_plan: Driver, paper_tray: PaperTray
) -> None:
    driver = program_with_plan
    _to_the_print_page(driver)
    _printer_is_known(driver)
    for name, key in (
        ("sheet_layout", Qt.Key.Key_Home),
        ("printer", Qt.Key.Key_End),
        ("copies", Qt.Key.Key_Down),
    ):
        driver.see(name).setFocus()
        driver.press(key)
    driver.ctrl(Qt.Key.Key_P)
    _wait_for_sheets(paper_tray, 1)
    driver.see("hand_over")
    story.lock(driver)
    story.unlock(driver, PASSPHRASE)
    driver.press(Qt.Key.Key_Return)
    driver.wait_for_page("Søren")
    driver.ctrl(Qt.Key.Key_P)
    driver.see("sheet_page")
    _printer_is_known(driver)
    shown = [driver.see(name, QComboBox).currentText() for name in ("sheet_layout", "printer", "copies")]
    assert shown == ["The whole plan", "Zimmer-12", "2"]
    assert paper_tray.arguments() == ["-s -d Zimmer-12 -n 2 -t caseapp -"]


def test_that_the_copy_says_what_it_leaves_out_and_what_it_costs(program_with_plan: Driver) -> None:
    _to_the_print_page(program_with_plan)
    facts = program_with_plan.see("sheet_facts", QLabel)
    wait_until(lambda: facts.text() == "1 page · about 1 minute to read aloud", "pages and time")
    recipients = program_with_plan.see("copy_for", QComboBox)
    assert [recipients.itemText(i) for i in range(recipients.count())] == ["Søren", "The file"]


def test_that_a_printer_that_is_gone_stopped_or_refuses_is_said_and_the_next_try_works(
    program_with_plan: Driver, paper_tray: PaperTray
) -> None:
    driver = program_with_plan
    _to_the_print_page(driver)
    _printer_is_known(driver)
    paper_tray.stop()
    driver.ctrl(Qt.Key.Key_P)
    driver.wait_for_text("The printer does not answer. The plan is saved. Print later or choose")
    assert paper_tray.sheets() == []
    assert not driver.all("hand_over")
    paper_tray.go_on()
    driver.ctrl(Qt.Key.Key_P)
    _wait_for_sheets(paper_tray, 1)
    driver.see("hand_over")


def test_that_without_a_printer_the_plan_is_promised_for_later_and_today_leads_back(
    program_with_plan: Driver, paper_tray: PaperTray
) -> None:
    driver = program_with_plan
    paper_tray.vanish()
    _to_the_print_page(driver)
    driver.ctrl(Qt.Key.Key_P)
    driver.wait_for_text("No printer is set up on this computer. The plan is saved.")
    driver.click("print_later")
    driver.press(Qt.Key.Key_Return)
    wait_until(lambda: not driver.all("later_day"), "it is promised")
    driver.ctrl(Qt.Key.Key_1)
    driver.wait_for_text("Søren: Bring the printed plan.")
    driver.press(Qt.Key.Key_Return)
    driver.see("sheet_page")


def test_that_a_day_that_has_passed_is_said_at_its_field(program_with_plan: Driver) -> None:
    _to_the_print_page(program_with_plan)
    program_with_plan.click("print_later")
    program_with_plan.write_on("2020-01-01")
    program_with_plan.press(Qt.Key.Key_Return)
    program_with_plan.wait_for_text("Please write a day that is still to come.")


def test_that_a_full_disk_keeps_the_page_and_leaves_no_half_file(
    program_with_plan: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(path: Path, content: bytes) -> None:
        raise OSError(28, "No space left on device")

    _to_the_print_page(program_with_plan)
    page = program_with_plan.window.findChildren(PrintPage)[0]
    monkeypatch.setattr(print_plan, "write_atomically", full)
    page.save_as(str(tmp_path / "blatt.pdf"))
    program_with_plan.wait_for_text("The disk is full. This is NOT saved.")
    assert not list(tmp_path.glob("*.pdf"))
    monkeypatch.setattr(print_plan, "write_atomically", write_atomically)
    page.save_as(str(tmp_path / "blatt.pdf"))
    program_with_plan.wait_for_text("Saved as blatt.pdf.")


def test_that_a_letter_without_a_shape_is_said_and_another_form_can_be_chosen(
    program_with_plan: Driver,
) -> None:
    driver = program_with_plan
    driver.press(Qt.Key.Key_Return)
    driver.click("section_plan")
    driver.click("edit_plan")
    driver.see("notice")
    driver.write("notice", "\U00013000")
    driver.click("done")
    driver.see("goal_card")
    driver.ctrl(Qt.Key.Key_P)
    driver.wait_for_text("A letter cannot be printed")
    box = driver.see("sheet_layout", QComboBox)
    box.setFocus()
    driver.press(Qt.Key.Key_End)
    driver.see("sheet_page")
