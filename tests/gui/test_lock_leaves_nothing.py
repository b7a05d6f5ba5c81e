"""Locking in the middle of anything: nothing of a person is left on the screen, in memory of Qt, or aloud."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLineEdit, QToolTip

from caseapp.gui.fault_dialog import FaultReporter
from caseapp.gui.page_stack import PageStack
from caseapp.gui.pages.page import Notice
from caseapp.gui.widgets.state_view import State
from caseapp.gui.workbench import Workbench
from caseapp.usecases.bulk import Progress, Stop
from tests.builders import PASSPHRASE
from tests.gui.lock_story import (
    MARKS,
    CountPrints,
    EndlessQuestion,
    SlowCommand,
    press_lock,
    wait_until_closed,
)
from tests.gui.traces import traces
from tests.page_states import PAGES, Stage
from tests.paper_tray import PaperTray
from tests.window_driver import Driver, settle, wait_until
from tests.window_story import unlock

WITHOUT_PEOPLE = {"settings", "settings/access", "staff_form", "passphrase", "restore", "import_people"}
"""Pages that show nobody: there is nothing to be seen of them before either."""
pytestmark = pytest.mark.usefixtures("paper_tray")


@pytest.fixture
def stage(qapp: QApplication, tmp_path: Path) -> Iterator[Stage]:
    made = Stage.start(tmp_path, "de")
    yield made
    made.driver.stop()


def _bench(driver: Driver) -> Workbench:
    bench = driver.window.findChild(Workbench)
    assert isinstance(bench, Workbench)
    return bench


def _lock_and_look(driver: Driver) -> None:
    """At once nothing can be seen or heard, and when the register is closed nothing is anywhere."""
    press_lock(driver)
    assert traces(MARKS, is_shown=True) == []
    assert driver.all("unlock")
    wait_until_closed(driver)
    settle()
    assert traces(MARKS) == []
    assert driver.window.windowTitle() == "caseapp"


def test_that_each_page_leaves_nothing_when_it_is_locked(stage: Stage) -> None:
    for page in PAGES:
        stage.show(page, State.CONTENT)
        before = traces(MARKS, is_shown=True)
        assert bool(before) is (page not in WITHOUT_PEOPLE), page
        page_object = weakref.ref(_bench(stage.driver).page)
        _lock_and_look(stage.driver)
        assert page_object() is None, page
        unlock(stage.driver, PASSPHRASE)
        stage = stage.again()


def test_that_neither_register_nor_key_nor_pages_outlive_the_lock(stage: Stage) -> None:
    stage.show("client", State.CONTENT)
    opened = stage.driver.window._open
    assert opened is not None
    bench = _bench(stage.driver)
    kept: dict[str, weakref.ref[object]] = {
        "bench": weakref.ref(bench),
        "stack": weakref.ref(stage.driver.window.findChild(PageStack)),
        "undo": weakref.ref(bench.bar._stack),
        "names": weakref.ref(bench.workplace.people),
        "register": weakref.ref(opened.session.opened.register),
        "key": weakref.ref(opened.session.opened.key),
        "key holder": weakref.ref(opened.session.opened.executor._key_holder),
    }
    del bench, opened
    stage.forget()
    _lock_and_look(stage.driver)
    gc.collect()
    assert [name for name, found in kept.items() if found() is not None] == []


# --- what lies over the page --------------------------------------------------------------------------


def _open_palette(driver: Driver) -> None:
    driver.ctrl(Qt.Key.Key_K)
    driver.write_on("søren")
    wait_until(lambda: traces(("Søren",), is_shown=True), "somebody is found")


def _open_quick_note(driver: Driver) -> None:
    driver.press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier)
    driver.see("quick_text")
    driver.write("quick_text", "Berit sucht eine Wohnung.")


def _open_large_words(driver: Driver) -> None:
    driver.see("own_words").setFocus()
    driver.press(Qt.Key.Key_F2)
    driver.write("large_words_field", "Wohnung am Wald")


def _open_list(driver: Driver) -> None:
    box = next(box for box in driver.window.findChildren(QComboBox) if box.isVisible())
    box.addItem("Søren")
    box.showPopup()


def _open_context_menu(driver: Driver) -> None:
    entry = driver.see("called_name", QLineEdit)
    entry.selectAll()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(4, 4), QPoint(40, 40))
    QApplication.sendEvent(entry, event)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    menu.setToolTip("Søren")


def _copy_a_name(driver: Driver) -> None:
    entry = driver.see("called_name", QLineEdit)
    entry.selectAll()
    entry.copy()
    assert QApplication.clipboard().text() == "Søren"


def _open_file_dialog(driver: Driver) -> None:
    driver.click("save_pdf")
    wait_until(lambda: any(isinstance(w, QFileDialog) for w in QApplication.topLevelWidgets()), "a dialog")


def _say_something(driver: Driver) -> None:
    _bench(driver).bar.show_notice(Notice("Søren ist gespeichert"))


def _open_fault_dialog(driver: Driver) -> None:
    reporter = QApplication.instance().findChild(FaultReporter)  # type: ignore[union-attr]
    assert reporter is not None
    reporter.fault_happened.emit()
    settle()


def _show_tool_tip(driver: Driver) -> None:
    QToolTip.showText(QPoint(60, 60), "Søren Beispiel-Müller", driver.window)
    settle()


OVER: dict[str, tuple[str, Callable[[Driver], None]]] = {
    "palette": ("client", _open_palette),
    "quick note": ("client", _open_quick_note),
    "large words": ("plan_editor", _open_large_words),
    "list": ("client_form", _open_list),
    "context menu": ("client_form", _open_context_menu),
    "copied words": ("client_form", _copy_a_name),
    "file dialog": ("print", _open_file_dialog),
    "message bar": ("client", _say_something),
    "fault dialog": ("client", _open_fault_dialog),
    "tool tip": ("client", _show_tool_tip),
}


@pytest.mark.parametrize("name", OVER)
def test_that_what_lies_over_the_page_goes_with_it(stage: Stage, name: str) -> None:
    page, open_it = OVER[name]
    stage.show(page, State.CONTENT)
    if page == "print":
        stage.driver.see("sheet_page")
    open_it(stage.driver)
    assert traces(MARKS, is_shown=True)
    _lock_and_look(stage.driver)
    assert QApplication.activePopupWidget() is None
    shown = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    assert shown == [stage.driver.window]


def test_that_what_another_program_copied_stays(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    clipboard = QApplication.clipboard()
    foreign = QMimeData()
    foreign.setText("aus einem anderen Programm")
    clipboard.setMimeData(foreign)
    # Only another process can take the clipboard from us for real; this platform has no other.
    monkeypatch.setattr("caseapp.gui.cover._is_ours", lambda *_: False)
    _lock_and_look(stage.driver)
    assert clipboard.text() == "aus einem anderen Programm"
    clipboard.clear()


# --- jobs under way -----------------------------------------------------------------------------------


def test_that_questions_are_broken_off(stage: Stage) -> None:
    stage.show("client", State.CONTENT)
    runner, page = stage.driver.program.parts.runner, _bench(stage.driver).page
    begun = threading.Event(), threading.Event()
    runner.read(EndlessQuestion(begun[0]), page)
    runner.background(EndlessQuestion(begun[1]), page)
    assert all(event.wait(10) for event in begun)
    del page
    _lock_and_look(stage.driver)


def test_that_a_search_that_was_typed_a_moment_ago_comes_to_nothing(stage: Stage) -> None:
    stage.show("people", State.CONTENT)
    stage.driver.see("search", QLineEdit).setText("Beispiel")
    _lock_and_look(stage.driver)


def test_that_a_command_under_way_is_carried_out(stage: Stage) -> None:
    stage.show("client", State.CONTENT)
    begun, go = threading.Event(), threading.Event()
    heard: list[object] = []
    task = stage.driver.program.parts.runner.write(SlowCommand(begun, go), stage.driver.window)
    task.done.connect(heard.append)
    assert begun.wait(10)
    press_lock(stage.driver)
    assert traces(MARKS, is_shown=True) == []
    assert stage.driver.window.is_open
    go.set()
    wait_until_closed(stage.driver)
    assert len(heard) == 1
    assert traces(MARKS) == []


def test_that_long_work_is_stopped_and_short_work_waited_for(stage: Stage) -> None:
    stage.show("client", State.CONTENT)
    runner, page = stage.driver.program.parts.runner, _bench(stage.driver).page
    begun, ended = threading.Event(), threading.Event()

    def long_work(progress: Progress, stop: Stop) -> str:
        begun.set()
        while not stop():
            progress(1, 100)
        ended.set()
        return "Søren"

    runner.long_work(long_work, page)
    runner.work(lambda: "Søren", page)
    assert begun.wait(10)
    del page
    _lock_and_look(stage.driver)
    assert ended.is_set()


def test_that_a_preview_under_way_comes_to_nothing(stage: Stage) -> None:
    stage.show("print", State.CONTENT)
    _lock_and_look(stage.driver)


def test_that_a_sheet_that_comes_out_after_locking_has_its_record(
    stage: Stage, paper_tray: PaperTray
) -> None:
    stage.show("print", State.CONTENT)
    stage.driver.see("sheet_page")
    wait_until(stage.driver.see("printer", QComboBox).count, "the printers are known")
    paper_tray.be_slow()
    stage.driver.ctrl(Qt.Key.Key_P)
    wait_until(paper_tray.is_taking, "the sheet is on its way")
    press_lock(stage.driver)
    settle()
    # The page is gone already, before the sheet is out.
    assert traces(MARKS) == []
    paper_tray.go_on_fast()
    wait_until_closed(stage.driver)
    unlock(stage.driver, PASSPHRASE)
    stage = stage.again()
    printed = stage.driver.ask(CountPrints())
    assert (printed, len(paper_tray.sheets())) == (1, 1)


def test_that_locking_is_nothing_while_an_example_is_made(qapp: QApplication, tmp_path: Path) -> None:
    driver = Driver.start(tmp_path)
    driver.click("look_at_example")
    press_lock(driver)
    driver.see("today")
    press_lock(driver)
    wait_until_closed(driver)
    driver.see("look_at_example")
    driver.stop()


def test_that_everything_typed_is_there_again_after_all_this(stage: Stage, tmp_path: Path) -> None:
    stage.show("client_form", State.CONTENT)
    stage.driver.write("contacts.value", "0170 123")
    _lock_and_look(stage.driver)
    unlock(stage.driver, PASSPHRASE)
    stage = stage.again()
    stage.show("client_form", State.CONTENT)
    field = stage.driver.see("contacts.value", QLineEdit)
    wait_until(lambda: field.text() == "0170 123", "the typing is back")
