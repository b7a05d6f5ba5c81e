"""Changes that wait to be sent, in the order in which they were made."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection

from caseapp.domain.canonical_json import canonical_json
from caseapp.domain.column_types import instant_text
from caseapp.storage.engine import driver_of

# Plain statements on the driver: this runs with every save of a synced register.
_ADD = (
    "INSERT INTO outbox(operation_id, record_kind, record_id, client_id, fields, base, seen, is_new, "
    "is_final, is_own, made_by, created_at, command) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_KNOWN = "SELECT ver, fver FROM sync_record WHERE record_id = ?"
_UNSENT = "SELECT fields, base, is_new FROM outbox WHERE record_id = ? ORDER BY seq"
_HAND_OVER = (
    "INSERT INTO sync_record(record_id, client_id, record_kind, ver, fver, seq) VALUES (?, ?, ?, 0, '{}', 0)"
)
_MOVE = "UPDATE sync_record SET client_id = ? WHERE record_id = ? AND client_id <> ?"


@dataclass(frozen=True)
class Waiting:
    """One change of one record: only the fields that were set. ``command`` is the audit's number of it."""

    operation_id: UUID
    kind: str
    record_id: UUID
    client_id: UUID
    fields: Mapping[str, Any] = field(repr=False)
    made_by: UUID
    at: datetime
    command: int
    is_new: bool = False
    is_final: bool = False
    is_own: bool = False


class Outbox:
    """Puts changes in line inside the transaction of the command that made them."""

    def __init__(self, connection: Connection) -> None:
        self._driver = driver_of(connection)

    def known(self, record_id: UUID) -> tuple[int, dict[str, int]] | None:
        """The record's version on the server and those of its fields that are not 1; None for a record that
        was never handed over.
        """
        found = self._driver.execute(_KNOWN, (record_id.bytes,)).fetchone()
        return (found[0], json.loads(found[1])) if found else None

    def unsent(self, record_id: UUID) -> list[tuple[dict[str, Any], dict[str, int], bool]]:
        """Values, bases and newness of the record's changes without an answer, the oldest first."""
        found = self._driver.execute(_UNSENT, (record_id.bytes,)).fetchall()
        return [(json.loads(fields), json.loads(base), bool(is_new)) for fields, base, is_new in found]

    def put(self, change: Waiting, base: Mapping[str, int], seen: int) -> None:
        """Put a change of a record in line that was handed over before."""
        self._driver.execute(_ADD, _row(change, base, seen))
        case = change.client_id.bytes
        self._driver.execute(_MOVE, (case, change.record_id.bytes, case))

    def put_new(self, changes: Sequence[Waiting]) -> None:
        """Put records in line that were just made."""
        self._driver.executemany(_ADD, [_row(change, {}, 0) for change in changes])
        handed = [(c.record_id.bytes, c.client_id.bytes, c.kind) for c in changes]
        self._driver.executemany(_HAND_OVER, handed)


def _row(change: Waiting, base: Mapping[str, int], seen: int) -> tuple[object, ...]:
    return (
        change.operation_id.bytes,
        change.kind,
        change.record_id.bytes,
        change.client_id.bytes,
        canonical_json(change.fields).decode(),
        canonical_json(base).decode(),
        seen,
        int(change.is_new),
        int(change.is_final),
        int(change.is_own),
        change.made_by.bytes,
        instant_text(change.at),
        change.command,
    )
