"""Lists of notes for the window: by the words that were typed, those of one person; and finds anywhere."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from typing import ClassVar
from uuid import UUID

from caseapp.domain.client import Client
from caseapp.domain.names import fold, fold_loosely
from caseapp.domain.people_index import FoundPeople
from caseapp.domain.permissions import Permission
from caseapp.storage.search import search_words
from caseapp.storage.unit_of_work import UnitOfWork
from caseapp.usecases.base import Context
from caseapp.usecases.note_access import draft_authors
from caseapp.usecases.note_views import PAGE_ROWS, GetNoteRows, NotesFound
from caseapp.usecases.search_everything import Hit, SearchEverything

_WORDS_BEFORE = 3
"""So many words stand before the one that was found, so that a row of a list shows it."""


@dataclass(frozen=True)
class FindInNotes:
    """Notes in which words begin as typed, the newest first; each row shows the piece that was found."""

    requires: ClassVar[Permission] = Permission.READ_CASE

    typed: str = field(repr=False)

    def run(self, uow: UnitOfWork, ctx: Context) -> NotesFound:
        """The first finds, as a list of notes."""
        hits: dict[UUID, Hit] = {}
        for hit in SearchEverything(self.typed).run(uow, ctx).hits:
            if hit.note_id is not None:
                hits.setdefault(hit.note_id, hit)
        rows = GetNoteRows(tuple(hits)).run(uow, ctx)
        shown = {
            note: replace(row, first_words=_near(hits[note].excerpt, self.typed))
            for note, row in rows.items()
        }
        return NotesFound(FoundPeople.of(note.bytes for note in hits if note in shown), shown)


@dataclass(frozen=True)
class FindNotesOf:
    """The notes about one person as a list: finished ones, and drafts that the actor may read."""

    requires: ClassVar[Permission] = Permission.READ_CASE

    client_id: UUID

    def run(self, uow: UnitOfWork, ctx: Context) -> NotesFound:
        """Newest first; ``GetNoteRows`` reads further pages as they come into view."""
        notes = uow.notes.of_client(self.client_id, draft_authors(ctx))
        ids = tuple(note.id for note in notes)
        return NotesFound(
            FoundPeople.of(note.bytes for note in ids), GetNoteRows(ids[:PAGE_ROWS]).run(uow, ctx)
        )


@dataclass(frozen=True)
class Finding:
    """One line of what was found anywhere: a person (``note_id`` None) or a note, and whom it is about."""

    client_id: UUID | None
    note_id: UUID | None
    is_draft: bool
    on: date
    who: str = field(repr=False)
    words: str = field(repr=False)


@dataclass(frozen=True)
class FindAnywhere:
    """People and notes in which words begin as typed."""

    requires: ClassVar[Permission] = Permission.READ_CASE

    typed: str = field(repr=False)

    def run(self, uow: UnitOfWork, ctx: Context) -> tuple[Finding, ...]:
        """People first, then notes with the newest first."""
        hits = SearchEverything(self.typed).run(uow, ctx).hits
        return tuple(_finding(uow, hit, self.typed) for hit in hits)


def _finding(uow: UnitOfWork, hit: Hit, typed: str) -> Finding:
    if hit.kind == Client.kind:
        return Finding(hit.client_id, None, False, hit.on, hit.excerpt, "")
    who = uow.clients.find(hit.client_id).addressed_as if hit.client_id else ""
    return Finding(hit.client_id, hit.note_id, hit.is_draft, hit.on, who, _near(hit.excerpt, typed))


def _near(said: str, typed: str) -> str:
    """``said`` from shortly before the first word that was looked for."""
    exact, loose = search_words(typed)
    words = said.split(" ")
    for place, word in enumerate(words):
        begins = any(part.startswith(tuple(exact)) for part in fold(word).split())
        if begins or any(part.startswith(tuple(loose)) for part in fold_loosely(word).split()):
            return said if place <= _WORDS_BEFORE else f"… {' '.join(words[place - _WORDS_BEFORE :])}"
    return said
