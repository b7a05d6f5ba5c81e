"""Pages of a finished PDF as pictures, for the preview and for printers that take pictures only."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pypdfium2
_POINTS_PER_INCH = 72
_BGRA = 4
"""PDFium's number for four bytes a pixel."""
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


def _picture(page: pypdfium2.PdfPage, dpi: int) -> PageImage:
    bitmap = page.render(scale=dpi / _POINTS_PER_INCH, rev_byteorder=True, force_bitmap_format=_BGRA)
    try:
        return PageImage(bitmap.width, bitmap.height, bytes(bitmap.buffer))
    finally:
        bitmap.close()
        page.close()
