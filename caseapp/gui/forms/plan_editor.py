"""The plan while it is written: an outline of all of it, and beside it the one part that is being written."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseapp.domain.goal_plan import GoalNode
from caseapp.domain.plan_hints import PlanHint, plan_hints
from caseapp.gui.forms.plan_card import PLAN_ID
from caseapp.gui.forms.plan_cards import PlanCards
from caseapp.gui.forms.plan_outline import PlanOutline
from caseapp.gui.forms.plan_settings import PlanSettings
from caseapp.gui.models.plan_tree_model import PlanRow, PlanTreeModel, plan_rows, with_new_row
from caseapp.gui.pages.page import PageArea
from caseapp.gui.theme.tokens import SMALL_GAP
from caseapp.gui.widgets.basics import button
from caseapp.gui.widgets.flow import BesideOrAbove, FlowLayout
from caseapp.usecases.plan_draft import PlanDraft


class PlanEditor(QWidget):
    """Choosing in the outline shows the card; the cards keep themselves."""

    wanted = Signal(object)
    """A ``Command`` that changes more than fields."""

    def __init__(self, settings: PlanSettings) -> None:
        super().__init__()
        self._settings = settings
        self._draft: PlanDraft | None = None
        self._numbers: dict[UUID, int] = {}
        self._build_widgets()
        self._build_layout()
        self._connect_signals()

    def _build_widgets(self) -> None:
        place = self._settings
        self.cards = PlanCards(place)
        self._model = PlanTreeModel(PlanRow("plan", PLAN_ID, ""), self)
        self.outline = PlanOutline(place, self._model)
        self._add_goal = button(self.tr("Goal"), "quiet", "add_goal")
        self._add_aim = button(self.tr("Aim"), "quiet", "add_aim")
        for made in (self._add_goal, self._add_aim):
            place.theme.set_icon(made, "add")
        self._hints = button("", "subtle", "hints")
        place.theme.set_icon(self._hints, "info", "soft")
        self._area = PageArea(self.cards)

    def _build_layout(self) -> None:
        side = QWidget()
        left = QVBoxLayout(side)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(SMALL_GAP)
        left.addWidget(self.outline, 1)
        left.addLayout(FlowLayout(self._add_goal, self._add_aim, self._hints))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(BesideOrAbove(side, self._area))

    def _connect_signals(self) -> None:
        self.outline.chosen.connect(self._on_outline_chosen)
        self.outline.begin_requested.connect(self._on_outline_begin_requested)
        self.outline.wanted.connect(self.wanted)
        self.outline.take_out_requested.connect(self._on_outline_take_out_requested)
        self._add_goal.clicked.connect(self.begin_goal)
        self._add_aim.clicked.connect(self.begin_aim)
        self._hints.clicked.connect(self._on_hints_clicked)
        self.cards.plan.hint_chosen.connect(self._on_plan_hint_chosen)
        self.cards.wanted.connect(self.wanted)

    # --- what is stored -------------------------------------------------------------------------

    def show_draft(self, draft: PlanDraft) -> None:
        """The plan as it is stored now. Typing that is not saved stays."""
        self._draft = draft
        self.cards.show_draft(draft)
        self.show_outline()

    def show_outline(self) -> None:
        """All of the plan, with goals that are not stored yet."""
        tree = self._draft.tree if self._draft is not None else None
        kind = tree.plan.plan_kind if tree is not None else "other"
        title = PlanRow("plan", PLAN_ID, self._settings.wording.label("plan_kind", kind))
        plan = plan_rows(title, tree.goals if tree is not None else ())
        for card in self.cards.new:
            plan = with_new_row(plan, PlanRow(card.level, card.goal_id, ""), card.parent_id)
        self.outline.show_plan(plan)
        self._numbers = {row.id: row.number for row in plan.walk() if row.kind in ("aim", "goal")}
        self._show_hints()
        self._follow_card()

    def _follow_card(self) -> None:
        self.cards.name_all(self._numbers)
        # The outline shows what is on the card; a step of it may stay chosen.
        row = self.outline.row
        if row is None or _goal_of(row, self.cards.nodes) != self.cards.current_id:
            self.outline.choose(self.cards.current_id)

    def _show_hints(self) -> None:
        tree = self._draft.tree if self._draft is not None else None
        hints = plan_hints(tree) if tree is not None else ()
        self._hints.setText(self.tr("%n hints", "", len(hints)))
        self._hints.setVisible(bool(hints))
        self.cards.plan.show_hints([(self._numbers[hint.goal_id], hint) for hint in hints])

    def reveal(self, ids: frozenset[UUID]) -> None:
        """Something was changed: when it is not on the card, show the card where it is."""
        changed = _goals_with(ids, self.cards.nodes)
        if changed and self.cards.current_id not in changed:
            self.choose(changed[0])

    # --- hands ----------------------------------------------------------------------------------

    def begin(self) -> None:
        """Where one starts: at unsaved typing, at the first goal, or at the first word of a new one."""
        goals = self.cards.unsaved or list(self.cards.nodes)
        if not goals:
            self.begin_goal()
            return
        if self.cards.current is None:
            self.choose(goals[0])
        self.cards.begin()

    def choose(self, goal_id: UUID) -> None:
        """Show a goal, or the plan itself."""
        waiting = len(self.cards.new)
        self.cards.choose(goal_id)
        self._area.verticalScrollBar().setValue(0)
        if len(self.cards.new) == waiting:
            self._follow_card()
        else:
            # One that waited empty was given up.
            self.show_outline()

    @Slot()
    def begin_goal(self) -> None:
        """A new goal after those beside which one is: below the same aim, or in the plan."""
        current = self.cards.current
        parent = None
        if current is not None and current.edits.is_stored:
            parent = current.goal_id if current.level == "aim" else current.parent_id
        self.cards.begin_new("goal", parent)
        self.show_outline()

    @Slot()
    def begin_aim(self) -> None:
        """A new aim."""
        self.cards.begin_new("aim", None)
        self.show_outline()

    def find_problem(self) -> None:
        """Show what could not be kept, and say what is missing."""
        self.cards.find_problem()
        self.show_outline()

    def show_typing(self, typing: Mapping[str, Any]) -> None:
        """Bring back what was kept."""
        self.cards.show_typing(typing)
        self.show_outline()

    @Slot(object)
    def _on_outline_chosen(self, row: PlanRow) -> None:
        goal_id = _goal_of(row, self.cards.nodes)
        if goal_id != self.cards.current_id:
            self.choose(goal_id)

    @Slot(object)
    def _on_outline_begin_requested(self, row: PlanRow) -> None:
        self._on_outline_chosen(row)
        if row.kind == "step" and self.cards.current is not None:
            self.cards.current.steps.begin_at(row.id)
        else:
            self.cards.begin()

    @Slot(object)
    def _on_outline_take_out_requested(self, row: PlanRow) -> None:
        self._on_outline_chosen(row)
        if row.id in self.cards.nodes and self.cards.current is not None:
            self.cards.current.take_out()

    @Slot()
    def _on_hints_clicked(self) -> None:
        self.choose(PLAN_ID)
        self.cards.plan.begin_hints()

    @Slot(object)
    def _on_plan_hint_chosen(self, hint: PlanHint) -> None:
        self.choose(hint.goal_id)
        if self.cards.current is not None:
            self.cards.current.begin(hint.field)


def _goal_of(row: PlanRow, nodes: Mapping[UUID, GoalNode]) -> UUID:
    """The goal to which a line belongs; other lines stand for themselves."""
    goals = (node.goal.id for node in nodes.values() for step in node.steps if step.id == row.id)
    return next(goals, row.id)


def _goals_with(ids: frozenset[UUID], nodes: Mapping[UUID, GoalNode]) -> list[UUID]:
    """The goals to which any of these records belong."""
    return [
        node.goal.id
        for node in nodes.values()
        if ids & {node.goal.id, *(step.id for step in node.steps), *(voice.id for voice in node.voices)}
    ]
