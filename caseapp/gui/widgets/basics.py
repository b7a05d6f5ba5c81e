"""Labels, buttons and boxes with the meanings of the style sheet. Labels show plain text only."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from caseapp.gui.theme.theme import Theme
from caseapp.gui.theme.tokens import CARD_PADDING, SMALL_GAP, TINY_GAP


def label(text: str = "", kind: str = "text", tone: str = "ink", *, wraps: bool = True) -> QLabel:
    """A text. What a person said may look like markup and must not become it."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wraps)
    made.setProperty("type", kind)
    made.setProperty("tone", tone)
    if wraps:
        made.setMinimumWidth(1)
    return made


def chip(text: str, look: str = "plain") -> QLabel:
    """A short word in a coloured pill; ``look`` as in the style sheet."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("type", "chip")
    made.setProperty("chip", look)
    made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return made


def icon_label(theme: Theme, name: str, tone: str) -> QLabel:
    """A picture beside words; screen readers skip it."""
    made = QLabel()
    made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    theme.set_icon(made, name, tone)
    return made


def button(text: str, kind: str, name: str) -> QPushButton:
    """A button: ``main`` (one filled on a screen), ``plain``, ``quiet``, ``choice``, ``section``."""
    made = QPushButton(text)
    made.setProperty("kind", kind)
    made.setObjectName(name)
    made.setAutoDefault(False)
    return made


def card(surface: str = "card", spacing: int = SMALL_GAP) -> tuple[QFrame, QVBoxLayout]:
    """A panel and the column inside it."""
    frame = QFrame()
    frame.setProperty("surface", surface)
    layout = QVBoxLayout(frame)
    layout.setContentsMargins(CARD_PADDING, CARD_PADDING - TINY_GAP, CARD_PADDING, CARD_PADDING - TINY_GAP)
    layout.setSpacing(spacing)
    return frame, layout


def column(*widgets: QWidget, spacing: int = TINY_GAP) -> QVBoxLayout:
    """Widgets one below the other."""
    layout = QVBoxLayout()
    layout.setSpacing(spacing)
    for widget in widgets:
        layout.addWidget(widget)
    return layout


def line(*widgets: QWidget | None, spacing: int = SMALL_GAP) -> QHBoxLayout:
    """Widgets side by side; ``None`` takes the free room."""
    layout = QHBoxLayout()
    layout.setSpacing(spacing)
    for widget in widgets:
        if widget is None:
            layout.addStretch(1)
        else:
            layout.addWidget(widget)
    return layout


def rule() -> QFrame:
    """A thin line between parts of a card."""
    made = QFrame()
    made.setProperty("surface", "rule")
    made.setFixedHeight(1)
    return made


def clear(layout: QLayout) -> None:
    """Take everything out of a layout; the widgets go when their events are done."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            clear(inner)


def set_property(widget: QWidget, name: str, value: object) -> None:
    """Change a property that the style sheet looks at."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.updateGeometry()


def text_width(widget: QWidget, characters: int) -> int:
    """Room for so many average characters in the widget's font."""
    return widget.fontMetrics().averageCharWidth() * characters
