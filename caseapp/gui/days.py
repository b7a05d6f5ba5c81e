"""Reads days as they are typed in a hurry: ``+14``, ``fr``, ``12.3.``, ``2026-03-12``."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta

# Two letters and more, in all languages at once: no two of them clash. Monday is 0.
_WEEKDAYS: tuple[tuple[str, int], ...] = tuple(
    (name, number)
    for names in (
        "montag dienstag mittwoch donnerstag freitag samstag sonntag",
        "mandag tirsdag onsdag torsdag fredag lørdag søndag",
        "monday tuesday wednesday thursday friday saturday sunday",
    )
    for number, name in enumerate(names.split())
)
_RELATIVE = {"heute": 0, "i dag": 0, "today": 0, "morgen": 1, "i morgen": 1, "tomorrow": 1}
_GONE = {"gestern": 1, "vorgestern": 2, "i går": 1, "i forgårs": 2, "yesterday": 1}
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_DAY_MONTH = re.compile(r"(\d{1,2})\s*[./]\s*(\d{1,2})(?:\s*[./]\s*(\d{4}|\d{2})?)?")
_MONTH_YEAR = re.compile(r"(\d{1,2})\s*[./]\s*(\d{4})")
_AHEAD = re.compile(r"\+\s*(\d{1,4})\s*([a-zæøåäöü]?)")
_FARTHEST = 3660


@dataclass(frozen=True)
class KnownDay:
    """A day that may be known to the month or year only."""

    day: date
    precision: str = "day"


def parse_day(typed: str, today: date) -> date | None:
    """The day meant, in the future where the year is left out; ``None`` when it is not a day."""
    text = " ".join(typed.split()).lower()
    if text in _RELATIVE:
        return today + timedelta(_RELATIVE[text])
    if match := _AHEAD.fullmatch(text):
        return _ahead(int(match[1]), match[2], today)
    if match := _ISO.fullmatch(text):
        return _day(int(match[1]), int(match[2]), int(match[3]))
    if match := _DAY_MONTH.fullmatch(text):
        return _next_day(int(match[1]), int(match[2]), match[3], today)
    return _weekday(text, today)


def parse_past_day(typed: str, today: date) -> date | None:
    """As ``parse_day``, but in the past where year or week are left out: when something took place."""
    text = " ".join(typed.split()).lower()
    if text in _GONE:
        return today - timedelta(_GONE[text])
    day = parse_day(typed, today)
    if day is None or day <= today:
        return day
    if _weekday(text, today) is not None:
        return day - timedelta(7)
    if (match := _DAY_MONTH.fullmatch(text)) and not match[3]:
        found = (_day(today.year - back, int(match[2]), int(match[1])) for back in range(9))
        return next((one for one in found if one is not None and one <= today), None)
    return day


def parse_time(typed: str) -> str | None:
    """The time on the clock as ``14:05``, typed as ``14:05``, ``14.05``, ``1405`` or ``14``."""
    match = re.fullmatch(r"(\d{1,2})[:.]?(\d{2})?", "".join(typed.split()))
    if match is None or int(match[1]) > 23 or int(match[2] or 0) > 59:
        return None
    return f"{int(match[1]):02}:{match[2] or '00'}"


def parse_known_day(typed: str, today: date) -> KnownDay | None:
    """A day of birth: whole, or month and year, or the year alone. Two-digit years lie in the past."""
    text = "".join(typed.split())
    if re.fullmatch(r"\d{4}", text):
        return _known(_day(int(text), 1, 1), "year")
    if match := _MONTH_YEAR.fullmatch(text):
        return _known(_day(int(match[2]), int(match[1]), 1), "month")
    if match := _ISO.fullmatch(text):
        return _known(_day(int(match[1]), int(match[2]), int(match[3])), "day")
    if (match := _DAY_MONTH.fullmatch(text)) and match[3]:
        return _known(_day(_past_year(match[3], today), int(match[2]), int(match[1])), "day")
    return None


def _known(day: date | None, precision: str) -> KnownDay | None:
    return KnownDay(day, precision) if day is not None else None


def _past_year(digits: str, today: date) -> int:
    year = int(digits)
    if len(digits) == 4:
        return year
    century = today.year // 100 * 100
    return century + year if century + year <= today.year else century - 100 + year


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _next_day(day: int, month: int, year: str | None, today: date) -> date | None:
    if year:
        return _day(int(year) if len(year) == 4 else today.year // 100 * 100 + int(year), month, day)
    # At most eight years on: 29 February may be that far.
    found = (_day(today.year + ahead, month, day) for ahead in range(9))
    return next((one for one in found if one is not None and one >= today), None)


def _ahead(count: int, unit: str, today: date) -> date | None:
    if unit == "m":
        month = today.month - 1 + count
        year, month = today.year + month // 12, month % 12 + 1
        if year > today.year + _FARTHEST // 366:
            return None
        return date(year, month, min(today.day, calendar.monthrange(year, month)[1]))
    days = count * 7 if unit in ("w", "u") else count
    return today + timedelta(days) if days <= _FARTHEST and unit in ("", "d", "t", "w", "u") else None


def _weekday(text: str, today: date) -> date | None:
    name = text.rstrip(".")
    if len(name) < 2:
        return None
    number = next((number for full, number in _WEEKDAYS if full.startswith(name)), None)
    if number is None:
        return None
    return today + timedelta((number - today.weekday() - 1) % 7 + 1)
