"""At the foot of a person's Overview: what else there is, each one plain button away."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from caseapp.gui.navigation import Place
from caseapp.gui.theme.theme import Theme
from caseapp.gui.widgets.basics import button
from caseapp.gui.widgets.flow import FlowLayout
from caseapp.gui.widgets.goal_card import statement_card
from caseapp.usecases.client import ClientView


@dataclass(frozen=True)
class MoreEntry:
    """One button: its object name, its words, its picture and the place it leads to."""

    name: str
    text: str
    icon: str
    place: Place


class ClientMore(QWidget):
    """Hidden while there is nothing to go to."""

    place_requested = Signal(object)
    """Another page is wanted (``Place``)."""

    def __init__(self, theme: Theme, view: ClientView) -> None:
        super().__init__()
        self._theme = theme
        self._view = view
        self._places: dict[QPushButton, Place] = {}
        made = [self._button(entry) for entry in self._entries()]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        if made:
            frame, inside = statement_card(self.tr("More"))
            inside.addLayout(FlowLayout(*made))
            layout.addWidget(frame)
        else:
            self.hide()

    def _entries(self) -> list[MoreEntry]:
        """What there is for this person; one line each."""
        client = self._view.file.client
        entries = []
        # Once there is something they have sections of their own.
        if not self._view.file.people:
            place = Place("network", client.id)
            entries.append(MoreEntry("open_network", self.tr("People around me"), "group", place))
        if not self._view.documents:
            place = Place("client", client.id, "documents")
            entries.append(MoreEntry("open_documents", self.tr("Documents"), "description", place))
        if client.merged_into_id is None:
            place = Place("merge", client.id)
            entries.append(MoreEntry("merge_person", self.tr("Entered twice?"), "person", place))
        return entries

    def _button(self, entry: MoreEntry) -> QPushButton:
        made = button(entry.text, "plain", entry.name)
        self._theme.set_icon(made, entry.icon)
        made.clicked.connect(self._on_button_clicked)
        self._places[made] = entry.place
        return made

    @Slot()
    def _on_button_clicked(self) -> None:
        sender = self.sender()
        if isinstance(sender, QPushButton):
            self.place_requested.emit(self._places[sender])
