"""Who may see and change which note. The executor knows the case; what a note adds to it stands here.

A draft is its author's own, and the team lead's, who must be able to finish what somebody left behind. A note
that nobody has assigned yet is everybody's who works on cases: somebody may know the caller.
"""

from __future__ import annotations

from uuid import UUID

from caseapp.domain.note import Note
from caseapp.domain.permissions import Permission, Scope
from caseapp.errors import NotAllowedError, NotFoundError
from caseapp.storage.unit_of_work import UnitOfWork
from caseapp.usecases.base import Context


def note_for(uow: UnitOfWork, ctx: Context, note_id: UUID, permission: Permission) -> Note:
    """The note; raises ``NotFoundError`` or ``NotAllowedError``."""
    note = uow.notes.find(note_id)
    office = uow.office.office()
    if note.client_id == office.id:
        return note
    client = uow.clients.find(note.client_id)
    allowed = ctx.may_on_case(permission, client.responsible_id)
    if not (allowed and (note.is_final or note.created_by in draft_authors(ctx))):
        raise NotAllowedError(lead_name=office.lead_name or office.name)
    return note


def own_draft(uow: UnitOfWork, ctx: Context, note_id: UUID) -> Note:
    """The same for a note that is to change; raises ``NoteFinishedError`` too."""
    note = note_for(uow, ctx, note_id, Permission.WRITE_CASE)
    note.require_open()
    return note


def draft_authors(ctx: Context) -> tuple[UUID, ...]:
    """Whose drafts the actor may read and finish."""
    leads = ctx.actor.scope(Permission.WRITE_CASE) is Scope.TEAM
    return (*ctx.team_ids, ctx.actor.id) if leads else (ctx.actor.id,)


def person_of(uow: UnitOfWork, note: Note) -> UUID | None:
    """Whom the note is about; ``None`` while nobody knows."""
    return None if note.client_id == uow.office.state().office_id else note.client_id


def uuid_of(key: str) -> UUID:
    """A note's id as it was typed; raises ``NotFoundError``."""
    try:
        return UUID(key.strip())
    except ValueError:
        raise NotFoundError(what=key if key.isprintable() else ascii(key)) from None
