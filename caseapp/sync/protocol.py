"""What goes over the wire, in both directions. The server's side of it is ``server/migrations``.

Merging goes by base versions: each operation says which version of every field its author saw. No decision
rests on a clock.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from typing import Any
from uuid import UUID

from caseapp.domain.canonical_json import canonical_text

SYNC_SCHEMA = 1
"""The version of the wire that this program speaks."""

MOST_OPERATIONS = 200
"""In one batch: a day's work, and no longer than a tenth of a second under the office's lock."""

MOST_NEW_OPERATIONS = 1000
"""In one batch of a first upload, which the server takes in as a set."""

PAGE_ROWS = 500
"""Rows of one page that is pulled."""

CASE_ROWS = 1000
"""Rows of one page of whole cases: as many as a register takes in before somebody who saves would notice."""

DELETED_AT = "deleted_at"
"""The field that says whether a record is removed; every operation names the version of it that was seen."""


@lru_cache(maxsize=4096)
def _often(text: str) -> UUID:
    """An id that stands in many rows: cases and people."""
    return UUID(text)


@dataclass(frozen=True)
class Operation:
    """One saved change of one record: only the fields that were set, with the versions that were seen.

    ``seen`` is the record's own version that this laptop knew; ``own`` keeps it to its author's laptops;
    after ``final`` nothing about the record may change. ``made_at`` and ``made_by`` are said of records that
    were there before.
    """

    op: UUID
    kind: str
    id: UUID
    case: UUID
    at: str
    by: UUID
    values: Mapping[str, Any] = field(repr=False)
    base: Mapping[str, int] = field(default_factory=dict, repr=False)
    new: bool = False
    final: bool = False
    own: bool = False
    seen: int = 0
    made_at: str | None = None
    made_by: UUID | None = None

    @property
    def json(self) -> dict[str, Any]:
        """As it is sent."""
        unsaid = {"values"} if self.made_at else {"values", "made_at", "made_by"}
        said = {name: value for name, value in vars(self).items() if name not in unsaid}
        return {**said, "set": dict(self.values), "base": dict(self.base)}

    @classmethod
    def parse(cls, said: Mapping[str, Any]) -> Operation:
        """The inverse of ``json``."""
        rest = {name: value for name, value in said.items() if name != "set"}
        ids = {name: UUID(said[name]) for name in ("op", "id")}
        ids |= {name: _often(said[name]) for name in ("case", "by", "made_by") if name in said}
        return cls(**{**rest, **ids}, values=said["set"])


@dataclass(frozen=True)
class Batch:
    """Operations and audit lines frozen under one number: after any crash the same bytes go again."""

    number: int
    body: str = field(repr=False)

    @property
    def sha256(self) -> str:
        """Of the bytes that are sent."""
        return hashlib.sha256(self.body.encode()).hexdigest()


def batch_body(
    clock: str, operations: Sequence[Mapping[str, Any]], audit: Sequence[Mapping[str, Any]]
) -> str:
    """The bytes of a batch, as canonical JSON text."""
    return canonical_text({"clock": clock, "ops": list(operations), "audit": list(audit)})


@dataclass(frozen=True)
class ServerRow:
    """A record as the server has it, with the version of every field."""

    id: UUID
    case: UUID
    kind: str
    fields: Mapping[str, Any] = field(repr=False)
    fver: Mapping[str, int] = field(repr=False)
    ver: int
    final: bool
    own: bool
    made_at: str
    made_by: UUID
    changed_at: str
    changed_by: UUID
    seq: int

    @classmethod
    def parse(cls, said: Mapping[str, Any]) -> ServerRow:
        """From a row of a push's answer."""
        return cls(
            **{
                **said,
                "id": UUID(said["id"]),
                "case": _often(said["case"]),
                "made_by": _often(said["made_by"]),
                "changed_by": _often(said["changed_by"]),
            }
        )


@dataclass(frozen=True)
class KeptVersion:
    """A value that was not taken over, because another had come first: nothing is thrown away."""

    id: UUID
    record: UUID
    case: UUID
    kind: str
    name: str
    value: Any = field(repr=False)
    op: UUID
    at: str
    by: UUID
    seq: int


@dataclass(frozen=True)
class Assignment:
    """Whether a case is this laptop's owner's; ``until`` is its last day."""

    case: UUID
    active: bool
    until: date | None
    seq: int


@dataclass(frozen=True)
class ErasedSubject:
    """A case that was erased in the whole office: no words, only that it was."""

    subject: UUID
    reason: str
    on: date
    seq: int


@dataclass(frozen=True)
class Head:
    """Where the office's order stands. A new ``epoch`` says that the server was restored."""

    seq: int
    epoch: UUID
    scope: UUID | None
    min_schema: int
    current_schema: int
    today: date


Place = tuple[UUID | None, int]
"""The epoch and how far in it a laptop has followed the office's order."""


@dataclass(frozen=True)
class Page:
    """What came after a cursor, up to ``upto``, and the server's head of the same moment."""

    head: Head
    upto: int
    assignments: tuple[Assignment, ...] = ()
    rows: tuple[ServerRow, ...] = field(default=(), repr=False)
    kept: tuple[KeptVersion, ...] = field(default=(), repr=False)
    erasures: tuple[ErasedSubject, ...] = ()


CaseKey = tuple[UUID, int, UUID]
"""Case, seq and id of the last row of a page of whole cases."""


@dataclass(frozen=True)
class CasePage:
    """Rows of whole cases in the order of ``CaseKey``; ``last`` is where the next page begins, or None."""

    rows: tuple[ServerRow, ...] = field(default=(), repr=False)
    kept: tuple[KeptVersion, ...] = field(default=(), repr=False)
    last: CaseKey | None = None


@dataclass(frozen=True)
class Outcome:
    """What became of one operation; ``reason`` says why it is kept in quarantine."""

    op: UUID
    outcome: str
    reason: str | None = None


@dataclass(frozen=True)
class PushAnswer:
    """The server's answer to a batch, the same however often the batch was sent.

    ``rows`` hold every record as it stands now that did not simply become what the laptop sent.
    """

    seq: int
    epoch: UUID
    now: str
    outcomes: tuple[Outcome, ...]
    rows: tuple[ServerRow, ...] = field(repr=False)
    audit_expected: int

    @classmethod
    def parse(cls, said: Mapping[str, Any]) -> PushAnswer:
        """From the JSON of the server's function."""
        outcomes = (Outcome(UUID(o["op"]), o["outcome"], o.get("reason")) for o in said["outcomes"])
        rows = tuple(ServerRow.parse(row) for row in said["rows"])
        expected = said["audit"]["expected"]
        return cls(said["seq"], UUID(said["epoch"]), said["now"], tuple(outcomes), rows, expected)


@dataclass(frozen=True)
class CaseDigest:
    """How many rows of a case there are, and the sum of their ids' and versions' hashes."""

    case: UUID
    rows: int
    digest: int


def row_digest(record_id: UUID, version: int) -> int:
    """48 bits that change with the row's version; the server computes the same."""
    return int(hashlib.sha256(f"{record_id}:{version}".encode()).hexdigest()[:12], 16)


@dataclass(frozen=True)
class RecordVersion:
    """Which version of a record, and of each of its fields, the server has; no words."""

    id: UUID
    case: UUID
    ver: int
    fver: Mapping[str, int]


@dataclass(frozen=True)
class Colleague:
    """Somebody else who works on a case, and when their newest work arrived; None when never."""

    case: UUID
    name: str
    last_sent_at: str | None


@dataclass(frozen=True)
class Identity:
    """Who this laptop is to the office: the server's answer to its enrolment."""

    office: UUID
    office_name: str
    scope: UUID
    member: UUID
    staff_id: UUID
    is_lead: bool
