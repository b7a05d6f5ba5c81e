"""How the network map is shared out: more room for the rings and sectors in which more is to be said."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Self

from caseapp.drawing.boxes import Card
from caseapp.drawing.network import RINGS, UNSORTED, Network

UP = -90.0
"""The angle upwards; angles grow clockwise."""

_MIDDLE = 0.26
"""How far the innermost ring begins from the middle, of 1."""
_LEAST_RING, _LEAST_SECTOR = 0.13, 42.0
_ROUNDS, _MORE = 40, 1.2
_ROOM = 6.0
_ORDER = ("professional", "volunteer", UNSORTED, "private")
"""Clockwise from the line upwards: professional lies right, private left, the others below."""

Place = tuple[int, str]
"""A ring and a sphere."""


@dataclass(frozen=True)
class Shares:
    """The share of each ring in the area, of each sphere in the full circle, and the area that is needed."""

    rings: Mapping[int, float]
    spheres: Mapping[str, float]
    needed_area: float

    @classmethod
    def fitting(cls, network: Network, cards: Sequence[Card]) -> Self:
        """The best found in a few rounds, each of which gives more to where it is fullest."""
        areas = {(ring, sphere): 0.0 for ring in RINGS for sphere, _ in network.sphere_words}
        for one, card in zip(network.around, cards, strict=True):
            areas[one.ring, one.sphere] += (card.box.width + _ROOM) * (card.box.height + _ROOM)
        weights = dict(areas)
        found = [cls._of(weights, areas)]
        for _ in range(_ROUNDS):
            weights[found[-1].fullest(areas)] *= _MORE
            found.append(cls._of(weights, areas))
        return min(found, key=lambda shares: shares.needed_area)

    @classmethod
    def _of(cls, weights: Mapping[Place, float], areas: Mapping[Place, float]) -> Self:
        spheres = dict.fromkeys(sphere for _, sphere in weights)
        least = _LEAST_SECTOR / 360
        rings_share = {ring: _part(weights, 0, ring, _LEAST_RING, len(RINGS)) for ring in RINGS}
        spheres_share = {sphere: _part(weights, 1, sphere, least, len(spheres)) for sphere in spheres}
        needed = max(
            area / (rings_share[ring] * spheres_share[sphere]) for (ring, sphere), area in areas.items()
        )
        return cls(rings_share, spheres_share, needed / (1 - _MIDDLE**2))

    def fullest(self, areas: Mapping[Place, float]) -> Place:
        """Where there is least room for what is needed."""
        return max(areas, key=lambda place: areas[place] / (self.rings[place[0]] * self.spheres[place[1]]))

    def radii(self) -> tuple[float, ...]:
        """Where the rings begin and end, of 1."""
        areas = [_MIDDLE**2]
        for ring in RINGS:
            areas.append(areas[-1] + self.rings[ring] * (1 - _MIDDLE**2))
        return tuple(area**0.5 for area in areas)

    def angles(self) -> tuple[tuple[float, float], ...]:
        """First and last angle of each sphere, in the order of the network."""
        found, angle = {}, UP
        for sphere in _ORDER:
            if sphere in self.spheres:
                found[sphere] = (angle, angle + 360 * self.spheres[sphere])
                angle = found[sphere][1]
        return tuple(found[sphere] for sphere in self.spheres)


def _part(weights: Mapping[Place, float], index: int, wanted: object, least: float, count: int) -> float:
    """The share of a ring or a sphere: at least so much, and of the rest what weighs there."""
    total = sum(weights.values())
    here = sum(weight for place, weight in weights.items() if place[index] == wanted)
    return least + (1 - least * count) * (here / total if total else 1 / count)
