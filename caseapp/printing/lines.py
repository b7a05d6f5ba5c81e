"""Breaking text into lines of a given width.

A line breaks at blanks alone; only a word that is wider than the whole line is cut, without a hyphen,
and never inside a letter with its accents. Not here: where a line stands on the page.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from caseapp.printing.fonts import Face, Faces, printed_form
from caseapp.printing.model import Text

_PARTS = re.compile(r"\n| +|[^\n ]+")
_GOOD_CUTS = "\u00a0-/@._,;:"


@dataclass(frozen=True)
class Style:
    """How large a text is set and how far its lines are apart, in points."""

    size: float
    leading: float
    bold: bool = False


@dataclass(frozen=True)
class Piece:
    """A stretch of one weight within a line."""

    words: str
    bold: bool
    width: float


@dataclass(frozen=True)
class Line:
    """One set line. Its last blank is kept, so that reading and copying do not join two words."""

    pieces: tuple[Piece, ...]
    width: float


@dataclass(frozen=True)
class _Word:
    """What is not parted when lines break. ``follows_blank`` is false for the rest of a cut word."""

    pieces: tuple[Piece, ...]
    width: float
    follows_blank: bool = True


def break_lines(text: Text, style: Style, width: float, faces: Faces) -> list[Line]:
    """``text`` in lines no wider than ``width``."""
    lines: list[Line] = []
    for words in _hard_lines(text, style, faces):
        lines.extend(_fill(words, style, width, faces))
    return lines


def _hard_lines(text: Text, style: Style, faces: Faces) -> Iterator[list[_Word]]:
    """The words of each line that ends with a line feed; a word may change its weight inside."""
    words: list[_Word] = []
    word: list[Piece] = []
    for run in text.runs:
        bold = run.bold or style.bold
        face = faces.of(bold=bold)
        for part in _PARTS.findall(printed_form(run.text)):
            if part[0] not in " \n":
                word.append(Piece(part, bold, face.width(part, style.size)))
                continue
            if word:
                words.append(_word(word))
                word = []
            if part == "\n":
                yield words
                words = []
    yield [*words, _word(word)] if word else words


def _word(pieces: Sequence[Piece], *, follows_blank: bool = True) -> _Word:
    return _Word(tuple(pieces), sum(piece.width for piece in pieces), follows_blank)


def _fill(words: list[_Word], style: Style, width: float, faces: Faces) -> Iterator[Line]:
    blank = faces.regular.width(" ", style.size)
    line: list[_Word] = []
    used = 0.0
    for word in (part for long_word in words for part in _cut(long_word, style, width, faces)):
        before = blank if line and word.follows_blank else 0.0
        if line and used + before + word.width > width:
            yield _line([*line, _END] if word.follows_blank else line, used, style, faces)
            line, used, before = [], 0.0, 0.0
        used += before + word.width
        line.append(word)
    yield _line(line, used, style, faces)


_END = _Word((Piece("", bold=False, width=0.0),), 0.0)


def _line(words: list[_Word], width: float, style: Style, faces: Faces) -> Line:
    joined: list[tuple[str, bool]] = []
    for number, word in enumerate(words):
        if number and word.follows_blank:
            joined[-1] = (joined[-1][0] + " ", joined[-1][1])
        for piece in word.pieces:
            if joined and (joined[-1][1] == piece.bold or not piece.words):
                joined[-1] = (joined[-1][0] + piece.words, joined[-1][1])
            else:
                joined.append((piece.words, piece.bold))
    pieces = (Piece(text, bold, faces.of(bold=bold).width(text, style.size)) for text, bold in joined)
    return Line(tuple(pieces), width)


def _cut(word: _Word, style: Style, width: float, faces: Faces) -> Iterator[_Word]:
    """``word`` as it is, or in parts that fit when it is wider than the line."""
    if word.width <= width:
        yield word
        return
    follows_blank = True
    for piece in word.pieces:
        face = faces.of(bold=piece.bold)
        for part in _cut_words(piece.words, style.size, width, face):
            cut = Piece(part, piece.bold, face.width(part, style.size))
            yield _word([cut], follows_blank=follows_blank)
            follows_blank = False


def _cut_words(words: str, size: float, width: float, face: Face) -> Iterator[str]:
    part, used, good = "", 0.0, 0
    for letter in _letters(words):
        wide = face.width(letter, size)
        if part and used + wide > width:
            cut = good or len(part)
            yield part[:cut]
            part, good = part[cut:], 0
            used = face.width(part, size)
        part += letter
        used += wide
        if letter in _GOOD_CUTS:
            good = len(part)
    if part:
        yield part


def _letters(words: str) -> Iterator[str]:
    """The letters of ``words``, each with the accents that stand on it."""
    letter = ""
    for character in words:
        if letter and not unicodedata.combining(character):
            yield letter
            letter = ""
        letter += character
    if letter:
        yield letter
