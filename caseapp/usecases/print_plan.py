"""A plan on paper: read what the sheet says, then build the pages without holding the register."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import ClassVar
from uuid import UUID

from caseapp.domain.client import ClientFile
from caseapp.domain.office import Office
from caseapp.domain.permissions import Permission
from caseapp.domain.plan_snapshot import GoalSnapshot, PlanSnapshot, SheetFrame, VoiceSnapshot
from caseapp.domain.planned_meeting import PlannedMeeting
from caseapp.domain.staff import Staff
from caseapp.errors import Translate
from caseapp.files import file_error, write_atomically
from caseapp.printing.pages import PageImage, render_pages, without_white
from caseapp.printing.service import PrintedSheet, print_plan
from caseapp.storage.unit_of_work import UnitOfWork
from caseapp.usecases.base import Context
from caseapp.usecases.goal_plan import GetPlan
from caseapp.usecases.meetings import next_meeting
from caseapp.usecases.plan_rules import FILE_COPY

WHOLE_PLAN, NEXT_STEPS = "standard", "steps"
"""Layouts of a plan; the codes are those of ``printing.registry``."""

_WORDS_PER_MINUTE = 100
_PHOTO_DPI = 288
_PHOTO_GAP = 72
"""Pixels; a quarter of an inch on paper."""


@dataclass(frozen=True)
class SheetContent:
    """Everything a sheet says, and the language it is written in unless another is wanted."""

    snapshot: PlanSnapshot
    frame: SheetFrame
    language: str
    newer_on: date | None = None
    """The day of the newest agreement when an older version is printed; for the screen, never on paper."""


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
        return sheet_content(uow, ctx, self.client_id, view.snapshot)


def sheet_content(uow: UnitOfWork, ctx: Context, client_id: UUID, snapshot: PlanSnapshot) -> SheetContent:
    """What the sheet of ``snapshot`` says if it is printed now."""
    office, client = uow.office.office(), uow.clients.find(client_id)
    staff = {member.id: member for member in uow.office.staff()}
    worker = staff.get(client.responsible_id or ctx.actor.id) or staff[ctx.actor.id]
    frame = _frame(office, worker, is_example=uow.office.state().is_example)
    if (meeting := next_meeting(uow, ctx, client.id)) is not None:
        frame = _with_meeting(frame, meeting, uow.clients.file(client))
    return SheetContent(snapshot, frame, office.language, _newer_on(uow, snapshot))


def _newer_on(uow: UnitOfWork, printed: PlanSnapshot) -> date | None:
    newest = uow.plans.newest_version(printed.plan_id) if printed.version is not None else None
    return newest.agreed_on if newest is not None and newest.number != printed.version else None


@dataclass(frozen=True)
class SheetWish:
    """How the sheet is wanted. ``copy_for`` is a code of ``recipients``; without it nobody is named."""

    layout: str
    language: str
    copy_for: str | None = None


def build_sheet(content: SheetContent, translate: Translate, wish: SheetWish | None = None) -> PrintedSheet:
    """The finished PDF with its text for reading aloud. Runs without the register, on any one thread.

    ``translate`` belongs to the language of ``wish``; without a wish the whole plan is printed in the
    office's. Raises ``MissingGlyphError`` for a letter without a shape.
    """
    wish = wish or SheetWish(WHOLE_PLAN, content.language)
    return print_plan(content.snapshot, content.frame, wish.language, translate, wish.layout, wish.copy_for)


def recipients(goals: Iterable[GoalSnapshot]) -> dict[str, str | None]:
    """Whom a copy can be for, with their name where it is known: the person, every voice, the file."""
    found: dict[str, str | None] = {"client": None}
    for voice in _voices(goals):
        found[voice.by] = found.get(voice.by) or voice.name
    return {**found, "client": None, FILE_COPY: None}


def _voices(goals: Iterable[GoalSnapshot]) -> Iterator[VoiceSnapshot]:
    for goal in goals:
        yield from goal.voices
        yield from _voices(goal.goals)


@dataclass(frozen=True)
class SheetPreview:
    """A finished sheet and pictures of exactly the pages that will be printed."""

    sheet: PrintedSheet
    pages: tuple[PageImage, ...] = field(repr=False)
    wish: SheetWish

    @property
    def minutes_to_read(self) -> int:
        """How long reading it aloud takes, with time to look up."""
        return max(1, round(len(self.sheet.text.split()) / _WORDS_PER_MINUTE))


def preview_sheet(content: SheetContent, translate: Translate, wish: SheetWish, dpi: int) -> SheetPreview:
    """The sheet with its pages as pictures; raises as ``build_sheet`` does."""
    sheet = build_sheet(content, translate, wish)
    return SheetPreview(sheet, tuple(render_pages(sheet.pdf, dpi)), wish)


def photo_sheet(content: SheetContent, translate: Translate, wish: SheetWish) -> SheetPreview:
    """The next steps to be shown as large as the screen, without the white around them.

    It is the sheet that would be printed: the same words and the same check code. Raises as ``build_sheet``.
    """
    preview = preview_sheet(content, translate, replace(wish, layout=NEXT_STEPS), _PHOTO_DPI)
    return replace(preview, pages=tuple(without_white(page, _PHOTO_GAP) for page in preview.pages))


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


def _with_meeting(frame: SheetFrame, meeting: PlannedMeeting, person: ClientFile) -> SheetFrame:
    return replace(
        frame,
        next_meeting_on=meeting.day,
        next_meeting_time=meeting.time,
        next_meeting_place=person.line_outside(meeting.place),
    )
