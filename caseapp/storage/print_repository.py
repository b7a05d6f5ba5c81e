"""Printed copies with their hand-overs."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import select

from caseapp.domain.plan_version import PlanVersion
from caseapp.domain.print_record import HandOver, PrintRecord
from caseapp.storage.record_store import RecordStore


class PrintRepository(RecordStore):
    """Reads what was printed within one session."""

    def of_client(self, client_id: UUID) -> Sequence[PrintRecord]:
        """Every copy of one person's plans, the newest first."""
        return self._session.scalars(
            select(PrintRecord)
            .where(PrintRecord.client_id == client_id)
            .order_by(PrintRecord.created_at.desc(), PrintRecord.id.desc())
        ).all()

    def hand_overs(self, client_id: UUID) -> dict[UUID, HandOver]:
        """The newest hand-over of each copy of one person's plans that has one."""
        found = self._session.scalars(
            select(HandOver)
            .where(HandOver.client_id == client_id, HandOver.deleted_at.is_(None))
            .order_by(HandOver.created_at, HandOver.id)
        )
        return {hand_over.print_record_id: hand_over for hand_over in found}

    def version_of(self, record: PrintRecord) -> PlanVersion | None:
        """What was printed; ``None`` for a draft, which nobody froze."""
        if record.plan_version_id is None:
            return None
        return self._session.scalars(
            select(PlanVersion).where(PlanVersion.id == record.plan_version_id)
        ).one()
