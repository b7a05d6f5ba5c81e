"""The keys that every page understands in its own way: save, confirm, new, search, next section."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from caseapp.gui.pages.page import Page

_CTRL = Qt.Modifier.CTRL


class PageKeys(QObject):
    """Hands each key to the page that is on the screen."""

    def __init__(self, window: QWidget, page_on_screen: Callable[[], Page]) -> None:
        super().__init__(window)
        self._page_on_screen = page_on_screen
        keys = {
            QKeySequence(_CTRL | Qt.Key.Key_F): self._on_search_activated,
            QKeySequence(_CTRL | Qt.Key.Key_N): self._on_new_activated,
            QKeySequence(_CTRL | Qt.Key.Key_S): self._on_save_activated,
            QKeySequence(_CTRL | Qt.Key.Key_Return): self._on_confirm_activated,
            QKeySequence(_CTRL | Qt.Key.Key_Enter): self._on_confirm_activated,
            QKeySequence(_CTRL | Qt.Key.Key_Tab): self._on_section_activated,
        }
        for sequence, slot in keys.items():
            QShortcut(sequence, window).activated.connect(slot)

    @Slot()
    def _on_search_activated(self) -> None:
        self._page_on_screen().begin_search()

    @Slot()
    def _on_new_activated(self) -> None:
        self._page_on_screen().begin_new()

    @Slot()
    def _on_save_activated(self) -> None:
        self._page_on_screen().save()

    @Slot()
    def _on_confirm_activated(self) -> None:
        self._page_on_screen().confirm()

    @Slot()
    def _on_section_activated(self) -> None:
        self._page_on_screen().switch_section()
