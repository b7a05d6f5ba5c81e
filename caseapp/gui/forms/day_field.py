"""A field for a day that takes it as it is typed in a hurry and writes it out in full."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from caseapp.gui.days import parse_day
from caseapp.gui.texts import Wording
from caseapp.gui.widgets.line_field import LineField


class DayField(LineField):
    """``+14``, ``fr``, ``12.3.`` and ISO days are understood; the field then shows the day."""

    day_entered = Signal()
    """The field was left with another day."""

    def __init__(self, wording: Wording, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._today = today
        self.setPlaceholderText(self.tr("+14, Fr, 12.3."))
        self.setToolTip(self.tr("For example +14 (in 14 days), Fr (next Friday), 12.3. or 2027-03-12"))
        self.editingFinished.connect(self._on_editing_finished)

    def day(self) -> date | None:
        """The day meant; ``None`` for an empty field and for what is no day."""
        return parse_day(self.text(), self._today)

    def set_day(self, day: date | None) -> None:
        """Show a day, or nothing."""
        self.setText(self._wording.day(day))

    @property
    def is_understood(self) -> bool:
        """False when something stands here that is no day."""
        return not self.text().strip() or self.day() is not None

    def words(self) -> str:
        """The day in words, for the line beside the field."""
        day = self.day()
        return self._wording.weekday(day) if day is not None else ""

    @Slot()
    def _on_editing_finished(self) -> None:
        day = self.day()
        if day is not None:
            self.setText(self._wording.day(day))
        self.day_entered.emit()
