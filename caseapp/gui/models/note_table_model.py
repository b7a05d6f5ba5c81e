"""A list of notes as a table: day, person, kind, the first words, and what is still to be done."""

from __future__ import annotations

from PySide6.QtCore import QObject

from caseapp.domain.note import DRAFT
from caseapp.gui.models.record_table_model import Column, RecordTableModel
from caseapp.gui.texts import Wording
from caseapp.usecases.note_views import NoteRow, NotesFound


class NoteTableModel(RecordTableModel):
    """The notes of everybody, or with ``names_person`` left out those of one person."""

    def __init__(self, wording: Wording, parent: QObject | None = None, *, names_person: bool = True) -> None:
        super().__init__(parent)
        self._wording = wording
        person = (Column("person", self.tr("Person"), self._person),) if names_person else ()
        self._columns = (
            Column("day", self.tr("Day"), lambda row: wording.day(row.day)),
            *person,
            Column("kind", self.tr("Kind"), lambda row: wording.label(*row.kind_code)),
            Column("words", self.tr("First words"), lambda row: row.first_words),
            Column("state", self.tr("State"), self._state),
        )

    def show_found(self, found: NotesFound) -> None:
        """A new result with the rows of one page."""
        self.show_rows(found.notes, found.rows)

    def is_draft(self, row: int) -> bool:
        """True for a note that is still to be finished, as far as its row is in memory."""
        note = self._row(row)
        return note is not None and note.state == DRAFT

    @property
    def known_texts(self) -> dict[int, str]:
        """Columns that must never be cut, with about the longest text that they show."""
        states = (self.tr("Draft"), self.tr("%n addenda", "", 10))
        return {0: "00.00.0000", len(self._columns) - 1: max(states, key=len)}

    def _person(self, row: NoteRow) -> str:
        if row.client_id is None:
            return self.tr("Unknown caller")
        return ", ".join(part for part in (row.family_name, row.called_name) if part)

    def _state(self, row: NoteRow) -> str:
        if row.state == DRAFT:
            return self.tr("Draft")
        return self.tr("%n addenda", "", row.addenda) if row.addenda else ""
