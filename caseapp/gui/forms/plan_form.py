"""A whole plan while it is written: what kind, when we look at it again, and its goals."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseapp.domain.plan_snapshot import GoalSnapshot, PlanSnapshot
from caseapp.errors import FieldProblem
from caseapp.gui.forms.day_field import DayField
from caseapp.gui.forms.goal_editor import GoalEditor
from caseapp.gui.forms.step_editor import PlanSettings
from caseapp.gui.texts import problem_text
from caseapp.gui.theme.tokens import GAP
from caseapp.gui.widgets.basics import button, card, line
from caseapp.gui.widgets.choice_box import ChoiceBox
from caseapp.gui.widgets.flow import FieldGrid
from caseapp.gui.widgets.form_field import FormField
from caseapp.gui.widgets.goal_card import numbered_goals
from caseapp.usecases.plan_input import PlanInput

_PLACE = re.compile(r"goals\[(\d+)\]\.?")
_NEW_KIND = "other"


class PlanForm(QWidget):
    """Gives a ``PlanInput`` with only what differs; takes the saved plan over without touching the typing."""

    edited = Signal()
    """Something was typed, chosen, added or taken out."""

    def __init__(self, settings: PlanSettings, stored: PlanSnapshot | None) -> None:
        super().__init__()
        self._settings = settings
        self._stored = stored
        self._goals: list[GoalEditor] = []
        self._below: dict[UUID, list[GoalEditor]] = {}
        self._sent: list[list[GoalEditor]] = []
        self._build_widgets()
        self._build_layout()
        self._show_stored()
        self._connect_signals()

    def _build_widgets(self) -> None:
        wording, theme = self._settings.wording, self._settings.theme
        self._kind = ChoiceBox(wording.choices("plan_kind"))
        self._kind.setObjectName("plan_kind")
        self._review = DayField(wording, self._settings.today)
        self._review.setObjectName("review_on")
        kind = FormField(theme, self.tr("Kind of plan"), self._kind)
        review = FormField(theme, self.tr("When do we look at it again?"), self._review)
        self._fields = {"plan_kind": kind, "review_on": review}
        self._add_goal = button(self.tr("Another goal"), "plain", "add_goal")
        theme.set_icon(self._add_goal, "add")

    def _build_layout(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        self._column = QVBoxLayout()
        self._column.setSpacing(GAP)
        layout.addLayout(self._column)
        layout.addLayout(line(self._add_goal, None))
        frame, inside = card()
        inside.addWidget(FieldGrid(list(self._fields.values()), most=2))
        layout.addWidget(frame)
        layout.addStretch(1)

    def _show_stored(self) -> None:
        plan = self._stored
        self._kind.set_code(plan.kind if plan is not None else _NEW_KIND)
        self._review.setText(self._settings.wording.day(plan.review_on if plan is not None else None))
        if plan is None:
            return
        editors = {
            goal.id: self._add(GoalEditor(self._settings, n, goal)) for n, goal in numbered_goals(plan.goals)
        }
        self._goals = [editors[goal.id] for goal in plan.goals]
        self._below = {goal.id: [editors[below.id] for below in goal.goals] for goal in plan.goals}

    def _connect_signals(self) -> None:
        self._kind.activated.connect(self.edited)
        self._review.textEdited.connect(self.edited)
        self._add_goal.clicked.connect(self.begin_goal)

    @property
    def has_goals(self) -> bool:
        """True when some goal says something."""
        return any(editor.is_wanted for editor in self._editors())

    def begin(self) -> None:
        """Go to the first goal."""
        if self._goals:
            self._goals[0].begin()

    @Slot()
    def begin_goal(self) -> None:
        """A new goal at the end; an empty one that waits there is used."""
        last = self._goals[-1] if self._goals else None
        if last is None or last.is_wanted:
            number = sum(1 for editor in self._editors() if not _is_aim(editor)) + 1
            last = self._add(GoalEditor(self._settings, number))
            self._goals.append(last)
        last.begin()

    def collect(self) -> PlanInput:
        """The plan as use-case input."""
        top = [editor for editor in self._goals if editor.is_wanted]
        self._sent = [[editor, *self._below_of(editor)] for editor in top]
        goals = tuple(editor.collect([below.collect() for below in self._below_of(editor)]) for editor in top)
        values = {"plan_kind": self._kind.code(), "review_on": self._review.day()}
        if self._stored is None:
            return PlanInput(values, goals=goals)
        seen = {"plan_kind": self._stored.kind, "review_on": self._stored.review_on}
        changed = {name: value for name, value in values.items() if value != seen[name]}
        return PlanInput(changed, {name: seen[name] for name in changed}, goals)

    def adopt(self, stored: PlanSnapshot) -> None:
        """It was saved: new goals have their ids now. What was typed meanwhile stays."""
        self._stored = stored
        by_id = {goal.id: goal for _, goal in numbered_goals(stored.goals)}
        sent = [editor for group in self._sent for editor in group]
        known = {editor.stored.id for editor in sent if editor.stored is not None}
        fresh = iter([goal for goal in stored.goals if goal.id not in known])
        for editor in sent:
            found = by_id.get(editor.stored.id) if editor.stored is not None else next(fresh, None)
            if found is not None:
                editor.adopt(found)
            else:
                self._drop(editor)

    def find_problem(self) -> bool:
        """Mark the first field that cannot be read yet; true when there is one."""
        if not self._review.is_understood:
            self._fields["review_on"].set_problem(self.tr("This is not a day of the calendar."))
            self._review.setFocus()
            return True
        return any(editor.find_problem() for editor in self._editors())

    def show_problems(self, problems: Sequence[FieldProblem]) -> None:
        """Say each at its field; the first one gets the focus."""
        for field in self._fields.values():
            field.set_problem("")
        for editor in self._editors():
            editor.take_problems_back()
        for problem in reversed(problems):
            places = [int(number) for number in _PLACE.findall(problem.path)]
            name, text = _PLACE.sub("", problem.path), problem_text(problem)
            if not places:
                self._fields.get(name, self._fields["plan_kind"]).set_problem(text)
            else:
                group = self._sent[places[0]]
                group[places[1] + 1 if len(places) > 1 else 0].show_problem(name, text)

    def typing(self) -> dict[str, Any]:
        """What stands in the form, as it is kept unsaved."""
        goals = [editor.typing() for editor in self._editors() if editor.is_wanted]
        return {"kind": self._kind.code(), "review_on": self._review.text(), "goals": goals}

    def show_typing(self, typing: Mapping[str, Any]) -> None:
        """Bring back what was kept."""
        self._kind.set_code(typing["kind"])
        self._review.setText(typing["review_on"])
        known = {str(editor.stored.id): editor for editor in self._editors() if editor.stored is not None}
        for kept in typing["goals"]:
            editor = known.get(kept["id"])
            if editor is None:
                self.begin_goal()
                editor = self._goals[-1]
            editor.show_typing(kept)

    def _editors(self) -> Iterator[GoalEditor]:
        for editor in self._goals:
            yield editor
            yield from self._below_of(editor)

    def _below_of(self, editor: GoalEditor) -> list[GoalEditor]:
        return self._below.get(editor.stored.id, []) if editor.stored is not None else []

    def _add(self, editor: GoalEditor) -> GoalEditor:
        self._column.addWidget(editor)
        editor.edited.connect(self.edited)
        # Shown at once: what is not visible yet cannot take the focus.
        editor.show()
        return editor

    def _drop(self, editor: GoalEditor) -> None:
        for group in (self._goals, *self._below.values()):
            if editor in group:
                group.remove(editor)
        editor.hide()
        editor.deleteLater()


def _is_aim(editor: GoalEditor) -> bool:
    stored: GoalSnapshot | None = editor.stored
    return stored is not None and stored.level == "aim"
