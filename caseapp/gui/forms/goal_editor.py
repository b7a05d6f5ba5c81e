"""One aim or goal while it is written: own words, how we will notice, steps. The rest stands under "More"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from caseapp.domain.plan_snapshot import GoalSnapshot
from caseapp.gui.forms.goal_fields import GoalFields
from caseapp.gui.forms.step_editor import PlanSettings
from caseapp.gui.forms.step_list import StepList
from caseapp.gui.theme.tokens import CARD_PADDING, SMALL_GAP, TINY_GAP
from caseapp.gui.widgets.basics import button, chip, label, line
from caseapp.gui.widgets.flow import FlowLayout
from caseapp.gui.widgets.form_field import FormField
from caseapp.gui.widgets.quotes import quoted
from caseapp.gui.widgets.text_field import TextField
from caseapp.usecases.plan_input import GoalInput


class GoalEditor(QFrame):
    """A card that gives a ``GoalInput``. Taking out can be undone until the plan is saved."""

    edited = Signal()
    """Something was typed or chosen."""

    def __init__(self, settings: PlanSettings, number: int, stored: GoalSnapshot | None = None) -> None:
        super().__init__()
        self._settings = settings
        self._is_removed = False
        self.stored = stored
        """The goal as it was read; ``None`` for a new one."""
        self._build_widgets(number)
        self._build_layout()
        self._connect_signals()

    def _build_widgets(self, number: int) -> None:
        theme = self._settings.theme
        self.setObjectName("goal_editor")
        self.setProperty("surface", "card")
        is_aim = self.stored is not None and self.stored.level == "aim"
        self._chip = chip(
            self.tr("Aim") if is_aim else self.tr("Goal {number}").format(number=number), "accent"
        )
        self._fields = GoalFields(self._settings, self.stored)
        self._steps = StepList(self._settings, self.stored.steps if self.stored is not None else ())
        self._add_step = button(self.tr("Step"), "quiet", "add_step")
        self._add_promise = button(self.tr("Promise of the office"), "quiet", "add_promise")
        for made in (self._add_step, self._add_promise):
            theme.set_icon(made, "add")
        self._more = button(self.tr("More"), "quiet", "more")
        self._more.setCheckable(True)
        theme.set_icon(self._more, "expand_more")
        self._remove = button(self.tr("Remove goal"), "subtle", "remove_goal")
        self._reason = TextField()
        self._reason.setObjectName("removal_reason")
        self._reason_field = FormField(theme, self.tr("Why is the goal taken out?"), self._reason)
        self._keep = button(self.tr("Keep it"), "quiet", "keep_goal")

    def _build_layout(self) -> None:
        self._body, self._removed = QWidget(), QWidget()
        body, removed = QVBoxLayout(self._body), QVBoxLayout(self._removed)
        for part in (body, removed):
            part.setContentsMargins(0, 0, 0, 0)
            part.setSpacing(SMALL_GAP + TINY_GAP)
        body.addWidget(self._fields.main)
        for other in self._other_voices():
            body.addWidget(other)
        body.addWidget(self._fields.notice)
        body.addWidget(self._steps)
        body.addLayout(
            FlowLayout(self._add_step, self._add_promise, self._more, self._remove, last_at_right=True)
        )
        body.addWidget(self._fields.more)
        removed.addWidget(label(self.tr("This goal is taken out when you save."), tone="soft"))
        removed.addWidget(self._reason_field)
        removed.addLayout(line(self._keep, None))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(
            CARD_PADDING, CARD_PADDING - TINY_GAP, CARD_PADDING, CARD_PADDING - TINY_GAP
        )
        layout.setSpacing(SMALL_GAP)
        layout.addLayout(line(self._chip, None))
        layout.addWidget(self._body)
        layout.addWidget(self._removed)
        self._removed.hide()
        self._more.setChecked(self._fields.has_more)
        self._fields.more.setVisible(self._fields.has_more)

    def _other_voices(self) -> Iterator[QWidget]:
        for voice in self.stored.voices if self.stored is not None else ():
            if voice.by != "client":
                who = voice.name or self._settings.wording.label("voice_by", voice.by)
                said = quoted(voice.text, self._settings.wording.language)
                yield label(self.tr("{name} says: {words}").format(name=who, words=said))

    def _connect_signals(self) -> None:
        self._fields.edited.connect(self.edited)
        self._steps.edited.connect(self.edited)
        self._reason.edited.connect(self.edited)
        self._add_step.clicked.connect(self._on_add_step_clicked)
        self._add_promise.clicked.connect(self._on_add_promise_clicked)
        self._more.toggled.connect(self._on_more_toggled)
        self._remove.clicked.connect(self._on_remove_clicked)
        self._keep.clicked.connect(self._on_keep_clicked)

    @property
    def is_wanted(self) -> bool:
        """False for new goals into which nothing was written, or which were taken out again."""
        if self.stored is not None:
            return True
        return not self._is_removed and (self._fields.has_words or self._steps.has_steps)

    def collect(self, goals: Sequence[GoalInput] = ()) -> GoalInput:
        """The goal with only what differs from what was read; ``goals`` are those below an aim."""
        stored = self.stored
        if stored is not None and self._is_removed:
            return GoalInput(stored.id, remove=True, note=self._reason.words())
        values, seen = self._fields.changed(stored)
        own_words = self._fields.changed_own_words(stored)
        goal_id = stored.id if stored is not None else None
        return GoalInput(goal_id, values, seen, own_words, None, self._steps.collect(), tuple(goals))

    def adopt(self, stored: GoalSnapshot) -> None:
        """It was saved: compare with this from now on. What was typed meanwhile stays."""
        self.stored = stored
        self._steps.adopt(stored.steps)

    def find_problem(self) -> bool:
        """Mark what cannot be read yet; true when there is something."""
        return not self._is_removed and self._steps.find_problem()

    def show_problem(self, name: str, text: str) -> None:
        """Say a problem at its field: ``own_words``, ``note`` or ``steps[1].due``."""
        if name.startswith("steps["):
            number, _, field = name.removeprefix("steps[").partition("]")
            self._steps.show_problem(int(number), field.lstrip("."), text)
        elif name == "note":
            self._reason_field.set_problem(text)
            self._reason.setFocus()
        else:
            if self._fields.is_under_more(name):
                self._more.setChecked(True)
            self._fields.show_problem(name, text)

    def take_problems_back(self) -> None:
        """Nothing is wrong any more."""
        self._fields.take_problems_back()
        self._reason_field.set_problem("")
        self._steps.take_problems_back()

    def typing(self) -> dict[str, Any]:
        """What stands in the card, as it is kept unsaved."""
        return {
            "id": str(self.stored.id) if self.stored is not None else None,
            "fields": self._fields.typing(),
            "reason": self._reason.words(),
            "removed": self._is_removed,
            "steps": self._steps.typing(),
        }

    def show_typing(self, typing: Mapping[str, Any]) -> None:
        """Bring back what was kept."""
        self._fields.show_typing(typing["fields"])
        self._reason.set_words(typing["reason"])
        self._steps.show_typing(typing["steps"])
        self._set_removed(is_removed=typing["removed"])

    def begin(self) -> None:
        """Go to the own words."""
        self._fields.begin()

    def _set_removed(self, *, is_removed: bool) -> None:
        self._is_removed = is_removed
        self._body.setHidden(is_removed)
        self._removed.setVisible(is_removed)
        self._reason_field.setVisible(self.stored is not None)

    @Slot()
    def _on_add_step_clicked(self) -> None:
        self._steps.begin()

    @Slot()
    def _on_add_promise_clicked(self) -> None:
        self._steps.begin("office")

    @Slot(bool)
    def _on_more_toggled(self, is_shown: bool) -> None:
        self._fields.more.setVisible(is_shown)
        self._settings.theme.set_icon(self._more, "expand_less" if is_shown else "expand_more")

    @Slot()
    def _on_remove_clicked(self) -> None:
        self._set_removed(is_removed=True)
        (self._reason if self.stored is not None else self._keep).setFocus()
        self.edited.emit()

    @Slot()
    def _on_keep_clicked(self) -> None:
        self._set_removed(is_removed=False)
        self.begin()
        self.edited.emit()
