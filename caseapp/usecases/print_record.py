"""Keeping what was printed: a record of each copy, and the same copy once more."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import ClassVar
from uuid import UUID

from caseapp.domain.goal_plan import GoalPlan
from caseapp.domain.permissions import Permission
from caseapp.domain.plan_snapshot import SheetFrame
from caseapp.domain.print_record import PrintRecord, frame_from_json, frame_to_json
from caseapp.errors import NoPlanError, Translate
from caseapp.printing.service import PrintedSheet
from caseapp.storage.unit_of_work import UnitOfWork
from caseapp.usecases.base import Context
from caseapp.usecases.goal_plan import thawed
from caseapp.usecases.print_plan import SheetContent, SheetWish, build_sheet


@dataclass(frozen=True)
class RecordPrint:
    """Keep that a copy was made. ``printer`` is None for one saved as a file."""

    requires: ClassVar[Permission] = Permission.PRINT_PLAN

    client_id: UUID
    plan_id: UUID
    version: int | None
    """The number of the agreed version; None for a draft."""
    wish: SheetWish
    frame: SheetFrame = field(repr=False)
    pages: int
    check_code: str | None
    pdf_sha256: str
    printer: str | None = None
    copies: int = 1

    @classmethod
    def of(
        cls,
        client_id: UUID,
        content: SheetContent,
        wish: SheetWish,
        sheet: PrintedSheet,
        printer: str | None = None,
        copies: int = 1,
    ) -> RecordPrint:
        """The record of ``sheet``, which was built of ``content``."""
        return cls(
            client_id,
            content.snapshot.plan_id,
            content.snapshot.version,
            wish,
            content.frame,
            sheet.pages,
            sheet.check_code,
            hashlib.sha256(sheet.pdf).hexdigest(),
            printer,
            copies,
        )

    def execute(self, uow: UnitOfWork, ctx: Context) -> UUID:
        """Raises ``NoPlanError`` when there is no such plan or version."""
        # Not the plan of today: a copy of an ended plan can be printed once more.
        plan = uow.records.get_even_removed(GoalPlan, self.plan_id)
        if plan is None or plan.client_id != self.client_id:
            raise NoPlanError
        version = uow.plans.version(plan.id, self.version) if self.version is not None else None
        if version is None and self.version is not None:
            raise NoPlanError
        record = PrintRecord(
            id=ctx.new_id(),
            client_id=self.client_id,
            plan_id=plan.id,
            plan_version_id=version.id if version else None,
            layout=self.wish.layout,
            language=self.wish.language,
            second_language=None,
            copy_for=self.wish.copy_for,
            copies=self.copies,
            pages=self.pages,
            check_code=self.check_code,
            printer=self.printer,
            frame=frame_to_json(self.frame),
            pdf_sha256=self.pdf_sha256,
        )
        uow.add(record)
        return record.id


@dataclass(frozen=True)
class SheetCopy:
    """A finished sheet with what it was made of: ready to leave the program."""

    client_id: UUID
    content: SheetContent
    wish: SheetWish
    sheet: PrintedSheet

    def record(self, printer: str | None, copies: int = 1) -> RecordPrint:
        """The command that keeps that it did; ``printer`` as in ``PrintRecord``."""
        return RecordPrint.of(self.client_id, self.content, self.wish, self.sheet, printer, copies)


@dataclass(frozen=True)
class PrintedBefore:
    """A copy that was made, complete enough to be made again."""

    content: SheetContent
    wish: SheetWish
    pdf_sha256: str

    def reprint(self, translate: Translate) -> PrintedSheet:
        """The same sheet; ``translate`` must speak its language. Runs without the register."""
        return build_sheet(self.content, translate, self.wish)

    def is_same(self, sheet: PrintedSheet) -> bool:
        """False when another version of the program draws it differently."""
        return hashlib.sha256(sheet.pdf).hexdigest() == self.pdf_sha256


@dataclass(frozen=True)
class GetPrinted:
    """A copy as it was printed: its version with what stood beside it then, not what is known today."""

    requires: ClassVar[Permission] = Permission.PRINT_PLAN

    client_id: UUID
    record_id: UUID

    def run(self, uow: UnitOfWork, ctx: Context) -> PrintedBefore:
        """Raises ``NoPlanError`` for a copy that is not this person's, or of a draft: nobody froze that."""
        record = uow.records.get_even_removed(PrintRecord, self.record_id)
        version = uow.prints.version_of(record) if record and record.client_id == self.client_id else None
        if record is None or version is None:
            raise NoPlanError
        content = SheetContent(thawed(version), frame_from_json(record.frame), record.language)
        wish = SheetWish(record.layout, record.language, record.copy_for)
        return PrintedBefore(content, wish, record.pdf_sha256)
