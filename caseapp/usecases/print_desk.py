"""The page before printing: what can be printed, how it was last time, and what waits to be handed over.

The last print record of the person is the memory; nothing else is kept for it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import ClassVar
from uuid import UUID

from caseapp.domain.permissions import Permission
from caseapp.domain.plan_snapshot import GoalSnapshot, StepSnapshot
from caseapp.domain.print_record import HandOver, PrintRecord
from caseapp.i18n import LANGUAGES
from caseapp.printing.registry import PLAN_LAYOUTS
from caseapp.storage.unit_of_work import UnitOfWork
from caseapp.usecases.base import Context
from caseapp.usecases.hand_over import letters_are_safe
from caseapp.usecases.print_plan import NEXT_STEPS, WHOLE_PLAN, GetSheetContent, SheetContent, SheetWish

_OVER = frozenset({"completed", "no_longer_needed"})


@dataclass(frozen=True)
class MadeCopy:
    """A copy of the version on the page, and how it was handed over when it was."""

    record: PrintRecord
    printed_on: date
    hand_over: HandOver | None


@dataclass(frozen=True)
class PrintDesk:
    """What the page shows. ``copies`` are those of this version, the newest first."""

    content: SheetContent
    wish: SheetWish
    """How the sheet is wanted unless something else is chosen."""
    printer: str | None
    number: int
    """How many of each sheet."""
    letters_are_safe: bool
    copies: tuple[MadeCopy, ...]

    @property
    def waiting(self) -> MadeCopy | None:
        """The newest copy that nobody has handed over yet."""
        return next((copy for copy in self.copies if copy.hand_over is None), None)


@dataclass(frozen=True)
class GetPrintDesk:
    """Everything on the page before printing; ``draft`` as in ``GetSheetContent``."""

    requires: ClassVar[Permission] = Permission.PRINT_PLAN

    client_id: UUID
    draft: bool = False

    def run(self, uow: UnitOfWork, ctx: Context) -> PrintDesk:
        """Raises ``NoPlanError``."""
        content = GetSheetContent(self.client_id, draft=self.draft).run(uow, ctx)
        records = uow.prints.of_client(self.client_id)
        last = records[0] if records else None
        return PrintDesk(
            content,
            _wish(content, last),
            next((record.printer for record in records if record.printer), None),
            last.copies if last else 1,
            letters_are_safe(uow, self.client_id),
            tuple(self._copies(uow, ctx, content, records)),
        )

    def _copies(
        self, uow: UnitOfWork, ctx: Context, content: SheetContent, records: Sequence[PrintRecord]
    ) -> Iterator[MadeCopy]:
        plan, number = content.snapshot.plan_id, content.snapshot.version
        version = uow.plans.version(plan, number) if number is not None else None
        hand_overs = uow.prints.hand_overs(self.client_id) if version and records else {}
        for record in records:
            if version is not None and record.plan_version_id == version.id:
                day = record.created_at.astimezone(ctx.zone).date()
                yield MadeCopy(record, day, hand_overs.get(record.id))


def _wish(content: SheetContent, last: PrintRecord | None) -> SheetWish:
    """As last time; the first time the next steps of an agreed plan, which fit on the door of a fridge."""
    is_agreed = content.snapshot.version is not None
    layout = NEXT_STEPS if is_agreed and any(_open_steps(content.snapshot.goals)) else WHOLE_PLAN
    language = content.language
    if last is not None:
        layout = last.layout if last.layout in PLAN_LAYOUTS else layout
        language = last.language if last.language in LANGUAGES else language
    return SheetWish(layout, language, "client")


def _open_steps(goals: Iterable[GoalSnapshot]) -> Iterator[StepSnapshot]:
    for goal in goals:
        yield from (step for step in goal.steps if step.state not in _OVER)
        yield from _open_steps(goal.goals)
