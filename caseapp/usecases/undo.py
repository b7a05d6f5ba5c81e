"""Undo: the reverse of what a command changed, as a command of its own, audited and synced like any other.

A record that was added is removed again, one that was removed comes back, a field gets its old value unless
somebody changed it since. What is frozen has no way back; commands that freeze offer no undo.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import ClassVar
from uuid import UUID

from caseapp.domain.base import Record, Stored, record_kinds
from caseapp.domain.changes import Change, RecordChange
from caseapp.domain.client import Client
from caseapp.domain.permissions import Permission
from caseapp.errors import NotFoundError, PartThatFirstError
from caseapp.storage.unit_of_work import UnitOfWork
from caseapp.usecases.base import Changes, Context, FieldChange
from caseapp.usecases.field_changes import apply_changes
from caseapp.usecases.merged_records import free_record, number_of, open_merges


@dataclass(frozen=True)
class UndoChanges:
    """Take back what a command changed. Undoing an undo is doing it again."""

    in_merged_too: ClassVar[bool] = True

    action: str
    records: tuple[RecordChange, ...] = field(repr=False)
    subject: UUID | None
    client_id: UUID | None
    requires: Permission

    def execute(self, uow: UnitOfWork, ctx: Context) -> UUID | None:
        """Reverse every record, the last touched first."""
        kinds = record_kinds()
        for change in reversed(self.records):
            record = uow.records.get_even_removed(kinds[change.kind], change.id)
            if not isinstance(record, Record):
                raise NotFoundError(what=str(change.id))
            record.require_open()
            if isinstance(record, Client):
                _refuse_merged(uow, record, change)
            _reverse(record, change, ctx)
        return self.subject


def undo_of(
    action: str,
    pairs: Sequence[tuple[Stored, RecordChange]],
    subject: UUID | None,
    client_id: UUID | None,
    requires: Permission,
) -> UndoChanges | None:
    """The undo of a command that made ``pairs``; ``None`` when it froze something or changed nothing."""
    if not pairs or any(record.is_final for record, _ in pairs):
        return None
    return UndoChanges(action, tuple(change for _, change in pairs), subject, client_id, requires)


def is_undo(changes: Changes) -> bool:
    """True when the changes come from an undo, or from doing again what was taken back."""
    return isinstance(changes.undo, UndoChanges) and changes.undo.action == UndoChanges.__name__


def _refuse_merged(uow: UnitOfWork, client: Client, change: RecordChange) -> None:
    """What was made one is parted first: a record would go out of sight with all that stands in it."""
    if client.merged_into_id is not None:
        free_record(uow, client.id)
    elif change.change is Change.ADDED and (merges := open_merges(uow, client.id)):
        raise PartThatFirstError(number=number_of(uow, merges[0].client_id))


def _reverse(record: Record, change: RecordChange, ctx: Context) -> None:
    if change.change is Change.ADDED:
        record.remove(ctx.now)
        return
    apply_changes(record, [FieldChange(name, v.new, v.old) for name, v in change.fields.items()])
