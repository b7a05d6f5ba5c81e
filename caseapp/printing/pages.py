"""Pages of a finished PDF as pictures, for the preview and for printers that take pictures only."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pypdfium2
_POINTS_PER_INCH = 72
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


def _picture(page: pypdfium2.PdfPage, dpi: int) -> PageImage:
    bitmap = page.render(scale=dpi / _POINTS_PER_INCH, rev_byteorder=True, force_bitmap_format=_BGRA)
    try:
        return PageImage(bitmap.width, bitmap.height, bytes(bitmap.buffer))
    finally:
        bitmap.close()
        page.close()
