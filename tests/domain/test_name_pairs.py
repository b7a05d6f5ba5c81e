"""Names that must find each other and names that must not be taken for the same, in twelve languages.

``python -m tests.domain.test_name_pairs`` prints the table.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

import pytest

from caseapp.domain.names import fold, fold_loosely
from caseapp.domain.people_index import IndexedPerson, PeopleIndex

PAIRS = json.loads((Path(__file__).parents[1] / "data" / "name_pairs.json").read_text(encoding="utf-8"))
LANGUAGES: tuple[str, ...] = tuple(PAIRS["same"])


def _index(*names: str) -> PeopleIndex:
    people = (
        IndexedPerson(fold(name), UUID(int=number).bytes, fold_loosely(name))
        for number, name in enumerate(names)
    )
    return PeopleIndex(people)


def is_found(typed: str, known: str) -> bool:
    return len(_index(known).find(typed)) == 1


def is_found_exactly(typed: str, known: str) -> bool:
    return is_found(typed, known) and all(f" {word}" in f" {fold(known)}" for word in fold(typed).split())


def is_near(typed: str, known: str) -> bool:
    return bool(_index(known).near(typed, 0, 5, least_words=1))


@dataclass(frozen=True)
class Row:
    """One language: shares of pairs in per cent, both ways counted; ``missed`` and ``friends`` by name."""

    language: str
    pairs: int
    exact: int
    loose: int
    near: int
    any: int
    taken_for_same: int
    others: int
    missed: tuple[str, ...]
    friends: tuple[str, ...]


def _both_ways(pairs: list[list[str]]) -> Iterator[tuple[str, str]]:
    for one, other in pairs:
        yield one, other
        yield other, one


def measured(language: str) -> Row:
    ways = list(_both_ways(PAIRS["same"][language]))
    exact = [is_found_exactly(*way) for way in ways]
    loose = [is_found(*way) for way in ways]
    near = [is_near(*way) for way in ways]
    either = [found or hinted for found, hinted in zip(loose, near, strict=True)]
    others = list(_both_ways(PAIRS["other"][language]))
    friends = [way for way in others if is_near(*way)]
    shares = [round(100 * sum(found) / len(ways)) for found in (exact, loose, near, either)]
    return Row(
        language,
        len(ways) // 2,
        shares[0],
        shares[1],
        shares[2],
        shares[3],
        len(friends),
        len(others),
        tuple(f"{one}/{other}" for (one, other), found in zip(ways, either, strict=True) if not found),
        tuple(f"{one}/{other}" for one, other in friends),
    )


FLOORS: dict[str, tuple[int, int, int]] = {
    "German": (42, 100, 10),
    "Danish": (66, 100, 4),
    "Polish": (50, 100, 0),
    "Turkish": (76, 100, 2),
    "Arabic": (0, 95, 6),
    "Ukrainian and Russian": (50, 100, 2),
    "Vietnamese": (100, 100, 4),
    "Tigrinya": (50, 100, 0),
    "Persian and Dari": (5, 100, 2),
    "Serbian and Croatian": (62, 100, 6),
    "Kurdish": (57, 100, 0),
    "French": (66, 100, 6),
}
"""At least so many per cent by the search, by search or near hint; at most so many false friends."""


def test_that_there_are_enough_pairs_of_enough_languages() -> None:
    assert LANGUAGES == tuple(PAIRS["other"]) == tuple(FLOORS)
    assert len(LANGUAGES) >= 10
    assert sum(len(pairs) for pairs in PAIRS["same"].values()) >= 150


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_names_find_each_other_and_false_friends_stay_few(language: str) -> None:
    row = measured(language)
    search, either, friends = FLOORS[language]
    assert row.loose >= search, table()
    assert row.any >= either, table()
    assert row.taken_for_same <= friends, table()


@pytest.mark.parametrize("pair", [pair for pairs in PAIRS["other"].values() for pair in pairs], ids=str)
def test_that_the_search_never_takes_another_name_for_the_same(pair: list[str]) -> None:
    one, other = pair
    assert fold(one) != fold(other)
    assert fold_loosely(one) != fold_loosely(other)


@pytest.mark.parametrize("pair", PAIRS["after"], ids=str)
def test_that_a_name_which_only_folds_alike_stands_after_the_one_that_was_typed(pair: list[str]) -> None:
    for typed, alike in (pair, pair[::-1]):
        found = _index(alike, typed).find(typed)
        assert [found.id_at(row).int for row in range(len(found))] == [1, 0]


def table() -> str:
    lines = [f"{'language':22} pairs exact loose near any  false friends (both ways)"]
    for row in map(measured, LANGUAGES):
        lines.append(
            f"{row.language:22} {row.pairs:5} {row.exact:4}% {row.loose:4}% {row.near:3}% {row.any:3}%  "
            f"{row.taken_for_same} of {row.others}  missed: {', '.join(row.missed) or '–'}"
            f"  near: {', '.join(row.friends) or '–'}"
        )
    return "\n".join(lines)


if __name__ == "__main__":
    sys.stdout.write(f"{table()}\n")
