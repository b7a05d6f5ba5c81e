"""The PDF of a neutral document, drawn with ReportLab: A4, embedded fonts only, the same bytes each time."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO

from reportlab.pdfgen.canvas import Canvas

from caseapp.printing.drawings import paint
from caseapp.printing.fonts import refuse_missing_letters, shipped_faces
from caseapp.printing.footer import footer_height, footer_strip
from caseapp.printing.lines import break_lines
from caseapp.printing.look import STANDARD, Look
from caseapp.printing.model import Document, text
from caseapp.printing.pagination import Placed, paginate
from caseapp.printing.reading import all_texts
from caseapp.printing.setting import Setter
from caseapp.printing.strips import Drawing, Frame, PenStroke, Rule, Strip, TickBox, Words
from caseapp.printing.typesetting import set_document

_DRAWING = threading.Lock()
"""ReportLab keeps the letters used by the fonts in global state, so one file is drawn at a time."""

_ROUNDING = 6.0
_MARK_BASELINE = 34.0
_ROUND = 1


@dataclass(frozen=True)
class RenderedPdf:
    """The bytes of a PDF and how many pages it has."""

    pdf: bytes
    pages: int


def draw(document: Document, look: Look = STANDARD) -> RenderedPdf:
    """``document`` as PDF; raises ``MissingGlyphError``. Any thread may call it."""
    with _DRAWING:
        faces = shipped_faces()
        refuse_missing_letters(all_texts(document), faces)
        setter = Setter(look, faces)
        feet = footer_height(document, setter) + look.bottom_margin
        height = look.page_height - _body_top(document, look) - feet
        found = set_document(document.blocks, setter)
        pages = paginate(found.strips, found.spans, height)
        return RenderedPdf(_drawn(document, pages, setter), len(pages))


def _body_top(document: Document, look: Look) -> float:
    return look.top_margin + (look.room_below_mark if document.mark else 0.0)


def _drawn(document: Document, pages: Sequence[Sequence[Placed]], setter: Setter) -> bytes:
    target = BytesIO()
    canvas = _canvas(document, setter, target)
    for number, placed in enumerate(pages, start=1):
        page = _Page(canvas, setter)
        page.draw_mark(document)
        for one in placed:
            page.draw_strip(one.strip, _body_top(document, setter.look) + one.top)
        foot = footer_strip(document, setter, number, len(pages))
        page.draw_strip(foot, setter.look.page_height - setter.look.bottom_margin - foot.height)
        page.finish()
    canvas.save()
    return target.getvalue()


def _canvas(document: Document, setter: Setter, target: BytesIO) -> Canvas:
    look = setter.look
    canvas = Canvas(
        target,
        pagesize=(look.page_width, look.page_height),
        invariant=1,
        pageCompression=1,
        lang=document.language.replace("_", "-"),
        # Without it every page would name Helvetica, which is not embedded.
        initialFontName=setter.faces.regular.name,  # type: ignore[arg-type]  # the stubs say float
    )
    canvas.setTitle(document.title)
    canvas.setAuthor(document.author)
    canvas.setSubject("")
    canvas.setCreator("caseapp")
    canvas.setViewerPreference("DisplayDocTitle", "true")
    return canvas


class _Page:
    """One page being drawn. Its words go into one text object, in the order in which they are read."""

    def __init__(self, canvas: Canvas, setter: Setter) -> None:
        self._canvas = canvas
        self._setter = setter
        self._words = canvas.beginText()
        self._font: tuple[str, float] | None = None

    def draw_mark(self, document: Document) -> None:
        """The line on top of the page, such as "Invented example"."""
        if document.mark is None:
            return
        look, style = self._setter.look, self._setter.look.small
        words = text(document.mark, document.language)
        for line in break_lines(words, style, look.width, self._setter.faces)[:1]:
            self._draw_words(Words(0, 0, line, style.size), _MARK_BASELINE)

    def draw_strip(self, strip: Strip, top: float) -> None:
        """All marks of a strip whose upper edge is ``top`` below the upper edge of the page."""
        for mark in strip.marks:
            match mark:
                case Words():
                    self._draw_words(mark, top)
                case Rule():
                    self._draw_rule(mark, top)
                case Frame():
                    self._draw_frame(mark, top)
                case TickBox():
                    self._draw_tick_box(mark, top)
                case PenStroke():
                    self._draw_pen_stroke(mark, top)
                case Drawing():
                    self._draw_drawing(mark, top)

    def finish(self) -> None:
        """Put the words on the page and turn it."""
        self._canvas.drawText(self._words)
        self._canvas.showPage()

    def _draw_drawing(self, mark: Drawing, top: float) -> None:
        # Its words come where it stands among the others, and the others go on after it.
        self._canvas.drawText(self._words)
        paint(self._canvas, mark, self._setter, self._x(0), self._y(top))
        self._words, self._font = self._canvas.beginText(), None

    def _x(self, x: float) -> float:
        return self._setter.look.side_margin + x

    def _y(self, y: float) -> float:
        return self._setter.look.page_height - y

    def _draw_words(self, mark: Words, top: float) -> None:
        self._words.setTextOrigin(self._x(mark.x), self._y(top + mark.y))
        for piece in mark.line.pieces:
            font = (self._setter.faces.of(bold=piece.bold).name, mark.size)
            if font != self._font:
                self._words.setFont(*font)
                self._font = font
            self._words.textOut(piece.words)

    def _draw_rule(self, mark: Rule, top: float) -> None:
        self._canvas.setLineWidth(mark.thickness)
        self._canvas.line(
            self._x(mark.x), self._y(top + mark.y), self._x(mark.to_x), self._y(top + mark.to_y)
        )

    def _draw_frame(self, mark: Frame, top: float) -> None:
        self._canvas.setLineWidth(self._setter.look.medium)
        lower_edge = self._y(top + mark.y + mark.height)
        self._canvas.roundRect(self._x(mark.x), lower_edge, mark.width, mark.height, _ROUNDING)

    def _draw_tick_box(self, mark: TickBox, top: float) -> None:
        x, y, size = self._x(mark.x), self._y(top + mark.y + mark.size), mark.size
        self._canvas.setLineWidth(self._setter.look.medium)
        self._canvas.rect(x, y, size, size)
        if mark.is_ticked:
            corner = (x + size * 0.42, y + size * 0.22)
            self._canvas.line(x + size * 0.2, y + size * 0.5, *corner)
            self._canvas.line(*corner, x + size * 0.82, y + size * 0.8)

    def _draw_pen_stroke(self, mark: PenStroke, top: float) -> None:
        (first_x, first_y), *others = mark.points
        path = self._canvas.beginPath()
        path.moveTo(self._x(first_x), self._y(top + first_y))
        # Round ends make a dot of a line without length.
        for x, y in others or mark.points:
            path.lineTo(self._x(x), self._y(top + y))
        self._canvas.saveState()
        self._canvas.setLineWidth(mark.thickness)
        self._canvas.setLineCap(_ROUND)
        self._canvas.setLineJoin(_ROUND)
        self._canvas.drawPath(path)
        self._canvas.restoreState()
