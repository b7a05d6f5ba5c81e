"""Writes many new records of one class at once, without an object for each.

Only for what is added: the driver gets the rows of a whole stage in one call. Search entries, audit and
outbox of these rows are the executor's business.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection

from caseapp.domain.base import BOOKKEEPING, Record, Stored
from caseapp.domain.column_types import JsonText, UuidBlob
from caseapp.storage.engine import driver_of

Row = tuple[Any, ...]


@dataclass(frozen=True)
class RowBatch:
    """New records of one class: a tuple of Python values for each, in the order of ``columns``.

    ``columns`` hold ``id``, ``client_id`` and the content; ``created_at`` and ``created_by`` when the rows
    say it themselves. The rest of the bookkeeping is added when they are written.
    """

    cls: type[Stored]
    columns: tuple[str, ...]
    rows: Sequence[Row] = field(repr=False)

    def values(self, name: str) -> Iterable[Any]:
        """One column of all rows."""
        index = self.columns.index(name)
        return (row[index] for row in self.rows)

    def content(self, row: Row) -> dict[str, Any]:
        """What a row says, derived columns left out."""
        said = set(self.cls.content_fields())
        return {name: value for name, value in zip(self.columns, row, strict=True) if name in said}


def insert_rows(connection: Connection, batch: RowBatch, at: datetime, by: UUID) -> None:
    """Add the rows. ``at`` and ``by`` stand in rows that do not say when and by whom they were made."""
    if not batch.rows:
        return
    columns = dict(zip(batch.columns, zip(*batch.rows, strict=True), strict=True))
    count = len(batch.rows)
    columns.setdefault("created_at", (at,) * count)
    columns.setdefault("created_by", (by,) * count)
    stored = {name: _stored(connection, batch.cls, name, values) for name, values in columns.items()}
    if issubclass(batch.cls, Record):
        stored |= {"updated_at": stored["created_at"], "updated_by": stored["created_by"]}
        stored["version"] = (1,) * count
    driver_of(connection).executemany(
        _statement(batch.cls, tuple(stored)), list(zip(*stored.values(), strict=True))
    )


def _stored(connection: Connection, cls: type[Stored], name: str, values: Sequence[Any]) -> Sequence[Any]:
    """One column as the database keeps it."""
    kind = cls.__table__.columns[name].type
    convert: Callable[[Any], Any] | None = kind.dialect_impl(connection.dialect).bind_processor(
        connection.dialect
    )
    if convert is None:
        return values
    if len({id(value) for value in values}) == 1:  # the same moment, the same maker, nothing at all
        return [convert(values[0])] * len(values)
    if isinstance(kind, UuidBlob):
        # Most of all values are ids; the general way costs three calls for each.
        return [None if value is None else value.int.to_bytes(16, "big") for value in values]
    if isinstance(kind, JsonText):
        # Lists are dear to write out, and most rows have the same short ones.
        known = {repr(value): value for value in values}
        stored = {key: convert(value) for key, value in known.items()}
        return [stored[repr(value)] for value in values]
    return [convert(value) for value in values]


def _statement(cls: type[Stored], names: tuple[str, ...]) -> str:
    known = BOOKKEEPING | set(cls.content_fields()) | cls.derived
    if unknown := set(names) - known:
        raise KeyError(*sorted(unknown))
    columns, marks = ", ".join(f'"{name}"' for name in names), ", ".join("?" * len(names))
    return f'INSERT INTO "{cls.__tablename__}"({columns}) VALUES ({marks})'  # noqa: S608 - names of our schema
