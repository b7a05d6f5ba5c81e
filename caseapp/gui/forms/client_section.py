"""A part of the person's form: fields and lists of rows, read, filled and told of problems as one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from caseapp.gui.forms.client_fields import ClientFields
from caseapp.gui.forms.client_rows import PartRows
from caseapp.gui.pages.page import Workplace
from caseapp.gui.theme.tokens import SMALL_GAP
from caseapp.gui.widgets.basics import card, label
from caseapp.gui.widgets.choice_box import ChoiceBox
from caseapp.gui.widgets.flow import FieldGrid
from caseapp.gui.widgets.fold import Fold

_ROW_PATH = re.compile(r"(\w+)\[(\d+)\](?:\.(\w+))?")


class ClientSection(QWidget):
    """Filled by its subclasses, which call ``watch`` when they are built."""

    edited = Signal()
    """Something was typed or chosen."""
    order_changed = Signal()
    """Tab has another way to go."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self.workplace = workplace
        self.fields = ClientFields(workplace, self)
        self.rows: dict[str, PartRows] = {}
        self.folds: list[Fold] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self._frame, self.column = card(spacing=SMALL_GAP + 4)
        layout.addWidget(self._frame)

    def watch(self) -> None:
        """Everything is built: from here on edits are heard."""
        self.fields.edited.connect(self._on_edited)
        for rows in self.rows.values():
            rows.edited.connect(self._on_edited)
            rows.order_changed.connect(self.order_changed)
        self.show_summaries()

    def add_title(self, title: str, about: str = "") -> None:
        """The heading of the card, and a quiet sentence below it."""
        self.column.addWidget(label(title, "heading"))
        if about:
            self.column.addWidget(label(about, "small", "soft"))

    def add_fields(self, *names: str, into: QVBoxLayout | None = None, most: int = 3) -> None:
        """Fields side by side where there is room; one alone is no wider than it would be among others."""
        target = into if into is not None else self.column
        target.addWidget(FieldGrid([self.fields[name] for name in names], most=most))

    def add_fold(self, title: str, name: str, *, is_heading: bool = False) -> QVBoxLayout:
        """A fold at the end of the card; the column inside it."""
        content = QWidget()
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, SMALL_GAP, 0, 0)
        inside.setSpacing(SMALL_GAP + 4)
        fold = Fold(self.workplace.theme, title, content, name)
        fold.button.setProperty("is_heading", is_heading)
        self.folds.append(fold)
        self.column.addWidget(fold)
        return inside

    def add_source(self, fact: str, caption: str) -> None:
        """Who said a fact: one small choice."""
        self.fields.add_choice(f"sources.{fact}", "said_by", caption, self.tr("Not written down"))

    def summaries(self) -> Iterator[str]:
        """What each fold holds, in a few words."""
        return iter(())

    def entries(self) -> dict[str, Any]:
        """What stands in fields and rows."""
        return {**self.fields.entries(), **{name: rows.entries() for name, rows in self.rows.items()}}

    def show_entries(self, entries: Mapping[str, Any]) -> None:
        """Fill fields and rows; what is missing stays as it is."""
        self.fields.show_entries(entries)
        for name, rows in self.rows.items():
            if name in entries:
                rows.show_entries(entries[name])
        self.show_summaries()

    def show_problem(self, path: str, text: str) -> QWidget | None:
        """Say it where it belongs, and open what hides it; ``None`` when it is none of this section."""
        entry = self.fields.show_problem(path, text)
        if entry is None and (match := _ROW_PATH.fullmatch(path)) and match[1] in self.rows:
            entry = self.rows[match[1]].show_problem(int(match[2]), match[3] or "", text)
        for fold in self.folds:
            if entry is not None and fold.content.isAncestorOf(entry):
                fold.open()
        return entry

    def clear_problems(self) -> None:
        """Nothing is wrong any more."""
        self.fields.clear_problems()
        for rows in self.rows.values():
            rows.clear_problems()

    def show_summaries(self) -> None:
        """Say anew what the folds hold."""
        for fold, words in zip(self.folds, self.summaries(), strict=False):
            fold.set_summary(words)

    def chosen(self, *names: str) -> list[str]:
        """The words of what was chosen in these fields; nothing for those without a choice."""
        boxes = [self.fields.entry(name) for name in names]
        found = [box.currentText() for box in boxes if isinstance(box, ChoiceBox) and box.code()]
        return found + [box.text() for box in boxes if isinstance(box, QCheckBox) and box.isChecked()]

    @Slot()
    def _on_edited(self) -> None:
        self.show_summaries()
        self.edited.emit()
