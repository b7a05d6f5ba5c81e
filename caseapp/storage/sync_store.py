"""The register's bookkeeping of its exchange with the office server, in the caller's transaction.

Nothing here decides anything: the rules are in the sync package, and a use case brings both together.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection

from caseapp.domain.canonical_json import canonical_json, canonical_text
from caseapp.domain.column_types import instant_text, parse_instant
from caseapp.domain.sync_registers import ENROLLED
from caseapp.storage.engine import driver_of

_LINK = (
    "SELECT host, port, database, authority, role, secret, office_name, member_id, staff_id, is_lead, state, "
    "cursor, epoch, batch, audit_sent, upload, structure, last_sync_at, last_error, server_offset_seconds, "
    "digest_on FROM sync_link"
)
_HAND_OVER = (
    "INSERT INTO sync_record(record_id, client_id, record_kind, ver, fver, seq) VALUES (?, ?, ?, ?, ?, ?) "
    "ON CONFLICT(record_id) DO UPDATE SET client_id = excluded.client_id, ver = excluded.ver, "
    "fver = excluded.fver, seq = excluded.seq"
)
_KEEP = (
    "INSERT INTO kept_version(id, record_id, client_id, record_kind, field, value, operation_id, made_at, "
    "made_by, seq) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT(id) DO NOTHING"
)
_PARK = (
    "INSERT INTO sync_inbox(record_id, client_id, record_kind, seq, body) VALUES (?, ?, ?, ?, ?) "
    "ON CONFLICT(record_id) DO UPDATE SET client_id = excluded.client_id, seq = excluded.seq, "
    "body = excluded.body WHERE excluded.seq >= seq"
)
_HANDED = (
    "SELECT record_id, client_id, record_kind, ver, fver, seq FROM sync_record "
    "WHERE record_id IN (SELECT unhex(value) FROM json_each(?))"
)
_NEVER_TAKEN = (
    "SELECT record_id, client_id, record_kind, ver, fver, seq FROM sync_record "
    "WHERE ver = 0 AND client_id IN (SELECT unhex(value) FROM json_each(?)) "
    "AND record_id NOT IN (SELECT record_id FROM outbox)"
)
_UNPARK = "DELETE FROM sync_inbox WHERE record_id IN (SELECT unhex(value) FROM json_each(?))"


@dataclass(frozen=True)
class LinkRow:
    """Where the office server is and how far this laptop has come with it."""

    host: str
    port: int
    database: str
    authority: str = field(repr=False)
    role: str
    secret: bytes = field(repr=False)
    office_name: str
    member_id: UUID | None
    staff_id: UUID | None
    is_lead: bool
    state: str
    cursor: int
    epoch: UUID | None
    batch: int
    audit_sent: int
    upload: Mapping[str, Any] | None
    structure: str
    last_sync_at: datetime | None
    last_error: str | None
    server_offset_seconds: int
    digest_on: date | None

    @property
    def is_enrolled(self) -> bool:
        """True once the server has answered."""
        return self.state == ENROLLED


@dataclass(frozen=True)
class KeptRow:
    """A value that was not taken over."""

    id: UUID
    record_id: UUID
    client_id: UUID
    kind: str
    name: str
    value: Any = field(repr=False)
    operation_id: UUID
    made_at: str
    made_by: UUID
    seq: int


@dataclass(frozen=True)
class Handed:
    """What is known of the server's copy of one record."""

    record_id: UUID
    client_id: UUID
    kind: str
    ver: int
    exceptions: Mapping[str, int]
    seq: int


class SyncStore:
    """Reads and writes the sync tables."""

    def __init__(self, connection: Connection) -> None:
        self._driver = driver_of(connection)

    # --- the link ---------------------------------------------------------------------------------

    def link(self) -> LinkRow | None:
        """The link to the server, or None for a register that has none."""
        row = self._driver.execute(_LINK).fetchone()
        if row is None:
            return None
        said = list(row)
        said[7], said[8], said[12] = (_uuid(said[index]) for index in (7, 8, 12))
        said[9] = bool(said[9])
        said[15] = json.loads(said[15]) if said[15] else None
        said[17] = parse_instant(said[17]) if said[17] else None
        said[20] = date.fromisoformat(said[20]) if said[20] else None
        return LinkRow(*said)

    def set_link(self, **values: Any) -> None:
        """Write some columns of the link."""
        chosen = ", ".join(f"{name} = ?" for name in values)
        self._driver.execute(f"UPDATE sync_link SET {chosen}", [_plain(v) for v in values.values()])  # noqa: S608

    def add_link(self, **values: Any) -> None:
        """Write the link's row; there is none yet, or one that came to nothing."""
        columns, marks = ", ".join(values), ", ".join("?" * len(values))
        self._driver.execute("DELETE FROM sync_link")
        self._driver.execute(
            f"INSERT INTO sync_link({columns}) VALUES ({marks})",  # noqa: S608 - names of our schema
            [_plain(value) for value in values.values()],
        )

    # --- what the server has ----------------------------------------------------------------------

    def hand_over(self, rows: Iterable[Handed]) -> None:
        """Note what the server knows of records."""
        self._driver.executemany(
            _HAND_OVER,
            [
                (
                    r.record_id.bytes,
                    r.client_id.bytes,
                    r.kind,
                    r.ver,
                    canonical_text(r.exceptions) if r.exceptions else "{}",
                    r.seq,
                )
                for r in rows
            ],
        )

    def handed(self, record_ids: Iterable[UUID]) -> dict[UUID, Handed]:
        """What is known of some records."""
        found = self._driver.execute(_HANDED, (_hexes(record_ids),))
        return {row.record_id: row for row in map(_handed, found)}

    def handed_of_cases(self) -> Iterable[Handed]:
        """All that is known, case by case."""
        return map(
            _handed,
            self._driver.execute(
                "SELECT record_id, client_id, record_kind, ver, fver, seq FROM sync_record WHERE ver > 0 "
                "ORDER BY client_id"
            ),
        )

    def never_taken(self, case_ids: Iterable[UUID]) -> list[Handed]:
        """Records of cases that were sent, do not wait any more, and that the server has never had."""
        found = self._driver.execute(_NEVER_TAKEN, (_hexes(case_ids),))
        return [_handed(row) for row in found]

    def forget_places(self) -> None:
        """The server's order has begun anew: no row here is newer than one that comes."""
        self._driver.execute("UPDATE sync_record SET seq = 0")

    def totals(self) -> tuple[int, int, int]:
        """How many records are handed over, rows parked and values kept."""
        found = self._driver.execute(
            "SELECT (SELECT count(*) FROM sync_record), (SELECT count(*) FROM sync_inbox), "
            "(SELECT count(*) FROM kept_version)"
        ).fetchone()
        return (found[0], found[1], found[2])

    # --- what comes in ----------------------------------------------------------------------------

    def park(self, rows: Iterable[tuple[UUID, UUID, str, int, str]]) -> None:
        """Keep rows that cannot be put in place yet: record, case, kind, seq and body."""
        self._driver.executemany(_PARK, [(r[0].bytes, r[1].bytes, *r[2:]) for r in rows])

    def parked(self) -> list[str]:
        """The bodies of all such rows, the oldest first."""
        return [row[0] for row in self._driver.execute("SELECT body FROM sync_inbox ORDER BY seq")]

    def unpark(self, record_ids: Iterable[UUID]) -> None:
        """They are in place."""
        self._driver.execute(_UNPARK, (_hexes(record_ids),))

    def keep_versions(self, rows: Iterable[KeptRow]) -> None:
        """Keep values that were not taken over."""
        self._driver.executemany(
            _KEEP,
            [
                (
                    r.id.bytes, r.record_id.bytes, r.client_id.bytes, r.kind, r.name,
                    canonical_json(r.value).decode(), r.operation_id.bytes, r.made_at, r.made_by.bytes, r.seq,
                )
                for r in rows
            ],
        )  # fmt: skip

    def kept_versions(self) -> list[KeptRow]:
        """Every such value, by case and record."""
        found = self._driver.execute(
            "SELECT id, record_id, client_id, record_kind, field, value, operation_id, made_at, made_by, seq "
            "FROM kept_version ORDER BY client_id, record_id, seq, id"
        )
        return [
            KeptRow(
                UUID(bytes=r[0]), UUID(bytes=r[1]), UUID(bytes=r[2]), r[3], r[4], json.loads(r[5]),
                UUID(bytes=r[6]), r[7], UUID(bytes=r[8]), r[9],
            )
            for r in found
        ]  # fmt: skip


def _handed(row: Sequence[Any]) -> Handed:
    return Handed(UUID(bytes=row[0]), UUID(bytes=row[1]), row[2], row[3], json.loads(row[4]), row[5])


def _uuid(raw: bytes | None) -> UUID | None:
    return None if raw is None else UUID(bytes=raw)


def _hexes(ids: Iterable[UUID]) -> str:
    return json.dumps([record_id.hex for record_id in ids])


def _plain(value: Any) -> Any:
    if isinstance(value, UUID):
        return value.bytes
    if isinstance(value, datetime):
        return instant_text(value)
    if isinstance(value, date):
        return value.isoformat()
    return canonical_json(value).decode() if isinstance(value, Mapping) else value
