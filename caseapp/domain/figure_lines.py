"""Figures of many people in one text, so that a piece of them is found in a millisecond.

Each line holds the figures of one person, each between blanks. Lines of text for each person would take many
times the memory.
"""

from __future__ import annotations

from array import array

_END = b"\n"


class FigureLines:
    """Lines by row. Not for several threads at once."""

    def __init__(self) -> None:
        self._text = bytearray()
        self._lengths = array("I")

    def append(self, figures: str) -> None:
        """Add a line at the end."""
        self.insert(len(self._lengths), figures)

    def insert(self, row: int, figures: str) -> None:
        """Add a line before ``row``: figures with blanks between."""
        line = f" {figures} \n".encode() if figures else _END
        place = self._place_of(row)
        self._text[place:place] = line
        self._lengths.insert(row, len(line))

    def drop(self, row: int) -> None:
        """Take a line out."""
        place = self._place_of(row)
        del self._text[place : place + self._lengths[row]]
        del self._lengths[row]

    def rows_with(self, piece: str) -> list[int]:
        """Which rows hold ``piece``, in their order; a blank in it is an end of a figure."""
        rows, row, counted, wanted = [], 0, 0, piece.encode()
        place = self._text.find(wanted)
        while place >= 0:
            row += self._text.count(_END, counted, place)
            rows.append(row)
            counted = self._text.find(_END, place)
            place = self._text.find(wanted, counted)
        return rows

    def _place_of(self, row: int) -> int:
        if row == len(self._lengths):
            return len(self._text)
        return sum(self._lengths[:row])
