"""The button whose menu says which columns a list shows."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton

from caseapp.gui.theme.theme import Theme


class ColumnsButton(QPushButton):
    """A tick for each column; the first column of a list is always there and not offered."""

    chosen = Signal(object)
    """Other columns are wanted (``tuple[str, ...]``, in the order of the list)."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(self.tr("Columns"))
        self.setProperty("kind", "quiet")
        self.setObjectName("columns")
        self.setAutoDefault(False)
        theme.set_icon(self, "expand_more")
        self._menu = QMenu(self)
        self._menu.setObjectName("columns_menu")
        self._menu.triggered.connect(self._on_menu_triggered)
        self.setMenu(self._menu)

    def offer(self, columns: Iterable[tuple[str, str]], shown: Collection[str]) -> None:
        """Names with their headings, and which of them are shown."""
        self._menu.clear()
        for name, heading in columns:
            action = QAction(heading, self._menu)
            action.setData(name)
            action.setCheckable(True)
            action.setChecked(name in shown)
            self._menu.addAction(action)

    @Slot()
    def _on_menu_triggered(self) -> None:
        self.chosen.emit(tuple(action.data() for action in self._menu.actions() if action.isChecked()))
