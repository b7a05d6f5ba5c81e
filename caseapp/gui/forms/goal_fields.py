"""The fields of one aim or goal: own words untouched and large, and what stands under "More"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from caseapp.domain.goal_plan import LEVELS, GoalNode
from caseapp.gui.forms.entries import ChoiceEntry, Entry, NumberEntry, WordsEntry
from caseapp.gui.forms.plan_settings import PlanSettings
from caseapp.gui.theme.tokens import GAP, SMALL_GAP, TINY_GAP
from caseapp.gui.widgets.basics import text_width
from caseapp.gui.widgets.choice_box import ChoiceBox
from caseapp.gui.widgets.flow import FieldGrid
from caseapp.gui.widgets.form_field import FormField
from caseapp.gui.widgets.text_field import TextField
from caseapp.usecases.plan_edits import OWN_WORDS

STANDING = "standing"
"""Lifecycle and achievement are one word to the user: the pair of both codes."""

_ACHIEVEMENTS = {
    "active": (None, "improving", "no-change", "worsening"),
    "completed": (None, "achieved", "sustaining", "no-progress", "not-achieved", "not-attainable"),
}
_HEAVIEST = 9
_SIDE_BY_SIDE_FROM = 72
"""Width in characters from which professional words stand beside the own words."""
_TEXTS = ("notice", "professional_words", "next_small_step", "origin_reason", *LEVELS.values())
_UNDER_MORE = ("effect_domain", "next_small_step", "why", "today", "origin", "origin_reason")
_UNDER_MORE_TOO = ("goal_type", STANDING, "weight")


def stored_values(node: GoalNode) -> dict[str, Any]:
    """The goal's values by the names of the fields."""
    goal = node.goal
    said = next((voice.text for voice in node.voices if voice.by == "client"), None)
    plain = (*_TEXTS, "why", "today", "effect_domain", "goal_type", "origin", "weight")
    values = {name: getattr(goal, name) for name in plain}
    return {**values, OWN_WORDS: said, STANDING: f"{goal.lifecycle}/{goal.achievement or ''}"}


NEW_GOAL: Mapping[str, Any] = {
    **dict.fromkeys((*_TEXTS, "why", "today", "effect_domain", "goal_type", OWN_WORDS)),
    "origin": "person",
    "weight": 1,
    STANDING: "proposed/",
}


def spread(values: Mapping[str, Any]) -> dict[str, Any]:
    """The values by the names of the record: the standing is two of its fields."""
    found = dict(values)
    if STANDING in found:
        lifecycle, _, achievement = str(found.pop(STANDING)).partition("/")
        found |= {"lifecycle": lifecycle, "achievement": achievement or None}
    return found


class GoalFields(QObject):
    """Groups of fields that the card places. What is folded is built when it is asked for."""

    def __init__(self, settings: PlanSettings, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        self._fields: dict[str, FormField] = {}
        self.entries: dict[str, Entry] = {}
        self.own_words = self._text(OWN_WORDS, self.tr("In own words"), own_words=True, lines=2)
        self.own_words.setProperty("type", "words")
        self.own_words.setPlaceholderText(self.tr("What is to be different?"))
        self._text("notice", self.tr("How will we notice?"))
        self._text("professional_words", self.tr("In professional words"), lines=2)

    def field(self, name: str) -> FormField:
        """A field with its caption."""
        return self._fields[name]

    def is_built(self, name: str) -> bool:
        """False for what was never unfolded."""
        return name in self._fields

    @Slot(object)
    def show_problems(self, problems: Mapping[str, str]) -> None:
        """Say each at its field."""
        for name, field in self._fields.items():
            field.set_problem(problems.get(name, ""))

    def build_levels(self) -> QWidget:
        """Four levels around "How will we notice?"."""
        captions = {
            "level_plus_2": self.tr("Much more than that"),
            "level_plus_1": self.tr("More than that"),
            "level_minus_1": self.tr("Less than that"),
            "level_minus_2": self.tr("Much less than that"),
        }
        for name, caption in captions.items():
            self._text(name, caption)
        return FieldGrid([self._fields[name] for name in captions], most=2)

    def build_more(self, standing: str) -> QWidget:
        """Everything else, in two groups. ``standing`` may be a pair that is not offered any more."""
        wording = self._settings.wording
        none = ("", self.tr("Not chosen"))
        area = [none, *wording.choices("effect_domain")]
        self._choice("effect_domain", self.tr("Area of life"), area)
        self._text("next_small_step", self.tr("Next small step"), is_line=True)
        self._text("why", self.tr("Why is it important? In own words"), own_words=True)
        self._text("today", self.tr("How is it today? In own words"), own_words=True)
        self._choice("origin", self.tr("Whose goal is it?"), wording.choices("goal_origin"))
        self._text("origin_reason", self.tr("Required by what, and why?"))
        self._choice("goal_type", self.tr("Kind of goal"), [none, *wording.choices("goal_type")])
        standings = dict(self._standings())
        standings.setdefault(standing, self._standing_words(standing))
        self._choice(STANDING, self.tr("How does it stand?"), list(standings.items()))
        self._weight()
        more = QWidget()
        layout = QVBoxLayout(more)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SMALL_GAP + TINY_GAP)
        layout.addWidget(FieldGrid([self._fields[name] for name in _UNDER_MORE], most=2))
        layout.addWidget(FieldGrid([self._fields[name] for name in _UNDER_MORE_TOO], most=3))
        return more

    def _text(
        self, name: str, caption: str, *, own_words: bool = False, is_line: bool = False, lines: int = 1
    ) -> TextField:
        text = TextField(lines, is_line=is_line)
        text.setObjectName(name)
        self.entries[name] = WordsEntry(text, own_words=own_words)
        self._fields[name] = FormField(self._settings.theme, caption, text)
        return text

    def _choice(self, name: str, caption: str, choices: list[tuple[str, str]]) -> None:
        box = ChoiceBox(choices)
        box.setObjectName(name)
        self.entries[name] = ChoiceEntry(box)
        self._fields[name] = FormField(self._settings.theme, caption, box)

    def _weight(self) -> None:
        box = ChoiceBox()
        box.setObjectName("weight")
        for number in range(1, _HEAVIEST + 1):
            box.addItem(str(number), number)
        self.entries["weight"] = NumberEntry(box)
        caption = self.tr("How important is it? 1 to 9")
        self._fields["weight"] = FormField(self._settings.theme, caption, box)

    def _standings(self) -> Iterator[tuple[str, str]]:
        for code, _ in self._settings.wording.choices("goal_lifecycle"):
            for achievement in _ACHIEVEMENTS.get(code, (None,)):
                pair = f"{code}/{achievement or ''}"
                yield pair, self._standing_words(pair)

    def _standing_words(self, pair: str) -> str:
        wording = self._settings.wording
        lifecycle, _, achievement = pair.partition("/")
        words = wording.label("goal_lifecycle", lifecycle)
        return f"{words} · {wording.label('goal_achievement', achievement)}" if achievement else words


class SideBySide(QWidget):
    """Own words and professional words beside each other where there is room, else one below the other."""

    def __init__(self, left: QWidget, right: QWidget) -> None:
        super().__init__()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(GAP)
        self._row.addWidget(left, 3, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(right, 2, Qt.AlignmentFlag.AlignTop)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """The room there is has changed."""
        super().resizeEvent(event)
        is_wide = self.width() >= text_width(self, _SIDE_BY_SIDE_FROM)
        way = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        if self._row.direction() != way:
            self._row.setDirection(way)
