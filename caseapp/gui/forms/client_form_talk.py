"""The part of the person's form about talking together: what they need, and who interprets."""

from __future__ import annotations

from collections.abc import Iterator

from caseapp.gui.forms.client_section import ClientSection
from caseapp.gui.pages.page import Workplace
from caseapp.gui.widgets.basics import label
from caseapp.gui.widgets.choice_box import ChoiceBox
from caseapp.gui.widgets.code_chips import CodeChips


class TalkSection(ClientSection):
    """Folded until something of it is known or wanted."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        fields = self.fields
        hint = self.tr("They preselect the layout, the language and the way to contact.")
        needs = self.tr("What helps the person to understand and to be understood")
        fields.add_chips("communication_needs", "communication_need", needs, hint)
        self.add_source("communication_needs", self.tr("Who said it?"))
        nobody = self.tr("No interpreter")
        fields.add_choice("interpreter_language", "language", self.tr("Interpreter for"), nobody)
        how = self.tr("Interpreting how")
        fields.add_choice("interpreter_how", "interpreter_how", how, self.tr("Not known"))
        fields.add_line("interpreter_name", self.tr("Name of the interpreter"))
        fields.add_line("interpreter_contact", self.tr("Number of the interpreter"))
        inside = self.add_fold(self.tr("Communication and interpreter"), "more_talk", is_heading=True)
        inside.addWidget(fields["communication_needs"])
        self.add_fields("sources.communication_needs", into=inside)
        inside.addWidget(label(self.tr("Interpreter"), "strong"))
        self.add_fields(
            "interpreter_language", "interpreter_how", "interpreter_name", "interpreter_contact",
            into=inside, most=2,
        )  # fmt: skip
        self.watch()

    def summaries(self) -> Iterator[str]:
        """The needs, and the language that somebody interprets."""
        chips, language = self.fields.entry("communication_needs"), self.fields.entry("interpreter_language")
        words = chips.labels() if isinstance(chips, CodeChips) else []
        if isinstance(language, ChoiceBox) and language.code():
            words.append(self.tr("Interpreter for {language}").format(language=language.currentText()))
        yield " · ".join(words)
