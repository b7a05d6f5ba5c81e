"""Folding of names, so that Søren, Soeren and Soren find each other.

Two keys: an exact one that writes every letter out (ø is oe, ü is ue, ß is ss), and a loose one that also
takes oe for o, and dj for đ. The loose key merges true differences (Goethe, Gothe; Nadja, Nada), so its finds
rank after the exact ones.
"""

from __future__ import annotations

import re
import unicodedata

from anyascii import anyascii

FOLD_VERSION = 2
"""Stored with the register; with another number the keys are made anew at opening."""

_LETTERS = str.maketrans(
    {
        "ß": "ss", "æ": "ae", "ä": "ae", "ø": "oe", "ö": "oe", "å": "aa", "ü": "ue",
        "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "œ": "oe",
    }
)  # fmt: skip
_APOSTROPHES = re.compile("['’‘ʼʻ`´]")
_NOT_WORD = re.compile(r"[^0-9a-z]+")
_LOOSE = (("ae", "a"), ("oe", "o"), ("ue", "u"), ("aa", "a"), ("ss", "s"), ("dj", "d"))


def fold(text: str) -> str:
    """The exact key: lower-case a to z and digits, words parted by one blank."""
    lowered = unicodedata.normalize("NFC", _APOSTROPHES.sub("", text)).casefold()
    spelled = unicodedata.normalize("NFC", lowered).translate(_LETTERS)
    latin = spelled if spelled.isascii() else _latin(spelled)
    return _NOT_WORD.sub(" ", _APOSTROPHES.sub("", latin).casefold()).strip()


def _latin(spelled: str) -> str:
    marks_off = "".join(c for c in unicodedata.normalize("NFKD", spelled) if not unicodedata.combining(c))
    return marks_off if marks_off.isascii() else anyascii(_APOSTROPHES.sub("", marks_off))


def fold_loosely(text: str) -> str:
    """The loose key: the exact one with ae, oe, ue, aa and ss drawn together."""
    return loosened(fold(text))


def loosened(key: str) -> str:
    """The loose key of an exact one."""
    for long, short in _LOOSE:
        key = key.replace(long, short)
    return key
