"""Where everybody stands in the network map: rings for closeness, sectors for where they belong.

The rings are no circles but rounder squares, so that names have room in the corners. Everything is measured
with the letters of the target, so that screen and paper agree. Points, y down; no Qt, no PDF.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from math import atan2, cos, hypot, pi, sin

from caseapp.drawing.boxes import Box, Card, Labels, Measure, Point, border_point, moved
from caseapp.drawing.network import RINGS, UNSORTED, Network
from caseapp.drawing.shares import UP, Shares

_ROUNDNESS = 3.0
"""The exponent of the rings: 2 would be ellipses, very much would be rectangles."""
_LEAST_WASTE = 1.5
"""Cards never fill more of their ring than one in so many parts; a try that needs it is not made."""
_ANGLES, _RADII = 72, 9
_INSET = 0.09
"""The share of a sector at each of its borders in which nobody stands, so that nobody seems to be beside."""
_GROWTH, _SHRINKING = 1.15, 0.92
_CORNERS = 72
_HEAD, _ARROW = 0.55, 2.2
_HIGHEST = 4.0
"""Times the width, where a drawing may grow."""
_SHAPES, _SHORT_SHAPES = ((8.5, 3), (6.4, 4)), ((6.4, 2), (8.5, 1))
"""Of the cards: how wide a name may be, in sizes of its letters, and how many lines it may take."""
_ROUNDING_ERROR = 1e-6
_FEW, _LOOKS = 20, 500
"""Up to so many people everybody's arrow is kept in sight, if one of so many places allows it."""
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
    shapes, most_height = _SHAPES, most_height or width * _HIGHEST
    while True:
        for letters, lines in shapes:
            labels = Labels(measure, size, letters, lines)
            cards = [labels.card(one.name, one.words, (0.0, 0.0), one) for one in network.around]
            shares = Shares.fitting(network, cards)
            if shares.needed_area * _LEAST_WASTE < width * height:
                found = _Plan(network, (width, height), labels, cards, shares).place()
                if found is not None:
                    return found
        taller = height * _GROWTH
        if taller <= most_height:
            height = taller
        elif shapes is _SHAPES:
            height, shapes = most_height, _SHORT_SHAPES
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

    def __init__(
        self, network: Network, room: Point, labels: Labels, cards: Sequence[Card], shares: Shares
    ) -> None:
        self._network, self._labels, self._cards = network, labels, cards
        self._width, self._height = room
        self._strip = labels.size * 1.9
        self._a, self._b = self._width / 2, self._height / 2 - self._strip
        self._radii, self._angles = shares.radii(), shares.angles()

    def place(self) -> NetworkMap | None:
        """The map; ``None`` when somebody finds no room."""
        middle = self._labels.card(self._network.name, (), (self._width / 2, self._height / 2))
        titles = (*self._sector_titles(), *self._ring_titles())
        taken = [middle.box, *(title.box for title in titles)]
        placed: dict[int, Card] = {}
        if not all(self._is_inside(box) for box in taken) or _clash(taken):
            return None
        # An arrow must be long enough to show where it points.
        taken[0] = middle.box.grown(self._labels.size * _ARROW)
        for field in self._fields():
            here = [
                number
                for number, one in enumerate(self._network.around)
                if (one.ring, one.sphere) == (field.ring, field.sphere)
            ]
            for order, number in enumerate(here):
                card = self._place(self._cards[number], field, (order + 0.5) / len(here), taken)
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

    def _place(self, card: Card, field: _Field, share: float, taken: Sequence[Box]) -> Card | None:
        """As near as possible to the place that would spread everybody evenly."""
        wanted = self._point(field.at(share), (field.inner + field.outer) / 2)
        spots = [self._point(*spot) for spot in field.spots()]
        spots.sort(key=lambda spot: (round(hypot(spot[0] - wanted[0], spot[1] - wanted[1]), 3), spot))
        free: Point | None = None
        looks = _LOOKS if len(self._cards) <= _FEW else 0
        for spot in spots:
            box = self._within(card.box.moved(*spot))
            if not self._is_in(field, box.centre) or any(box.touches(other) for other in taken):
                continue
            free = free or box.centre
            if looks == 0 or not self._is_hidden(box.centre, taken):
                free = box.centre
                break
            looks -= 1
            if looks == 0:
                break
        return moved(card, *free) if free is not None else None

    def _is_hidden(self, point: Point, taken: Sequence[Box]) -> bool:
        """Whether the arrow to this point would run behind somebody else; the first box is the person's."""
        middle = taken[0].centre
        return any(box.is_crossed(middle, point) for box in taken[1:])

    def _within(self, box: Box) -> Box:
        """The box, pushed back into the drawing where it would stand out of it."""
        x = min(max(box.x, 0.0), self._width - box.width)
        y = min(max(box.y, 0.0), self._height - box.height)
        return replace(box, x=x, y=y)

    def _is_in(self, field: _Field, point: Point) -> bool:
        """Whether somebody at this point is seen to stand in the ring and the sector."""
        x, y = (point[0] - self._width / 2) / self._a, (point[1] - self._height / 2) / self._b
        radius = (abs(x) ** _ROUNDNESS + abs(y) ** _ROUNDNESS) ** (1 / _ROUNDNESS)
        angle = (atan2(y, x) * 180 / pi - field.first) % 360 + field.first
        return field.inner <= radius <= field.outer and angle <= field.last

    def _point(self, angle: float, radius: float) -> Point:
        x, y = cos(angle * pi / 180), sin(angle * pi / 180)
        scale = radius / (abs(x) ** _ROUNDNESS + abs(y) ** _ROUNDNESS) ** (1 / _ROUNDNESS)
        return self._width / 2 + self._a * x * scale, self._height / 2 + self._b * y * scale

    def _ring(self, radius: float) -> tuple[Point, ...]:
        return tuple(self._point(360 * corner / _CORNERS, radius) for corner in range(_CORNERS))

    def _border(self, angle: float) -> tuple[Point, Point]:
        return self._point(angle, self._radii[0]), self._point(angle, 1.0)

    def _is_inside(self, box: Box) -> bool:
        room = self._width + _ROUNDING_ERROR, self._height + _ROUNDING_ERROR
        return min(box.x, box.y) >= -_ROUNDING_ERROR and box.right <= room[0] and box.bottom <= room[1]

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
        x = self._width / 2 + self._a * cos(angle) / max(sin(angle), 0.01)
        return min(max(x, 0.0), self._width)

    def _ring_titles(self) -> Iterator[Card]:
        """On the line upwards, each below the upper edge of its ring."""
        for word, radius in zip(self._network.ring_words, self._radii[1:], strict=True):
            x, y = self._point(UP, radius)
            card = self._labels.title(word, self._width * _TITLE_SHARE, is_bold=False)
            yield moved(card, x, y + self._labels.size * 0.95)


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
