"""A form that opens in the middle of a page, where what it says will stand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout

from caseapp.errors import CaseAppError, InvalidInputError
from caseapp.gui.forms.inline_fields import InlineField, InlineFields
from caseapp.gui.forms.large_words import LargeWords
from caseapp.gui.pages.page import Workplace
from caseapp.gui.texts import error_text
from caseapp.gui.theme.tokens import SMALL_GAP
from caseapp.gui.widgets.basics import button
from caseapp.gui.widgets.flow import FlowLayout

_OWN_KEYS = (Qt.Key.Key_Escape, Qt.Key.Key_F2)


class InlineForm(QFrame):
    """Hidden until it is opened. Esc leaves it, F2 shows own words large; the page has Ctrl+Enter save it."""

    save_requested = Signal()
    """What stands in the fields is to be saved."""
    removal_requested = Signal()
    """What is being changed is to be taken out."""
    left = Signal()
    """It is closed; nothing was asked for."""
    edited = Signal()
    """Something was typed or chosen."""

    def __init__(self, workplace: Workplace, name: str, fields: Sequence[InlineField]) -> None:
        super().__init__()
        self.setObjectName(f"form_{name}")
        self._workplace = workplace
        self._name = name
        self._wanted = tuple(fields)
        self._values: Mapping[str, Any] = {}
        self._is_built = False
        self.hide()

    @cached_property
    def fields(self) -> InlineFields:
        """Made when they are asked for: a page has several forms and opens one."""
        made = InlineFields(self._workplace, self._name, self._wanted)
        self._build_widgets(made, self._name)
        self._build_layout(made)
        self._connect_signals(made)
        made.show_values(self._values)
        self._is_built = True
        return made

    def _build_widgets(self, made: InlineFields, name: str) -> None:
        self._save = button(self.tr("Save"), "plain", f"save_{name}")
        self._save.setToolTip(self.tr("Ctrl+Enter"))
        self._not_now = button(self.tr("Not now"), "quiet", f"leave_{name}")
        self._large = button(self.tr("Write large"), "quiet", f"large_{name}")
        self._large.setToolTip(self.tr("F2: as large as the window, for the person to type in themselves"))
        if not made.own_words:
            self._large.hide()
        self._remove = button(self.tr("Take out"), "subtle", f"take_out_{name}")
        self._remove.hide()

    def _build_layout(self, made: InlineFields) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SMALL_GAP)
        layout.addWidget(made)
        layout.addLayout(FlowLayout(self._save, self._not_now, self._large, self._remove))

    def _connect_signals(self, made: InlineFields) -> None:
        made.edited.connect(self.edited)
        made.entered.connect(self.save_requested)
        self._save.clicked.connect(self.save_requested)
        self._not_now.clicked.connect(self.leave)
        self._large.clicked.connect(self.begin_large)
        self._remove.clicked.connect(self.removal_requested)

    @property
    def is_open(self) -> bool:
        """True while it is part of the page."""
        return not self.isHidden()

    @property
    def has_focus(self) -> bool:
        """True while somebody types in it."""
        return self.isAncestorOf(self.window().focusWidget())

    @property
    def has_typing(self) -> bool:
        """True when something stands here that was not shown."""
        return self._is_built and self.fields.has_typing

    @property
    def is_busy(self) -> bool:
        """True while the register writes what stands here."""
        return self._is_built and not self._save.isEnabled()

    def set_busy(self, *, is_busy: bool) -> None:
        """While the register writes nobody can ask twice."""
        self._save.setDisabled(is_busy)
        self._remove.setDisabled(is_busy)
        self.fields.set_read_only(is_read_only=is_busy)

    def show_values(self, values: Mapping[str, Any]) -> None:
        """What the fields show before anybody types."""
        self._values = values
        if self._is_built:
            self.fields.show_values(values)
            self._remove.hide()
            self.set_busy(is_busy=False)

    def show_stored(self, values: Mapping[str, Any]) -> None:
        """What is stored, to be put right or taken out."""
        self.fields.show_values(values)
        self.set_busy(is_busy=False)
        self._remove.show()

    def offer(self, name: str, choices: Sequence[tuple[str, str]]) -> None:
        """Other choices for a field."""
        self._wanted = tuple(
            replace(field, choices=choices) if field.name == name else field for field in self._wanted
        )
        if self._is_built:
            self.fields.offer(name, choices)

    def open(self) -> None:
        """Show it, the cursor in the first field."""
        first = self.fields.first
        self.show()
        first.entry.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def leave(self) -> None:
        """Close it. What was typed stays in the fields."""
        self.hide()
        self.left.emit()

    @Slot()
    def begin_large(self) -> None:
        """The own words with the cursor, else the first, as large as the window."""
        if own_words := self.fields.own_words:
            field = next((words for words in own_words if words.hasFocus()), own_words[0])
            LargeWords(self._workplace.theme, field, self.window())

    def show_refusal(self, error: CaseAppError) -> None:
        """Nothing was saved, and nothing typed is lost."""
        self.set_busy(is_busy=False)
        if isinstance(error, InvalidInputError):
            self.fields.show_problems(error.problems)
            return
        text = error_text(error)
        self.fields.first.set_problem(f"{text.message} {text.advice}")

    def event(self, event: QEvent) -> bool:
        """Esc and F2 belong to the form while somebody types in it."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            is_own = event.key() in _OWN_KEYS and event.modifiers() == Qt.KeyboardModifier.NoModifier
            event.setAccepted(is_own)
            return is_own
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """What the fields do not take themselves."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() == Qt.Key.Key_F2:
            self.begin_large()
        else:
            super().keyPressEvent(event)
