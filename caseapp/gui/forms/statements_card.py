"""Strengths, needs, what the person does for others: one look for all three, so that none weighs more."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout

from caseapp.domain.client_parts import Statement
from caseapp.gui.forms.editable_card import EditableCard
from caseapp.gui.forms.inline_fields import InlineField
from caseapp.gui.forms.inline_form import InlineForm
from caseapp.gui.pages.page import Workplace
from caseapp.gui.said import said_words, voices
from caseapp.gui.theme.tokens import TINY_GAP
from caseapp.gui.widgets.basics import clear, label
from caseapp.gui.widgets.flow import FlowLayout
from caseapp.gui.widgets.word_button import WordButton
from caseapp.usecases.base import Command, FieldChange
from caseapp.usecases.client_statements import AddStatement, ChangeStatement, TakeOutStatement

_FIELDS = ("text", "said_by", "said_on")


@dataclass(frozen=True)
class StatementTexts:
    """What one of the lists is called on the screen."""

    title: str
    add: str
    caption: str


class StatementsCard(EditableCard):
    """Each sentence is a button that opens it for putting right, in its own place."""

    def __init__(
        self, workplace: Workplace, client_id: UUID, list_name: str, person: str, texts: StatementTexts
    ) -> None:
        super().__init__(workplace, client_id, list_name, texts.title)
        self._person = person
        self._statements: tuple[Statement, ...] = ()
        self._rows: list[WordButton] = []
        self._changing: Statement | None = None
        self._list = QVBoxLayout()
        self._list.setSpacing(TINY_GAP)
        self._nothing = label(self.tr("Nothing is written down yet."), tone="soft")
        self._build_layout(texts)
        self.form.removal_requested.connect(self._on_form_removal_requested)
        self.clear_form()

    def _build_layout(self, texts: StatementTexts) -> None:
        wording = self.workplace.wording
        form = InlineForm(
            self.workplace,
            self.name,
            (
                InlineField("text", texts.caption, "own_words"),
                InlineField("said_by", self.tr("Said by"), "choice", voices(wording, self._person)),
                InlineField("said_on", self.tr("On which day?"), "day"),
            ),
        )
        opener = self.use_form(form, texts.add)
        self.column.addWidget(self._nothing)
        self.column.addLayout(self._list)
        self._list.addWidget(form)
        self.column.addLayout(FlowLayout(opener))
        self.column.addStretch(1)

    def show_statements(self, statements: Sequence[Statement], person: str) -> None:
        """These, in their order; a form that is open stays open."""
        had_focus = next((place for place, row in enumerate(self._rows) if row.hasFocus()), None)
        self._statements, self._person = tuple(statements), person
        self._nothing.setVisible(not statements)
        self._list.removeWidget(self.form)
        clear(self._list)
        self._rows = [self._row(statement) for statement in statements]
        for row in self._rows:
            self._list.addWidget(row)
        self._show_changing()
        if had_focus is not None and self._rows:
            self._rows[min(had_focus, len(self._rows) - 1)].setFocus()

    def _row(self, statement: Statement) -> WordButton:
        said = said_words(self.workplace.wording, self._person, statement.said_by, statement.said_on)
        row = WordButton(
            self.workplace.theme,
            "statement",
            "edit",
            label(statement.text),
            label(said, "caption", "soft"),
            icon_tone="soft",
        )
        row.setToolTip(self.tr("Put right or take out"))
        row.clicked.connect(self._on_row_clicked)
        return row

    def wanted(self, values: Mapping[str, Any]) -> Command | None:
        """One more, or what differs in the one that is being put right."""
        changing = self._changing
        if changing is None:
            return AddStatement(self.client_id, self.name, values)
        changes = tuple(
            FieldChange(name, seen, values[name])
            for name in _FIELDS
            if (seen := getattr(changing, name)) != values[name]
        )
        return ChangeStatement(self.client_id, self.name, changing.id, changes) if changes else None

    def clear_form(self) -> None:
        """For one more: said today, by the person."""
        self._changing = None
        self.form.show_values({"said_by": "client", "said_on": self.workplace.office.today})

    def typing(self) -> dict[str, Any] | None:
        """With whose words are being put right."""
        typing = super().typing()
        if typing is not None and self._changing is not None:
            typing["part"] = str(self._changing.id)
        return typing

    def show_typing(self, typing: Mapping[str, Any]) -> None:
        """A sentence that is gone meanwhile comes back as a new one."""
        found = (row for row in self._statements if str(row.id) == typing.get("part"))
        if (statement := next(found, None)) is not None:
            self._fill(statement)
        super().show_typing(typing)
        self._show_changing()

    def show_form_state(self) -> None:
        """A sentence that is not being put right any more stands as it is stored."""
        if self._changing is not None and not self.form.is_open and not self.form.is_busy:
            self.clear_form()
        super().show_form_state()
        self._show_changing()

    def _show_changing(self) -> None:
        for row, statement in zip(self._rows, self._statements, strict=True):
            is_changing = self._changing is not None and statement.id == self._changing.id
            row.setVisible(not (is_changing and self.form.is_open))
        ids = [statement.id for statement in self._statements]
        is_known = self._changing is not None and self._changing.id in ids
        place = ids.index(self._changing.id) if self._changing is not None and is_known else len(ids)
        if self._list.indexOf(self.form) != place:
            self._list.removeWidget(self.form)
            self._list.insertWidget(place, self.form)

    def _fill(self, statement: Statement) -> None:
        self._changing = statement
        self.form.show_stored({name: getattr(statement, name) for name in _FIELDS})

    @Slot()
    def _on_row_clicked(self) -> None:
        if self.form.is_busy or self.form.has_typing:
            # What was begun is finished first, so that no word of it is lost.
            self.begin()
            return
        place = next(place for place, row in enumerate(self._rows) if row is self.sender())
        self._fill(self._statements[place])
        self.begin()

    @Slot()
    def _on_form_removal_requested(self) -> None:
        if self._changing is not None and not self.form.is_busy:
            self.write(TakeOutStatement(self.client_id, self.name, self._changing.id))
