"""The sheet "People around me": the drawing, and the same in words below it.

It knows the person by the called name alone. Of the people around them it says what the drawing says:
neither where they live nor how they are reached.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from caseapp.drawing.network import Around, Network
from caseapp.printing.dates import day_in_words
from caseapp.printing.model import (
    AnswerRow,
    AnswerTable,
    Block,
    Document,
    Figure,
    Footer,
    Heading,
    Paragraph,
    Text,
    TwoSides,
    text,
)
from caseapp.printing.texts import PrintTexts

_APART = " · "


@dataclass(frozen=True)
class NetworkSheet:
    """Everything the sheet says, in its language."""

    network: Network = field(repr=False)
    texts: PrintTexts = field(repr=False)
    office_names: tuple[str, ...]
    on: date
    is_example: bool = False

    def say(self, key: str, **values: object) -> Text:
        """A text of the catalogue as it stands on the sheet."""
        return self.plain(self.texts(key, **values))

    def plain(self, words: str) -> Text:
        """Words in the sheet's language."""
        return text(words, self.texts.language)


def network_document(sheet: NetworkSheet) -> Document:
    """The sheet as a document."""
    title = sheet.texts("network.title")
    day = day_in_words(sheet.on, sheet.texts.language)
    blocks: list[Block] = [
        Heading(1, sheet.plain(title)),
        TwoSides(
            sheet.say("frame.for", called_name=sheet.network.name), sheet.say("network.as_of", date=day)
        ),
        Figure(sheet.network, sheet.plain(sheet.network.alternative)),
        Paragraph(sheet.say("network.what"), "small"),
    ]
    if rows := tuple(_row(sheet, one) for one in sheet.network.around):
        blocks.append(AnswerTable(sheet.say("network.words"), rows))
    return Document(
        title=title,
        language=sheet.texts.language,
        blocks=tuple(blocks),
        footer=Footer(sheet.office_names[:1], sheet.texts.template("frame.page")),
        author=sheet.office_names[0],
        mark=sheet.texts("frame.example") if sheet.is_example else None,
    )


def _row(sheet: NetworkSheet, one: Around) -> AnswerRow:
    lines = tuple(sheet.plain(_sentence(line)) for line in _lines(sheet, one))
    return AnswerRow(sheet.plain(one.name), lines)


def _sentence(words: str) -> str:
    """With an end, so that reading aloud pauses between two lines."""
    return words if words.rstrip().endswith((".", "!", "?", "…")) else f"{words}."


def _lines(sheet: NetworkSheet, one: Around) -> Iterator[str]:
    """What they give and what they get stand one below the other, each in full."""
    yield _APART.join(words for words in (one.relation, one.closeness, one.belongs) if words)
    if one.what_they_give:
        yield sheet.texts("network.gives", words=one.what_they_give)
    if one.what_they_get:
        yield sheet.texts("network.gets", words=one.what_they_get)
    if one.marks:
        yield one.marks
