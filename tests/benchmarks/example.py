"""Making a full example in bulk, against the same rows written by the raw driver in the same stages."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import Engine, event

from caseapp.domain.column_types import instant_text
from caseapp.domain.names import fold, fold_loosely
from caseapp.domain.permissions import Permission
from caseapp.paths import Workspace
from caseapp.storage.bulk_rows import RowBatch
from caseapp.storage.engine import connect
from caseapp.storage.search import Findable, entry_key
from caseapp.storage.unit_of_work import UnitOfWork, random_32_bits
from caseapp.usecases.base import Context
from caseapp.usecases.bulk import STAGE_SIZE, BulkPlan, Stage
from caseapp.usecases.example import MOST_CLIENTS, ExampleSize, create_example
from caseapp.usecases.example_people import AddExamplePeople
from caseapp.usecases.workspace import OpenWorkspace, open_workspace
from tests.benchmarks.measure import Figure, figure, timed
from tests.benchmarks.population import MADE, PASSPHRASE

STORIES = 12
MOST_MILLISECONDS = 60_000
LONGEST_HOLD = 200


@dataclass
class _Noting:
    """The command that adds example people, which keeps the newest stage for the floor."""

    requires: ClassVar[Permission] = AddExamplePeople.requires

    command: AddExamplePeople
    stages: list[Stage] = field(default_factory=list)

    def prepare(self, uow: UnitOfWork, ctx: Context) -> BulkPlan:
        """As the command, every stage kept in passing."""
        plan = self.command.prepare(uow, ctx)
        return BulkPlan(plan.total, self._noted(plan.stages))

    def _noted(self, stages: Iterator[Stage]) -> Iterator[Stage]:
        for stage in stages:
            self.stages[:] = [stage]
            yield stage


@contextmanager
def _stories() -> Iterator[OpenWorkspace]:
    with tempfile.TemporaryDirectory() as folder:
        place = Workspace(Path(folder))
        create_example(place, PASSPHRASE, lambda: MADE, ExampleSize(STORIES, notes=0))
        with open_workspace(place, PASSPHRASE, lambda: MADE) as opened:
            yield opened


def measure(people: int = MOST_CLIENTS) -> Sequence[Figure]:
    """All people in under a minute; no stage holds the writer for more than 200 ms."""
    mine: list[float] = []
    raw: list[float] = []
    with _stories() as ours, _stories() as other:
        noting, floor = _Noting(AddExamplePeople(people - STORIES, 1)), _RawWriter(other)
        steps = ours.executor.bulk_stages(noting)
        total = next(steps).total
        holds = _holds(ours.register.writing)
        for _ in range(0, total, STAGE_SIZE):
            mine.append(timed(lambda _: next(steps), 0))
            work = [*map(_rows_work, noting.stages[0].batches), _search_work(noting.stages[0].findables)]
            raw.append(timed(lambda _, work=work: floor.write(work), 0))  # type: ignore[misc]
        floor.close()
    longest = f"longest {max(holds):.0f} ms"
    return (
        figure(f"make {people:,} people", [sum(mine)], [sum(raw)], most_ms=MOST_MILLISECONDS),
        figure("a stage: made, checked, written", mine, raw),
        figure("a stage holds the writer", holds, raw, most_p95=LONGEST_HOLD, note=longest),
    )


def _holds(engine: Engine) -> list[float]:
    """Milliseconds from each BEGIN to the end of its commit, as they happen."""
    holds: list[float] = []
    begun = [0.0]

    @event.listens_for(engine, "begin")
    def _begun(_: object) -> None:
        begun[0] = time.perf_counter()

    @event.listens_for(engine, "checkin")
    def _ended(*_: object) -> None:
        holds.append((time.perf_counter() - begun[0]) * 1000)

    return holds


class _RawWriter:
    """The same rows in one transaction, converted beforehand."""

    def __init__(self, opened: OpenWorkspace) -> None:
        self._connection = connect(opened.workspace.register, opened.key.data_key)

    def write(self, work: Sequence[tuple[str, list[tuple[Any, ...]]]]) -> None:
        """One stage."""
        self._connection.execute("BEGIN IMMEDIATE")
        for statement, rows in work:
            self._connection.executemany(statement, rows)
        self._connection.execute("COMMIT")

    def close(self) -> None:
        """Give the register back."""
        self._connection.close()


def _rows_work(batch: RowBatch) -> tuple[str, list[tuple[Any, ...]]]:
    names = (*batch.columns, "updated_at", "updated_by", "version")
    created = batch.columns.index("created_at")
    marks = ", ".join("?" * len(names))
    statement = f'INSERT INTO "{batch.cls.__tablename__}"({", ".join(names)}) VALUES ({marks})'  # noqa: S608
    return statement, [
        tuple(_plain(value) for value in (*row, row[created], row[created + 1], 1)) for row in batch.rows
    ]


def _search_work(items: Sequence[Findable]) -> tuple[str, list[tuple[Any, ...]]]:
    statement = (
        "INSERT INTO search_entry(rowid, kind, record_id, client_id, author, visibility, exact, loose) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
    )
    return statement, [
        (
            entry_key(item.on, random_32_bits(), is_person=True),
            item.kind,
            *(part.bytes for part in (item.record_id, item.client_id, item.author)),
            item.visibility,
            fold(item.words),
            fold_loosely(item.words),
        )
        for item in items
    ]


def _plain(value: object) -> object:
    if isinstance(value, UUID):
        return value.bytes
    if isinstance(value, datetime):
        return instant_text(value)
    return value.isoformat() if isinstance(value, date) else value
