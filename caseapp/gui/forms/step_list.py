"""The steps of one goal. One is written at a time; the others are lines to read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseapp.domain.goal_plan import Step
from caseapp.gui.forms.plan_settings import PlanSettings
from caseapp.gui.forms.record_edits import RecordEdits
from caseapp.gui.forms.step_editor import StepEditor
from caseapp.gui.theme.tokens import SMALL_GAP


class StepList(QWidget):
    """Lines in the person's order; new ones stand where they were made."""

    row_added = Signal(object)
    """There is another step to be kept (its ``RecordEdits``)."""
    wanted = Signal(object)
    """A ``Command`` that changes more than fields."""

    def __init__(self, settings: PlanSettings, goal_id: UUID) -> None:
        super().__init__()
        self._settings = settings
        self._goal_id = goal_id
        self._is_agreed = False
        self._rows: list[StepEditor] = []
        self._open: StepEditor | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SMALL_GAP)

    def records(self) -> Iterator[RecordEdits]:
        """What is to be kept, in its order; lines without words are no steps."""
        return (row.edits for row in self._rows if not row.is_empty)

    def show_stored(self, steps: Sequence[Step], *, is_agreed: bool) -> None:
        """The steps as they are stored now. Lines that were never saved stay below the one they follow."""
        self._is_agreed = is_agreed
        known = {row.edits.record_id: row for row in self._rows}
        order: list[StepEditor] = []
        for step in steps:
            row = known.get(step.id)
            if row is None:
                row = self._make(step.id, step)
            else:
                row.show_stored(step)
            order.append(row)
        stored = {step.id for step in steps}
        for place, row in enumerate(self._rows):
            if row.edits.record_id in stored:
                continue
            if row.edits.is_stored:
                self._drop(row)
            else:
                above = self._rows[place - 1] if place else None
                order.insert(order.index(above) + 1 if above in order else len(order), row)
        self._arrange(order)
        for row in order:
            row.show_progress(is_shown=is_agreed)

    @Slot()
    def begin(self) -> None:
        """A new line at the end, ready for typing; an empty one that waits there is used."""
        self._begin("client")

    @Slot()
    def begin_promise(self) -> None:
        """A new step of the office at the end."""
        self._begin("office")

    def _begin(self, doer: str) -> None:
        last = self._rows[-1] if self._rows else None
        if last is None or not last.is_empty or doer != "client":
            last = self._make(self._settings.new_id(), None, doer)
            self._arrange([*self._rows, last])
        last.begin()

    def begin_at(self, step_id: UUID, field: str = "text") -> None:
        """Go to one step."""
        for row in self._rows:
            if row.edits.record_id == step_id:
                row.begin(field)

    def typing(self) -> list[dict[str, Any]]:
        """What is not saved, as it is kept."""
        return [row.typing() for row in self._rows if not row.is_empty and row.edits.is_dirty]

    def show_typing(self, kept: Sequence[Mapping[str, Any]]) -> None:
        """Bring back what was kept."""
        known = {str(row.edits.record_id): row for row in self._rows}
        for typing in kept:
            row = known.get(typing["id"])
            if row is None:
                # It never arrived or is gone: it comes back as a new one.
                row = self._make(self._settings.new_id(), None)
                self._arrange([*self._rows, row])
            row.show_typing(typing)

    # --- inside ---------------------------------------------------------------------------------

    def _make(self, step_id: UUID, stored: Step | None, doer: str = "client") -> StepEditor:
        row = StepEditor(self._settings, self._goal_id, step_id, stored, doer)
        row.opened.connect(self._on_row_opened)
        row.edits.settled.connect(self._close_others)
        row.next_requested.connect(self._on_row_next_requested)
        row.removed.connect(self._on_row_removed)
        row.wanted.connect(self.wanted)
        self.row_added.emit(row.edits)
        return row

    def _arrange(self, order: list[StepEditor]) -> None:
        for place, row in enumerate(order):
            above = order[place - 1].edits.record_id if place else None
            row.before = above
            if self._column.indexOf(row) != place:
                self._column.insertWidget(place, row)
                if self.isVisible():
                    # Shown at once: what is not visible yet cannot take the focus.
                    row.show()
        self._rows = order

    def _drop(self, row: StepEditor) -> None:
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()

    @Slot()
    def _on_row_opened(self) -> None:
        row = self.sender()
        self._open = row if isinstance(row, StepEditor) else None
        self._close_others()

    @Slot()
    def _close_others(self) -> None:
        """One step is written at a time; what is still to be saved stays open."""
        focus: QWidget | None = self.window().focusWidget()
        for row in self._rows:
            is_written = focus is not None and row.isAncestorOf(focus) and focus.isVisible()
            if row is not self._open and not is_written:
                row.close_fields()

    @Slot()
    def _on_row_next_requested(self) -> None:
        row = self.sender()
        if not isinstance(row, StepEditor) or row.is_empty:
            return
        row.edits.left.emit()
        place = self._rows.index(row) + 1
        if place == len(self._rows) or not self._rows[place].is_empty:
            fresh = self._make(self._settings.new_id(), None)
            self._arrange([*self._rows[:place], fresh, *self._rows[place:]])
        self._rows[place].begin()

    @Slot()
    def _on_row_removed(self) -> None:
        row = self.sender()
        if not isinstance(row, StepEditor) or row not in self._rows:
            return
        place = self._rows.index(row)
        rest = [other for other in self._rows if other is not row]
        if not row.edits.is_stored and not row.edits.is_under_way:
            self._drop(row)
            self._arrange(rest)
        if rest:
            rest[min(place, len(rest) - 1)].begin()
