"""The person's form: names and what matters to them first, how to reach them, the rest folded."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseapp.errors import FieldProblem
from caseapp.gui.forms.client_form_groups import GroupsSection
from caseapp.gui.forms.client_form_people import PeopleSection
from caseapp.gui.forms.client_form_person import PersonSection
from caseapp.gui.forms.client_form_reach import ReachSection
from caseapp.gui.forms.client_form_talk import TalkSection
from caseapp.gui.forms.client_form_visit import VisitSection
from caseapp.gui.forms.client_section import ClientSection
from caseapp.gui.forms.tab_order import order_tabs
from caseapp.gui.pages.page import Workplace
from caseapp.gui.texts import problem_text
from caseapp.gui.theme.tokens import GAP
from caseapp.gui.widgets.basics import label
from caseapp.gui.widgets.quotes import quoted


class MattersSection(ClientSection):
    """What matters to the person: what was said before stays, what is new is written below."""

    def __init__(self, workplace: Workplace, matters: Sequence[str]) -> None:
        super().__init__(workplace)
        field = self.fields.add_words("matters.text", self.tr("In own words"))
        field.entry.setProperty("type", "words")
        self.add_title(self.tr("What matters to me"))
        for said in matters:
            self.column.addWidget(label(quoted(said, workplace.wording.language), "strong"))
        if matters:
            hint = self.tr("What was said before stays. Write here what is new.")
            self.column.addWidget(label(hint, "small", "soft"))
        self.column.addWidget(field)
        self.watch()

    def show_problem(self, path: str, text: str) -> QWidget | None:
        """There is one place for what is new."""
        return super().show_problem(path.replace("[0]", ""), text)


class ClientForm(QWidget):
    """Holds what is typed; knows nothing of saving. ``remark`` stands below what is said of the person."""

    edited = Signal()
    """Something was typed or chosen."""
    client_opened = Signal(object)
    """Somebody else's record is to be seen (``UUID``)."""
    refused = Signal(object)
    """Something that is hidden could not be shown (``CaseAppError``)."""

    def __init__(
        self,
        workplace: Workplace,
        client_id: UUID | None = None,
        matters: Sequence[str] = (),
        remark: QWidget | None = None,
    ) -> None:
        super().__init__()
        people, groups = PeopleSection(workplace), GroupsSection(workplace, client_id)
        self._person = PersonSection(workplace)
        self._sections: tuple[ClientSection, ...] = (
            self._person,
            MattersSection(workplace, matters),
            ReachSection(workplace),
            TalkSection(workplace),
            people,
            VisitSection(workplace),
            groups,
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        for section in self._sections:
            layout.addWidget(section)
            section.edited.connect(self.edited)
            section.order_changed.connect(self._on_section_order_changed)
        if remark is not None:
            # Below names and birth date: nothing moves under the hands of whoever types them.
            layout.insertWidget(1, remark)
        layout.addStretch(1)
        people.client_opened.connect(self.client_opened)
        groups.refused.connect(self.refused)

    def first_field(self) -> QWidget:
        """Where typing begins."""
        return self._person.fields.entry("called_name")

    def entries(self) -> dict[str, Any]:
        """What stands in every field and row."""
        return {name: value for section in self._sections for name, value in section.entries().items()}

    def show_entries(self, entries: Mapping[str, Any]) -> None:
        """Fill everything."""
        for section in self._sections:
            section.show_entries(entries)
        order_tabs(self)

    def show_problems(self, problems: Sequence[FieldProblem]) -> None:
        """Say each at its field, and go to the first. Paths count rows: ``contacts[0].value``."""
        for section in self._sections:
            section.clear_problems()
        wrong = [entry for problem in problems if (entry := self._place_of(problem)) is not None]
        if wrong:
            wrong[0].setFocus()

    def _place_of(self, problem: FieldProblem) -> QWidget | None:
        """What has no field of its own is said where everything begins."""
        text = problem_text(problem)
        for section in self._sections:
            if (entry := section.show_problem(problem.path, text)) is not None:
                return entry
        return self._person.show_problem("called_name", text)

    @Slot()
    def _on_section_order_changed(self) -> None:
        if self.isVisible():
            order_tabs(self)
