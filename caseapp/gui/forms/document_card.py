"""What takes a document out of the program's protection, with what that means."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseapp.gui.theme.theme import Theme
from caseapp.gui.widgets.basics import button, card, label
from caseapp.gui.widgets.flow import FlowLayout


class OutsideCard(QWidget):
    """Two ways out; neither is taken by itself."""

    open_requested = Signal()
    """Another program is to show the document."""
    save_requested = Signal()
    """A copy is wanted somewhere else."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        opens = button(self.tr("Open in another program"), "plain", "open_outside")
        theme.set_icon(opens, "folder_open")
        saves = button(self.tr("Save a copy"), "plain", "save_document")
        theme.set_icon(saves, "download")
        meaning = label(
            self.tr(
                "The other program gets an unprotected copy. It lies in a private folder and is removed when "
                "caseapp locks. What the other program keeps of it, and changes made there, stay outside. "
                "A copy that you save stays until you delete it."
            ),
            "small",
            "soft",
        )
        meaning.setObjectName("outside_meaning")
        frame, inside = card()
        inside.addWidget(label(self.tr("Outside caseapp"), "heading"))
        inside.addWidget(meaning)
        inside.addLayout(FlowLayout(opens, saves))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(frame)
        opens.clicked.connect(self.open_requested)
        saves.clicked.connect(self.save_requested)
