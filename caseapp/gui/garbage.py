"""Keeps Python's garbage collector on the GUI thread.

It runs on whichever thread happens to allocate. There it also takes apart what is left of pages, and a widget
that is destroyed on a worker thread ends the program (seen as "Garbage-collecting" in crash reports).
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer, Slot

_LOOK_EVERY_MS = 500


class GarbageCollection(QObject):
    """While it lives, garbage is collected between two events of the window and nowhere else."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._was_enabled = gc.isenabled()
        self._has_spared = False
        gc.disable()
        self._timer = QTimer(self, interval=_LOOK_EVERY_MS)
        self._timer.timeout.connect(self._on_timer_timeout)
        self._timer.start()

    @Slot()
    def spare_what_stays(self) -> None:
        """Everything that is loaded now stays until the end: no later round has to look at it.

        Once only: after locking, what is left of the pages must not stay.
        """
        if not self._has_spared:
            self._has_spared = True
            gc.freeze()

    @Slot()
    def collect_pages(self) -> None:
        """What the pages knew goes now, not some day."""
        gc.collect()

    def stop(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        gc.unfreeze()
        if self._was_enabled:
            gc.enable()

    @Slot()
    def _on_timer_timeout(self) -> None:
        # The same rule as Python's own: the oldest generation that has had enough.
        full = [number for number in range(3) if gc.get_count()[number] > gc.get_threshold()[number]]
        if full:
            gc.collect(full[-1])
