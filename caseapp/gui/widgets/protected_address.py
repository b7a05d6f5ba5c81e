"""The mark of an address that must not leave the screen: with the word, wherever the address is shown."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from caseapp.gui.theme.theme import Theme
from caseapp.gui.theme.tokens import TINY_GAP
from caseapp.gui.widgets.basics import icon_label, label, line


def protected_mark(theme: Theme) -> QWidget:
    """A lock and the word; it wraps where there is little room."""
    made = QWidget()
    made.setObjectName("protected_address")
    words = label(QCoreApplication.translate("ProtectedAddress", "Protected address"), "small", "late")
    row = line(icon_label(theme, "lock", "late"), words, spacing=TINY_GAP)
    row.setContentsMargins(0, 0, 0, 0)
    row.setStretch(1, 1)
    made.setLayout(row)
    return made
