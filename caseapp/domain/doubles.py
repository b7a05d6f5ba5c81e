"""Who of many people is there twice: for a whole file at once, where asking for each would take hours.

Certain is the same number, or the same name and the same day of birth. Near are names that sound alike when
the days of birth differ in one part only or one is not known, and on the same day also names in which one
word has a slip. Everything is looked up, nothing compared with everybody.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property, lru_cache
from typing import Generic, TypeVar

from caseapp.domain.names import fold, loosened
from caseapp.domain.near_names import by_ear

K = TypeVar("K", bound=Hashable)

_MOST_COMPARED = 50
"""People of one day with one word in common; where days of birth are guessed, hundreds share the first."""

_cached_fold = lru_cache(maxsize=100_000)(fold)
_cached_ear = lru_cache(maxsize=100_000)(by_ear)

Words = tuple[str, ...]


@dataclass(frozen=True)
class Identity:
    """What tells people apart. ``born`` is the ordinal of a fully known day, else 0."""

    number: str | None
    called_name: str | None = field(repr=False)
    given_name: str | None = field(repr=False)
    family_name: str | None = field(repr=False)
    born: int = field(repr=False)

    @cached_property
    def full_names(self) -> frozenset[Words]:
        """The ways to write the whole name, folded, its words in any order."""
        firsts = [first for first in (self.called_name, self.given_name) if first] or [""]
        names = (tuple(sorted(_cached_fold(f"{first} {self.family_name or ''}").split())) for first in firsts)
        return frozenset(name for name in names if name)

    @cached_property
    def heard_names(self) -> frozenset[Words]:
        """The same as they sound; a single word says too little."""
        heard = (tuple(sorted(_cached_ear(loosened(word)) for word in name)) for name in self.full_names)
        return frozenset(name for name in heard if len(name) > 1)

    @cached_property
    def days(self) -> frozenset[tuple[str, int, int]]:
        """What a day of birth has in common with one in which a single part is another."""
        if not self.born:
            return frozenset()
        day = date.fromordinal(self.born)
        return frozenset(
            {
                ("year and month", day.year, day.month),
                ("year and day", day.year, day.day),
                ("month and day", day.month, day.day),
                # 3.4. and 4.3. of the same year.
                (f"turned {day.year}", min(day.month, day.day), max(day.month, day.day)),
            }
        )


class KnownPeople(Generic[K]):
    """People under a key of the caller's, to be asked for doubles of one more."""

    def __init__(self) -> None:
        self._numbers: dict[str, K] = {}
        self._names: dict[tuple[Words, int], K] = {}
        self._heard: dict[Words, K] = {}
        self._undated: dict[Words, K] = {}
        self._days: dict[tuple[Words, tuple[str, int, int]], K] = {}
        self._by_word: dict[tuple[int, str], list[tuple[K, Words]]] = {}

    def add(self, key: K, one: Identity) -> None:
        """Take somebody in; of several who are alike the first is told."""
        if one.number:
            self._numbers.setdefault(one.number, key)
        if one.born:
            for name in one.full_names:
                self._names.setdefault((name, one.born), key)
        for heard in one.heard_names:
            self._heard.setdefault(heard, key)
            if not one.born:
                self._undated.setdefault(heard, key)
            for part in one.days:
                self._days.setdefault((heard, part), key)
            for word in heard if one.born else ():
                others = self._by_word.setdefault((one.born, word), [])
                if len(others) < _MOST_COMPARED:
                    others.append((key, heard))

    def certain(self, one: Identity) -> K | None:
        """Whoever has the same number, or the same name and day of birth."""
        if one.number and (found := self._numbers.get(one.number)) is not None:
            return found
        if not one.born:
            return None
        return next(
            (key for name in one.full_names if (key := self._names.get((name, one.born))) is not None), None
        )

    def near(self, one: Identity) -> K | None:
        """Somebody who may be the same, though it is not certain."""
        return next(self._near(one), None)

    def _near(self, one: Identity) -> Iterator[K]:
        for heard in one.heard_names:
            alike = self._undated if one.born else self._heard
            if (key := alike.get(heard)) is not None:
                yield key
            for part in one.days:
                if (key := self._days.get((heard, part))) is not None:
                    yield key
            for word in heard if one.born else ():
                for key, other in self._by_word.get((one.born, word), ()):
                    if _is_near(heard, other):
                        yield key


def _is_near(one: Words, other: Words) -> bool:
    """Every word of the shorter name is in the other, one of them perhaps with a slip."""
    shorter, longer = sorted((one, other), key=len)
    missing = [word for word in shorter if word not in longer]
    return not missing or (len(missing) == 1 and any(is_one_slip(missing[0], word) for word in longer))


def is_one_slip(one: str, other: str) -> bool:
    """True when a letter is left out, put in, changed or exchanged with the next; also for equal words."""
    if abs(len(one) - len(other)) > 1:
        return False
    while one and other and one[0] == other[0]:
        one, other = one[1:], other[1:]
    while one and other and one[-1] == other[-1]:
        one, other = one[:-1], other[:-1]
    return max(len(one), len(other)) < 2 or (len(one) == 2 and one == other[::-1])
