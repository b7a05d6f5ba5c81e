"""Notes with their addenda, and the drafts that wait."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import literal_column, or_, select, update

from caseapp.domain.note import FINISHED, Note, NoteAddendum
from caseapp.domain.registers import Draft
from caseapp.storage.record_store import RecordStore

# Spelled out: the index of the drafts is not used for a value that is filled in later.
_IS_DRAFT = Note.state == literal_column("'draft'")


class NoteRepository(RecordStore):
    """Reads notes within one session."""

    def find(self, note_id: UUID) -> Note:
        """Raises ``NotFoundError``."""
        return self.get(Note, note_id, str(note_id))

    def of_client(self, client_id: UUID, drafts_of: Sequence[UUID]) -> Sequence[Note]:
        """The finished notes about one person and the drafts of these authors, newest first."""
        return self._session.scalars(
            select(Note)
            .where(
                Note.client_id == client_id,
                Note.deleted_at.is_(None),
                or_(Note.state == FINISHED, Note.created_by.in_(drafts_of)),
            )
            .order_by(Note.day.desc(), Note.time.desc(), Note.id.desc())
        ).all()

    def drafts(self, author: UUID, office_id: UUID) -> Sequence[Note]:
        """What one author has not finished, and every note that nobody has assigned; newest first."""
        return self._session.scalars(
            select(Note)
            .where(
                _IS_DRAFT,
                Note.deleted_at.is_(None),
                or_(Note.created_by == author, Note.client_id == office_id),
            )
            .order_by(Note.day.desc(), Note.time.desc(), Note.id.desc())
        ).all()

    def addenda(self, note_ids: Sequence[UUID]) -> dict[UUID, list[NoteAddendum]]:
        """The addenda to these notes, the oldest first."""
        found: dict[UUID, list[NoteAddendum]] = defaultdict(list)
        for addendum in self._session.scalars(
            select(NoteAddendum).where(NoteAddendum.note_id.in_(note_ids)).order_by(NoteAddendum.id)
        ):
            found[addendum.note_id].append(addendum)
        return found

    def move_typing(self, note_id: UUID, client_id: UUID) -> None:
        """Unsaved typing in a note goes to the person's case with it, and is erased with them."""
        self._session.execute(update(Draft).where(Draft.target_id == note_id).values(client_id=client_id))
