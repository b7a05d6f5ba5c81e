"""The section "People around me" of a person's page, to be read: the table, and the drawing below it."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseapp.domain.client import ClientFile
from caseapp.drawing.network import network_of
from caseapp.gui.navigation import Place
from caseapp.gui.pages.page import Workplace
from caseapp.gui.texts import translated
from caseapp.gui.theme.tokens import GAP
from caseapp.gui.widgets.basics import button
from caseapp.gui.widgets.flow import FlowLayout
from caseapp.gui.widgets.network_picture import NetworkPicture
from caseapp.gui.widgets.network_table import NetworkTable


class ClientNetwork(QWidget):
    """Enter or the button lead to where it is written."""

    place_requested = Signal(object)
    """The people around the person are to be changed or printed (``Place``)."""

    def __init__(self, workplace: Workplace, file: ClientFile) -> None:
        super().__init__()
        self._client_id = file.client.id
        network = network_of(file.client.addressed_as, file.people, workplace.wording.label, translated)
        self._change = button(self.tr("Change"), "plain", "change_network")
        workplace.theme.set_icon(self._change, "edit")
        self._print = button(self.tr("Print"), "plain", "print_network")
        workplace.theme.set_icon(self._print, "print")
        self._table = NetworkTable(workplace.theme, "client_network")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        layout.addLayout(FlowLayout(self._change, self._print))
        layout.addWidget(self._table)
        layout.addWidget(NetworkPicture(workplace.theme, network))
        layout.addStretch(1)
        self._table.show_network([person.id for person in file.people], network)
        self._table.opened.connect(self._on_change_wanted)
        self._change.clicked.connect(self._on_change_wanted)
        self._print.clicked.connect(self._on_print_clicked)

    @Slot()
    def _on_change_wanted(self) -> None:
        self.place_requested.emit(Place("network", self._client_id))

    @Slot()
    def _on_print_clicked(self) -> None:
        self.place_requested.emit(Place("network_sheet", self._client_id))
