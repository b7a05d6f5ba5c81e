"""Paints the plan's outline: what a line is, small; the person's words, strong; steps in one quiet line."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from caseapp.gui.models.plan_tree_model import ROW, PlanRow
from caseapp.gui.texts import Wording
from caseapp.gui.theme.theme import Theme
from caseapp.gui.theme.type_scale import TYPE_SIZES, points
from caseapp.gui.widgets.quotes import quoted

Index = QModelIndex | QPersistentModelIndex
_PADDING = 8
_ICON = 18
_LINES = 2
"""Lines of own words that are shown; the card shows them all."""
_DONE = ("completed", "no_longer_needed")


class PlanRowDelegate(QStyledItemDelegate):
    """Rows of two heights: goals, and steps."""

    def __init__(self, theme: Theme, wording: Wording, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._wording = wording

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's name
        """From the size of the text; the words themselves are not measured."""
        row: PlanRow = index.data(ROW)
        return QSize(0, _height(row.kind, self._theme.text_percent))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One row."""
        painter.save()
        row: PlanRow = index.data(ROW)
        rect = QRect(option.rect)
        state = option.state
        tokens = self._theme.tokens
        is_chosen = bool(state & QStyle.StateFlag.State_Selected)
        if is_chosen:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.select)
            painter.drawRoundedRect(rect.adjusted(0, 1, -1, -1), 6, 6)
        inside = rect.adjusted(_PADDING, _PADDING // 2, -_PADDING, -_PADDING // 2)
        if row.kind == "step":
            self._paint_step(painter, inside, row, is_chosen=is_chosen)
        else:
            self._paint_goal(painter, inside, row, is_chosen=is_chosen)
        painter.restore()

    def _paint_goal(self, painter: QPainter, rect: QRect, row: PlanRow, *, is_chosen: bool) -> None:
        tokens = self._theme.tokens
        caption = self._metrics("caption")
        painter.setFont(self._font("caption"))
        painter.setPen(tokens.on_select if is_chosen else tokens.soft)
        painter.drawText(rect, Qt.AlignmentFlag.AlignTop, self._caption(row))
        words = rect.adjusted(0, caption.height() + 1, 0, 0)
        painter.setFont(self._font("strong"))
        painter.setPen(tokens.on_select if is_chosen else tokens.ink)
        metrics = self._metrics("strong")
        text = row.text
        if row.kind != "plan" and text:
            text = quoted(text, self._wording.language)
        # Two lines hold so much; measuring every break would cost more than it gives.
        lines = 1 if row.kind == "plan" else _LINES
        text = metrics.elidedText(" ".join(text.split()), Qt.TextElideMode.ElideRight, words.width() * lines)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        painter.drawText(words, text, option)

    def _paint_step(self, painter: QPainter, rect: QRect, row: PlanRow, *, is_chosen: bool) -> None:
        tokens = self._theme.tokens
        is_done = row.state in _DONE
        icon = "check_circle" if is_done else "radio_button_unchecked"
        icon = "handshake" if row.doer == "office" and not is_done else icon
        tone = "on_select" if is_chosen else "good" if is_done else "accent"
        pixmap = self._theme.pixmap(icon, tone, _ICON)
        size = pixmap.deviceIndependentSize().toSize()
        painter.drawPixmap(rect.left(), rect.center().y() - size.height() // 2, pixmap)
        painter.setFont(self._font("small"))
        painter.setPen(tokens.on_select if is_chosen else tokens.ink)
        words = rect.adjusted(size.width() + _PADDING, 0, 0, 0)
        metrics = self._metrics("small")
        text = metrics.elidedText(" ".join(row.text.split()), Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, text)

    def _caption(self, row: PlanRow) -> str:
        if row.kind == "plan":
            return self.tr("The whole plan")
        if row.kind == "aim":
            return self.tr("Aim")
        return self.tr("Goal {number}").format(number=row.number) if row.number else self.tr("New goal")

    def _font(self, kind: str) -> QFont:
        return _font(kind, self._theme.text_percent)

    def _metrics(self, kind: str) -> QFontMetrics:
        return _metrics(kind, self._theme.text_percent)


@cache
def _font(kind: str, percent: int) -> QFont:
    font = QFont()
    font.setPointSizeF(points(kind, percent))
    font.setWeight(QFont.Weight(TYPE_SIZES[kind].weight))
    return font


@cache
def _metrics(kind: str, percent: int) -> QFontMetrics:
    return QFontMetrics(_font(kind, percent))


@cache
def _height(kind: str, percent: int) -> int:
    if kind == "step":
        return max(28, _metrics("small", percent).height() + _PADDING)
    words = _metrics("strong", percent).lineSpacing() * (1 if kind == "plan" else _LINES)
    return _metrics("caption", percent).height() + words + 2 * _PADDING
