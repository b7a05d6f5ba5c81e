"""One aim or goal on the screen: own words largest, how we will notice, who does what; the rest folded."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout

from caseapp.domain.goal_plan import LEVELS, GoalNode
from caseapp.gui.forms.goal_fields import NEW_GOAL, GoalFields, SideBySide, spread, stored_values
from caseapp.gui.forms.goal_folds import GoalFolds
from caseapp.gui.forms.goal_voices import GoalVoices
from caseapp.gui.forms.plan_settings import PlanSettings
from caseapp.gui.forms.record_edits import RecordEdits, Values
from caseapp.gui.forms.step_list import StepList
from caseapp.gui.forms.take_out_box import TakeOutBox
from caseapp.gui.forms.two_versions import TwoVersions
from caseapp.gui.theme.tokens import CARD_PADDING, SMALL_GAP, TINY_GAP
from caseapp.gui.widgets.basics import button, chip, line
from caseapp.gui.widgets.flow import FlowLayout
from caseapp.usecases.base import Command, FieldChange
from caseapp.usecases.plan_edits import OWN_WORDS, AddGoal, ChangeGoal, TakeOutGoal


class GoalEditor(QFrame):
    """A card that keeps itself: every field is sent when it is left."""

    record_added = Signal(object)
    """There is something more to be kept (its ``RecordEdits``)."""
    wanted = Signal(object)
    """A ``Command`` that changes more than fields."""
    large_words_requested = Signal(object)
    """F2: own words are to be typed large (their ``TextField``)."""

    def __init__(
        self, settings: PlanSettings, goal_id: UUID, level: str = "goal", parent_id: UUID | None = None
    ) -> None:
        super().__init__()
        self.setObjectName("goal_editor")
        self.setProperty("surface", "card")
        self._settings = settings
        self.goal_id = goal_id
        self.level = level
        self.parent_id = parent_id
        self._is_agreed = False
        self._build_widgets()
        self.edits = RecordEdits("goal", goal_id, self._add, self._change, self)
        self.edits.stored = dict(NEW_GOAL)
        self.edits.watch(self._fields.entries)
        self._folds = GoalFolds(self._settings, self._fields, self.edits)
        self._build_layout()
        self._connect_signals()
        self.name_it(0)

    def _build_widgets(self) -> None:
        theme = self._settings.theme
        self._chip = chip("", "accent")
        self._fields = GoalFields(self._settings, self)
        self._voices = GoalVoices(self._settings, self.goal_id)
        self.steps = StepList(self._settings, self.goal_id)
        self._add_step = button(self.tr("Step"), "quiet", "add_step")
        self._add_promise = button(self.tr("Promise of the office"), "quiet", "add_promise")
        self._add_voice = button(self.tr("What somebody else says"), "quiet", "add_voice")
        for made in (self._add_step, self._add_promise, self._add_voice):
            theme.set_icon(made, "add")
        self._more_button = button(self.tr("More"), "quiet", "more")
        self._more_button.setCheckable(True)
        theme.set_icon(self._more_button, "expand_more")
        self._remove = button(self.tr("Remove goal"), "subtle", "remove_goal")
        self._take_out = TakeOutBox(theme)

    def _build_layout(self) -> None:
        layout = QVBoxLayout(self)
        padding = CARD_PADDING - TINY_GAP
        layout.setContentsMargins(CARD_PADDING, padding, CARD_PADDING, padding)
        layout.setSpacing(SMALL_GAP + TINY_GAP)
        layout.addLayout(line(self._chip, None))
        layout.addWidget(self._take_out)
        own, professional = self._fields.field(OWN_WORDS), self._fields.field("professional_words")
        layout.addWidget(SideBySide(own, professional))
        layout.addWidget(TwoVersions(self._settings, self.edits))
        layout.addWidget(self._voices)
        layout.addWidget(self._fields.field("notice"))
        layout.addWidget(self.steps)
        adding = (self._add_step, self._add_promise, self._add_voice, self._more_button, self._remove)
        layout.addLayout(FlowLayout(*adding, last_at_right=True))
        layout.addWidget(self._folds)
        self._show_professional(is_shown=False)

    def _connect_signals(self) -> None:
        self.edits.problems_changed.connect(self._fields.show_problems)
        self._voices.record_added.connect(self.record_added)
        self._voices.wanted.connect(self.wanted)
        self._folds.wanted.connect(self.wanted)
        self.steps.row_added.connect(self.record_added)
        self.steps.wanted.connect(self.wanted)
        self._add_step.clicked.connect(self.steps.begin)
        self._add_promise.clicked.connect(self.steps.begin_promise)
        self._add_voice.clicked.connect(self._voices.begin)
        self._more_button.toggled.connect(self._on_more_button_toggled)
        self._remove.clicked.connect(self.take_out)
        self._take_out.confirmed.connect(self._on_take_out_confirmed)

    # --- what is stored -------------------------------------------------------------------------

    def name_it(self, number: int) -> None:
        """What the card is called: an aim, or a goal with its number (0 while it has none)."""
        goal = self.tr("Goal {number}").format(number=number) if number else self.tr("New goal")
        self._chip.setText(self.tr("Aim") if self.level == "aim" else goal)
        self._remove.setText(self.tr("Remove aim") if self.level == "aim" else self.tr("Remove goal"))

    def show_stored(self, node: GoalNode, aims: Sequence[GoalNode], *, is_agreed: bool) -> None:
        """The goal as it is stored now, and the aims to which it can belong."""
        self._is_agreed = is_agreed
        self.level, self.parent_id = node.goal.level, node.goal.parent_id
        is_first = not self.edits.is_stored
        self.edits.show(stored_values(node))
        self._voices.show_stored(node.voices)
        self.steps.show_stored(node.steps, is_agreed=is_agreed)
        choices = [(str(aim.goal.id), aim.own_words) for aim in aims if self.level != "aim"]
        self._folds.show_aims(choices, self.parent_id)
        if node.goal.professional_words:
            self._show_professional(is_shown=True)
        if is_first and any(getattr(node.goal, column) for column in LEVELS.values()):
            self._folds.show_levels()

    def records(self) -> Iterator[RecordEdits]:
        """What is to be kept; the goal before what belongs to it."""
        yield self.edits
        yield from self._voices.records()
        yield from self.steps.records()

    @property
    def is_empty(self) -> bool:
        """A new goal into which nothing was written."""
        if self.edits.is_stored or self.edits.is_under_way or self.edits.changed():
            return False
        return not any(record.is_dirty for record in (*self._voices.records(), *self.steps.records()))

    def say_what_is_missing(self) -> None:
        """A goal without words cannot be kept in the plan."""
        if not self.edits.is_stored and self.edits.last_command() is None:
            self._fields.field(OWN_WORDS).set_problem(self.tr("This is needed."))
            self.begin()

    @property
    def is_dirty(self) -> bool:
        """True while something on the card is not known to be stored."""
        return not self.is_empty and any(record.is_dirty for record in self.records())

    # --- hands ----------------------------------------------------------------------------------

    def begin(self, field: str = OWN_WORDS) -> None:
        """Go to a field, unfolding what it stands in."""
        if field == "steps":
            self.steps.begin()
            return
        if field == "professional_words":
            self._show_professional(is_shown=True)
        elif field in LEVELS.values():
            self._folds.show_levels()
        elif not self._fields.is_built(field):
            self._more_button.setChecked(True)
        self._fields.field(field).entry.setFocus()

    def begin_large(self) -> None:
        """F2: the words of whoever is being heard, large."""
        self.large_words_requested.emit(self._voices.text_with_focus() or self._fields.own_words)

    @Slot()
    def take_out(self) -> None:
        """Undo brings it back; what was agreed once is asked for a reason."""
        if self._is_agreed:
            self._take_out.ask()
        else:
            self._on_take_out_confirmed("")

    # --- typing ---------------------------------------------------------------------------------

    def typing(self) -> dict[str, Any]:
        """What is not saved, as it is kept."""
        return {
            "id": str(self.goal_id),
            "level": self.level,
            "parent": str(self.parent_id) if self.parent_id is not None else None,
            "fields": self.edits.typing(),
            "voices": self._voices.typing(),
            "steps": self.steps.typing(),
        }

    def show_typing(self, typing: Mapping[str, Any]) -> None:
        """Bring back what was kept."""
        for name in typing["fields"]:
            if name in LEVELS.values():
                self._folds.show_levels()
            elif not self._fields.is_built(name):
                self._more_button.setChecked(True)
        self.edits.show_typing(typing["fields"])
        self._voices.show_typing(typing["voices"])
        self.steps.show_typing(typing["steps"])
        if "professional_words" in typing["fields"]:
            self._show_professional(is_shown=True)

    # --- inside ---------------------------------------------------------------------------------

    def _add(self, values: Values) -> Command | None:
        if not (values.get(OWN_WORDS) or values.get("professional_words")):
            return None
        given = {**spread(values), "level": self.level}
        return AddGoal(self._settings.client_id, self.goal_id, given, self.parent_id)

    def _change(self, changes: tuple[FieldChange, ...]) -> Command:
        seen = spread({change.name: change.seen for change in changes})
        wanted = spread({change.name: change.value for change in changes})
        # Of the standing's two fields only the one that differs is a change.
        spread_out = tuple(
            FieldChange(name, seen[name], value) for name, value in wanted.items() if value != seen[name]
        )
        return ChangeGoal(self._settings.client_id, self.goal_id, spread_out)

    def _show_professional(self, *, is_shown: bool) -> None:
        self._fields.field("professional_words").setVisible(is_shown)

    @Slot(bool)
    def _on_more_button_toggled(self, is_shown: bool) -> None:
        self._folds.show_more(is_shown=is_shown)
        self._voices.show_details(is_shown=is_shown)
        has_words = self._fields.entries["professional_words"].typed()
        self._show_professional(is_shown=is_shown or bool(has_words))
        self._settings.theme.set_icon(self._more_button, "expand_less" if is_shown else "expand_more")

    @Slot(str)
    def _on_take_out_confirmed(self, note: str) -> None:
        self._take_out.hide()
        self.wanted.emit(TakeOutGoal(self._settings.client_id, self.goal_id, note or None))
