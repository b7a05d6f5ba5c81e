"""Bulk work: many new records in stages, each a short transaction of its own, so that nobody waits for it.

Import and example data go this way. Between two stages others may write, and the work may be stopped;
what is there then is complete in itself.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import Protocol

from caseapp.domain.permissions import Permission
from caseapp.storage.bulk_rows import RowBatch
from caseapp.storage.search import Findable
from caseapp.storage.unit_of_work import UnitOfWork
from caseapp.usecases.base import Changes, Context
from caseapp.usecases.findable import FINDABLE_CLASSES

STAGE_SIZE = 100
"""People in one stage: 20 to 30 ms on a plain laptop, so that a busy one stays below 200 ms as well."""

Progress = Callable[[int, int], None]
"""Hears how much is done, and of how much."""

Stop = Callable[[], bool]
"""Asked between stages: True ends the work there, as a ``threading.Event``'s ``is_set`` does."""


@dataclass(frozen=True)
class Stage:
    """What one transaction adds. ``done`` counts as its command counts; every findable row has its entry."""

    batches: tuple[RowBatch, ...] = field(repr=False)
    findables: tuple[Findable, ...] = field(default=(), repr=False)
    done: int = 0

    def __post_init__(self) -> None:
        rows, entries = self.summary, Counter(item.kind for item in self.findables)
        if any(rows.get(cls.kind, 0) != entries[cls.kind] for cls in FINDABLE_CLASSES):
            message = "a stage whose records could not be found"
            raise ValueError(message)

    @property
    def summary(self) -> dict[str, int]:
        """How many records of each kind, for the audit."""
        counts: Counter[str] = Counter()
        for batch in self.batches:
            counts[batch.cls.kind] += len(batch.rows)
        return dict(+counts)


@dataclass(frozen=True)
class BulkPlan:
    """How much there is to do, and the stages. They are made while the work runs and hold no session."""

    total: int
    stages: Iterator[Stage]


class BulkCommand(Protocol):
    """A write in stages. The executor checks the right before each, writes, records and commits it."""

    @property
    def requires(self) -> Permission:
        """What the actor must be allowed."""
        ...

    def prepare(self, uow: UnitOfWork, ctx: Context) -> BulkPlan:
        """Check everything as sets and read what the stages need; a ``CaseAppError`` refuses it all.

        Quick: it holds the writer. What takes long is asked before, as a query.
        """
        ...


@dataclass(frozen=True)
class BulkOutcome:
    """How far bulk work has come. There is no undo to it."""

    total: int
    done: int = 0
    kinds: frozenset[str] = frozenset()

    @property
    def is_complete(self) -> bool:
        """True when nothing is left to do."""
        return self.done == self.total

    @property
    def changes(self) -> Changes:
        """What pages need to know: kinds, without a list of all ids."""
        return Changes(None, self.kinds, frozenset(), frozenset())

    def after(self, stage: Stage) -> BulkOutcome:
        """The outcome with one more stage."""
        return replace(self, done=self.done + stage.done, kinds=self.kinds | frozenset(stage.summary))
