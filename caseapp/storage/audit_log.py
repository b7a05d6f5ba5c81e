"""Writes the chained audit and the field history in a command's transaction; reads them for checks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, select

from caseapp.domain.audit_chain import FIRST, Anchor, AuditLine, chained_hash
from caseapp.domain.canonical_json import canonical_json
from caseapp.domain.changes import Change, RecordChange
from caseapp.domain.column_types import instant_text
from caseapp.domain.registers import AuditRecord
from caseapp.storage.engine import driver_of

# Plain statements on the driver: this runs with every save, and SQLAlchemy would cost more than the rows.
_NEWEST = "SELECT seq, hash FROM audit_record ORDER BY seq DESC LIMIT 1"
_ADD_AUDIT = (
    "INSERT INTO audit_record(seq, device_id, at, actor, action, client_id, details, previous, hash) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_ADD_HISTORY = (
    "INSERT INTO field_history(record_kind, record_id, client_id, field, old, new, by, at) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
)
_MOVE_HISTORY = "UPDATE field_history SET client_id = ? WHERE record_id = ?"


class AuditLog:
    """Appends to the chain. One record per command names every record it touched, never any text."""

    def __init__(self, connection: Connection, device_id: UUID) -> None:
        self._connection = connection
        self._driver = driver_of(connection)
        self._device_id = device_id

    def newest(self) -> Anchor:
        """The end of the chain."""
        row = self._driver.execute(_NEWEST).fetchone()
        return Anchor(row[0], row[1]) if row else Anchor(0, FIRST)

    def append(
        self,
        *,
        at: datetime,
        actor: UUID,
        action: str,
        client_id: UUID | None,
        changes: Iterable[RecordChange] = (),
        summary: Mapping[str, int | str] | None = None,
    ) -> int:
        """Add one record for a command; its number. ``summary`` holds counts and codes."""
        last = self.newest()
        seq = last.seq + 1
        details = canonical_json(dict(summary) if summary is not None else _touched(changes)).decode()
        digest = chained_hash(
            last.hash,
            seq=seq,
            device_id=self._device_id,
            at=at,
            actor=actor,
            action=action,
            client_id=client_id,
            details=details,
        )
        case = client_id.bytes if client_id else None
        row = (seq, self._device_id.bytes, instant_text(at), actor.bytes, action, case, details)
        self._driver.execute(_ADD_AUDIT, (*row, last.hash, digest))
        return seq

    def keep_history(self, changes: Iterable[RecordChange], at: datetime, by: UUID) -> None:
        """Keep what each changed field said before and after. A record that moves takes its history along."""
        changes, moment = tuple(changes), instant_text(at)
        rows = [
            (
                change.kind,
                change.id.bytes,
                change.client_id.bytes,
                name,
                _history_text(values.old),
                _history_text(values.new),
                by.bytes,
                moment,
            )
            for change in changes
            for name, values in change.fields.items()
        ]
        if rows:
            self._driver.executemany(_ADD_HISTORY, rows)
        for change in changes:
            if "client_id" in change.fields:
                self._driver.execute(_MOVE_HISTORY, (change.client_id.bytes, change.id.bytes))

    def lines_after(self, seq: int, limit: int) -> list[AuditLine]:
        """The next lines of the chain, which the server has not seen yet."""
        columns = [getattr(AuditRecord, name.name) for name in fields(AuditLine)]
        chosen = select(*columns).where(AuditRecord.seq > seq).order_by(AuditRecord.seq).limit(limit)
        return [AuditLine(*row) for row in self._connection.execute(chosen)]

    def lines(self) -> Iterator[AuditLine]:
        """The whole chain, oldest first."""
        columns = [getattr(AuditRecord, name.name) for name in fields(AuditLine)]
        for row in self._connection.execute(select(*columns).order_by(AuditRecord.seq)):
            yield AuditLine(*row)


def _touched(changes: Iterable[RecordChange]) -> list[dict[str, object]]:
    return [
        {"kind": c.kind, "id": c.id, "change": c.change.value, "fields": sorted(c.fields)}
        if c.change is not Change.ADDED
        else {"kind": c.kind, "id": c.id, "change": c.change.value}
        for c in changes
    ]


def _history_text(value: object) -> str | None:
    if value is None:
        return None
    return canonical_json(instant_text(value) if isinstance(value, datetime) else value).decode()
