"""Days as they are typed in a hurry."""

from __future__ import annotations

from datetime import date

import pytest

from caseapp.gui.days import KnownDay, parse_day, parse_known_day

MONDAY = date(2026, 3, 2)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("+14", date(2026, 3, 16)),
        (" + 14 ", date(2026, 3, 16)),
        ("+2w", date(2026, 3, 16)),
        ("+2u", date(2026, 3, 16)),
        ("+1m", date(2026, 4, 2)),
        ("fr", date(2026, 3, 6)),
        ("Fre", date(2026, 3, 6)),
        ("Fr.", date(2026, 3, 6)),
        ("to", date(2026, 3, 5)),
        ("di", date(2026, 3, 3)),
        ("ti", date(2026, 3, 3)),
        ("lør", date(2026, 3, 7)),
        ("sø", date(2026, 3, 8)),
        ("so", date(2026, 3, 8)),
        ("su", date(2026, 3, 8)),
        ("mo", date(2026, 3, 9)),
        ("man", date(2026, 3, 9)),
        ("heute", MONDAY),
        ("i morgen", date(2026, 3, 3)),
        ("12.3.", date(2026, 3, 12)),
        ("12.3", date(2026, 3, 12)),
        ("12/3", date(2026, 3, 12)),
        ("1.3.", date(2027, 3, 1)),
        ("29.2.", date(2028, 2, 29)),
        ("12.3.27", date(2027, 3, 12)),
        ("12.03.2027", date(2027, 3, 12)),
        ("2027-03-12", date(2027, 3, 12)),
    ],
)
def test_that_a_day_is_understood(typed: str, meant: date) -> None:
    assert parse_day(typed, MONDAY) == meant


@pytest.mark.parametrize("typed", ["", "31.2.", "x", "f", "12", "+99999", "2027-13-01", "0.0.", "+14 Äpfel"])
def test_that_what_is_no_day_is_not_made_one(typed: str) -> None:
    assert parse_day(typed, MONDAY) is None


def test_that_one_month_after_the_31st_is_the_last_day() -> None:
    assert parse_day("+1m", date(2026, 1, 31)) == date(2026, 2, 28)


@pytest.mark.parametrize(
    ("typed", "known"),
    [
        ("29.2.1988", KnownDay(date(1988, 2, 29))),
        ("29.2.88", KnownDay(date(1988, 2, 29))),
        ("1.3.25", KnownDay(date(2025, 3, 1))),
        ("1988-02-29", KnownDay(date(1988, 2, 29))),
        ("2.1988", KnownDay(date(1988, 2, 1), "month")),
        ("1988", KnownDay(date(1988, 1, 1), "year")),
    ],
)
def test_that_a_birth_date_is_as_exact_as_it_is_known(typed: str, known: KnownDay) -> None:
    assert parse_known_day(typed, MONDAY) == known


@pytest.mark.parametrize("typed", ["31.2.1988", "29.2.", "88", "13.1988", "gestern"])
def test_that_half_a_birth_date_is_refused(typed: str) -> None:
    assert parse_known_day(typed, MONDAY) is None
