"""What goes out: batches frozen as bytes, and the server's answers put in place."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import timedelta
from itertools import takewhile
from typing import Any
from uuid import UUID

from caseapp.domain.audit_chain import AuditLine
from caseapp.domain.canonical_json import canonical_text
from caseapp.domain.client import Client
from caseapp.domain.column_types import instant_text, parse_instant
from caseapp.storage.sync_sending import OutboxRow
from caseapp.storage.sync_store import Handed, LinkRow
from caseapp.storage.unit_of_work import UnitOfWork
from caseapp.storage.upload import StandingRow, not_handed_over, upload_order
from caseapp.sync.local_store import Acknowledged
from caseapp.sync.merge import Unsent, rebased
from caseapp.sync.protocol import (
    MOST_NEW_OPERATIONS,
    MOST_OPERATIONS,
    Batch,
    Operation,
    Outcome,
    PushAnswer,
    ServerRow,
    batch_body,
)
from caseapp.usecases.base import Context
from caseapp.usecases.sync_rows import RowsTaken, take_rows

KEPT_SENT = timedelta(days=30)
"""How long what was sent is remembered, for a server that comes back from a backup."""

OF_SYNC_ITSELF = frozenset({"TakePage", "TakeCases", "Acknowledge", "LeaveCase"})
"""What the exchange writes into the audit: no reason alone to exchange again."""

_QUARANTINED, _CONFLICT, _INSERTED = "quarantined", "conflict", "inserted"


def next_batch(uow: UnitOfWork, ctx: Context, link: LinkRow) -> Batch | None:
    """The batch under way, or a new one; its bytes are kept before they are sent (sync.md 2.6)."""
    if (frozen := uow.sending.frozen()) is not None:
        return Batch(*frozen)
    operations, seqs = _uploaded(uow, ctx, link) if link.upload is not None else ([], [])
    if not operations:
        waiting = _together(uow.sending.waiting(MOST_NEW_OPERATIONS))
        operations, seqs = [_operation(row) for row in waiting], [row.seq for row in waiting]
    lines = uow.audit(ctx.actor.id).lines_after(link.audit_sent, MOST_NEW_OPERATIONS)
    if not operations and all(line.action in OF_SYNC_ITSELF for line in lines):
        return None
    said = [_line_json(line) for line in lines]
    body = batch_body(instant_text(ctx.now), [operation.json for operation in operations], said)
    uow.sending.freeze(link.batch + 1, body, seqs)
    uow.sync.set_link(batch=link.batch + 1)
    return Batch(link.batch + 1, body)


def acknowledge(uow: UnitOfWork, ctx: Context, link: LinkRow, batch: Batch, answer: PushAnswer) -> RowsTaken:
    """Take the batch away and put in place what the server made of it, in one transaction: between the two
    a screen would show a text that nobody has any more (sync.md 2.4, rule 2).
    """
    operations = {op.op: op for op in map(Operation.parse, json.loads(batch.body)["ops"])}
    rows = {row.id: row for row in answer.rows}
    uow.sending.thaw(batch.number)
    _note_handed(uow, operations, answer, rows)
    _rebase(uow, operations, answer.outcomes, rows)
    taken = take_rows(uow, ctx, answer.rows, even_known=True)
    _note_outcomes(uow, ctx, operations, answer)
    # When nobody else came between, all that is new up to here is one's own.
    follows = answer.seq == link.cursor + 1 and not any(o.outcome == _CONFLICT for o in answer.outcomes)
    uow.sync.set_link(
        cursor=answer.seq if follows else link.cursor,
        audit_sent=answer.audit_expected - 1,
        server_offset_seconds=round((parse_instant(answer.now) - ctx.now).total_seconds()),
    )
    return taken


def counts_of(answer: PushAnswer) -> Acknowledged:
    """What became of the operations."""
    outcomes = [outcome.outcome for outcome in answer.outcomes]
    return Acknowledged(len(outcomes), outcomes.count(_CONFLICT), outcomes.count(_QUARANTINED))


def _together(rows: Sequence[OutboxRow]) -> Sequence[OutboxRow]:
    """As many of the oldest as go into one batch; records that were just made go in larger ones.

    What one command did stays together, so that no colleague ever sees half of it.
    """
    new = len(list(takewhile(lambda row: row.is_new, rows)))
    end = new if new > MOST_OPERATIONS else min(MOST_OPERATIONS, len(rows))
    while 0 < end < len(rows) and rows[end].command == rows[end - 1].command:
        end += 1
    return rows[:end]


def _operation(row: OutboxRow) -> Operation:
    return Operation(
        op=row.operation_id,
        kind=row.kind,
        id=row.record_id,
        case=row.client_id,
        at=row.created_at,
        by=row.made_by,
        values=row.fields,
        base=row.base,
        new=row.is_new,
        final=row.is_final,
        own=row.is_own,
        seen=row.seen,
        made_at=row.record_made_at,
        made_by=row.record_made_by,
    )


# --- the first upload -----------------------------------------------------------------------------


def _uploaded(uow: UnitOfWork, ctx: Context, link: LinkRow) -> tuple[list[Operation], list[int]]:
    """The next records that were here before sync was; they are handed over with being frozen."""
    progress = dict(link.upload or {})
    order = upload_order()
    while progress["kind"] < len(order):
        kind = order[progress["kind"]]
        rows = not_handed_over(uow.connection, kind, bytes.fromhex(progress["after"]), MOST_NEW_OPERATIONS)
        if rows:
            uow.sync.hand_over(Handed(row.id, row.client_id, kind, 0, {}, 0) for row in rows)
            uow.sync.set_link(upload={**progress, "after": rows[-1].id.hex})
            return [standing_operation(row, ctx) for row in rows], []
        progress = {"kind": progress["kind"] + 1, "after": ""}
    uow.sync.set_link(upload=None)
    return [], []


FIRST_UPLOAD: Mapping[str, Any] = {"kind": 0, "after": ""}
"""Where the first upload begins."""


def standing_operation(row: StandingRow, ctx: Context) -> Operation:
    """A record as it stands, as if it had just been made, by whom and when it truly was."""
    is_final, is_own = row.marks
    return Operation(
        op=ctx.new_id(),
        kind=row.cls.kind,
        id=row.id,
        case=row.client_id,
        at=row.changed_at,
        by=row.changed_by,
        values=row.fields,
        new=True,
        final=is_final,
        own=is_own,
        made_at=row.made_at,
        made_by=row.made_by,
    )


# --- the answer -----------------------------------------------------------------------------------


def _note_handed(
    uow: UnitOfWork, operations: Mapping[UUID, Operation], answer: PushAnswer, rows: Mapping[UUID, ServerRow]
) -> None:
    """Of a record that simply was inserted the server says no more: all its fields have version 1."""
    plain = [
        operations[outcome.op]
        for outcome in answer.outcomes
        if outcome.outcome == _INSERTED and operations[outcome.op].id not in rows
    ]
    uow.sync.hand_over(Handed(op.id, op.case, op.kind, 1, {}, answer.seq) for op in plain)
    for op in plain:
        if op.kind == Client.kind and uow.sync_cases.state_of(op.case) is None:
            uow.sync_cases.hold(op.case)


def _rebase(
    uow: UnitOfWork,
    operations: Mapping[UUID, Operation],
    outcomes: Iterable[Outcome],
    rows: Mapping[UUID, ServerRow],
) -> None:
    """Changes that were typed over those just answered have been seen to be so."""
    waiting = uow.sending.unsent({operation.id for operation in operations.values()})
    for outcome in outcomes:
        answered = operations[outcome.op]
        if outcome.outcome == _QUARANTINED:
            continue
        for row in waiting.get(answered.id, ()):
            before = Unsent(row.fields, row.base, row.is_new)
            after = rebased(
                before, Unsent(answered.values, answered.base, answered.new), rows.get(answered.id)
            )
            if after != row.base:
                uow.sending.rebase(row.seq, after)
                row.base.update(after)


def _note_outcomes(
    uow: UnitOfWork, ctx: Context, operations: Mapping[UUID, Operation], answer: PushAnswer
) -> None:
    apart = [o for o in answer.outcomes if o.outcome == _QUARANTINED]
    receipts = [(operations[o.op], o.reason or "") for o in apart]
    # Of a case that is somebody else's no record is answered. Should it be one's own again before it had
    # to go, what was refused must not stay on the screen.
    answered = {row.id for row in answer.rows}
    uow.sync_cases.fetch_again({op.case for op, _ in receipts if op.id not in answered})
    uow.sync_cases.add_receipts(
        [(op.op, op.case, op.kind, op.id, reason) for op, reason in receipts], ctx.now
    )
    taken = [operations[o.op] for o in answer.outcomes if o.outcome != _QUARANTINED]
    # A record that was here before sync can be given again as it stands; the rest must be remembered.
    bodies = [(op.op, op.case, canonical_text(op.json)) for op in taken if op.made_at is None]
    uow.sync_cases.sent(bodies, answer.seq, ctx.now)
    uow.sync_cases.forget_sent_before(ctx.now - KEPT_SENT)


def _line_json(line: AuditLine) -> dict[str, Any]:
    said = {name: value for name, value in vars(line).items() if name != "device_id"}
    return {**said, "at": instant_text(line.at)}
