"""The part of the person's form that helps whoever goes there: a fact to know before a visit."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from PySide6.QtCore import Slot

from caseapp.gui.forms.client_section import ClientSection
from caseapp.gui.pages.page import Workplace

_LONGEST = 80


class VisitSection(ClientSection):
    """Folded until something of it is known or wanted."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        fields = self.fields
        never = self.tr("Never printed. A fact and nothing more, such as: the bell is broken, please phone.")
        fields.add_words("visit_hint", self.tr("Good to know before a visit"), hint=never)
        nobody = self.tr("Not written down")
        fields.add_choice("visit_hint_said_by", "said_by", self.tr("Said by"), nobody)
        fields.add_day("visit_hint_until", self.tr("Holds until"))
        inside = self.add_fold(self.tr("Before a visit"), "more_visit", is_heading=True)
        inside.addWidget(fields["visit_hint"])
        self.add_fields("visit_hint_said_by", "visit_hint_until", into=inside, most=2)
        self.watch()

    def show_entries(self, entries: Mapping[str, Any]) -> None:
        """A day that has passed is said quietly."""
        super().show_entries(entries)
        self.fields.show_if_passed("visit_hint_until")

    def summaries(self) -> Iterator[str]:
        """The beginning of the hint."""
        words = " ".join(self.fields.entries()["visit_hint"].split())
        yield words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"

    @Slot()
    def _on_edited(self) -> None:
        self.fields.show_if_passed("visit_hint_until")
        super()._on_edited()
