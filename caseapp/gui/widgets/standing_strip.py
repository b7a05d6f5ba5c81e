"""Above a person's page: in which record this one stands, and which stand in it."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from caseapp.gui.navigation import Place
from caseapp.gui.texts import Wording
from caseapp.gui.theme.theme import Theme
from caseapp.gui.theme.tokens import SCROLL_BAR, SMALL_GAP
from caseapp.gui.widgets.basics import button, card, clear, icon_label, label, line
from caseapp.gui.widgets.flow import FlowLayout
from caseapp.usecases.merged_records import Standing, StandsHere


class StandingStrip(QWidget):
    """Hidden for records that stand for themselves with nothing in them."""

    place_requested = Signal(object)
    """Another record is wanted, or the two are to be parted (``Place``)."""

    def __init__(self, theme: Theme, wording: Wording) -> None:
        super().__init__()
        self._theme, self._wording = theme, wording
        self._places: dict[QPushButton, Place] = {}
        self._column = QVBoxLayout(self)
        # The page's area scrolls at the right of it.
        self._column.setContentsMargins(0, 0, SCROLL_BAR, 0)
        self._column.setSpacing(SMALL_GAP)
        self.hide()

    def show_standing(self, client_id: UUID, standing: Standing) -> None:
        """Say it anew."""
        clear(self._column)
        self._places.clear()
        if standing.into is not None:
            self._column.addWidget(self._stands_in(standing.into, standing))
        for other in standing.here:
            self._column.addWidget(self._stands_here(client_id, other))
        self.setVisible(self._column.count() > 0)

    def _stands_in(self, into: UUID, standing: Standing) -> QFrame:
        text = self.tr("This record stands in {number}. Nothing new is written here.")
        day = ""
        if standing.since is not None:
            text = self.tr("This record stands in {number} since {date}. Nothing new is written here.")
            day = self._wording.day(self._wording.day_of(standing.since))
        go = self._button("open_survivor", standing.number, Place("client", into))
        return self._line("stands_in", text.format(number=standing.number, date=day), go, surface="late")

    def _stands_here(self, client_id: UUID, other: StandsHere) -> QFrame:
        day = self._wording.day(self._wording.day_of(other.since))
        text = self.tr("Also in this person's file: record {number}, made one on {date}.")
        buttons = []
        if other.is_reachable:
            buttons.append(self._button("open_other", other.number, Place("client", other.other_id)))
        if other.can_part:
            part = button(self.tr("Part them again"), "quiet", "part_again")
            self._theme.set_icon(part, "undo")
            self._places[part] = Place("parting", client_id, other_id=other.merge_id)
            part.clicked.connect(self._on_button_clicked)
            buttons.append(part)
        return self._line("stands_here", text.format(number=other.number, date=day), *buttons)

    def _button(self, name: str, number: str, place: Place) -> QPushButton:
        made = button(self.tr("Open {number}").format(number=number).replace("&", "&&"), "quiet", name)
        self._theme.set_icon(made, "chevron_right")
        self._places[made] = place
        made.clicked.connect(self._on_button_clicked)
        return made

    def _line(self, name: str, text: str, *buttons: QPushButton, surface: str = "promise") -> QFrame:
        frame, layout = card(surface)
        said = label(text)
        said.setObjectName(name)
        words = line(icon_label(self._theme, "info", "accent"), said)
        words.setStretch(1, 1)
        layout.addLayout(words)
        if buttons:
            layout.addLayout(FlowLayout(*buttons))
        return frame

    @Slot()
    def _on_button_clicked(self) -> None:
        sender = self.sender()
        if isinstance(sender, QPushButton):
            self.place_requested.emit(self._places[sender])
