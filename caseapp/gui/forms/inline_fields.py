"""The fields of a form in the middle of a page: what stands in them, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any, Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QTextEdit, QVBoxLayout, QWidget

from caseapp.errors import FieldProblem, InvalidInputError
from caseapp.gui.forms.entries import ChoiceEntry, DayEntry, Entry, WordsEntry
from caseapp.gui.forms.past_day_field import PastDayField
from caseapp.gui.pages.page import Workplace
from caseapp.gui.texts import problem_text
from caseapp.gui.theme.tokens import SMALL_GAP
from caseapp.gui.widgets.choice_box import ChoiceBox
from caseapp.gui.widgets.flow import FieldGrid
from caseapp.gui.widgets.form_field import FormField
from caseapp.gui.widgets.text_field import TextField


@dataclass(frozen=True)
class InlineField:
    """One field. Own words come out exactly as they were typed and can be typed large."""

    name: str
    caption: str
    kind: Literal["own_words", "words", "choice", "day"]
    choices: Sequence[tuple[str, str]] = ()
    lines: int = 1
    placeholder: str = ""
    is_large: bool = False
    """The words as large as they will stand on the page."""


class InlineFields(QWidget):
    """In their order: words below each other, choices and days side by side."""

    edited = Signal()
    """Something was typed or chosen."""
    entered = Signal()
    """Enter in a field of one line."""

    def __init__(self, workplace: Workplace, name: str, fields: Sequence[InlineField]) -> None:
        super().__init__()
        self._workplace = workplace
        self._entries: dict[str, Entry] = {}
        self._fields: dict[str, FormField] = {}
        self.own_words: list[TextField] = []
        for field in fields:
            entry = self._entry(field)
            entry.widget.setObjectName(f"{name}_{field.name}")
            entry.edited.connect(self.edited)
            self._entries[field.name] = entry
            self._fields[field.name] = FormField(workplace.theme, field.caption, entry.widget)
        self._build_layout(fields)
        self._shown = self.typed()

    def _entry(self, field: InlineField) -> Entry:
        if field.kind == "choice":
            return ChoiceEntry(ChoiceBox(field.choices))
        if field.kind == "day":
            day = PastDayField(self._workplace.wording, self._workplace.office.today)
            day.returnPressed.connect(self.entered)
            return DayEntry(day)
        words = TextField(field.lines)
        words.setPlaceholderText(field.placeholder)
        if field.is_large:
            words.setProperty("type", "words")
        if field.kind == "own_words":
            self.own_words.append(words)
            # Nobody and nothing puts the person's words right, no keyboard on the screen either.
            words.setInputMethodHints(Qt.InputMethodHint.ImhNoPredictiveText)
        return WordsEntry(words)

    def _build_layout(self, fields: Sequence[InlineField]) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SMALL_GAP)
        for is_words, group in groupby(fields, lambda field: field.kind in ("words", "own_words")):
            made: list[QWidget] = [self._fields[field.name] for field in group]
            for widget in made if is_words else (FieldGrid(made, most=2, characters=22),):
                layout.addWidget(widget)

    @property
    def first(self) -> FormField:
        """Where typing begins."""
        return next(iter(self._fields.values()))

    def field(self, name: str) -> FormField:
        """One of them with its caption."""
        return self._fields[name]

    def typed(self) -> dict[str, Any]:
        """Every field as it stands, to be kept."""
        return {name: entry.typed() for name, entry in self._entries.items()}

    @property
    def has_typing(self) -> bool:
        """True when something stands here that was not shown."""
        return self.typed() != self._shown

    def show_typed(self, typed: Mapping[str, Any]) -> None:
        """Bring back what was kept."""
        for name in self._entries.keys() & typed.keys():
            self._entries[name].show_typed(typed[name])

    def show_values(self, values: Mapping[str, Any]) -> None:
        """What stands here before anybody types."""
        for name, entry in self._entries.items():
            entry.show(values.get(name))
            entry.settle()
        self._shown = self.typed()
        self.show_problems(())

    def offer(self, name: str, choices: Sequence[tuple[str, str]]) -> None:
        """Other choices for a field; what is chosen stays chosen if it is among them."""
        box = self._fields[name].entry
        if isinstance(box, ChoiceBox):
            chosen, is_untouched = box.code(), not self.has_typing
            box.clear()
            for code, text in choices:
                box.addItem(text, code)
            box.setCurrentIndex(max(0, box.findData(chosen)))
            if is_untouched:
                self._shown = self.typed()

    def values(self) -> dict[str, Any]:
        """What is to be saved, words as typed; raises ``InvalidInputError`` for a day that is none."""
        values, wrong = self.typed(), []
        for name, entry in self._entries.items():
            if isinstance(entry, DayEntry):
                values[name] = entry.widget.day()
                if not entry.widget.is_understood:
                    wrong.append(FieldProblem(name, "not_a_date"))
        if wrong:
            raise InvalidInputError(wrong)
        return values

    def show_problems(self, problems: Sequence[FieldProblem]) -> None:
        """Say each at its field and go to the first; one without a field stands at the first field."""
        for field in self._fields.values():
            field.set_problem("")
        wrong = [self._fields.get(problem.path, self.first) for problem in problems]
        for field, problem in zip(wrong, problems, strict=True):
            field.set_problem(problem_text(problem))
        if wrong:
            wrong[0].entry.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_read_only(self, *, is_read_only: bool) -> None:
        """While the register writes nothing can be typed that would be lost."""
        for widget in self.findChildren(QWidget):
            if isinstance(widget, QLineEdit | QTextEdit):
                widget.setReadOnly(is_read_only)
