"""The part of the person's form about themselves: names, birth date, how to address them, languages."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from caseapp.gui.forms.client_rows import PartRow, PartRows
from caseapp.gui.forms.client_section import ClientSection
from caseapp.gui.pages.page import Workplace
from caseapp.gui.theme.tokens import SMALL_GAP
from caseapp.gui.widgets.basics import line
from caseapp.gui.widgets.choice_box import ChoiceBox

_FACTS = ("names", "birth_date", "languages")


class LanguageRow(PartRow):
    """A language that the person speaks; the first is the one they prefer."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace, "languages")
        field = self.fields.add_choice("code", "language", self.tr("Language"), self.tr("Not known yet"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SMALL_GAP)
        ways = line(self.up, self.take_out, None)
        ways.setAlignment(Qt.AlignmentFlag.AlignBottom)
        layout.addWidget(field, 1)
        layout.addLayout(ways, 2)

    def words(self) -> str:
        """The language."""
        box = self.fields.entry("code")
        return box.currentText() if isinstance(box, ChoiceBox) else ""

    def show_place(self, place: int) -> None:
        """The first is preferred."""
        super().show_place(place)
        self.fields["code"].set_caption(self.tr("Also speaks") if place else self.tr("Language"))


class PersonSection(ClientSection):
    """A name is enough to begin."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        fields = self.fields
        fields.add_line("called_name", self.tr("Called name"), self.tr("How the person wants to be called."))
        fields.add_line("given_name", self.tr("Given name"))
        fields.add_line("family_name", self.tr("Family name"))
        born = self.tr("For example 29.2.1988. If only the month or year is known: 2.1988 or 1988.")
        fields.add_line("birth_date", self.tr("Birth date"), born)
        fields.add_choice("address_form", "address_form", self.tr("Form of address"))
        number = self.tr("Left empty, the next free number is taken.")
        fields.add_line("number", self.tr("Case number"), number)
        others = self.tr("Former names and other spellings, with commas between. The search finds them, too.")
        fields.add_line("other_names", self.tr("Other names"), others)
        self.add_source("names", self.tr("Who said the names?"))
        self.add_source("birth_date", self.tr("Who said the birth date?"))
        self.add_source("languages", self.tr("Who said the languages?"))
        self.rows["languages"] = PartRows(
            workplace, "languages", self._make_language, self.tr("Add a language"), keeps_one=True
        )
        self._build_layout()
        self.watch()

    def _build_layout(self) -> None:
        self.add_title(self.tr("The person"))
        self.add_fields("called_name", "given_name", "family_name")
        self.add_fields("birth_date", "address_form", "number")
        self.column.addWidget(self.rows["languages"])
        inside = self.add_fold(self.tr("Other names, and who said it"), "more_person")
        self.add_fields("other_names", into=inside)
        self.add_fields(*(f"sources.{fact}" for fact in _FACTS), into=inside)

    def _make_language(self) -> PartRow:
        return LanguageRow(self.workplace)

    def summaries(self) -> Iterator[str]:
        """Other names, and by whom the facts are."""
        names = self.fields.entry("other_names")
        said = [self.fields[f"sources.{fact}"].entry for fact in _FACTS]
        known = [box.currentText() for box in said if isinstance(box, ChoiceBox) and box.code()]
        words = [names.text()] if isinstance(names, QLineEdit) and names.text().strip() else []
        if known:
            words.append(self.tr("Said by: {people}").format(people=", ".join(dict.fromkeys(known))))
        yield " · ".join(words)
