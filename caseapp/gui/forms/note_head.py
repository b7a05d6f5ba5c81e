"""The head of a note: kind, channel, day, time, minutes and place in one calm line."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QSizePolicy, QWidget

from caseapp.gui.forms.past_day_field import PastDayField
from caseapp.gui.texts import Wording
from caseapp.gui.theme.theme import Theme
from caseapp.gui.theme.tokens import GAP, SMALL_GAP
from caseapp.gui.widgets.basics import text_width
from caseapp.gui.widgets.choice_box import ChoiceBox
from caseapp.gui.widgets.form_field import FormField

_WIDE = {"meeting_kind": 7, "channel": 5, "day": 4, "time": 3, "minutes": 3, "place": 8}
"""How the fields share one line, in thirtieths."""
_ALL = sum(_WIDE.values())
_ONE_LINE_FROM = 88
_THREE_FROM = 54
"""Widths in characters."""


class NoteHead(QWidget):
    """Places its ``fields`` in one line, or in lines of three or two where there is less room."""

    def __init__(self, theme: Theme, wording: Wording, today: date) -> None:
        super().__init__()
        entries = {
            "meeting_kind": (ChoiceBox(wording.choices("meeting_kind")), self.tr("Kind")),
            "channel": (ChoiceBox(wording.choices("meeting_channel")), self.tr("By which way")),
            "day": (PastDayField(wording, today), self.tr("Day")),
            "time": (QLineEdit(), self.tr("Time")),
            "minutes": (QLineEdit(), self.tr("Minutes")),
            "place": (QLineEdit(), self.tr("Place")),
        }
        self.fields: dict[str, FormField] = {}
        for name, (entry, caption) in entries.items():
            field = FormField(theme, caption, entry)
            field.setMinimumWidth(1)
            # The gap is the field's own: thirty columns with gaps between them would take too much.
            field.setContentsMargins(0, 0, SMALL_GAP, 0)
            field.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            self.fields[name] = field
        self._shares: dict[str, int] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(0)
        self._grid.setVerticalSpacing(GAP // 2)
        for column in range(_ALL):
            self._grid.setColumnStretch(column, 1)
        self._place(_WIDE)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """As many lines as the words need."""
        super().resizeEvent(event)
        if self.width() >= text_width(self, _ONE_LINE_FROM):
            self._place(_WIDE)
        else:
            in_line = 3 if self.width() >= text_width(self, _THREE_FROM) else 2
            self._place(dict.fromkeys(_WIDE, _ALL // in_line))

    def _place(self, shares: dict[str, int]) -> None:
        if shares == self._shares:
            return
        self._shares = shares
        row = column = 0
        for name, field in self.fields.items():
            if column + shares[name] > _ALL:
                row, column = row + 1, 0
            self._grid.addWidget(field, row, column, 1, shares[name], Qt.AlignmentFlag.AlignTop)
            column += shares[name]
