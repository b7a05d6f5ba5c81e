"""Who said something and when, as the small line below it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from caseapp.gui.texts import Wording


def said_words(wording: Wording, person: str, said_by: str | None, said_on: date | None = None) -> str:
    """The source in words; empty where nobody wrote it down. ``person`` stands for their own voice."""
    if not said_by:
        return ""
    who = person if said_by == "client" else wording.label("said_by", said_by)
    if said_on is None:
        return QCoreApplication.translate("Said", "Said by {name}").format(name=who)
    words = QCoreApplication.translate("Said", "Said by {name}, {date}")
    return words.format(name=who, date=wording.day(said_on))


def voices(wording: Wording, person: str) -> list[tuple[str, str]]:
    """Who may have said it, to be chosen from: the person by name and first."""
    return [(code, person if code == "client" else text) for code, text in wording.choices("said_by")]
