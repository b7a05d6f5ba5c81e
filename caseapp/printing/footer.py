"""The foot of a page: name, version, page and check code on one line, on more where they are long."""

from __future__ import annotations

from collections.abc import Sequence

from caseapp.printing.lines import Line
from caseapp.printing.model import Document, text
from caseapp.printing.setting import Setter, baseline
from caseapp.printing.strips import Strip, Words

_MOST_PAGES = 999
_ROOM_ABOVE = 16.0


def footer_height(document: Document, setter: Setter) -> float:
    """The height of the foot with the room above it, the same on every page."""
    return footer_strip(document, setter, _MOST_PAGES, _MOST_PAGES).height + _ROOM_ABOVE


def footer_strip(document: Document, setter: Setter, page: int, pages: int) -> Strip:
    """The foot of one page."""
    style = setter.look.footer
    items = [(text(item, document.language), style) for item in document.footer.items(page, pages)]
    rows = _rows([found.line for found in setter.lines(items, setter.look.width)], setter)
    marks = []
    for number, row in enumerate(rows):
        y = number * style.leading + baseline(style)
        marks += [Words(x, y, line, style.size) for x, line in _spread(row, setter.look.width)]
    return Strip(len(rows) * style.leading, tuple(marks))


def _rows(lines: Sequence[Line], setter: Setter) -> list[list[Line]]:
    look = setter.look
    rows: list[list[Line]] = [[]]
    used = 0.0
    for line in lines:
        if rows[-1] and used + look.column_gap + line.width > look.width:
            rows.append([])
        used = line.width + (used + look.column_gap if rows[-1] else 0.0)
        rows[-1].append(line)
    return rows


def _spread(row: Sequence[Line], width: float) -> list[tuple[float, Line]]:
    """The first item on the left edge, the last on the right, equal room between."""
    free = width - sum(line.width for line in row)
    gap = free / (len(row) - 1) if len(row) > 1 else 0.0
    places: list[tuple[float, Line]] = []
    x = 0.0
    for line in row:
        places.append((x, line))
        x += line.width + gap
    return places
