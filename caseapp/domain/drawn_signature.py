"""A signature drawn by pen, finger or mouse: strokes of points in a fixed grid of whole numbers.

Both directions are measured in the same unit, a thousandth of the width that was drawn on, so the drawing
keeps its shape on every screen and on paper. Whole numbers only: the plan's hash rests on them.
"""

from __future__ import annotations

from collections.abc import Sequence

from caseapp.errors import InvalidInputError

Point = tuple[int, int]
Strokes = tuple[tuple[Point, ...], ...]

GRID = 1000
"""The highest number of a point; the lowest is 0."""

MOST_STROKES = 200
MOST_POINTS = 4000
"""Of all strokes together: a long name at a pen's full speed has about a thousand."""

_IN_A_POINT = 2


def clean_strokes(strokes: Sequence[Sequence[Sequence[int]]], path: str) -> Strokes:
    """``strokes`` as they are stored; raises ``InvalidInputError`` naming ``path``."""
    if len(strokes) > MOST_STROKES:
        raise InvalidInputError.at(path, "too_many", limit=MOST_STROKES)
    if sum(len(stroke) for stroke in strokes) > MOST_POINTS:
        raise InvalidInputError.at(path, "too_many_points", limit=MOST_POINTS)
    if not all(strokes) or any(len(point) != _IN_A_POINT for stroke in strokes for point in stroke):
        raise InvalidInputError.at(path, "wrong_form")
    if not all(_is_on_grid(number) for stroke in strokes for point in stroke for number in point):
        raise InvalidInputError.at(path, "out_of_range", least=0, most=GRID)
    return strokes_of(strokes)


def strokes_of(strokes: Sequence[Sequence[Sequence[int]]]) -> Strokes:
    """What was written as lists, as it is held."""
    return tuple(tuple((x, y) for x, y in stroke) for stroke in strokes)


def _is_on_grid(number: object) -> bool:
    return isinstance(number, int) and not isinstance(number, bool) and 0 <= number <= GRID
