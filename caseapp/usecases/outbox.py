"""The hook for sync: what a command changed, as changes that wait to be sent. Unused without sync."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any, TypeVar

from caseapp.domain.base import Stored
from caseapp.domain.changes import Change, RecordChange
from caseapp.domain.column_types import instant_text
from caseapp.storage.bulk_rows import RowBatch
from caseapp.storage.outbox import Waiting
from caseapp.storage.unit_of_work import UnitOfWork
from caseapp.sync.merge import Unsent, seen_versions
from caseapp.usecases.base import Context

T = TypeVar("T")


def queue_changes(
    uow: UnitOfWork, pairs: Sequence[tuple[Stored, RecordChange]], ctx: Context, command: int
) -> None:
    """Put what a command changed in line to be sent, in its own transaction.

    A change of a record that was never handed over is left out: the first upload carries the record as it
    stands then.
    """
    for change in _waiting_changes(pairs, ctx, command):
        if change.is_new:
            uow.outbox.put_new([change])
        elif (known := uow.outbox.known(change.record_id)) is not None:
            unsent = [Unsent(*earlier) for earlier in uow.outbox.unsent(change.record_id)]
            uow.outbox.put(change, seen_versions(change.fields, *known, unsent), seen=known[0])


def _waiting_changes(
    pairs: Sequence[tuple[Stored, RecordChange]], ctx: Context, command: int
) -> list[Waiting]:
    """One change per record, naming only the fields that were set."""
    return [
        Waiting(
            ctx.new_id(),
            change.kind,
            change.id,
            change.client_id,
            _set_fields(record, change),
            ctx.actor.id,
            ctx.now,
            command,
            is_new=change.change is Change.ADDED,
            is_final=record.is_final,
            is_own=record.is_own,
        )
        for record, change in pairs
    ]


def waiting_rows(batches: Iterable[RowBatch], ctx: Context, command: int) -> list[Waiting]:
    """The same for rows that were added in bulk."""
    return [_waiting_row(batch, row, ctx, command) for batch in batches for row in batch.rows]


def _waiting_row(batch: RowBatch, row: Sequence[object], ctx: Context, command: int) -> Waiting:
    said = dict(zip(batch.columns, row, strict=True))
    record = batch.cls(**said)
    return Waiting(
        ctx.new_id(),
        batch.cls.kind,
        record.id,
        record.client_id,
        {name: sendable(said.get(name)) for name in batch.cls.content_fields()},
        _said(said, "created_by", ctx.actor.id),
        _said(said, "created_at", ctx.now),
        command,
        is_new=True,
        is_final=record.is_final,
        is_own=record.is_own,
    )


def _said(row: dict[str, Any], name: str, otherwise: T) -> T:
    found: T | None = row.get(name)
    return otherwise if found is None else found


def sendable(value: object) -> object:
    """A value as it goes over the wire; canonical JSON knows the rest."""
    return instant_text(value) if isinstance(value, datetime) else value


def _set_fields(record: Stored, change: RecordChange) -> dict[str, object]:
    names = record.content_fields() if change.change is Change.ADDED else tuple(change.fields)
    # Whose case it is stands beside the fields, not among them.
    return {name: sendable(getattr(record, name)) for name in names if name != "client_id"}
