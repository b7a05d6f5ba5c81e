"""What all repositories share: find a record that is not removed, add one, read the changes back."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import TypeVar
from uuid import UUID

from sqlalchemy import Select, bindparam, inspect, select
from sqlalchemy.orm import Session
from sqlalchemy.orm.util import identity_key

from caseapp.domain.base import Record, Stored
from caseapp.domain.changes import Change, FieldValues, RecordChange
from caseapp.domain.column_types import UuidBlob
from caseapp.errors import NotFoundError

S = TypeVar("S", bound=Stored)
R = TypeVar("R", bound=Record)


@cache
def _by_id(cls: type[S]) -> Select[S]:
    # Built once per class: "get" of the session would build it for every record.
    return select(cls).where(cls.id == bindparam("wanted", type_=UuidBlob))


class RecordStore:
    """Typed access to the records of a session. Removed rows are filtered here and nowhere else."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def get(self, cls: type[R], record_id: UUID, what: str) -> R:
        """The record; raises ``NotFoundError`` saying ``what`` when it is not there or removed."""
        record = self.get_even_removed(cls, record_id)
        if record is None or record.is_removed:
            raise NotFoundError(what=what)
        return record

    def get_even_removed(self, cls: type[S], record_id: UUID) -> S | None:
        """The record whether removed or not; undo needs it."""
        known = self._session.identity_map.get(identity_key(cls, record_id))
        if known is not None:
            return known
        return self._session.scalars(_by_id(cls), {"wanted": record_id}).first()

    def of_case(self, cls: type[R], client_id: UUID) -> Sequence[R]:
        """Every record of one kind in a case."""
        return self._session.scalars(
            select(cls).where(cls.client_id == client_id, cls.deleted_at.is_(None)).order_by(cls.id)
        ).all()

    def add(self, record: Stored) -> None:
        """Have the record saved with the command."""
        self._session.add(record)

    def changes(self) -> tuple[tuple[Stored, RecordChange], ...]:
        """Every record that would be saved now, with what happened to it."""
        added = [(record, _added(record)) for record in self._session.new]
        changed = [
            (record, change)
            for record in self._session.dirty
            if isinstance(record, Record) and (change := _changed(record))
        ]
        # SQLAlchemy keeps them in a set: without an order the audit would differ from run to run.
        return (*added, *sorted(changed, key=lambda pair: (pair[1].kind, pair[1].id)))


def _added(record: Stored) -> RecordChange:
    return RecordChange(record.kind, record.id, record.client_id, Change.ADDED)


def _changed(record: Record) -> RecordChange | None:
    state = inspect(record)
    fields: dict[str, FieldValues] = {}
    # A note of an unknown caller moves to a case later on.
    for name in ("client_id", *record.content_fields()):
        history = state.attrs[name].history
        if history.added and history.deleted and history.added[0] != history.deleted[0]:
            fields[name] = FieldValues(history.deleted[0], history.added[0])
    if not fields:
        return None
    return RecordChange(
        record.kind, record.id, record.client_id, _what_happened(fields), record.version, fields
    )


def _what_happened(fields: dict[str, FieldValues]) -> Change:
    removal = fields.get("deleted_at")
    if removal is None:
        return Change.CHANGED
    return Change.RESTORED if removal.new is None else Change.REMOVED
