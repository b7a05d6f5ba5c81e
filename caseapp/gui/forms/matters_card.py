"""What matters to the person: the newest words largest of all, earlier ones below, none overwritten."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseapp.domain.client_parts import ClientMatter
from caseapp.gui.forms.editable_card import EditableCard
from caseapp.gui.forms.inline_fields import InlineField
from caseapp.gui.forms.inline_form import InlineForm
from caseapp.gui.pages.page import Workplace
from caseapp.gui.said import said_words, voices
from caseapp.gui.theme.tokens import SMALL_GAP
from caseapp.gui.widgets.basics import button, clear, label
from caseapp.gui.widgets.flow import FlowLayout
from caseapp.gui.widgets.quotes import quoted
from caseapp.usecases.base import Command
from caseapp.usecases.client_statements import AddStatement

_LIST = "matters"


class MattersCard(EditableCard):
    """The largest words on the page."""

    def __init__(self, workplace: Workplace, client_id: UUID, person: str) -> None:
        super().__init__(workplace, client_id, _LIST, "")
        self.heading.setText(self.tr("What matters to me"))
        self._person = person
        self._newest, self._before = QVBoxLayout(), QWidget()
        self._earlier = button("", "quiet", "earlier_matters")
        self._build_layout()
        self._earlier.clicked.connect(self._on_earlier_clicked)
        self._before.hide()
        self.clear_form()

    def _build_layout(self) -> None:
        form = InlineForm(
            self.workplace,
            _LIST,
            (
                InlineField(
                    "text",
                    self.tr("In own words"),
                    "own_words",
                    lines=2,
                    placeholder=self.tr("What is important to you?"),
                    is_large=True,
                ),
                InlineField(
                    "said_by", self.tr("Said by"), "choice", voices(self.workplace.wording, self._person)
                ),
                InlineField("said_on", self.tr("On which day?"), "day"),
            ),
        )
        opener = self.use_form(form, self.tr("Write down what matters"))
        self._newest.setSpacing(SMALL_GAP)
        self._earlier_words = QVBoxLayout(self._before)
        self._earlier_words.setContentsMargins(0, 0, 0, 0)
        self._earlier_words.setSpacing(SMALL_GAP)
        self.column.addLayout(self._newest)
        self.column.addWidget(form)
        self.column.addLayout(FlowLayout(opener, self._earlier))
        self.column.addWidget(self._before)

    def show_matters(self, matters: Sequence[ClientMatter], person: str) -> None:
        """The newest words, and how many there were before."""
        self._person = person
        clear(self._newest)
        clear(self._earlier_words)
        if not matters:
            invitation = self.tr("Nothing is written down yet. Ask, and write it in the person's words.")
            self._newest.addWidget(label(invitation, tone="soft"))
        for place, matter in enumerate(reversed(matters)):
            is_newest = place == 0
            column = self._newest if is_newest else self._earlier_words
            self._say(column, matter, "words_large" if is_newest else "words")
        earlier = max(0, len(matters) - 1)
        self._earlier.setText(self.tr("%n said earlier", "", earlier))
        self._earlier.setVisible(earlier > 0)
        self._before.setVisible(earlier > 0 and not self._before.isHidden())
        self._show_fold()

    def _say(self, column: QVBoxLayout, matter: ClientMatter, kind: str) -> None:
        wording = self.workplace.wording
        words = label(quoted(matter.text, wording.language), kind)
        words.setObjectName("matter")
        words.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        column.addWidget(words)
        source = said_words(wording, self._person, matter.said_by, matter.said_on)
        column.addWidget(label(source, "caption", "soft"))

    def wanted(self, values: Mapping[str, Any]) -> Command:
        """Words come in addition to those that stand there."""
        return AddStatement(self.client_id, _LIST, values)

    def clear_form(self) -> None:
        """Said today, by the person."""
        self.form.show_values({"said_by": "client", "said_on": self.workplace.office.today})

    def _show_fold(self) -> None:
        self.workplace.theme.set_icon(
            self._earlier, "expand_more" if self._before.isHidden() else "expand_less"
        )

    @Slot()
    def _on_earlier_clicked(self) -> None:
        self._before.setVisible(self._before.isHidden())
        self._show_fold()
