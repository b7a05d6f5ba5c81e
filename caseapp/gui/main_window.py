"""The one window: the entrance while the register is closed, the workbench while it is open.

Its title never holds anything about a person.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeySequence
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from caseapp.errors import QT_TRANSLATE_NOOP
from caseapp.gui.actions import Action, bind_keys
from caseapp.gui.entrance import Entrance, Parts
from caseapp.gui.gate import Unlocked
from caseapp.gui.theme.theme import TEXT_STEP
from caseapp.gui.widgets.example_strip import ExampleStrip

if TYPE_CHECKING:
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
        self._is_ending = False
        self._is_painted = self._may_close = False
        self._build_widgets()
        self._build_layout()
        self._connect_signals()
        self._show_entrance()

    @property
    def is_open(self) -> bool:
        """True from unlocking until everything is on the disk again."""
        return self._open is not None or self._is_ending

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
        self._parts.single_window.came_forward.connect(self.come_forward)
        self._strip.leave_requested.connect(self._on_lock_activated)
        ctrl = Qt.Modifier.CTRL
        self._actions = (
            _action(QT_TRANSLATE_NOOP("Actions", "Lock"), ctrl | Qt.Key.Key_L, self._on_lock_activated),
            _action(
                QT_TRANSLATE_NOOP("Actions", "Larger text"), ctrl | Qt.Key.Key_Plus, self._on_larger_activated
            ),
            _action(
                QT_TRANSLATE_NOOP("Actions", "Smaller text"),
                ctrl | Qt.Key.Key_Minus,
                self._on_smaller_activated,
            ),
            _action(
                QT_TRANSLATE_NOOP("Actions", "Text at its usual size"),
                ctrl | Qt.Key.Key_0,
                self._on_normal_activated,
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
        """Closing waits, unseen, until everything typed is on the disk."""
        # Nobody can be brought to a window that is about to go.
        self._parts.single_window.close()
        if self._open is None or self._may_close:
            super().closeEvent(event)
            return
        event.ignore()
        self.hide()
        self._may_close = True
        self._end_session()

    def _show(self, screen: QWidget) -> None:
        before = self._screens.currentWidget()
        self._screens.addWidget(screen)
        self._screens.setCurrentWidget(screen)
        if before is not None:
            self._screens.removeWidget(before)
            before.deleteLater()

    def _show_entrance(self) -> Entrance:
        entrance = Entrance(self._parts)
        entrance.register_opened.connect(self._on_entrance_register_opened)
        entrance.loaded.connect(self.loaded)
        self._show(entrance)
        return entrance

    def _end_session(self) -> None:
        """Give the typing of the open page to the write lane, then close everything in a worker."""
        opened, self._open = self._open, None
        if opened is None:
            return
        bench = self._screens.currentWidget()
        if isinstance(bench, opened.workbench_class):
            bench.keep_typing()
            # Answers that are still under way find no register to ask further.
            self._parts.runner.drop(bench)
        self._parts.runner.detach()
        self._is_ending = True
        task = self._parts.runner.work(opened.session.end, self)
        task.done.connect(self._on_session_ended)
        # What could be written is written; a window that never closes would help nobody.
        task.failed.connect(self._on_session_ended)

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
        self._open = opened
        parts = self._parts
        parts.runner.attach(opened.session.lanes)
        bench = opened.workbench_class(
            parts.runner,
            parts.theme,
            opened.office,
            parts.languages,
            parts.gate.clock,
            self._actions,
            parts.policy,
            opened.safekeeper,
        )
        bench.lock_requested.connect(self._on_lock_activated)
        bench.backups.restore_requested.connect(self._on_bench_restore_requested)
        if opened.office.is_example:
            self._strip.show_for(is_visit=opened.is_visit)
        self._show(bench)
        bench.begin()
        self.unlocked.emit()

    @Slot()
    def _on_lock_activated(self) -> None:
        if self._open is None:
            return
        self._leave().look()

    def _leave(self) -> Entrance:
        self._end_session()
        self._strip.hide()
        return self._show_entrance()

    @Slot(object)
    def _on_bench_restore_requested(self, wish: RestoreWish) -> None:
        if self._open is not None and not self._open.is_visit:
            # The worker does one thing after the other: the register is closed before it is replaced.
            self._leave().restore(wish)

    @Slot(object)
    def _on_session_ended(self, _: object) -> None:
        self._is_ending = False
        self.locked.emit()
        if self._may_close:
            self.close()

    @Slot()
    def _on_larger_activated(self) -> None:
        self._parts.theme.set_text_percent(self._parts.theme.text_percent + TEXT_STEP)

    @Slot()
    def _on_smaller_activated(self) -> None:
        self._parts.theme.set_text_percent(self._parts.theme.text_percent - TEXT_STEP)

    @Slot()
    def _on_normal_activated(self) -> None:
        self._parts.theme.set_text_percent(100)


def _action(title: str, key: QKeyCombination, run: Callable[[], object]) -> Action:
    return Action(title, run, (QKeySequence(key),))
