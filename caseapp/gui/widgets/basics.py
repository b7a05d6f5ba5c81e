"""Labels, buttons and boxes with the meanings of the style sheet. Labels show plain text only."""

from __future__ import annotations

import re

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

_LONGEST_CHIP = 36
_BREAK = "\u200b"
# Latin letters, digits and signs only: other scripts join their letters or break by their own rules.
_ENDLESS = re.compile(r"[!-~¡-ɏ]{28,}")
_PIECES = re.compile(r".{1,6}")


class WordLabel(QLabel):
    """Plain text that wraps also where somebody typed without a blank; ``text`` gives it back as it was."""

    def __init__(self, text: str = "") -> None:
        super().__init__()
        # What a person said may look like markup and must not become it.
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._words = ""
        self.setText(text)

    def text(self) -> str:
        """The words without the places where they may break."""
        return self._words

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Show other words."""
        self._words = text
        broken = breakable(text)
        super().setText(broken)
        self.setAccessibleName(text if broken != text else "")


def breakable(text: str) -> str:
    """``text`` with invisible places to break in endless words of Latin letters. For showing only."""
    return _ENDLESS.sub(lambda found: _BREAK.join(_PIECES.findall(found[0])), text)


def label(text: str = "", kind: str = "text", tone: str = "ink", *, wraps: bool = True) -> QLabel:
    """A text in one of the sizes and tones of the style sheet."""
    made = WordLabel(text) if wraps else QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wraps)
    made.setProperty("type", kind)
    made.setProperty("tone", tone)
    if wraps:
        made.setMinimumWidth(1)
    return made


def chip(text: str, look: str = "plain") -> QLabel:
    """A short word in a coloured pill; ``look`` as in the style sheet. A long one shows its beginning."""
    made = QLabel(text if len(text) <= _LONGEST_CHIP else f"{text[: _LONGEST_CHIP - 1]}…")
    if len(text) > _LONGEST_CHIP:
        from html import escape  # late: its table of entities, for a rare chip

        made.setAccessibleName(text)
        made.setToolTip(escape(text))
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
    """A button; ``kind`` as in the style sheet, with one ``main`` on a screen."""
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
    before = widget.property(name)
    # Never set and set to nothing look the same.
    if before == value or (before is None and not value):
        return
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.updateGeometry()


def text_width(widget: QWidget, characters: int) -> int:
    """Room for so many average characters in the widget's font."""
    return widget.fontMetrics().averageCharWidth() * characters
