"""The fields of a quick note: who it was, one text, and what was promised in one line."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from caseapp.errors import FieldProblem
from caseapp.gui.forms.day_field import DayField
from caseapp.gui.forms.person_field import PersonField
from caseapp.gui.pages.page import Workplace
from caseapp.gui.texts import problem_text
from caseapp.gui.theme.tokens import GAP
from caseapp.gui.widgets.form_field import FormField
from caseapp.gui.widgets.text_field import TextField


class QuickNoteForm(QWidget):
    """Holds what is typed; knows nothing of saving."""

    edited = Signal()
    """Something was typed."""
    person_known = Signal(object)
    """Whom it is about was said (``UUID``)."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        theme = workplace.theme
        self._person = PersonField(workplace)
        self._text = TextField(3)
        self._promise = QLineEdit()
        self._due = DayField(workplace.wording, workplace.office.today)
        hint = self.tr("Enter takes the first. Left empty it is an unknown caller.")
        self._fields = {
            "person": FormField(theme, self.tr("Name or number"), self._person, hint),
            "text": FormField(theme, self.tr("What was it about?"), self._text),
            "promise_text": FormField(theme, self.tr("Our promise, if there is one"), self._promise),
            "promise_due": FormField(theme, self.tr("by"), self._due),
        }
        self._person.entry.setAccessibleName(self.tr("Name or number"))
        self._text.setObjectName("quick_text")
        self._promise.setObjectName("quick_promise")
        self._due.setObjectName("quick_due")
        self._build_layout()
        self._connect_signals()

    def _build_layout(self) -> None:
        layout = self._layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        layout.addWidget(self._fields["person"])
        layout.addWidget(self._fields["text"])
        promise = QGridLayout()
        promise.setHorizontalSpacing(GAP)
        promise.addWidget(self._fields["promise_text"], 0, 0)
        promise.addWidget(self._fields["promise_due"], 0, 1)
        promise.setColumnStretch(0, 3)
        promise.setColumnStretch(1, 1)
        layout.addLayout(promise)

    def _connect_signals(self) -> None:
        self._person.entry.textEdited.connect(self._on_edited)
        self._person.chosen.connect(self.person_known)
        self._person.left.connect(self._on_person_left)
        self._text.edited.connect(self._on_edited)
        self._promise.textEdited.connect(self._on_edited)
        self._due.textEdited.connect(self._on_edited)

    def height_for(self, width: int) -> int:
        """Pixels that all fields need, in ``width`` pixels."""
        layout = self._layout
        return layout.heightForWidth(width) if layout.hasHeightForWidth() else layout.sizeHint().height()

    def first_field(self) -> QWidget:
        """Where typing begins."""
        return self._person

    @property
    def is_empty(self) -> bool:
        """True while nothing worth keeping was typed."""
        return not any(str(value).strip() for value in self.typing().values())

    def typing(self) -> dict[str, Any]:
        """What stands in the fields, as it is kept unsaved."""
        typed = {"text": self._text.words(), "promise": self._promise.text(), "due": self._due.text()}
        return {**typed, **self._person.typed()}

    def show_typing(self, typing: Mapping[str, Any]) -> None:
        """Bring back what was kept."""
        self._text.set_words(typing["text"])
        self._promise.setText(typing["promise"])
        self._due.setText(typing["due"])
        self._person.show_typed(typing)

    def problems(self) -> list[FieldProblem]:
        """What is missing or not understood."""
        found = []
        if self._person.is_unclear:
            found.append(FieldProblem("person", "unknown_person"))
        if not self._text.words().strip():
            found.append(FieldProblem("text", "required"))
        if not self._due.is_understood:
            found.append(FieldProblem("promise_due", "not_a_date"))
        return found

    def collect(self) -> dict[str, Any]:
        """The fields of ``SaveQuickNote``."""
        return {
            "client_id": self._person.person,
            "text": self._text.words(),
            "promise": self._promise.text().strip() or None,
            "due": self._due.day(),
        }

    def show_problems(self, problems: Sequence[FieldProblem]) -> None:
        """Say each at its field and go to the first."""
        for field in self._fields.values():
            field.set_problem("")
        wrong = [(self._fields.get(problem.path, self._fields["text"]), problem) for problem in problems]
        for field, problem in wrong:
            field.set_problem(problem_text(problem))
        if wrong:
            wrong[0][0].entry.setFocus()

    @Slot()
    def _on_edited(self) -> None:
        self.edited.emit()

    @Slot()
    def _on_person_left(self) -> None:
        self._text.setFocus()
