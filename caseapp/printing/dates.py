"""Days and times in words, as each language writes them on paper.

A day or a time never breaks over two lines: its parts hold together with no-break spaces.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date

from babel.dates import format_date

_LOCALES: Mapping[str, str] = {"de": "de_DE", "de_CH": "de_CH", "da": "da_DK", "en": "en_GB"}
_DAY: Mapping[str, str] = {"de": "d. MMMM y", "da": "d. MMMM y", "en": "d MMMM y"}
_WEEKDAY: Mapping[str, str] = {"de": "EEEE, ", "da": "EEEE 'den' ", "en": "EEEE "}
_TIMES: Mapping[str, str] = {
    "de": "{hour}:{minute} Uhr",
    "de_CH": "{hour}.{minute} Uhr",
    "da": "kl. {hour}.{minute}",
    "en": "{hour}:{minute}",
}
_CLOCK = re.compile(r"(\d{1,2})[:.](\d{2})(?::\d{2})?")


def day_in_words(day: date, language: str) -> str:
    """A day as in "16. März 2026", "16. marts 2026", "16 March 2026"."""
    return unbroken(format_date(day, _DAY[language[:2]], locale=_LOCALES[language]))


def weekday_in_words(day: date, language: str) -> str:
    """A day with its weekday, as for a meeting; it may break after the weekday."""
    weekday = format_date(day, _WEEKDAY[language[:2]], locale=_LOCALES[language])
    return weekday + day_in_words(day, language)


def time_in_words(time: str, language: str) -> str:
    """A time such as "09:00" as in "9:00 Uhr" or "kl. 9.00"; any other words stay as they are."""
    clock = _CLOCK.fullmatch(time.strip())
    if clock is None:
        return time.strip()
    return unbroken(_TIMES[language].format(hour=int(clock[1]), minute=clock[2]))


def unbroken(words: str) -> str:
    """``words`` held on one line, as for a phone number."""
    return words.replace(" ", "\u00a0")
