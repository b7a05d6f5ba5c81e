"""Every case in a few words, for work that goes through all of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import Connection

from caseapp.storage.client_repository import CaseReach
from caseapp.storage.engine import driver_of


@dataclass(frozen=True)
class CaseLine:
    """A case: whose it is, who works on it, when it came, and whether there is a plan."""

    id: UUID
    responsible_id: UUID | None
    came: date
    has_plan: bool


def all_cases(connection: Connection, reach: CaseReach) -> list[CaseLine]:
    """Every case in reach, in the order in which they came."""
    found = driver_of(connection).execute(
        "SELECT c.id, c.responsible_id, substr(c.created_at, 1, 10), "
        "EXISTS (SELECT 1 FROM goal_plan p WHERE p.client_id = c.id) "
        "FROM client c WHERE c.deleted_at IS NULL ORDER BY c.created_at, c.id"
    )
    lines = [
        CaseLine(_id(case), _id(worker) if worker else None, date.fromisoformat(came), bool(has_plan))
        for case, worker, came, has_plan in found
    ]
    staff = reach.staff_ids
    return [line for line in lines if staff is None or line.responsible_id in (None, *staff)]


def _id(stored: bytes) -> UUID:
    return UUID(bytes=bytes(stored))
