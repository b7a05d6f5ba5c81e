"""A strip above every screen of an example: nobody shall take the invented people for real ones."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from caseapp.gui.theme.theme import Theme
from caseapp.gui.theme.tokens import GAP, SMALL_GAP, TINY_GAP
from caseapp.gui.widgets.basics import button, icon_label, label


class ExampleStrip(QFrame):
    """Says so, and leads out."""

    leave_requested = Signal()
    """The example has been looked at."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("example_strip")
        self.setProperty("surface", "strip")
        self._said = label("", "small", "accent")
        self._said.setObjectName("example_words")
        self._leave = button(self.tr("Leave the example"), "quiet", "leave_example")
        theme.set_icon(self._leave, "arrow_back")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(GAP, TINY_GAP, GAP, TINY_GAP)
        layout.setSpacing(SMALL_GAP)
        layout.addWidget(icon_label(theme, "info", "accent"))
        layout.addWidget(self._said, 1)
        layout.addWidget(self._leave)
        self._leave.clicked.connect(self.leave_requested)
        self.hide()

    def show_for(self, *, is_visit: bool) -> None:
        """``is_visit``: the example is removed on leaving; otherwise it stays in its folder."""
        words = self.tr("Example: all people here are invented.")
        if is_visit:
            words = self.tr("Example: all people here are invented. Nothing you enter here is kept.")
        self._said.setText(words)
        self.setAccessibleName(words)
        self.show()
