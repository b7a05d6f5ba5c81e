"""The calm card in the middle of the window that set-up, recovery code and lock screen share."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from caseapp.gui.theme.tokens import GAP
from caseapp.gui.widgets.basics import label, line

_WIDTH_IN_CHARACTERS = 62
_PADDING = 36


def start_layout(page: QWidget, title: str, foot: str) -> tuple[QFrame, QVBoxLayout]:
    """Put an empty card into the middle of ``page``; returns it with its column, the title set."""
    frame = QFrame()
    frame.setProperty("surface", "card")
    frame.setFixedWidth(page.fontMetrics().averageCharWidth() * _WIDTH_IN_CHARACTERS)
    inside = QVBoxLayout(frame)
    inside.setContentsMargins(_PADDING, _PADDING - 4, _PADDING, _PADDING - 4)
    inside.setSpacing(GAP - 4)
    inside.addWidget(label(title, "title"))
    below = label(foot, "caption", "soft")
    below.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    body = QWidget()
    body.setProperty("surface", "page")
    column = QVBoxLayout(body)
    column.setContentsMargins(GAP, GAP, GAP, GAP)
    column.addStretch(2)
    # In a row, not aligned: an aligned item would not get the height that its words need.
    column.addLayout(line(None, frame, None))
    column.addStretch(3)
    column.addWidget(below)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(body)
    outer = QVBoxLayout(page)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.addWidget(area)
    return frame, inside
