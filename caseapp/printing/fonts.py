"""The shipped fonts: their measures for the layout, and the refusal of letters that they lack.

Noto Sans covers Latin, Greek, Cyrillic and Vietnamese. Further scripts join as further faces.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache

from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfbase.ttfonts import TTFont

from caseapp.errors import MissingGlyphError
from caseapp.paths import resource

_MOST_NAMED = 10
_INVISIBLE = dict.fromkeys(
    # Soft hyphens, joiners, direction marks and variation selectors: they have no shape of their own.
    [
        *(0x00AD, 0x061C, 0xFEFF),
        *range(0x200B, 0x2010),
        *range(0x202A, 0x202F),
        *range(0x2060, 0x2070),
        *range(0xFE00, 0xFE10),
    ]
)
_LINE_ENDS = {0x0B: "\n", 0x0C: "\n", 0x0D: "\n", 0x85: "\n", 0x2028: "\n", 0x2029: "\n"}
_BLANKS = {0x09: " ", 0x1680: " ", 0x205F: " ", 0x3000: " ", **dict.fromkeys(range(0x2000, 0x200B), " ")}
_HOLDING_BLANKS = {0x2007: "\u00a0", 0x202F: "\u00a0"}
_PRINTED: Mapping[int, str | None] = {**_INVISIBLE, **_LINE_ENDS, **_BLANKS, **_HOLDING_BLANKS}


@dataclass(frozen=True)
class Face:
    """One weight of the font. Widths are in thousandths of the size, by code point."""

    name: str
    widths: Mapping[int, float]
    _known: dict[str, float] = field(default_factory=dict, repr=False, compare=False)

    def width(self, words: str, size: float) -> float:
        """The width of ``words`` in points."""
        measured = self._known.get(words)
        if measured is None:
            measured = self._known[words] = sum(map(self.widths.__getitem__, map(ord, words))) / 1000
        return measured * size


@dataclass(frozen=True)
class Faces:
    """The faces of a sheet."""

    regular: Face
    bold: Face

    def of(self, *, bold: bool) -> Face:
        """The face of one weight."""
        return self.bold if bold else self.regular


@cache
def shipped_faces() -> Faces:
    """The shipped fonts, read and registered once for each process."""
    return Faces(_face("NotoSans-Regular"), _face("NotoSans-Bold"))


def _face(name: str) -> Face:
    font = TTFont(name, str(resource("fonts", f"{name}.ttf")))
    registerFont(font)
    return Face(name, {code: font.face.charWidths[code] for code in font.face.charToGlyph})


def printed_form(words: str) -> str:
    """``words`` as they are set: composed letters, common blanks, no invisible characters."""
    if words.isascii() and words.isprintable():
        return words
    return unicodedata.normalize("NFC", words).replace("\r\n", "\n").translate(_PRINTED)


def refuse_missing_letters(texts: Iterable[str], faces: Faces) -> None:
    """Raise ``MissingGlyphError`` with all characters that no face can draw."""
    wanted = set(printed_form("\n".join(texts))) - {"\n"}
    missing = sorted(letter for letter in wanted if ord(letter) not in faces.regular.widths)
    if missing:
        raise MissingGlyphError(characters=_named(missing))


def _named(missing: list[str]) -> str:
    shown = ", ".join(_visible(letter) for letter in missing[:_MOST_NAMED])
    return f"{shown} …" if len(missing) > _MOST_NAMED else shown


def _visible(letter: str) -> str:
    code = f"U+{ord(letter):04X}"
    return f"{letter} ({code})" if letter.isprintable() else code
