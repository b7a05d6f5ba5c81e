"""A form of plain fields in cards: holds what is typed and says what is wrong; knows nothing of saving."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from caseapp.errors import FieldProblem
from caseapp.gui.texts import problem_text
from caseapp.gui.theme.theme import Theme
from caseapp.gui.theme.tokens import GAP, SMALL_GAP
from caseapp.gui.widgets.basics import card, label
from caseapp.gui.widgets.check_list import CheckList
from caseapp.gui.widgets.choice_box import ChoiceBox
from caseapp.gui.widgets.flow import FieldGrid
from caseapp.gui.widgets.form_field import FormField


class FieldForm(QWidget):
    """Filled by its subclasses with ``add_line``, ``add_choice`` and ``add_card``."""

    edited = Signal()
    """Something was typed or chosen."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self._fields: dict[str, FormField] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(GAP)
        self._layout.addStretch(1)

    def add_line(self, name: str, caption: str, hint: str = "") -> None:
        """A field of one line."""
        entry = QLineEdit()
        entry.textEdited.connect(self._on_entry_edited)
        self._add(name, entry, caption, hint)

    def add_choice(self, name: str, entry: CheckList, caption: str, hint: str = "") -> None:
        """A field of several codes."""
        entry.edited.connect(self._on_entry_edited)
        self._add(name, entry, caption, hint)

    def add_one(self, name: str, entry: ChoiceBox, caption: str, hint: str = "") -> None:
        """A field of one code."""
        entry.activated.connect(self._on_entry_edited)
        self._add(name, entry, caption, hint)

    def _add(self, name: str, entry: QWidget, caption: str, hint: str) -> None:
        entry.setObjectName(name)
        self._fields[name] = FormField(self.theme, caption, entry, hint)

    def add_card(self, title: str, *groups: Sequence[str], about: str = "") -> QVBoxLayout:
        """A card with its fields, each group on lines of its own; the column inside it, for what else."""
        frame, inside = card(spacing=SMALL_GAP + 4)
        inside.addWidget(label(title, "heading"))
        if about:
            inside.addWidget(label(about, "small", "soft"))
        for names in groups:
            fields = [self._fields[name] for name in names]
            inside.addWidget(FieldGrid(fields, most=min(3, max(2, len(fields)))) if fields[1:] else fields[0])
        self.add_below(frame)
        return inside

    def add_below(self, widget: QWidget) -> None:
        """Something that belongs to the form's page but is no field."""
        self._layout.insertWidget(self._layout.count() - 1, widget)

    def first_field(self) -> QWidget:
        """Where typing begins."""
        return next(iter(self._fields.values())).entry

    def entries(self) -> dict[str, Any]:
        """What stands in every field: text, or a list of codes."""
        return {name: _value(field.entry) for name, field in self._fields.items()}

    def show_entries(self, entries: Mapping[str, Any]) -> None:
        """Fill the fields; what is missing stays as it is."""
        for name in self._fields.keys() & entries.keys():
            entry = self._fields[name].entry
            if entries[name] != _value(entry):
                _set_value(entry, entries[name])

    def show_problems(self, problems: Sequence[FieldProblem]) -> None:
        """Say each at its field and go to the first; one without a field stands at the first field."""
        for field in self._fields.values():
            field.set_problem("")
        first = next(iter(self._fields.values()))
        for problem in problems:
            self._fields.get(problem.path, first).set_problem(problem_text(problem))
        wrong = next((field.entry for field in self._fields.values() if field.has_problem), None)
        if wrong is not None:
            (wrong.first_box() if isinstance(wrong, CheckList) else wrong).setFocus()

    @Slot()
    def _on_entry_edited(self) -> None:
        self.edited.emit()


def _value(entry: QWidget) -> str | list[str]:
    if isinstance(entry, CheckList):
        return entry.codes()
    if isinstance(entry, ChoiceBox):
        return entry.code() or ""
    return entry.text() if isinstance(entry, QLineEdit) else ""


def _set_value(entry: QWidget, value: Any) -> None:
    if isinstance(entry, CheckList):
        entry.set_codes(value)
    elif isinstance(entry, ChoiceBox):
        entry.set_code(str(value))
    elif isinstance(entry, QLineEdit):
        entry.setText(str(value))
