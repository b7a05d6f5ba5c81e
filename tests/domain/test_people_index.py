from __future__ import annotations

from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.domain.names import fold, fold_loosely
from caseapp.domain.people_index import IndexedPerson, PeopleIndex

NAMES = ("Søren Grønbæk", "Änne Mueller", "Jörg Müller", "Mai Muller", "Đorđe Petrović", "Ольга", "Åse Ås")
WORDS = st.sampled_from(["s", "so", "soe", "mul", "muel", "mü", "petr", "gron", "ol", "aa", "as", "x", ""])


def person(number: int, name: str) -> IndexedPerson:
    return IndexedPerson(fold(name), UUID(int=number).bytes, fold_loosely(name))


def everybody() -> PeopleIndex:
    return PeopleIndex(person(number, name) for number, name in enumerate(NAMES, 1))


def found(index: PeopleIndex, typed: str) -> list[str]:
    return [NAMES[uuid.int - 1] for uuid in index.find(typed).ids(0, 100)]


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("mueller", ["Änne Mueller", "Jörg Müller", "Mai Muller"]),
        ("muller", ["Mai Muller", "Änne Mueller", "Jörg Müller"]),
        ("müller jörg", ["Jörg Müller"]),
        ("soren", ["Søren Grønbæk"]),
        ("gron so", ["Søren Grønbæk"]),
        ("olg", ["Ольга"]),
        ("?!", []),
        ("nobody", []),
    ],
)
def test_that_exact_finds_come_first_and_words_stand_in_any_order(typed: str, names: list[str]) -> None:
    assert found(everybody(), typed) == names


def test_that_nothing_typed_lists_everybody_by_name() -> None:
    assert found(everybody(), "") == sorted(NAMES, key=fold)


@given(st.lists(st.sampled_from(NAMES), max_size=12), st.lists(WORDS, min_size=1, max_size=3))
def test_that_the_text_search_finds_what_a_plain_look_would(names: list[str], words: list[str]) -> None:
    typed = " ".join(words)
    index = PeopleIndex(person(number, name) for number, name in enumerate(names))
    wanted = [fold_loosely(word) for word in typed.split()]
    plain = {
        number
        for number, name in enumerate(names)
        if all(f" {word}" in f" {fold_loosely(name)}" for word in wanted)
    }
    assert {uuid.int for uuid in index.find(typed).ids(0, 100)} == plain


@given(st.lists(st.tuples(st.integers(0, 6), st.sampled_from(NAMES), st.booleans()), max_size=30), WORDS)
def test_that_changes_one_by_one_end_like_a_new_index(
    changes: list[tuple[int, str, bool]], typed: str
) -> None:
    index = PeopleIndex(())
    kept: dict[int, str] = {}
    for number, name, stays in changes:
        index.find(typed)
        if stays:
            index.put(person(number, name))
            kept[number] = name
        else:
            index.drop(UUID(int=number).bytes)
            kept.pop(number, None)
    fresh = PeopleIndex(person(number, name) for number, name in kept.items())
    assert index.find(typed) == fresh.find(typed)
    assert len(index) == len(kept)


@given(st.lists(st.uuids(), unique=True, max_size=20), st.data())
def test_that_everybody_is_found_again_in_their_row(ids: list[UUID], data: st.DataObject) -> None:
    listed = PeopleIndex(IndexedPerson("a", uuid.bytes, "a") for uuid in ids).everybody()
    for row in range(len(listed)):
        assert listed.row_of(listed.id_at(row)) == row
    assert listed.row_of(data.draw(st.uuids().filter(lambda uuid: uuid not in ids))) is None


@given(st.text(st.characters(codec="utf-8"), max_size=12), st.integers(0, 12))
def test_that_every_exact_find_is_a_loose_one_too(name: str, length: int) -> None:
    for word in fold(name).split():
        loose = f" {fold_loosely(name)}"
        assert all(f" {piece}" in loose for piece in fold_loosely(word[:length]).split())
