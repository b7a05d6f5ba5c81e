"""Seconds that run down, whatever happens to the clock or to the computer meanwhile."""

from __future__ import annotations

import math
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

if TYPE_CHECKING:
    from caseapp.usecases.base import Clock

_SECOND = 1000


class Wait(QObject):
    """Counts by the clock, so that a computer that slept has not stood still; never upwards."""

    went_on = Signal()
    """A second is over, or another wait begins."""

    def __init__(self, clock: Clock, parent: QObject) -> None:
        super().__init__(parent)
        self.seconds = 0
        self._clock = clock
        self._end: datetime | None = None
        self._timer = QTimer(self, interval=_SECOND)
        self._timer.timeout.connect(self._on_timer_timeout)

    def begin(self, seconds: int) -> None:
        """Wait so long from now; 0 ends it."""
        self.seconds = seconds
        self._end = self._clock() + timedelta(seconds=seconds)
        if seconds:
            self._timer.start()
        else:
            self._timer.stop()
        self.went_on.emit()

    @Slot()
    def _on_timer_timeout(self) -> None:
        if self._end is not None:
            by_clock = math.ceil((self._end - self._clock()).total_seconds())
            # A clock that was set back must not keep anybody waiting.
            self.seconds = max(0, min(self.seconds - 1, by_clock))
        if not self.seconds:
            self._timer.stop()
        self.went_on.emit()
