"""Layouts for windows of any width and text of any size: widgets wrap like words, fields share columns."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QLayout, QLayoutItem, QSizePolicy, QWidget

from caseapp.gui.theme.tokens import GAP, SCROLL_BAR, SMALL_GAP
from caseapp.gui.widgets.basics import text_width


class FlowLayout(QLayout):
    """Side by side as long as there is room, then on the next line. The last may stand at the right."""

    def __init__(self, *widgets: QWidget, spacing: int = SMALL_GAP, last_at_right: bool = False) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._last_at_right = last_at_right
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)
        for widget in widgets:
            self.addWidget(widget)

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802 - Qt's name
        """Take one more in."""
        self._items.append(item)

    def count(self) -> int:
        """How many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - Qt's name
        """One of them; ``None`` beyond the end, as Qt asks for."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - Qt's name
        """Give one away."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802 - Qt's name
        """Takes no more than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """More lines when it is narrow."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """The height of all lines."""
        return self._arrange(QRect(0, 0, width, 0), moves=False)

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802 - Qt's name
        """Place everything."""
        super().setGeometry(rect)
        self._arrange(rect, moves=True)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """All on one line."""
        sizes = [item.sizeHint() for item in self._shown()]
        width = sum(size.width() for size in sizes) + self.spacing() * max(0, len(sizes) - 1)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:  # noqa: N802 - Qt's name
        """The widest alone."""
        sizes = [item.minimumSize() for item in self._shown()]
        widest = max((size.width() for size in sizes), default=0)
        return QSize(widest, max((size.height() for size in sizes), default=0))

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _arrange(self, rect: QRect, *, moves: bool) -> int:
        y = rect.top()
        for line in self._lines(rect.width()):
            height = max(item.sizeHint().height() for item in line)
            if moves:
                self._place(line, rect, y, height)
            y += height + self.spacing()
        return max(0, y - self.spacing() - rect.top())

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        used = 0
        for item in self._shown():
            needed = item.sizeHint().width()
            if lines and used + self.spacing() + needed <= width:
                lines[-1].append(item)
                used += self.spacing() + needed
            else:
                lines.append([item])
                used = needed
        return lines

    def _place(self, line: Sequence[QLayoutItem], rect: QRect, y: int, height: int) -> None:
        x = rect.left()
        for item in line:
            size = item.sizeHint()
            width = min(size.width(), rect.width())
            is_last = self._last_at_right and item is self._shown()[-1]
            left = rect.right() + 1 - width if is_last else x
            item.setGeometry(
                QRect(QPoint(left, y + (height - size.height()) // 2), QSize(width, size.height()))
            )
            x += width + self.spacing()


class BesideOrAbove(QWidget):
    """A list with what it opens: beside it where there is room, else above it in a part of the height."""

    _BESIDE_FROM = 108
    _LIST_WIDTH = 36
    _LIST_SHARE = 0.34
    """Widths in characters; share of the height."""

    def __init__(self, side: QWidget, area: QWidget) -> None:
        super().__init__()
        self._side = side
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(GAP)
        self._row.addWidget(side)
        self._row.addWidget(area, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """The room there is has changed."""
        super().resizeEvent(event)
        is_wide = self.width() >= text_width(self, self._BESIDE_FROM)
        way = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        if self._row.direction() != way:
            self._row.setDirection(way)
        list_width = text_width(self, self._LIST_WIDTH)
        self._side.setMinimumWidth(list_width if is_wide else 1)
        # Above a scrolling area the list ends where the content does, left of the scroll bar.
        self._side.setMaximumWidth(list_width if is_wide else self.width() - SCROLL_BAR)
        self._side.setMaximumHeight(self.height() if is_wide else round(self.height() * self._LIST_SHARE))


class FieldGrid(QWidget):
    """Fields in as many equal columns as their words have room for."""

    def __init__(self, fields: Sequence[QWidget], most: int = 3, characters: int = 26) -> None:
        super().__init__()
        self._fields = list(fields)
        self._most = most
        self._characters = characters
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(GAP)
        self._grid.setVerticalSpacing(SMALL_GAP + 4)
        for field in self._fields:
            field.setMinimumWidth(1)
            field.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._place(most)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Columns follow the room and the size of the text."""
        super().resizeEvent(event)
        fitting = self.width() // max(1, text_width(self, self._characters))
        self._place(max(1, min(self._most, fitting)))

    def _place(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for number, field in enumerate(self._fields):
            self._grid.addWidget(field, number // columns, number % columns, Qt.AlignmentFlag.AlignTop)
        for column in range(self._most):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
