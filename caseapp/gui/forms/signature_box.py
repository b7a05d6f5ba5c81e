"""How one person confirms the plan: on paper or by word, both equally easy. No choice: on paper, later."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from caseapp.domain.agreement import Respondent
from caseapp.gui.forms.answer_box import AnswerSettings, ChoiceRow
from caseapp.gui.theme.tokens import SMALL_GAP
from caseapp.gui.widgets.basics import label
from caseapp.gui.widgets.flow import FieldGrid
from caseapp.gui.widgets.form_field import FormField
from caseapp.usecases.agreement import SignatureInput

_OFFERED = ("paper", "by_word")
"""Signing on the screen joins when there is a field to sign in."""


class SignatureBox(QWidget):
    """One row for each person who answers."""

    edited = Signal()
    """Something was chosen or typed."""

    def __init__(self, settings: AnswerSettings, who: Respondent) -> None:
        super().__init__()
        self.who = who
        ways = [(code, settings.wording.label("signature_how", code)) for code in _OFFERED]
        self._choices = ChoiceRow(ways, "signature")
        self._reason, self._witness = QLineEdit(), QLineEdit()
        reason = FormField(settings.theme, self.tr("Why by word? (may stay empty)"), self._reason)
        witness = FormField(settings.theme, self.tr("Who was there? (may stay empty)"), self._witness)
        self._details = FieldGrid([reason, witness], most=2)
        self._details.hide()
        question = self.tr("How does {name} confirm it?").format(name=settings.name_of(who))
        self._choices.setAccessibleName(question)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SMALL_GAP)
        for widget in (label(question, "strong"), self._choices, self._details):
            layout.addWidget(widget)
        self._choices.chosen.connect(self._on_choices_chosen)
        self._reason.textEdited.connect(self.edited)
        self._witness.textEdited.connect(self.edited)

    def collect(self) -> SignatureInput | None:
        """The signature as use-case input; ``None`` when nothing was chosen."""
        how = self._choices.code()
        if how is None:
            return None
        if how != "by_word":
            return SignatureInput(how, self.who.by, self.who.name)
        reason, witness = self._reason.text().strip() or None, self._witness.text().strip() or None
        return SignatureInput(how, self.who.by, self.who.name, reason, witness)

    def typing(self) -> dict[str, Any]:
        """What stands here, as it is kept unsaved."""
        return {"how": self._choices.code(), "reason": self._reason.text(), "witness": self._witness.text()}

    def show_typing(self, typing: Mapping[str, Any]) -> None:
        """Bring back what was kept."""
        self._choices.set_code(typing["how"])
        self._reason.setText(typing["reason"])
        self._witness.setText(typing["witness"])
        self._details.setVisible(typing["how"] == "by_word")

    @Slot(str)
    def _on_choices_chosen(self, how: str) -> None:
        self._details.setVisible(how == "by_word")
        self.edited.emit()
