"""Records as they stand here, in JSON's values: what a first upload sends, and what a server lost."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache
from types import SimpleNamespace
from typing import Any
from uuid import UUID

from sqlalchemy import Connection

from caseapp.domain.base import Base, Record, Stored, record_kinds
from caseapp.storage.client_repository import PEOPLE_NOT_YET
from caseapp.storage.engine import driver_of
from caseapp.storage.incoming import json_columns


@dataclass(frozen=True)
class StandingRow:
    """One record with all its fields."""

    cls: type[Stored]
    id: UUID
    client_id: UUID
    fields: dict[str, Any] = field(repr=False)
    made_at: str
    made_by: UUID
    changed_at: str
    changed_by: UUID

    @property
    def marks(self) -> tuple[bool, bool]:
        """Whether nothing about it may change any more, and whether only its author may have it."""
        if (self.cls.is_final, self.cls.is_own) == (Stored.is_final, Stored.is_own):
            return False, False
        record = SimpleNamespace(**self.fields)
        return _mark(self.cls, "is_final", record), _mark(self.cls, "is_own", record)


def _mark(cls: type[Stored], name: str, record: object) -> bool:
    """What the class's property says of such values; a mapped object for each row would be dear."""
    return bool(getattr(cls, name).fget(record))


@cache
def upload_order() -> tuple[str, ...]:
    """Every kind of record, parents before children, so that a case comes before what is in it."""
    kinds = {cls.__tablename__: kind for kind, cls in record_kinds().items()}
    return tuple(kinds[table.name] for table in Base.metadata.sorted_tables if table.name in kinds)


def not_handed_over(connection: Connection, kind: str, after: bytes, limit: int) -> list[StandingRow]:
    """The next records of a kind, by id, that were never handed over. Nobody is sent half imported."""
    cls = record_kinds()[kind]
    where = (
        "id > ? AND id NOT IN (SELECT record_id FROM sync_record) "  # noqa: S608 - nothing from outside
        f"AND client_id NOT IN ({PEOPLE_NOT_YET}) ORDER BY id LIMIT ?"
    )
    return _rows(connection, cls, where, (after, limit))


def standing(connection: Connection, kind: str, ids: Iterable[UUID]) -> list[StandingRow]:
    """Some records of a kind."""
    wanted = json.dumps([record_id.hex for record_id in ids])
    where = "id IN (SELECT unhex(value) FROM json_each(?))"
    return _rows(connection, record_kinds()[kind], where, (wanted,))


def _rows(connection: Connection, cls: type[Stored], where: str, values: Sequence[Any]) -> list[StandingRow]:
    columns = json_columns(cls)
    changed = ("updated_at", "updated_by") if issubclass(cls, Record) else ("created_at", "created_by")
    names = ("id", "client_id", "created_at", "created_by", *changed, *columns)
    chosen = ", ".join(f'"{name}"' for name in names)
    found = driver_of(connection).execute(
        f'SELECT {chosen} FROM "{cls.__tablename__}" WHERE {where}',  # noqa: S608 - names of our schema
        values,
    )
    return [
        StandingRow(
            cls,
            UUID(bytes=row[0]),
            UUID(bytes=row[1]),
            {
                name: column.to_json(value)
                for (name, column), value in zip(columns.items(), row[6:], strict=True)
            },
            row[2],
            UUID(bytes=row[3]),
            row[4],
            UUID(bytes=row[5]),
        )
        for row in found.fetchall()
    ]
