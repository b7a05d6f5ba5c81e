"""The steps of one goal while they are written. Enter in a row makes the next one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseapp.domain.plan_snapshot import StepSnapshot
from caseapp.gui.forms.step_editor import PlanSettings, StepEditor
from caseapp.gui.theme.tokens import SMALL_GAP
from caseapp.usecases.plan_input import StepInput


class StepList(QWidget):
    """Rows in the person's order."""

    edited = Signal()
    """Something was typed, chosen, added or taken out."""

    def __init__(self, settings: PlanSettings, steps: Sequence[StepSnapshot] = ()) -> None:
        super().__init__()
        self._settings = settings
        self._rows: list[StepEditor] = []
        self._sent: list[StepEditor] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SMALL_GAP)
        for step in steps:
            self._add(StepEditor(settings, step))

    @property
    def has_steps(self) -> bool:
        """True when some row says something."""
        return any(row.is_wanted for row in self._rows)

    def begin(self, doer: str = "client") -> None:
        """A new row at the end, ready for typing."""
        last = self._rows[-1] if self._rows else None
        if last is None or not last.is_empty or doer != "client":
            last = self._add(StepEditor(self._settings, doer=doer))
        last.text.setFocus()

    def collect(self) -> tuple[StepInput, ...]:
        """The steps as use-case input; rows without words are none."""
        self._sent = [row for row in self._rows if row.is_wanted]
        return tuple(row.collect() for row in self._sent)

    def adopt(self, stored: Sequence[StepSnapshot]) -> None:
        """They were saved: what was new has its id now."""
        known = {row.stored.id for row in self._sent if row.stored is not None}
        by_id = {step.id: step for step in stored}
        fresh = iter([step for step in stored if step.id not in known])
        for row in self._sent:
            found = by_id.get(row.stored.id) if row.stored is not None else next(fresh, None)
            if found is not None:
                row.adopt(found)
            elif row.stored is not None:
                self._drop(row)

    def find_problem(self) -> bool:
        """Mark the first row that cannot be read yet; true when there is one."""
        for row in self._rows:
            if name := row.find_problem():
                row.show_problem(name, self.tr("This is not a day of the calendar."))
                return True
        return False

    def show_problem(self, index: int, name: str, text: str) -> None:
        """Say a problem at the row that was sent as number ``index``."""
        if index < len(self._sent):
            self._sent[index].show_problem(name, text)

    def take_problems_back(self) -> None:
        """Nothing is wrong any more."""
        for row in self._rows:
            row.show_problem("", "")

    def typing(self) -> list[dict[str, Any]]:
        """What stands in the rows, as it is kept unsaved."""
        return [row.typing() for row in self._rows if not row.is_empty]

    def show_typing(self, kept: Sequence[Mapping[str, Any]]) -> None:
        """Bring back what was kept."""
        known = {str(row.stored.id): row for row in self._rows if row.stored is not None}
        for typing in kept:
            row = known.get(typing["id"]) or self._add(StepEditor(self._settings))
            row.show_typing(typing)

    def _add(self, row: StepEditor, place: int | None = None) -> StepEditor:
        place = len(self._rows) if place is None else place
        self._rows.insert(place, row)
        self._column.insertWidget(place, row)
        row.edited.connect(self.edited)
        row.next_requested.connect(self._on_row_next_requested)
        # Shown at once: what is not visible yet cannot take the focus.
        row.show()
        return row

    def _drop(self, row: StepEditor) -> None:
        self._rows.remove(row)
        row.hide()
        row.deleteLater()

    @Slot()
    def _on_row_next_requested(self) -> None:
        row = self.sender()
        if not isinstance(row, StepEditor) or row.is_empty:
            return
        place = self._rows.index(row) + 1
        if place == len(self._rows) or not self._rows[place].is_empty:
            self._add(StepEditor(self._settings), place)
        self._rows[place].text.setFocus()
