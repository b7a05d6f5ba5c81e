from __future__ import annotations

from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.domain.names import fold, fold_loosely
from caseapp.domain.near_names import NearNames, by_ear, one_slip_from
from caseapp.domain.people_index import IndexedPerson, PeopleIndex

A_DAY, ANOTHER_DAY = 725_000, 725_001
WORDS = st.text("abeijlnrs", min_size=1, max_size=7)


def person(number: int, name: str, born: int = 0) -> IndexedPerson:
    return IndexedPerson(fold(name), UUID(int=number).bytes, fold_loosely(name), born)


def near(typed: str, *names: str, least_words: int = 1) -> list[str]:
    index = PeopleIndex(person(number, name) for number, name in enumerate(names))
    found = index.near(typed, 0, 5, least_words=least_words)
    return [names[UUID(bytes=one.id).int] for one in found]


@pytest.mark.parametrize(
    ("typed", "known"),
    [
        ("Soeren", "Søren"), ("Soren", "Sören"), ("Mueller", "Müller"), ("Muller", "Mueller"),
        ("Strasse", "Straße"), ("Meyer", "Meier"), ("Maier", "Meyer"), ("Mayer", "Meier"),
        ("Schmitt", "Schmidt"), ("Schmid", "Schmidt"), ("Sofie", "Sophie"), ("Kristina", "Christina"),
        ("Katharina", "Catarina"), ("Jussuf", "Yusuf"), ("Petrovitsch", "Petrović"), ("Grønbeck", "Grønbæk"),
        ("Petesren", "Petersen"), ("Petersn", "Petersen"), ("Peterssen", "Petersen"), ("Oelna", "Олена"),
        ("Anna Meyer", "Meier Anna"), ("Nguyen Thi Mai", "Nguyễn Thị Mai"),
    ],
)  # fmt: skip
def test_that_a_name_written_nearly_alike_is_near_both_ways(typed: str, known: str) -> None:
    assert near(typed, known) == [known]
    assert near(known, typed) == [typed]


@pytest.mark.parametrize(
    ("typed", "known"),
    [
        ("Jan", "Jana"), ("Jan", "Jon"), ("Ali", "Alia"), ("Meyer", "Mayr Hofer"),
        ("Anna Meier", "Berta Meier"), ("Petersen", "Petrov"), ("Anna", "Hanna"),
        ("2026-00001", "2026-00002"), ("", "Anna"), ("?!", "Anna"),
    ],
)  # fmt: skip
def test_that_another_name_is_not_near(typed: str, known: str) -> None:
    assert near(typed, known) == []


def test_that_the_nearest_stand_first_and_no_more_than_asked_for() -> None:
    names = ("Meiers Anna", "Meyer Anna", "Maier Anna", "Meier Anna", "Meier Anne", "Meier Ana", "Maier Ana")
    found = near("Anna Meier", *names)
    assert found[0] == "Meier Anna"
    assert found[1:3] == ["Meyer Anna", "Meier Ana"]
    assert len(found) == 5


def test_that_a_short_name_with_a_slip_is_near_on_the_same_day_of_birth_only() -> None:
    index = PeopleIndex([person(1, "Meier Jana", A_DAY), person(2, "Meier Jana", ANOTHER_DAY)])
    found = index.near("Jan Meier", A_DAY, 5, least_words=2)
    assert [(UUID(bytes=one.id).int, one.words, one.is_born_the_same_day) for one in found] == [(1, 2, True)]
    assert index.near("Jan", A_DAY, 5, least_words=2)
    assert index.near("Jan Meier", 0, 5, least_words=2) == []


def test_that_somebody_else_of_the_same_day_is_not_near() -> None:
    index = PeopleIndex([person(1, "Petersen Mette", A_DAY)])
    assert index.near("Jan Meier", A_DAY, 5, least_words=2) == []


def test_that_a_single_word_is_no_reason_when_two_are_asked_for() -> None:
    assert near("Søren", "Grønbæk Søren", least_words=2) == []
    assert near("Søren Grønbæk Pit", "Grønbæk Søren", least_words=2) == ["Grønbæk Søren"]


@given(WORDS)
def test_that_one_slip_leads_back(word: str) -> None:
    assert all(word in one_slip_from(other) for other in one_slip_from(word))


@given(st.lists(st.tuples(st.integers(0, 4), WORDS, st.booleans()), max_size=20), WORDS)
def test_that_changes_one_by_one_end_like_a_new_index(
    changes: list[tuple[int, str, bool]], typed: str
) -> None:
    index = PeopleIndex(())
    kept: dict[int, str] = {}
    for number, name, stays in changes:
        if stays:
            index.put(person(number, name, A_DAY + number))
            kept[number] = name
        else:
            index.drop(UUID(int=number).bytes)
            kept.pop(number, None)
    fresh = PeopleIndex(person(number, name, A_DAY + number) for number, name in kept.items())
    for born in (0, A_DAY, A_DAY + 1):
        assert index.near(typed, born, 9, least_words=1) == fresh.near(typed, born, 9, least_words=1)


@given(st.lists(WORDS, min_size=1, max_size=9, unique=True), WORDS)
def test_that_nobody_near_is_missed(names: list[str], typed: str) -> None:
    heard = by_ear(fold_loosely(typed))
    plain = set()
    for name in names:
        other = by_ear(fold_loosely(name))
        if other == heard or (min(len(other), len(heard)) > 3 and other in one_slip_from(heard)):
            plain.add(name)
    index = PeopleIndex(person(number, name) for number, name in enumerate(names))
    found = index.near(typed, 0, 99, least_words=1)
    assert {names[UUID(bytes=one.id).int] for one in found} == plain


@given(st.lists(WORDS, max_size=6), st.lists(WORDS, max_size=6), WORDS)
def test_that_it_is_all_the_same_when_names_are_worked_out(
    first: list[str], later: list[str], typed: str
) -> None:
    early = PeopleIndex(person(number, name) for number, name in enumerate(first))
    late = PeopleIndex(person(number, name) for number, name in enumerate(first))
    early.near(typed, 0, 5, least_words=1)
    people, lines = early.lines()
    for index in (early, late):
        for number, name in enumerate(later):
            index.put(person(number, name))
        index.drop(UUID(int=0).bytes)
    # What was worked out of an earlier state is left.
    late.take_near(NearNames(people.packed, lines), people)
    assert early.near(typed, 0, 5, least_words=1) == late.near(typed, 0, 5, least_words=1)
