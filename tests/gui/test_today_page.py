"""Today: a promise is ticked in two actions, what is late says so, and every line leads somewhere."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from caseapp.usecases.drafts import SaveDraft
from caseapp.usecases.note_views import NOTE_FORM
from caseapp.usecases.notes import AddQuickNote
from tests.builders import PASSPHRASE, FixedClock, add_person, add_plan, open_made
from tests.usecases.notes import finished
from tests.usecases.test_today import add_agreed
from tests.window_driver import Driver, wait_until


@pytest.fixture
def program(qapp: QApplication, tmp_path: Path) -> Iterator[Driver]:
    """The program at Today: nine promises to Ada, the first two late, and a plan of Bo that waits."""
    clock = FixedClock(datetime.now(UTC))
    with open_made(tmp_path, clock) as opened:
        add_agreed(opened, "Ada", -2, -1, 0, 1, 2, 3, 4, 5, 6, today=clock().date())
        add_plan(opened, add_person(opened, "Bo"))
        add_plan(opened, add_person(opened, "Cleo"))
        opened.executor.run(AddQuickNote(None, "Jemand bittet um Rückruf."))
        finished(opened, add_person(opened, "Dan"), day=clock().date(), time="09:15")
    driver = Driver.start(tmp_path)
    driver.write("passphrase", PASSPHRASE)
    driver.press(Qt.Key.Key_Return)
    driver.see("promise")
    yield driver
    driver.stop()


def _due(driver: Driver) -> list[str]:
    return [label.text() for label in driver.all("promise_due", QLabel)]


def _wait_for_first(driver: Driver, due: str) -> None:
    wait_until(lambda: _due(driver)[:1] == [due], f"the first promise is due {due}")


def test_that_seven_promises_are_shown_and_the_rest_is_folded(program: Driver) -> None:
    assert _due(program) == [
        "2 days late",
        "1 day late",
        "today",
        *(f"in {n} day{'s' * (n > 1)}" for n in (1, 2, 3, 4)),
    ]
    assert [row.property("surface") for row in program.all("promise")[:3]] == ["late", "late", "promise"]
    program.click("more_promises")
    assert _due(program)[7:] == ["in 5 days", "in 6 days"]


def test_that_a_promise_is_ticked_in_two_actions_from_any_screen_and_undone_with_one(
    program: Driver,
) -> None:
    program.ctrl(Qt.Key.Key_2)
    program.see("search")
    program.ctrl(Qt.Key.Key_1)
    wait_until(lambda: program.focus.objectName() == "keep_promise", "the cursor is on the first promise")
    program.press(Qt.Key.Key_Space)
    _wait_for_first(program, "1 day late")
    program.ctrl(Qt.Key.Key_Z)
    _wait_for_first(program, "2 days late")


def test_that_the_arrows_walk_through_the_promises_and_keep_their_place(program: Driver) -> None:
    program.press(Qt.Key.Key_Down)
    program.press(Qt.Key.Key_Down)
    program.press(Qt.Key.Key_Space)
    wait_until(lambda: "today" not in _due(program), "the third promise is kept")
    wait_until(lambda: "in 1 day" in program.focus.accessibleName(), "the cursor is on the next one")


def test_that_a_promise_is_dropped_only_with_a_reason(program: Driver) -> None:
    program.press(Qt.Key.Key_Delete)
    program.press(Qt.Key.Key_Return)
    program.wait_for_text("Please write down the reason.")
    program.write("drop_reason", "Das Geld ist schon da.")
    program.press(Qt.Key.Key_Return)
    _wait_for_first(program, "1 day late")


def test_that_enter_leads_to_whom_it_was_promised(program: Driver) -> None:
    program.press(Qt.Key.Key_Return)
    program.wait_for_page("Ada")


def test_that_one_thing_leads_there_and_several_unfold(program: Driver) -> None:
    program.click("waiting_drafts")
    assert [made.text() for made in program.all("waiting_person", QAbstractButton)] == ["Bo", "Cleo"]
    program.click("waiting_person", number=1)
    program.wait_for_page("Cleo")
    program.press(Qt.Key.Key_Escape)
    program.click("waiting_sheets")
    program.see("printer")


def test_that_typing_a_crash_left_behind_is_offered_first(qapp: QApplication, tmp_path: Path) -> None:
    with open_made(tmp_path) as opened:
        ada = add_person(opened, "Ada")
        body = {"said_and_observed": "Die Wohnung ist"}
        opened.executor.run(SaveDraft(NOTE_FORM, ada, ada, body))
    driver = Driver.start(tmp_path)
    driver.write("passphrase", PASSPHRASE)
    driver.press(Qt.Key.Key_Return)
    driver.click("resume_typing")
    driver.see("said_and_observed")
    driver.stop()


def test_that_a_meeting_begins_here_and_what_was_noted_today_is_one_click_away(program: Driver) -> None:
    card = program.see("meetings_card")
    assert any(text.text().startswith("09:15 · ") for text in card.findChildren(QLabel))
    program.click("meeting_today")
    program.see("addendum_begin")
    program.press(Qt.Key.Key_Escape)
    program.click("start_meeting")
    program.see("person")


def test_that_the_note_of_a_caller_nobody_knows_yet_is_one_click_away(program: Driver) -> None:
    assert program.sees_text("1 unfinished note · Somebody not known yet")
    program.click("waiting_notes")
    program.see("person")


def test_that_an_empty_day_invites_the_first_person(qapp: QApplication, tmp_path: Path) -> None:
    open_made(tmp_path).close()
    driver = Driver.start(tmp_path)
    driver.write("passphrase", PASSPHRASE)
    driver.press(Qt.Key.Key_Return)
    driver.wait_for_text("Nothing is due.")
    driver.click("state_action")
    driver.see("called_name")
    driver.stop()
