"""The next steps as large as the screen: nothing else to be seen, one key back, and a photo that is kept."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from caseapp.gui.widgets.photo_view import PhotoView
from caseapp.gui.workbench import Workbench
from caseapp.printing.pages import PageImage
from tests.gui.conftest import running
from tests.gui.print_story import Desk
from tests.gui.traces import traces
from tests.paper_tray import PaperTray
from tests.window_driver import Driver, settle, wait_until

pytestmark = pytest.mark.usefixtures("paper_tray")


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Desk:
    return Desk(tmp_path)


@pytest.fixture
def driver(desk: Desk) -> Iterator[Driver]:
    """An agreed plan of which nobody has a copy."""
    with desk.opened():
        pass
    yield from running(desk.begin())


def _show(driver: Driver) -> PhotoView:
    driver.click("show_photo")
    view = driver.see("photo_view", PhotoView)
    settle()
    return view


@pytest.mark.parametrize("look", ["light", "dark"])
def test_that_the_sheet_fills_a_white_screen_with_nothing_beside_it(driver: Driver, look: str) -> None:
    driver.program.parts.theme.choose(look)
    view = _show(driver)
    bench = driver.window.findChild(Workbench)
    assert isinstance(bench, Workbench)
    assert driver.window.isFullScreen()
    assert view.parentWidget() is bench
    assert view.geometry() == bench.rect()
    assert view.accessibleName().startswith("The next steps, as large as the screen. Page 1 of 1.")
    screen = driver.window.grab().toImage()
    edges = {
        screen.pixelColor(x, y).name()
        for x in (0, screen.width() // 2, screen.width() - 1)
        for y in (0, screen.height() - 1)
    }
    assert edges == {QColor("#ffffff").name()}
    colours = {screen.pixelColor(x, screen.height() // 3).lightness() for x in range(screen.width())}
    assert min(colours) < 60
    driver.program.parts.theme.choose("system")


def test_that_esc_leads_back_to_the_same_page_and_window(driver: Driver) -> None:
    size = driver.window.size()
    _show(driver)
    driver.press(Qt.Key.Key_Escape)
    assert not driver.all("photo_view")
    assert not driver.window.isFullScreen()
    wait_until(lambda: driver.window.size() == size, "the window is as large as before")
    driver.see("sheet_page")
    wait_until(driver.see("photo_card").hasFocus, "the question can be answered")


def test_that_any_click_leads_back_and_clicks_nothing_below(driver: Driver) -> None:
    below = driver.see("back")
    place = below.mapTo(driver.window, below.rect().center())
    view = _show(driver)
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=place)
    settle()
    assert not driver.all("photo_view")
    assert driver.all("sheet_page")


def test_that_no_key_shows_anything_else_meanwhile(driver: Driver) -> None:
    _show(driver)
    for key in (Qt.Key.Key_2, Qt.Key.Key_K, Qt.Key.Key_P, Qt.Key.Key_N):
        driver.ctrl(key)
    driver.press(Qt.Key.Key_Tab)
    driver.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert driver.focus.objectName() == "photo_view"
    assert not driver.all("people")
    assert not driver.all("palette")


def test_that_locking_takes_the_sheet_away_and_leaves_no_full_screen(driver: Driver) -> None:
    _show(driver)
    driver.ctrl(Qt.Key.Key_L)
    driver.see("unlock")
    assert not driver.all("photo_view")
    assert not driver.window.isFullScreen()
    wait_until(lambda: not driver.window.is_open, "the register is closed")
    wait_until(lambda: driver.window.findChild(PhotoView) is None, "nothing is left of it")
    assert traces(("Søren", "Beispiel-Müller", "Hallenbad", "Papiere")) == []


def test_that_one_key_keeps_that_a_photo_was_taken_and_one_takes_it_back(
    driver: Driver, desk: Desk, paper_tray: PaperTray
) -> None:
    _show(driver)
    driver.press(Qt.Key.Key_Escape)
    driver.see("photo_card")
    driver.press(Qt.Key.Key_1)
    driver.wait_for_text("Photo only, ")
    (copy,) = desk.now(driver).copies
    assert copy.hand_over is not None
    assert (copy.hand_over.how, copy.is_paper, copy.version.number) == ("photo_only", False, 2)
    assert copy.record.layout == "steps"
    assert driver.sees_text("Next steps on one page · Version 2 · shown on the screen")
    assert not driver.all("photo_card")
    assert not driver.all("hand_over")
    assert paper_tray.sheets() == []
    driver.ctrl(Qt.Key.Key_Z)
    driver.wait_for_text("Not handed over yet")
    assert not driver.all("hand_over")


def test_that_nothing_is_kept_when_nobody_took_a_photo(driver: Driver, desk: Desk) -> None:
    _show(driver)
    driver.press(Qt.Key.Key_Escape)
    driver.click("no_photo")
    assert not driver.all("photo_card")
    assert desk.now(driver).copies == ()


def test_that_only_one_question_is_asked_at_a_time(driver: Driver, desk: Desk) -> None:
    wait_until(lambda: driver.all("printer"), "the page is there")
    driver.ctrl(Qt.Key.Key_P)
    driver.see("hand_over")
    _show(driver)
    driver.press(Qt.Key.Key_Escape)
    driver.see("photo_card")
    assert not driver.all("hand_over")
    driver.click("no_photo")
    driver.see("hand_over")
    _show(driver)
    driver.press(Qt.Key.Key_Escape)
    driver.click("record_hand_over")
    assert driver.see("hand_over").hasFocus()
    assert not driver.all("photo_card")


def test_that_what_is_not_agreed_is_not_shown_for_a_photo(program_with_plan: Driver) -> None:
    driver = program_with_plan
    driver.press(Qt.Key.Key_Return)
    driver.wait_for_page("Søren")
    driver.ctrl(Qt.Key.Key_P)
    driver.see("sheet_page")
    assert driver.all("save_pdf")
    assert not driver.all("show_photo")


def test_that_the_keys_turn_the_pages(qapp: QApplication) -> None:
    white = PageImage(2, 2, b"\xff" * 16)
    below = QWidget()
    below.resize(400, 300)
    below.show()
    view = PhotoView([white] * 3, "{number} of {total}")
    view.cover(below)
    seen = []
    for key in (
        Qt.Key.Key_Right,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Down,
        Qt.Key.Key_Left,
        Qt.Key.Key_Home,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_End,
    ):
        QTest.keyClick(view, key)
        seen.append(view.accessibleName())
    assert seen == ["2 of 3", "3 of 3", "3 of 3", "2 of 3", "1 of 3", "1 of 3", "3 of 3"]
    view.leave()
    below.close()
