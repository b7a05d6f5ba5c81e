"""Which cases the server has put on this laptop, what was sent of them, and what the office says of them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Connection

from caseapp.domain.column_types import instant_text
from caseapp.domain.sync_registers import HELD, LEAVING, LOADING
from caseapp.storage.engine import driver_of

_SET = (
    "INSERT INTO sync_case(client_id, state, until) VALUES (?, ?, ?) "
    "ON CONFLICT(client_id) DO UPDATE SET state = excluded.state, until = excluded.until"
)
_SENT = (
    "INSERT INTO sync_sent(operation_id, client_id, seq, body, sent_at) VALUES (?, ?, ?, ?, ?) "
    "ON CONFLICT(operation_id) DO UPDATE SET seq = excluded.seq, sent_at = excluded.sent_at"
)
_RECEIPT = (
    "INSERT INTO sync_receipt(operation_id, case_id, record_kind, record_id, reason, at) "
    "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT(operation_id) DO NOTHING"
)
_HINDERED = (
    "SELECT EXISTS (SELECT 1 FROM outbox WHERE client_id = :case) "
    "OR EXISTS (SELECT 1 FROM draft WHERE client_id = :case)"
)


class SyncCases:
    """Reads and writes the tables about cases."""

    def __init__(self, connection: Connection) -> None:
        self._driver = driver_of(connection)

    def state_of(self, case_id: UUID) -> str | None:
        """The case's state, or None when the server has not put it here."""
        row = self._driver.execute(
            "SELECT state FROM sync_case WHERE client_id = ?", (case_id.bytes,)
        ).fetchone()
        return str(row[0]) if row else None

    def hold(self, case_id: UUID, until: date | None = None) -> None:
        """The case is here, whole."""
        self._driver.execute(_SET, (case_id.bytes, HELD, _day(until)))

    def load(self, case_id: UUID, until: date | None = None) -> None:
        """The case is to be fetched, whole, though parts of it may be here."""
        self._driver.execute(_SET, (case_id.bytes, LOADING, _day(until)))

    def fetch_again(self, case_ids: Iterable[UUID]) -> None:
        """Fetch cases that are here once more."""
        self._driver.executemany(
            "UPDATE sync_case SET state = ? WHERE client_id = ? AND state = ?",
            [(LOADING, case_id.bytes, HELD) for case_id in case_ids],
        )

    def leave(self, case_id: UUID) -> None:
        """The case has to go once everything of it is sent."""
        self._driver.execute("UPDATE sync_case SET state = ? WHERE client_id = ?", (LEAVING, case_id.bytes))

    def leave_expired(self, today: date) -> None:
        """Whoever stands in for somebody has a last day."""
        self._driver.execute("UPDATE sync_case SET state = ? WHERE until < ?", (LEAVING, today.isoformat()))

    def load_everything(self) -> None:
        """Fetch all that is here again."""
        self._driver.execute("UPDATE sync_case SET state = ? WHERE state = ?", (LOADING, HELD))

    def loaded(self, case_ids: Iterable[UUID]) -> None:
        """They are here, whole."""
        self._driver.executemany(
            "UPDATE sync_case SET state = ? WHERE client_id = ? AND state = ?",
            [(HELD, case_id.bytes, LOADING) for case_id in case_ids],
        )

    def in_state(self, state: str) -> list[UUID]:
        """The cases in a state, in a fixed order."""
        found = self._driver.execute("SELECT client_id FROM sync_case WHERE state = ? ORDER BY 1", (state,))
        return [UUID(bytes=row[0]) for row in found]

    def has_unsaved(self, case_id: UUID) -> bool:
        """True while something of the case waits to be sent, or somebody's typing is not saved yet."""
        return bool(self._driver.execute(_HINDERED, {"case": case_id.bytes}).fetchone()[0])

    # --- what was sent ----------------------------------------------------------------------------

    def sent(self, operations: Iterable[tuple[UUID, UUID, str]], seq: int, at: datetime) -> None:
        """Remember what the server has taken: operation, case and body."""
        self._driver.executemany(
            _SENT, [(op.bytes, case.bytes, seq, body, instant_text(at)) for op, case, body in operations]
        )

    def all_sent(self, case_ids: Iterable[UUID] | None = None) -> list[str]:
        """All that was sent in the last 30 days, of some cases or of every one, oldest first."""
        found = self._driver.execute("SELECT client_id, body FROM sync_sent ORDER BY seq, rowid")
        wanted = None if case_ids is None else {case_id.bytes for case_id in case_ids}
        return [body for case, body in found if wanted is None or case in wanted]

    def forget_sent_before(self, moment: datetime) -> None:
        """No backup is that old."""
        self._driver.execute("DELETE FROM sync_sent WHERE sent_at < ?", (instant_text(moment),))

    def add_receipts(self, receipts: Iterable[tuple[UUID, UUID, str, UUID, str]], at: datetime) -> None:
        """The server keeps changes apart: operation, case, kind, record and reason."""
        self._driver.executemany(
            _RECEIPT,
            [
                (op.bytes, case.bytes, kind, record.bytes, reason, instant_text(at))
                for op, case, kind, record, reason in receipts
            ],
        )

    def count(self, table: str) -> int:
        """Rows of one of the tables of sync."""
        return int(self._driver.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0])  # noqa: S608

    # --- colleagues -------------------------------------------------------------------------------

    def keep_colleagues(self, rows: Iterable[tuple[UUID, str, str | None]]) -> None:
        """Replace what is known of who last sent when."""
        self._driver.execute("DELETE FROM sync_colleague")
        self._driver.executemany(
            "INSERT OR REPLACE INTO sync_colleague(client_id, name, last_sent_at) VALUES (?, ?, ?)",
            [(case.bytes, name, at) for case, name, at in rows],
        )

    def colleagues(self) -> list[tuple[UUID, str, str | None]]:
        """Case, name, and when their newest work arrived."""
        found = self._driver.execute(
            "SELECT client_id, name, last_sent_at FROM sync_colleague ORDER BY client_id, name"
        )
        return [(UUID(bytes=row[0]), row[1], row[2]) for row in found]

    def colleagues_of(self, case_id: UUID) -> list[tuple[str, str | None]]:
        """The same of one case."""
        asked = "SELECT name, last_sent_at FROM sync_colleague WHERE client_id = ? ORDER BY name"
        return [(row[0], row[1]) for row in self._driver.execute(asked, (case_id.bytes,))]


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None
