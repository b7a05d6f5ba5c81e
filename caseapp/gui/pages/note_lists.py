"""What waits above and what is finished below, as one list for the keys."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseapp.gui.pages.note_list import NoteList, WaitingNotes
from caseapp.gui.pages.page import Workplace
from caseapp.gui.theme.tokens import GAP, SMALL_GAP
from caseapp.gui.widgets.basics import label
from caseapp.gui.widgets.state_view import StateView
from caseapp.usecases.note_views import NoteRow, NotesFound


class NoteLists(QWidget):
    """Of the two lists one at a time shows a choice. ``state`` says why there are no finished notes."""

    place_requested = Signal(object)
    """A note is to be opened (``Place``)."""
    typed = Signal(str)
    """A letter was typed while a list had the focus."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._has_waiting = False
        self._waiting = WaitingNotes(workplace)
        self._waiting.hide()
        self._heading = label(self.tr("Finished notes"), "heading")
        self._heading.hide()
        self._list = NoteList(workplace, "notes")
        self._list.setAccessibleName(self.tr("Finished notes"))
        self.state = StateView(workplace.theme, self._list)
        finished = QVBoxLayout()
        finished.setSpacing(SMALL_GAP)
        finished.addWidget(self._heading)
        finished.addWidget(self.state, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        layout.addWidget(self._waiting)
        layout.addLayout(finished, 1)
        self._waiting.place_requested.connect(self.place_requested)
        for notes in (self._list, self._waiting.list):
            notes.typed.connect(self.typed)
            notes.entered.connect(self._on_list_entered)
        self._list.place_requested.connect(self.place_requested)

    @property
    def finished(self) -> NoteList:
        """The list below."""
        return self._list

    @property
    def has_waiting(self) -> bool:
        """Whether something waits to be finished."""
        return self._has_waiting

    @Slot(object)
    def take_waiting(self, rows: tuple[NoteRow, ...]) -> None:
        """What waits; it is shown together with the other list."""
        self._waiting.show_rows(rows)
        self._has_waiting = bool(rows)

    def show_found(self, found: NotesFound, *, is_search: bool) -> None:
        """A search shows its finds alone."""
        self._list.show_found(found)
        self._waiting.setVisible(self._has_waiting and not is_search)
        self._heading.setVisible(self._has_waiting and not is_search and len(found.notes) > 0)
        if self._waiting.isVisible():
            self._mark(is_waiting=not self._list.hasFocus())

    def move_choice(self, step: int) -> None:
        """From the end of what waits the arrows go on to the finished notes, and back."""
        waiting = self._waiting.list.model().rowCount() if self._waiting.isVisible() else 0
        is_above = self._is_waiting_chosen
        chosen = (self._waiting.list if is_above else self._list).currentIndex().row()
        row = chosen + step + (0 if is_above else waiting)
        if row >= waiting and self._list.model().rowCount():
            self._list.choose(row - waiting)
            self._mark(is_waiting=False)
        elif waiting:
            self._waiting.list.choose(row)
            self._mark(is_waiting=True)

    def open_chosen(self) -> None:
        """As Enter in the list that shows a choice."""
        (self._waiting.list if self._is_waiting_chosen else self._list).open_chosen()

    @property
    def _is_waiting_chosen(self) -> bool:
        return self._waiting.isVisible() and self._waiting.list.selectionModel().hasSelection()

    def _mark(self, *, is_waiting: bool) -> None:
        (self._list if is_waiting else self._waiting.list).clearSelection()

    @Slot()
    def _on_list_entered(self) -> None:
        self._mark(is_waiting=self._waiting.list.hasFocus())
