"""Who else works with a person, and how fresh what they wrote is here."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from caseapp.domain.column_types import parse_instant
from caseapp.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True)
class LastSent:
    """When the newest work of a colleague came to the office server; None when nothing has."""

    name: str
    at: datetime | None


def last_sent(uow: UnitOfWork, client_id: UUID) -> tuple[LastSent, ...]:
    """Of everybody else on a person's case, by name; nobody without a server."""
    found = uow.sync_cases.colleagues_of(client_id)
    return tuple(LastSent(name, parse_instant(at) if at else None) for name, at in found)
