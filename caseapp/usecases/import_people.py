"""Imports the people of a file: all of them or nobody, whatever ends it and at whatever moment.

They are written in short stages in which nobody can meet them, and shown in one last step that also leaves
the audit record. What a broken-off import leaves is taken away by whoever opens the register next to write in
it. With sync, whoever is shown goes to the office as records that were here before: in batches, by the next
rounds.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial
from typing import ClassVar, Protocol, TypeVar

from caseapp.domain.changes import Change, RecordChange
from caseapp.domain.client import NOT_YET, Client
from caseapp.domain.ids import uuid7
from caseapp.domain.permissions import Permission
from caseapp.errors import CaseAppError, ImportDisturbedError
from caseapp.storage.bulk_rows import RowBatch, insert_rows
from caseapp.storage.people_not_yet import count_not_yet, remove_not_yet, show_not_yet
from caseapp.storage.unit_of_work import UnitOfWork
from caseapp.usecases.base import Changes, Context, Intake, Intaken
from caseapp.usecases.bulk import Progress, Stage, Stop
from caseapp.usecases.client_rows import ClientRows, NewPerson
from caseapp.usecases.executor import Executor
from caseapp.usecases.import_values import ReadPerson
from caseapp.usecases.sync_sending import FIRST_UPLOAD

T = TypeVar("T")

STAGE_SIZE = 400
"""People in one stage: some 50 ms on a plain laptop."""

REMOVED_AT_ONCE = 250


class Writer(Protocol):
    """Who writes: the executor itself, or the lanes of a window, which let other work in between."""

    def take_in(self, intake: Intake[T]) -> tuple[T, Changes]:
        """Write it in a transaction of its own, and wait for it."""
        ...


@dataclass(frozen=True)
class Imported:
    """How it went: everybody is there, or nobody. ``changes`` is what pages need to know."""

    created: int
    is_complete: bool
    changes: Changes = field(repr=False)


def import_people(
    writer: Writer,
    people: Sequence[ReadPerson],
    progress: Progress = lambda *_: None,
    stop: Stop = lambda: False,
) -> Imported:
    """Write them. Long: not for the thread that draws. ``stop`` is asked between two stages.

    Whatever it raises, nobody of the file is there then.
    """
    remove_leftovers(writer)
    try:
        ctx, nothing = writer.take_in(BeginImport())
        summary: Counter[str] = Counter()
        ids: list[RecordChange] = []
        progress(0, len(people))
        for stage in _stages(ctx, people):
            if stop():
                remove_leftovers(writer)
                return Imported(0, is_complete=False, changes=nothing)
            writer.take_in(WriteNotYet(stage))
            summary.update(stage.summary)
            ids += [RecordChange("client", f.record_id, f.record_id, Change.ADDED) for f in stage.findables]
            progress(len(ids), len(people))
        _, changes = writer.take_in(ImportPeople(len(people), summary, tuple(ids)))
    except BaseException:
        # What cannot be taken away now is taken away at the next opening.
        with suppress(CaseAppError):
            remove_leftovers(writer)
        raise
    return Imported(len(people), is_complete=True, changes=changes)


def remove_leftovers(writer: Writer) -> None:
    """Take away what an import that was broken off has left."""
    while writer.take_in(RemoveNotYet())[0]:
        pass


def take_leftovers_away(executor: Executor) -> None:
    """The same when a register was opened to write in it: what the disk refuses waits for the next time."""
    if executor.ask(HasLeftovers()):
        with suppress(CaseAppError):
            remove_leftovers(executor)


@dataclass(frozen=True)
class HasLeftovers:
    """Whether an import was broken off here."""

    requires: ClassVar[Permission] = Permission.WORK_HERE

    def run(self, uow: UnitOfWork, ctx: Context) -> bool:
        """An index that holds nothing else answers."""
        return count_not_yet(uow.connection) > 0


@dataclass(frozen=True)
class BeginImport:
    """Check the right to it, and hear what the stages need."""

    requires: ClassVar[Permission] = Permission.MANAGE_OFFICE

    def run(self, uow: UnitOfWork, ctx: Context) -> Intaken[Context]:
        """Who imports, and when."""
        return Intaken(ctx)


@dataclass(frozen=True)
class WriteNotYet:
    """Write one stage of people whom nobody can meet yet."""

    requires: ClassVar[Permission] = Permission.MANAGE_OFFICE

    stage: Stage = field(repr=False)

    def run(self, uow: UnitOfWork, ctx: Context) -> Intaken[None]:
        """Rows and search entries; the audit hears of them when they are shown."""
        for batch in self.stage.batches:
            insert_rows(uow.connection, batch, ctx.now, ctx.actor.id)
        uow.search.put_new(self.stage.findables)
        return Intaken(None)


@dataclass(frozen=True)
class ImportPeople:
    """The last step: everybody is there at once, with one audit record that counts them."""

    requires: ClassVar[Permission] = Permission.MANAGE_OFFICE

    count: int
    summary: Counter[str]
    added: tuple[RecordChange, ...] = field(repr=False)

    def run(self, uow: UnitOfWork, ctx: Context) -> Intaken[None]:
        """Raises ``ImportDisturbedError`` when not exactly these people are waiting."""
        if count_not_yet(uow.connection) != self.count:
            raise ImportDisturbedError
        show_not_yet(uow.connection)
        if uow.sync.link() is not None:
            uow.sync.set_link(upload=dict(FIRST_UPLOAD))
        return Intaken(None, self.added, dict(self.summary))


@dataclass(frozen=True)
class RemoveNotYet:
    """Take some of those away who were never shown; nobody has seen them, so no right is asked for."""

    requires: ClassVar[Permission] = Permission.WORK_HERE

    def run(self, uow: UnitOfWork, ctx: Context) -> Intaken[bool]:
        """True while there may be more."""
        removed = remove_not_yet(uow.connection, REMOVED_AT_ONCE)
        is_last = removed < REMOVED_AT_ONCE
        return Intaken(not is_last, has_erased=is_last and removed > 0)


def _stages(ctx: Context, people: Sequence[ReadPerson]) -> Iterator[Stage]:
    # Whoever has the highest number first: who is entered by hand meanwhile gets one behind all of them.
    first_of_all = max(people, key=lambda person: _number_of_the_year(ctx, person))
    ordered = [first_of_all, *(person for person in people if person is not first_of_all)]
    for number, first in enumerate(range(0, len(ordered), STAGE_SIZE)):
        # Ids that rise from stage to stage lie together in the file: a quarter of the pages to write.
        new_id = partial(uuid7, ctx.now + timedelta(milliseconds=number), ctx.random_bytes)
        rows = ClientRows(ctx, are_clean=True)
        for person in ordered[first : first + STAGE_SIZE]:
            rows.add(NewPerson(person.values, person.parts, None, ctx.now, ctx.actor.id, new_id))
        yield _not_yet(rows.stage())


def _number_of_the_year(ctx: Context, person: ReadPerson) -> str:
    number = str(person.values["number"])
    return number if re.fullmatch(rf"{ctx.today.year}-[0-9]{{5}}", number) else ""


def _not_yet(stage: Stage) -> Stage:
    batches = tuple(_marked(batch) if batch.cls is Client else batch for batch in stage.batches)
    return Stage(batches, stage.findables, stage.done)


def _marked(batch: RowBatch) -> RowBatch:
    return RowBatch(batch.cls, (*batch.columns, "deleted_at"), [(*row, NOT_YET) for row in batch.rows])
