"""A drop-down list of codes. The wheel scrolls the page and never changes a choice by accident."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

_USUAL_LENGTH = 16


class ChoiceBox(QComboBox):
    """Holds codes and shows their labels."""

    def __init__(self, choices: Iterable[tuple[str, str]] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMaxVisibleItems(14)
        # As wide as usual labels, not as the longest of all: the list itself shows each in full.
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_USUAL_LENGTH)
        for code, text in choices:
            self.addItem(text, code)

    def code(self) -> str | None:
        """The chosen code; ``None`` for the empty choice."""
        data: str | None = self.currentData()
        return data or None

    def set_code(self, code: str | None) -> None:
        """Choose a code; one that the list does not have is added, so that nothing is lost."""
        index = self.findData(code or "")
        if index < 0 and code:
            self.addItem(code, code)
            index = self.count() - 1
        self.setCurrentIndex(max(index, 0))

    def showPopup(self) -> None:  # noqa: N802 - Qt's name
        """The open list is as wide as its longest label."""
        widest = max(
            (self.fontMetrics().horizontalAdvance(self.itemText(i)) for i in range(self.count())), default=0
        )
        self.view().setMinimumWidth(widest + 40)
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Leave the wheel to the page."""
        event.ignore()
