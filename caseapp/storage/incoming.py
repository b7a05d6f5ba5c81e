"""Rows that come from elsewhere as they stand there: put in place as a set, with what they change here.

Values are JSON's: text, whole numbers, true and false, lists and objects; each column turns them into what
STRICT tables keep.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import Connection

from caseapp.domain.base import Record, Stored
from caseapp.domain.canonical_json import canonical_json
from caseapp.domain.changes import Change, FieldValues, RecordChange
from caseapp.domain.column_types import Flag, JsonText, UuidBlob
from caseapp.storage.engine import driver_of

Convert = Callable[[Any], Any]


@dataclass(frozen=True)
class IncomingRow:
    """One record. ``fields`` may name columns that this version does not know, and need not name all."""

    cls: type[Stored]
    id: UUID
    client_id: UUID
    fields: Mapping[str, Any] = field(repr=False)
    made_at: str
    made_by: UUID
    changed_at: str
    changed_by: UUID


@dataclass(frozen=True)
class Column:
    """How one column turns JSON's values into stored ones, and back."""

    name: str
    to_stored: Convert
    to_json: Convert


class IncomingRows:
    """Puts rows in place inside the caller's transaction; keys are checked when it commits."""

    def __init__(self, connection: Connection) -> None:
        self._driver = driver_of(connection)

    def without_parents(self, rows: Sequence[IncomingRow]) -> set[UUID]:
        """The ids of those that must wait: what they belong to is neither here nor among them."""
        coming: dict[str, set[bytes]] = defaultdict(set)
        for row in rows:
            coming[row.cls.__tablename__].add(row.id.bytes)
        wanted: dict[str, set[bytes]] = defaultdict(set)
        (office,) = self._driver.execute("SELECT office_id FROM register_state").fetchone()
        parents = {row.id: [pair for pair in _parents(row) if pair[1] != office] for row in rows}
        for table, parent in (pair for pairs in parents.values() for pair in pairs):
            if parent not in coming[table]:
                wanted[table].add(parent)
        here = {table: self._present(table, ids) for table, ids in wanted.items()}
        waiting: set[UUID] = set()
        while found := {
            row.id: row
            for row in rows
            if row.id not in waiting
            and any(p not in coming[t] and p not in here.get(t, ()) for t, p in parents[row.id])
        }:
            waiting |= found.keys()
            for row in found.values():
                coming[row.cls.__tablename__].discard(row.id.bytes)
        return waiting

    def put(self, rows: Sequence[IncomingRow]) -> list[RecordChange]:
        """Add what is new and change what differs; says what that was. A row that is the same stays."""
        by_class: dict[type[Stored], list[IncomingRow]] = defaultdict(list)
        for row in rows:
            by_class[row.cls].append(row)
        return [change for cls, group in by_class.items() for change in self._put_class(cls, group)]

    def _put_class(self, cls: type[Stored], rows: Sequence[IncomingRow]) -> Iterator[RecordChange]:
        present = self._present(cls.__tablename__, {row.id.bytes for row in rows})
        added = [row for row in rows if row.id.bytes not in present]
        for names, group in _by_columns(cls, added).items():
            self._driver.executemany(_insert(cls, names), [_stored(cls, names, row) for row in group])
        for row in added:
            yield RecordChange(cls.kind, row.id, row.client_id, Change.ADDED)
        for row in rows:
            if row.id.bytes in present and (change := self._change(cls, row)) is not None:
                yield change

    def _change(self, cls: type[Stored], row: IncomingRow) -> RecordChange | None:
        known = [name for name in json_columns(cls) if name in row.fields]
        stamps = ("updated_at", "updated_by") if issubclass(cls, Record) else ("created_at", "created_by")
        chosen = ", ".join(f'"{name}"' for name in ("client_id", *stamps, *known))
        (before, changed_at, changed_by, *old) = self._driver.execute(
            f'SELECT {chosen} FROM "{cls.__tablename__}" WHERE id = ?',  # noqa: S608 - names of our schema
            (row.id.bytes,),
        ).fetchone()
        fields = {
            name: FieldValues(json_columns(cls)[name].to_json(value), row.fields[name])
            for name, value in zip(known, old, strict=True)
            if value != json_columns(cls)[name].to_stored(row.fields[name])
        }
        if before != row.client_id.bytes:
            fields["client_id"] = FieldValues(str(UUID(bytes=before)), str(row.client_id))
        # Two who typed the same agree, too, on who did it first.
        is_newer = (changed_at, changed_by) != (row.changed_at, row.changed_by.bytes)
        if fields or (is_newer and issubclass(cls, Record)):
            names = tuple(known)
            # What is frozen here may have been frozen otherwise elsewhere first: the office's copy counts.
            self._driver.execute("UPDATE register_state SET erasing = 1")
            self._driver.execute(_update(cls, names), (*_stored(cls, names, row)[1:], row.id.bytes))
            self._driver.execute("UPDATE register_state SET erasing = 0")
        if not fields:
            return None
        return RecordChange(cls.kind, row.id, row.client_id, _what_happened(fields), 0, fields)

    def _present(self, table: str, ids: Iterable[bytes]) -> set[bytes]:
        wanted = json.dumps([record_id.hex() for record_id in ids])
        found = self._driver.execute(
            f'SELECT id FROM "{table}" WHERE id IN (SELECT unhex(value) FROM json_each(?))',  # noqa: S608
            (wanted,),
        )
        return {row[0] for row in found}


def _what_happened(fields: Mapping[str, FieldValues]) -> Change:
    removal = fields.get("deleted_at")
    if removal is None:
        return Change.CHANGED
    return Change.RESTORED if removal.new is None else Change.REMOVED


def _by_columns(cls: type[Stored], rows: Iterable[IncomingRow]) -> dict[tuple[str, ...], list[IncomingRow]]:
    """Rows by the columns they name: an older laptop may not know them all."""
    groups: dict[tuple[str, ...], list[IncomingRow]] = defaultdict(list)
    for row in rows:
        groups[tuple(name for name in json_columns(cls) if name in row.fields)].append(row)
    return groups


def _stored(cls: type[Stored], names: tuple[str, ...], row: IncomingRow) -> tuple[Any, ...]:
    values = [row.fields[name] for name in names]
    for index, convert in _conversions(cls, names):
        values[index] = convert(values[index])
    made = (row.made_at, row.made_by.bytes)
    changed = (row.changed_at, row.changed_by.bytes) if issubclass(cls, Record) else ()
    return (row.id.bytes, row.client_id.bytes, *made, *changed, *_derived(cls, row), *values)


@cache
def _conversions(cls: type[Stored], names: tuple[str, ...]) -> tuple[tuple[int, Convert], ...]:
    """The few columns that do not simply keep what JSON says, by their place in ``names``."""
    columns = json_columns(cls)
    return tuple(
        (index, columns[name].to_stored)
        for index, name in enumerate(names)
        if columns[name].to_stored is not _as_it_is
    )


def _derived(cls: type[Stored], row: IncomingRow) -> list[Any]:
    if not cls.derived:
        return []
    record = cls(**{name: row.fields.get(name) for name in cls.content_fields()})
    record.prepare()
    return [getattr(record, name) for name in sorted(cls.derived)]


@cache
def json_columns(cls: type[Stored]) -> dict[str, Column]:
    """A class's content columns by name: how JSON's values are kept in each."""
    return {name: _column(name, cls.__table__.columns[name].type) for name in cls.content_fields()}


def _column(name: str, kind: object) -> Column:
    if isinstance(kind, UuidBlob):
        return Column(name, _maybe(id_bytes), _maybe(id_text))
    if isinstance(kind, Flag):
        return Column(name, _maybe(int), _maybe(bool))
    if isinstance(kind, JsonText):
        return Column(name, _maybe(lambda value: canonical_json(value).decode()), _maybe(json.loads))
    return Column(name, _as_it_is, _as_it_is)


def id_bytes(text: str) -> bytes:
    """An id's 16 bytes, many times faster than by way of ``UUID``; raises ``ValueError``."""
    raw = bytes.fromhex(text.replace("-", ""))
    if len(raw) != 16:
        raise ValueError
    return raw


def id_text(raw: bytes) -> str:
    """The usual text form of 16 bytes."""
    text = raw.hex()
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"


def _maybe(convert: Convert) -> Convert:
    return lambda value: None if value is None else convert(value)


def _as_it_is(value: Any) -> Any:
    return value


def _names(cls: type[Stored], names: Sequence[str]) -> tuple[str, ...]:
    changed = ("updated_at", "updated_by") if issubclass(cls, Record) else ()
    return ("id", "client_id", "created_at", "created_by", *changed, *sorted(cls.derived), *names)


@cache
def _insert(cls: type[Stored], names: tuple[str, ...]) -> str:
    columns = _names(cls, names)
    chosen, marks = ", ".join(f'"{name}"' for name in columns), ", ".join("?" * len(columns))
    version = (", version", ", 1") if issubclass(cls, Record) else ("", "")
    return f'INSERT INTO "{cls.__tablename__}"({chosen}{version[0]}) VALUES ({marks}{version[1]})'  # noqa: S608


@cache
def _update(cls: type[Stored], names: tuple[str, ...]) -> str:
    chosen = ", ".join(f'"{name}" = ?' for name in _names(cls, names)[1:])
    version = ", version = version + 1" if issubclass(cls, Record) else ""
    return f'UPDATE "{cls.__tablename__}" SET {chosen}{version} WHERE id = ?'  # noqa: S608


def _parents(row: IncomingRow) -> Iterator[tuple[str, bytes]]:
    for name, table in _foreign_keys(row.cls):
        if name == "client_id":
            yield table, row.client_id.bytes
        elif (value := row.fields.get(name)) is not None:
            yield table, id_bytes(value)


@cache
def _foreign_keys(cls: type[Stored]) -> tuple[tuple[str, str], ...]:
    keys = {key.parent.name: key.column.table.name for key in cls.__table__.foreign_keys}
    # Office-wide rows and persons have themselves or nobody above them; a note may stand in both places.
    return tuple((keys | ({"client_id": "client"} if cls.is_of_case else {})).items())
