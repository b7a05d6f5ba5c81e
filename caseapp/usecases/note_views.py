"""Reading notes: one whole, those of a person, the list of meetings, and what waits to be finished."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, ClassVar
from uuid import UUID

from caseapp.domain.goal_plan import Promise
from caseapp.domain.note import Note, NoteAddendum
from caseapp.domain.people_index import FoundPeople
from caseapp.domain.permissions import Permission
from caseapp.storage.note_list import EVER, Days, finished_ids, note_rows
from caseapp.storage.unit_of_work import UnitOfWork
from caseapp.usecases.base import Context
from caseapp.usecases.drafts import DraftView, FindDraft
from caseapp.usecases.excerpt import first_words
from caseapp.usecases.note_access import draft_authors, note_for, person_of

NOTE_FORM = "note_form"
"""Kind of the unsaved typing in the form of a note; its target is the note, ``None`` for a new one."""

QUICK_NOTE_FORM = "quick_note_form"
"""Kind of the unsaved typing in a new quick note."""

PAGE_ROWS = 128
"""So many rows are read at once."""


@dataclass(frozen=True)
class Addendum:
    """An addendum with the name of whoever wrote it."""

    id: UUID
    day: date
    by: str
    text: str = field(repr=False)


@dataclass(frozen=True)
class NoteView:
    """One note, complete and detached. ``client_id`` is None while nobody knows whom it is about.

    ``digest`` is what ``FinishNote`` wants read back; ``typing`` is what was left unsaved in its form.
    """

    note: Note
    client_id: UUID | None
    author: str
    addenda: tuple[Addendum, ...] = ()
    promise: Promise | None = None
    typing: DraftView | None = None

    @property
    def digest(self) -> str:
        """Tells this state of the note from any other."""
        return self.note.digest


@dataclass(frozen=True)
class GetNote:
    """One note with its addenda."""

    requires: ClassVar[Permission] = Permission.READ_CASE

    note_id: UUID

    def run(self, uow: UnitOfWork, ctx: Context) -> NoteView:
        """Raises ``NotFoundError`` or ``NotAllowedError``."""
        note = note_for(uow, ctx, self.note_id, Permission.READ_CASE)
        (view,) = _views(uow, [note])
        promise = uow.records.get_even_removed(Promise, note.promise_id) if note.promise_id else None
        typing = None if note.is_final else FindDraft(NOTE_FORM, note.id).run(uow, ctx)
        return NoteView(note, view.client_id, view.author, view.addenda, promise, typing)


@dataclass(frozen=True)
class NotesOfClient:
    """The notes about one person, the newest first: finished ones, and drafts that the actor may read."""

    requires: ClassVar[Permission] = Permission.READ_CASE

    client_id: UUID

    def run(self, uow: UnitOfWork, ctx: Context) -> tuple[NoteView, ...]:
        """Complete notes; a person has some hundreds at most."""
        return _views(uow, uow.notes.of_client(self.client_id, draft_authors(ctx)))


def _views(uow: UnitOfWork, notes: Sequence[Note]) -> tuple[NoteView, ...]:
    names = {member.id: member.name for member in uow.office.staff()}
    addenda = uow.notes.addenda([note.id for note in notes])
    return tuple(
        NoteView(
            note,
            person_of(uow, note),
            names.get(note.created_by, ""),
            tuple(_addendum(addendum, names) for addendum in addenda[note.id]),
        )
        for note in notes
    )


def _addendum(addendum: NoteAddendum, names: Mapping[UUID, str]) -> Addendum:
    return Addendum(addendum.id, addendum.day, names.get(addendum.created_by, ""), addendum.text)


@dataclass(frozen=True)
class NoteRow:
    """One line of a list of notes. ``client_id`` is None while nobody knows whom it is about."""

    id: UUID
    client_id: UUID | None
    number: str | None
    called_name: str | None = field(repr=False)
    family_name: str | None = field(repr=False)
    is_quick: bool
    state: str
    meeting_kind: str
    channel: str
    outcome: str | None
    day: date
    time: str | None
    first_words: str = field(repr=False)
    author: str
    promise: str | None = field(repr=False)
    promise_due: date | None
    addenda: int

    @property
    def kind_code(self) -> tuple[str, str]:
        """The code list and the code that say what it was: a meeting, or the way of a quick note."""
        return ("meeting_channel", self.channel) if self.is_quick else ("meeting_kind", self.meeting_kind)


@dataclass(frozen=True)
class NotesFound:
    """Ids of all notes in the list's order, and the rows of the page on which the chosen one stands."""

    notes: FoundPeople
    rows: Mapping[UUID, NoteRow]


@dataclass(frozen=True)
class FindNotes:
    """Finished notes in reach, the newest first, as ids with one page of rows; ``days`` narrows them."""

    requires: ClassVar[Permission] = Permission.READ_CASE

    days: Days = EVER
    chosen: UUID | None = None

    def run(self, uow: UnitOfWork, ctx: Context) -> NotesFound:
        """``GetNoteRows`` reads further pages as they come into view."""
        notes = FoundPeople.of(finished_ids(uow.connection, ctx.reach, self.days))
        row = notes.row_of(self.chosen) if self.chosen else None
        page = notes.ids((row or 0) // PAGE_ROWS * PAGE_ROWS, PAGE_ROWS)
        return NotesFound(notes, GetNoteRows(page).run(uow, ctx))


@dataclass(frozen=True)
class GetNoteRows:
    """The rows of one page of a list of notes; what has gone since is left out."""

    requires: ClassVar[Permission] = Permission.READ_CASE

    ids: tuple[UUID, ...]

    def run(self, uow: UnitOfWork, ctx: Context) -> dict[UUID, NoteRow]:
        """Rows by note."""
        return {note: _row(note, columns) for note, columns in note_rows(uow.connection, self.ids).items()}


def _row(note_id: UUID, columns: tuple[Any, ...]) -> NoteRow:
    (_, is_quick, state, kind, channel, outcome, day, time, begins, author, promise, due, *about) = columns
    person, number, called, family, addenda = about
    return NoteRow(
        id=note_id,
        client_id=UUID(bytes=bytes(person)) if person is not None else None,
        number=number,
        called_name=called,
        family_name=family,
        is_quick=bool(is_quick),
        state=state,
        meeting_kind=kind,
        channel=channel,
        outcome=outcome,
        day=date.fromisoformat(day),
        time=time,
        first_words=first_words(begins),
        author=author or "",
        promise=promise,
        promise_due=date.fromisoformat(due) if due else None,
        addenda=addenda,
    )


@dataclass(frozen=True)
class UnfinishedNotes:
    """What waits: one's own drafts, and the notes of callers whom nobody has recognised yet; newest first."""

    requires: ClassVar[Permission] = Permission.READ_CASE

    def run(self, uow: UnitOfWork, ctx: Context) -> tuple[NoteRow, ...]:
        """Rows as in the list of notes."""
        drafts = [note.id for note in uow.notes.drafts(ctx.actor.id, uow.office.state().office_id)]
        rows = GetNoteRows(tuple(drafts)).run(uow, ctx)
        return tuple(rows[note_id] for note_id in drafts)
