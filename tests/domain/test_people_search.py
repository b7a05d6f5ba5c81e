from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.domain.figure_lines import FigureLines
from caseapp.domain.people_search import birth_key, readings

FIGURES = st.lists(st.sampled_from(["1988", "19880229", "198802", "4512345678", "12345678"]), max_size=3)


def births(typed: str) -> set[str]:
    return {key for reading in readings(typed) for term in reading for key in term.births}


def phones(typed: str) -> set[str]:
    return {piece for reading in readings(typed) for term in reading for piece in term.phones}


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("29.2.1988", "19880229"),
        ("29.02.1988", "19880229"),
        ("29/2/1988", "19880229"),
        ("29-02-1988", "19880229"),
        ("29. 2. 1988", "19880229"),
        ("29 2 1988", "19880229"),
        ("1988-02-29", "19880229"),
        ("29021988", "19880229"),
        ("290288", "19880229"),
        ("29.2.88", "19880229"),
        ("2.1988", "198802"),
        ("02/1988", "198802"),
        ("1988", "1988"),
        ("søren 1988", "1988"),
    ],
)
def test_that_a_day_of_birth_is_read_however_it_is_written(typed: str, key: str) -> None:
    assert key in births(typed)


@pytest.mark.parametrize(
    "typed", ["30.2.1988", "13.1988", "2020-04", "2026-00001", "1188", "søren", "198", "5"]
)
def test_that_what_is_no_day_is_not_taken_for_one(typed: str) -> None:
    assert births(typed) == set()


@pytest.mark.parametrize(
    "typed",
    [
        "12345678",
        "12 34 56 78",
        "12-34-56-78",
        "12/345678",
        "(12) 34 56 78",
        "+45 12 34 56 78",
        "004512345678",
    ],
)
def test_that_a_phone_number_is_read_however_it_is_written(typed: str) -> None:
    assert any(piece.strip() == "12345678" for piece in phones(typed))


def test_that_less_than_four_digits_are_no_phone_number() -> None:
    assert phones("123") == phones("+45 1") == phones("søren 12") == set()


@pytest.mark.parametrize(
    ("precision", "key"), [("day", "19880229"), ("month", "198802"), ("year", "1988"), ("unknown", "")]
)
def test_that_a_birth_key_says_what_is_known(precision: str, key: str) -> None:
    assert birth_key(date(1988, 2, 29), precision) == key
    assert birth_key(None, precision) == ""


@given(st.text(max_size=30))
def test_that_anything_can_be_typed(typed: str) -> None:
    for reading in readings(typed):
        assert all(term.loose or term.is_figures for term in reading)


@given(
    st.lists(st.tuples(st.integers(0, 9), FIGURES, st.booleans()), max_size=25),
    st.sampled_from([" 1988", "1234", " 12345678 "]),
)
def test_that_figures_are_found_in_the_rows_they_stand_in(
    steps: list[tuple[int, list[str], bool]], piece: str
) -> None:
    lines, plain = FigureLines(), list[list[str]]()
    for place, figures, stays in steps:
        row = min(place, len(plain))
        if stays or not plain:
            lines.insert(row, " ".join(figures))
            plain.insert(row, figures)
        else:
            row = min(row, len(plain) - 1)
            lines.drop(row)
            del plain[row]
    wanted = [row for row, figures in enumerate(plain) if any(piece in f" {figure} " for figure in figures)]
    assert lines.rows_with(piece) == wanted
