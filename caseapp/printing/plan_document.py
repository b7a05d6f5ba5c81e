"""The plan on paper in the standard layout, as a neutral document.

Never on a sheet: case number, target group, diagnosis, scores, the kind of plan, addresses.
"""

from __future__ import annotations

from collections.abc import Iterator

from caseapp.printing.form import SheetForm
from caseapp.printing.front_page import front_page
from caseapp.printing.goal_block import goal_blocks
from caseapp.printing.last_page import last_page
from caseapp.printing.model import Document, Footer
from caseapp.printing.sheet import Sheet

LAYOUT = "standard"


def plan_forms(sheet: Sheet) -> Iterator[SheetForm]:
    """The one form of the whole plan."""
    yield SheetForm(plan_document(sheet))


def plan_document(sheet: Sheet) -> Document:
    """The sheet of one plan for one copy; a draft carries neither version nor check code."""
    return Document(
        title=sheet.texts("frame.plan_title"),
        language=sheet.language,
        blocks=(*front_page(sheet), *goal_blocks(sheet), *last_page(sheet)),
        footer=_footer(sheet),
        author=sheet.frame.office_name,
        mark=sheet.mark,
    )


def _footer(sheet: Sheet) -> Footer:
    texts, plan = sheet.texts, sheet.plan
    name = texts("frame.footer_name", called_name=plan.person.called_name)
    page = texts.template("frame.page")
    code = sheet.check_code(LAYOUT)
    if sheet.is_draft or code is None:
        return Footer((name, texts("frame.draft")) if sheet.is_draft else (name,), page)
    version = texts("frame.version", version=plan.version)
    return Footer((name, version), page, (texts("frame.check_code", check_code=code),))
