"""What went out on paper: each copy of a sheet that was printed or saved, and how it was handed over."""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped, mapped_column

from caseapp.domain.base import STRICT
from caseapp.domain.client_parts import case_key
from caseapp.domain.column_types import UuidBlob
from caseapp.domain.goal_plan import CaseRow
from caseapp.domain.plan_snapshot import SheetFrame
from caseapp.domain.plan_version import FrozenCaseRow

BY_POST = "post"
"""The way of handing over that must be safe for the person."""

PHOTO_ONLY = "photo_only"
"""The way of handing over that needs no paper."""

ON_SCREEN = ""
"""What stands for the ``printer`` of a copy that was shown on the screen and never was on paper."""

PRINTED_PLAN = "printed_plan"
"""What a promise to bring the printed plan is ``about``: handing the plan over keeps it."""


class PrintRecord(FrozenCaseRow):
    """One copy that was made; its day and author are those of the record.

    ``plan_version_id`` is None for a draft, ``printer`` for a copy saved as a file. ``frame`` is what the
    sheet says beside the version, so that a reprint gives the same bytes; their hash is ``pdf_sha256``.
    A copy on the screen has the printer ``ON_SCREEN``.
    """

    __tablename__ = "print_record"
    __table_args__ = (
        CheckConstraint("copies >= 1", name="copies"),
        CheckConstraint("pages >= 1", name="pages"),
        STRICT,
    )
    kind = "print_record"

    plan_id: Mapped[UUID] = mapped_column(UuidBlob, case_key("goal_plan.id"))
    plan_version_id: Mapped[UUID | None] = mapped_column(UuidBlob, case_key("plan_version.id"), index=True)
    layout: Mapped[str]
    language: Mapped[str]
    second_language: Mapped[str | None]
    copy_for: Mapped[str | None]
    copies: Mapped[int]
    pages: Mapped[int]
    check_code: Mapped[str | None]
    printer: Mapped[str | None]
    frame: Mapped[dict[str, Any]]
    pdf_sha256: Mapped[str]


class HandOver(CaseRow):
    """How a copy reached somebody: a code of ``handover_how``, the day, and to whom when that is known."""

    __tablename__ = "hand_over"
    __table_args__ = (STRICT,)
    kind = "hand_over"

    print_record_id: Mapped[UUID] = mapped_column(UuidBlob, case_key("print_record.id"), index=True)
    how: Mapped[str]
    day: Mapped[date]
    to_whom: Mapped[str | None]


def frame_to_json(frame: SheetFrame) -> dict[str, Any]:
    """The frame as it is kept; what is not said is left out."""
    said = {name: value for name, value in vars(frame).items() if value is not None}
    return {name: value.isoformat() if isinstance(value, date) else value for name, value in said.items()}


def frame_from_json(said: dict[str, Any]) -> SheetFrame:
    """The inverse of ``frame_to_json``."""
    meeting = said.get("next_meeting_on")
    return SheetFrame(**{**said, "next_meeting_on": date.fromisoformat(meeting) if meeting else None})
