"""A field that finds a person while their name is typed. Enter and Tab take the first who is shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from caseapp.gui.models.people_table_model import shown_name
from caseapp.gui.pages.page import Workplace
from caseapp.gui.task_runner import Task
from caseapp.gui.theme.tokens import TINY_GAP
from caseapp.gui.widgets.basics import button, clear
from caseapp.usecases.people_list import FindPeople, PeopleFound

_MOST = 5
_TAKE = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)


@dataclass(frozen=True)
class FoundPerson:
    """Somebody in the list below the field."""

    id: UUID
    words: str = field(repr=False)


class PersonField(QWidget):
    """One person, or nobody while the field is empty."""

    chosen = Signal(object)
    """Somebody was chosen (``UUID``)."""
    left = Signal()
    """Enter or Tab with somebody chosen, or with nothing typed: on to the next field."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self._people: list[FoundPerson] = []
        self._person: FoundPerson | None = None
        self._marked = 0
        self._asked: Task | None = None
        self._takes_first = False
        self.entry = QLineEdit()
        self.entry.setObjectName("person")
        self.setFocusProxy(self.entry)
        self._list = QVBoxLayout()
        self._list.setSpacing(TINY_GAP)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(TINY_GAP)
        layout.addWidget(self.entry)
        layout.addLayout(self._list)
        self.entry.installEventFilter(self)
        self.entry.textEdited.connect(self._on_entry_text_edited)

    @property
    def person(self) -> UUID | None:
        """Whom the field names; ``None`` for an empty one."""
        return self._person.id if self._person is not None else None

    @property
    def is_unclear(self) -> bool:
        """True when something is typed and nobody is chosen."""
        return self._person is None and bool(self.entry.text().strip())

    def typed(self) -> dict[str, str]:
        """What stands in the field, as it is kept unsaved."""
        person = self._person
        return {"person": str(person.id) if person else "", "person_words": self.entry.text()}

    def show_typed(self, typed: Mapping[str, str]) -> None:
        """Bring back what was kept."""
        words = typed.get("person_words", "")
        self.entry.setText(words)
        self._person = FoundPerson(UUID(typed["person"]), words) if typed.get("person") else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Arrows move in the list below, Enter and Tab take from it; the hands stay in the field."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return super().eventFilter(watched, event)
        if event.key() in _TAKE:
            return self._take_first()
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self._people:
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            self._marked = (self._marked + step) % len(self._people)
            self._mark()
            return True
        return super().eventFilter(watched, event)

    def _take_first(self) -> bool:
        """Whether the key is used up."""
        if not self.is_unclear:
            self.left.emit()
        elif self._asked is not None:
            # Enter after a quick hand: wait for the people of the whole word.
            self._takes_first = True
        elif self._people:
            self._take(self._people[self._marked])
        return True

    def _take(self, person: FoundPerson) -> None:
        self._person = person
        self.entry.setText(person.words)
        self._show_people([])
        self.chosen.emit(person.id)
        self.left.emit()

    def _show_people(self, people: list[FoundPerson]) -> None:
        clear(self._list)
        self._people, self._marked = people, 0
        for person in people:
            row = button(person.words.replace("&", "&&"), "choice", "found_person")
            row.setProperty("is_row", True)
            row.setCheckable(True)
            row.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            row.clicked.connect(self._on_row_clicked)
            self._list.addWidget(row)
        self._mark()

    def _rows(self) -> list[QPushButton]:
        items = [self._list.itemAt(index) for index in range(self._list.count())]
        rows = [item.widget() for item in items if item is not None]
        return [row for row in rows if isinstance(row, QPushButton)]

    def _mark(self) -> None:
        for index, row in enumerate(self._rows()):
            row.setChecked(index == self._marked)

    @Slot()
    def _on_entry_text_edited(self) -> None:
        self._person, self._takes_first = None, False
        if not self.entry.text().strip():
            self._asked = None
            self._show_people([])
            return
        query = FindPeople(self._workplace.people, self.entry.text())
        self._asked = self._workplace.runner.read(query, self, channel="person_field")
        self._asked.done.connect(self._on_people_found)

    @Slot(object)
    def _on_people_found(self, found: PeopleFound) -> None:
        if self.sender() is not self._asked:
            return
        self._asked = None
        rows = [found.rows[person] for person in found.people.ids(0, _MOST) if person in found.rows]
        self._show_people([FoundPerson(row.id, f"{shown_name(row)} · {row.number}") for row in rows])
        takes_first, self._takes_first = self._takes_first, False
        if takes_first and self._people:
            self._take(self._people[0])

    @Slot()
    def _on_row_clicked(self) -> None:
        rows = self._rows()
        for person, row in zip(self._people, rows, strict=False):
            if row is self.sender():
                self._take(person)
                return
