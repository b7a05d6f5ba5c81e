"""From the blocks of the neutral document to strips, in one look. Pages and PDF are not known here."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import assert_never

from caseapp.printing import model
from caseapp.printing.drawings import figure
from caseapp.printing.model import Text
from caseapp.printing.setting import Column, Setter, baseline, column_marks, line_strip
from caseapp.printing.signatures import signature_line
from caseapp.printing.strips import Frame, Mark, Rule, Span, Strip, Words, with_keep, with_room_above
from caseapp.printing.tables import answer_table, step_table

_BAR_INDENT = 13.0
_TITLE_LEVEL, _GOAL_LEVEL = 1, 2


@dataclass(frozen=True)
class SetDocument:
    """All strips of a document, and the spans of them that share a page where they fit."""

    strips: list[Strip] = field(default_factory=list)
    spans: list[Span] = field(default_factory=list)


def set_document(blocks: Iterable[model.Block], setter: Setter) -> SetDocument:
    """The strips of all blocks."""
    found = SetDocument()
    _set_blocks(blocks, setter, found)
    return found


def _set_blocks(blocks: Iterable[model.Block], setter: Setter, found: SetDocument) -> None:
    starts_page = False
    for block in blocks:
        start = len(found.strips)
        if isinstance(block, model.KeepTogether):
            _set_blocks(block.blocks, setter, found)
            found.spans.append(Span(start, len(found.strips)))
        elif not isinstance(block, model.PageBreak):
            found.strips.extend(_strips(block, setter))
        if starts_page and len(found.strips) > start:
            found.strips[start] = replace(found.strips[start], starts_page=True)
        starts_page = isinstance(block, model.PageBreak)


def _strips(block: model.Block, setter: Setter) -> list[Strip]:  # noqa: C901 - one line for each block
    match block:
        case model.Heading():
            return _heading(block, setter)
        case model.Letterhead():
            return _letterhead(block, setter)
        case model.TwoSides():
            return _two_sides(block, setter)
        case model.Paragraph():
            return _paragraph(block, setter)
        case model.Labelled():
            return _labelled(block.label, block.texts, setter)
        case model.Quotes():
            return _quotes(block, setter)
        case model.Box():
            return _box(block, setter)
        case model.StepTable():
            return step_table(block, setter)
        case model.AnswerTable():
            return answer_table(block, setter)
        case model.SignatureLine():
            return signature_line(block, setter)
        case model.Figure():
            return figure(block, setter)
        case model.NoteLines():
            return _note_lines(block, setter)
        case model.PageBreak() | model.KeepTogether():
            return []
        case _:
            assert_never(block)


def _heading(block: model.Heading, setter: Setter) -> list[Strip]:
    look = setter.look
    if block.level == _TITLE_LEVEL:
        return with_keep(setter.paragraph(block.words, look.title))
    if block.level != _GOAL_LEVEL:
        return with_room_above(with_keep(setter.paragraph(block.words, look.section)), look.gap_above_section)
    style = look.goal if len(block.words.plain) <= look.long_goal_letters else look.long_goal
    strips = setter.paragraph(block.words, style)
    # A short heading stays with what it heads; somebody's long words may part like any text.
    words = with_keep(strips) if style is look.goal else [*strips[:-1], *with_keep(strips[-1:])]
    label = with_keep(setter.paragraph(block.label, look.small)) if block.label else []
    return with_room_above([*label, *words], look.gap_above_goal)


def _paragraph(block: model.Paragraph, setter: Setter) -> list[Strip]:
    look = setter.look
    styles = {"body": look.body, "small": look.small, "lead": look.lead}
    room = look.gap / 2 if block.size == "small" else look.gap
    return with_room_above(setter.paragraph(block.words, styles[block.size]), room)


def _labelled(label: Text, texts: Iterable[Text], setter: Setter) -> list[Strip]:
    strips = with_keep(setter.paragraph(label, setter.look.label))
    for text in texts:
        strips += setter.paragraph(text, setter.look.body)
    return with_room_above(strips, setter.look.gap)


def _quotes(block: model.Quotes, setter: Setter) -> list[Strip]:
    look = setter.look
    strips = with_keep(setter.paragraph(block.label, look.small, _BAR_INDENT)) if block.label else []
    style = look.lead if block.label else look.body
    for number, spoken in enumerate(block.spoken):
        words = setter.paragraph(spoken.words, style, _BAR_INDENT)
        notes = [line for note in spoken.notes for line in setter.paragraph(note, look.small, _BAR_INDENT)]
        if notes:
            words = [*words[:-1], *with_keep(words[-1:])]
        strips += [*([Strip(look.gap / 2, keeps_next=True)] if number else []), *words, *notes]
    return with_room_above([_with_bar(strip, look.thick) for strip in strips], look.gap)


def _with_bar(strip: Strip, thickness: float) -> Strip:
    bar = Rule(thickness / 2, 0, thickness / 2, strip.height, thickness)
    return replace(strip, marks=(*strip.marks, bar))


def _letterhead(block: model.Letterhead, setter: Setter) -> list[Strip]:
    look = setter.look
    half = look.width / 2
    title = setter.column(0, half - look.column_gap, [(block.title, look.title)])
    sender = setter.column(half, half, [(line, look.small) for line in block.sender])
    height = max(title.height, sender.height) + look.gap / 2
    marks = [*column_marks(title, height - look.gap / 2 - title.height)]
    # Both sides stand on the same baseline, just above the rule.
    drop = baseline(look.title) - look.title.leading - baseline(look.small) + look.small.leading
    marks += _aligned_right(sender, height - look.gap / 2 - sender.height + drop, look.width)
    marks.append(Rule(0, height, look.width, height, look.medium))
    return [Strip(height, tuple(marks), keeps_next=True)]


def _aligned_right(column: Column, top: float, right: float) -> Iterable[Mark]:
    for line in column.lines:
        yield Words(right - line.line.width, top + baseline(line.style), line.line, line.style.size)
        top += line.style.leading


def _two_sides(block: model.TwoSides, setter: Setter) -> list[Strip]:
    look = setter.look
    left = setter.lines([(block.left, look.body)], look.width)
    right = setter.lines([(block.right, look.body)], look.width)
    used = left[0].line.width + look.column_gap + right[0].line.width
    if len(left) == len(right) == 1 and used <= look.width:
        last = right[0].line
        words = Words(look.width - last.width, baseline(look.body), last, look.body.size)
        strip = line_strip(left[0], 0)
        return with_room_above([replace(strip, marks=(*strip.marks, words))], look.gap)
    return with_room_above([line_strip(line, 0) for line in (*left, *right)], look.gap)


def _box(block: model.Box, setter: Setter) -> list[Strip]:
    look = setter.look
    inner = look.width - 2 * look.padding
    wide = (inner - look.column_gap * (len(block.columns) - 1)) / len(block.columns)
    columns = [
        setter.column(
            look.padding + number * (wide + look.column_gap),
            wide,
            [(column.label, look.label), *((text, look.body) for text in column.texts)],
            look.gap_in_box,
        )
        for number, column in enumerate(block.columns)
    ]
    height = max(column.height for column in columns) + 2 * look.padding - 2
    if height > look.highest_row:  # no frame goes over two pages
        return [strip for column in block.columns for strip in _labelled(column.label, column.texts, setter)]
    words = [mark for column in columns for mark in column_marks(column, look.padding - 1)]
    return [Strip(height, (Frame(0, 0, look.width, height), *words), before=look.gap + 3)]


def _note_lines(block: model.NoteLines, setter: Setter) -> list[Strip]:
    look = setter.look
    rule = Rule(0, look.note_line, look.width, look.note_line, look.thin)
    line = Strip(look.note_line, (rule,))
    return [*with_keep([line] * (block.least - 1)), replace(line, fills_page=True)]
