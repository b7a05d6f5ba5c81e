"""One form of a sheet: the document with the look it is drawn in."""

from __future__ import annotations

from dataclasses import dataclass

from caseapp.printing.model import Document


@dataclass(frozen=True)
class SheetForm:
    """``look`` is a key of ``LOOKS``; a form of more than ``most_pages`` gives way to a shorter one."""

    document: Document
    look: str = "standard"
    most_pages: int | None = None
    left_out: tuple[str, ...] = ()
    """What a fuller form would show, for the caseworker's eyes."""

    def may_take(self, pages: int) -> bool:
        """False when the form is too long."""
        return self.most_pages is None or pages <= self.most_pages
