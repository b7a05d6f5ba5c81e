"""Reads a table from a CSV file however a spreadsheet wrote it: separator and encoding are found out.

Nothing of what stands in the cells is ever repeated in a message. Not here: what the columns mean
(``usecases/import_columns.py``).
"""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from caseapp.errors import InvalidInputError

LARGEST_TABLE = 64_000_000
"""Bytes; 100,000 people with all columns are a third of it."""

MOST_LINES = 100_000
"""People in one file."""

_SEPARATORS = (";", ",", "\t", "|")
_LOOKED_AT = 20
"""Lines that show which separator fits."""

_BEGINNING = 64_000
_OTHER_FILES = (b"PK\x03\x04", b"%PDF", b"\xd0\xcf\x11\xe0", b"\x1f\x8b", b"\x89PNG", b"\xff\xd8\xff")
"""How workbooks, documents and pictures begin."""

_SEPARATOR_LINE = re.compile(r"sep=(.)\r?\n", re.IGNORECASE)
_GUARDED = re.compile("^'(?=[=+\\-@\t\r\n＝＋－＠])")
"""The apostrophe that an export puts before what a spreadsheet would take for a formula."""


@dataclass(frozen=True)
class TableLine:
    """One line of the table, with the number it has in the file: a cell may hold line breaks."""

    number: int
    cells: tuple[str, ...] = field(repr=False)


@dataclass(frozen=True)
class Table:
    """The first line and the lines below it; those without any text are left out."""

    header: tuple[str, ...] = field(repr=False)
    lines: tuple[TableLine, ...] = field(repr=False)
    separator: str
    encoding: str


def read_table(raw: bytes) -> Table:
    """The table in the bytes of a file; raises ``InvalidInputError`` with a sentence that helps."""
    if len(raw) > LARGEST_TABLE:
        raise InvalidInputError.at("", "table_too_large", limit=LARGEST_TABLE // 1_000_000)
    text, encoding = _decoded(raw)
    said = _SEPARATOR_LINE.match(text)
    separator = said[1] if said else _separator_of(text)
    lines = _lines(text, separator)
    if said:
        next(lines, None)
    header = next(lines, None)
    if header is None:
        raise InvalidInputError.at("", "table_empty")
    found: list[TableLine] = []
    for line in lines:
        if len(found) == MOST_LINES:
            raise InvalidInputError.at("", "too_many_lines", limit=MOST_LINES)
        found.append(line)
    if not found:
        raise InvalidInputError.at("", "table_empty")
    return Table(tuple(cell.strip() for cell in header.cells), tuple(found), separator, encoding)


def _decoded(raw: bytes) -> tuple[str, str]:
    if raw.startswith(_OTHER_FILES):
        raise InvalidInputError.at("", "not_a_table")
    for encoding in _encodings(raw):
        try:
            text = raw.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" in text:
            break
        return text.removeprefix("\ufeff"), encoding
    raise InvalidInputError.at("", "not_a_table")


def _encodings(raw: bytes) -> tuple[str, ...]:
    if raw.startswith(codecs.BOM_UTF8):
        return ("utf-8-sig",)
    if raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return ("utf-16",)
    beginning = raw[:_BEGINNING]
    # Letters of our languages have a zero byte in UTF-16; which of the two comes first tells the order.
    if beginning[1::2].count(0) * 4 > len(beginning):
        return ("utf-16-le",)
    if beginning[::2].count(0) * 4 > len(beginning):
        return ("utf-16-be",)
    return ("utf-8", "cp1252")


def _separator_of(text: str) -> str:
    """The separator that gives the most columns which the first lines agree on."""
    beginning = text[:_BEGINNING]

    def fit(separator: str) -> tuple[int, int]:
        widths = _widths(beginning, separator)
        first = widths[0] if widths else 1
        return (first > 1) * sum(width == first for width in widths), first

    # The first of those that fit equally well.
    return max(_SEPARATORS, key=fit)


def _widths(beginning: str, separator: str) -> list[int]:
    widths: list[int] = []
    try:
        for cells in csv.reader(io.StringIO(beginning, newline=""), delimiter=separator):
            if any(cells):
                widths.append(len(cells))
            if len(widths) == _LOOKED_AT:
                break
    except csv.Error:
        pass  # told when the whole file is read
    return widths


def _lines(text: str, separator: str) -> Iterator[TableLine]:
    try:
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    except TypeError:
        raise InvalidInputError.at("", "not_a_table") from None
    number = 1
    try:
        for cells in reader:
            if any(cell.strip() for cell in cells):
                yield TableLine(number, tuple(_GUARDED.sub("", cell) for cell in cells))
            number = reader.line_num + 1
    except csv.Error:
        raise InvalidInputError.at("", "table_broken", line=number) from None
