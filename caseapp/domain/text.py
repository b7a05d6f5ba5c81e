"""What text may be stored: NFC, line feeds, no control characters, within its limit.

The person's own words keep their outer blanks; everything else is trimmed.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager

from caseapp.errors import FieldProblem, InvalidInputError

NAME_LIMIT = 200
LINE_LIMIT = 500
TEXT_LIMIT = 20_000

_KEPT_CONTROLS = frozenset("\t\n")


def clean_text(text: str, path: str, *, limit: int = LINE_LIMIT, own_words: bool = False) -> str:
    """``text`` as it is stored; raises ``InvalidInputError`` naming ``path``.

    ``limit`` counts characters after normalising. Format characters such as the joiners of Arabic and
    Persian writing are kept: they are letters' company, not control characters.
    """
    normal = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    if any(unicodedata.category(c) in ("Cc", "Cs") and c not in _KEPT_CONTROLS for c in normal):
        raise InvalidInputError.at(path, "control_character")
    cleaned = normal if own_words and normal.strip() else normal.strip()
    if len(cleaned) > limit:
        raise InvalidInputError.at(path, "too_long", limit=limit)
    return cleaned


def clean_optional(
    text: str | None, path: str, *, limit: int = LINE_LIMIT, own_words: bool = False
) -> str | None:
    """As ``clean_text``; nothing and blanks alone become ``None``."""
    return (clean_text(text, path, limit=limit, own_words=own_words) or None) if text is not None else None


def require_text(text: str | None, path: str, *, limit: int = LINE_LIMIT, own_words: bool = False) -> str:
    """As ``clean_text``; raises when nothing is left."""
    cleaned = clean_optional(text, path, limit=limit, own_words=own_words)
    if cleaned is None:
        raise InvalidInputError.at(path, "required")
    return cleaned


class ProblemList:
    """Collects the problems of many fields, so that the user sees all of them at once."""

    def __init__(self) -> None:
        self._problems: list[FieldProblem] = []

    def add(self, path: str, problem: str, **values: object) -> None:
        """Note one problem."""
        self._problems.append(FieldProblem(path, problem, tuple(sorted(values.items()))))

    @contextmanager
    def collect(self) -> Iterator[None]:
        """Keep the problems raised inside and go on."""
        try:
            yield
        except InvalidInputError as error:
            self._problems.extend(error.problems)

    def raise_if_any(self) -> None:
        """Refuse the input when anything was noted."""
        if self._problems:
            raise InvalidInputError(self._problems)
