"""A field to search as one types: Escape clears it first, arrows move in what was found."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from caseapp.gui.theme.theme import Theme
from caseapp.gui.theme.tokens import SMALL_GAP, TINY_GAP
from caseapp.gui.widgets.basics import button, icon_label

_PADDING = 12
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 10, Qt.Key.Key_PageUp: -10}


class SearchBox(QLineEdit):
    """``placeholder`` says what can be typed; ``name`` is read out for the whole field."""

    moved = Signal(object)
    """An arrow was used: so many rows down in what was found, up when below zero (``int``)."""

    def __init__(self, theme: Theme, placeholder: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search")
        self.setProperty("type", "search")
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(name)
        self._icon = icon_label(theme, "search", "soft")
        self._icon.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._clear = button("", "inside", "clear_search")
        self._clear.setAccessibleName(self.tr("Clear the search"))
        self._clear.setToolTip(self.tr("Clear the search"))
        self._clear.setCursor(Qt.CursorShape.ArrowCursor)
        # By key Escape does the same, and Tab leads straight to what was found.
        self._clear.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        theme.set_icon(self._clear, "close", "soft")
        self._build_layout()
        self._clear.clicked.connect(self._on_clear_clicked)
        self.textChanged.connect(self._on_text_changed)
        theme.text_size_changed.connect(self._fit)
        self._fit()

    def _build_layout(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(_PADDING, 0, TINY_GAP, 0)
        layout.addWidget(self._icon)
        layout.addStretch(1)
        layout.addWidget(self._clear)

    def event(self, event: QEvent) -> bool:
        """Escape is ours as long as there is something to clear; else it goes back as everywhere."""
        if event.type() == QEvent.Type.ShortcutOverride and self._clears(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """The hands stay here while the arrows move in the list."""
        if self._clears(event):
            self.clear()
        elif event.key() in _STEPS:
            self.moved.emit(_STEPS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    @Slot(str)
    def take_letter(self, letter: str) -> None:
        """Go on with what was typed elsewhere."""
        self.setFocus()
        self.insert(letter)

    def _clears(self, event: QEvent) -> bool:
        is_escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        return is_escape and bool(self.text())

    @Slot()
    def _fit(self) -> None:
        """Words begin beside the icon and end before the button, whatever the size of text."""
        self._clear.setVisible(bool(self.text()))
        right = self._clear.sizeHint().width() if self.text() else 0
        self.setTextMargins(self._icon.sizeHint().width() + SMALL_GAP, 0, right, 0)

    @Slot()
    def _on_text_changed(self) -> None:
        self._fit()

    @Slot()
    def _on_clear_clicked(self) -> None:
        self.clear()
        self.setFocus()
