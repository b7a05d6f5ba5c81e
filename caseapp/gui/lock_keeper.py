"""Knows every reason to lock that is no key: rest, sleep, a locked screen. Says so some seconds before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QMainWindow

from caseapp.gui.auto_lock import AutoLock
from caseapp.gui.entrance import Parts
from caseapp.gui.widgets.lock_notice import LockNotice

if TYPE_CHECKING:
    from caseapp.usecases.office import OfficeView


class LockKeeper(QObject):
    """One for the window; at work while a register is open."""

    lock_wanted = Signal()
    """The register is to be closed now."""

    def __init__(self, parts: Parts, window: QMainWindow) -> None:
        super().__init__(window)
        self._parts = parts
        self._window = window
        self._notice: LockNotice | None = None
        self._auto_lock = AutoLock(parts.gate.clock, self)
        self._auto_lock.due.connect(self.lock_wanted)
        self._auto_lock.warned.connect(self._on_auto_lock_warned)
        self._auto_lock.spared.connect(self._on_auto_lock_spared)
        parts.system_events.screen_locked.connect(self.lock_wanted)
        parts.system_events.sleep_begins.connect(self._on_system_events_sleep_begins)
        self._is_watching = False

    def begin(self, office: OfficeView) -> None:
        """A register was opened."""
        self._is_watching = True
        self._auto_lock.begin(self._minutes(office))

    @Slot(object)
    def use_office(self, office: OfficeView) -> None:
        """The office may have chosen another time."""
        self._auto_lock.set_minutes(self._minutes(office))

    def rest(self) -> None:
        """The window is covered."""
        self._is_watching = False
        self._auto_lock.stop()

    def _minutes(self, office: OfficeView) -> int:
        longest = self._parts.policy.lock_after_minutes
        return office.lock_after_minutes if longest is None else min(office.lock_after_minutes, longest)

    @Slot()
    def _on_system_events_sleep_begins(self) -> None:
        if self._is_watching:
            self.lock_wanted.emit()
        else:
            self._parts.system_events.let_sleep()

    @Slot(object)
    def _on_auto_lock_warned(self, seconds: int) -> None:
        if self._notice is None:
            self._notice = LockNotice(self._parts.theme, self._window)
        self._notice.say(seconds)

    @Slot()
    def _on_auto_lock_spared(self) -> None:
        notice, self._notice = self._notice, None
        if notice is not None:
            notice.hide()
            notice.deleteLater()
