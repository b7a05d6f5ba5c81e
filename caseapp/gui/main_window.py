"""The one window: the entrance while the register is closed, the workbench while it is open.

Its title never holds anything about a person.
"""

# long because: opening, covering, closing and what waits for the closing are one state.
from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from caseapp.errors import QT_TRANSLATE_NOOP, CaseAppError
from caseapp.gui.actions import Action, bind_keys
from caseapp.gui.cover import clear_away
from caseapp.gui.entrance import Entrance, Parts
from caseapp.gui.gate import Unlocked
from caseapp.gui.key_renewal_screen import KeyRenewalScreen
from caseapp.gui.leaving import Leaving
from caseapp.gui.lock_keeper import LockKeeper
from caseapp.gui.widgets.example_strip import ExampleStrip

if TYPE_CHECKING:
    from uuid import UUID

    from caseapp.gui.workbench import Workbench
    from caseapp.usecases.backup_trial import RestoreWish


class MainWindow(QMainWindow):
    """Opens and closes the register and survives both."""

    first_painted = Signal()
    """The first screen is visible; heavy libraries load after this."""
    loaded = Signal()
    """Everything that unlocking needs is loaded."""
    unlocked = Signal()
    """A register is open and the first page is there."""
    locked = Signal()
    """The register is closed again."""

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        self._open: Unlocked | None = None
        self._leaving: Leaving | None = None
        self._errand: Callable[[], None] | None = None
        self._lock_keeper = LockKeeper(parts, self)
        self._was_open = False
        self._is_painted = self._may_close = False
        self._build_widgets()
        self._build_layout()
        self._connect_signals()
        self._show_entrance()

    @property
    def is_open(self) -> bool:
        """True from unlocking until everything is on the disk again."""
        return self._open is not None or self._leaving is not None

    def _build_widgets(self) -> None:
        self.setWindowTitle("caseapp")
        self.resize(1280, 800)
        self.setMinimumSize(800, 560)
        self._screens = QStackedWidget()
        self._screens.setProperty("surface", "ground")
        self._screens.installEventFilter(self)
        self._strip = ExampleStrip(self._parts.theme)

    def _build_layout(self) -> None:
        whole = QWidget()
        whole.setProperty("surface", "ground")
        layout = QVBoxLayout(whole)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._strip)
        layout.addWidget(self._screens, 1)
        self.setCentralWidget(whole)

    def _connect_signals(self) -> None:
        self.first_painted.connect(self.begin_loading)
        self._lock_keeper.lock_wanted.connect(self._on_lock_activated)
        self.locked.connect(self._parts.system_events.let_sleep)
        self._parts.single_window.came_forward.connect(self.come_forward)
        self._strip.leave_requested.connect(self._on_lock_activated)
        ctrl, theme = Qt.Modifier.CTRL, self._parts.theme
        self._actions = (
            _action(QT_TRANSLATE_NOOP("Actions", "Lock"), ctrl | Qt.Key.Key_L, self._on_lock_activated),
            _action(QT_TRANSLATE_NOOP("Actions", "Larger text"), ctrl | Qt.Key.Key_Plus, theme.enlarge_text),
            _action(
                QT_TRANSLATE_NOOP("Actions", "Smaller text"),
                ctrl | Qt.Key.Key_Minus,
                theme.reduce_text,
            ),
            _action(
                QT_TRANSLATE_NOOP("Actions", "Text at its usual size"),
                ctrl | Qt.Key.Key_0,
                theme.reset_text,
            ),
        )
        bind_keys(self._actions, self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Notice the first paint; say so when it is done, not inside it."""
        if event.type() == QEvent.Type.Paint and not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self.first_painted.emit)
        return super().eventFilter(watched, event)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Closing waits, unseen, until everything typed is on the disk. While the key is renewed it waits
        in sight: the new recovery code is still to come.
        """
        screen = self._screens.currentWidget()
        if isinstance(screen, KeyRenewalScreen) and screen.is_working:
            event.ignore()
            return
        # Nobody can be brought to a window that is about to go.
        self._parts.single_window.close()
        if not self.is_open or self._may_close:
            super().closeEvent(event)
            return
        event.ignore()
        self.hide()
        clear_away(self)
        self._may_close = True
        if self._leaving is not None:
            self._leaving.end_anyway()
        else:
            self._leave(self._screens.currentWidget())

    def _show(self, screen: QWidget) -> None:
        before = self._screens.currentWidget()
        self._screens.addWidget(screen)
        self._screens.setCurrentWidget(screen)
        if before is not None:
            self._screens.removeWidget(before)
            # The page of an open register goes when everything typed in it is saved.
            if isinstance(before, Entrance | KeyRenewalScreen):
                before.deleteLater()

    def _show_entrance(self) -> Entrance:
        entrance = Entrance(self._parts, is_start=not self._was_open)
        entrance.register_opened.connect(self._on_entrance_register_opened)
        entrance.loaded.connect(self.loaded)
        self._show(entrance)
        return entrance

    def _leave(self, bench: QWidget | None) -> None:
        """Give the typing of the open page to the write lane, then close everything in a worker."""
        opened, self._open = self._open, None
        self._lock_keeper.rest()
        if opened is None or not isinstance(bench, _workbench_class()):
            return
        self._leaving = Leaving(self._parts, opened, bench, self)
        self._leaving.ended.connect(self._on_leaving_ended)
        self._leaving.stuck.connect(self._on_leaving_stuck)
        self._leaving.begin(may_stick=not self._may_close)

    @Slot()
    def begin_loading(self) -> None:
        """Read the key file and load the rest of the program; nobody waits for it."""
        # First of all: whoever starts the program a second time often does so at once.
        self._parts.single_window.begin()
        entrance = self._screens.currentWidget()
        if isinstance(entrance, Entrance):
            entrance.look()

    @Slot()
    def come_forward(self) -> None:
        """In front of all other windows, as large as it was."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    @Slot(object)
    def _on_entrance_register_opened(self, opened: Unlocked) -> None:
        self._open, self._was_open = opened, True
        self._lock_keeper.begin(opened.office)
        if self._takes_back(opened):
            return
        parts = self._parts
        parts.runner.attach(opened.session.lanes)
        bench = _workbench_class()(
            parts.runner,
            parts.theme,
            opened.office,
            parts.languages,
            parts.gate.clock,
            self._actions,
            parts.policy,
            opened.safekeeper,
            parts.second_place,
            opened.session,
            parts.people_columns,
        )
        bench.lock_requested.connect(self._on_lock_activated)
        bench.backups.restore_requested.connect(self._on_bench_restore_requested)
        bench.key_renewal_requested.connect(self._on_bench_key_renewal_requested)
        bench.office_read.connect(self._lock_keeper.use_office)
        if opened.office.is_example:
            self._strip.show_for(is_visit=opened.is_visit)
        is_renewed = isinstance(self._screens.currentWidget(), KeyRenewalScreen)
        self._show(bench)
        bench.begin(is_renewed=is_renewed)
        self.unlocked.emit()

    @Slot()
    def _on_lock_activated(self) -> None:
        if self._open is None:
            return
        self._cover().look()

    def _cover(self) -> Entrance:
        """The lock screen first, painted before anything else happens; then the register is closed."""
        # A word half composed is typed.
        QGuiApplication.inputMethod().commit()
        clear_away(self)
        bench = self._screens.currentWidget()
        entrance = self._show_entrance()
        self._strip.hide()
        self._screens.repaint()
        self._leave(bench)
        return entrance

    @Slot(object)
    def _on_bench_restore_requested(self, wish: RestoreWish) -> None:
        if self._open is not None and not self._open.is_visit:
            # It takes the register's place when that is closed.
            self._errand = partial(self._restore, wish)
            self._cover()

    @Slot(object)
    def _on_bench_key_renewal_requested(self, passphrase: str) -> None:
        if self._open is not None:
            self._errand = partial(self._renew_key, passphrase, self._open.session.opened.actor_id)
            self._cover()

    def _restore(self, wish: RestoreWish) -> None:
        entrance = self._screens.currentWidget()
        if isinstance(entrance, Entrance):
            entrance.restore(wish)

    def _renew_key(self, passphrase: str, whose: UUID) -> None:
        screen = KeyRenewalScreen(self._parts, passphrase, whose)
        screen.register_opened.connect(self._on_entrance_register_opened)
        screen.failed.connect(self._on_key_renewal_failed)
        self._show(screen)
        screen.begin()

    @Slot(object)
    def _on_key_renewal_failed(self, error: CaseAppError) -> None:
        entrance = self._show_entrance()
        entrance.look()
        entrance.tell(error)

    def _takes_back(self, opened: Unlocked) -> bool:
        """A register that could not be closed yet: its page as it was, if that had to wait too."""
        leaving = self._leaving
        if leaving is None or leaving.opened is not opened:
            return False
        self._leaving = self._errand = None
        leaving.deleteLater()
        if (bench := leaving.come_back()) is None:
            return False
        self._show(bench)
        self.unlocked.emit()
        return True

    @Slot()
    def _on_leaving_ended(self) -> None:
        leaving, self._leaving = self._leaving, None
        errand, self._errand = self._errand, None
        if leaving is not None:
            leaving.deleteLater()
        self.locked.emit()
        if errand is not None:
            errand()
        if self._may_close:
            self.close()

    @Slot(object)
    def _on_leaving_stuck(self, error: CaseAppError) -> None:
        self._parts.system_events.let_sleep()
        entrance = self._screens.currentWidget()
        if isinstance(entrance, Entrance):
            entrance.show_held(error)
            if self._errand is not None:
                entrance.look()
        # What was typed comes first: whoever still wants it asks for it again.
        self._errand = None


def _workbench_class() -> type[Workbench]:
    from caseapp.gui.workbench import Workbench  # late: loads every page and the use cases

    return Workbench


def _action(title: str, key: QKeyCombination, run: Callable[[], object]) -> Action:
    return Action(title, run, (QKeySequence(key),))
