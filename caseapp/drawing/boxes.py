"""Boxes of words: how names are broken into lines, how large they get, and whether two touch."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from caseapp.drawing.network import Around

Measure = Callable[[str, float, bool], float]
"""The width of a text in a size; the last says whether it is bold."""
Point = tuple[float, float]

_LONGEST_WORD = 10.0
"""A longer one is cut; in sizes of its letters."""
_ROOM = 3.0
"""Between two boxes, so that the eye parts them."""
_LEADING, _BASELINE = 1.3, 0.98
_PADDING = 0.5
_NO_WAY = 1e-9


@dataclass(frozen=True)
class Box:
    """A rectangle; ``x`` and ``y`` are its left and upper edge."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """The lower edge."""
        return self.y + self.height

    @property
    def centre(self) -> Point:
        """The middle."""
        return self.x + self.width / 2, self.y + self.height / 2

    def moved(self, x: float, y: float) -> Box:
        """The same with its middle there."""
        return replace(self, x=x - self.width / 2, y=y - self.height / 2)

    def grown(self, room: float) -> Box:
        """The same with so much room on every side."""
        return Box(self.x - room, self.y - room, self.width + 2 * room, self.height + 2 * room)

    def touches(self, other: Box) -> bool:
        """True when the two are not clearly apart."""
        return (
            self.x < other.right + _ROOM
            and other.x < self.right + _ROOM
            and self.y < other.bottom + _ROOM
            and other.y < self.bottom + _ROOM
        )

    def is_crossed(self, start: Point, end: Point) -> bool:
        """True when the straight line between two points runs through the box."""
        first, last = 0.0, 1.0
        for at, to, least, most in (
            (start[0], end[0], self.x, self.right),
            (start[1], end[1], self.y, self.bottom),
        ):
            along = to - at
            if abs(along) < _NO_WAY:
                if not least < at < most:
                    return False
                continue
            near, far = sorted(((least - at) / along, (most - at) / along))
            first, last = max(first, near), min(last, far)
        return first < last


@dataclass(frozen=True)
class Text:
    """One line of words around its middle ``x``; ``y`` is the line on which the letters stand."""

    words: str
    x: float
    y: float
    is_bold: bool = False


@dataclass(frozen=True)
class Card:
    """A name in its frame, with what is said below it. ``around`` is none for the person and for titles."""

    box: Box
    lines: tuple[Text, ...]
    around: Around | None = None


@dataclass(frozen=True)
class Labels:
    """Makes cards in one size. A name is at most ``letters`` times the size wide; it takes ``most_lines`` at
    most and ends in dots beyond them.
    """

    measure: Measure
    size: float
    letters: float
    most_lines: int

    def card(self, name: str, words: Sequence[str], centre: Point, around: Around | None = None) -> Card:
        """A card around ``centre``."""
        longest = max(self.measure(word, self.size, True) for word in _words(name))
        widest = max(self.size * self.letters, min(longest, self.size * _LONGEST_WORD))
        names = list(self._broken(name, widest, is_bold=True))
        below = [line for word in words for line in self._broken(word, widest, is_bold=False)]
        lines = [*((line, True) for line in names), *((line, False) for line in below)]
        return self._set(lines, centre, around)

    def title(self, words: str, widest: float, *, is_bold: bool) -> Card:
        """A title of one line around the corner of the drawing, to be moved where it belongs."""
        line = next(self._broken(words, widest, is_bold=is_bold, most=1))
        return self._set([(line, is_bold)], (0.0, 0.0), None)

    def _set(self, lines: Sequence[tuple[str, bool]], centre: Point, around: Around | None) -> Card:
        width = max(self.measure(words, self.size, bold) for words, bold in lines)
        padding, leading = self.size * _PADDING, self.size * _LEADING
        box = Box(0.0, 0.0, width + 2 * padding, len(lines) * leading + padding).moved(*centre)
        top = box.y + padding / 2
        set_lines = tuple(
            Text(words, centre[0], top + number * leading + self.size * _BASELINE, bold)
            for number, (words, bold) in enumerate(lines)
        )
        return Card(box, set_lines, around)

    def _broken(self, words: str, widest: float, *, is_bold: bool, most: int = 0) -> Iterator[str]:
        """Lines no wider than ``widest``; what finds no room is replaced by dots."""
        rest = " ".join(words.split()) or "–"
        for left in range(most or self.most_lines, 0, -1):
            line, after = self._first_line(rest, widest, is_bold)
            if not after or left > 1:
                yield line
            else:
                yield self._with_dots(line, widest, is_bold)
            if not after:
                return
            rest = after

    def _first_line(self, words: str, widest: float, is_bold: bool) -> tuple[str, str]:
        """As many whole words as fit, else as many letters; and what is left."""
        if self.measure(words, self.size, is_bold) <= widest:
            return words, ""
        line, rest = "", words
        while rest:
            word, blank, after = _next_word(rest)
            if line and self.measure(line + word, self.size, is_bold) > widest:
                return line.rstrip(), rest
            if self.measure(line + word, self.size, is_bold) > widest:
                break
            line, rest = line + word + blank, after
        fitting = next(
            count
            for count in range(len(words), 0, -1)
            if count == 1 or self.measure(words[:count], self.size, is_bold) <= widest
        )
        return words[:fitting], words[fitting:]

    def _with_dots(self, line: str, widest: float, is_bold: bool) -> str:
        while line and self.measure(f"{line}…", self.size, is_bold) > widest:
            line = line[:-1]
        return f"{line.rstrip()}…"


def moved(card: Card, x: float, y: float) -> Card:
    """The same card with its middle there."""
    before = card.box.centre
    lines = tuple(replace(line, x=line.x + x - before[0], y=line.y + y - before[1]) for line in card.lines)
    return replace(card, box=card.box.moved(x, y), lines=lines)


def _words(text: str) -> Iterator[str]:
    """Every part that is not broken where that can be helped."""
    rest = " ".join(text.split()) or "–"
    while rest:
        word, _, rest = _next_word(rest)
        yield word


def _next_word(words: str) -> tuple[str, str, str]:
    """The first word, the blank after it, and the rest; a hyphen ends a word as well."""
    for place, letter in enumerate(words):
        if letter == " ":
            return words[:place], " ", words[place + 1 :]
        if letter == "-" and place:
            return words[: place + 1], "", words[place + 1 :]
    return words, "", ""


def border_point(box: Box, towards: Point) -> Point:
    """Where the line from the middle of ``box`` to ``towards`` leaves it."""
    x, y = box.centre
    along_x, along_y = towards[0] - x, towards[1] - y
    shares = [
        half / abs(along)
        for half, along in ((box.width / 2, along_x), (box.height / 2, along_y))
        if abs(along) > _NO_WAY
    ]
    share = min([*shares, 1.0])
    return x + along_x * share, y + along_y * share
