"""Which other record is the same person: those that are written nearly alike first, else by name."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseapp.gui.forms.person_field import PersonField
from caseapp.gui.pages.page import Workplace
from caseapp.gui.theme.tokens import GAP
from caseapp.gui.widgets.basics import card, label
from caseapp.gui.widgets.form_field import FormField
from caseapp.gui.widgets.near_people import NearPeople
from caseapp.usecases.near_people import NearClient


class MergeChooser(QWidget):
    """Nothing happens by choosing: the next page shows both records."""

    chosen = Signal(object)
    """The other record (``UUID``)."""

    def __init__(self, workplace: Workplace, near: Sequence[NearClient]) -> None:
        super().__init__()
        self._near = NearPeople(workplace.theme, workplace.wording)
        self._near.show_people(
            near, self.tr("These are written nearly alike"), self.tr("Choose one to see both side by side.")
        )
        self._field = PersonField(workplace)
        frame, inside = card()
        inside.addWidget(
            label(self.tr("Nothing changes by looking: the next page shows both records."), "small", "soft")
        )
        title = self.tr("Which other record?") if not near else self.tr("Another record")
        inside.addWidget(FormField(workplace.theme, title, self._field))
        self._field.entry.setAccessibleName(title)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        layout.addWidget(self._near)
        layout.addWidget(frame)
        layout.addStretch(1)
        self._near.opened.connect(self.chosen)
        self._field.chosen.connect(self._on_field_chosen)

    def begin(self) -> None:
        """Go to the first who is near, else to the field."""
        if self._near.has_somebody:
            self._near.enter()
        else:
            self._field.setFocus()

    @Slot(object)
    def _on_field_chosen(self, client_id: UUID) -> None:
        self.chosen.emit(client_id)
