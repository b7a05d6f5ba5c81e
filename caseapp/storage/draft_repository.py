"""Unsaved typing: written every two seconds, read back after a crash or a lock."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import delete, select

from caseapp.domain.registers import Draft
from caseapp.storage.record_store import RecordStore


class DraftRepository(RecordStore):
    """Drafts of one author; no audit, no history, no search."""

    def save(self, draft: Draft) -> None:
        """Insert the draft or replace the one with its id.

        Written at once: a draft is no record of a case, and the executor audits what is still to be written.
        """
        self._session.merge(draft)
        self._session.flush()

    def discard(self, draft_id: UUID, author: UUID) -> None:
        """Remove a draft for good; secure_delete overwrites its bytes."""
        self._session.execute(delete(Draft).where(Draft.id == draft_id, Draft.author == author))

    def of(self, author: UUID, kind: str | None = None, target_id: UUID | None = None) -> Sequence[Draft]:
        """The drafts of one author, newest first."""
        query = select(Draft).where(Draft.author == author)
        if kind is not None:
            query = query.where(Draft.kind == kind)
        if target_id is not None:
            query = query.where(Draft.target_id == target_id)
        return self._session.scalars(query.order_by(Draft.saved_at.desc())).all()
