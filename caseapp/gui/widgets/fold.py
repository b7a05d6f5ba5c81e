"""What is seen on demand: a line that opens; while it is closed it says in a few words what it holds."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseapp.gui.theme.theme import Theme
from caseapp.gui.theme.tokens import TINY_GAP
from caseapp.gui.widgets.basics import button, label, line


class Fold(QWidget):
    """``content`` is hidden until somebody opens the fold; ``name`` is the object name of the button."""

    opened = Signal()
    """Somebody wants to see what is in it."""

    def __init__(self, theme: Theme, title: str, content: QWidget, name: str) -> None:
        super().__init__()
        self._theme = theme
        self.content = content
        self.button = button(title, "quiet", name)
        self.button.setCheckable(True)
        self._summary = label("", "small", "soft")
        self._summary.setObjectName(f"{name}_summary")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(TINY_GAP)
        layout.addLayout(line(self.button, None))
        layout.addWidget(self._summary)
        layout.addWidget(content)
        self.button.toggled.connect(self._on_button_toggled)
        self._show()

    @property
    def is_open(self) -> bool:
        """True while its content is seen."""
        return self.button.isChecked()

    def open(self) -> None:
        """Show the content."""
        self.button.setChecked(True)

    def close_again(self) -> None:
        """Hide the content; nobody was to see it yet."""
        self.button.setChecked(False)

    def set_summary(self, words: str) -> None:
        """What it holds, in a few words; an empty text says nothing."""
        self._summary.setText(words)
        self.button.setAccessibleDescription(words)
        self._show()

    def _show(self) -> None:
        is_open = self.is_open
        self.content.setVisible(is_open)
        self._summary.setVisible(not is_open and bool(self._summary.text()))
        self._theme.set_icon(self.button, "expand_less" if is_open else "expand_more")

    @Slot(bool)
    def _on_button_toggled(self, is_open: bool) -> None:
        self._show()
        if is_open:
            self.opened.emit()
