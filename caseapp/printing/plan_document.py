"""The plan on paper in the standard layout, as a neutral document.

Never on a sheet: case number, target group, diagnosis, scores, the kind of plan, addresses.
"""

from __future__ import annotations

from caseapp.domain.plan_snapshot import PlanSnapshot, SheetFrame
from caseapp.printing.check_code import check_code
from caseapp.printing.front_page import front_page
from caseapp.printing.goal_block import goal_blocks
from caseapp.printing.last_page import last_page
from caseapp.printing.model import Document, Footer
from caseapp.printing.sheet import Sheet
from caseapp.printing.texts import PrintTexts

LAYOUT = "standard"


def plan_document(
    snapshot: PlanSnapshot, frame: SheetFrame, texts: PrintTexts, copy_for: str | None = None
) -> Document:
    """The sheet of one plan for one copy; a draft carries neither version nor check code."""
    sheet = Sheet(snapshot, frame, texts, copy_for)
    return Document(
        title=texts("frame.plan_title"),
        language=texts.language,
        blocks=(*front_page(sheet), *goal_blocks(sheet), *last_page(sheet)),
        footer=_footer(sheet),
        author=frame.office_name,
        mark=texts("frame.example") if frame.is_example else None,
    )


def plan_check_code(snapshot: PlanSnapshot, layout: str, language: str, copy_for: str | None) -> str | None:
    """The check code of one sheet of a frozen version; none for a draft."""
    if snapshot.sha256 is None or snapshot.version is None:
        return None
    return check_code(snapshot.sha256, layout, (language,), copy_for)


def _footer(sheet: Sheet) -> Footer:
    texts, plan = sheet.texts, sheet.plan
    name = texts("frame.footer_name", called_name=plan.person.called_name)
    page = texts.template("frame.page")
    code = plan_check_code(plan, LAYOUT, sheet.language, sheet.copy_for)
    if sheet.is_draft or code is None:
        return Footer((name, texts("frame.draft")) if sheet.is_draft else (name,), page)
    version = texts("frame.version", version=plan.version)
    return Footer((name, version), page, (texts("frame.check_code", check_code=code),))
