"""One line above the page for what is worth knowing and needs no decision."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from caseapp.gui.theme.theme import Theme
from caseapp.gui.theme.tokens import SMALL_GAP
from caseapp.gui.widgets.basics import button, icon_label, label, set_property

_ICONS = {"good": "check_circle", "late": "error", "promise": "info"}


class MessageBar(QFrame):
    """Says one thing at a time; the newest wins."""

    action_requested = Signal()
    """The button of the message was used."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._build_widgets(theme)
        self._build_layout()
        self._action.clicked.connect(self._on_action_clicked)
        self._dismiss.clicked.connect(self._on_dismiss_clicked)

    def _build_widgets(self, theme: Theme) -> None:
        self.setObjectName("message_bar")
        self._icon: QLabel = icon_label(theme, "info", "accent")
        self._text = label("", "text")
        self._text.setObjectName("message_text")
        self._action = button("", "quiet", "message_action")
        self._dismiss = button("", "subtle", "message_dismiss")
        self.retell()

    def _build_layout(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 6, 8, 6)
        layout.setSpacing(SMALL_GAP)
        layout.addWidget(self._icon)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._action)
        layout.addWidget(self._dismiss)

    def say(self, text: str, surface: str = "promise", action: str = "") -> None:
        """Show ``text``; ``surface`` is ``good``, ``late`` or ``promise`` (a plain notice)."""
        tone = surface if surface in ("good", "late") else "accent"
        self._theme.set_icon(self._icon, _ICONS[surface], tone)
        set_property(self, "surface", surface)
        self._text.setText(text)
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self.setAccessibleName(text)
        self.show()

    def retell(self) -> None:
        """The window speaks another language: what was said before is over."""
        self._dismiss.setText(self.tr("Close"))
        self.hide()

    def take_back(self) -> None:
        """Show nothing."""
        self.hide()

    @Slot()
    def _on_action_clicked(self) -> None:
        self.hide()
        self.action_requested.emit()

    @Slot()
    def _on_dismiss_clicked(self) -> None:
        self.hide()
