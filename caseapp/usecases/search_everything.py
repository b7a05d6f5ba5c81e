"""One search for all: people by name, one's own drafts, and every finished note and addendum in reach."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import ClassVar
from uuid import UUID

from caseapp.domain.client import Client
from caseapp.domain.names import fold, fold_loosely
from caseapp.domain.note import Note
from caseapp.domain.permissions import Permission
from caseapp.storage.note_list import SHORTEST_BEGINNING, found_notes, texts_of
from caseapp.storage.search import search_words
from caseapp.storage.unit_of_work import UnitOfWork
from caseapp.usecases.base import Context
from caseapp.usecases.excerpt import excerpt

SHOWN = 50
MOST_PEOPLE = 8
"""Of people only the first few: who looks for a person uses the list of people."""

SHORTEST_NAME = 2
"""One letter is no name yet."""


@dataclass(frozen=True)
class Hit:
    """One find: ``kind`` is client, note or note_addendum; ``note_id`` is the note to open."""

    kind: str
    id: UUID
    client_id: UUID | None
    on: date
    excerpt: str = field(repr=False)
    note_id: UUID | None = None
    is_draft: bool = False


@dataclass(frozen=True)
class Found:
    """The first finds: people, then notes with the newest first; and how many there are at all.

    Of very many notes no more than ``note_list.MOST_COUNTED`` are counted.
    """

    hits: tuple[Hit, ...]
    total: int


@dataclass(frozen=True)
class SearchEverything:
    """What holds words beginning with all that was typed, in any order; words of one or two letters as
    they are.

    Notes spelled as typed; only when there are none, those spelled alike (Muller for Müller).
    """

    requires: ClassVar[Permission] = Permission.READ_CASE

    typed: str = field(repr=False)
    limit: int = SHOWN

    def run(self, uow: UnitOfWork, ctx: Context) -> Found:
        """Nothing for nothing typed."""
        exact, loose = search_words(self.typed)
        if not exact:
            return Found((), 0)
        people, many_people = self._people(uow, ctx)
        notes = _notes(uow, ctx, exact, self.limit, loosely=False)
        if notes.total == 0:
            notes = _notes(uow, ctx, loose, self.limit, loosely=True)
        return Found((*people, *notes.hits)[: self.limit], many_people + notes.total)

    def _people(self, uow: UnitOfWork, ctx: Context) -> tuple[list[Hit], int]:
        if len(self.typed.strip()) < SHORTEST_NAME:
            return [], 0
        rows, total = uow.clients.search(self.typed, ctx.reach, min(self.limit, MOST_PEOPLE))
        hits = []
        for row in rows:
            client = uow.clients.find(row.id)
            on = client.created_at.astimezone(ctx.zone).date()
            hits.append(Hit(Client.kind, row.id, row.id, on, f"{client.display_name} ({row.number})"))
        return hits, total


def _notes(uow: UnitOfWork, ctx: Context, words: Sequence[str], limit: int, *, loosely: bool) -> Found:
    column = "loose" if loosely else "exact"
    found, total = found_notes(uow.connection, words, column, ctx.reach, ctx.actor.id, limit)
    texts = texts_of(uow.connection, found)
    hits = [
        Hit(hit.kind, hit.record_id, hit.client_id, hit.on, excerpt(text, words, loosely=loosely), note_id)
        for hit in found
        if hit.record_id in texts
        for note_id, text in (texts[hit.record_id],)
    ]
    drafts = _own_drafts(uow, ctx, words, loosely=loosely)
    hits = sorted([*drafts, *hits], key=lambda hit: hit.on, reverse=True)
    return Found(tuple(hits[:limit]), total + len(drafts))


def _own_drafts(uow: UnitOfWork, ctx: Context, words: Sequence[str], *, loosely: bool) -> list[Hit]:
    """Drafts are in no index; an author has few enough to read them all."""
    office_id, hits = uow.office.state().office_id, []
    for note in uow.notes.drafts(ctx.actor.id, office_id):
        text = note.searched_words
        key = f" {fold_loosely(text) if loosely else fold(text)} "
        if _holds(key, words):
            person = None if note.client_id == office_id else note.client_id
            said = excerpt(text, words, loosely=loosely)
            hits.append(Hit(Note.kind, note.id, person, note.day, said, note.id, is_draft=True))
    return hits


def _holds(key: str, words: Sequence[str]) -> bool:
    """As the index would answer; ``key`` has a blank on both sides."""
    return all((f" {word}" if len(word) >= SHORTEST_BEGINNING else f" {word} ") in key for word in words)
