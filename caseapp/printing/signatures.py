"""The line to sign on. What a pen drew on the screen stands on it as it would on paper."""

from __future__ import annotations

from collections.abc import Iterator

from caseapp.domain.drawn_signature import Strokes
from caseapp.printing.model import SignatureLine
from caseapp.printing.setting import Setter, column_marks
from caseapp.printing.strips import PenStroke, Rule, Strip

_ROOM_FOR_DRAWING = 52.0
_ABOVE_DRAWING = 6.0
_LARGEST = 0.25
"""Points for a unit of the grid: a small mark stays small and is not blown up to a whole line."""
_INK = 1.1
_BELOW_DRAWING = 2.0
_BELOW_LINE = 2.0


def signature_line(block: SignatureLine, setter: Setter) -> list[Strip]:
    """Place and date on the left, the name on the right, each below its line."""
    look = setter.look
    left = look.place_width + look.column_gap
    known = [(block.where_and_when, look.small)] if block.where_and_when else []
    above = setter.column(0, look.place_width, known)
    y = max(_ROOM_FOR_DRAWING if block.strokes else look.room_to_sign, above.height)
    rules = (
        Rule(0, y, look.place_width, y, look.thin),
        Rule(left, y, look.width, y, look.thin),
    )
    place = setter.column(0, look.place_width, [(block.place_and_date, look.small)])
    name = setter.column(left, look.width - left, [(text, look.small) for text in block.label])
    words = (
        *column_marks(above, y - above.height),
        *column_marks(place, y + _BELOW_LINE),
        *column_marks(name, y + _BELOW_LINE),
    )
    drawn = _pen_strokes(block.strokes, left, look.width - left, y - _BELOW_DRAWING)
    height = y + _BELOW_LINE + max(place.height, name.height)
    return [Strip(height, (*rules, *drawn, *words))]


def _pen_strokes(strokes: Strokes, left: float, width: float, height: float) -> Iterator[PenStroke]:
    """The drawing in its own proportions: from ``left``, standing on ``height``, within both."""
    if not strokes:
        return
    xs = [x for stroke in strokes for x, _ in stroke]
    ys = [y for stroke in strokes for _, y in stroke]
    wide, high = max(xs) - min(xs), max(ys) - min(ys)
    inside = width - _INK, height - _ABOVE_DRAWING - _INK
    scale = min(_LARGEST, inside[0] / max(wide, 1), inside[1] / max(high, 1))
    x_edge, y_edge = left + _INK / 2, height - _INK / 2 - high * scale
    least_x, least_y = min(xs), min(ys)
    for stroke in strokes:
        points = ((x_edge + (x - least_x) * scale, y_edge + (y - least_y) * scale) for x, y in stroke)
        yield PenStroke(tuple(points), _INK)
