"""What the cards of "Passphrase and lock" have in common: each does one thing and knows no other."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseapp.gui.pages.page import Workplace
from caseapp.gui.widgets.basics import card, label
from caseapp.usecases.office import OfficeView


class AccessCard(QWidget):
    """A card with a heading. Subclasses fill ``inside`` and show the office as it is now."""

    noticed = Signal(object)
    """Something for the message bar (``Notice``)."""
    failed = Signal(object)
    """A ``CaseAppError`` for the message bar."""

    def __init__(self, workplace: Workplace, heading: str) -> None:
        super().__init__()
        self.workplace = workplace
        frame, self.inside = card()
        self.inside.addWidget(label(heading, "heading"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(frame)

    def show_office(self, office: OfficeView) -> None:
        """The office as it was read a moment ago."""

    def first_field(self) -> QWidget | None:
        """Where the hands begin, when this card stands at the top; ``None`` when there is nothing to do."""
        return None
