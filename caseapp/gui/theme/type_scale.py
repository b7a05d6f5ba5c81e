"""Type sizes in points, by meaning. The user's text size scales them all."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class TypeSize(NamedTuple):
    """Points at 100 per cent, and the weight."""

    points: float
    weight: int = 400


TEXT = "text"
TYPE_SIZES: Mapping[str, TypeSize] = {
    "title": TypeSize(20, 700),
    "words_huge": TypeSize(28, 600),
    "words_large": TypeSize(20, 600),
    "words": TypeSize(16, 600),
    "code": TypeSize(17, 600),
    "heading": TypeSize(12.5, 700),
    "strong": TypeSize(11, 600),
    TEXT: TypeSize(11),
    "small": TypeSize(10.5),
    "caption": TypeSize(10),
    "chip": TypeSize(9.5, 600),
}


def points(kind: str, percent: int) -> float:
    """The size of a kind of text at the user's text size."""
    return round(TYPE_SIZES[kind].points * percent / 100, 2)
