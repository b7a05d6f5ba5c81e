"""Nobody at the computer: a notice, then the lock. Time is the clock's on the wall, which the tests move."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit

from caseapp.gui.auto_lock import AutoLock
from caseapp.usecases.staff import AddStaff, GivePassphrase
from tests import window_story as story
from tests.builders import PASSPHRASE, FixedClock, add_person, open_made
from tests.gui.lock_story import wait_until_closed
from tests.window_driver import Driver, settle, wait_until

SENTENCE = "Im Hafen liegen drei blaue Boote"


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def driver(qapp: QApplication, tmp_path: Path, clock: FixedClock) -> Iterator[Driver]:
    with open_made(tmp_path, clock) as opened:
        add_person(opened)
    made = Driver.start(tmp_path, clock=clock)
    story.unlock(made, PASSPHRASE)
    yield made
    made.stop()


def _auto_lock(driver: Driver) -> AutoLock:
    return driver.window._lock_keeper._auto_lock


def _rest(driver: Driver, clock: FixedClock, **amount: float) -> None:
    """So long nothing happens; then the window looks at the clock, as it does every second."""
    clock.forward(**amount)
    _auto_lock(driver).look()
    settle()


def _handle(driver: Driver) -> QWindow:
    handle = driver.window.windowHandle()
    assert handle is not None
    return handle


def _is_covered(driver: Driver) -> bool:
    return bool(driver.all("unlock"))


def test_that_five_minutes_of_rest_lock(driver: Driver, clock: FixedClock) -> None:
    _rest(driver, clock, minutes=4, seconds=59)
    assert not _is_covered(driver)
    _rest(driver, clock, seconds=1)
    assert _is_covered(driver)
    wait_until_closed(driver)


@pytest.mark.parametrize("hand", ["key", "pointer", "click", "screen keyboard"])
def test_that_whoever_does_anything_is_not_locked_out(driver: Driver, clock: FixedClock, hand: str) -> None:
    _rest(driver, clock, minutes=4, seconds=50)
    assert driver.see("lock_notice").isVisible()
    if hand == "key":
        QTest.keyClick(_handle(driver), Qt.Key.Key_Shift)
    elif hand == "pointer":
        QTest.mouseMove(_handle(driver), QPoint(10, 10))
        QTest.mouseMove(_handle(driver), QPoint(20, 20))
    elif hand == "click":
        QTest.mouseClick(_handle(driver), Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    else:
        driver.see("search", QLineEdit).insert("Sø")
    settle()
    assert not driver.all("lock_notice")
    _rest(driver, clock, minutes=4, seconds=30)
    assert not _is_covered(driver)


def test_that_a_pointer_that_lies_still_is_nobody(driver: Driver, clock: FixedClock) -> None:
    QTest.mouseMove(_handle(driver), QPoint(30, 30))
    settle()
    auto_lock = _auto_lock(driver)
    auto_lock._pointer = QPointF(_handle(driver).mapToGlobal(QPoint(40, 40)))
    _rest(driver, clock, minutes=3)
    QTest.mouseMove(_handle(driver), QPoint(40, 40))
    settle()
    _rest(driver, clock, minutes=2)
    assert _is_covered(driver)


def test_that_the_notice_says_how_long_and_takes_no_focus(driver: Driver, clock: FixedClock) -> None:
    before = driver.focus
    _rest(driver, clock, minutes=4, seconds=40)
    assert driver.see("lock_notice_words", QLabel).text() == "Locking in 20 seconds. Any key keeps it open."
    _rest(driver, clock, seconds=13)
    assert driver.see("lock_notice_words", QLabel).text() == "Locking in 7 seconds. Any key keeps it open."
    assert driver.focus is before
    assert QApplication.activeModalWidget() is None
    _rest(driver, clock, seconds=7)
    assert _is_covered(driver)
    assert not driver.all("lock_notice")


def test_that_a_night_asleep_locks_before_the_first_key_is_typed(driver: Driver, clock: FixedClock) -> None:
    driver.write("search", "Sør")
    clock.forward(hours=8)
    QTest.keyClick(_handle(driver), Qt.Key.Key_N)
    assert _is_covered(driver)
    assert driver.see("passphrase", QLineEdit).text() == ""
    wait_until_closed(driver)


def test_that_a_night_asleep_locks_before_anything_is_painted(driver: Driver, clock: FixedClock) -> None:
    clock.forward(hours=8)
    _handle(driver).requestUpdate()
    wait_until(lambda: _is_covered(driver), "the lock screen")


def test_that_a_clock_that_is_put_back_gives_nobody_more_time(driver: Driver, clock: FixedClock) -> None:
    _rest(driver, clock, minutes=4)
    _rest(driver, clock, hours=-2)
    assert not _is_covered(driver)
    _rest(driver, clock, minutes=1)
    assert _is_covered(driver)


def test_that_another_window_of_ours_counts_too(driver: Driver, clock: FixedClock) -> None:
    dialog = QLineEdit()
    dialog.show()
    dialog.activateWindow()
    wait_until(dialog.isActiveWindow, "the dialog is in front")
    _rest(driver, clock, minutes=4)
    focused = QGuiApplication.focusWindow()
    assert focused is not _handle(driver)
    QTest.keyClick(focused, Qt.Key.Key_A)
    _rest(driver, clock, minutes=4)
    assert not _is_covered(driver)
    dialog.deleteLater()
    driver.window.activateWindow()


def test_that_nothing_is_watched_while_it_is_locked(driver: Driver, clock: FixedClock) -> None:
    story.lock(driver)
    _rest(driver, clock, hours=1)
    assert not driver.all("lock_notice")
    story.unlock(driver, PASSPHRASE)
    _rest(driver, clock, minutes=4)
    assert not _is_covered(driver)


def _choose_minutes(driver: Driver, minutes: int) -> None:
    driver.ctrl(Qt.Key.Key_Comma)
    driver.click("section_access")
    box = driver.see("lock_after", QComboBox)
    box.setFocus()
    box.setCurrentIndex(box.findData(str(minutes)))
    box.activated.emit(box.currentIndex())
    driver.wait_for_text("Saved.")


def test_that_the_office_chooses_the_time_and_it_holds_at_once(driver: Driver, clock: FixedClock) -> None:
    _choose_minutes(driver, 1)
    wait_until(lambda: _auto_lock(driver)._limit.total_seconds() == 60, "one minute")
    _rest(driver, clock, minutes=1)
    assert _is_covered(driver)
    wait_until_closed(driver)
    story.unlock(driver, PASSPHRASE)
    driver.ctrl(Qt.Key.Key_Comma)
    driver.click("section_access")
    assert driver.see("lock_after", QComboBox).currentText() == "1 minute"
    driver.ctrl(Qt.Key.Key_Z)


def test_that_the_time_can_be_taken_back(driver: Driver) -> None:
    _choose_minutes(driver, 15)
    assert driver.see("lock_after", QComboBox).currentText() == "15 minutes"
    driver.ctrl(Qt.Key.Key_Z)
    wait_until(lambda: driver.see("lock_after", QComboBox).currentText() == "5 minutes", "five minutes")
    wait_until(lambda: _auto_lock(driver)._limit.total_seconds() == 300, "five minutes hold")


def test_that_the_administrator_of_the_computer_may_allow_less(
    qapp: QApplication, tmp_path: Path, clock: FixedClock
) -> None:
    open_made(tmp_path, clock).close()
    (tmp_path / "policy.toml").write_text("lock_after_minutes = 3\n")
    driver = Driver.start(tmp_path, clock=clock)
    story.unlock(driver, PASSPHRASE)
    driver.ctrl(Qt.Key.Key_Comma)
    driver.click("section_access")
    box = driver.see("lock_after", QComboBox)
    assert [box.itemData(row) for row in range(box.count())] == ["1", "2", "3"]
    assert box.currentText() == "3 minutes"
    assert driver.sees_text("Whoever looks after this computer allows at most 3 minutes.")
    _rest(driver, clock, minutes=3)
    assert _is_covered(driver)
    driver.stop()


def test_that_whoever_does_not_look_after_the_office_reads_the_time(
    qapp: QApplication, tmp_path: Path
) -> None:
    with open_made(tmp_path) as opened:
        added = opened.executor.run(AddStaff({"name": "Herr Vural", "roles": ("caseworker",)}))
        assert added.subject is not None
        opened.executor.run(GivePassphrase(added.subject, SENTENCE))
    driver = Driver.start(tmp_path)
    who = driver.see("who", QComboBox)
    who.setCurrentIndex(who.findText("Herr Vural"))
    story.unlock(driver, SENTENCE)
    driver.ctrl(Qt.Key.Key_Comma)
    driver.click("section_access")
    driver.wait_for_text("The window locks itself after 5 minutes.")
    assert not driver.all("lock_after")
    driver.stop()
