"""The piece of a text in which a searched word stands."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from caseapp.domain.names import fold, fold_loosely

LENGTH = 160
"""Characters of an excerpt, the dots at its ends not counted."""

_BEFORE = 40


def excerpt(text: str, words: Sequence[str], *, loosely: bool = False) -> str:
    """About ``LENGTH`` characters around the first word that begins with one of ``words``, on one line.

    ``words`` are folded already. The beginning when none of them stands there.
    """
    flat = " ".join(text.split())
    if len(flat) <= LENGTH:
        return flat
    begin = _cut_before(flat, _place(flat, words, fold_loosely if loosely else fold))
    piece = flat[begin : begin + LENGTH]
    if begin + LENGTH < len(flat):
        piece = piece.rsplit(" ", 1)[0] if " " in piece else piece
    end = begin + len(piece)
    return f"{'… ' if begin else ''}{piece}{' …' if end < len(flat) else ''}"


def _place(flat: str, words: Sequence[str], key: Callable[[str], str]) -> int:
    place = 0
    for word in flat.split(" "):
        # Most words are no hit: folding is left to those that begin alike or are not plain letters.
        if not word.isascii() or not word.isalpha() or word.lower().startswith(_initials(words)):
            folded = key(word).split()
            if any(part.startswith(tuple(words)) for part in folded):
                return place
        place += len(word) + 1
    return 0


def _initials(words: Sequence[str]) -> tuple[str, ...]:
    return tuple(word[0] for word in words)


def _cut_before(flat: str, place: int) -> int:
    """Where to begin so that the word has some company on its left, at the beginning of a word."""
    if place <= _BEFORE:
        return 0
    return flat.find(" ", place - _BEFORE) + 1


def first_words(text: str) -> str:
    """The beginning of a text on one line."""
    return excerpt(text, ())
