"""The people list: search as you type, arrows, Enter opens; nobody is entered before a look who is here."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from caseapp.errors import CaseAppError
from caseapp.gui.models.people_table_model import RECORD_ID, PeopleTableModel
from caseapp.gui.navigation import Place
from caseapp.gui.pages.near_lookups import WrittenSimilarly
from caseapp.gui.pages.page import Page, PageHead, Workplace, page_column
from caseapp.gui.task_runner import Task
from caseapp.gui.texts import error_text
from caseapp.gui.theme.theme import Theme
from caseapp.gui.widgets.basics import button
from caseapp.gui.widgets.search_box import SearchBox
from caseapp.gui.widgets.sort_header import SortHeader
from caseapp.gui.widgets.state_view import State, StateView
from caseapp.usecases.base import Changes
from caseapp.usecases.people_list import FindPeople, GetPeopleRows, Order, PeopleFound, ReadPeople

_LEAST_ROW = 40
_PADDING = 24
_KNOWN_TEXTS = {1: "0000-000000", 2: "00.00.0000"}
"""Columns that must never be cut, with the longest text they show."""
_SHARES = {0: 5, 3: 2, 4: 3}
"""How the other columns share the rest."""


class PeopleTable(QTableView):
    """A list for the keyboard: Tab leaves it, Enter opens, typing goes to the search."""

    opened = Signal(object)
    """A person is to be opened (``UUID``)."""
    typed = Signal(str)
    """A letter was typed while the list had the focus."""

    def __init__(self, theme: Theme, model: PeopleTableModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHorizontalHeader(SortHeader(theme, self))
        self.setModel(model)
        self.setObjectName("people")
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSortingEnabled(True)
        self.doubleClicked.connect(self._on_double_clicked)
        self.fit()

    @Slot()
    def fit(self) -> None:
        """Rows and columns follow the font."""
        self.ensurePolished()
        self.verticalHeader().setDefaultSectionSize(max(_LEAST_ROW, self.fontMetrics().height() + 20))
        room = self.viewport().width()
        for number, text in _KNOWN_TEXTS.items():
            heading = self.horizontalHeader().sectionSizeHint(number)
            width = max(self.fontMetrics().horizontalAdvance(text) + _PADDING, heading)
            self.setColumnWidth(number, width)
            room -= width
        for number, share in _SHARES.items():
            self.setColumnWidth(number, room * share // sum(_SHARES.values()))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """The columns fill the room there is."""
        super().resizeEvent(event)
        self.fit()

    def current_id(self) -> UUID | None:
        """The person in the chosen row."""
        found: UUID | None = self.currentIndex().data(RECORD_ID)
        return found

    def choose(self, row: int) -> None:
        """Choose a row; beyond an end it is the last one there."""
        row = max(0, min(row, self.model().rowCount() - 1))
        self.setCurrentIndex(self.model().index(row, 0))
        self.selectRow(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter opens; letters are meant for the search."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self.current_id())
        elif event.text().strip() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _on_double_clicked(self, index: QModelIndex) -> None:
        self.opened.emit(index.data(RECORD_ID))


class PeoplePage(Page):
    """Search, list, and the way to a new person."""

    def __init__(self, workplace: Workplace, place: Place) -> None:
        super().__init__(workplace, place)
        self._chosen: UUID | None = place.client_id
        self._asked: Task | None = None
        self._order = Order()
        self._opens_first = False
        self._build_widgets()
        self._build_layout()
        self._connect_signals()

    def _build_widgets(self) -> None:
        theme = self.workplace.theme
        self._new = button(self.tr("New person"), "main", "new_person")
        theme.set_icon(self._new, "add", "on_accent")
        self._head = PageHead(self._new, scrolls=False)
        self._head.say(self.tr("People"), " ")
        hint = self.tr("Name, number, birth date or phone")
        name = self.tr("Search people by name, number, birth date or phone")
        self._search = SearchBox(theme, hint, name)
        self._model = PeopleTableModel(self.workplace.wording, self)
        self._table = PeopleTable(theme, self._model)
        self._table.setAccessibleName(self.tr("People"))
        self._near = WrittenSimilarly(self.workplace)
        self._state = StateView(theme, self._table, more=self._near)
        self._names_turn = QTimer(self, singleShot=True, interval=0)

    def _build_layout(self) -> None:
        layout = page_column(self)
        layout.addWidget(self._head)
        layout.addWidget(self._search)
        layout.addWidget(self._state, 1)

    def _connect_signals(self) -> None:
        self._search.textChanged.connect(self._on_search_text_changed)
        self._search.returnPressed.connect(self._on_search_return_pressed)
        self._search.moved.connect(self._on_search_moved)
        self._names_turn.timeout.connect(self._on_names_turn_timeout)
        self._model.rows_wanted.connect(self._on_model_rows_wanted)
        self._model.order_wanted.connect(self._on_model_order_wanted)
        self._table.opened.connect(self._open)
        self._table.typed.connect(self._on_table_typed)
        self._near.opened.connect(self._open)
        self._near.left_upwards.connect(self._search.setFocus)
        self._near.left_downwards.connect(self._state.focus_action)
        self._new.clicked.connect(self.begin_new)
        self._state.action_requested.connect(self._on_state_action_requested)
        self.workplace.theme.text_size_changed.connect(self._table.fit)

    def read(self) -> None:
        """Everybody, until something is typed."""
        self._search.setFocus()
        self._state.show_loading()
        self._ask()

    def take_changes(self, changes: Changes) -> None:
        """A person was added or changed."""
        if changes.concerns("client", "client_address"):
            self._model.forget_rows()
            self._chosen = self._table.current_id()
            self._ask()

    def begin_search(self) -> None:
        """The search is here."""
        self._search.setFocus()
        self._search.selectAll()

    def _ask(self) -> None:
        query = FindPeople(self.workplace.people, self._search.text(), self._order, self._chosen)
        self._asked = self.workplace.runner.read(query, self, channel="people")
        self._asked.done.connect(self._on_people_found)
        self._asked.failed.connect(self._on_people_failed)

    @Slot(object)
    def _open(self, client_id: UUID | None) -> None:
        if client_id is not None:
            self.place_requested.emit(Place("client", client_id))

    @Slot(object)
    def _on_people_found(self, found: PeopleFound) -> None:
        if self.sender() is not self._asked:
            return
        self._asked = None
        self._show_found(found)
        opens_first, self._opens_first = self._opens_first, False
        if opens_first and len(found.people):
            self._open(self._table.current_id())
        if not self.workplace.people.is_ready:
            self._names_turn.start()

    def _show_found(self, found: PeopleFound) -> None:
        chosen = self._chosen
        self._model.show_found(found)
        self._head.say(self.tr("People"), self.tr("%n people", "", len(found.people)))
        if len(found.people):
            self._near.forget()
            self._table.choose(self._model.row_of(chosen))
            self._chosen = self._table.current_id()
            self._state.show_content()
        elif typed := self._search.text().strip():
            ask = self.tr("Create “{name}”?").format(name=typed)
            self._head.say(self.tr("People"), " ")
            self._state.show_empty(
                self.tr("No match."), self.tr("Perhaps it is written in another way."), ask
            )
            self._near.look_for(typed)
        else:
            self._near.forget()
            text = self.tr("Everybody you work with will stand in this list.")
            self._state.show_empty(self.tr("Nobody is here yet."), text, self.tr("Enter the first person"))
            self._head.say(self.tr("People"), " ")

    @Slot(object)
    def _on_model_rows_wanted(self, ids: tuple[UUID, ...]) -> None:
        # Pages are asked for one after the other; a newer wish drops one that was scrolled past.
        rows = self.workplace.runner.read(GetPeopleRows(ids), self, channel="people_rows")
        rows.done.connect(self._model.take_rows)
        rows.failed.connect(self._on_people_failed)

    @Slot()
    def _on_names_turn_timeout(self) -> None:
        # Now that the first list is painted there is time for all the names.
        if not self.workplace.people.is_ready:
            self.workplace.runner.background(ReadPeople(self.workplace.people), self)

    @Slot(str, bool)
    def _on_model_order_wanted(self, column: str, descending: bool) -> None:
        if (order := Order(column, descending)) != self._order:
            self._order, self._chosen = order, self._table.current_id()
            self._ask()

    @Slot(object)
    def _on_people_failed(self, error: CaseAppError) -> None:
        self._model.ask_again()
        self._state.show_error(error_text(error))

    @Slot()
    def _on_search_text_changed(self) -> None:
        self._chosen = None
        self._opens_first = False
        self._ask()

    @Slot(object)
    def _on_search_moved(self, step: int) -> None:
        if self._state.state is State.EMPTY:
            if step > 0 and self._near.has_somebody:
                self._near.enter()
            elif step > 0:
                self._state.focus_action()
        else:
            self._table.choose(self._table.currentIndex().row() + step)
            self._chosen = self._table.current_id()

    @Slot()
    def _on_search_return_pressed(self) -> None:
        # Enter after a quick hand: the list still shows another search, so wait for the right one.
        if self._asked is not None:
            self._opens_first = True
        elif self._model.rowCount():
            self._open(self._table.current_id())
        elif self._search.text().strip():
            self._on_state_action_requested()

    @Slot(str)
    def _on_table_typed(self, letter: str) -> None:
        self._search.setFocus()
        self._search.insert(letter)

    @Slot()
    def _on_state_action_requested(self) -> None:
        if self._state.state is State.ERROR:
            self.read()
            return
        self.place_requested.emit(Place("client_form", hint=self._search.text().strip()))
