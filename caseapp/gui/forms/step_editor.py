"""One step: a calm line to read, and its fields while it is the one that is written."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeySequence, QMouseEvent, QShortcut
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from caseapp.domain.goal_plan import Step
from caseapp.gui.forms.plan_settings import PlanSettings
from caseapp.gui.forms.record_edits import RecordEdits, Values
from caseapp.gui.forms.step_fields import StepFields
from caseapp.gui.forms.two_versions import TwoVersions
from caseapp.gui.widgets.basics import set_property
from caseapp.gui.widgets.goal_card import GoalSettings, StepFacts, StepRow
from caseapp.usecases.base import Command, FieldChange
from caseapp.usecases.plan_edits import AddStep, ChangeStep, MoveStep, TakeOutStep

_FIELDS = ("text", "doer", "doer_name", "due", "can_do", "binding", "state")
_NEW: Values = {
    "text": None,
    "doer": "client",
    "doer_name": None,
    "due": None,
    "can_do": None,
    "binding": None,
    "state": "not_started",
}


class StepEditor(QFrame):
    """Opens when it gets the focus. Enter goes on to the next step, Alt+Up and Alt+Down move it."""

    opened = Signal()
    """Its fields are there now; those of other steps may go."""
    next_requested = Signal()
    """Enter: another step is wanted."""
    removed = Signal()
    """Taken out; what was never saved is simply gone."""
    wanted = Signal(object)
    """A ``Command`` that changes more than fields."""

    def __init__(
        self, settings: PlanSettings, goal_id: UUID, step_id: UUID, stored: Step | None, doer: str = "client"
    ) -> None:
        super().__init__()
        self.setObjectName("step_editor")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._settings = settings
        self._goal_id = goal_id
        self.before: UUID | None = None
        """The step above, after which a new one stands."""
        self.edits = RecordEdits("step", step_id, self._add, self._change, self)
        self.edits.stored = dict(_NEW)
        self._fields: StepFields | None = None
        self._shows_progress = False
        self._face: StepRow | None = None
        self._was_open = False
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self.edits.problems_changed.connect(self._on_edits_problems_changed)
        if stored is not None:
            self.show_stored(stored)
        else:
            self.open()
            self._open_fields().choose_doer(doer)

    @property
    def is_empty(self) -> bool:
        """A new line into which nothing was written: it is no step."""
        return not self.edits.is_stored and not self.words.strip() and not self.edits.is_under_way

    @property
    def words(self) -> str:
        """What is done, as it stands here."""
        if self._fields is not None:
            return self._fields.text.words()
        return str(self.edits.stored["text"] or "")

    def show_stored(self, step: Step) -> None:
        """The step as it is stored now."""
        self.edits.show({name: getattr(step, name) for name in _FIELDS})
        if self._fields is not None:
            self._fields.fit()
        else:
            self._show_face()

    def show_progress(self, *, is_shown: bool) -> None:
        """How far it is matters once the goal was agreed."""
        self._shows_progress = is_shown
        if self._fields is not None:
            self._fields.show_progress(is_shown=is_shown)

    def open(self) -> None:
        """Show the fields."""
        self._open_fields().show()
        self.opened.emit()

    def close_fields(self) -> None:
        """Back to a line to read, unless something here is not saved yet or would be lost."""
        if self._fields is None or self.edits.is_dirty or not self.edits.is_stored:
            return
        self.edits.forget_entries()
        self._fields.hide()
        self._fields.deleteLater()
        self._fields = None
        self._show_face()

    def begin(self, field: str = "text") -> None:
        """Go to a field."""
        self.open()
        self._open_fields().begin(field)

    def typing(self) -> dict[str, Any]:
        """What is not saved, as it is kept."""
        return {"id": str(self.edits.record_id), "fields": self.edits.typing()}

    def show_typing(self, typing: Mapping[str, Any]) -> None:
        """Bring back what was kept."""
        fields = self._open_fields()
        self.edits.show_typing(typing["fields"])
        fields.fit()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Whoever comes here wants to write."""
        super().focusInEvent(event)
        self.begin()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """A click opens it."""
        super().mousePressEvent(event)
        if self._fields is None:
            self.begin()

    # --- inside ---------------------------------------------------------------------------------

    def _add(self, values: Values) -> Command | None:
        if not values.get("text"):
            return None
        return AddStep(self._settings.client_id, self._goal_id, self.edits.record_id, values, self.before)

    def _change(self, changes: tuple[FieldChange, ...]) -> Command:
        return ChangeStep(self._settings.client_id, self.edits.record_id, changes)

    def _open_fields(self) -> StepFields:
        if self._fields is not None:
            return self._fields
        fields = StepFields(self._settings)
        self._fields = fields
        if self._face is not None:
            self._face.hide()
            self._face.deleteLater()
            self._face = None
        if not self._was_open:
            # Only where somebody writes; most lines of a long plan are only read.
            self._was_open = True
            self._layout.addWidget(TwoVersions(self._settings, self.edits))
            _with_alt(Qt.Key.Key_Up, self).activated.connect(self._on_up_activated)
            _with_alt(Qt.Key.Key_Down, self).activated.connect(self._on_down_activated)
        self._layout.insertWidget(0, fields)
        fields.show_progress(is_shown=self._shows_progress)
        self.edits.watch(fields.entries)
        fields.fit()
        fields.next_requested.connect(self.next_requested)
        fields.remove_requested.connect(self.take_out)
        self.setFocusProxy(fields.text)
        return fields

    def _show_face(self) -> None:
        if self._face is not None:
            self._face.hide()
            self._face.deleteLater()
        stored = self.edits.stored
        place = self._settings
        facts = StepFacts(**{name: stored[name] for name in _FIELDS})
        self._face = StepRow(GoalSettings(place.theme, place.wording, place.person, place.today), facts)
        self._layout.insertWidget(0, self._face)
        self.setFocusProxy(None)  # type: ignore[arg-type]
        self.setAccessibleName(stored["text"] or "")

    @Slot()
    def take_out(self) -> None:
        """Undo brings it back; what was typed and not saved is saved first."""
        if self.edits.is_stored or self.edits.is_under_way:
            self.edits.left.emit()
            self.wanted.emit(TakeOutStep(self._settings.client_id, self.edits.record_id))
        self.removed.emit()

    @Slot(object)
    def _on_edits_problems_changed(self, problems: Mapping[str, str]) -> None:
        if self._fields is not None:
            self._fields.show_problems(problems if not self.is_empty else {})
            set_property(self, "has_problem_inside", bool(problems))

    @Slot()
    def _on_up_activated(self) -> None:
        self.wanted.emit(MoveStep(self._settings.client_id, self.edits.record_id, -1))

    @Slot()
    def _on_down_activated(self) -> None:
        self.wanted.emit(MoveStep(self._settings.client_id, self.edits.record_id, 1))


def _with_alt(key: Qt.Key, editor: QWidget) -> QShortcut:
    shortcut = QShortcut(QKeySequence(Qt.Modifier.ALT | key), editor)
    shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    return shortcut
