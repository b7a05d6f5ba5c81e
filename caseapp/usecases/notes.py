"""Writing notes: a draft may change and be assigned, finishing has no way back, an addendum corrects."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, ClassVar
from uuid import UUID

from caseapp.domain.goal_plan import Promise
from caseapp.domain.note import DRAFT, Note, NoteAddendum
from caseapp.domain.permissions import Permission
from caseapp.domain.text import TEXT_LIMIT, require_text
from caseapp.errors import NoteChangedError, NoteEmptyError, NoteNotFinishedError, NoteWithoutPersonError
from caseapp.storage.unit_of_work import UnitOfWork
from caseapp.usecases.base import Context, FieldChange
from caseapp.usecases.field_changes import apply_changes, set_fields
from caseapp.usecases.note_access import note_for, own_draft, person_of
from caseapp.usecases.note_rules import NOTE_FIELDS, check_whole, clean_note, new_note


@dataclass(frozen=True)
class AddNote:
    """Begin a note about a person, or about somebody yet unknown (``client_id`` None). It is a draft.

    ``values`` are fields of ``note_rules.NOTE_FIELDS``. ``goals`` are ids or own words; words that the plan
    does not have are kept as they are.
    """

    requires: ClassVar[Permission] = Permission.WRITE_CASE

    client_id: UUID | None
    values: Mapping[str, Any] = field(repr=False)
    is_quick: bool = False

    def execute(self, uow: UnitOfWork, ctx: Context) -> UUID:
        """Raises ``InvalidInputError`` naming every field that needs another look."""
        values = new_note(ctx, self.values, is_quick=self.is_quick)
        check_whole(ctx, values, is_quick=self.is_quick)
        values["goals"] = _goals(uow, self.client_id, values["goals"])
        note = Note(
            id=ctx.new_id(),
            client_id=self.client_id or uow.office.state().office_id,
            is_quick=self.is_quick,
            state=DRAFT,
            time_zone=ctx.zone.key,
            **values,
        )
        uow.add(note)
        _keep_promise(uow, ctx, note, self.client_id)
        return note.id


@dataclass(frozen=True)
class AddQuickNote:
    """One text in passing, with a promise if there is one: ``AddNote`` in its shortest form."""

    requires: ClassVar[Permission] = Permission.WRITE_CASE

    client_id: UUID | None
    text: str = field(repr=False)
    promise: str | None = field(default=None, repr=False)
    due: date | None = None
    more: Mapping[str, Any] = field(default_factory=dict, repr=False)
    """Kind, channel, day, time and place, when they are not those of a call just now."""

    def execute(self, uow: UnitOfWork, ctx: Context) -> UUID:
        """Raises ``InvalidInputError``."""
        told = {"text": self.text, "promise_text": self.promise, "promise_due": self.due}
        return AddNote(self.client_id, {**self.more, **told}, is_quick=True).execute(uow, ctx)


@dataclass(frozen=True)
class ChangeNote:
    """Change fields of a draft, each with what was on the screen; ``goals`` as in ``AddNote``."""

    requires: ClassVar[Permission] = Permission.WRITE_CASE

    note_id: UUID
    changes: tuple[FieldChange, ...]

    def execute(self, uow: UnitOfWork, ctx: Context) -> UUID:
        """Raises ``NoteFinishedError`` or ``ChangedElsewhereError``."""
        note = own_draft(uow, ctx, self.note_id)
        person = person_of(uow, note)
        wanted = clean_note(ctx, {c.name: c.value for c in self.changes}, is_quick=note.is_quick)
        if "goals" in wanted:
            wanted["goals"] = _goals(uow, person, wanted["goals"])
        after = {name: wanted.get(name, getattr(note, name)) for name in NOTE_FIELDS}
        check_whole(ctx, after, is_quick=note.is_quick)
        apply_changes(note, [FieldChange(c.name, c.seen, wanted[c.name]) for c in self.changes])
        _keep_promise(uow, ctx, note, person)
        return note.id


@dataclass(frozen=True)
class AssignNote:
    """Say whom a draft is about: an unknown caller has become known, or it was the wrong person."""

    requires: ClassVar[Permission] = Permission.WRITE_CASE

    note_id: UUID
    client_id: UUID

    def execute(self, uow: UnitOfWork, ctx: Context) -> UUID:
        """Raises ``NoteFinishedError`` when it is too late."""
        note = own_draft(uow, ctx, self.note_id)
        if note.client_id == self.client_id:
            return note.id
        words = [goal["words"] for goal in note.goals]
        _drop_promise(uow, ctx, note)
        set_fields(note, {"client_id": self.client_id, "goals": _goals(uow, self.client_id, words)})
        _keep_promise(uow, ctx, note, self.client_id)
        uow.notes.move_typing(note.id, self.client_id)
        return note.id


@dataclass(frozen=True)
class RemoveNote:
    """Take a draft away; undo brings it back."""

    requires: ClassVar[Permission] = Permission.WRITE_CASE

    note_id: UUID

    def execute(self, uow: UnitOfWork, ctx: Context) -> UUID:
        """Raises ``NoteFinishedError``."""
        note = own_draft(uow, ctx, self.note_id)
        _drop_promise(uow, ctx, note)
        note.remove(ctx.now)
        return note.id


@dataclass(frozen=True)
class FinishNote:
    """Make a note unchangeable. ``read_back`` is the digest of the note that was read out; no undo."""

    requires: ClassVar[Permission] = Permission.WRITE_CASE

    note_id: UUID
    read_back: str | None = None

    def execute(self, uow: UnitOfWork, ctx: Context) -> UUID:
        """Raises ``NoteFinishedError``, ``NoteEmptyError``, ``NoteWithoutPersonError``, ``NoteChangedError``
        or ``InvalidInputError``; it stays a draft then.
        """
        note = own_draft(uow, ctx, self.note_id)
        if person_of(uow, note) is None:
            raise NoteWithoutPersonError
        if not note.has_words:
            raise NoteEmptyError
        if self.read_back not in (None, note.digest):
            raise NoteChangedError
        said = {name: getattr(note, name) for name in NOTE_FIELDS}
        check_whole(ctx, said, is_quick=note.is_quick)
        note.finish(ctx.now, ctx.actor.id)
        return note.id


@dataclass(frozen=True)
class AddAddendum:
    """Correct or complete a finished note, dated today; no undo."""

    requires: ClassVar[Permission] = Permission.WRITE_CASE

    note_id: UUID
    text: str = field(repr=False)

    def execute(self, uow: UnitOfWork, ctx: Context) -> UUID:
        """The addendum's id. Raises ``NoteNotFinishedError``."""
        note = note_for(uow, ctx, self.note_id, Permission.WRITE_CASE)
        if not note.is_final:
            raise NoteNotFinishedError
        text = require_text(self.text, "text", limit=TEXT_LIMIT)
        addendum = NoteAddendum(
            id=ctx.new_id(), client_id=note.client_id, note_id=note.id, day=ctx.today, text=text
        )
        uow.add(addendum)
        return addendum.id


def _goals(uow: UnitOfWork, client_id: UUID | None, keys: Sequence[str]) -> tuple[dict[str, Any], ...]:
    """Each goal with the words of today; ``id`` is None for one that the plan does not have."""
    plan = uow.plans.current(client_id) if keys and client_id is not None else None
    nodes = tuple(uow.plans.tree(plan).walk()) if plan else ()
    words = {node.goal.id: (node.own_words or node.goal.professional_words or "") for node in nodes}
    by_key = {str(goal_id): goal_id for goal_id in words} | {said.strip(): g for g, said in words.items()}
    found = [(by_key.get(key.strip()), key) for key in keys]
    return tuple({"id": str(g) if g else None, "words": words[g] if g else key} for g, key in found)


def _keep_promise(uow: UnitOfWork, ctx: Context, note: Note, person: UUID | None) -> None:
    """The promise made in a draft is a record of its own as soon as it is known whom it was made to."""
    if not note.promise_text:
        _drop_promise(uow, ctx, note)
    elif person is not None and note.promise_id is None:
        promise = _promise(ctx, note, person)
        uow.add(promise)
        note.promise_id = promise.id
    elif note.promise_id is not None:
        promise = uow.records.get(Promise, note.promise_id, str(note.promise_id))
        set_fields(promise, {"text": note.promise_text, "due": note.promise_due})


def _drop_promise(uow: UnitOfWork, ctx: Context, note: Note) -> None:
    if note.promise_id is not None:
        uow.records.get(Promise, note.promise_id, str(note.promise_id)).remove(ctx.now)
        note.promise_id = None


def _promise(ctx: Context, note: Note, person: UUID) -> Promise:
    return Promise(
        id=ctx.new_id(),
        client_id=person,
        step_id=None,
        text=note.promise_text,
        binding="promised",
        promised_by=ctx.actor.id,
        promised_by_name=ctx.actor.name,
        due=note.promise_due,
        first_due=note.promise_due,
        state="open",
        kept_on=None,
        dropped_reason=None,
    )
