"""People who may be the one that is looked for or entered: a short list for the keyboard."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseapp.gui.models.people_table_model import shown_name
from caseapp.gui.texts import Wording
from caseapp.gui.theme.theme import Theme
from caseapp.gui.theme.tokens import TINY_GAP
from caseapp.gui.widgets.basics import card, label, set_property
from caseapp.gui.widgets.word_button import WordButton
from caseapp.usecases.near_people import NearClient

_FIRST_ROW = 2
"""Title and the line below it come first."""


class PersonRow(WordButton):
    """One person on two lines: who, and what tells them apart."""

    moved = Signal(object)
    """An arrow was used: 1 for the next person, -1 for the one before (``int``)."""

    def __init__(self, theme: Theme, name: str, about: str) -> None:
        super().__init__(theme, "near_person", "person", label(name, "strong"), label(about, "small"))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter opens, as in every list; arrows move."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.moved.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)


class NearPeople(QWidget):
    """Shows nothing at all while nobody is near."""

    opened = Signal(object)
    """A person is to be opened (``UUID``)."""
    left_upwards = Signal()
    """An arrow led out of the list above the first."""
    left_downwards = Signal()
    """An arrow led out of the list below the last."""

    def __init__(self, theme: Theme, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._wording = wording
        self._people: tuple[NearClient, ...] = ()
        self._rows: list[PersonRow] = []
        self._card, self._column = card(spacing=TINY_GAP)
        self._title = label("", "strong")
        self._title.setObjectName("near_title")
        self._about = label("", "caption", "soft")
        self._column.addWidget(self._title)
        self._column.addWidget(self._about)
        self._card.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._card)

    def add_below(self, widget: QWidget) -> None:
        """Something that belongs to the people who are shown."""
        self._column.addWidget(widget)

    @property
    def has_somebody(self) -> bool:
        """True while somebody is shown."""
        return bool(self._people)

    def show_people(self, people: Sequence[NearClient], title: str = "", about: str = "") -> None:
        """Replace who was shown; nobody hides the list."""
        if tuple(people) == self._people:
            return
        self._people = tuple(people)
        had_focus = any(row.hasFocus() for row in self._rows)
        for old in self._rows:
            old.hide()
            old.deleteLater()
        self._rows = [self._row(person) for person in people]
        for place, row in enumerate(self._rows):
            self._column.insertWidget(_FIRST_ROW + place, row)
        self._title.setText(title)
        self._about.setText(about)
        self._about.setVisible(bool(about))
        is_certain = any(person.is_certain for person in people)
        set_property(self._card, "surface", "late" if is_certain else "promise")
        self._card.setVisible(bool(self._rows))
        if had_focus and self._rows:
            self._rows[0].setFocus()

    def enter(self) -> None:
        """Go to the first person."""
        if self._rows:
            self._rows[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _row(self, person: NearClient) -> PersonRow:
        day, number = self._wording.day(person.row.birth_date, person.row.birth_precision), person.row.number
        if person.is_certain:
            about = self.tr("Same name and same birth date: born {day}, number {number}")
        elif day:
            about = self.tr("born {day}, number {number}")
        else:
            about = self.tr("number {number}")
        row = PersonRow(self._theme, shown_name(person.row), about.format(day=day, number=number))
        row.clicked.connect(self._on_row_clicked)
        row.moved.connect(self._on_row_moved)
        return row

    @Slot()
    def _on_row_clicked(self) -> None:
        place = next(place for place, row in enumerate(self._rows) if row is self.sender())
        self.opened.emit(self._people[place].row.id)

    @Slot(object)
    def _on_row_moved(self, step: int) -> None:
        place = next(place for place, row in enumerate(self._rows) if row is self.sender()) + step
        if 0 <= place < len(self._rows):
            self._rows[place].setFocus()
        elif step > 0:
            self.left_downwards.emit()
        else:
            self.left_upwards.emit()
