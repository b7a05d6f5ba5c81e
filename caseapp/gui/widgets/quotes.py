"""A person's words: in quotation marks as each language writes them, and shortened to name a goal."""

from __future__ import annotations

_ENGLISH = ("“", "”")
_MARKS = {"de": ("„", "“"), "de_CH": ("«", "»"), "da": ("»", "«"), "en": _ENGLISH}


def quoted(words: str, language: str) -> str:
    """The words, unchanged, in quotation marks."""
    opening, closing = _MARKS.get(language, _ENGLISH)
    return f"{opening}{words}{closing}"


def shortened(words: str, letters: int) -> str:
    """The beginning of long words, where they only name something."""
    return words if len(words) <= letters else f"{words[: letters - 1].rstrip()}…"
