"""Shows the recovery code this once. It cannot be copied: a clipboard is no safe place for it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from caseapp.gui.pages.start_card import start_layout
from caseapp.gui.theme.theme import Theme
from caseapp.gui.theme.tokens import GAP
from caseapp.gui.widgets.basics import button, label

_COLUMNS = 3


class RecoveryCodePage(QWidget):
    """Nine groups of four, to be written down."""

    written_down = Signal()
    """The code is on paper."""

    def __init__(self, theme: Theme, code: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._done = button(self.tr("I have written it down"), "main", "written_down")
        theme.set_icon(self._done, "edit", "on_accent")
        self._build_layout(code)
        self._done.clicked.connect(self.written_down)

    def _build_layout(self, code: str) -> None:
        foot = self.tr(
            "Whoever has this code can open the register. Keep it where you keep important papers."
        )
        _, inside = start_layout(self, self.tr("Your recovery code"), foot)
        about = self.tr(
            "Please write these nine groups on paper now. If you forget your passphrase, "
            "only this code opens the register. It is shown this once and is stored nowhere."
        )
        inside.addWidget(label(about))
        inside.addWidget(self._grid(code))
        inside.addWidget(self._done)

    def _grid(self, code: str) -> QFrame:
        frame = QFrame()
        frame.setProperty("surface", "promise")
        frame.setObjectName("recovery_code")
        frame.setAccessibleName(code)
        grid = QGridLayout(frame)
        grid.setContentsMargins(GAP, GAP, GAP, GAP)
        grid.setSpacing(GAP - 4)
        for number, group in enumerate(code.split("-")):
            text = label(group, "code", wraps=False)
            text.setAlignment(Qt.AlignmentFlag.AlignCenter)
            grid.addWidget(text, number // _COLUMNS, number % _COLUMNS)
        return frame

    def first_field(self) -> QWidget:
        """Enter goes on, but only when the focus is moved to the button."""
        return self
