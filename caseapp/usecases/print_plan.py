"""A plan on paper: read what the sheet says, then build the pages without holding the register."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import ClassVar
from uuid import UUID

from caseapp.domain.office import Office
from caseapp.domain.permissions import Permission
from caseapp.domain.plan_snapshot import PlanSnapshot, SheetFrame
from caseapp.domain.staff import Staff
from caseapp.errors import Translate
from caseapp.files import file_error, write_atomically
from caseapp.printing.pages import PageImage, render_pages
from caseapp.printing.service import PrintedSheet, print_plan
from caseapp.storage.unit_of_work import UnitOfWork
from caseapp.usecases.base import Context
from caseapp.usecases.goal_plan import GetPlan


@dataclass(frozen=True)
class SheetContent:
    """Everything a sheet says, and the language it is written in unless another is wanted."""

    snapshot: PlanSnapshot
    frame: SheetFrame
    language: str


@dataclass(frozen=True)
class GetSheetContent:
    """What the plan's sheet says: the newest frozen version, the one asked for, or the draft."""

    requires: ClassVar[Permission] = Permission.PRINT_PLAN

    client_id: UUID
    version: int | None = None
    draft: bool = False

    def run(self, uow: UnitOfWork, ctx: Context) -> SheetContent:
        """Raises ``NoPlanError``."""
        view = GetPlan(self.client_id, self.version, self.draft).run(uow, ctx)
        office, client = uow.office.office(), uow.clients.find(self.client_id)
        staff = {member.id: member for member in uow.office.staff()}
        worker = staff.get(client.responsible_id or ctx.actor.id) or staff[ctx.actor.id]
        is_example = uow.office.state().is_example
        return SheetContent(view.snapshot, _frame(office, worker, is_example=is_example), office.language)


def build_sheet(
    content: SheetContent,
    translate: Translate,
    *,
    language: str | None = None,
    layout: str = "standard",
    copy_for: str | None = None,
) -> PrintedSheet:
    """The finished PDF with its text for reading aloud. Runs without the register, on any one thread.

    ``translate`` belongs to ``language``. Raises ``MissingGlyphError`` for a letter without a shape.
    """
    return print_plan(
        content.snapshot, content.frame, language or content.language, translate, layout, copy_for
    )


@dataclass(frozen=True)
class SheetPreview:
    """A finished sheet and pictures of exactly the pages that will be printed."""

    sheet: PrintedSheet
    pages: tuple[PageImage, ...] = field(repr=False)
    language: str
    layout: str


def preview_sheet(
    content: SheetContent, translate: Translate, language: str, layout: str, dpi: int
) -> SheetPreview:
    """The sheet with its pages as pictures; raises as ``build_sheet`` does."""
    sheet = build_sheet(content, translate, language=language, layout=layout)
    return SheetPreview(sheet, tuple(render_pages(sheet.pdf, dpi)), language, layout)


def save_sheet(path: Path, pdf: bytes) -> Path:
    """Write the PDF whole or not at all; raises ``DiskFullError`` or ``FileAccessError``."""
    try:
        write_atomically(path, pdf)
    except OSError as error:
        raise file_error(error, path) from error
    return path


def _frame(office: Office, worker: Staff, *, is_example: bool) -> SheetFrame:
    return SheetFrame(
        office_name=office.name,
        office_department=office.department,
        country=office.country,
        worker_name=worker.name,
        worker_role=worker.title,
        phone=worker.phone or office.phone,
        email=worker.email or office.email,
        hours=worker.hours or office.hours,
        is_example=is_example,
    )
