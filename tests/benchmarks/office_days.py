"""What somebody notices of the exchange on an ordinary day: saving, a day's work sent, nothing new."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any
from uuid import UUID

from caseapp.usecases.base import FieldChange
from caseapp.usecases.client import UpdateClient
from caseapp.usecases.notes import AddQuickNote
from tests.benchmarks.measure import Figure, figure, interleaved, timed
from tests.benchmarks.offices import HeardServer, OfficeBench, durable_offices, one_round, own_register
from tests.sync.laptops import Laptop

PEOPLE, NOTES = 60, 6_800
"""About 120 records each: what one person works with."""

CHANGES, NEW = 120, 80
WARM_UP = 2
ROUND_TRIPS = 2
MOST_DAY_MS = 150


def measure(rounds: int = 20) -> Sequence[Figure]:
    """A day's work in 2 round trips and 150 ms; a quiet moment for twice an empty query."""
    with durable_offices() as (bench,):
        anna = bench.laptop_with(PEOPLE, NOTES)
        server = bench.server(anna)
        one_round(anna, server)
        return [*_day(bench, anna, server, rounds), *_quiet(anna, server), _save(anna)]


def _day(bench: OfficeBench, anna: Laptop, server: HeardServer, rounds: int) -> list[Figure]:
    desk = Desk(anna)
    mine: list[float] = []
    pushed: list[float] = []
    raw: list[float] = []
    trips = 0
    floor = _RawDay(bench)
    for number in range(WARM_UP):
        desk.work(number)
        one_round(anna, server)
    # As autovacuum does once there are rows.
    bench.office.admin.execute("analyze")
    for number in range(WARM_UP, WARM_UP + rounds):
        desk.work(number)
        server.calls.clear()
        mine.append(timed(lambda _: one_round(anna, server), number))
        pushed.append(server.milliseconds)
        trips = max(trips, len(server.calls))
        raw.append(timed(floor.send, number))
    note = f"{trips} round trips, {ROUND_TRIPS} wanted; floor: the same rows of the server, in 2 round trips"
    day = figure("send a day's work", mine, raw, most_ms=MOST_DAY_MS, note=note)
    connects = [timed(lambda _: _connect(anna), number) for number in range(rounds)]
    return [
        day if trips <= ROUND_TRIPS else replace(day, is_met=False),
        figure("of it on the wire and the server", pushed, raw),
        figure("connect to the office", connects, connects, note="TLS 1.3, SCRAM; both ends on one machine"),
    ]


def _connect(laptop: Laptop) -> None:
    with laptop.connect(laptop.link):
        pass


class Desk:
    """Somebody at work: names that change, notes that are written, through the executor as in the window."""

    def __init__(self, laptop: Laptop) -> None:
        self._executor = laptop.opened.executor
        found = laptop.rows("SELECT id, called_name FROM client WHERE deleted_at IS NULL ORDER BY id")
        self._people = [(UUID(bytes=row[0]), row[1]) for row in found]

    def work(self, number: int, changes: int = CHANGES, new: int = NEW) -> None:
        """A day of so many changes and new notes."""
        for turn in range(changes):
            self.rename(number * changes + turn)
        for turn in range(new):
            person, _ = self._people[turn % len(self._people)]
            text = f"Frau Beispiel hat angerufen, der Bescheid ist da ({number}, {turn})."
            self._executor.run(AddQuickNote(person, text))

    def rename(self, number: int) -> None:
        """Save one changed name."""
        index, after = number % len(self._people), f"Ada {number}"
        person, before = self._people[index]
        self._executor.run(UpdateClient(person, (FieldChange("called_name", before, after),)))
        self._people[index] = (person, after)


class _RawDay:
    """The server's rows of such a day by the plain driver: changed and new records, history, the log."""

    def __init__(self, bench: OfficeBench) -> None:
        self._office = bench.office.id
        self._connection = bench.office.cluster.admin(bench.office.database)
        self._connection.autocommit = False
        self._connection.execute("create schema floor")
        for table in ("entity", "field_hist", "op_log"):
            self._connection.execute(
                f"create table floor.{table} (like caseapp.{table} including all)".encode()
            )
        self._connection.execute(
            "insert into floor.entity select * from caseapp.entity where kind in ('client', 'note')"
        )
        self._connection.commit()

    def send(self, number: int) -> None:
        """One transaction of the same size, as a set each, and a look at what is new."""
        with self._connection.pipeline():
            self._connection.execute(_RAW_CHANGES, {"most": CHANGES, "n": number + 1})
            self._connection.execute(_RAW_NEW, {"most": NEW, "n": number + 1})
            self._connection.execute(_RAW_LOG, {"most": CHANGES + NEW, "office": self._office})
            self._connection.commit()
        self._connection.execute("select max(seq) from floor.entity").fetchall()
        self._connection.rollback()


_RAW_CHANGES = """
with chosen as materialized (
    select office, id from floor.entity where kind = 'client' order by id limit %(most)s
), changed as (
    update floor.entity e set fields = fields || jsonb_build_object('called_name', 'Ada ' || %(n)s::text),
        fver = fver || jsonb_build_object('called_name', %(n)s::int + 1), ver = e.ver + 1, seq = e.seq + 1
    from chosen c where e.office = c.office and e.id = c.id returning e.*
)
insert into floor.field_hist
select c.office, c.id, c.case_id, 'called_name', %(n)s::int + 1, gen_random_uuid(), '"Ada"'::jsonb,
    '"Ada"'::jsonb, c.ver, c.author, false, c.author, c.changed_at, c.changed_by, c.seq
from changed c cross join generate_series(1, 2)
"""
_RAW_NEW = """
insert into floor.entity
select office, gen_random_uuid(), case_id, kind, fields, fver, ver, is_final, is_own, author, made_at,
    made_by, changed_at, changed_by, seq + %(n)s::int
from caseapp.entity where kind = 'note' limit %(most)s
"""
_RAW_LOG = """
insert into floor.op_log (office, op_id, device, incarnation, batch, entity_id, case_id, outcome, seq)
select %(office)s::uuid, gen_random_uuid(), %(office)s::uuid, %(office)s::uuid, 1, gen_random_uuid(),
    %(office)s::uuid, 'applied', 1 from generate_series(1, %(most)s)
"""


def _quiet(anna: Laptop, server: HeardServer, rounds: int = 200) -> list[Figure]:
    wire: Any = server.plain._wire
    polls = interleaved(lambda _: server.plain.poll(), lambda _: wire.ask("select"), rounds)
    whole = interleaved(lambda _: one_round(anna, server.plain), lambda _: wire.ask("select"), rounds)
    return [
        figure(
            "poll when nothing is new", *polls, ratio=2, note="floor: an empty query on the same connection"
        ),
        figure("a whole exchange when nothing is new", *whole, note="with the laptop's register"),
    ]


def _save(synced: Laptop, rounds: int = 300) -> Figure:
    with own_register(PEOPLE, NOTES) as opened:
        alone = Desk(Laptop("Anna", opened, synced.device, synced.link))
        mine, theirs = interleaved(Desk(synced).rename, alone.rename, rounds)
    return figure(
        "save a client in a synced register", mine, theirs, ratio=1.5, note="floor: one without sync"
    )
