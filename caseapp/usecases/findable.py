"""What a record says to the search; kinds that are not named here cannot be found by words."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any
from uuid import UUID

from caseapp.domain.base import Stored
from caseapp.domain.client import Client
from caseapp.domain.column_types import parse_instant
from caseapp.domain.note import FINISHED, WORDS, Note, NoteAddendum, note_words
from caseapp.storage.search import Findable

FINDABLE_CLASSES: tuple[type[Stored], ...] = (Client, Note, NoteAddendum)
"""Every class that ``findable_of`` knows; the doctor and the rebuilding of the search go by it."""

_CLIENT_WORDS = ("family_name", "given_name", "called_name", "number", "other_names")


def findable_of(record: Stored) -> Findable | None:
    """The search entry of a record, or ``None`` for kinds that are not searched, and for drafts of notes."""
    if isinstance(record, Client):
        return _client(record) if record.merged_into_id is None else None
    if isinstance(record, Note):
        return _note(record) if record.is_final else None
    return _addendum(record) if isinstance(record, NoteAddendum) else None


def is_hidden(record: Stored) -> bool:
    """True for a record that could be found once and stands in another one since."""
    return isinstance(record, Client) and record.merged_into_id is not None


def _client(client: Client) -> Findable:
    # In the order of the list: whoever is found is sorted by these words.
    names = (client.family_name, client.given_name, client.called_name, client.number, client.other_names)
    return findable_client(client.id, names, client.created_at, client.created_by)


def findable_client(
    client_id: UUID, names: tuple[str | None, ...], created_at: datetime, created_by: UUID
) -> Findable:
    """What a person says: family name, given name, called name, number and other names, in this order."""
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


def findable_from_json(
    cls: type[Stored], record_id: UUID, client_id: UUID, author: UUID, made_at: str, said: Mapping[str, Any]
) -> Findable | None:
    """The search entry of a record that comes as JSON's values; None for what is not searched."""
    if said.get("deleted_at"):
        return None
    if cls is Client and not said.get("merged_into_id"):
        names = tuple(said.get(name) for name in _CLIENT_WORDS)
        return findable_client(record_id, names, parse_instant(made_at), author)
    if cls is Note and said.get("state") == FINISHED:
        sentences = [said.get(name) for name in WORDS]
        words = note_words(sentences, said.get("place"), tuple(said.get("people") or ()))
        return findable_note(record_id, client_id, author, date.fromisoformat(said["day"]), words)
    if cls is NoteAddendum:
        day = date.fromisoformat(said["day"])
        return Findable(NoteAddendum.kind, record_id, client_id, author, day, said["text"])
    return None


def _addendum(addendum: NoteAddendum) -> Findable:
    return Findable(
        NoteAddendum.kind,
        addendum.id,
        addendum.client_id,
        addendum.created_by,
        addendum.day,
        addendum.text,
    )
