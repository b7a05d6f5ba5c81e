"""The layouts that a plan can be printed in."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from caseapp.domain.plan_snapshot import PlanSnapshot, SheetFrame
from caseapp.printing.model import Document
from caseapp.printing.plan_document import plan_document
from caseapp.printing.texts import PrintTexts

PlanLayout = Callable[[PlanSnapshot, SheetFrame, PrintTexts, str | None], Document]

PLAN_LAYOUTS: Mapping[str, PlanLayout] = {"standard": plan_document}
"""Layout code -> the function that writes the document. The menu follows this table."""
