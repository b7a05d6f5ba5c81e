"""Two pages of a plan, against the same sentences set by plain, untagged ReportLab."""

from __future__ import annotations

import io
from collections.abc import Sequence

from caseapp.i18n import load_translate
from caseapp.printing.service import print_plan
from tests.benchmarks.measure import Figure, figure, interleaved
from tests.benchmarks.plans import FRAME, long_plan, short_plan

BODY_SIZE = 12


def measure(rounds: int = 60) -> Sequence[Figure]:
    """The sheet with its own layout against Platypus paragraphs of the same text."""
    translate = load_translate("de")
    lines: list[Figure] = []
    for plan in (short_plan(), long_plan()):
        sheet = print_plan(plan, FRAME, "de", translate)

        def ours(_: int, plan: object = plan) -> None:
            print_plan(plan, FRAME, "de", translate)  # type: ignore[arg-type]

        def floor(_: int, text: str = sheet.text) -> None:
            _plain_reportlab(text)

        times = interleaved(ours, floor, rounds, warm_up=3)
        lines.append(figure(f"print {sheet.pages} pages", *times, ratio=2))
    return lines


def _plain_reportlab(text: str) -> bytes:
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate, Spacer

    style = ParagraphStyle("body", fontName="Helvetica", fontSize=BODY_SIZE, leading=BODY_SIZE * 1.35)
    target = io.BytesIO()
    story: list[Flowable] = []
    for line in text.splitlines():
        story.append(Paragraph(line, style) if line.strip() else Spacer(1, 6))
    SimpleDocTemplate(target).build(story)
    return target.getvalue()
