"""The tables of a sheet: who does what by when, and how each person answered."""

from __future__ import annotations

from caseapp.printing.model import AnswerRow, AnswerTable, Step, StepGroup, StepTable, Text
from caseapp.printing.setting import Setter, baseline, column_marks
from caseapp.printing.strips import Strip, TickBox, with_keep, with_room_above

_INDENT = 5.0


def step_table(table: StepTable, setter: Setter) -> list[Strip]:
    """Groups under their titles, each step with its tick box on the left."""
    if setter.look.steps_apart:
        return [strip for group in table.groups for strip in _large_group(group, setter)]
    strips: list[Strip] = []
    for group in table.groups:
        strips += with_room_above(_group(group, setter), setter.look.cell_padding if strips else 0.0)
    return with_room_above(strips, setter.look.gap)


def _large_group(group: StepGroup, setter: Setter) -> list[Strip]:
    look = setter.look
    strips = with_room_above(with_keep(setter.paragraph(group.title, look.group)), 1.6 * look.gap)
    for step in group.steps:
        strips += with_room_above(_large_step(step, setter), look.gap)
    hint = setter.paragraph(group.hint, look.small) if group.hint else []
    return [*strips, *with_room_above(hint, look.gap)]


def _large_step(step: Step, setter: Setter) -> list[Strip]:
    """The words, and below them who and by when."""
    look = setter.look
    left = look.tick_box * 2
    texts = [(step.words, look.step), *((text, look.body) for text in (*step.details, *step.aside))]
    column = setter.column(left, look.width - left, texts)
    if column.height > look.highest_row:
        return [strip for text, style in texts for strip in setter.paragraph(text, style, left)]
    top = baseline(look.step) - look.step.size * 0.357 - look.tick_box / 2
    tick_box = TickBox(0, top, look.tick_box, step.is_done)
    return [Strip(max(column.height, top + look.tick_box), (tick_box, *column_marks(column, 0.0)))]


def _group(group: StepGroup, setter: Setter) -> list[Strip]:
    strips = with_keep(_title(group.title, setter))
    for step in group.steps:
        strips += _step(step, setter)
    return strips


def _title(title: Text, setter: Setter) -> list[Strip]:
    look = setter.look
    column = setter.column(_INDENT, look.width - _INDENT, [(title, look.group)])
    return setter.row([column])


def _step(step: Step, setter: Setter) -> list[Strip]:
    look = setter.look
    left = _INDENT + look.tick_box + 9.0
    aside_left = look.width * (1 - look.aside_share)
    right = aside_left - look.column_gap if step.aside else look.width
    texts = [(step.words, look.step), *((detail, look.small) for detail in step.details)]
    columns = [setter.column(left, right - left, texts)]
    if step.aside:
        texts = [(text, look.small) for text in step.aside]
        columns.append(setter.column(aside_left, look.width - aside_left, texts))
    top = look.cell_padding + baseline(look.body) - look.body.size * 0.357 - look.tick_box / 2
    tick_box = TickBox(_INDENT, top, look.tick_box, step.is_done)
    return setter.row(columns, (tick_box,))


def answer_table(table: AnswerTable, setter: Setter) -> list[Strip]:
    """Names and words, one row for each person."""
    strips = with_keep(_title(table.title, setter))
    for row in table.rows:
        strips += _answer(row, setter)
    return with_room_above(strips, setter.look.gap)


def _answer(row: AnswerRow, setter: Setter) -> list[Strip]:
    look = setter.look
    left = look.width * look.name_share
    name = setter.column(_INDENT, left - look.column_gap - _INDENT, [(row.name, look.body)])
    words = setter.column(left, look.width - left, [(text, look.body) for text in row.answer])
    return setter.row([name, words])
