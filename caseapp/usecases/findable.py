"""What a record says to the search; kinds that are not named here cannot be found by words."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from caseapp.domain.base import Stored
from caseapp.domain.client import Client
from caseapp.domain.note import Note, NoteAddendum
from caseapp.storage.search import Findable

FINDABLE_CLASSES: tuple[type[Stored], ...] = (Client, Note, NoteAddendum)
"""Every class that ``findable_of`` knows; the doctor and the rebuilding of the search go by it."""


def findable_of(record: Stored) -> Findable | None:
    """The search entry of a record, or ``None`` for kinds that are not searched, and for drafts of notes."""
    if isinstance(record, Client):
        return _client(record)
    if isinstance(record, Note):
        return _note(record) if record.is_final else None
    return _addendum(record) if isinstance(record, NoteAddendum) else None


def _client(client: Client) -> Findable:
    # In the order of the list: whoever is found is sorted by these words.
    names = (client.family_name, client.given_name, client.called_name, client.number)
    return findable_client(client.id, names, client.created_at, client.created_by)


def findable_client(
    client_id: UUID, names: tuple[str | None, ...], created_at: datetime, created_by: UUID
) -> Findable:
    """What a person says: family name, given name, called name and number, in this order."""
    return Findable(
        kind=Client.kind,
        record_id=client_id,
        client_id=client_id,
        author=created_by,
        on=created_at.date(),
        words=" ".join(part for part in names if part),
        is_person=True,
    )


def _note(note: Note) -> Findable:
    return findable_note(note.id, note.client_id, note.created_by, note.day, note.searched_words)


def findable_note(note_id: UUID, client_id: UUID, author: UUID, day: date, words: str) -> Findable:
    """What a finished note says; it stands where its day stands, however late it was written."""
    return Findable(Note.kind, note_id, client_id, author, day, words)


def _addendum(addendum: NoteAddendum) -> Findable:
    return Findable(
        NoteAddendum.kind,
        addendum.id,
        addendum.client_id,
        addendum.created_by,
        addendum.day,
        addendum.text,
    )
