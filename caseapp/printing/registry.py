"""The layouts that a plan can be printed in."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from caseapp.printing.form import SheetForm
from caseapp.printing.plan_document import plan_forms
from caseapp.printing.sheet import Sheet
from caseapp.printing.steps_document import steps_forms

PlanLayout = Callable[[Sheet], Iterable[SheetForm]]
"""Gives one form of the sheet, or several, the fullest first: the first that fits is printed."""

PLAN_LAYOUTS: Mapping[str, PlanLayout] = {"standard": plan_forms, "steps": steps_forms}
"""Layout code -> the function that writes the document. The menu follows this table."""
