"""A person's documents as a table: title, kind, day, size."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from caseapp.domain.people_index import FoundPeople
from caseapp.gui.document_words import kind_words, longest_kind, size_words
from caseapp.gui.models.record_table_model import Column, RecordTableModel
from caseapp.gui.texts import Wording
from caseapp.usecases.attachments import AttachmentRow


class DocumentTableModel(RecordTableModel):
    """All rows are in memory: nobody has so many documents."""

    def __init__(self, wording: Wording, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns = (
            Column("title", self.tr("Title"), lambda row: row.title),
            Column("kind", self.tr("Kind"), lambda row: kind_words(row.kind)),
            Column("day", self.tr("Added"), lambda row: wording.day(wording.day_of(row.added_at))),
            Column("size", self.tr("Size"), self._size),
        )

    def show_documents(self, rows: Sequence[AttachmentRow]) -> None:
        """The newest first, as they come."""
        self.forget_rows()
        self.show_rows(FoundPeople.of(row.id.bytes for row in rows), {row.id: row for row in rows})

    @property
    def known_texts(self) -> dict[int, str]:
        """Columns that must never be cut, with about the longest text that they show."""
        return {1: longest_kind(), 2: "00.00.0000", 3: max(self._elsewhere, size_words(10**8), key=len)}

    @property
    def _elsewhere(self) -> str:
        return self.tr("another laptop")

    def _size(self, row: AttachmentRow) -> str:
        return size_words(row.size) if row.is_here else self._elsewhere
