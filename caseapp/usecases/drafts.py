"""Unsaved typing, kept so that a crash takes at most two seconds of it. It leaves no audit record."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from caseapp.domain.permissions import Permission
from caseapp.domain.registers import Draft
from caseapp.storage.unit_of_work import UnitOfWork
from caseapp.usecases.base import Context


@dataclass(frozen=True)
class DraftView:
    """What somebody typed into a form without saving it, and when it was kept."""

    body: Mapping[str, Any] = field(repr=False)
    saved_at: datetime


@dataclass(frozen=True)
class SaveDraft:
    """Keep the typing in one form: its ``kind`` and the record it changes, ``None`` for a new one."""

    kind: str
    target_id: UUID | None
    client_id: UUID | None
    body: Mapping[str, Any] = field(repr=False)

    @property
    def requires(self) -> Permission:
        """Typing that belongs to no case is everybody's own."""
        return Permission.WRITE_CASE if self.client_id else Permission.WORK_HERE

    def execute(self, uow: UnitOfWork, ctx: Context) -> None:
        """Replaces what the same author kept for this form before."""
        known = _draft_of(uow, ctx, self.kind, self.target_id)
        draft_id = known.id if known is not None else ctx.new_id()
        uow.drafts.save(
            Draft(
                id=draft_id,
                kind=self.kind,
                target_id=self.target_id,
                client_id=self.client_id,
                author=ctx.actor.id,
                base_versions={},
                body=dict(self.body),
                saved_at=ctx.now,
            )
        )


@dataclass(frozen=True)
class DiscardDraft:
    """Forget the typing in one form."""

    kind: str
    target_id: UUID | None
    client_id: UUID | None = None

    @property
    def requires(self) -> Permission:
        """Typing that belongs to no case is everybody's own."""
        return Permission.WRITE_CASE if self.client_id else Permission.WORK_HERE

    def execute(self, uow: UnitOfWork, ctx: Context) -> None:
        """Does nothing when there is none."""
        known = _draft_of(uow, ctx, self.kind, self.target_id)
        if known is not None:
            uow.drafts.discard(known.id, ctx.actor.id)


@dataclass(frozen=True)
class FindDraft:
    """The actor's own typing in one form."""

    kind: str
    target_id: UUID | None
    client_id: UUID | None = None

    @property
    def requires(self) -> Permission:
        """Typing that belongs to no case is everybody's own."""
        return Permission.READ_CASE if self.client_id else Permission.WORK_HERE

    def run(self, uow: UnitOfWork, ctx: Context) -> DraftView | None:
        """``None`` when nothing was left unsaved."""
        known = _draft_of(uow, ctx, self.kind, self.target_id)
        return DraftView(known.body, known.saved_at) if known is not None else None


def _draft_of(uow: UnitOfWork, ctx: Context, kind: str, target_id: UUID | None) -> Draft | None:
    drafts = uow.drafts.of(ctx.actor.id, kind, target_id)
    return next((draft for draft in drafts if draft.target_id == target_id), None)
