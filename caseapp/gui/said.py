"""Who said something and when, as the small line below it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from caseapp.gui.texts import Wording


def said_words(wording: Wording, person: str, said_by: str | None, said_on: date | None = None) -> str:
    """The source in words; empty where nobody wrote it down. ``person`` stands for their own voice."""
    if not said_by:
        return ""
    role, day = wording.label("said_by", said_by), wording.day(said_on)
    if said_by == "client":
        words = QCoreApplication.translate("Said", "Said by {name}")
        if day:
            words = QCoreApplication.translate("Said", "Said by {name}, {date}")
    else:
        # A label of the office's list stands for itself: it does not bend with a sentence.
        words = QCoreApplication.translate("Said", "Said by: {role}")
        if day:
            words = QCoreApplication.translate("Said", "Said by: {role}, {date}")
    return words.format(name=person, role=role, date=day)


def voices(wording: Wording, person: str) -> list[tuple[str, str]]:
    """Who may have said it, to be chosen from: the person by name and first."""
    return [(code, person if code == "client" else text) for code, text in wording.choices("said_by")]
