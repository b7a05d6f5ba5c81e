"""The next small step, and the themes of life as an invitation to talk, never as a form to be filled in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from caseapp.domain.client_parts import ClientTheme
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

_LIST = "themes"


class ThemesCard(EditableCard):
    """One theme at a time is open: what was said of it before, and what is said today."""

    def __init__(self, workplace: Workplace, client_id: UUID, person: str) -> None:
        super().__init__(workplace, client_id, _LIST, "")
        self.heading.setText(self.tr("Next small step"))
        self._person = person
        self._themes: tuple[ClientTheme, ...] = ()
        self._code: str | None = None
        self._chips: dict[str, QPushButton] = {}
        self._newest, self._past = QVBoxLayout(), QVBoxLayout()
        self._title = label("", "heading")
        self._build_layout()
        self.clear_form()
        self.show_form_state()

    def _build_layout(self) -> None:
        wording = self.workplace.wording
        says = self.tr("What {name} says").format(name=self._person)
        form = InlineForm(
            self.workplace,
            _LIST,
            (
                InlineField("text", says, "own_words", lines=2),
                InlineField("next_step", self.tr("Next small step"), "own_words"),
                InlineField("said_by", self.tr("Said by"), "choice", voices(wording, self._person)),
                InlineField("said_on", self.tr("On which day?"), "day"),
            ),
        )
        opener = self.use_form(form, "")
        for code, text in wording.choices("life_theme"):
            chip = button(text, "choice", "theme")
            chip.setCheckable(True)
            chip.clicked.connect(self._on_chip_clicked)
            self._chips[code] = chip
        for column in (self._newest, self._past):
            column.setSpacing(SMALL_GAP)
        self.column.addLayout(self._newest)
        self.column.addWidget(label(self.tr("Shall we talk about …?"), tone="soft"))
        self.column.addLayout(FlowLayout(*self._chips.values()))
        self.column.addWidget(self._title)
        self.column.addWidget(form)
        self.column.addLayout(FlowLayout(opener))
        self.column.addLayout(self._past)

    def show_themes(self, themes: Sequence[ClientTheme], person: str) -> None:
        """The newest step, and which themes were talked about."""
        self._themes, self._person = tuple(themes), person
        clear(self._newest)
        newest = next((theme for theme in reversed(themes) if theme.next_step), None)
        if newest is None:
            self._newest.addWidget(label(self.tr("No next step is written down yet."), tone="soft"))
        else:
            step = label(newest.next_step or "", "strong")
            step.setObjectName("next_small_step")
            self._newest.addWidget(step)
            about = f"{self._theme_name(newest.code)} · {self._source(newest)}"
            self._newest.addWidget(label(about, "caption", "soft"))
        talked_about = {theme.code for theme in themes}
        for code, chip in self._chips.items():
            was = code in talked_about
            chip.setToolTip(self.tr("Talked about before") if was else "")
            chip.setAccessibleDescription(chip.toolTip())
            chip.setText(f"{self._theme_name(code)} ✓" if was else self._theme_name(code))
        self._show_theme()

    def _theme_name(self, code: str | None) -> str:
        return self.workplace.wording.label("life_theme", code)

    def _source(self, theme: ClientTheme) -> str:
        return said_words(self.workplace.wording, self._person, theme.said_by, theme.said_on)

    def _show_theme(self) -> None:
        """The theme that is open, or none."""
        for code, chip in self._chips.items():
            chip.setChecked(code == self._code)
        clear(self._past)
        self._title.setVisible(self._code is not None)
        self._title.setText(self._theme_name(self._code))
        for theme in reversed(self._themes):
            if theme.code == self._code:
                for said in self._said(theme):
                    self._past.addWidget(said)

    def _said(self, theme: ClientTheme) -> list[QLabel]:
        shown = [label(quoted(theme.text, self.workplace.wording.language))] if theme.text else []
        if theme.next_step:
            shown.append(label(self.tr("Next small step: {step}").format(step=theme.next_step)))
        return [*shown, label(self._source(theme), "caption", "soft")]

    def wanted(self, values: Mapping[str, Any]) -> Command:
        """What is said today comes in addition to what was said before."""
        return AddStatement(self.client_id, _LIST, {**values, "code": self._code})

    def clear_form(self) -> None:
        """Said today, by the person."""
        self.form.show_values({"said_by": "client", "said_on": self.workplace.office.today})

    def typing(self) -> dict[str, Any] | None:
        """With the theme that it is about."""
        typing = super().typing()
        return None if typing is None else {**typing, "code": self._code}

    def show_typing(self, typing: Mapping[str, Any]) -> None:
        """Bring back what was kept, with its theme."""
        self._code = typing.get("code")
        super().show_typing(typing)
        self._show_theme()

    def show_form_state(self) -> None:
        """The themes themselves open the form; only what waits in it needs a button."""
        super().show_form_state()
        waits = self.form.has_typing
        self.opener.setVisible(waits and not self.form.is_open)
        if not (waits or self.form.is_open):
            chip = self._chips.get(self._code or "")
            self._code = None
            self._show_theme()
            focus: QWidget | None = self.window().focusWidget()
            if chip is not None and focus is not None and self.isAncestorOf(focus):
                chip.setFocus(Qt.FocusReason.TabFocusReason)

    def focus_opener(self) -> None:
        """To what waits; else the cursor stays at the theme."""
        if not self.opener.isHidden():
            super().focus_opener()

    @Slot()
    def _on_chip_clicked(self) -> None:
        code = next(code for code, chip in self._chips.items() if chip is self.sender())
        if self.form.is_busy or self.form.has_typing:
            # What was begun about another theme is finished first, so that no word of it is lost.
            self._show_theme()
            self.begin()
        elif code == self._code:
            self.form.leave()
        else:
            self._code = code
            self._show_theme()
            self.begin()
