"""A field for the day on which something took place."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from caseapp.gui.days import parse_past_day
from caseapp.gui.forms.day_field import DayField
from caseapp.gui.texts import Wording


class PastDayField(DayField):
    """As ``DayField``; ``fr`` and ``12.3.`` lie behind."""

    def __init__(self, wording: Wording, today: date, parent: QWidget | None = None) -> None:
        super().__init__(wording, today, parent)
        self.setPlaceholderText("")
        self.setToolTip(self.tr("For example yesterday, Fr (last Friday), 12.3. or 2027-03-12"))

    def day(self) -> date | None:
        """The day meant; ``None`` for an empty field and for what is no day."""
        return parse_past_day(self.text(), self._today)
