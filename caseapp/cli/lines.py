"""Text for people: aligned columns and label lines, and the office's words for codes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from caseapp.domain.registers import CodeEntry

GAP = "  "


@dataclass(frozen=True)
class Words:
    """The office's code lists in one language."""

    codes: Mapping[str, Mapping[str, CodeEntry]]
    language: str

    def label(self, list_name: str, code: str | None) -> str:
        """What people read for a code; an unknown one is shown as it is."""
        if code is None:
            return ""
        entry = self.codes.get(list_name, {}).get(code)
        return entry.label(self.language) if entry else code


def columns(rows: Iterable[Sequence[str]]) -> list[str]:
    """Lines with every column as wide as its longest text."""
    table = [list(row) for row in rows]
    widths = [max(len(cell) for cell in column) for column in zip(*table, strict=True)]
    return [
        GAP.join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in table
    ]


def labelled(pairs: Iterable[tuple[str, str]]) -> list[str]:
    """Label and text beside each other; what has no text is left out."""
    return columns([pair for pair in pairs if pair[1]])


def section(title: str, lines: Sequence[str]) -> list[str]:
    """A titled, indented part after an empty line; nothing when there is nothing to say."""
    return ["", title, *indented(lines)] if lines else []


def indented(lines: Iterable[str], depth: int = 1) -> list[str]:
    """Every line moved to the right; text of several lines stays together."""
    return [(GAP * depth + part).rstrip() for line in lines for part in line.split("\n")]


def known_day(value: date | None, precision: str) -> str:
    """A day as far as it is known: 1988, 1988-03 or 1988-03-14."""
    if precision == "unknown":
        return "–"
    return day(value)[: {"year": 4, "month": 7}.get(precision)]


def day(value: date | None) -> str:
    """A day as it sorts, or a dash."""
    return value.isoformat() if value else "–"
