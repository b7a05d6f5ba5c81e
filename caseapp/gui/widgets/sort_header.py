"""The headings of a list, reachable by keyboard: arrows choose one, Enter or the space bar sorts by it."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QRect, Qt
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QWidget

from caseapp.gui.theme.theme import Theme

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_SORTING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_RING = 2


class SortHeader(QHeaderView):
    """Draws the ring of the accent colour round the chosen heading and says its name to screen readers."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self._chosen = 0
        self.setObjectName("headings")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSectionsClickable(True)
        self.setStretchLastSection(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(60)
        self.setSortIndicator(0, Qt.SortOrder.AscendingOrder)

    def setModel(self, model: QAbstractItemModel | None) -> None:  # noqa: N802 - Qt's name
        """The first heading can be named as soon as there is one."""
        super().setModel(model)
        self._say()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Begin at the heading that the list is sorted by."""
        super().focusInEvent(event)
        self._choose(self.sortIndicatorSection())

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Without the focus there is no ring."""
        super().focusOutEvent(event)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """The same heading again turns the order round, as a click does."""
        if event.key() in _STEPS:
            self._choose(self._chosen + _STEPS[Qt.Key(event.key())])
        elif event.key() in _SORTING:
            is_again = self.sortIndicatorSection() == self._chosen
            is_up = self.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
            order = Qt.SortOrder.DescendingOrder if is_again and is_up else Qt.SortOrder.AscendingOrder
            self.setSortIndicator(self._chosen, order)
        else:
            super().keyPressEvent(event)

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:  # noqa: N802 - Qt's name
        """The ring inside the heading's own box."""
        super().paintSection(painter, rect, logical)
        if self.hasFocus() and logical == self._chosen:
            painter.save()
            painter.setPen(QPen(QColor(self._theme.tokens.accent), _RING))
            painter.drawRect(rect.adjusted(_RING, _RING, -_RING, -_RING))
            painter.restore()

    def _choose(self, section: int) -> None:
        self._chosen = max(0, min(section, self.count() - 1))
        self._say()
        self.viewport().update()

    def _say(self) -> None:
        if self.model() is None:
            return
        heading = self.model().headerData(self._chosen, Qt.Orientation.Horizontal)
        self.setAccessibleName(self.tr("Sort by: {column}").format(column=heading or ""))
