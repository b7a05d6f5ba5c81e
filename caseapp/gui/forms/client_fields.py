"""Fields of the person's form under their names: made, filled, read, and told what is wrong with them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from caseapp.gui.forms.day_field import DayField
from caseapp.gui.pages.page import Workplace
from caseapp.gui.widgets.choice_box import ChoiceBox
from caseapp.gui.widgets.code_chips import CodeChips
from caseapp.gui.widgets.form_field import FormField
from caseapp.gui.widgets.line_field import LineField
from caseapp.gui.widgets.text_field import TextField


class ClientFields(QObject):
    """One group of them. ``prefix`` stands before their object names: ``contacts.value``."""

    edited = Signal()
    """Something was typed or chosen."""

    def __init__(self, workplace: Workplace, parent: QObject, prefix: str = "") -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._prefix = f"{prefix}." if prefix else ""
        self._entries: dict[str, QWidget] = {}
        self._fields: dict[str, FormField] = {}
        self._typed_days: set[QObject] = set()

    def __getitem__(self, name: str) -> FormField:
        return self._fields[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._entries)

    def entry(self, name: str) -> QWidget:
        """What is typed into."""
        return self._entries[name]

    def add_line(self, name: str, caption: str, hint: str = "") -> FormField:
        """A field of one line."""
        entry = LineField()
        entry.textEdited.connect(self._on_entry_edited)
        return self._add(name, entry, caption, hint)

    def add_choice(
        self, name: str, list_name: str, caption: str, nothing: str = "", hint: str = ""
    ) -> FormField:
        """One code of a list; ``nothing`` is what stands there before a choice is made."""
        first = [("", nothing)] if nothing else []
        entry = ChoiceBox([*first, *self._workplace.wording.choices(list_name)])
        entry.activated.connect(self._on_entry_edited)
        return self._add(name, entry, caption, hint)

    def add_day(self, name: str, caption: str, hint: str = "") -> FormField:
        """A day, typed in a hurry."""
        entry = DayField(self._workplace.wording, self._workplace.office.today)
        entry.textEdited.connect(self._on_day_edited)
        entry.day_entered.connect(self._on_day_entered)
        return self._add(name, entry, caption, hint)

    def add_words(self, name: str, caption: str, lines: int = 2, hint: str = "") -> FormField:
        """Words of any length."""
        entry = TextField(lines)
        entry.edited.connect(self._on_entry_edited)
        return self._add(name, entry, caption, hint)

    def add_chips(self, name: str, list_name: str, caption: str, hint: str = "") -> FormField:
        """Several codes of a list."""
        entry = CodeChips(self._workplace.wording.choices(list_name), name)
        entry.edited.connect(self._on_entry_edited)
        return self._add(name, entry, caption, hint)

    def add_mark(self, name: str, words: str) -> QCheckBox:
        """A box to check, without a caption: its words say what it is."""
        entry = QCheckBox(words)
        entry.setObjectName(f"{self._prefix}{name}")
        entry.clicked.connect(self._on_entry_edited)
        self._entries[name] = entry
        return entry

    def _add(self, name: str, entry: QWidget, caption: str, hint: str) -> FormField:
        entry.setObjectName(f"{self._prefix}{name}")
        self._entries[name] = entry
        field = self._fields[name] = FormField(self._workplace.theme, caption, entry, hint)
        return field

    def entries(self) -> dict[str, Any]:
        """What stands in every field: text, a bool, or a list of codes."""
        return {name: _value(entry) for name, entry in self._entries.items()}

    def show_entries(self, entries: Mapping[str, Any]) -> None:
        """Fill the fields; what is missing stays as it is."""
        for name, entry in self._entries.items():
            if name in entries and entries[name] != _value(entry):
                _set_value(entry, entries[name])

    def show_problem(self, name: str, text: str) -> QWidget | None:
        """Say it at the field of this name; where to go then, or ``None`` when there is no such field."""
        if name not in self._fields:
            return None
        self._fields[name].set_problem(text)
        return self._fields[name].entry

    def show_if_passed(self, name: str) -> None:
        """A day that has passed is no mistake, but somebody should know."""
        entry, today = self._entries[name], self._workplace.office.today
        day = entry.day() if isinstance(entry, DayField) else None
        words = self.tr("This day has passed. Does it still hold?")
        self._fields[name].set_hint(words if day is not None and day < today else "")

    def clear_problems(self) -> None:
        """Nothing is wrong any more."""
        for field in self._fields.values():
            if field.has_problem:
                field.set_problem("")

    @Slot()
    def _on_entry_edited(self) -> None:
        self.edited.emit()

    @Slot()
    def _on_day_edited(self) -> None:
        self._typed_days.add(self.sender())
        self.edited.emit()

    @Slot()
    def _on_day_entered(self) -> None:
        # The field writes out what was typed: "+14" must not be kept for another day.
        if self.sender() in self._typed_days:
            self._typed_days.discard(self.sender())
            self.edited.emit()


def _value(entry: QWidget) -> Any:
    if isinstance(entry, QCheckBox):
        return entry.isChecked()
    if isinstance(entry, ChoiceBox):
        return entry.code() or ""
    if isinstance(entry, CodeChips):
        return entry.codes()
    if isinstance(entry, TextField):
        return entry.words()
    return entry.text() if isinstance(entry, QLineEdit) else ""


def _set_value(entry: QWidget, value: Any) -> None:
    if isinstance(entry, QCheckBox):
        entry.setChecked(bool(value))
    elif isinstance(entry, ChoiceBox):
        entry.set_code(str(value))
    elif isinstance(entry, CodeChips):
        entry.set_codes(value)
    elif isinstance(entry, TextField):
        entry.set_words(str(value))
    elif isinstance(entry, QLineEdit):
        entry.setText(str(value))
