"""The hook for sync: what a command changed, as operations that wait to be sent. Unused without sync."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from caseapp.domain.base import Stored
from caseapp.domain.canonical_json import canonical_json
from caseapp.domain.changes import Change, RecordChange
from caseapp.domain.column_types import instant_text
from caseapp.storage.bulk_rows import RowBatch
from caseapp.usecases.base import Context


def outbox_entries(pairs: Sequence[tuple[Stored, RecordChange]], ctx: Context) -> list[dict[str, object]]:
    """One operation per record, naming only the fields that were set."""
    return [
        {
            "operation_id": ctx.new_id(),
            "record_kind": change.kind,
            "record_id": change.id,
            "client_id": change.client_id,
            "base_version": change.base_version,
            "fields": canonical_json(_set_fields(record, change)).decode(),
            "created_at": ctx.now,
        }
        for record, change in pairs
    ]


def bulk_outbox_entries(batches: Iterable[RowBatch], ctx: Context) -> list[dict[str, object]]:
    """The same for rows that were added in bulk."""
    return [
        {
            "operation_id": ctx.new_id(),
            "record_kind": batch.cls.kind,
            "record_id": record_id,
            "client_id": client_id,
            "base_version": 0,
            "fields": canonical_json(_added_fields(batch.cls, batch.content(row))).decode(),
            "created_at": ctx.now,
        }
        for batch in batches
        for row, record_id, client_id in zip(
            batch.rows, batch.values("id"), batch.values("client_id"), strict=True
        )
    ]


def _added_fields(cls: type[Stored], said: Mapping[str, object]) -> dict[str, object]:
    return {name: _sendable(said.get(name)) for name in cls.content_fields()}


def _set_fields(record: Stored, change: RecordChange) -> dict[str, object]:
    names = record.content_fields() if change.change is Change.ADDED else tuple(change.fields)
    return {name: _sendable(getattr(record, name)) for name in names}


def _sendable(value: object) -> object:
    return instant_text(value) if isinstance(value, datetime) else value
