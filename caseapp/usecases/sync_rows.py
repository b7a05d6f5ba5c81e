"""Puts the office's rows in place: one's own unsent changes stay on top, what cannot stand yet is parked."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from uuid import UUID

from caseapp.domain.base import record_kinds
from caseapp.domain.canonical_json import canonical_text
from caseapp.domain.changes import Change, RecordChange
from caseapp.domain.column_types import parse_instant
from caseapp.domain.sync_registers import LEAVING
from caseapp.storage.incoming import IncomingRow, IncomingRows
from caseapp.storage.savepoint import refused_by_the_register
from caseapp.storage.sync_sending import OutboxRow
from caseapp.storage.sync_store import Handed
from caseapp.storage.unit_of_work import UnitOfWork
from caseapp.sync.merge import Unsent, exceptional, overlaid
from caseapp.sync.protocol import ServerRow
from caseapp.usecases.base import Context
from caseapp.usecases.findable import findable_from_json


@dataclass(frozen=True)
class RowsTaken:
    """What taking rows did: records changed here, and how many rows had to be parked."""

    changes: tuple[RecordChange, ...] = field(default=(), repr=False)
    parked: int = 0

    @property
    def removed(self) -> int:
        """How many records went out of sight by it."""
        return sum(change.change is Change.REMOVED for change in self.changes)

    @property
    def counts(self) -> dict[str, int]:
        """How many records of each kind, for the audit."""
        kinds = [change.kind for change in self.changes]
        return {kind: kinds.count(kind) for kind in sorted(set(kinds))}


def take_rows(
    uow: UnitOfWork, ctx: Context, rows: Iterable[ServerRow], *, even_known: bool = False
) -> RowsTaken:
    """Put rows in place together with those that were parked.

    A row that is no newer than what this laptop knows is passed over, unless ``even_known``: after a
    comparison that found a difference, and after the server was restored.
    """
    newest = _newest(uow, rows, even_known=even_known)
    if not newest:
        return RowsTaken()
    unsent = uow.sending.unsent(newest)
    ready = [_incoming(row, unsent.get(row.id, ())) for row in newest.values() if row.kind in record_kinds()]
    store = IncomingRows(uow.connection)
    waiting = store.without_parents(ready)
    standing = [row for row in ready if row.id not in waiting]
    changes = _put(uow, store, standing, waiting)
    placed = {row.id for row in standing} - waiting
    _record(uow, ctx, changes, newest)
    _find(uow, changes, {row.id: row for row in standing})
    uow.sync.hand_over(_handed(row) for row in newest.values())
    uow.sync.unpark(placed)
    left = [row for row in newest.values() if row.id not in placed]
    uow.sync.park((row.id, row.case, row.kind, row.seq, row_text(row)) for row in left)
    return RowsTaken(tuple(changes), len(left))


def row_text(row: ServerRow) -> str:
    """A row as it is parked."""
    return canonical_text(vars(row))


def _newest(uow: UnitOfWork, rows: Iterable[ServerRow], *, even_known: bool) -> dict[UUID, ServerRow]:
    """The rows that say something new, each record once; parked ones among them."""
    coming = {row.id: row for row in sorted(rows, key=lambda row: row.seq)}
    if not even_known:
        known = uow.sync.handed(coming)
        coming = {key: row for key, row in coming.items() if key not in known or known[key].seq < row.seq}
    leaving = set(uow.sync_cases.in_state(LEAVING))
    coming = {key: row for key, row in coming.items() if row.case not in leaving}
    for text in uow.sync.parked():
        row = ServerRow.parse(json.loads(text))
        coming.setdefault(row.id, row)
    return coming


def _incoming(row: ServerRow, unsent: Sequence[OutboxRow]) -> IncomingRow:
    case = unsent[-1].client_id if unsent else row.case
    shown = overlaid(row.fields, [Unsent(o.fields, o.base, o.is_new) for o in unsent])
    made, changed = (row.made_at, row.made_by), (row.changed_at, row.changed_by)
    return IncomingRow(record_kinds()[row.kind], row.id, case, shown, *made, *changed)


def _put(
    uow: UnitOfWork, store: IncomingRows, rows: Sequence[IncomingRow], refused: set[UUID]
) -> list[RecordChange]:
    """Put all in place as a set; where the register refuses one, the others still come."""
    changes: list[RecordChange] = []
    if not refused_by_the_register(uow.connection, lambda: changes.extend(store.put(rows))):
        return changes
    changes.clear()
    for row in rows:
        if refused_by_the_register(uow.connection, partial(_put_one, store, row, changes)):
            refused.add(row.id)
    return changes


def _put_one(store: IncomingRows, row: IncomingRow, changes: list[RecordChange]) -> None:
    changes.extend(store.put([row]))


def _record(
    uow: UnitOfWork, ctx: Context, changes: Iterable[RecordChange], rows: Mapping[UUID, ServerRow]
) -> None:
    """What each field said before goes into the history, under the name of whoever changed it."""
    audit = uow.audit(ctx.actor.id)
    for change in changes:
        if change.fields:
            row = rows[change.id]
            audit.keep_history([change], parse_instant(row.changed_at), row.changed_by)


def _find(uow: UnitOfWork, changes: Iterable[RecordChange], rows: Mapping[UUID, IncomingRow]) -> None:
    new = []
    for change in changes:
        row = rows[change.id]
        item = findable_from_json(row.cls, row.id, row.client_id, row.made_by, row.made_at, row.fields)
        if item is None:
            uow.search.drop(row.id)
        elif change.change is Change.ADDED:
            new.append(item)
        else:
            uow.search.put(item)
    uow.search.put_new(new)


def _handed(row: ServerRow) -> Handed:
    return Handed(row.id, row.case, row.kind, row.ver, exceptional(row.fver), row.seq)
