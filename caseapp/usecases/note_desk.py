"""What the window reads and saves around one note: its person, goals and unsaved typing in one question."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, ClassVar
from uuid import UUID

from caseapp.domain.permissions import Permission
from caseapp.errors import NoteChangedError
from caseapp.storage.unit_of_work import UnitOfWork
from caseapp.usecases.base import Context, FieldChange
from caseapp.usecases.drafts import DiscardDraft, DraftView, FindDraft
from caseapp.usecases.goal_plan import FindPlan
from caseapp.usecases.note_access import own_draft
from caseapp.usecases.note_views import NOTE_FORM, QUICK_NOTE_FORM, GetNote, NoteView
from caseapp.usecases.notes import AddAddendum, AddNote, AddQuickNote, ChangeNote, FinishNote

NOTE_READ_BACK_FORM = "note_read_back_form"
"""Kind of the unsaved typing at reading back: the person's comment; its target is the note."""

ADDENDUM_FORM = "addendum_form"
"""Kind of the unsaved typing in a new addendum; its target is the note."""


def typing_target(note_id: UUID | None, client_id: UUID | None) -> UUID | None:
    """What the typing in a note's form belongs to: the note, or whom a new one is about."""
    return note_id or client_id


@dataclass(frozen=True)
class GoalChoice:
    """A goal that a note can be about; ``id`` as ``AddNote`` takes it."""

    id: str
    words: str = field(repr=False)


@dataclass(frozen=True)
class NoteDesk:
    """A note (``None`` for a new one), whom it is about, and what was left unsaved in its form."""

    view: NoteView | None
    client_id: UUID | None
    person: str = field(repr=False)
    number: str
    goals: tuple[GoalChoice, ...]
    typing: DraftView | None
    has_plan_to_agree: bool


@dataclass(frozen=True)
class GetNoteDesk:
    """A note with its surroundings; without ``note_id`` those of a new one about ``client_id``."""

    requires: ClassVar[Permission] = Permission.READ_CASE

    note_id: UUID | None
    client_id: UUID | None = None

    def run(self, uow: UnitOfWork, ctx: Context) -> NoteDesk:
        """Raises ``NotFoundError`` or ``NotAllowedError``."""
        view = GetNote(self.note_id).run(uow, ctx) if self.note_id else None
        person = view.client_id if view is not None else self.client_id
        typing = FindDraft(NOTE_FORM, typing_target(self.note_id, person)).run(uow, ctx)
        if person is None:
            return NoteDesk(view, None, "", "", (), typing, has_plan_to_agree=False)
        client = uow.clients.find(person)
        to_agree = _has_plan_to_agree(uow, ctx, person)
        goals = _goals(uow, person)
        return NoteDesk(view, person, client.addressed_as, client.number, goals, typing, to_agree)


def _goals(uow: UnitOfWork, client_id: UUID) -> tuple[GoalChoice, ...]:
    plan = uow.plans.current(client_id)
    nodes = uow.plans.tree(plan).walk() if plan is not None else ()
    return tuple(
        GoalChoice(str(node.goal.id), node.own_words or node.goal.professional_words or "")
        for node in nodes
        if node.goal.level != "aim"
    )


def _has_plan_to_agree(uow: UnitOfWork, ctx: Context, client_id: UUID) -> bool:
    draft = FindPlan(client_id, draft=True).run(uow, ctx)
    if draft is None or not draft.snapshot.goals:
        return False
    newest = FindPlan(client_id).run(uow, ctx)
    return newest is None or newest.snapshot.version is None or draft.draft_changed


@dataclass(frozen=True)
class SaveNewNote:
    """Add the note that was typed into the form of a new one; its unsaved typing goes in the same moment."""

    requires: ClassVar[Permission] = Permission.WRITE_CASE

    client_id: UUID | None
    values: Mapping[str, Any] = field(repr=False)
    typed_about: UUID | None = None
    """Whom the typing was kept for, when it was not known yet whom the note is about."""

    def execute(self, uow: UnitOfWork, ctx: Context) -> UUID:
        """Raises ``InvalidInputError``."""
        note_id = AddNote(self.client_id, self.values).execute(uow, ctx)
        DiscardDraft(NOTE_FORM, self.typed_about).execute(uow, ctx)
        return note_id


@dataclass(frozen=True)
class SaveNoteChanges:
    """Change the draft as it was typed; older unsaved typing goes in the same moment, or it would come back
    after a crash and stand over what was saved.
    """

    requires: ClassVar[Permission] = Permission.WRITE_CASE

    note_id: UUID
    changes: tuple[FieldChange, ...]

    def execute(self, uow: UnitOfWork, ctx: Context) -> UUID:
        """Raises what ``ChangeNote`` raises."""
        ChangeNote(self.note_id, self.changes).execute(uow, ctx)
        DiscardDraft(NOTE_FORM, self.note_id).execute(uow, ctx)
        return self.note_id


@dataclass(frozen=True)
class SaveAddendum:
    """Add the addendum that was typed; its unsaved typing goes in the same moment."""

    requires: ClassVar[Permission] = Permission.WRITE_CASE

    note_id: UUID
    text: str = field(repr=False)

    def execute(self, uow: UnitOfWork, ctx: Context) -> UUID:
        """Raises what ``AddAddendum`` raises."""
        addendum_id = AddAddendum(self.note_id, self.text).execute(uow, ctx)
        DiscardDraft(ADDENDUM_FORM, self.note_id).execute(uow, ctx)
        return addendum_id


@dataclass(frozen=True)
class SaveQuickNote:
    """Add the quick note that was typed; its unsaved typing goes in the same moment."""

    requires: ClassVar[Permission] = Permission.WRITE_CASE

    client_id: UUID | None
    text: str = field(repr=False)
    promise: str | None = field(repr=False)
    due: date | None

    def execute(self, uow: UnitOfWork, ctx: Context) -> UUID:
        """Raises ``InvalidInputError``."""
        note_id = AddQuickNote(self.client_id, self.text, self.promise, self.due).execute(uow, ctx)
        DiscardDraft(QUICK_NOTE_FORM, self.client_id).execute(uow, ctx)
        return note_id


@dataclass(frozen=True)
class FinishReadNote:
    """Finish the note that was read back, with what the person said to it; no undo."""

    requires: ClassVar[Permission] = Permission.WRITE_CASE

    note_id: UUID
    read_back: str
    comment: str = field(repr=False)

    def execute(self, uow: UnitOfWork, ctx: Context) -> UUID:
        """Raises what ``FinishNote`` raises, and nothing is changed then."""
        note = own_draft(uow, ctx, self.note_id)
        if note.digest != self.read_back:
            raise NoteChangedError
        if self.comment != (note.persons_comment or ""):
            comment = FieldChange("persons_comment", note.persons_comment, self.comment)
            ChangeNote(self.note_id, (comment,)).execute(uow, ctx)
        FinishNote(self.note_id).execute(uow, ctx)
        for kind in (NOTE_FORM, NOTE_READ_BACK_FORM):
            DiscardDraft(kind, self.note_id).execute(uow, ctx)
        return self.note_id


@dataclass(frozen=True)
class LeftTyping:
    """Typing in a note that was never saved: its form, whom it is about, since when."""

    kind: str
    client_id: UUID | None
    person: str = field(repr=False)
    saved_at: datetime


@dataclass(frozen=True)
class FindLeftTyping:
    """What the actor typed into new notes and did not save; the newest first."""

    requires: ClassVar[Permission] = Permission.READ_CASE

    def run(self, uow: UnitOfWork, ctx: Context) -> tuple[LeftTyping, ...]:
        """Typing in notes that exist is not among it: those are listed themselves."""
        drafts = [
            draft for kind in (NOTE_FORM, QUICK_NOTE_FORM) for draft in uow.drafts.of(ctx.actor.id, kind)
        ]
        new = [draft for draft in drafts if draft.target_id == draft.client_id]
        return tuple(
            LeftTyping(
                draft.kind,
                draft.client_id,
                uow.clients.find(draft.client_id).addressed_as if draft.client_id else "",
                draft.saved_at,
            )
            for draft in sorted(new, key=lambda draft: draft.saved_at, reverse=True)
        )


@dataclass(frozen=True)
class QuickTyping:
    """A quick note that was begun, and whom it is about as far as that is known."""

    client_id: UUID | None
    draft: DraftView


@dataclass(frozen=True)
class FindQuickTyping:
    """The quick note that the actor began and did not save."""

    requires: ClassVar[Permission] = Permission.READ_CASE

    def run(self, uow: UnitOfWork, ctx: Context) -> QuickTyping | None:
        """The newest, should a fault have left more than one."""
        drafts = uow.drafts.of(ctx.actor.id, QUICK_NOTE_FORM)
        found = (QuickTyping(draft.client_id, DraftView(draft.body, draft.saved_at)) for draft in drafts)
        return next(found, None)
