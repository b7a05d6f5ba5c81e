"""The people around somebody as a table with the fields of whoever is chosen, or as a drawing."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseapp.domain.client_parts import ClientPerson
from caseapp.drawing.network import network_of
from caseapp.gui.forms.network_editor import NetworkEditor, stands_elsewhere
from caseapp.gui.pages.page import Notice, Workplace
from caseapp.gui.texts import translated
from caseapp.gui.theme.tokens import GAP
from caseapp.gui.widgets.basics import clear
from caseapp.gui.widgets.network_picture import NetworkPicture
from caseapp.gui.widgets.network_table import NetworkTable
from caseapp.gui.widgets.section_bar import SectionBar
from caseapp.usecases.client import PartRemoval, UpdateClient
from caseapp.usecases.network import NetworkDesk

TABLE, DRAWING = "table", "drawing"
"""The two views."""


class NetworkBoard(QWidget):
    """Hidden while nobody is there. Up and down choose a row, Enter goes to its fields, Del takes it out."""

    editor_changed = Signal(object)
    """The fields of another row are on the screen (``NetworkEditor``), or none."""
    wanted = Signal(object)
    """Whoever is chosen is to be taken out (``Command``)."""
    noticed = Signal(object)
    """Something for the message bar (``Notice``)."""
    view_chosen = Signal(str)
    """The other view was chosen."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self._people: tuple[ClientPerson, ...] = ()
        self._view = TABLE
        self._expected: UUID | None = None
        self.editor: NetworkEditor | None = None
        """The fields on the screen."""
        self._bar = SectionBar({TABLE: self.tr("Table"), DRAWING: self.tr("Drawing")})
        self._table = NetworkTable(workplace.theme, "network_table")
        self._editor_room, self._picture_room = QVBoxLayout(), QVBoxLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        layout.addWidget(self._bar)
        layout.addWidget(self._table)
        layout.addLayout(self._editor_room)
        layout.addLayout(self._picture_room)
        self._bar.section_chosen.connect(self.view_chosen)
        self._table.opened.connect(self._on_table_opened)
        self._table.selectionModel().currentRowChanged.connect(self._show_editor)
        delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), self._table)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._on_remove_requested)
        self.hide()

    @property
    def person(self) -> ClientPerson | None:
        """Whoever is chosen in the table."""
        chosen = self._table.current_id()
        return next((person for person in self._people if person.id == chosen), None)

    @Slot(object)
    def expect(self, person_id: UUID) -> None:
        """Somebody was entered: with the next answer of the register they are chosen."""
        self._expected = person_id

    def show_desk(self, desk: NetworkDesk) -> None:
        """Everybody as they are stored now."""
        self._people = desk.people
        network = network_of(desk.called_name, desk.people, self._workplace.wording.label, translated)
        ids = [person.id for person in desk.people]
        self._table.show_network(ids, network)
        if self._expected in ids:
            self._table.choose_person(self._expected)
            self._expected = None
        clear(self._picture_room)
        self._picture_room.addWidget(NetworkPicture(self._workplace.theme, network))
        self._show_editor()
        self.show_view(self._view)
        self.setVisible(bool(desk.people))

    def choose_person(self, person_id: str) -> NetworkEditor | None:
        """The fields of somebody; ``None`` when they are not there any more."""
        person = next((one for one in self._people if str(one.id) == person_id), None)
        if person is None:
            return None
        self._table.choose_person(person.id)
        return self.editor

    def show_view(self, view: str) -> None:
        """The table with its fields, or the drawing."""
        self._view = view
        is_drawing = view == DRAWING
        self._bar.choose(DRAWING if is_drawing else TABLE)
        self._table.setVisible(not is_drawing)
        if self.editor is not None:
            self.editor.setVisible(not is_drawing)
        if (item := self._picture_room.itemAt(0)) is not None and (picture := item.widget()) is not None:
            picture.setVisible(is_drawing)

    def take_focus(self) -> None:
        """To the rows, or to where the drawing can be left."""
        if self._view == DRAWING:
            self._bar.take_focus()
        else:
            self._table.setFocus()

    @Slot()
    def _show_editor(self) -> None:
        """The fields of whoever is chosen; those on the screen stay when they are theirs."""
        person, before = self.person, self.editor
        if person is not None and before is not None and before.edits.record_id == person.id:
            before.show_stored(person)
            return
        self.editor = None
        if person is not None:
            self.editor = NetworkEditor(self._workplace, person.client_id, person)
            self.editor.remove_requested.connect(self._on_remove_requested)
        self.editor_changed.emit(self.editor)
        clear(self._editor_room)
        if self.editor is not None:
            self._editor_room.addWidget(self.editor)
            self.editor.setVisible(self._view == TABLE)

    @Slot(object)
    def _on_table_opened(self, _: object) -> None:
        if self.editor is not None:
            self.editor.begin()

    @Slot()
    def _on_remove_requested(self) -> None:
        person = self.person
        if person is None:
            return
        if stands_elsewhere(person):
            words = self.tr("{name} is also part of the person's details. Take them out there.")
            self.noticed.emit(Notice(words.format(name=person.name)))
        else:
            self.wanted.emit(UpdateClient(person.client_id, removed=(PartRemoval("people", person.id),)))
