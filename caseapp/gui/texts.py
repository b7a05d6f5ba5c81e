"""Texts that come from below the window: errors, problems at fields, days. GUI thread only."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from caseapp.errors import QT_TRANSLATE_NOOP, CaseAppError, ErrorText, FieldProblem
from caseapp.i18n import locale_name

if TYPE_CHECKING:
    from datetime import date, datetime
    from zoneinfo import ZoneInfo

    from caseapp.domain.registers import CodeEntry

_UNNAMED_KIND = "other"
_WEEK = 7


def translated(context: str, source: str) -> str:
    """``Translate`` for the language that the window speaks."""
    return QCoreApplication.translate(context, source)


def error_text(error: CaseAppError) -> ErrorText:
    """What the window says about an error."""
    return error.text(translated)


def problem_text(problem: FieldProblem) -> str:
    """What stands beside a field."""
    return problem.text(translated)


class Wording:
    """Codes and days in the window's language."""

    def __init__(
        self,
        codes: Mapping[str, Mapping[str, CodeEntry]],
        language: str,
        zone: ZoneInfo,
        person_word: str = "person",
    ) -> None:
        self._codes = codes
        self._person_word = person_word
        self._locale = QLocale(locale_name(language))
        self._zone = zone
        self.language = language

    def label(self, list_name: str, code: str | None) -> str:
        """The office's word for a code; the code itself when its list does not know it."""
        if not code:
            return ""
        entry = self._codes.get(list_name, {}).get(code)
        return entry.label(self.language) if entry is not None else code

    @property
    def person(self) -> str:
        """The office's word for the people it works with, for one of them."""
        return self.label("person_word", self._person_word)

    @property
    def people(self) -> str:
        """The same for several."""
        entry = self._codes.get("person_word", {}).get(self._person_word)
        return entry.plural(self.language) if entry is not None else self._person_word

    @property
    def new_person(self) -> str:
        """What a button says that leads to somebody new."""
        words = translated("Wording", QT_TRANSLATE_NOOP("Wording", "New {person}")).format(person=self.person)
        return words[:1].upper() + words[1:]

    def so_many_people(self, count: int) -> str:
        """A number of people in the office's word for them."""
        return f"{count} {self.person if count == 1 else self.people}"

    def kind_of_plan(self, code: str) -> str:
        """The kind in words; empty for a plan of no particular kind, whose label says nothing."""
        return "" if code == _UNNAMED_KIND else self.label("plan_kind", code)

    def choices(self, list_name: str) -> list[tuple[str, str]]:
        """(code, label) of a list in its order."""
        return [(code, self.label(list_name, code)) for code in self._codes.get(list_name, {})]

    def day(self, day: date | None, precision: str = "day") -> str:
        """A day in figures, as far as it is known."""
        if day is None or precision == "unknown":
            return ""
        return day.strftime({"month": "%m.%Y", "year": "%Y"}.get(precision, "%d.%m.%Y"))

    def day_in_words(self, day: date) -> str:
        """Weekday, day and month in words."""
        pattern = "dddd d. MMMM yyyy" if self.language == "da" else "dddd, d. MMMM yyyy"
        if self.language == "en":
            pattern = "dddd, d MMMM yyyy"
        return self._locale.toString(QDate(day.year, day.month, day.day), pattern)

    def day_of(self, moment: datetime) -> date:
        """The calendar day of a moment at the office."""
        return moment.astimezone(self._zone).date()

    def weekday(self, day: date) -> str:
        """The day of the week alone."""
        return self._locale.dayName(day.isoweekday())

    def clock_time(self, moment: datetime) -> str:
        """Hour and minute at the office."""
        return moment.astimezone(self._zone).strftime("%H:%M")

    def recent_day(self, moment: datetime, now: datetime) -> str:
        """The day of the week within a week, else the day in figures; empty for today."""
        day = self.day_of(moment)
        ago = (self.day_of(now) - day).days
        if ago == 0:
            return ""
        return self.weekday(day) if 0 < ago < _WEEK else self.day(day)

    def moment(self, moment: datetime, now: datetime) -> str:
        """The time, with its day when that was not today."""
        return " ".join(part for part in (self.recent_day(moment, now), self.clock_time(moment)) if part)
