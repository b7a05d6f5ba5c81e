"""What a goal can say besides: levels around the sign we notice, and everything else, built when unfolded."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseapp.domain.goal_plan import LEVELS
from caseapp.gui.forms.goal_fields import STANDING, GoalFields
from caseapp.gui.forms.plan_settings import PlanSettings
from caseapp.gui.forms.record_edits import RecordEdits
from caseapp.gui.theme.tokens import SMALL_GAP, TINY_GAP
from caseapp.gui.widgets.basics import button, line
from caseapp.gui.widgets.choice_box import ChoiceBox
from caseapp.gui.widgets.form_field import FormField
from caseapp.usecases.plan_edits import PutGoalBelow


class GoalFolds(QWidget):
    """Hidden until something in it is asked for."""

    wanted = Signal(object)
    """A ``Command``: the goal belongs to another aim."""

    def __init__(self, settings: PlanSettings, fields: GoalFields, edits: RecordEdits) -> None:
        super().__init__()
        self._client_id = settings.client_id
        self._aim = ChoiceBox()
        self._aim.setObjectName("belongs_to")
        self._aim_field = FormField(settings.theme, self.tr("Belongs to the aim"), self._aim)
        self._aim.activated.connect(self._on_aim_activated)
        self._fields = fields
        self._edits = edits
        self._levels: QWidget | None = None
        self._more: QWidget | None = None
        self._levels_button = button(self.tr("More levels"), "quiet", "more_levels")
        self._levels_line = QWidget()
        inside = line(self._levels_button, None)
        inside.setContentsMargins(0, 0, 0, 0)
        self._levels_line.setLayout(inside)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SMALL_GAP + TINY_GAP)
        self._column.addWidget(self._levels_line)
        self._levels_button.clicked.connect(self.show_levels)
        self.hide()

    @Slot()
    def show_levels(self) -> None:
        """The four levels around "How will we notice?"."""
        if self._levels is None:
            self._levels = self._fields.build_levels()
            self._column.insertWidget(0, self._levels)
            self._edits.watch({name: self._fields.entries[name] for name in LEVELS.values()})
        self._levels_line.hide()
        self.show()

    def show_aims(self, aims: Sequence[tuple[str, str]], parent_id: UUID | None) -> None:
        """The aims to which this goal can belong, as (id, words); an aim has none."""
        self._aim.clear()
        for code, text in (("", self.tr("No aim")), *aims):
            self._aim.addItem(text, code)
        self._aim.set_code(str(parent_id) if parent_id is not None else None)
        is_open = self._more is not None and not self._more.isHidden()
        self._aim_field.setVisible(is_open and bool(aims))

    def show_more(self, *, is_shown: bool) -> None:
        """Everything else; levels that are described stay."""
        if self._more is None and is_shown:
            before = set(self._fields.entries)
            self._more = self._fields.build_more(self._edits.stored[STANDING])
            self._column.addWidget(self._more)
            self._column.addWidget(self._aim_field)
            fresh = {name: entry for name, entry in self._fields.entries.items() if name not in before}
            self._edits.watch(fresh)
        if self._more is not None:
            self._more.setVisible(is_shown)
            self._aim_field.setVisible(is_shown and self._aim.count() > 1)
        self._levels_line.setVisible(is_shown and self._levels is None)
        self.setVisible(is_shown or self._levels is not None)

    @Slot()
    def _on_aim_activated(self) -> None:
        code = self._aim.code()
        parent_id = UUID(code) if code else None
        self.wanted.emit(PutGoalBelow(self._client_id, self._edits.record_id, parent_id))
