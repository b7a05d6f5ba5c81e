"""Quotation marks round a person's words as each language writes them."""

from __future__ import annotations

_ENGLISH = ("“", "”")
_MARKS = {"de": ("„", "“"), "de_CH": ("«", "»"), "da": ("»", "«"), "en": _ENGLISH}


def quoted(words: str, language: str) -> str:
    """The words, unchanged, in quotation marks."""
    opening, closing = _MARKS.get(language, _ENGLISH)
    return f"{opening}{words}{closing}"
