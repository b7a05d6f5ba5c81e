"""Many laptops at one server, and large offices: what others do must not be felt."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from uuid import UUID, uuid4

from caseapp.sync.office_server import OfficeServer
from caseapp.sync.protocol import Batch, Operation, batch_body
from caseapp.sync.transport import Link, connected
from tests.benchmarks import office_days
from tests.benchmarks.measure import Figure, figure, timed
from tests.benchmarks.office_loads import AT, new_record
from tests.benchmarks.office_pulls import newcomer
from tests.benchmarks.offices import OfficeBench, durable_offices, one_round
from tests.office import Device
from tests.sync.laptops import Laptop
from tests.sync.links import link_of

LAPTOPS = 500
A_SECOND = 8
"""Exchanges that begin in a second; one every five minutes from each of 500 laptops would be 1.7."""

HANDS = 16
"""Exchanges that may be under way at once."""

EDITS_A_DAY, POLLS_A_DAY = 40, 96
MOST_P95_MS = 500
SIZES = (1_000, 10_000, 100_000)
"""Records of others in the office."""

PEOPLE, NOTES = 20, 1_000
FLAT = 1.25


def measure() -> Sequence[Figure]:
    """The exchange of one among 500; one laptop's work in offices of three sizes."""
    with durable_offices() as (bench,):
        crowd = _crowd(bench)
    with durable_offices(len(SIZES)) as benches:
        return [*crowd, *_flat(benches)]


# --- 500 laptops ----------------------------------------------------------------------------------


@dataclass
class Passer:
    """One of the many: connects, looks what is new, sends an edit now and then, goes."""

    device: Device
    link: Link
    case: UUID
    cursor: int
    batch: int = 0

    def exchange(self, *, with_edit: bool) -> tuple[float, float]:
        """Milliseconds with and without connecting."""
        begun = time.perf_counter()
        with connected(self.link) as wire:
            there = time.perf_counter()
            server = OfficeServer(wire)
            head = server.poll()
            if with_edit:
                self._push(server)
            if with_edit or head.seq > self.cursor:
                self.cursor = server.pull_page(self.cursor).upto
            done = time.perf_counter()
        return (done - begun) * 1000, (done - there) * 1000

    def _push(self, server: OfficeServer) -> None:
        self.batch += 1
        base = {"text": self.batch, "deleted_at": 1}
        values = {"text": f"Ada {self.batch}"}
        op = Operation(
            uuid4(), "client", self.case, self.case, AT, self.case, values, base=base, seen=self.batch
        )
        batch = Batch(self.batch, batch_body(AT, [op.json], []))
        answer = server.push(batch, incarnation=self.device.incarnation, machine=self.device.machine)
        assert answer.outcomes[0].outcome == "applied"


def _crowd(bench: OfficeBench) -> list[Figure]:
    people = [_passer(bench, f"Ada {number}") for number in range(LAPTOPS)]
    bench.office.admin.execute("analyze")
    for passer in people[:20]:
        passer.exchange(with_edit=False)
    alone = [passer.exchange(with_edit=_has_edit(number)) for number, passer in enumerate(people[:60])]
    begun, moment = time.perf_counter() + 1, threading.Event()

    def come(number: int) -> tuple[float, float]:
        # Each has its moment, however long the others take.
        moment.wait(max(begun + number / A_SECOND - time.perf_counter(), 0))
        return people[number].exchange(with_edit=_has_edit(number))

    with ThreadPoolExecutor(HANDS) as pool:
        found = list(pool.map(come, range(LAPTOPS)))
    note = f"{A_SECOND} a second; floor: one laptop alone"
    whole, raw = [times[0] for times in found], [times[0] for times in alone]
    inside, raw_inside = [times[1] for times in found], [times[1] for times in alone]
    return [
        figure(f"an exchange among {LAPTOPS} laptops", whole, raw, most_p95=MOST_P95_MS, note=note),
        figure("the same without connecting", inside, raw_inside, note=note),
    ]


def _has_edit(number: int) -> bool:
    return number * EDITS_A_DAY % POLLS_A_DAY < EDITS_A_DAY


def _passer(bench: OfficeBench, name: str) -> Passer:
    device, case = bench.office.add_laptop(name), uuid4()
    fields = new_record(case, case, "client").values
    bench.office.admin.execute(
        "insert into caseapp.entity select %s, %s, %s, 'client', %s,"
        ' \'{"text": 1, "deleted_at": 1}\', 1, false, false, %s, %s, %s, %s, %s, 0',
        (bench.office.id, case, case, _json(fields), device.member, AT, case, AT, case),
    )
    bench.office.assign(case, device.member)
    cursor: int = bench.office.one("select seq from caseapp.office_head")
    return Passer(device, link_of(bench.office, device), case, cursor)


def _json(fields: object) -> str:
    return json.dumps(fields)


# --- large offices --------------------------------------------------------------------------------


def _flat(benches: Sequence[OfficeBench], days: int = 12, pulls: int = 3) -> list[Figure]:
    laptops: list[Laptop] = []
    for bench, size in zip(benches, SIZES, strict=True):
        anna = bench.laptop_with(PEOPLE, NOTES)
        one_round(anna, bench.server(anna))
        laptops.append(anna)
        _fill(bench, size)
    day = [list[float]() for _ in SIZES]
    desks = [office_days.Desk(laptop) for laptop in laptops]
    servers = [bench.server(laptop) for bench, laptop in zip(benches, laptops, strict=True)]
    for number in range(days):
        for times, desk, laptop, server in zip(day, desks, laptops, servers, strict=True):
            desk.work(number)
            times.append(timed(lambda _, a=laptop, s=server: one_round(a, s), number))  # type: ignore[misc]
    pull = [list[float]() for _ in SIZES]
    for number in range(pulls):
        for times, bench in zip(pull, benches, strict=True):
            ben = newcomer(bench, f"Ben {number}")
            server = bench.server(ben)
            times.append(timed(lambda _, b=ben, s=server: one_round(b, s), number))  # type: ignore[misc]
    note = f"floor: the same in one of {SIZES[0]:,}"
    return [
        figure(f"{what} in an office of {size:,} more records", mine, times[0], ratio=FLAT, note=note)
        for what, times in (("a day's work", day), ("first pull", pull))
        for size, mine in list(zip(SIZES, times, strict=True))[1:]
    ]


def _fill(bench: OfficeBench, size: int) -> None:
    """Cases of somebody else, 100 records each, with their line in the log."""
    other = bench.office.add_member("Zoe")
    admin = bench.office.admin
    values = {"office": bench.office.id, "member": other, "size": size, "fields": _json({"text": "x" * 250})}
    for statement in _FILL:
        admin.execute(statement, values)
    admin.execute("analyze")


_FILL_CASES = """
create temporary table filler as
select gen_random_uuid() as case_id from generate_series(1, %(size)s::int / 100)
"""
_FILL_ASSIGNMENTS = """
insert into caseapp.assignment (office, case_id, member_id, seq)
select %(office)s::uuid, case_id, %(member)s::uuid, 1 from filler
"""
_FILL_RECORDS = """
insert into caseapp.entity
select %(office)s::uuid, gen_random_uuid(), f.case_id, 'note', %(fields)s::jsonb, '{"text": 1}', 1, true,
    false, %(member)s::uuid, '2026-03-02T13:00:00.000000Z', %(member)s::uuid, '2026-03-02T13:00:00.000000Z',
    %(member)s::uuid, 1
from filler f, generate_series(1, 100)
"""
_FILL_LOG = """
insert into caseapp.op_log (office, op_id, device, incarnation, batch, entity_id, case_id, outcome, seq)
select e.office, gen_random_uuid(), e.author, e.author, 1, e.id, e.case_id, 'inserted', 1
from caseapp.entity e join filler using (case_id)
"""
_FILL = (_FILL_CASES, _FILL_ASSIGNMENTS, _FILL_RECORDS, _FILL_LOG)
