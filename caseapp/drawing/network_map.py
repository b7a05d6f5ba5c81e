"""Where everybody stands in the network map: rings for closeness, sectors for where they belong.

The rings are no circles but rounder squares, so that names have room in the corners. Everything is measured
with the letters of the target, so that screen and paper agree. Points, y down; no Qt, no PDF.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import cos, hypot, pi, sin

from caseapp.drawing.boxes import Box, Card, Labels, Measure, Point, border_point, moved
from caseapp.drawing.network import RINGS, UNSORTED, Around, Network

_ROUNDNESS = 3.0
"""The exponent of the rings: 2 would be ellipses, very much would be rectangles."""
_MIDDLE = 0.26
"""How far the innermost ring begins from the middle, of 1."""
_LEAST_RING, _LEAST_SECTOR = 0.2, 60.0
_ANGLES, _RADII = 72, 9
_INSET = 0.09
"""The share of a sector at each of its borders in which nobody stands, so that nobody seems to be beside."""
_GROWTH, _SHRINKING = 1.15, 0.92
_CORNERS = 72
_HEAD = 0.55
_UP = -90.0
_TITLE_SHARE = 0.42


@dataclass(frozen=True)
class Arrow:
    """A line between the person and somebody; a head at each end at which something arrives."""

    start: Point
    end: Point
    heads: tuple[tuple[Point, Point, Point], ...]


@dataclass(frozen=True)
class NetworkMap:
    """The whole drawing, in the order in which it is painted. ``size`` is that of its letters."""

    network: Network
    width: float
    height: float
    size: float
    rings: tuple[tuple[Point, ...], ...]
    borders: tuple[tuple[Point, Point], ...]
    arrows: tuple[Arrow, ...]
    titles: tuple[Card, ...]
    cards: tuple[Card, ...]
    """The person first, then everybody in the order of the table."""


def lay_out(
    network: Network,
    width: float,
    height: float,
    measure: Measure,
    size: float,
    most_height: float | None = None,
) -> NetworkMap:
    """Place everybody. The drawing grows downwards where there are many, as far as ``most_height``; then
    names are shortened, and at last the letters get smaller.
    """
    lines = 3
    while True:
        labels = Labels(measure, size, lines)
        found = _Plan(network, width, height, labels).place()
        if found is not None:
            return found
        taller = height * _GROWTH
        if most_height is None or taller <= most_height:
            height = taller
        elif lines > 1:
            lines -= 1
        else:
            size *= _SHRINKING


@dataclass(frozen=True)
class _Field:
    """One ring of one sector."""

    ring: int
    sphere: str
    inner: float
    outer: float
    first: float
    last: float

    def at(self, share: float) -> float:
        """An angle from the first to the last."""
        return self.first + (self.last - self.first) * (_INSET + (1 - 2 * _INSET) * share)

    def spots(self) -> Iterator[tuple[float, float]]:
        """Angles in degrees and distances from the middle, of 1."""
        for step in range(_ANGLES):
            angle = self.at((step + 0.5) / _ANGLES)
            for ring_step in range(_RADII):
                yield angle, self.inner + (self.outer - self.inner) * (ring_step + 0.5) / _RADII


class _Plan:
    """One try with fixed measures."""

    def __init__(self, network: Network, width: float, height: float, labels: Labels) -> None:
        self._network, self._labels = network, labels
        self._width, self._height = width, height
        self._strip = labels.size * 1.9
        self._a, self._b = width / 2, height / 2 - self._strip
        self._radii = _radii(network)
        self._angles = _angles(network)

    def place(self) -> NetworkMap | None:
        """The map; ``None`` when somebody finds no room."""
        middle = self._labels.card(self._network.name, (), (self._width / 2, self._height / 2))
        titles = (*self._sector_titles(), *self._ring_titles())
        taken = [middle.box, *(title.box for title in titles)]
        placed: dict[int, Card] = {}
        if not all(self._is_inside(box) for box in taken) or _clash(taken):
            return None
        for field in self._fields():
            here = [
                (number, one)
                for number, one in enumerate(self._network.around)
                if (one.ring, one.sphere) == (field.ring, field.sphere)
            ]
            for order, (number, one) in enumerate(here):
                card = self._card(one, field, (order + 0.5) / len(here), taken)
                if card is None:
                    return None
                placed[number] = card
                taken.append(card.box)
        cards = (middle, *(placed[number] for number in sorted(placed)))
        return NetworkMap(
            self._network,
            self._width,
            self._height,
            self._labels.size,
            tuple(self._ring(radius) for radius in self._radii[1:]),
            tuple(self._border(angle) for angle, _ in self._angles),
            tuple(_arrow(middle.box, card, self._labels.size * _HEAD) for card in cards[1:]),
            titles,
            cards,
        )

    def _fields(self) -> Iterator[_Field]:
        """The innermost first: there is least room."""
        for ring, (inner, outer) in zip(RINGS, pairwise(self._radii), strict=True):
            for (sphere, _), (first, last) in zip(self._network.sphere_words, self._angles, strict=True):
                yield _Field(ring, sphere, inner, outer, first, last)

    def _card(self, one: Around, field: _Field, share: float, taken: Sequence[Box]) -> Card | None:
        """As near as possible to the place that would spread everybody evenly."""
        wanted = self._point(field.at(share), (field.inner + field.outer) / 2)
        spots = [self._point(*spot) for spot in field.spots()]
        spots.sort(key=lambda spot: (round(hypot(spot[0] - wanted[0], spot[1] - wanted[1]), 3), spot))
        card = self._labels.card(one.name, one.words, (0.0, 0.0), one)
        for spot in spots:
            box = card.box.moved(*spot)
            if self._is_inside(box) and not any(box.touches(other) for other in taken):
                return moved(card, *spot)
        return None

    def _point(self, angle: float, radius: float) -> Point:
        x, y = cos(angle * pi / 180), sin(angle * pi / 180)
        scale = radius / (abs(x) ** _ROUNDNESS + abs(y) ** _ROUNDNESS) ** (1 / _ROUNDNESS)
        return self._width / 2 + self._a * x * scale, self._height / 2 + self._b * y * scale

    def _ring(self, radius: float) -> tuple[Point, ...]:
        return tuple(self._point(360 * corner / _CORNERS, radius) for corner in range(_CORNERS))

    def _border(self, angle: float) -> tuple[Point, Point]:
        return self._point(angle, self._radii[0]), self._point(angle, 1.0)

    def _is_inside(self, box: Box) -> bool:
        return box.x >= 0 and box.y >= 0 and box.right <= self._width and box.bottom <= self._height

    def _sector_titles(self) -> Iterator[Card]:
        """In the strips above and below the rings, each at the side of its sector."""
        top, bottom = self._strip / 2, self._height - self._strip / 2
        cards = {
            sphere: self._labels.title(word, self._width * _TITLE_SHARE, is_bold=True)
            for sphere, word in self._network.sphere_words
        }
        middles = {
            sphere: self._below(angles)
            for (sphere, _), angles in zip(self._network.sphere_words, self._angles, strict=True)
        }
        middles |= {"private": 0.0, "professional": self._width}
        if UNSORTED in cards and middles["volunteer"] - middles[UNSORTED] < self._width / 2:
            middles |= {UNSORTED: 0.0, "volunteer": self._width}
        for sphere, card in cards.items():
            half = card.box.width / 2
            x = min(max(middles[sphere], half), self._width - half)
            yield moved(card, x, top if sphere in ("private", "professional") else bottom)

    def _below(self, angles: tuple[float, float]) -> float:
        """Where the middle of a sector meets the lower edge."""
        angle = sum(angles) / 2 * pi / 180
        return self._width / 2 + self._a * cos(angle) / max(sin(angle), 0.01)

    def _ring_titles(self) -> Iterator[Card]:
        """On the line upwards, each below the upper edge of its ring."""
        for word, radius in zip(self._network.ring_words, self._radii[1:], strict=True):
            x, y = self._point(_UP, radius)
            card = self._labels.title(word, self._width * _TITLE_SHARE, is_bold=False)
            yield moved(card, x, y + self._labels.size * 0.95)


def _radii(network: Network) -> tuple[float, ...]:
    """Where the rings begin and end: who has more people in it has more room."""
    total = max(1, len(network.around))
    counts = [sum(one.ring == ring for one in network.around) for ring in RINGS]
    free = 1 - _LEAST_RING * len(RINGS)
    even = 1 / len(RINGS)
    shares = [_LEAST_RING + free * (count / total if network.around else even) for count in counts]
    areas = [_MIDDLE**2]
    for share in shares:
        areas.append(areas[-1] + share * (1 - _MIDDLE**2))
    return tuple(area**0.5 for area in areas)


def _angles(network: Network) -> tuple[tuple[float, float], ...]:
    """First and last angle of each sphere. Professional begins upwards and goes to the right, private ends
    there from the left; what is left lies below. Where more people stand there is more room.
    """
    counts = {sphere: 0 for sphere, _ in network.sphere_words}
    for one in network.around:
        counts[one.sphere] += 1
    free = 360 - _LEAST_SECTOR * len(counts)
    found, angle = {}, _UP
    for sphere in ("professional", "volunteer", UNSORTED, "private"):
        if sphere in counts:
            share = counts[sphere] / len(network.around) if network.around else 1 / len(counts)
            found[sphere] = (angle, angle + _LEAST_SECTOR + free * share)
            angle = found[sphere][1]
    return tuple(found[sphere] for sphere in counts)


def _clash(boxes: Sequence[Box]) -> bool:
    return any(box.touches(other) for number, box in enumerate(boxes) for other in boxes[:number])


def _arrow(middle: Box, card: Card, head: float) -> Arrow:
    """From edge to edge. What somebody gives arrives at the person, what they get arrives at them."""
    start, end = border_point(middle, card.box.centre), border_point(card.box, middle.centre)
    heads = []
    if card.around is not None and card.around.gives:
        heads.append(_head(end, start, head))
    if card.around is not None and card.around.gets:
        heads.append(_head(start, end, head))
    return Arrow(start, end, tuple(heads))


def _head(start: Point, tip: Point, size: float) -> tuple[Point, Point, Point]:
    length = hypot(tip[0] - start[0], tip[1] - start[1]) or 1.0
    x, y = (tip[0] - start[0]) / length, (tip[1] - start[1]) / length
    back = tip[0] - x * size * 1.6, tip[1] - y * size * 1.6
    side = -y * size * 0.7, x * size * 0.7
    return tip, (back[0] + side[0], back[1] + side[1]), (back[0] - side[0], back[1] - side[1])
