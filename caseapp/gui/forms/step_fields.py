"""The fields of one step while it is written: what, who, by when, can it be done, how far it is."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from caseapp.gui.forms.day_field import DayField
from caseapp.gui.forms.entries import ChoiceEntry, DayEntry, Entry, LineEntry, WordsEntry
from caseapp.gui.forms.plan_settings import PlanSettings
from caseapp.gui.theme.tokens import SMALL_GAP
from caseapp.gui.widgets.basics import button, icon_label, label, set_property, text_width
from caseapp.gui.widgets.choice_box import ChoiceBox
from caseapp.gui.widgets.flow import FlowLayout
from caseapp.gui.widgets.line_field import LineField
from caseapp.gui.widgets.text_field import TextField

_WITHOUT_NAME = ("client", "together")
_OWN_DOERS = ("client", "together", "network", "volunteer")
"""Whom it makes sense to ask whether they can do it."""


class StepFields(QFrame):
    """Knows nothing of saving."""

    next_requested = Signal()
    """Enter: another step is wanted."""
    remove_requested = Signal()
    """The step is to be taken out."""

    def __init__(self, settings: PlanSettings) -> None:
        super().__init__()
        self._settings = settings
        self._build_widgets()
        self._build_choices()
        self.entries: dict[str, Entry] = {
            "text": WordsEntry(self.text, is_needed=True),
            "doer": ChoiceEntry(self._doer),
            "doer_name": LineEntry(self._name),
            "due": DayEntry(self._due),
            "can_do": ChoiceEntry(self._can_do),
            "binding": ChoiceEntry(self._binding),
            "state": ChoiceEntry(self._state),
        }
        self._build_layout()
        self._connect_signals()

    def _build_widgets(self) -> None:
        self._icon = icon_label(self._settings.theme, "radio_button_unchecked", "accent")
        self.text = TextField(is_line=True)
        self.text.setObjectName("step_text")
        self.text.setPlaceholderText(self.tr("What is done? Enter makes the next step."))
        self.text.setAccessibleName(self.tr("Step"))
        self._name = LineField()
        self._name.setObjectName("step_doer_name")
        self._name.setPlaceholderText(self.tr("Name or role"))
        self._name.setAccessibleName(self.tr("Name of who does it"))
        self._due = DayField(self._settings.wording, self._settings.today)
        self._due.setObjectName("step_due")
        self._due.setAccessibleName(self.tr("By when?"))
        self._weekday = label("", "caption", "soft", wraps=False)
        self._remove = button(self.tr("Take out"), "subtle", "remove_step")
        self._problem = label("", "caption", "late")
        self._problem.hide()

    def _build_choices(self) -> None:
        wording = self._settings.wording
        self._doer = ChoiceBox(self._settings.doers())
        self._doer.setObjectName("step_doer")
        self._doer.setAccessibleName(self.tr("Who does it?"))
        self._can_do = ChoiceBox([("", self.tr("Can it be done?")), *wording.choices("step_can_do")])
        self._can_do.setObjectName("step_can_do")
        self._can_do.setAccessibleName(self.tr("Can it be done?"))
        self._binding = ChoiceBox(wording.choices("office_step_binding"))
        self._binding.setObjectName("step_binding")
        self._binding.setAccessibleName(self.tr("Promised, or still to be decided?"))
        self._state = ChoiceBox(wording.choices("step_state"))
        self._state.setObjectName("step_state")
        self._state.setAccessibleName(self.tr("How far is it?"))

    def _build_layout(self) -> None:
        self.ensurePolished()
        self._due.setFixedWidth(text_width(self, 15))
        self._name.setFixedWidth(text_width(self, 18))
        first = QHBoxLayout()
        first.setSpacing(SMALL_GAP)
        first.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        first.addWidget(self.text, 1)
        shown: list[QWidget] = [self._doer, self._name, self._due, self._weekday]
        shown += [self._can_do, self._binding, self._state, self._remove]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 9, 12, 9)
        layout.setSpacing(SMALL_GAP)
        layout.addLayout(first)
        layout.addLayout(FlowLayout(*shown, last_at_right=True))
        layout.addWidget(self._problem)

    def _connect_signals(self) -> None:
        self.text.next_requested.connect(self.next_requested)
        self._doer.activated.connect(self._on_doer_activated)
        self._name.returnPressed.connect(self.next_requested)
        self._due.day_entered.connect(self.fit)
        self._due.returnPressed.connect(self.next_requested)
        self._remove.clicked.connect(self.remove_requested)

    def show_progress(self, *, is_shown: bool) -> None:
        """How far it is: not before it was agreed."""
        self._state.setVisible(is_shown)

    def begin(self, field: str) -> None:
        """Go to a field."""
        self.entries[field].widget.setFocus()

    def choose_doer(self, doer: str) -> None:
        """Who does it, before anything was typed."""
        self._doer.set_code(doer)
        self._on_doer_activated()

    @Slot()
    def fit(self) -> None:
        """Show what fits whoever does it."""
        doer = self._doer.code() or "client"
        is_promise = doer == "office"
        set_property(self, "surface", "promise" if is_promise else "row")
        icon = "handshake" if is_promise else "radio_button_unchecked"
        self._settings.theme.set_icon(self._icon, icon, "accent")
        self._name.setVisible(doer not in _WITHOUT_NAME)
        self._can_do.setVisible(doer in _OWN_DOERS)
        self._binding.setVisible(is_promise)
        self._weekday.setText(self._due.words())

    def show_problems(self, problems: Mapping[str, str]) -> None:
        """Say the first below the fields, and mark each."""
        for name, entry in self.entries.items():
            set_property(entry.widget, "has_problem", name in problems)
            entry.widget.setAccessibleDescription(problems.get(name, ""))
        self._problem.setText(next(iter(problems.values()), ""))
        self._problem.setVisible(bool(problems))

    @Slot()
    def _on_doer_activated(self) -> None:
        if self._doer.code() in _WITHOUT_NAME:
            self._name.clear()
        self.entries["binding"].show("promised" if self._doer.code() == "office" else None)
        if self._doer.code() not in _OWN_DOERS:
            self._can_do.set_code(None)
        self.fit()
