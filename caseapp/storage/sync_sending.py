"""The outbox as the exchange sees it, and the batch that is under way."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from sqlalchemy import Connection

from caseapp.domain.canonical_json import canonical_json
from caseapp.storage.engine import driver_of

_WAITING = (
    "SELECT seq, operation_id, record_kind, record_id, client_id, fields, base, seen, is_new, is_final, "
    "is_own, made_by, created_at, command, record_made_at, record_made_by "
    "FROM outbox WHERE batch IS NULL ORDER BY seq LIMIT ?"
)
_UNSENT = (
    "SELECT seq, operation_id, record_kind, record_id, client_id, fields, base, seen, is_new, is_final, "
    "is_own, made_by, created_at, command, record_made_at, record_made_by FROM outbox "
    "WHERE record_id IN (SELECT unhex(value) FROM json_each(?)) ORDER BY seq"
)
_FIRST = (
    "INSERT INTO outbox(seq, operation_id, record_kind, record_id, client_id, fields, base, seen, is_new, "
    "is_final, is_own, made_by, created_at, command, record_made_at, record_made_by) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)


@dataclass(frozen=True)
class OutboxRow:
    """One waiting change as it stands in the outbox."""

    seq: int
    operation_id: UUID
    kind: str
    record_id: UUID
    client_id: UUID
    fields: dict[str, Any] = field(repr=False)
    base: dict[str, int]
    seen: int
    is_new: bool
    is_final: bool
    is_own: bool
    made_by: UUID
    created_at: str
    command: int = 0
    record_made_at: str | None = None
    record_made_by: UUID | None = None


class SyncSending:
    """Reads the outbox, freezes batches and takes them away, in the caller's transaction."""

    def __init__(self, connection: Connection) -> None:
        self._driver = driver_of(connection)

    def frozen(self) -> tuple[int, str] | None:
        """Number and bytes of the batch under way."""
        row = self._driver.execute("SELECT number, body FROM sync_batch").fetchone()
        return (row[0], row[1]) if row else None

    def freeze(self, number: int, body: str, seqs: Iterable[int]) -> None:
        """Keep a batch's bytes until it is answered."""
        self._driver.execute("INSERT INTO sync_batch(number, body) VALUES (?, ?)", (number, body))
        self._driver.executemany("UPDATE outbox SET batch = ? WHERE seq = ?", [(number, seq) for seq in seqs])

    def thaw(self, number: int) -> None:
        """The batch was answered."""
        self._driver.execute("DELETE FROM sync_batch WHERE number = ?", (number,))
        self._driver.execute("DELETE FROM outbox WHERE batch = ?", (number,))

    def waiting(self, limit: int) -> list[OutboxRow]:
        """The oldest changes that are in no batch yet."""
        return [_row(row) for row in self._driver.execute(_WAITING, (limit,)).fetchall()]

    def unsent(self, record_ids: Iterable[UUID]) -> dict[UUID, list[OutboxRow]]:
        """Every change without an answer of some records, oldest first; those of a batch under way too."""
        wanted = json.dumps([record_id.hex for record_id in record_ids])
        found: dict[UUID, list[OutboxRow]] = {}
        for row in map(_row, self._driver.execute(_UNSENT, (wanted,)).fetchall()):
            found.setdefault(row.record_id, []).append(row)
        return found

    def rebase(self, seq: int, base: Mapping[str, int]) -> None:
        """Another base for a change that still waits."""
        text = canonical_json(base).decode()
        self._driver.execute("UPDATE outbox SET base = ? WHERE seq = ?", (text, seq))

    def operations(self) -> set[UUID]:
        """The ids of all changes without an answer."""
        return {UUID(bytes=row[0]) for row in self._driver.execute("SELECT operation_id FROM outbox")}

    def records(self) -> set[UUID]:
        """The records that they are about."""
        return {UUID(bytes=row[0]) for row in self._driver.execute("SELECT DISTINCT record_id FROM outbox")}

    def queue_first(self, rows: Sequence[OutboxRow]) -> None:
        """Put changes in line before everything that waits; their ``seq`` does not count."""
        (first,) = self._driver.execute("SELECT coalesce(min(seq), 1) FROM outbox").fetchone()
        places = range(first - len(rows), first)
        self._driver.executemany(
            _FIRST, [_values(place, row) for place, row in zip(places, rows, strict=True)]
        )


def _row(row: Sequence[Any]) -> OutboxRow:
    seq, operation, kind, record, case, fields, base, seen, is_new, is_final, is_own, *made = row
    by, at, command, record_made_at, record_made_by = made
    return OutboxRow(
        seq,
        UUID(bytes=operation),
        kind,
        UUID(bytes=record),
        UUID(bytes=case),
        json.loads(fields),
        json.loads(base),
        seen,
        bool(is_new),
        bool(is_final),
        bool(is_own),
        UUID(bytes=by),
        at,
        command,
        record_made_at,
        UUID(bytes=record_made_by) if record_made_by else None,
    )


def _values(place: int, row: OutboxRow) -> tuple[Any, ...]:
    return (
        place,
        row.operation_id.bytes,
        row.kind,
        row.record_id.bytes,
        row.client_id.bytes,
        canonical_json(row.fields).decode(),
        canonical_json(row.base).decode(),
        row.seen,
        int(row.is_new),
        int(row.is_final),
        int(row.is_own),
        row.made_by.bytes,
        row.created_at,
        row.command,
        row.record_made_at,
        row.record_made_by.bytes if row.record_made_by else None,
    )
