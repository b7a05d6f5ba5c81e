"""The people list as it is used: the real program in this process, real key events, real paints.

Run as ``python -m tests.benchmarks.people_window TASK WORKSPACE``; prints what it measured as JSON.
"""

from __future__ import annotations

import json
import random
import resource
import sys
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer, Slot
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QMenu, QStackedWidget, QTableView, QWidget

from caseapp.app import build_program
from caseapp.domain.names import fold_loosely
from caseapp.domain.people_index import IndexedPerson, PeopleIndex
from caseapp.gui.gate import Gate
from caseapp.gui.page_loading import loading_steps
from caseapp.gui.widgets.state_view import State, StateView
from caseapp.gui.workbench import Workbench
from caseapp.paths import Workspace, window_settings_file
from caseapp.security import key_derivation, key_slots
from caseapp.security.key_derivation import Argon2Parameters
from caseapp.security.vault_file import read_vault
from caseapp.storage.client_repository import CaseReach
from caseapp.storage.engine import connect
from caseapp.storage.people_list import indexed_people
from caseapp.usecases.people_list import PAGE_ROWS
from caseapp.usecases.workspace import open_workspace
from tests.benchmarks.population import PASSPHRASE, now
from tests.window_driver import settle, type_text, wait_until

PATIENCE_MS = 30_000
JUMPS = 200
FRAMES = 600
FRAME_PIXELS = 120
"""One notch of a wheel: three rows."""
WORDS = ("grønb", "Müller", "soeren", "2020-04", "шевч", "weis", "Nguyễn", "an m", "o", "e")
"""Typed letter by letter; what is typed finds from everybody to some hundred."""

_FIRST_ROWS = (
    "SELECT id, number, called_name, given_name, family_name, birth_date, state FROM client "
    "WHERE deleted_at IS NULL ORDER BY sort_key, number LIMIT ?"
)

W = TypeVar("W", bound=QWidget)


class Painting(QObject):
    """Waits until a view has been painted and shows what it shall."""

    def __init__(self, view: QWidget, is_right: Callable[[], bool]) -> None:
        super().__init__()
        self._view = view
        self._is_right = is_right
        self._loop = QEventLoop()
        self._late = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._late.timeout.connect(self._loop.quit)

    def after(self, act: Callable[[], object]) -> float:
        """Milliseconds from ``act`` to the end of the first right paint."""
        self._view.installEventFilter(self)
        begun = time.perf_counter()
        act()
        self._late.start()
        self._loop.exec()
        taken = (time.perf_counter() - begun) * 1000
        self._view.removeEventFilter(self)
        if not self._late.isActive():
            raise SystemExit("the list was not painted")
        self._late.stop()
        return taken

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """A paint begins; look when it is over."""
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, self._on_painted)
        return super().eventFilter(watched, event)

    @Slot()
    def _on_painted(self) -> None:
        if self._is_right():
            self._loop.quit()


class PeopleWindow:
    """The running program, from the lock screen to the people list."""

    def __init__(self, folder: Path) -> None:
        self._program = build_program(Workspace(folder), "de", window_settings_file())
        self._window = self._program.window
        self._key_known = 0.0

    def unlock(self) -> tuple[float, float]:
        """Milliseconds from the known key to the painted first page, and from Ctrl+2 to the painted list.

        Deriving the key is slow on purpose.
        """
        loaded, unlocked = _Told(), _Told()
        self._window.loaded.connect(loaded.on_told)
        self._window.unlocked.connect(unlocked.on_told)
        self._window.show()
        wait_until(lambda: loaded.times, "the program is loaded")
        self._watch_the_key()
        entry = self._found("passphrase", QLineEdit)
        type_text(entry, PASSPHRASE)
        QTest.keyClick(entry, Qt.Key.Key_Return)
        wait_until(lambda: unlocked.times, "the register is open")
        state = self._window.findChildren(StateView)[0]
        Painting(self._window, lambda: state.state is not State.LOADING).after(self._window.update)
        first_page = (time.perf_counter() - self._key_known) * 1000
        begun = time.perf_counter()
        QTest.keyClick(self._window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
        self.table = self._found("people", QTableView)
        self.model = self.table.model()
        self.results = _Told()
        self.model.modelReset.connect(self.results.on_told)
        Painting(self.table.viewport(), self.shows_rows).after(lambda: None)
        return first_page, (time.perf_counter() - begun) * 1000

    def _watch_the_key(self) -> None:
        derive = key_derivation.key_from_passphrase

        def derived(passphrase: str, salt: bytes, parameters: Argon2Parameters) -> bytes:
            key = derive(passphrase, salt, parameters)
            self._key_known = time.perf_counter()
            return key

        vars(key_slots)["key_from_passphrase"] = derived

    def wait_for_names(self) -> None:
        """Until everybody's names are in memory, those that are written nearly alike too."""
        lookup = self.page.workplace.people
        wait_until(lambda: lookup.knows_near, "the names are in memory")

    @property
    def page(self) -> Any:
        """The page with the list."""
        above: Any = self.table
        while not hasattr(above, "workplace"):
            above = above.parent()
        return above

    def shows_rows(self) -> bool:
        """True when every row in sight has its words."""
        last = self.table.rowAt(self.table.viewport().height() - 1)
        rows = range(self.table.rowAt(0), (last if last >= 0 else self.model.rowCount() - 1) + 1)
        return len(rows) > 0 and all(self.model.index(row, 1).data() for row in rows)

    def search(self, act: Callable[[QLineEdit], object], right: int | None = None) -> float:
        """Milliseconds from ``act`` on the search to the painted list of so many, else of the next result."""
        field = self._found("search", QLineEdit)
        return self._next_result(lambda: act(field), right)

    def _next_result(self, act: Callable[[], object], right: int | None = None) -> float:
        before = self.results.times

        def is_right() -> bool:
            is_new = self.results.times > before
            return is_new and right in (None, self.model.rowCount()) and self.shows_rows()

        return Painting(self.table.viewport(), is_right).after(act)

    def show_all_columns(self) -> None:
        """As many columns as there are to choose from."""
        for action in self._found("columns_menu", QMenu).actions():
            if not action.isChecked():
                self._next_result(action.trigger)
        settle()

    def sort_by(self, column: int, order: Qt.SortOrder) -> float:
        """Milliseconds from a click on a heading to the painted list."""
        header = self.table.horizontalHeader()
        return self._next_result(lambda: header.setSortIndicator(column, order))

    def filter_by_state(self, code: str) -> float:
        """Milliseconds from choosing a state to the painted list."""
        box = self._found("filter_state", QComboBox)
        return self._next_result(lambda: box.setCurrentIndex(box.findData(code)))

    def scroll_to(self, pixels: int) -> float:
        """Milliseconds from moving the scroll bar to the painted rows."""
        bar = self.table.verticalScrollBar()
        return Painting(self.table.viewport(), self.shows_rows).after(lambda: bar.setValue(pixels))

    def plain_paint(self) -> float:
        """Milliseconds in which Qt paints the same rows again."""
        begun = time.perf_counter()
        self.table.viewport().repaint()
        return (time.perf_counter() - begun) * 1000

    def lock(self) -> tuple[float, float]:
        """Milliseconds from the key until the cover is painted, and until nothing of the page is left."""
        bench = self._found("", Workbench)
        self._window.activateWindow()
        wait_until(self._window.isActiveWindow, "the window is in front")
        gone = _Told()
        bench.destroyed.connect(gone.on_told)
        del bench
        begun = time.perf_counter()
        QTest.keyClick(self.table, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        covered = (time.perf_counter() - begun) * 1000
        wait_until(lambda: gone.times, "nothing of the page is left")
        return covered, (gone.at - begun) * 1000

    def plain_cover(self) -> float:
        """Milliseconds in which a window with the same list alone shows something else instead."""
        window, view, other = QStackedWidget(), QTableView(), QWidget()
        view.setModel(self.model)
        window.addWidget(view)
        window.addWidget(other)
        window.resize(self._window.size())
        Painting(view.viewport(), lambda: True).after(window.show)
        begun = time.perf_counter()
        window.setCurrentWidget(other)
        window.repaint()
        taken = (time.perf_counter() - begun) * 1000
        window.close()
        return taken

    def end(self) -> None:
        """Close it."""
        self._window.close()
        wait_until(lambda: not self._window.is_open, "the register is closed")
        self._program.end()

    def _found(self, name: str, kind: type[W]) -> W:
        found: W | None = self._window.findChild(kind, name)
        if found is None:
            raise SystemExit(f"{name} is not there")
        return found


class _Told(QObject):
    """Counts a signal."""

    def __init__(self) -> None:
        super().__init__()
        self.times = 0
        self.at = 0.0

    @Slot()
    def on_told(self) -> None:
        """The signal came."""
        self.times += 1
        self.at = time.perf_counter()


def unlock(folder: Path) -> dict[str, list[float]]:
    """To the first page, and on to the list; below them, opening the file and reading the first rows."""
    people = PeopleWindow(folder)
    first_page, first_people = people.unlock()
    people.end()
    place = Workspace(folder)
    key = read_vault(place.vault).open_with_passphrase(PASSPHRASE).data_key
    begun = time.perf_counter()
    connection = connect(place.register, key)
    connection.execute(_FIRST_ROWS, (PAGE_ROWS,)).fetchall()
    floor = (time.perf_counter() - begun) * 1000
    connection.close()
    return {"first page": [first_page], "first people": [first_people], "unlock floor": [floor]}


def lock(folder: Path) -> dict[str, list[float]]:
    """Ctrl+L with the list on the screen; below it, another page of a plain window."""
    people = PeopleWindow(folder)
    people.unlock()
    people.wait_for_names()
    settle()
    floor = people.plain_cover()
    settle()
    covered, gone = people.lock()
    people.end()
    return {"cover": [covered], "gone": [gone], "cover floor": [floor]}


def use(folder: Path) -> dict[str, list[float]]:
    """Typing, scrolling and jumping."""
    people = PeopleWindow(folder)
    people.unlock()
    people.wait_for_names()
    everybody = _everybody(folder)
    index, lines = PeopleIndex(everybody), [f" {person.loose}" for person in everybody]
    times: dict[str, list[float]] = {"typing": [], "typing floor": []} | _scrolled(people)
    for word in WORDS:
        for length in range(1, len(word) + 1):
            letter, typed = word[length - 1], word[:length]
            act = partial(type_text, text=letter)
            times["typing"].append(people.search(act, len(index.find(typed))))
            times["typing floor"].append(people.plain_paint() + _search(lines, fold_loosely(typed)))
        people.search(QLineEdit.clear, len(index))
    people.end()
    return times


def _scrolled(people: PeopleWindow) -> dict[str, list[float]]:
    chance = random.Random(1)  # noqa: S311 - the same places in every run
    last = people.table.verticalScrollBar().maximum()
    times: dict[str, list[float]] = {"frame": [], "jump": [], "paint": []}
    for number in range(FRAMES):
        times["frame"].append(people.scroll_to((number + 1) * FRAME_PIXELS))
        times["paint"].append(people.plain_paint())
    for _ in range(JUMPS):
        times["jump"].append(people.scroll_to(chance.randrange(last)))
    return times


def arrange(folder: Path) -> dict[str, list[float]]:
    """All columns; sorted by each, filtered, and typed into while it is both."""
    people = PeopleWindow(folder)
    people.unlock()
    people.wait_for_names()
    everybody = people.model.rowCount()
    people.show_all_columns()
    times: dict[str, list[float]] = {"sorted": [], "filtered": [], "typing": [], "typing floor": []}
    times |= {"jump": [], "paint": []}
    for column in range(people.model.columnCount()):
        for order in (Qt.SortOrder.DescendingOrder, Qt.SortOrder.AscendingOrder):
            times["sorted"].append(people.sort_by(column, order))
    chance = random.Random(1)  # noqa: S311 - the same places in every run
    last = people.table.verticalScrollBar().maximum()
    for _ in range(JUMPS):
        times["jump"].append(people.scroll_to(chance.randrange(last)))
        times["paint"].append(people.plain_paint())
    for code in ("open", "", "closed", "", "open"):
        times["filtered"].append(people.filter_by_state(code))
    lines = [f" {person.loose}" for person in _everybody(folder)]
    for word in WORDS:
        for length in range(1, len(word) + 1):
            act = partial(type_text, text=word[length - 1])
            times["typing"].append(people.search(act))
            times["typing floor"].append(people.plain_paint() + _search(lines, fold_loosely(word[:length])))
        people.search(QLineEdit.clear)
    if not 0 < people.model.rowCount() < everybody:
        raise SystemExit("the filter left everybody or nobody")
    people.end()
    return times


def memory(folder: Path) -> dict[str, list[float]]:
    """Megabytes after unlocking, with everybody's names."""
    people = PeopleWindow(folder)
    people.unlock()
    people.wait_for_names()
    settle()
    used = _megabytes()
    people.end()
    return {"memory": [used]}


def empty(_: Path) -> dict[str, list[float]]:
    """Megabytes of an empty window with the same libraries."""
    application = QApplication([])
    Gate(Workspace(Path()), now).load()
    list(loading_steps())
    window = QWidget()
    window.resize(1280, 800)
    Painting(window, lambda: True).after(window.show)
    settle()
    used = _megabytes()
    application.quit()
    return {"memory floor": [used]}


def _everybody(folder: Path) -> list[IndexedPerson]:
    with (
        open_workspace(Workspace(folder), PASSPHRASE, now) as opened,
        opened.register.background.connect() as connection,
    ):
        return list(indexed_people(connection, CaseReach(None)))


def _search(lines: Sequence[str], typed: str) -> float:
    """Milliseconds to look through every line of words, the least that a search in memory takes."""
    begun = time.perf_counter()
    piece = f" {typed}"
    _ = [line for line in lines if piece in line]
    return (time.perf_counter() - begun) * 1000


def _megabytes() -> float:
    """Memory of this process that lies in the computer's (Linux)."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * resource.getpagesize() / 1_000_000


TASKS = {task.__name__: task for task in (unlock, lock, use, arrange, memory, empty)}

if __name__ == "__main__":
    print(json.dumps(TASKS[sys.argv[1]](Path(sys.argv[2]))))  # noqa: T201
