"""The goals of the plan side by side, to be chosen by a click: which of them a note is about."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from caseapp.gui.theme.tokens import TINY_GAP
from caseapp.gui.widgets.basics import button, label
from caseapp.gui.widgets.flow import FlowLayout
from caseapp.usecases.note_desk import GoalChoice

_LONGEST = 48


class GoalChips(QWidget):
    """Nothing is seen of it while there is no goal to choose."""

    edited = Signal()
    """A goal was chosen, or not any more."""

    def __init__(self, goals: Sequence[GoalChoice]) -> None:
        super().__init__()
        self._chips: dict[str, QPushButton] = {}
        self._flow = FlowLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(TINY_GAP)
        layout.addWidget(label(self.tr("Which goals is it about?"), "caption", "soft"))
        layout.addLayout(self._flow)
        for goal in goals:
            self._add(goal.id, goal.words)
        if not goals:
            self.hide()

    def chosen(self) -> list[str]:
        """Ids, and words of goals that the plan does not have any more."""
        return [key for key, chip in self._chips.items() if chip.isChecked()]

    def choose(self, keys: Sequence[str]) -> None:
        """Mark these; what the plan does not know is kept as its own words."""
        for key in keys:
            if key not in self._chips:
                self._add(key, key)
                self.show()
        for key, chip in self._chips.items():
            chip.setChecked(key in keys)

    def _add(self, key: str, words: str) -> None:
        shown = words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"
        # An ampersand would be taken for the mark of a key.
        chip = button(shown.replace("&", "&&"), "choice", "goal_chip")
        chip.setCheckable(True)
        chip.setAccessibleName(words)
        if len(words) > _LONGEST:
            chip.setToolTip(escape(words))
        chip.clicked.connect(self.edited)
        self._chips[key] = chip
        self._flow.addWidget(chip)
