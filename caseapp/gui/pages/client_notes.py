"""The section Meetings of a person's page: their notes, the newest first."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseapp.errors import CaseAppError
from caseapp.gui.navigation import Place
from caseapp.gui.pages.left_typing import LeftTypingLines
from caseapp.gui.pages.note_list import NoteList
from caseapp.gui.pages.page import Workplace
from caseapp.gui.texts import error_text
from caseapp.gui.theme.tokens import GAP
from caseapp.gui.widgets.state_view import StateView
from caseapp.usecases.note_desk import FindLeftTyping, LeftTyping
from caseapp.usecases.note_finds import FindNotesOf
from caseapp.usecases.note_views import NotesFound

_LEAST_ROWS = 6
"""So many rows are seen in a low window; beyond that the page scrolls."""


class ClientNotes(QWidget):
    """Reads when it is looked at for the first time."""

    place_requested = Signal(object)
    """A note is to be opened or begun (``Place``)."""

    def __init__(self, workplace: Workplace, client_id: UUID) -> None:
        super().__init__()
        self._workplace = workplace
        self._client_id = client_id
        self._is_read = False
        self._left = LeftTypingLines(workplace)
        self._left.hide()
        self._list = NoteList(workplace, "client_notes", names_person=False)
        self._list.setAccessibleName(self.tr("Notes"))
        self._list.setMinimumHeight(self._list.verticalHeader().defaultSectionSize() * _LEAST_ROWS)
        self._state = StateView(workplace.theme, self._list)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        layout.addWidget(self._left)
        layout.addWidget(self._state, 1)
        self._left.place_requested.connect(self.place_requested)
        self._list.place_requested.connect(self.place_requested)
        self._state.action_requested.connect(self._on_state_action_requested)

    def event(self, event: QEvent) -> bool:
        """Most who open a person look at something else first: their notes are read when they are shown."""
        if event.type() == QEvent.Type.Show and not self._is_read:
            self._is_read = True
            self._read()
        return super().event(event)

    def _read(self) -> None:
        runner = self._workplace.runner
        self._state.show_loading()
        runner.read(FindLeftTyping(), self, channel="client_typing").done.connect(self._on_left_found)
        notes = runner.read(FindNotesOf(self._client_id), self, channel="client_notes")
        notes.done.connect(self._on_notes_found)
        notes.failed.connect(self._on_notes_failed)

    @Slot(object)
    def _on_left_found(self, left: tuple[LeftTyping, ...]) -> None:
        self._left.show_left(tuple(typing for typing in left if typing.client_id == self._client_id))

    @Slot(object)
    def _on_notes_found(self, found: NotesFound) -> None:
        self._list.show_found(found)
        if len(found.notes):
            self._state.show_content()
        else:
            text = self.tr("What is said in a meeting or on the phone will stand here.")
            self._state.show_empty(self.tr("No notes yet"), text, self.tr("Write the first note"))

    @Slot(object)
    def _on_notes_failed(self, error: CaseAppError) -> None:
        self._is_read = False
        self._state.show_error(error_text(error))

    @Slot()
    def _on_state_action_requested(self) -> None:
        if self._is_read:
            self.place_requested.emit(Place("note_form", self._client_id))
        else:
            self._is_read = True
            self._read()
