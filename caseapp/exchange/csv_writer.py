"""Writes a table as a CSV file that German, Danish and Swiss spreadsheets open by a double click.

UTF-8 with its mark, semicolons, CRLF. No cell can become a formula.
"""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections.abc import Iterable, Sequence

BEGINNING = codecs.BOM_UTF8
"""The first bytes of every file."""

_FORMULA = re.compile("[=+\\-@\t\r\n＝＋－＠]")
_NUMBER = re.compile(r"[+-]?\d+(?:[.,']\d+)*(?: ?%)?")
_PHONE = re.compile(r"\+\d[\d ]*")


def guarded(text: str) -> str:
    """The text with an apostrophe before what a spreadsheet would take for a formula (CWE-1236).

    Plain numbers and phone numbers stay as they are; reading the file back takes the apostrophe away.
    """
    if not _FORMULA.match(text) or _NUMBER.fullmatch(text) or _PHONE.fullmatch(text):
        return text
    return f"'{text}"


def csv_lines(lines: Iterable[Sequence[str]]) -> bytes:
    """Lines of cells as bytes of the file, without its beginning."""
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, delimiter=";", lineterminator="\r\n")
    writer.writerows([guarded(cell) for cell in line] for line in lines)
    return stream.getvalue().encode("utf-8")
