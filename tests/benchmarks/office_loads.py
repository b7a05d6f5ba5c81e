"""Much at once on its way to the server: 10,000 changes, 10,000 new records, and a whole register."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from uuid import UUID, uuid4

from caseapp.sync.protocol import MOST_NEW_OPERATIONS, MOST_OPERATIONS, Batch, Operation, batch_body
from tests.benchmarks.measure import Figure, figure, timed
from tests.benchmarks.offices import HeardServer, OfficeBench, durable_offices, one_round
from tests.office import Device

ROWS = 10_000
CASES = 100
PEOPLE, NOTES = 5_000, 70_000
"""About 102,000 records."""

MOST_FIRST_UPLOAD_MS = 120_000
AT = "2026-03-02T13:00:00.000000Z"
TEXT = "Sie ruft am Montag im Wohnungsamt an und fragt, ob der Antrag da ist. " * 3


def measure(rounds: int = 3) -> Sequence[Figure]:
    """Each against binary COPY of the same rows into the same tables."""
    with durable_offices() as (bench,):
        pushes = [*_pushes(bench, rounds)]
    with durable_offices() as (bench,):
        return [*pushes, *_first_upload(bench)]


# --- 10,000 rows of one laptop --------------------------------------------------------------------


@dataclass
class Pusher:
    """A laptop that sends prepared batches, without a register behind it."""

    server: HeardServer
    device: Device
    _number: int = 0

    def bodies(self, operations: Sequence[Operation], size: int) -> list[Batch]:
        """The operations as batches, ready to be sent."""
        made = []
        for start in range(0, len(operations), size):
            self._number += 1
            ops = [operation.json for operation in operations[start : start + size]]
            made.append(Batch(self._number, batch_body(AT, ops, [])))
        return made

    def push(self, batches: Sequence[Batch], expected: str) -> None:
        """Send them all; every operation must come to the same end."""
        for batch in batches:
            answer = self.server.push(batch, incarnation=self.device.incarnation, machine=self.device.machine)
            assert {outcome.outcome for outcome in answer.outcomes} == {expected}


def pusher(bench: OfficeBench) -> Pusher:
    """A laptop that is enrolled and connected."""
    device = bench.office.add_laptop("Anna", is_lead=True)
    return Pusher(bench.server_of(device), device)


def new_record(case: UUID, record: UUID, kind: str) -> Operation:
    """A record that nobody knows yet, of about 330 bytes."""
    values = {"text": TEXT, "state": "open", "day": "2026-03-02", "deleted_at": None}
    return Operation(uuid4(), kind, record, case, AT, case, values, new=True)


def _pushes(bench: OfficeBench, rounds: int) -> list[Figure]:
    anna = pusher(bench)
    cases = [uuid4() for _ in range(CASES)]
    anna.push(anna.bodies([new_record(case, case, "client") for case in cases], CASES), "inserted")
    copy = Copy(bench)
    times: dict[str, list[float]] = {"new": [], "raw new": [], "changed": [], "raw changed": []}
    for number in range(rounds):
        records = [uuid4() for _ in range(ROWS)]
        new = [new_record(cases[n % CASES], record, "note") for n, record in enumerate(records)]
        batches = anna.bodies(new, MOST_NEW_OPERATIONS)
        times["new"].append(timed(lambda _, b=batches: anna.push(b, "inserted"), number))  # type: ignore[misc]
        times["raw new"].append(copy.timed_since_last(("entity", "op_log", "push_log")))
        changed = [_change(operation) for operation in new]
        batches = anna.bodies(changed, MOST_OPERATIONS)
        times["changed"].append(timed(lambda _, b=batches: anna.push(b, "applied"), number))  # type: ignore[misc]
        times["raw changed"].append(copy.timed_since_last(("entity", "field_hist", "op_log", "push_log")))
    note = "floor: binary COPY of the same rows into the same tables"
    return [
        figure(f"push {ROWS:,} new records", times["new"], times["raw new"], ratio=20, note=note),
        figure(f"push {ROWS:,} changes", times["changed"], times["raw changed"], ratio=20, note=note),
    ]


def _change(before: Operation) -> Operation:
    base = {"text": 1, "deleted_at": 1}
    return replace(before, op=uuid4(), new=False, values={"text": TEXT + "Erledigt."}, base=base, seen=1)


@dataclass
class Copy:
    """Rows of the server's tables, written again by COPY into tables with the same indexes."""

    bench: OfficeBench
    _seq: int = field(init=False)

    def __post_init__(self) -> None:
        admin = self.bench.office.admin
        admin.execute("create schema floor")
        for table in ("entity", "field_hist", "op_log", "push_log"):
            admin.execute(f"create table floor.{table} (like caseapp.{table} including all)".encode())
        self._seq = self._head()

    def _head(self) -> int:
        head: int = self.bench.office.one("select seq from caseapp.office_head")
        return head

    def timed_since_last(self, tables: Sequence[str]) -> float:
        """Milliseconds for all that came in since the last call, in one transaction."""
        rows = {table: self._out(table) for table in tables}
        self._seq = self._head()
        admin = self.bench.office.admin
        if "field_hist" in rows:
            # Rows that a push changes in place have their place here already.
            admin.execute("truncate floor.entity")
        return timed(lambda _: self._write(rows), 0)

    def _out(self, table: str) -> bytes:
        where = "(result->>'seq')::bigint" if table == "push_log" else "seq"
        query = f"copy (select * from caseapp.{table} where {where} > {self._seq}) to stdout (format binary)"  # noqa: S608
        with self.bench.office.admin.cursor() as cursor, cursor.copy(query.encode()) as copy:
            return b"".join(copy)

    def _write(self, rows: dict[str, bytes]) -> None:
        admin = self.bench.office.admin
        with admin.transaction(), admin.cursor() as cursor:
            for table, content in rows.items():
                with cursor.copy(f"copy floor.{table} from stdin (format binary)".encode()) as copy:
                    copy.write(content)


# --- everything for the first time ----------------------------------------------------------------


def _first_upload(bench: OfficeBench) -> list[Figure]:
    anna = bench.laptop_with(PEOPLE, NOTES)
    server = bench.server(anna)
    copy = Copy(bench)
    sent: list[int] = []
    busy = time.process_time()
    spent = timed(lambda _: sent.append(one_round(anna, server).sent), 0)
    busy = time.process_time() - busy
    raw = copy.timed_since_last(("entity", "op_log", "push_log"))
    there = server.milliseconds
    name = f"first upload of {sent[0]:,} records"
    note = "floor: binary COPY of the same rows"
    whole = figure(name, [spent], [raw], most_ms=MOST_FIRST_UPLOAD_MS, note=note)
    return [
        whole,
        figure("of it the wire and the server", [there], [raw], note=note),
        figure("of it the laptop", [spent - there], [raw], note=f"{busy:.0f} s of its processor"),
    ]
