"""Copies that were made, printed again and handed over; older versions, which say so on the screen alone."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton

from caseapp.usecases.hand_over import RecordHandOver
from tests.gui.conftest import running
from tests.gui.print_story import OTHER_PROGRAM, Desk
from tests.gui.screen_checks import stray_windows
from tests.paper_tray import PaperTray
from tests.window_driver import Driver, wait_until

pytestmark = pytest.mark.usefixtures("paper_tray")


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Desk:
    return Desk(tmp_path)


@pytest.fixture
def driver(desk: Desk) -> Iterator[Driver]:
    """Two copies of each version: one that somebody has and one that waits."""
    with desk.opened() as opened:
        for version, how in ((1, "post"), (1, None), (2, "in_hand"), (2, None)):
            desk.add_copy(opened, version, how)
    yield from running(desk.begin())


@pytest.fixture
def foreign(desk: Desk) -> Iterator[Driver]:
    """One copy that another version of the program drew."""
    with desk.opened() as opened:
        desk.add_copy(opened, 1, "in_hand", OTHER_PROGRAM)
    yield from running(desk.begin())


def _words(driver: Driver, number: int) -> list[str]:
    return [label.text() for label in driver.see("made_copy", number=number).findChildren(QLabel)]


def _is_handed_over(driver: Driver) -> bool:
    rows = driver.all("made_copy")
    return bool(rows) and "In hand, " in rows[0].findChildren(QLabel)[2].text()


def _sheets(tray: PaperTray, count: int) -> list[bytes]:
    def are_out() -> bool:
        sheets = tray.sheets()
        return len(sheets) == count and all(sheet.endswith(b"%%EOF\n") for sheet in sheets)

    wait_until(are_out, f"{count} sheets")
    return tray.sheets()


def _choose_version(driver: Driver, *keys: Qt.Key) -> None:
    """Without waiting for anything, as quick hands do."""
    box = driver.see("sheet_version", QComboBox)
    box.setFocus()
    for key in keys:
        QTest.keyClick(box, key)


def test_that_every_copy_says_when_for_whom_how_and_who_has_it(driver: Driver) -> None:
    assert _words(driver, 0) == [
        "03.03.2026 · Søren",
        "Next steps on one page · Version 2 · printer Flur",
        "Not handed over yet",
    ]
    assert _words(driver, 1)[2] == "In hand, 03.03.2026"
    assert _words(driver, 2)[1] == "Next steps on one page · Version 1 · printer Flur"
    assert len(driver.all("made_copy")) == 3
    driver.click("more_copies")
    assert _words(driver, 3)[2] == "By post, 03.03.2026"
    assert len(driver.all("record_hand_over")) == 2
    assert not stray_windows(driver.window)


def test_that_a_copy_is_printed_again_as_the_same_bytes_and_asks_who_gets_it(
    driver: Driver, desk: Desk, paper_tray: PaperTray
) -> None:
    driver.click("print_again", 2)
    (sheet,) = _sheets(paper_tray, 1)
    driver.wait_for_text("It is version 1.")
    newest = desk.now(driver).copies[0]
    before = desk.now(driver).copies[3]
    assert sha256(sheet).hexdigest() == newest.record.pdf_sha256 == before.record.pdf_sha256
    assert (newest.version.number, newest.record.printer, newest.hand_over) == (1, "Flur", None)
    driver.press(Qt.Key.Key_3)
    driver.wait_for_text("Read aloud, ")
    assert [copy.hand_over is not None for copy in desk.now(driver).copies] == [
        True,
        False,
        True,
        False,
        True,
    ]


def test_that_two_quick_clicks_print_one_copy(driver: Driver, desk: Desk, paper_tray: PaperTray) -> None:
    again = driver.see("print_again", QPushButton)
    for _ in range(3):
        QTest.mouseClick(again, Qt.MouseButton.LeftButton)
    driver.see("hand_over")
    wait_until(lambda: len(driver.all("made_copy")) == 3 and len(paper_tray.sheets()) >= 1, "printed")
    wait_until(lambda: len(desk.now(driver).copies) == 5, "recorded")
    driver.press(Qt.Key.Key_1)
    driver.wait_for_text("In hand, ")
    assert len(paper_tray.sheets()) == 1


def test_that_tab_leads_down_the_copies(driver: Driver) -> None:
    driver.click("more_copies")
    assert driver.focus is driver.all("print_again")[3]
    driver.see("print_again").setFocus()
    order = []
    for _ in range(4):
        order.append(driver.focus.accessibleName())
        driver.press(Qt.Key.Key_Tab)
    assert [words.split(" – ")[0] for words in order] == [
        "Print again",
        "Record hand-over",
        "Print again",
        "Print again",
    ]


def test_that_the_cursor_stays_on_its_copy_when_another_is_handed_over(driver: Driver, desk: Desk) -> None:
    driver.see("print_again", number=2).setFocus()
    before = driver.focus.accessibleName()
    command = RecordHandOver(desk.person, desk.now(driver).copies[0].record.id, "in_hand")
    driver.program.parts.runner.write(command, driver.window)
    wait_until(lambda: _is_handed_over(driver), "it is handed over")
    assert driver.focus.accessibleName() == before
    assert driver.focus is driver.all("print_again")[2]


def test_that_a_sheet_that_is_drawn_differently_is_said_before_it_is_printed(
    foreign: Driver, desk: Desk, paper_tray: PaperTray
) -> None:
    foreign.click("print_again")
    notice = foreign.see("copy_differs")
    assert "draws the sheet differently than on 03.03.2026" in notice.accessibleName()
    wait_until(notice.hasFocus, "the notice can be heard")
    foreign.press(Qt.Key.Key_Return)
    foreign.click("leave_copy")
    assert not foreign.all("copy_differs")
    assert paper_tray.sheets() == []
    foreign.click("print_again")
    foreign.click("print_anyway")
    (sheet,) = _sheets(paper_tray, 1)
    foreign.see("hand_over")
    newest = desk.now(foreign).copies[0]
    assert newest.record.pdf_sha256 == sha256(sheet).hexdigest() != OTHER_PROGRAM
    assert newest.version.number == 1


def test_that_a_copy_is_not_printed_again_without_a_printer(driver: Driver, paper_tray: PaperTray) -> None:
    wait_until(driver.see("printer", QComboBox).count, "the printers are known")
    paper_tray.stop()
    driver.click("print_again")
    driver.wait_for_text("The printer does not answer.")
    assert paper_tray.sheets() == []
    paper_tray.go_on()
    driver.click("print_again")
    _sheets(paper_tray, 1)


def test_that_the_hand_over_of_any_copy_is_recorded_from_its_row(driver: Driver, desk: Desk) -> None:
    older = desk.now(driver).copies[2]
    driver.click("record_hand_over", 1)
    driver.wait_for_text("Printed on 03.03.2026 for Søren. It is version 1.")
    driver.press(Qt.Key.Key_1)
    wait_until(lambda: len(driver.all("record_hand_over")) == 1, "one is left")
    handed = next(copy for copy in desk.now(driver).copies if copy.record.id == older.record.id)
    assert handed.hand_over is not None
    assert handed.hand_over.how == "in_hand"


def test_that_an_older_version_says_on_the_screen_and_not_on_paper_that_there_is_a_newer(
    driver: Driver, desk: Desk, paper_tray: PaperTray
) -> None:
    box = driver.see("sheet_version", QComboBox)
    shown = [box.itemText(place) for place in range(box.count())]
    assert shown == ["Version 2 of 03.03.2026 (newest)", "Version 1 of 02.03.2026"]
    assert not driver.all("newer_plan")
    _choose_version(driver, Qt.Key.Key_End)
    driver.wait_for_text("There is a newer plan from 03.03.2026.")
    driver.see("sheet_page")
    assert "newer" not in driver.see("sheet_text", QLabel).text()
    driver.ctrl(Qt.Key.Key_P)
    assert _sheets(paper_tray, 1) == [desk.sheet(driver, 1)]
    wait_until(lambda: len(desk.now(driver).copies) == 5, "it is recorded")
    assert desk.now(driver).copies[0].version.number == 1


def test_that_nothing_of_the_version_before_is_printed_for_the_one_just_chosen(
    driver: Driver, desk: Desk, paper_tray: PaperTray
) -> None:
    wait_until(driver.see("printer", QComboBox).count, "the printers are known")
    _choose_version(driver, Qt.Key.Key_End)
    QTest.keyClick(driver.focus, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert _sheets(paper_tray, 1) == [desk.sheet(driver, 1)]


def test_that_a_choice_that_is_taken_back_at_once_prints_what_is_chosen_again(
    driver: Driver, desk: Desk, paper_tray: PaperTray
) -> None:
    wait_until(driver.see("printer", QComboBox).count, "the printers are known")
    _choose_version(driver, Qt.Key.Key_End, Qt.Key.Key_Home)
    QTest.keyClick(driver.focus, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert _sheets(paper_tray, 1) == [desk.sheet(driver, 2)]
    assert not driver.all("newer_plan")


def test_that_the_way_back_leads_to_the_version_that_was_on_the_page(driver: Driver) -> None:
    _choose_version(driver, Qt.Key.Key_End)
    driver.wait_for_text("There is a newer plan")
    driver.ctrl(Qt.Key.Key_1)
    driver.see("today")
    driver.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    driver.wait_for_text("There is a newer plan")
    driver.see("sheet_page")
