"""Printing: from what a sheet says to a PDF, with all that the preview and the print record need."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from caseapp.domain.plan_snapshot import PlanSnapshot, SheetFrame
from caseapp.drawing.network import Network
from caseapp.errors import Translate
from caseapp.printing.network_document import NetworkSheet, network_document
from caseapp.printing.reading import plain_text
from caseapp.printing.registry import PLAN_LAYOUTS
from caseapp.printing.sheet import Sheet, left_out_voices
from caseapp.printing.texts import PrintTexts


@dataclass(frozen=True)
class PrintedSheet:
    """One finished sheet. ``text`` is what it says in reading order; nothing of it belongs in a log."""

    pdf: bytes = field(repr=False)
    text: str = field(repr=False)
    pages: int
    check_code: str | None
    left_out: tuple[str, ...] = field(repr=False)
    """What this copy does not show, for the caseworker's eyes before printing."""


def print_plan(
    snapshot: PlanSnapshot,
    frame: SheetFrame,
    language: str,
    translate: Translate,
    layout: str = "standard",
    copy_for: str | None = None,
) -> PrintedSheet:
    """Print ``snapshot`` in ``language``; ``translate`` must speak that language.

    ``copy_for`` is a voice's code or ``file``; without it the sheet is the person's own. Any thread may
    call this; sheets are drawn one at a time. Raises ``MissingGlyphError`` and ``KeyError`` for an
    unknown layout.
    """
    from caseapp.printing.look import LOOKS  # late: loads ReportLab
    from caseapp.printing.pdf import draw  # late: ReportLab takes a third of a second to load

    texts = PrintTexts(translate, language, informal=snapshot.person.address_form == "informal")
    sheet = Sheet(snapshot, frame, texts, copy_for)
    for form in PLAN_LAYOUTS[layout](sheet):
        rendered = draw(form.document, LOOKS[form.look])
        if form.may_take(rendered.pages):
            break
    return PrintedSheet(
        pdf=rendered.pdf,
        text=plain_text(form.document),
        pages=rendered.pages,
        check_code=sheet.check_code(layout),
        left_out=(*left_out_voices(sheet), *form.left_out),
    )


def print_network(
    network: Network,
    office_names: tuple[str, ...],
    on: date,
    language: str,
    translate: Translate,
    *,
    is_example: bool = False,
) -> PrintedSheet:
    """Print who is around a person; ``network`` and ``translate`` speak ``language``.

    Any thread may call this. Raises ``MissingGlyphError``.
    """
    from caseapp.printing.pdf import draw  # late: ReportLab takes a third of a second to load

    sheet = NetworkSheet(network, PrintTexts(translate, language), office_names, on, is_example)
    document = network_document(sheet)
    rendered = draw(document)
    return PrintedSheet(rendered.pdf, plain_text(document), rendered.pages, check_code=None, left_out=())
