"""When the server came back from an older backup: the laptops give it back what it has never seen."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable
from uuid import UUID

from caseapp.storage.sync_sending import OutboxRow
from caseapp.storage.sync_store import Handed
from caseapp.storage.unit_of_work import UnitOfWork
from caseapp.storage.upload import StandingRow, standing, upload_order
from caseapp.sync.merge import field_version
from caseapp.sync.protocol import Operation, RecordVersion
from caseapp.usecases.base import Context
from caseapp.usecases.sync_sending import standing_operation


def queue_again(uow: UnitOfWork, case_ids: Iterable[UUID] | None = None) -> int:
    """Put in line, before everything that waits, what was sent before: of some cases, or of every one.

    The server knows each by its id, so none counts twice. Its place in the order does not say which of them
    it lacks: what others have given back since the restore has moved it on.
    """
    bodies = uow.sync_cases.all_sent(case_ids)
    waiting = uow.sending.operations()
    again = [
        operation for body in bodies if (operation := Operation.parse(json.loads(body))).op not in waiting
    ]
    uow.sending.queue_first([_row(operation) for operation in again])
    return len(again)


def queue_lacking(uow: UnitOfWork, ctx: Context, versions: Iterable[RecordVersion]) -> int:
    """Put in line whole records that the server lacks, and fields of which it has an older version.

    What waits already speaks for itself.
    """
    there = {version.id: version for version in versions}
    waiting = uow.sending.records()
    absent: dict[str, list[UUID]] = defaultdict(list)
    older: dict[str, dict[UUID, Handed]] = defaultdict(dict)
    for known in uow.sync.handed_of_cases():
        if known.record_id in waiting:
            continue
        server = there.get(known.record_id)
        if server is None:
            absent[known.kind].append(known.record_id)
        elif any(version > server.fver.get(name, 0) for name, version in known.exceptions.items()):
            older[known.kind][known.record_id] = known
    operations = [
        *(op for kind in upload_order() for op in _absent(uow, ctx, kind, absent.get(kind, ()))),
        *(op for kind, records in older.items() for op in _older(uow, ctx, kind, records, there)),
    ]
    uow.sending.queue_first([_row(operation) for operation in operations])
    return len(operations)


def queue_refused(uow: UnitOfWork, ctx: Context, case_ids: Iterable[UUID]) -> None:
    """Put in line again what was begun in cases that were away for a time: the server had to refuse it then,
    and these are here again.
    """
    if uow.sending.frozen() is not None:
        return  # a first upload under way is not refused yet
    refused: dict[str, list[UUID]] = defaultdict(list)
    for known in uow.sync.never_taken(case_ids):
        refused[known.kind].append(known.record_id)
    operations = [op for kind in upload_order() for op in _absent(uow, ctx, kind, refused.get(kind, ()))]
    uow.sending.queue_first([_row(operation) for operation in operations])


def _absent(uow: UnitOfWork, ctx: Context, kind: str, ids: Iterable[UUID]) -> list[Operation]:
    return [standing_operation(row, ctx) for row in standing(uow.connection, kind, ids)]


def _older(
    uow: UnitOfWork,
    ctx: Context,
    kind: str,
    records: dict[UUID, Handed],
    there: dict[UUID, RecordVersion],
) -> list[Operation]:
    return [
        operation
        for row in standing(uow.connection, kind, records)
        if (operation := _lacking(ctx, row, records[row.id], there[row.id])).values
    ]


def _lacking(ctx: Context, row: StandingRow, known: Handed, server: RecordVersion) -> Operation:
    here = {name: field_version(name, known.ver, known.exceptions) for name in row.fields}
    lacking = [name for name, version in here.items() if version > server.fver.get(name, 0)]
    whole = standing_operation(row, ctx)
    return Operation(
        op=whole.op,
        kind=whole.kind,
        id=whole.id,
        case=whole.case,
        at=whole.at,
        by=whole.by,
        values={name: row.fields[name] for name in lacking},
        base={name: here[name] - 1 for name in lacking},
        final=whole.final,
        own=whole.own,
        seen=known.ver,
    )


def _row(operation: Operation) -> OutboxRow:
    return OutboxRow(
        0, operation.op, operation.kind, operation.id, operation.case, dict(operation.values),
        dict(operation.base), operation.seen, operation.new, operation.final, operation.own, operation.by,
        operation.at, record_made_at=operation.made_at, record_made_by=operation.made_by,
    )  # fmt: skip
