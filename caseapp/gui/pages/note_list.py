"""A list of notes on a page: reads further rows as they come into view and leads to what is opened."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseapp.domain.people_index import FoundPeople
from caseapp.gui.models.note_table_model import NoteTableModel
from caseapp.gui.navigation import Place
from caseapp.gui.pages.page import Workplace
from caseapp.gui.theme.tokens import SMALL_GAP
from caseapp.gui.widgets.basics import button, label, line
from caseapp.gui.widgets.record_table import ColumnWidths, RecordTable
from caseapp.usecases.note_views import GetNoteRows, NoteRow, NotesFound

_MOST_WAITING = 4
_EVERYBODY = {1: 4, 2: 3, 3: 7}
_ONE_PERSON = {1: 2, 2: 7}
"""How the columns that may be cut share the room."""


class NoteList(RecordTable):
    """Drafts open in their form, finished notes to be read."""

    place_requested = Signal(object)
    """A note is to be opened (``Place``)."""

    def __init__(
        self, workplace: Workplace, name: str, *, names_person: bool = True, most_rows: int = 0
    ) -> None:
        model = NoteTableModel(workplace.wording, names_person=names_person)
        widths = ColumnWidths(model.known_texts, _EVERYBODY if names_person else _ONE_PERSON)
        super().__init__(model, widths, name, most_rows)
        self._workplace = workplace
        self._model = model
        self._model.setParent(self)
        self._model.rows_wanted.connect(self._on_model_rows_wanted)
        self.opened.connect(self._on_opened)
        workplace.theme.text_size_changed.connect(self.fit)

    def show_found(self, found: NotesFound) -> None:
        """A new result; what was chosen stays chosen if it is in it, else the first."""
        chosen = self.current_id()
        self._model.forget_rows()
        self._model.show_found(found)
        if len(found.notes):
            self.choose(self._model.row_of(chosen))

    def open_chosen(self) -> None:
        """As Enter in the list."""
        self._on_opened(self.current_id())

    @Slot(object)
    def _on_opened(self, note_id: UUID | None) -> None:
        if note_id is not None:
            is_draft = self._model.is_draft(self.currentIndex().row())
            self.place_requested.emit(Place("note_form" if is_draft else "note", note_id=note_id))

    @Slot(object)
    def _on_model_rows_wanted(self, ids: tuple[UUID, ...]) -> None:
        # Pages are asked for one after the other; a newer wish drops one that was scrolled past.
        channel = f"{self.objectName()}_rows"
        rows = self._workplace.runner.read(GetNoteRows(ids), self, channel=channel)
        rows.done.connect(self._model.take_rows)


class WaitingNotes(QWidget):
    """What is not finished yet: at most a few rows are seen at once, the rest is scrolled to."""

    place_requested = Signal(object)
    """A draft is to be gone on with (``Place``)."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self.list = NoteList(workplace, "waiting_notes", most_rows=_MOST_WAITING)
        self.list.setAccessibleName(self.tr("Waiting to be finished"))
        self._resume = button(self.tr("Resume draft"), "plain", "resume_draft")
        workplace.theme.set_icon(self._resume, "edit")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SMALL_GAP)
        heading = line(label(self.tr("Waiting to be finished"), "heading"), self._resume)
        heading.setStretch(0, 1)
        layout.addLayout(heading)
        layout.addWidget(self.list)
        self.list.place_requested.connect(self.place_requested)
        self._resume.clicked.connect(self._on_resume_clicked)

    def show_rows(self, rows: tuple[NoteRow, ...]) -> None:
        """The newest first; the first is chosen."""
        found = FoundPeople.of(row.id.bytes for row in rows)
        self.list.show_found(NotesFound(found, {row.id: row for row in rows}))

    @Slot()
    def _on_resume_clicked(self) -> None:
        self.list.open_chosen()
