"""The button that lets somebody choose another language before anything is open."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton

from caseapp.gui.theme.theme import Theme
from caseapp.i18n import LANGUAGES


class LanguageButton(QPushButton):
    """Says in which language the window speaks; its menu names each in its own words."""

    chosen = Signal(str)
    """The code of the language that is wanted."""

    def __init__(self, theme: Theme, language: str) -> None:
        super().__init__(LANGUAGES[language])
        self.setProperty("kind", "quiet")
        self.setObjectName("choose_language")
        self.setAutoDefault(False)
        theme.set_icon(self, "language")
        menu = QMenu(self)
        for code, name in LANGUAGES.items():
            action = QAction(name, menu)
            action.setData(code)
            menu.addAction(action)
        menu.triggered.connect(self._on_menu_triggered)
        self.setMenu(menu)

    @Slot(QAction)
    def _on_menu_triggered(self, action: QAction) -> None:
        self.chosen.emit(action.data())
