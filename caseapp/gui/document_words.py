"""What a document is and how large, in words."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QLocale

from caseapp.errors import QT_TRANSLATE_NOOP
from caseapp.gui.texts import translated

_KINDS: Mapping[str, str] = {
    "picture": QT_TRANSLATE_NOOP("DocumentKinds", "Picture"),
    "pdf": QT_TRANSLATE_NOOP("DocumentKinds", "PDF"),
    "text": QT_TRANSLATE_NOOP("DocumentKinds", "Text"),
    "table": QT_TRANSLATE_NOOP("DocumentKinds", "Table"),
    "slides": QT_TRANSLATE_NOOP("DocumentKinds", "Slides"),
    "sound": QT_TRANSLATE_NOOP("DocumentKinds", "Sound"),
    "film": QT_TRANSLATE_NOOP("DocumentKinds", "Film"),
    "other": QT_TRANSLATE_NOOP("DocumentKinds", "Other file"),
}
_KILO, _MEGA = 1_000, 1_000_000
_JOINED = "\u00a0"
"""A blank at which no line ends."""


def kind_words(kind: str) -> str:
    """The kind as a word of the window's language."""
    return translated("DocumentKinds", _KINDS[kind])


def longest_kind() -> str:
    """The word that needs the most room."""
    return max((kind_words(kind) for kind in _KINDS), key=len)


def size_words(size: int) -> str:
    """Bytes as people say them; never nothing."""
    if size < _MEGA:
        return f"{QLocale().toString(max(1, round(size / _KILO)))}{_JOINED}kB"
    return f"{QLocale().toString(size / _MEGA, 'f', 1)}{_JOINED}MB"
