"""The recovery sheet: the code that opens the register when the passphrase is lost, large and in groups.

It names the office, so that nobody tries it elsewhere, and no person.
"""

from __future__ import annotations

from datetime import date

from caseapp.errors import Translate
from caseapp.printing.dates import day_in_words
from caseapp.printing.model import Document, Footer, Heading, Paragraph, text
from caseapp.printing.texts import PrintTexts

_GROUPS_IN_A_LINE = 3


def recovery_pdf(code: str, office_name: str, language: str, translate: Translate, on: date) -> bytes:
    """The sheet as PDF; ``translate`` must speak ``language``. Raises ``MissingGlyphError``."""
    from caseapp.printing.pdf import draw  # late: ReportLab takes a third of a second to load

    return draw(_document(code, office_name, PrintTexts(translate, language), on)).pdf


def _document(code: str, office_name: str, texts: PrintTexts, on: date) -> Document:
    language = texts.language

    def say(key: str, **values: object) -> Paragraph:
        return Paragraph(text(texts(key, **values), language))

    groups = code.split("-")
    starts = range(0, len(groups), _GROUPS_IN_A_LINE)
    lines = ("   ".join(groups[start : start + _GROUPS_IN_A_LINE]) for start in starts)
    title = texts("recovery.title")
    return Document(
        title=title,
        language=language,
        blocks=(
            Heading(1, text(title, language)),
            say("recovery.what", office_name=office_name),
            *(Heading(2, text(line, language)) for line in lines),
            say("recovery.how"),
            say("recovery.where"),
            say("recovery.old"),
        ),
        footer=Footer((texts("recovery.made", date=day_in_words(on, language)),), ""),
        author=office_name,
    )
