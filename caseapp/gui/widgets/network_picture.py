"""The network map on the screen: the layout of ``drawing`` painted in the colours of the theme."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from caseapp.drawing.boxes import Card
from caseapp.drawing.network import Network
from caseapp.drawing.network_map import Arrow, NetworkMap, lay_out
from caseapp.gui.theme.theme import Theme

_SHARE = 0.6
"""Height of the drawing for its width, unless many people need more."""
_ROUNDING = 6.0
_WIDEST = 1000
_NARROWEST = 260


class NetworkPicture(QWidget):
    """Paints one network; its table stands beside it for whoever cannot see it."""

    def __init__(self, theme: Theme, network: Network) -> None:
        super().__init__()
        self._theme = theme
        self._network = network
        self._map: NetworkMap | None = None
        self.setObjectName("network_picture")
        self.setAccessibleName(self.tr("Drawing of the people around {name}").format(name=network.name))
        self.setAccessibleDescription(network.alternative)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(_WIDEST)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as it is seen well."""
        return QSize(_WIDEST, round(_WIDEST * _SHARE))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Everybody finds a place anew in the room there is."""
        super().resizeEvent(event)
        width = float(max(_NARROWEST, self.width()))
        if self._map is None or self._map.width != width:
            self._map = lay_out(self._network, width, width * _SHARE, self._measure, self._letters())
            self.setFixedHeight(round(self._map.height))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Rings and lines first, then the names over them."""
        if self._map is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_rings(painter, self._map)
        for arrow in self._map.arrows:
            self._paint_arrow(painter, arrow)
        for title in self._map.titles:
            self._paint_title(painter, title, self._map.size)
        for card in self._map.cards:
            self._paint_card(painter, card, self._map.size)
        painter.end()

    def _letters(self) -> float:
        return QFontMetricsF(self.font()).ascent()

    def _font(self, size: float, *, is_bold: bool) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(max(1, round(size)))
        font.setBold(is_bold)
        return font

    def _measure(self, words: str, size: float, is_bold: bool) -> float:
        return QFontMetricsF(self._font(size, is_bold=is_bold)).horizontalAdvance(words)

    def _paint_rings(self, painter: QPainter, found: NetworkMap) -> None:
        tokens = self._theme.tokens
        fills = (tokens.tint, tokens.card, tokens.ground)
        for ring, fill in reversed(list(zip(found.rings, fills, strict=True))):
            painter.setPen(QPen(QColor(tokens.line), 1.2))
            painter.setBrush(QColor(fill))
            painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in ring]))
        painter.setPen(QPen(QColor(tokens.edge), 1.0, Qt.PenStyle.DashLine))
        for start, end in found.borders:
            painter.drawLine(QPointF(*start), QPointF(*end))

    def _paint_arrow(self, painter: QPainter, arrow: Arrow) -> None:
        tokens = self._theme.tokens
        style = Qt.PenStyle.SolidLine if arrow.heads else Qt.PenStyle.DotLine
        painter.setPen(QPen(QColor(tokens.accent if arrow.heads else tokens.edge), 1.4, style))
        painter.drawLine(QPointF(*arrow.start), QPointF(*arrow.end))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.accent))
        for head in arrow.heads:
            painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in head]))

    def _paint_title(self, painter: QPainter, title: Card, size: float) -> None:
        self._paint_words(painter, title, size, QColor(self._theme.tokens.soft))

    def _paint_card(self, painter: QPainter, card: Card, size: float) -> None:
        tokens = self._theme.tokens
        is_person = card.around is None
        is_open = card.around is not None and card.around.is_open
        style = Qt.PenStyle.DashLine if is_open else Qt.PenStyle.SolidLine
        painter.setPen(QPen(QColor(tokens.accent if is_person else tokens.edge), 1.4, style))
        painter.setBrush(QColor(tokens.accent if is_person else tokens.card))
        box = card.box
        painter.drawRoundedRect(QRectF(box.x, box.y, box.width, box.height), _ROUNDING, _ROUNDING)
        self._paint_words(painter, card, size, QColor(tokens.on_accent if is_person else tokens.ink))

    def _paint_words(self, painter: QPainter, card: Card, size: float, colour: QColor) -> None:
        painter.setPen(colour)
        for line in card.lines:
            font = self._font(size, is_bold=line.is_bold)
            painter.setFont(font)
            wide = QFontMetricsF(font).horizontalAdvance(line.words)
            painter.drawText(QPointF(line.x - wide / 2, line.y), line.words)
