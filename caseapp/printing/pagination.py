"""Putting strips onto pages: spans stay whole where they fit, and nothing is parted from what it heads."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from caseapp.printing.strips import Span, Strip


@dataclass(frozen=True)
class Placed:
    """A strip on its page; ``top`` is measured from the top of the body."""

    top: float
    strip: Strip


@dataclass
class _Pages:
    height: float
    pages: list[list[Placed]] = field(default_factory=lambda: [[]])
    used: float = 0.0

    def room(self) -> float:
        return self.height - self.used

    def turn(self) -> None:
        if self.pages[-1]:
            self.pages.append([])
            self.used = 0.0

    def place(self, strip: Strip) -> None:
        if self._needed(strip) > self.room():
            self.turn()
        top = self.used + (strip.before if self.pages[-1] else 0.0)
        self.pages[-1].append(Placed(top, strip))
        self.used = top + strip.height
        while strip.fills_page and strip.height <= self.room():
            self.pages[-1].append(Placed(self.used, strip))
            self.used += strip.height

    def _needed(self, strip: Strip) -> float:
        return strip.height + (strip.before if self.pages[-1] else 0.0)


def paginate(strips: Sequence[Strip], spans: Sequence[Span], height: float) -> list[list[Placed]]:
    """The pages, each no higher than ``height``."""
    pages = _Pages(height)
    starting: dict[int, list[int]] = defaultdict(list)
    for span in sorted(spans, key=lambda span: -span.end):
        starting[span.start].append(span.end)
    for position, strip in enumerate(strips):
        if strip.starts_page:
            pages.turn()
        ends = [*starting[position], _end_of_chain(strips, position)]
        if any(_fits_only_on_a_new_page(strips[position:end], pages) for end in ends):
            pages.turn()
        pages.place(strip)
    return pages.pages


def _end_of_chain(strips: Sequence[Strip], start: int) -> int:
    end = start
    while end < len(strips) - 1 and strips[end].keeps_next:
        end += 1
    return end + 1


def _fits_only_on_a_new_page(strips: Sequence[Strip], pages: _Pages) -> bool:
    whole = sum(strip.before + strip.height for strip in strips)
    return pages.room() < whole and whole - strips[0].before <= pages.height
