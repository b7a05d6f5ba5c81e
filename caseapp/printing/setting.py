"""Setting text: lines of one style as strips, side by side or below each other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from caseapp.printing.fonts import Faces
from caseapp.printing.lines import Line, Style, break_lines
from caseapp.printing.look import Look
from caseapp.printing.model import Text
from caseapp.printing.strips import Mark, Rule, Strip, Words

StyledText = tuple[Text, Style]


@dataclass(frozen=True)
class SetLine:
    """A line with its style and the room above it."""

    line: Line
    style: Style
    above: float = 0.0

    @property
    def height(self) -> float:
        """The height with the room above."""
        return self.above + self.style.leading


@dataclass(frozen=True)
class Column:
    """Set lines at one place of a row."""

    x: float
    lines: Sequence[SetLine]

    @property
    def height(self) -> float:
        """The height of all lines."""
        return sum(line.height for line in self.lines)


@dataclass(frozen=True)
class Setter:
    """The look and the faces that every text of a sheet is set with."""

    look: Look
    faces: Faces

    def lines(self, texts: Iterable[StyledText], width: float, gap: float = 0.0) -> list[SetLine]:
        """``texts`` below each other in lines no wider than ``width``, ``gap`` apart from each other."""
        found: list[SetLine] = []
        for text, style in texts:
            first, *rest = break_lines(text, style, width, self.faces)
            found.append(SetLine(first, style, gap if found else 0.0))
            found += [SetLine(line, style) for line in rest]
        return found

    def column(self, x: float, width: float, texts: Iterable[StyledText], gap: float = 0.0) -> Column:
        """``texts`` as a column of a row."""
        return Column(x, self.lines(texts, width, gap))

    def paragraph(self, text: Text, style: Style, x: float = 0.0) -> list[Strip]:
        """Running text that may continue on the next page, never with a single line of it."""
        lines = self.lines([(text, style)], self.look.width - x)
        strips = [line_strip(line, x) for line in lines]
        if len(strips) > 1:
            strips[0] = replace(strips[0], keeps_next=True)
            strips[-2] = replace(strips[-2], keeps_next=True)
        return strips

    def row(self, columns: Sequence[Column], marks: tuple[Mark, ...] = ()) -> list[Strip]:
        """Columns side by side above a thin rule, in one strip as long as a page has room for it."""
        height = max(column.height for column in columns) + 2 * self.look.cell_padding
        strips = [self._whole(columns, height)] if height <= self.look.highest_row else self._parted(columns)
        y = strips[-1].height
        rule = Rule(0, y, self.look.width, y, self.look.thin)
        strips[0] = replace(strips[0], marks=(*marks, *strips[0].marks))
        strips[-1] = replace(strips[-1], marks=(*strips[-1].marks, rule))
        return strips

    def _whole(self, columns: Sequence[Column], height: float) -> Strip:
        """The words column by column, as they are read; all columns begin on one baseline."""
        lowest = max(baseline(column.lines[0].style) for column in columns)
        marks: list[Mark] = []
        for column in columns:
            top = self.look.cell_padding + lowest - baseline(column.lines[0].style)
            marks += column_marks(column, top)
        return Strip(height, tuple(marks))

    def _parted(self, columns: Sequence[Column]) -> list[Strip]:
        """The words line by line, so that a row of many hundred words can go on on the next page."""
        padding = self.look.cell_padding
        count = max(len(column.lines) for column in columns)
        strips = []
        for index in range(count):
            here = [(column.x, column.lines[index]) for column in columns if index < len(column.lines)]
            top = padding if index == 0 else 0.0
            strips.append(_side_by_side(here, top, padding if index == count - 1 else 0.0))
        return strips


def column_marks(column: Column, top: float) -> Iterator[Mark]:
    """The words of a column that begins at ``top``."""
    for line in column.lines:
        top += line.height
        y = top - line.style.leading + baseline(line.style)
        yield Words(column.x, y, line.line, line.style.size)


def baseline(style: Style) -> float:
    """Where the letters stand in a line: capitals are centred between its edges."""
    return style.leading / 2 + style.size * 0.357


def line_strip(line: SetLine, x: float) -> Strip:
    """One line as a strip of its own."""
    return Strip(line.style.leading, (Words(x, baseline(line.style), line.line, line.style.size),))


def _side_by_side(lines: Sequence[tuple[float, SetLine]], top: float, bottom: float) -> Strip:
    """Lines of several columns on one baseline."""
    above = max(line.above for _, line in lines)
    height = above + max(line.style.leading for _, line in lines)
    y = top + above + max(baseline(line.style) for _, line in lines)
    marks = tuple(Words(x, y, line.line, line.style.size) for x, line in lines)
    return Strip(top + height + bottom, marks)
