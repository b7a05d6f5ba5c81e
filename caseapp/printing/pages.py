"""Pages of a finished PDF as pictures, for the preview and for printers that take pictures only."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

from caseapp.errors import AttachmentNotShownError

if TYPE_CHECKING:
    import pypdfium2
_POINTS_PER_INCH = 72
_SHARP_DPI = 144
_BGRA = 4
"""PDFium's number for four bytes a pixel."""
_WHITE = b"\xff"
_RENDERING = threading.Lock()
"""PDFium must not be called from two threads at once."""


@dataclass(frozen=True)
class PageImage:
    """One page: ``rgba`` holds four bytes for each pixel, row by row from the top."""

    width: int
    height: int
    rgba: bytes = field(repr=False)


def render_pages(pdf: bytes, dpi: int) -> list[PageImage]:
    """All pages of ``pdf`` at ``dpi`` dots per inch."""
    import pypdfium2  # late: only a preview pays for it

    with _RENDERING:
        document = pypdfium2.PdfDocument(pdf)
        try:
            return [_picture(document[number], dpi) for number in range(len(document))]
        finally:
            document.close()


@dataclass(frozen=True)
class SomePages:
    """Some pages of a document that came from elsewhere, and how many it has at all."""

    pages: tuple[PageImage, ...] = field(repr=False)
    total: int


def render_some(pdf: bytes, most_pixels: int, first: int, count: int) -> SomePages:
    """``count`` pages from ``first`` on, whose longer side has at most so many pixels.

    Raises ``AttachmentNotShownError`` for what is no PDF, is broken or needs a password.
    """
    import pypdfium2  # late: only a preview pays for it

    with _RENDERING:
        try:
            document = pypdfium2.PdfDocument(pdf)
        except pypdfium2.PdfiumError as error:
            raise AttachmentNotShownError from error
        try:
            total = len(document)
            numbers = range(first, min(first + count, total))
            return SomePages(tuple(_fitted(document[number], most_pixels) for number in numbers), total)
        except pypdfium2.PdfiumError as error:
            raise AttachmentNotShownError from error
        finally:
            document.close()


def without_white(page: PageImage, gap: int) -> PageImage:
    """The page without its margins and with no white band higher than ``gap`` pixels; all it says stays."""
    length = page.width * _BGRA
    white = _WHITE * length
    rows = [page.rgba[start : start + length] for start in range(0, len(page.rgba), length)]
    inked = [number for number, row in enumerate(rows) if row != white]
    if not inked:
        return page
    left = min((length - len(rows[number].lstrip(_WHITE))) // _BGRA for number in inked)
    right = max(-(-len(rows[number].rstrip(_WHITE)) // _BGRA) for number in inked)
    kept = [rows[inked[0]]]
    for before, number in pairwise(inked):
        kept += rows[max(before + 1, number - gap) : number + 1]
    cut = [row[left * _BGRA : right * _BGRA] for row in kept]
    return PageImage(right - left, len(cut), b"".join(cut))


def _fitted(page: pypdfium2.PdfPage, most_pixels: int) -> PageImage:
    # A page may claim to be as large as a house.
    longest = max(*page.get_size(), 1)
    return _picture(page, min(_SHARP_DPI, most_pixels * _POINTS_PER_INCH / longest))


def _picture(page: pypdfium2.PdfPage, dpi: float) -> PageImage:
    bitmap = page.render(scale=dpi / _POINTS_PER_INCH, rev_byteorder=True, force_bitmap_format=_BGRA)
    try:
        return PageImage(bitmap.width, bitmap.height, bytes(bitmap.buffer))
    finally:
        bitmap.close()
        page.close()
