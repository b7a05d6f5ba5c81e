"""Chance that gives the same again for the same seed: weighted choices for example data. No secrets here."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate
from random import Random
from typing import Generic, TypeVar

T = TypeVar("T")


def chance_of(seed: int, purpose: str) -> Random:
    """A stream of its own for each purpose, so that more of one thing does not change another."""
    return Random(f"caseapp example, {purpose}, {seed}")  # noqa: S311 - invented data, no secret


@dataclass(frozen=True)
class Weighted(Generic[T]):
    """Values, each as likely as its weight says."""

    values: tuple[T, ...]
    sums: tuple[int, ...]

    @classmethod
    def of(cls, weighted: Iterable[tuple[T, int]]) -> Weighted[T]:
        """From values with their weights."""
        values, weights = zip(*weighted, strict=True)
        return cls(values, tuple(accumulate(weights)))

    def pick(self, chance: Random) -> T:
        """One value."""
        return self.values[bisect(self.sums, chance.random() * self.sums[-1])]
