"""The next meeting is planned where people say good-bye, and stands on the person's page and on the sheet."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from tests.window_driver import Driver, wait_until


def _plan(driver: Driver, day: str, time: str) -> None:
    driver.click("plan_meeting")
    driver.write_on(day)
    driver.write("meeting_time", time)
    driver.write("meeting_place", "Rathaus, Zimmer 12")
    driver.press(Qt.Key.Key_Return)


def test_that_a_meeting_is_planned_moved_and_cancelled_on_the_persons_page(
    program_with_plan: Driver,
) -> None:
    driver = program_with_plan
    driver.press(Qt.Key.Key_Return)
    driver.wait_for_text("No meeting is planned.")
    _plan(driver, "+14", "9.30")
    driver.wait_for_text("Rathaus, Zimmer 12")
    assert any(text.text().endswith(" · 09:30") for text in driver.all("", QLabel))
    driver.click("cancel_meeting")
    driver.wait_for_text("No meeting is planned.")
    driver.ctrl(Qt.Key.Key_Z)
    driver.wait_for_text("Rathaus, Zimmer 12")


def test_that_what_is_wrong_is_said_at_its_field_and_nothing_typed_is_lost(program_with_plan: Driver) -> None:
    driver = program_with_plan
    driver.press(Qt.Key.Key_Return)
    _plan(driver, "31.2.", "9.75")
    driver.wait_for_text("This is not a day of the calendar.")
    driver.wait_for_text("This is not a time of the clock: 14:05 is one.")
    driver.see("meeting_day").setFocus()
    driver.ctrl(Qt.Key.Key_A)
    driver.write_on("2020-01-01")
    driver.see("meeting_time").setFocus()
    driver.ctrl(Qt.Key.Key_A)
    driver.write_on("9")
    driver.press(Qt.Key.Key_Return)
    driver.wait_for_text("This day has passed already.")


def test_that_what_was_agreed_at_the_end_of_the_meeting_stands_on_the_sheet(
    program_with_plan: Driver,
) -> None:
    driver = program_with_plan
    driver.press(Qt.Key.Key_Return)
    driver.click("section_plan")
    driver.click("agree")
    driver.click("same_answer_agrees")
    driver.click("plan_meeting")
    driver.write_on("+14")
    driver.write("meeting_place", "Rathaus, Zimmer 12")
    # Nobody pressed Enter in the field: agreeing keeps it too.
    driver.ctrl(Qt.Key.Key_Return)
    driver.ctrl(Qt.Key.Key_Return)
    driver.see("sheet_page")
    text = driver.see("sheet_text", QLabel)
    wait_until(lambda: "Rathaus, Zimmer 12" in text.text(), "the sheet says where we meet")
    day = driver.program.parts.gate.clock().date() + timedelta(days=14)
    assert str(day.year) in text.text()
