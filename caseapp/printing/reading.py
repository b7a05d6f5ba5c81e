"""The text of a neutral document in reading order: for reading aloud and for the pane beside the preview."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import assert_never

from caseapp.printing import model
from caseapp.printing.model import Text


def plain_text(document: model.Document) -> str:
    """All words of the sheet's body, one paragraph a line, an empty line between blocks."""
    parts = ["\n".join(lines) for lines in _blocks(document.blocks)]
    return "\n\n".join([*([document.mark] if document.mark else []), *parts])


def all_texts(document: model.Document) -> Iterator[str]:
    """Every text that is drawn, the foot of the pages included."""
    yield from document.footer.items(0, 123456789)
    if document.mark:
        yield document.mark
    for lines in _blocks(document.blocks):
        yield from lines
    for block in document.blocks:
        if isinstance(block, model.Figure):
            yield from block.network.texts()


def _blocks(blocks: Iterable[model.Block]) -> Iterator[list[str]]:
    for block in blocks:
        if isinstance(block, model.KeepTogether):
            yield from _blocks(block.blocks)
        elif lines := _lines(block):
            yield lines


def _lines(block: model.Block) -> list[str]:  # noqa: C901 - one line for each block
    match block:
        case model.Heading():
            return _plain([*([block.label] if block.label else []), block.words])
        case model.Letterhead():
            return _plain([block.title, *block.sender])
        case model.TwoSides():
            return _plain([block.left, block.right])
        case model.Paragraph():
            return _plain([block.words])
        case model.Labelled():
            return _plain([block.label, *block.texts])
        case model.Quotes():
            spoken = [line for one in block.spoken for line in (one.words, *one.notes)]
            return _plain([*([block.label] if block.label else []), *spoken])
        case model.Box():
            return _plain([line for column in block.columns for line in (column.label, *column.texts)])
        case model.StepTable():
            return [line for group in block.groups for line in _group(group)]
        case model.AnswerTable():
            return [block.title.plain, *(_answer(row) for row in block.rows)]
        case model.SignatureLine():
            known = [block.where_and_when] if block.where_and_when else []
            return _plain([*known, block.place_and_date, *block.label])
        case model.NoteLines() | model.PageBreak() | model.KeepTogether() | model.Figure():
            # What a drawing says is read where it stands in words.
            return []
        case _:
            assert_never(block)


def _plain(texts: Iterable[Text]) -> list[str]:
    return [text.plain for text in texts]


def _group(group: model.StepGroup) -> list[str]:
    hint = _plain([group.hint]) if group.hint else []
    return [group.title.plain, *(_step(step) for step in group.steps), *hint]


def _step(step: model.Step) -> str:
    return "\n".join(["– " + step.words.plain, *("  " + text.plain for text in (*step.details, *step.aside))])


def _answer(row: model.AnswerRow) -> str:
    return f"{row.name.plain}: " + " ".join(text.plain for text in row.answer)
