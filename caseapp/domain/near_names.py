"""Who is written nearly like this: for the look before a person is entered a second time.

Two names are near when they sound alike (Meyer, Meier; Sophie, Sofie; Kristina, Christina) or when one letter
is wrong, missing, too many or two have changed places. Short names must sound alike, or else Jan would be
Jana; when the day of birth is the same as well, one letter may differ there too. A name in Arabic letters is
near a Latin one with the same consonants: short vowels are not written there.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from heapq import nsmallest
from itertools import chain, combinations

from caseapp.domain.names import fold_loosely

_SOUNDS = (
    ("dsch", "j"), ("tsch", "c"), ("sch", "s"), ("cz", "c"), ("sh", "s"), ("ch", "k"), ("ph", "f"),
    ("th", "t"), ("ck", "k"), ("dt", "t"), ("tz", "s"), ("gh", "g"), ("kh", "k"), ("kj", "k"), ("zh", "s"),
    ("c", "k"), ("q", "k"), ("x", "ks"), ("z", "s"), ("w", "v"), ("j", "i"), ("y", "i"),
)  # fmt: skip
_DOUBLED = re.compile(r"(.)\1+")
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_LEAST_FOR_A_SLIP = 4
"""Letters a name must have before one of them may be wrong."""

ID_BYTES = 16

_ALIKE, _BY_EAR, _BY_SLIP, _BY_CONSONANTS = 0, 1, 2, 3

_ROUND = re.compile("ou|o")
_LEAST_FOR_ROUND = 4
"""Letters from which on o and u are one sound: Mohammed, Muhammed. Vo and Vu stay two names."""

_BARE = re.compile("[^aeiou]{2,}a?")
"""A Latin key without vowels comes from Arabic letters: hardly any name is written so otherwise."""
_NOT_CONSONANT = re.compile("h$|[aeiouv]")
_LONG_I = re.compile("[ae][iy]")
_LEAST_CONSONANTS = 3


def by_ear(word: str) -> str:
    """How a loosely folded word sounds, roughly and for all languages at once."""
    is_long = len(word) >= _LEAST_FOR_ROUND
    for written, heard in _SOUNDS:
        word = word.replace(written, heard)
    if is_long:
        word = _ROUND.sub("u", word)
    return _DOUBLED.sub(r"\1", word)


def consonants(word: str) -> str:
    """What of a loosely folded word stands there in Arabic letters too; Yusuf begins with one."""
    begin = "y" if word[0] in "jy" else ""
    return begin + _DOUBLED.sub(r"\1", _NOT_CONSONANT.sub("", by_ear(word)))


def is_bare(word: str) -> bool:
    """True for a loosely folded word that was written in Arabic letters."""
    return _BARE.fullmatch(word) is not None


def could_be(bare: str, spelled: str) -> bool:
    """False when one has a long vowel that cannot stand in the other: Hassan and Hussein share consonants."""
    inside = bare[1:]
    if "w" in inside and not set("ouwv") & set(spelled):
        return False
    return bool(set("eiyj") & set(spelled)) if "y" in inside else _LONG_I.search(spelled) is None


@dataclass(frozen=True)
class NearPerson:
    """Somebody whose name is near; fewer ``slips`` are nearer, then fewer words ``beside`` the near ones."""

    id: bytes
    words: int
    slips: int
    beside: int
    is_born_the_same_day: bool

    @property
    def rank(self) -> tuple[bool, int, int, int]:
        """The nearest first."""
        return (not self.is_born_the_same_day, -self.words, self.slips, self.beside)


class NearNames:
    """Which words of names there are, and whose.

    People are numbered as they come, and their ids lie packed one after the other: an object for each of
    100,000 would be most of the memory that the list of people takes.
    """

    def __init__(self, ids: bytes, lines: Iterable[str]) -> None:
        self._ids = ids
        self._people: dict[str, array[int]] = {}
        self._heard: dict[str, set[str]] = {}
        self._consonants: dict[str, set[str]] = {}
        self._lengths = array("H")
        for loose in lines:
            self._take_in(loose)

    def add(self, person: bytes, loose: str) -> None:
        """Take in somebody's loosely folded words."""
        self._ids += person
        self._take_in(loose)

    def _take_in(self, loose: str) -> None:
        words, number = name_words(loose), len(self._lengths)
        for word in words:
            if word not in self._people:
                self._people[word] = array("I")
                self._heard.setdefault(by_ear(word), set()).add(word)
                self._consonants.setdefault(consonants(word), set()).add(word)
            self._people[word].append(number)
        self._lengths.append(len(words))

    def remove(self, person: bytes, loose: str) -> None:
        """Forget somebody who was added with the same words."""
        number = self._number_of(person)
        for word in name_words(loose):
            self._people[word].remove(number)
            if not self._people[word]:
                del self._people[word]
                self._heard[by_ear(word)].discard(word)
                self._consonants[consonants(word)].discard(word)

    def _number_of(self, person: bytes) -> int:
        # The last: whoever was removed and came back has an older number too.
        place = self._ids.rindex(person)
        while place % ID_BYTES:
            place = self._ids.rindex(person, 0, place + ID_BYTES - 1)
        return place // ID_BYTES

    def find(
        self, typed: str, same_day: Iterable[bytes], limit: int, *, least_words: int
    ) -> list[NearPerson]:
        """The nearest first. All words of the shorter name must be near, and at least ``least_words``.

        One word is enough for those who are born on the ``same_day``.
        """
        twins = frozenset(self._number_of(person) for person in same_day)
        words = name_words(fold_loosely(typed))
        slips = [self._slips(word, twins) for word in words]
        wanted = twins.intersection(chain.from_iterable(twins & found.keys() for found in slips))
        if len(words) >= least_words:
            wanted |= _by_one_word(slips, limit) if len(words) == 1 else _in_several(slips)
        near = []
        for number in wanted:
            own = [found[number] for found in slips if number in found]
            length, is_twin = self._lengths[number], number in twins
            if is_twin or len(own) >= min(len(words), length):
                person = self._ids[number * ID_BYTES : (number + 1) * ID_BYTES]
                near.append(NearPerson(person, len(own), sum(own), length - len(own), is_twin))
        return nsmallest(limit, near, key=lambda person: (*person.rank, person.id))

    def _slips(self, word: str, twins: frozenset[int]) -> dict[int, int]:
        """How far each person's nearest word is, for those who have a near one."""
        found: dict[int, int] = {}
        # The nearest last, so that it counts for somebody who has both.
        for known, slip, is_sure in sorted(self._near_words(word), key=lambda near: -near[1]):
            people = self._people[known]
            found.update(dict.fromkeys(people if is_sure else twins.intersection(people), slip))
        return found

    def _near_words(self, word: str) -> Iterator[tuple[str, int, bool]]:
        """Known words, how far they are, and whether that is enough without the day of birth."""
        heard = by_ear(word)
        for known in self._heard.get(heard, ()):
            yield known, _ALIKE if known == word else _BY_EAR, True
        for key in one_slip_from(heard) & self._heard.keys():
            is_sure = min(len(key), len(heard)) >= _LEAST_FOR_A_SLIP
            for known in self._heard[key]:
                yield known, _BY_SLIP, is_sure
        key = consonants(word)
        for known in self._consonants.get(key, ()):
            if is_bare(known) is not is_bare(word):
                bare, spelled = (word, known) if is_bare(word) else (known, word)
                if could_be(bare, spelled):
                    yield known, _BY_CONSONANTS, len(key) >= _LEAST_CONSONANTS


def _by_one_word(slips: Sequence[Mapping[int, int]], limit: int) -> set[int]:
    """The nearest by a single word."""
    (found,) = slips
    return set(nsmallest(limit, found, key=found.__getitem__))


def _in_several(slips: Sequence[Mapping[int, int]]) -> set[int]:
    """Whoever has two words near; sets of numbers, so that a frequent name costs no loop over its people."""
    return set().union(*(one.keys() & other.keys() for one, other in combinations(slips, 2)))


def name_words(loose: str) -> set[str]:
    """The words of a name, without numbers."""
    return {word for word in loose.split() if not word[0].isdigit()}


def one_slip_from(word: str) -> set[str]:
    """All that comes of one letter left out, changed, put in or exchanged with the next.

    Some hundred strings to look up cost less than a comparison with every known word.
    """
    cuts = [(word[:place], word[place:]) for place in range(len(word) + 1)]
    out = {left + right[1:] for left, right in cuts if right}
    exchanged = {left + right[1] + right[0] + right[2:] for left, right in cuts if len(right) > 1}
    changed = {left + letter + right[1:] for left, right in cuts if right for letter in _LETTERS}
    put_in = {left + letter + right for left, right in cuts for letter in _LETTERS}
    return (out | exchanged | changed | put_in) - {word}
