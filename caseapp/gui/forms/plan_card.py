"""What the whole plan is about: kind, days, and hints that lead to the field they speak of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from caseapp.domain.goal_plan import GoalPlan
from caseapp.domain.plan_hints import PlanHint
from caseapp.gui.forms.day_field import DayField
from caseapp.gui.forms.entries import ChoiceEntry, DayEntry, Entry
from caseapp.gui.forms.plan_settings import PlanSettings
from caseapp.gui.forms.record_edits import RecordEdits, Values
from caseapp.gui.forms.two_versions import TwoVersions
from caseapp.gui.theme.tokens import GAP
from caseapp.gui.widgets.basics import card, clear, label
from caseapp.gui.widgets.choice_box import ChoiceBox
from caseapp.gui.widgets.flow import FieldGrid
from caseapp.gui.widgets.form_field import FormField
from caseapp.gui.widgets.word_button import WordButton
from caseapp.usecases.base import Command, FieldChange
from caseapp.usecases.plan_edits import ChangePlan

PLAN_ID = UUID(int=0)
"""Stands for the plan where its own id is not known yet."""


_FIELDS = ("plan_kind", "valid_from", "review_on")


class PlanCard(QFrame):
    """Keeps itself, as the goals do."""

    hint_chosen = Signal(object)
    """The user wants to go where a hint (``PlanHint``) leads."""

    def __init__(self, settings: PlanSettings) -> None:
        super().__init__()
        self.setObjectName("plan_card")
        self._settings = settings
        self._fields: dict[str, FormField] = {}
        self._hint_buttons: list[QWidget] = []
        self._hints_wanted: tuple[tuple[int, PlanHint], ...] = ()
        self._hints_built: tuple[tuple[int, PlanHint], ...] = ()
        self.edits = RecordEdits("plan", PLAN_ID, self._add, self._change, self)
        self.edits.stored = {"plan_kind": "other", "valid_from": settings.today, "review_on": None}
        self.edits.problems_changed.connect(self._on_edits_problems_changed)

    def build(self) -> None:
        """Make the fields; most who write a plan never look here."""
        if not self._fields:
            self._build_widgets()
            self.edits.watch(self._entries)
            self._build_layout()

    def _build_widgets(self) -> None:
        wording, today, theme = self._settings.wording, self._settings.today, self._settings.theme
        kind = ChoiceBox(wording.choices("plan_kind"))
        kind.setObjectName("plan_kind")
        begin, review = DayField(wording, today), DayField(wording, today)
        begin.setObjectName("valid_from")
        review.setObjectName("review_on")
        self._fields = {
            "plan_kind": FormField(theme, self.tr("Kind of plan"), kind),
            "valid_from": FormField(theme, self.tr("Valid from"), begin),
            "review_on": FormField(theme, self.tr("When do we look at it again?"), review),
        }
        self._entries: dict[str, Entry] = {
            "plan_kind": ChoiceEntry(kind),
            "valid_from": DayEntry(begin),
            "review_on": DayEntry(review),
        }

    def _build_layout(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        facts, inside = card()
        inside.addWidget(FieldGrid(list(self._fields.values()), most=3, characters=22))
        inside.addWidget(TwoVersions(self._settings, self.edits))
        layout.addWidget(facts)
        self._hints, hints = card()
        hints.addWidget(label(self.tr("Before agreeing, you could still look at this"), "heading"))
        self._hint_column = QVBoxLayout()
        self._hint_column.setSpacing(0)
        hints.addLayout(self._hint_column)
        layout.addWidget(self._hints)

    def show_stored(self, plan: GoalPlan) -> None:
        """The plan as it is stored now."""
        self.edits.show({name: getattr(plan, name) for name in _FIELDS})

    def show_hints(self, hints: Sequence[tuple[int, PlanHint]]) -> None:
        """Each with the number of its goal; aims have none. Built when somebody looks."""
        self._hints_wanted = tuple(hints)
        if self.isVisible():
            self._build_hints()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Somebody looks."""
        super().showEvent(event)
        self.build()
        self._build_hints()

    def _build_hints(self) -> None:
        self._hints.setVisible(bool(self._hints_wanted))
        if self._hints_built == self._hints_wanted:
            return
        self._hints_built = self._hints_wanted
        clear(self._hint_column)
        self._hint_buttons = []
        for number, hint in self._hints_wanted:
            goal = self.tr("Goal {number}").format(number=number) if number else self.tr("Aim")
            text = self.tr("{goal}: {hint}").format(goal=goal, hint=self._words(hint.code))
            made = WordButton(self._settings.theme, "hint", "chevron_right", label(text))
            made.clicked.connect(partial(self.hint_chosen.emit, hint))
            self._hint_column.addWidget(made)
            self._hint_buttons.append(made)

    def begin(self) -> None:
        """Go to the first field."""
        self.build()
        self._entries["plan_kind"].widget.setFocus()

    def begin_hints(self) -> None:
        """Go to the first hint."""
        if self._hint_buttons:
            self._hint_buttons[0].setFocus()

    def _words(self, code: str) -> str:
        return {
            "no_professional_words": self.tr("professional words are missing"),
            "no_effect_domain": self.tr("no area of life is chosen"),
            "no_origin_reason": self.tr("it is required, but not said by what"),
            "no_notice": self.tr("it is not said how we will notice"),
            "no_steps": self.tr("there is no step yet"),
            "many_not_yet": self.tr("many steps cannot be done yet. Is there a smaller one?"),
            "promise_without_day": self.tr("a promise of the office has no day"),
        }[code]

    def _add(self, values: Values) -> Command:
        changes = (FieldChange(name, self.edits.stored[name], value) for name, value in values.items())
        return self._change(tuple(changes))

    def _change(self, changes: tuple[FieldChange, ...]) -> Command:
        return ChangePlan(self._settings.client_id, changes)

    @Slot(object)
    def _on_edits_problems_changed(self, problems: Mapping[str, str]) -> None:
        for name, field in self._fields.items():
            field.set_problem(problems.get(name, ""))
