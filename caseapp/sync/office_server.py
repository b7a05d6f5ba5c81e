"""The calls of the office server: what goes over the wire, each in one round trip.

Who asks is known from the log-in alone, and the server shows only what belongs to that laptop's cases.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any
from uuid import UUID

from caseapp.domain.canonical_json import canonical_json
from caseapp.errors import LaptopRevokedError
from caseapp.sync import statements
from caseapp.sync.protocol import (
    PAGE_ROWS,
    SYNC_SCHEMA,
    Assignment,
    Batch,
    CaseDigest,
    CaseKey,
    CasePage,
    Colleague,
    ErasedSubject,
    Head,
    Identity,
    KeptVersion,
    Page,
    Place,
    PushAnswer,
    RecordVersion,
    ServerRow,
)
from caseapp.sync.transport import Wire, password_of

if TYPE_CHECKING:
    from psycopg import Connection

BEFORE_ALL: CaseKey = (UUID(int=0), -1, UUID(int=0))
"""Where the first page of whole cases begins."""


class OfficeServer:
    """The office server over one open connection; every method raises errors of the exchange only."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire

    def push(
        self, batch: Batch, *, incarnation: UUID, machine: str, follows: Place | None = None
    ) -> PushAnswer:
        """Send a frozen batch. The same number with the same bytes may be sent again at any time.

        Raises ``ServerSetBackError`` when the server is not where this laptop ``follows`` it, or beyond.
        """
        epoch, cursor = follows or (None, None)
        sent = (batch.number, batch.sha256, batch.body)
        values = (SYNC_SCHEMA, incarnation, machine, *sent, epoch, cursor)
        [(answer,)] = self._wire.ask(statements.PUSH, values)
        return PushAnswer.parse(json.loads(answer))

    def poll(self) -> Head:
        """Where the office's order stands, for little."""
        found = self._wire.ask(statements.POLL)
        if not found:
            raise LaptopRevokedError
        return _head(found[0])

    def pull_page(self, cursor: int, limit: int = PAGE_ROWS, assignments_after: int | None = None) -> Page:
        """What came after ``cursor``: at least the first ``limit`` changes, and no push by halves.

        ``assignments_after`` asks for older assignments too.
        """
        assigned = cursor if assignments_after is None else assignments_after
        found = self._wire.ask(statements.PAGE, {"cursor": cursor, "most": limit, "assigned": assigned})
        if not found:
            raise LaptopRevokedError
        *head, upto, assignments, rows, kept, erasures = found[0]
        return Page(
            head=_head(head),
            upto=upto,
            assignments=tuple(map(_assignment, assignments)),
            rows=tuple(map(_row, rows)),
            kept=tuple(map(_kept, kept)),
            erasures=tuple(map(_erasure, erasures)),
        )

    def found_behind(self, cursor: int) -> None:
        """Tell the office that its server is older than what this laptop has followed."""
        self._wire.ask(statements.FOUND_BEHIND, (cursor,))

    def load_cases(
        self, cases: Iterable[UUID], upto: int, after: CaseKey | None = None, limit: int = PAGE_ROWS
    ) -> CasePage:
        """The next ``limit`` rows of whole cases, as far as ``upto`` in the office's order."""
        case, seq, record = after or BEFORE_ALL
        values = {"cases": list(cases), "upto": upto, "case": case, "seq": seq, "id": record, "most": limit}
        [(rows, kept, last)] = self._wire.ask(statements.CASES, values)
        key = (UUID(last[0]), last[1], UUID(last[2])) if last else None
        return CasePage(tuple(map(_row, rows)), tuple(map(_kept, kept)), key)

    def digests(self, cases: Iterable[UUID] | None = None) -> tuple[CaseDigest, ...]:
        """Of these cases, or of all that this laptop may see; a case without rows has none."""
        found = self._wire.ask(statements.DIGESTS, {"cases": None if cases is None else list(cases)})
        return tuple(CaseDigest(case, rows, int(digest)) for case, rows, digest in found)

    def versions(self, cases: Iterable[UUID]) -> tuple[RecordVersion, ...]:
        """Which version of each field of these cases' records the server has."""
        found = self._wire.ask(statements.VERSIONS, {"cases": list(cases)})
        return tuple(RecordVersion(*values) for values in found)

    def colleagues(self) -> tuple[Colleague, ...]:
        """Who else works on this laptop's cases, and when their newest work arrived."""
        return tuple(Colleague(*values) for values in self._wire.ask(statements.COLLEAGUES))

    def begin_use(
        self, *, machine: str, incarnation: UUID, scope: UUID, staff: Mapping[str, Any], new_secret: bytes
    ) -> Identity:
        """Take up the enrolment and change this laptop's password, both or neither.

        Write ``new_secret`` down before: when the answer is lost nobody else knows which password holds.
        ``scope`` becomes the office's own id when this is its first laptop. Raises ``EnrolmentUsedError``,
        ``EnrolmentExpiredError``, ``OfficeNotReadyError``, or ``AlreadyEnrolledError`` when a colleague works
        with this register.
        """
        values = (machine, incarnation, scope, canonical_json(staff).decode())
        password = password_of(new_secret)

        def take_up(connection: Connection[Any]) -> Any:
            from psycopg import sql  # late: the window starts without the driver

            handle = connection.pgconn
            verifier = handle.encrypt_password(password.encode(), handle.user, b"scram-sha-256").decode()
            with connection.transaction():
                answer = connection.execute(statements.BEGIN_USE, values).fetchone()
                connection.execute(sql.SQL(statements.NEW_LOG_IN).format(sql.Literal(verifier)))
            return answer

        [said] = self._wire.call(take_up, repeatable=False)
        return Identity(
            office=UUID(said["office"]),
            office_name=said["office_name"],
            scope=UUID(said["scope"]),
            member=UUID(said["member"]),
            staff_id=UUID(said["staff_id"]),
            is_lead=said["is_lead"],
        )


def _head(values: Sequence[Any]) -> Head:
    return Head(*values)


def _row(values: Sequence[Any]) -> ServerRow:
    return ServerRow.parse(dict(zip(statements.ROW, values, strict=True)))


def _kept(values: Sequence[Any]) -> KeptVersion:
    kept, record, case, kind, name, value, op, at, by, seq = values
    return KeptVersion(UUID(kept), UUID(record), UUID(case), kind, name, value, UUID(op), at, UUID(by), seq)


def _assignment(values: Sequence[Any]) -> Assignment:
    case, active, until, seq = values
    return Assignment(UUID(case), active, until and date.fromisoformat(until), seq)


def _erasure(values: Sequence[Any]) -> ErasedSubject:
    subject, reason, on, seq = values
    return ErasedSubject(UUID(subject), reason, date.fromisoformat(on), seq)
