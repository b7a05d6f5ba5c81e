"""Loads the pages on the GUI thread, one module between two events of the window.

The binding makes a class of its own for every widget that a module describes. Made on a worker thread it is
half there for a moment in which the GUI thread may meet it, and once in some hundred starts that ended the
program. So a worker loads what knows no Qt, and this the rest, in steps of some milliseconds.
"""

from __future__ import annotations

import pkgutil
import sys
from collections.abc import Iterator
from importlib import import_module

from PySide6 import QtWidgets
from PySide6.QtCore import QObject, QTimer, Signal, Slot

import caseapp.gui

_PARTS = ("widgets", "models", "delegates", "forms", "pages")
"""Whatever comes later uses what came before, so that no step takes long."""
_LAST = "caseapp.gui.workbench"


class PageLoading(QObject):
    """Begins when the libraries are there. Whoever unlocks before the end waits for the rest in one go."""

    ended = Signal()
    """Every page is loaded."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._steps = loading_steps()
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._on_turn_timeout)

    @Slot()
    def begin(self) -> None:
        """The first step comes with the next turn of the loop."""
        self._turn.start()

    @Slot()
    def _on_turn_timeout(self) -> None:
        if _LAST in sys.modules or next(self._steps, None) is None:
            self._turn.stop()
            self.ended.emit()


def loading_steps() -> Iterator[str]:
    """Loads one after the other; gives the name of what was loaded after each step."""
    # The binding makes its own kinds of widgets when it first meets one (a viewport), which would be in the
    # first page: some milliseconds that nobody waits for here.
    for name in dir(QtWidgets):
        getattr(QtWidgets, name)
    yield QtWidgets.__name__
    for part in _PARTS:
        package = import_module(f"{caseapp.gui.__name__}.{part}")
        for found in pkgutil.iter_modules(package.__path__, f"{package.__name__}."):
            import_module(found.name)
            yield found.name
    import_module(_LAST)
    yield _LAST
