"""A field to sign in with a pen, a finger or the mouse. It holds strokes of points, never a picture."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QTabletEvent,
    QTouchEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from caseapp.domain.drawn_signature import GRID, MOST_POINTS, MOST_STROKES, Point, Strokes
from caseapp.gui.theme.theme import Theme
from caseapp.gui.theme.tokens import RADIUS
from caseapp.gui.widgets.basics import text_width

_WIDEST = 76
"""Characters; a hand needs no more room."""
_HEIGHT_SHARE = 0.3
"""Of the width."""
_LINE_AT = 0.74
_LINE_MARGIN = 0.05
"""The line to sign on: shares of height and width."""
_INK = 0.0055
"""How thick the pen writes, as a share of the width."""
_NEAREST = 3
"""Points closer than this to the one before say nothing new."""

_Kind = QEvent.Type
# Two quick strokes, such as the dots of an ä, come as a double click.
_BEGINS = frozenset({_Kind.MouseButtonPress, _Kind.MouseButtonDblClick, _Kind.TabletPress, _Kind.TouchBegin})
_ENDS = frozenset({_Kind.MouseButtonRelease, _Kind.TabletRelease, _Kind.TouchEnd, _Kind.TouchCancel})


class SignaturePad(QWidget):
    """Drawn on the left where the page is wider than a signature. Nothing can be drawn by keyboard."""

    edited = Signal()
    """A stroke was finished."""
    filled = Signal()
    """There is no room for more."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._strokes: list[list[Point]] = []
        self._is_drawing = False
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setObjectName("signature_pad")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setCursor(Qt.CursorShape.CrossCursor)

    def strokes(self) -> Strokes:
        """What was drawn, in the grid of ``drawn_signature``."""
        return tuple(tuple(stroke) for stroke in self._strokes)

    def set_strokes(self, strokes: Strokes) -> None:
        """Show a drawing without counting as the user's."""
        self._strokes = [list(stroke) for stroke in strokes]
        self._is_drawing = False
        self.update()

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """The shape is always the same."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """A low, wide field."""
        return round(min(width, self._widest()) * _HEIGHT_SHARE)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as is useful."""
        return QSize(self._widest(), self.heightForWidth(self._widest()))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """A narrow window makes it smaller, and the drawing with it."""
        return QSize(1, 1)

    def event(self, event: QEvent) -> bool:
        """A pen, a finger and the left mouse button draw alike; the page does not scroll under them."""
        kind, where = event.type(), _place_of(event, self)
        if kind in _ENDS:
            self._end()
        elif where is None:
            return super().event(event)
        elif kind in _BEGINS:
            self._begin(where)
        else:
            self._go_on(where)
        event.accept()
        return True

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paper, a line to sign on, and the ink."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_paper(painter)
        width = self._paper().width()
        ink = QPen(QColor(self._theme.tokens.ink), max(1.6, width * _INK))
        ink.setCapStyle(Qt.PenCapStyle.RoundCap)
        ink.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(ink)
        painter.setClipRect(self._paper())
        for stroke in self._strokes:
            points = [QPointF(x, y) * (width / GRID) for x, y in stroke]
            # A line of one point paints nothing; the dot of an i is a point.
            painter.drawPolyline(QPolygonF(points)) if len(points) > 1 else painter.drawPoint(points[0])

    def _paint_paper(self, painter: QPainter) -> None:
        tokens, paper = self._theme.tokens, self._paper()
        edge, thickness = tokens.edge, 1.0
        if self.property("has_problem"):
            edge, thickness = tokens.late, 2.0
        elif self.hasFocus():
            edge, thickness = tokens.accent, 2.0
        painter.setPen(QPen(QColor(edge), thickness))
        painter.setBrush(QColor(tokens.card))
        inset = thickness / 2
        painter.drawRoundedRect(paper.adjusted(inset, inset, -inset, -inset), RADIUS, RADIUS)
        painter.setPen(QPen(QColor(tokens.line), 1.5))
        y, margin = paper.height() * _LINE_AT, paper.width() * _LINE_MARGIN
        painter.drawLine(QPointF(margin, y), QPointF(paper.width() - margin, y))

    def _widest(self) -> int:
        return text_width(self, _WIDEST)

    def _paper(self) -> QRectF:
        width = min(self.width(), self._widest())
        return QRectF(0, 0, width, width * _HEIGHT_SHARE)

    def _begin(self, where: QPointF) -> None:
        self._end()
        if not self._paper().contains(where):
            return
        if len(self._strokes) >= MOST_STROKES or self._is_full():
            self.filled.emit()
            return
        self._strokes.append([self._on_grid(where)])
        self._is_drawing = True
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.update()

    def _go_on(self, where: QPointF) -> None:
        if not self._is_drawing:
            return
        x, y = self._on_grid(where)
        last_x, last_y = self._strokes[-1][-1]
        if abs(x - last_x) + abs(y - last_y) < _NEAREST:
            return
        if self._is_full():
            self._end()
            self.filled.emit()
            return
        self._strokes[-1].append((x, y))
        self.update()

    def _end(self) -> None:
        if self._is_drawing:
            self._is_drawing = False
            self.edited.emit()

    def _is_full(self) -> bool:
        return sum(len(stroke) for stroke in self._strokes) >= MOST_POINTS

    def _on_grid(self, where: QPointF) -> Point:
        paper = self._paper()
        x = min(max(where.x(), 0.0), paper.width())
        y = min(max(where.y(), 0.0), paper.height())
        return round(x * GRID / paper.width()), round(y * GRID / paper.width())


def _place_of(event: QEvent, pad: QWidget) -> QPointF | None:
    """Where something draws; ``None`` when this event does not."""
    if isinstance(event, QTouchEvent):
        return pad.mapFromGlobal(event.points()[0].globalPosition()) if event.points() else None
    if isinstance(event, QMouseEvent | QTabletEvent):
        is_left = bool(event.buttons() & Qt.MouseButton.LeftButton)
        return event.position() if is_left else None
    return None
