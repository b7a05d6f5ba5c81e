"""The words of one goal: own words untouched and large, how we will notice, and what stands under "More"."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseapp.domain.plan_snapshot import GoalSnapshot
from caseapp.gui.forms.step_editor import PlanSettings
from caseapp.gui.theme.tokens import SMALL_GAP, TINY_GAP
from caseapp.gui.widgets.choice_box import ChoiceBox
from caseapp.gui.widgets.form_field import FormField
from caseapp.gui.widgets.text_field import TextField

_OFFICE_TEXTS = ("notice", "professional_words", "next_small_step")
_UNDER_MORE = ("professional_words", "effect_domain", "next_small_step")


class GoalFields(QObject):
    """Three groups of fields that the card places: ``main``, ``notice`` and ``more``."""

    edited = Signal()
    """Something was typed or chosen."""

    def __init__(self, settings: PlanSettings, stored: GoalSnapshot | None) -> None:
        super().__init__()
        self._build_widgets(settings)
        for name, text in self._texts.items():
            text.setObjectName(name)
            text.edited.connect(self.edited)
        self._area.activated.connect(self.edited)
        if stored is not None:
            words = {name: getattr(stored, name) or "" for name in _OFFICE_TEXTS}
            self.show_typing(
                {**words, "own_words": client_words(stored), "effect_domain": stored.effect_domain}
            )

    def _build_widgets(self, settings: PlanSettings) -> None:
        own, notice, professional = TextField(2), TextField(), TextField()
        own.setProperty("type", "words")
        own.setPlaceholderText(self.tr("What is to be different?"))
        small = TextField(is_line=True)
        self._texts = {
            "own_words": own,
            "notice": notice,
            "professional_words": professional,
            "next_small_step": small,
        }
        self._area = ChoiceBox([("", self.tr("Not chosen")), *settings.wording.choices("effect_domain")])
        self._area.setObjectName("effect_domain")
        theme = settings.theme
        self._fields = {
            "own_words": FormField(theme, self.tr("In own words"), own),
            "notice": FormField(theme, self.tr("How will we notice?"), notice),
            "professional_words": FormField(theme, self.tr("In professional words"), professional),
            "effect_domain": FormField(theme, self.tr("Area of life"), self._area),
            "next_small_step": FormField(theme, self.tr("Next small step"), small),
        }
        self.main, self.notice = self._fields["own_words"], self._fields["notice"]
        self.more = QWidget()
        layout = QVBoxLayout(self.more)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SMALL_GAP + TINY_GAP)
        for name in _UNDER_MORE:
            layout.addWidget(self._fields[name])

    @property
    def has_words(self) -> bool:
        """True when something is written."""
        return any(text.words().strip() for text in self._texts.values())

    @property
    def has_more(self) -> bool:
        """True when something under "More" says something."""
        texts = [self._texts[name].words() for name in ("professional_words", "next_small_step")]
        return any(text.strip() for text in texts) or self._area.code() is not None

    def is_under_more(self, name: str) -> bool:
        """Whether a field is folded away."""
        return name in _UNDER_MORE

    def begin(self) -> None:
        """Go to the own words."""
        self._texts["own_words"].setFocus()

    def changed(self, stored: GoalSnapshot | None) -> tuple[dict[str, Any], dict[str, Any]]:
        """(values, what was seen of them) of the fields that differ from what was read."""
        values: dict[str, Any] = {name: self._texts[name].words().strip() or None for name in _OFFICE_TEXTS}
        values["effect_domain"] = self._area.code()
        if stored is None:
            return {name: value for name, value in values.items() if value}, {}
        seen = {name: getattr(stored, name) for name in values}
        values = {name: value for name, value in values.items() if value != seen[name]}
        return values, {name: seen[name] for name in values}

    def changed_own_words(self, stored: GoalSnapshot | None) -> str | None:
        """The person's words if they are new or were changed."""
        words = self._texts["own_words"].words()
        if stored is None:
            return words or None
        return None if words == client_words(stored) else words

    def show_problem(self, name: str, text: str) -> None:
        """Say it at the field and go there."""
        field = self._fields.get(name, self.main)
        field.set_problem(text)
        field.entry.setFocus()

    def take_problems_back(self) -> None:
        """Nothing is wrong any more."""
        for field in self._fields.values():
            field.set_problem("")

    def typing(self) -> dict[str, Any]:
        """What stands in the fields."""
        texts = {name: text.words() for name, text in self._texts.items()}
        return {**texts, "effect_domain": self._area.code()}

    def show_typing(self, typing: Mapping[str, Any]) -> None:
        """Fill the fields without counting as typing."""
        for name, text in self._texts.items():
            text.set_words(typing[name])
        self._area.set_code(typing["effect_domain"])


def client_words(goal: GoalSnapshot) -> str:
    """What the person says themselves; empty when only others speak."""
    return next((voice.text for voice in goal.voices if voice.by == "client"), "")
