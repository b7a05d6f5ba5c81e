"""A laptop's first pull, against the shortest way to the same rows: one question each, plain inserts."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, LiteralString

from caseapp.domain.base import record_kinds
from caseapp.storage.engine import connect
from caseapp.storage.upload import upload_order
from tests.benchmarks import office_days
from tests.benchmarks.measure import Figure, figure, timed
from tests.benchmarks.offices import OfficeBench, durable_offices, one_round
from tests.sync.laptops import Laptop

MANY = (5_000, 70_000)
"""People and notes: about 102,000 records, far more than one person has."""

_ASK: LiteralString = """
select id, case_id, kind, fields, fver, ver, is_final, is_own, made_at, made_by, changed_at, changed_by, seq
from caseapp.entity order by case_id, seq
"""
_WRITTEN_BESIDES = ("sync_record", "search_entry", "sync_case")


def measure(rounds: int = 5) -> Sequence[Figure]:
    """At most twice as long as the raw path."""
    return [
        *_first_pull(office_days.PEOPLE, office_days.NOTES, rounds),
        *_first_pull(*MANY, 1),
    ]


def _first_pull(people: int, notes: int, rounds: int) -> list[Figure]:
    mine: list[float] = []
    there: list[float] = []
    raw: list[float] = []
    received, busy, raw_busy = 0, 0.0, 0.0
    with durable_offices() as (bench,):
        anna = bench.laptop_with(people, notes)
        one_round(anna, bench.server(anna))
        for number in range(rounds):
            ben = newcomer(bench, f"Ben {number}")
            server = bench.server(ben)
            before = set(map(bytes, (row[0] for row in ben.rows("SELECT record_id FROM sync_record"))))
            begun = time.process_time()
            mine.append(timed(lambda _, b=ben, s=server: one_round(b, s), number))  # type: ignore[misc]
            busy += time.process_time() - begun
            there.append(server.milliseconds)
            path = RawPath(bench, newcomer(bench, f"Cem {number}"))
            path.prepare(ben, before)
            begun = time.process_time()
            raw.append(timed(path.pull, number))
            raw_busy += time.process_time() - begun
            path.close()
            received = len(path)
    name = f"first pull, {people:,} cases with {received:,} records"
    note = f"{busy / raw_busy:.1f} times the floor's processor time on the laptop"
    return [
        figure(name, mine, raw, ratio=2, note=note),
        figure("of it the wire and the server", there, raw),
    ]


def newcomer(bench: OfficeBench, name: str) -> Laptop:
    """Somebody who is given every case, with a register that knows none of them."""
    member = bench.office.add_member(name)
    bench.assign_everyone(member)
    return bench.laptop(name, member=member)


@dataclass
class RawPath:
    """What a pull writes, taken from a laptop that has pulled, and written again by the plain driver."""

    bench: OfficeBench
    laptop: Laptop
    _work: list[tuple[str, list[Any]]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._server: Any = self.bench.server(self.laptop).plain
        opened = self.laptop.opened
        self._register = connect(opened.workspace.register, opened.key.data_key)

    def __len__(self) -> int:
        return next(len(rows) for statement, rows in self._work if '"sync_record"' in statement)

    def prepare(self, source: Laptop, before: set[bytes]) -> None:
        """Every row that came by the pull, parents first."""
        tables = [record_kinds()[kind].__tablename__ for kind in upload_order()]
        for table in (*tables, *_WRITTEN_BESIDES):
            rows = source.rows(f'SELECT * FROM "{table}"')  # noqa: S608 - names of our schema
            names = [row[1] for row in source.rows(f"PRAGMA table_info({table})")]
            key = names.index("record_id") if "record_id" in names else 0
            new = [tuple(row) for row in rows if bytes(row[key]) not in before]
            if table == "sync_case":
                scope = {bytes(row[0]) for row in source.rows("SELECT office_id FROM register_state")}
                new = [row for row in new if bytes(row[0]) not in scope]
            if new:
                marks = ", ".join("?" * len(new[0]))
                self._work.append((f'INSERT INTO "{table}" VALUES ({marks})', new))  # noqa: S608

    def pull(self, _number: int) -> None:
        """Ask for all rows at once, and write them in one transaction."""
        found = self._server._wire.ask(_ASK)
        assert len(found) >= len(self)
        self._register.execute("BEGIN IMMEDIATE")
        for statement, rows in self._work:
            self._register.executemany(statement, rows)
        self._register.execute("COMMIT")

    def close(self) -> None:
        """Give the register back."""
        self._register.close()
