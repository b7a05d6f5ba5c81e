"""Writers that commit out of turn: a reader who follows the office's order misses nothing.

The control takes the office's lock away. It must lose something, or the test could not fail.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from random import Random
from threading import Event
from uuid import UUID, uuid4

import pytest

from caseapp.sync.office_server import OfficeServer
from caseapp.sync.protocol import Page
from caseapp.sync.transport import connected
from tests.office import Connection, Device, Office, push
from tests.sync.links import link_of

pytestmark = pytest.mark.slow

WRITERS = 8
COMMITS = 20
SLOW = 0.04
"""Seconds between insert and commit, of every eighth push."""

_LOCKED = "update caseapp.office_head h set seq = h.seq + 1 where h.office = caseapp.my_office()\n"
_RETURNED = "returning h.office, h.scope_id, h.epoch, h.seq into p.office, p.scope, p.epoch, p.seq;"
_UNLOCKED = (
    "select h.office, h.scope_id, h.epoch, nextval('caseapp.control') "
    "into p.office, p.scope, p.epoch, p.seq from caseapp.office_head h where h.office = caseapp.my_office();"
)


def take_the_lock_away(office: Office) -> None:
    """Numbers from a sequence, as one would do it without thinking of commits."""
    office.admin.execute("create sequence caseapp.control")
    office.admin.execute("alter sequence caseapp.control owner to caseapp_owner")
    code = office.one(
        "select pg_get_functiondef(p.oid) from pg_proc p join pg_namespace n on n.oid = p.pronamespace"
        " where n.nspname = 'caseapp' and p.proname = 'enter'"
    )
    before, found, after = code.partition(_LOCKED)
    gap, returned, rest = after.partition(_RETURNED)
    assert found
    assert returned
    office.admin.execute((before + gap + _UNLOCKED + rest).encode())


@dataclass(frozen=True)
class Case:
    """A person whom everybody may see."""

    id: UUID
    reader: Device
    writers: list[Device]


@pytest.fixture
def case(office: Office) -> Case:
    reader = office.add_laptop("Lena", is_lead=True)
    case = uuid4()
    push(office.connect(reader), reader, 1, [_operation("client", case, case)])
    writers = [office.add_laptop(f"Writer {number}") for number in range(WRITERS)]
    for writer in writers:
        office.assign(case, writer.member)
    return Case(case, reader, writers)


def _operation(kind: str, record: UUID, case: UUID) -> dict[str, object]:
    return {
        "op": str(uuid4()), "kind": kind, "id": str(record), "case": str(case), "by": str(uuid4()),
        "at": "2026-03-02T13:00:00.000000Z", "set": {"text": "Wort"}, "base": {}, "new": True,
        "final": False, "own": False, "seen": 0,
    }  # fmt: skip


def lost(office: Office, case: Case, *, follows_rows: bool) -> int:
    """How many committed records the reader never saw while all were writing."""
    done = Event()
    with ThreadPoolExecutor(WRITERS + 1) as threads:
        reading = threads.submit(_read, office, case, done, follows_rows=follows_rows)
        writing = [
            threads.submit(_write, office.connect(writer), writer, case.id, number)
            for number, writer in enumerate(case.writers)
        ]
        written = {record for future in writing for record in future.result()}
        done.set()
        seen = reading.result()
    assert len(written) == WRITERS * COMMITS
    return len(written - seen)


def _write(connection: Connection, device: Device, case: UUID, number: int) -> list[UUID]:
    chance, made = Random(number), []  # noqa: S311 - no secret
    for batch in range(1, COMMITS + 1):
        record = uuid4()
        with connection.transaction():
            push(connection, device, batch, [_operation("note", record, case)])
            if chance.randrange(8) == 0:
                Event().wait(SLOW)
        made.append(record)
    return made


def _read(office: Office, case: Case, done: Event, *, follows_rows: bool) -> set[UUID]:
    seen: set[UUID] = set()
    cursor = 0
    with connected(link_of(office, case.reader)) as wire:
        server = OfficeServer(wire)
        while True:
            is_last = done.is_set()
            page = server.pull_page(cursor, 50)
            seen |= {row.id for row in page.rows}
            cursor = _newest(page, cursor) if follows_rows else page.upto
            if is_last and not page.rows:
                return seen


def _newest(page: Page, cursor: int) -> int:
    return max((row.seq for row in page.rows), default=cursor)


def test_that_a_reader_misses_nothing_whoever_commits_when(office: Office, case: Case) -> None:
    assert lost(office, case, follows_rows=False) == 0


def test_that_a_reader_would_miss_something_without_the_lock(office: Office, case: Case) -> None:
    take_the_lock_away(office)
    assert lost(office, case, follows_rows=True) > 0
