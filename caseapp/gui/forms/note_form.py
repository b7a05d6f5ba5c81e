"""The form of a note: the head in one line, the words large, goals it is about, the rest under "More"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from caseapp.domain.note import PARTS
from caseapp.errors import FieldProblem
from caseapp.gui.forms.day_field import DayField
from caseapp.gui.forms.goal_chips import GoalChips
from caseapp.gui.forms.note_head import NoteHead
from caseapp.gui.forms.note_more import NoteMore
from caseapp.gui.texts import Wording, problem_text
from caseapp.gui.theme.theme import Theme
from caseapp.gui.theme.tokens import GAP
from caseapp.gui.widgets.basics import button, card, line
from caseapp.gui.widgets.choice_box import ChoiceBox
from caseapp.gui.widgets.flow import FieldGrid
from caseapp.gui.widgets.form_field import FormField
from caseapp.gui.widgets.text_field import TextField
from caseapp.usecases.note_desk import GoalChoice

Entry = QLineEdit | ChoiceBox | TextField
_LINES = {"said_and_observed": 3, "persons_view": 3, "professional_judgement": 2, "agreed": 2, "text": 5}
"""So many lines each field shows before it grows."""


class NoteForm(QWidget):
    """Holds what is typed; knows nothing of saving. With ``is_quick`` there is one text and a promise."""

    edited = Signal()
    """Something was typed or chosen."""

    def __init__(
        self, theme: Theme, wording: Wording, today: date, goals: Sequence[GoalChoice], *, is_quick: bool
    ) -> None:
        super().__init__()
        self._theme = theme
        self._is_quick = is_quick
        self._hidden: dict[str, QCheckBox] = {}
        self._head = NoteHead(theme, wording, today)
        self._more_fields = NoteMore(theme, wording)
        self._goals = GoalChips(goals)
        self._fields: dict[str, FormField] = {**self._head.fields, **self._more_fields.fields}
        if is_quick:
            self._add_quick_fields(wording, today)
        else:
            self._add_parts()
        self._more = button(self.tr("More"), "quiet", "more")
        self._more.setCheckable(True)
        theme.set_icon(self._more, "expand_more")
        self._build_layout()
        self._connect_signals()

    def _add_parts(self) -> None:
        captions = {
            "said_and_observed": self.tr("Said and observed"),
            "persons_view": self.tr("The person's view"),
            "professional_judgement": self.tr("Professional judgement"),
            "agreed": self.tr("Agreed"),
        }
        for name in PARTS:
            words = TextField(_LINES[name])
            if name == "persons_view":
                words.setProperty("type", "words")
            hides = QCheckBox(self.tr("Not on the shared screen"))
            hides.setObjectName(f"hide_{name}")
            hides.setAccessibleName(f"{captions[name]}: {hides.text()}")
            hides.setToolTip(
                self.tr("It stays part of the file and can be asked for. It is only not shown together.")
            )
            self._hidden[name] = hides
            self._fields[name] = FormField(self._theme, captions[name], words, beside=hides)

    def _add_quick_fields(self, wording: Wording, today: date) -> None:
        self._fields["text"] = FormField(self._theme, self.tr("Quick note"), TextField(_LINES["text"]))
        promise = FormField(self._theme, self.tr("Our promise"), TextField(1))
        self._fields["promise_text"] = promise
        self._fields["promise_due"] = FormField(self._theme, self.tr("by"), DayField(wording, today))

    def _build_layout(self) -> None:
        for name, field in self._fields.items():
            field.entry.setObjectName(name)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        head, inside = card(spacing=GAP)
        inside.addWidget(self._head)
        layout.addWidget(head)
        words, inside = card(spacing=GAP)
        for name in ("text",) if self._is_quick else PARTS:
            inside.addWidget(self._fields[name])
        if self._is_quick:
            inside.addWidget(FieldGrid([self._fields["promise_text"], self._fields["promise_due"]], most=2))
        layout.addWidget(words)
        rest, inside = card(spacing=GAP)
        inside.addWidget(self._goals)
        inside.addLayout(line(self._more, None))
        inside.addWidget(self._more_fields)
        self._more_fields.hide()
        layout.addWidget(rest)
        layout.addStretch(1)

    def _connect_signals(self) -> None:
        for field in self._fields.values():
            entry = field.entry
            if isinstance(entry, QLineEdit):
                entry.textEdited.connect(self._on_edited)
            elif isinstance(entry, ChoiceBox):
                entry.activated.connect(self._on_edited)
            elif isinstance(entry, TextField):
                entry.edited.connect(self._on_edited)
        for hides in self._hidden.values():
            hides.clicked.connect(self._on_edited)
        self._goals.edited.connect(self._on_edited)
        self._more_fields.edited.connect(self._on_edited)
        self._more.toggled.connect(self._on_more_toggled)

    def first_field(self) -> QWidget:
        """Where typing begins: the words."""
        return self._fields["text" if self._is_quick else PARTS[0]].entry

    def entries(self) -> dict[str, Any]:
        """What stands in every field."""
        entries: dict[str, Any] = {name: _value(field.entry) for name, field in self._fields.items()}
        entries |= {"goals": self._goals.chosen(), **self._more_fields.entries()}
        if not self._is_quick:
            entries["hidden"] = [name for name, hides in self._hidden.items() if hides.isChecked()]
        return entries

    def show_entries(self, entries: Mapping[str, Any]) -> None:
        """Fill the fields; what is missing stays as it is."""
        for name, field in self._fields.items():
            if name in entries:
                _set_value(field.entry, entries[name])
        for name, hides in self._hidden.items():
            hides.setChecked(name in entries.get("hidden", ()))
        if "goals" in entries:
            self._goals.choose(entries["goals"])
        self._more_fields.show_people(entries.get("people", ()))
        held = entries.get("outcome") in ("held", "", None)
        says_more = bool(entries.get("people") or entries.get("interpreter.language")) or not held
        self._more.setChecked(says_more)

    def show_problems(self, problems: Sequence[FieldProblem]) -> None:
        """Say each at its field and go to the first. A problem without a field stands at the first one."""
        for field in self._fields.values():
            field.set_problem("")
        wrong = []
        for problem in problems:
            if problem.path not in self._head.fields and problem.path in self._more_fields.fields:
                self._more.setChecked(True)
            name = problem.path if problem.path in self._fields else self.first_field().objectName()
            self._fields[name].set_problem(problem_text(problem))
            wrong.append(self._fields[name])
        if wrong:
            wrong[0].entry.setFocus()

    @Slot()
    def _on_edited(self) -> None:
        self.edited.emit()

    @Slot(bool)
    def _on_more_toggled(self, is_shown: bool) -> None:
        self._more_fields.setVisible(is_shown)
        self._theme.set_icon(self._more, "expand_less" if is_shown else "expand_more")


def _value(entry: QWidget) -> str:
    if isinstance(entry, ChoiceBox):
        return entry.code() or ""
    if isinstance(entry, TextField):
        return entry.words()
    return entry.text() if isinstance(entry, QLineEdit) else ""


def _set_value(entry: QWidget, value: object) -> None:
    if isinstance(entry, ChoiceBox):
        entry.set_code(str(value))
    elif isinstance(entry, TextField):
        entry.set_words(str(value))
    elif isinstance(entry, QLineEdit):
        entry.setText(str(value))
