"""The page before printing: what can be printed, how it was last time, and what waits to be handed over.

The last print record of the person is the memory; nothing else is kept for it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import ClassVar
from uuid import UUID

from caseapp.domain.client import ClientFile
from caseapp.domain.communication import printed_language, wants_short_sheet, wished_hand_over
from caseapp.domain.permissions import Permission
from caseapp.domain.plan_snapshot import GoalSnapshot, StepSnapshot
from caseapp.domain.print_record import ON_SCREEN, HandOver, PrintRecord
from caseapp.i18n import LANGUAGES
from caseapp.printing.registry import PLAN_LAYOUTS
from caseapp.storage.goal_plan_repository import VersionRow
from caseapp.storage.unit_of_work import UnitOfWork
from caseapp.usecases.base import Context
from caseapp.usecases.goal_plan import GetPlan
from caseapp.usecases.hand_over import letters_are_safe
from caseapp.usecases.print_plan import NEXT_STEPS, WHOLE_PLAN, SheetContent, SheetWish, sheet_content

_OVER = frozenset({"completed", "no_longer_needed"})


@dataclass(frozen=True)
class MadeCopy:
    """A copy of an agreed version, and how it was handed over when it was."""

    record: PrintRecord
    version: VersionRow
    printed_on: date
    hand_over: HandOver | None

    @property
    def is_paper(self) -> bool:
        """False for a copy that was only shown on the screen."""
        return self.record.printer != ON_SCREEN


@dataclass(frozen=True)
class PrintDesk:
    """What the page shows. ``copies`` are those of all versions, the newest first."""

    content: SheetContent
    wish: SheetWish
    """How the sheet is wanted unless something else is chosen."""
    printer: str | None
    number: int
    """How many of each sheet."""
    letters_are_safe: bool
    wished_hand_over: str | None
    """The way to hand a copy over that the person's needs ask for."""
    copies: tuple[MadeCopy, ...]
    versions: tuple[VersionRow, ...] = ()
    """The versions of the plan, the newest first."""
    has_draft: bool = False
    """Whether there is a draft that says something else than the newest version."""

    @property
    def waiting(self) -> MadeCopy | None:
        """The newest copy of the version on the page that nobody has handed over yet."""
        plan = self.content.snapshot
        shown = (plan.plan_id, plan.version)
        return next((copy for copy in self.copies if _waits(copy) and _which(copy) == shown), None)


def _waits(copy: MadeCopy) -> bool:
    return copy.hand_over is None and copy.is_paper


def _which(copy: MadeCopy) -> tuple[UUID, int]:
    return copy.version.plan_id, copy.version.number


@dataclass(frozen=True)
class GetPrintDesk:
    """Everything on the page before printing; ``version`` and ``draft`` as in ``GetSheetContent``."""

    requires: ClassVar[Permission] = Permission.PRINT_PLAN

    client_id: UUID
    draft: bool = False
    version: int | None = None

    def run(self, uow: UnitOfWork, ctx: Context) -> PrintDesk:
        """Raises ``NoPlanError``."""
        view = GetPlan(self.client_id, self.version, self.draft).run(uow, ctx)
        content = sheet_content(uow, ctx, self.client_id, view.snapshot)
        person = uow.clients.file(uow.clients.find(self.client_id))
        records = uow.prints.of_client(self.client_id)
        # What was only shown says nothing about how paper is wanted.
        last = next((record for record in records if record.printer != ON_SCREEN), None)
        known = {version.id: version for version in uow.plans.versions(self.client_id)}
        versions = tuple(row for row in known.values() if row.plan_id == view.snapshot.plan_id)
        return PrintDesk(
            content,
            _wish(content, last, person),
            next((record.printer for record in records if record.printer), None),
            last.copies if last else 1,
            letters_are_safe(uow, self.client_id),
            wished_hand_over(person.client.communication_needs),
            tuple(self._copies(uow, ctx, records, known)),
            tuple(_one_of_each_number(versions)),
            has_draft=view.draft_changed or not versions,
        )

    def _copies(
        self,
        uow: UnitOfWork,
        ctx: Context,
        records: Sequence[PrintRecord],
        versions: Mapping[UUID, VersionRow],
    ) -> Iterator[MadeCopy]:
        hand_overs = uow.prints.hand_overs(self.client_id) if records else {}
        for record in records:
            version = versions.get(record.plan_version_id) if record.plan_version_id else None
            if version is not None:
                day = record.created_at.astimezone(ctx.zone).date()
                yield MadeCopy(record, version, day, hand_overs.get(record.id))


def _one_of_each_number(versions: Iterable[VersionRow]) -> Iterator[VersionRow]:
    """Two laptops may have agreed the same number; printed is the one that comes first."""
    seen: set[int] = set()
    for version in versions:
        if version.number not in seen:
            seen.add(version.number)
            yield version


def _wish(content: SheetContent, last: PrintRecord | None, person: ClientFile) -> SheetWish:
    """As last time; the first time the next steps of an agreed plan, which fit on the door of a fridge."""
    is_short = content.snapshot.version is not None or wants_short_sheet(person.client.communication_needs)
    layout = NEXT_STEPS if is_short and any(_open_steps(content.snapshot.goals)) else WHOLE_PLAN
    spoken = (language.code for language in person.languages)
    language = printed_language(spoken, LANGUAGES, content.language)
    if last is not None:
        layout = last.layout if last.layout in PLAN_LAYOUTS else layout
        language = last.language if last.language in LANGUAGES else language
    return SheetWish(layout, language, "client")


def _open_steps(goals: Iterable[GoalSnapshot]) -> Iterator[StepSnapshot]:
    for goal in goals:
        yield from (step for step in goal.steps if step.state not in _OVER)
        yield from _open_steps(goal.goals)
