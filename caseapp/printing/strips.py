"""The smallest parts of a page: strips of a known height that hold marks, and what keeps strips together.

A strip is never parted. Positions are points from its left and top edge; the page's own place and the
PDF are not known here.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from caseapp.drawing.network_map import NetworkMap
from caseapp.printing.lines import Line


@dataclass(frozen=True)
class Words:
    """A set line; ``y`` is its baseline."""

    x: float
    y: float
    line: Line
    size: float


@dataclass(frozen=True)
class Rule:
    """A straight line from one point to another."""

    x: float
    y: float
    to_x: float
    to_y: float
    thickness: float


@dataclass(frozen=True)
class Frame:
    """A box with round corners; ``y`` is its upper edge."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True)
class TickBox:
    """An empty or ticked box, drawn as a shape; ``y`` is its upper edge."""

    x: float
    y: float
    size: float
    is_ticked: bool = False


@dataclass(frozen=True)
class PenStroke:
    """What a pen drew without being lifted, from point to point; one point alone is a dot."""

    points: tuple[tuple[float, float], ...]
    thickness: float


@dataclass(frozen=True)
class Drawing:
    """A whole drawing, as wide as the body, with what it says in one text."""

    found: NetworkMap
    alternative: str


Mark = Words | Rule | Frame | TickBox | PenStroke | Drawing


@dataclass(frozen=True)
class Strip:
    """One strip. ``before`` is the room above it, dropped on top of a page."""

    height: float
    marks: tuple[Mark, ...] = ()
    before: float = 0.0
    keeps_next: bool = False
    fills_page: bool = False
    """True for a strip that is repeated to the end of its page."""
    starts_page: bool = False


@dataclass(frozen=True)
class Span:
    """Strips, as a range of positions, that share a page where they fit on one."""

    start: int
    end: int


def with_keep(strips: Iterable[Strip]) -> list[Strip]:
    """``strips`` that stay together and with what comes after them, as a heading does."""
    return [replace(strip, keeps_next=True) for strip in strips]


def with_room_above(strips: Sequence[Strip], room: float) -> list[Strip]:
    """``strips`` with ``room`` above the first."""
    return [replace(strips[0], before=room), *strips[1:]] if strips else []
