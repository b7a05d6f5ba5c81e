"""Tells when nobody has touched the window for so long that it must lock.

Time is read from the clock on the wall, because the computer's own timers stand still while it sleeps.
Whatever reaches the window asks first whether the time is over: after a night in a bag nothing is painted
before the lock.
"""

from __future__ import annotations

import math
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QMouseEvent, QWindow

if TYPE_CHECKING:
    from caseapp.usecases.base import Clock

WARN_BEFORE = timedelta(seconds=20)
_LOOK_EVERY_MS = 1000
_Kind = QEvent.Type
_HANDS = frozenset(
    {
        _Kind.KeyPress, _Kind.KeyRelease, _Kind.MouseMove, _Kind.MouseButtonPress, _Kind.MouseButtonRelease,
        _Kind.Wheel, _Kind.TouchBegin, _Kind.TouchUpdate, _Kind.TabletPress, _Kind.TabletMove,
        _Kind.NativeGesture,
    }
)  # fmt: skip
"""What comes to a window from somebody's hands."""


class AutoLock(QObject):
    """One for the program; it watches while a register is open."""

    due = Signal()
    """The time is over."""
    warned = Signal(object)
    """In so many seconds it is; told every second until then."""
    spared = Signal()
    """Somebody is there after all."""

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._limit = timedelta()
        self._rested = timedelta()
        self._seen = clock()
        self._pointer = QPointF()
        self._has_warned = self._is_late = False
        self._timer = QTimer(self, interval=_LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)

    def begin(self, minutes: int) -> None:
        """A register was opened."""
        self.set_minutes(minutes)
        self._seen = self._clock()
        self.touch()
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication) and not self._timer.isActive():
            application.focusWindowChanged.connect(self._watch)
            # Words can come without a key: from a keyboard on the screen, or dictated.
            QGuiApplication.inputMethod().cursorRectangleChanged.connect(self.touch)
            self._watch(QGuiApplication.focusWindow())
        self._timer.start()

    def set_minutes(self, minutes: int) -> None:
        """After so many minutes of rest."""
        self._limit = timedelta(minutes=minutes)

    def stop(self) -> None:
        """It is locked: nothing to watch over."""
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication) and self._timer.isActive():
            application.focusWindowChanged.disconnect(self._watch)
            QGuiApplication.inputMethod().cursorRectangleChanged.disconnect(self.touch)
        self._timer.stop()
        self._spare()

    @Slot()
    def look(self) -> bool:
        """Whether the time is over; then it was said."""
        if not self._timer.isActive():
            return False
        now = self._clock()
        # A clock that is put back takes nothing away from the rest there was.
        self._rested += max(now - self._seen, timedelta())
        self._seen = now
        left = self._limit - self._rested
        if left <= timedelta():
            self.due.emit()
            return True
        if left <= WARN_BEFORE:
            self._has_warned = True
            self.warned.emit(math.ceil(left.total_seconds()))
        return False

    @Slot()
    def touch(self) -> None:
        """Somebody is there."""
        self._rested = timedelta()
        self._spare()

    def _spare(self) -> None:
        if self._has_warned:
            self._has_warned = False
            self.spared.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """First the time, then the event: a key that comes too late is not typed into anything."""
        if self._is_late:
            # One key comes as several events.
            return event.type() in _HANDS
        if not self._timer.isActive():
            return False
        if self.look():
            self._is_late = True
            QTimer.singleShot(0, self._on_late_passed)
            return True
        if event.type() in _HANDS and self._is_meant(event):
            self.touch()
        return False

    def _is_meant(self, event: QEvent) -> bool:
        """Some systems tell of a pointer that lies still when a window appears below it."""
        if event.type() != QEvent.Type.MouseMove or not isinstance(event, QMouseEvent):
            return True
        before, self._pointer = self._pointer, event.globalPosition()
        return before != self._pointer

    @Slot()
    def _on_late_passed(self) -> None:
        self._is_late = False

    @Slot(object)
    def _watch(self, window: QWindow | None) -> None:
        """The window that has the keyboard now, which may be a dialog."""
        if window is not None:
            window.installEventFilter(self)
