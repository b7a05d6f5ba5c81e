"""Imports the people of a file: all of them or nobody, whatever ends it and at whatever moment.

They are written in short stages in which nobody can meet them, and shown in one last step that also leaves
the audit record. What a broken-off import leaves is taken away by whoever opens the register next to write in
it. With sync, whoever is shown goes to the office as records that were here before: in batches, by the next
rounds.
"""

from __future__ import annotations

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
from caseapp.usecases.import_numbers import highest_of, numbered, without_number
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
        begun, nothing = writer.take_in(BeginImport(people))
        summary, added = Counter(begun.stage.summary), _added(begun.stage)
        progress(0, len(people))
        for stage in _stages(begun, people):
            if stop():
                break
            writer.take_in(WriteNotYet(stage))
            summary.update(stage.summary)
            added += _added(stage)
            progress(len(added), len(people))
        if stop() or len(added) < len(people):
            remove_leftovers(writer)
            return Imported(0, is_complete=False, changes=nothing)
        _, changes = writer.take_in(ImportPeople(len(people), summary, tuple(added)))
    except BaseException:
        # What cannot be taken away now is taken away at the next opening.
        with suppress(CaseAppError):
            remove_leftovers(writer)
        raise
    return Imported(len(people), is_complete=True, changes=changes)


def _added(stage: Stage) -> list[RecordChange]:
    return [RecordChange("client", f.record_id, f.record_id, Change.ADDED) for f in stage.findables]


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
class Begun:
    """What the stages need: ``after`` is the last number that was taken, ``first`` who is written already."""

    ctx: Context = field(repr=False)
    year: int
    after: int
    first: int
    stage: Stage = field(repr=False)


@dataclass(frozen=True)
class BeginImport:
    """Write whoever gets the highest number, so that all below it are kept free for the others."""

    requires: ClassVar[Permission] = Permission.MANAGE_OFFICE

    people: Sequence[ReadPerson] = field(repr=False)

    def run(self, uow: UnitOfWork, ctx: Context) -> Intaken[Begun]:
        """Raises ``InvalidInputError`` when the numbers of the year do not suffice."""
        year, people = ctx.today.year, self.people
        of_file, missing = highest_of(people, year), without_number(people)
        after = max(uow.clients.highest_number(year), of_file)
        if missing:
            first = missing[-1]
            (one,) = numbered([people[first]], year, after + len(missing) - 1)
        else:
            highest = f"{year}-{of_file:05d}"
            first = next((n for n, person in enumerate(people) if person.values["number"] == highest), 0)
            one = people[first]
        stage = _stage(ctx, [one], 0)
        WriteNotYet(stage).run(uow, ctx)
        return Intaken(Begun(ctx, year, after, first, stage))


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


def _stages(begun: Begun, people: Sequence[ReadPerson]) -> Iterator[Stage]:
    everybody = numbered(people, begun.year, begun.after)
    del everybody[begun.first]
    for number, first in enumerate(range(0, len(everybody), STAGE_SIZE), 1):
        yield _stage(begun.ctx, everybody[first : first + STAGE_SIZE], number)


def _stage(ctx: Context, people: Sequence[ReadPerson], number: int) -> Stage:
    # Ids that rise from stage to stage lie together in the file: a quarter of the pages to write.
    new_id = partial(uuid7, ctx.now + timedelta(milliseconds=number), ctx.random_bytes)
    rows = ClientRows(ctx, are_clean=True)
    for person in people:
        rows.add(NewPerson(person.values, person.parts, None, ctx.now, ctx.actor.id, new_id))
    return _not_yet(rows.stage())


def _not_yet(stage: Stage) -> Stage:
    batches = tuple(_marked(batch) if batch.cls is Client else batch for batch in stage.batches)
    return Stage(batches, stage.findables, stage.done)


def _marked(batch: RowBatch) -> RowBatch:
    return RowBatch(batch.cls, (*batch.columns, "deleted_at"), [(*row, NOT_YET) for row in batch.rows])
