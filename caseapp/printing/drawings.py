"""Drawings on paper: laid out with the letters of the sheet, painted black on white with ReportLab.

In the file a drawing is one figure with its text alternative.
"""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.pdfgen.canvas import Canvas

from caseapp.drawing.boxes import Box, Card, Point
from caseapp.drawing.network_map import Arrow, lay_out
from caseapp.printing.fonts import printed_form
from caseapp.printing.model import Figure
from caseapp.printing.setting import Setter
from caseapp.printing.strips import Drawing, Strip

_SHARE = 0.75
"""Height of a drawing for its width, unless many people need more."""
_ROUNDING = 5.0
_GREYS = (0.9, 0.96, 1.0)
"""The rings from the middle outwards: grey enough to be seen, light enough to read on."""
_BLACK, _WHITE, _LINE_GREY = 0.0, 1.0, 0.45


def figure(block: Figure, setter: Setter) -> list[Strip]:
    """The drawing as one strip, never higher than a page has room for."""
    look = setter.look

    def measure(words: str, size: float, is_bold: bool) -> float:
        return setter.faces.of(bold=is_bold).width(printed_form(words), size)

    size = look.small.size
    found = lay_out(block.network, look.width, look.width * _SHARE, measure, size, look.highest_row)
    return [Strip(found.height, (Drawing(found, block.alternative.plain),), before=look.gap)]


def paint(canvas: Canvas, drawing: Drawing, setter: Setter, left: float, top: float) -> None:
    """Paint it with its upper left corner there; y of the canvas goes up."""
    canvas.saveState()
    canvas.addLiteral(f"/Figure <</Alt <{_hex(drawing.alternative)}>>> BDC")
    canvas.translate(left, top)
    painter = _Painter(canvas, setter, drawing)
    painter.paint()
    canvas.addLiteral("EMC")
    canvas.restoreState()


def _hex(words: str) -> str:
    return (b"\xfe\xff" + words.encode("utf-16-be", "replace")).hex().upper()


class _Painter:
    """Paints one drawing downwards from the origin."""

    def __init__(self, canvas: Canvas, setter: Setter, drawing: Drawing) -> None:
        self._canvas = canvas
        self._setter = setter
        self._found = drawing.found

    def paint(self) -> None:
        """Rings and lines first, then the names over them."""
        canvas, look = self._canvas, self._setter.look
        canvas.setLineWidth(look.thin)
        canvas.setStrokeGray(_LINE_GREY)
        for ring, grey in reversed(list(zip(self._found.rings, _GREYS, strict=True))):
            canvas.setFillGray(grey)
            self._polygon(ring)
        canvas.setDash(4, 3)
        for start, end in self._found.borders:
            self._line(start, end)
        canvas.setStrokeGray(_BLACK)
        for arrow in self._found.arrows:
            self._arrow(arrow)
        canvas.setDash()
        for title in self._found.titles:
            self._words(title)
        for card in self._found.cards:
            self._card(card)

    def _polygon(self, points: Sequence[Point]) -> None:
        path = self._canvas.beginPath()
        path.moveTo(points[0][0], -points[0][1])
        for x, y in points[1:]:
            path.lineTo(x, -y)
        path.close()
        self._canvas.drawPath(path, stroke=1, fill=1)

    def _line(self, start: Point, end: Point) -> None:
        self._canvas.line(start[0], -start[1], end[0], -end[1])

    def _arrow(self, arrow: Arrow) -> None:
        if arrow.heads:
            self._canvas.setDash()
            self._canvas.setLineWidth(self._setter.look.medium)
        else:
            self._canvas.setDash(1, 3)
            self._canvas.setLineWidth(self._setter.look.thin)
        self._line(arrow.start, arrow.end)
        self._canvas.setDash()
        self._canvas.setFillGray(_BLACK)
        for head in arrow.heads:
            self._polygon(head)

    def _card(self, card: Card) -> None:
        """The person has the thickest frame, an open closeness a broken one."""
        look, is_open = self._setter.look, card.around is not None and card.around.is_open
        self._canvas.setLineWidth(look.thick if card.around is None else look.thin)
        self._canvas.setFillGray(_WHITE)
        if is_open:
            self._canvas.setDash(4, 2)
        self._frame(card.box)
        self._canvas.setDash()
        self._words(card)

    def _frame(self, box: Box) -> None:
        self._canvas.roundRect(box.x, -box.bottom, box.width, box.height, _ROUNDING, stroke=1, fill=1)

    def _words(self, card: Card) -> None:
        self._canvas.setFillGray(_BLACK)
        for line in card.lines:
            self._canvas.setFont(self._setter.faces.of(bold=line.is_bold).name, self._found.size)
            self._canvas.drawCentredString(line.x, -line.y, printed_form(line.words))
