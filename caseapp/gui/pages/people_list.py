"""The list on the people page: reads further rows as they come into view, and keeps the chosen person."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QTimer, Signal, Slot

from caseapp.gui.models.people_table_model import PeopleTableModel
from caseapp.gui.pages.page import Workplace
from caseapp.gui.widgets.columns_button import ColumnsButton
from caseapp.gui.widgets.people_table import PeopleTable
from caseapp.usecases.list_export import ListOnScreen
from caseapp.usecases.people_list import (
    MORE_COLUMNS,
    FindPeople,
    GetPeopleRows,
    Order,
    PeopleFound,
    ReadPeople,
)
from caseapp.usecases.people_order import BY_NAME, PeopleFilter


class PeopleList(PeopleTable):
    """``columns`` is the button that chooses what it shows."""

    wanted = Signal()
    """Another order or other columns: the list is to be asked for anew."""
    failed = Signal(object)
    """Rows could not be read (``CaseAppError``)."""

    def __init__(self, workplace: Workplace, chosen: UUID | None) -> None:
        self._workplace = workplace
        self._model = PeopleTableModel(workplace.wording, workplace.people_columns.chosen)
        super().__init__(workplace.theme, self._model)
        self._model.setParent(self)
        self._chosen = chosen
        self._order = BY_NAME
        self._names_turn = QTimer(self, singleShot=True, interval=0)
        self.columns = ColumnsButton(workplace.theme)
        self.columns.offer(self._model.offered, self._model.names)
        self.columns.chosen.connect(self._on_columns_chosen)
        self._names_turn.timeout.connect(self._on_names_turn_timeout)
        self._model.rows_wanted.connect(self._on_model_rows_wanted)
        self._model.order_wanted.connect(self._on_model_order_wanted)
        workplace.theme.text_size_changed.connect(self.fit)

    def question(self, typed: str, chosen: PeopleFilter) -> FindPeople:
        """What to ask the register for."""
        return FindPeople(self._workplace.people, typed, self._order, self._chosen, chosen, self._more)

    def show_found(self, found: PeopleFound) -> None:
        """A new result; whoever was chosen stays chosen if they are in it, else the first."""
        self._model.show_found(found)
        if len(found.people):
            self.choose(self._model.row_of(self._chosen))
            self.keep_chosen()
        self._names_turn.start()

    def on_screen(self, *, is_by_district: bool) -> tuple[ListOnScreen, tuple[str, ...]]:
        """Who is listed in which columns, and their headings. ``is_by_district``: one is filtered by."""
        order = self._order.column
        listed = ListOnScreen(self._model.ids, self._model.names, is_by_district, order == "district")
        return listed, self._model.headings

    def keep_chosen(self) -> None:
        """The person in the chosen row stays chosen in the next result."""
        self._chosen = self.current_id() or self._chosen

    def begin_anew(self) -> None:
        """In the next result the first is chosen."""
        self._chosen = None

    def forget_rows(self) -> None:
        """What is on the screen may be out of date."""
        self.keep_chosen()
        self._model.forget_rows()

    def ask_again(self) -> None:
        """What was asked for does not come."""
        self._model.ask_again()

    def step(self, rows: int) -> None:
        """So many rows down, up when below zero."""
        self.choose(self.currentIndex().row() + rows)
        self.keep_chosen()

    @property
    def _more(self) -> frozenset[str]:
        return frozenset(self._model.names) & frozenset(MORE_COLUMNS)

    @Slot(object)
    def _on_model_rows_wanted(self, ids: tuple[UUID, ...]) -> None:
        # Pages are asked for one after the other; a newer wish drops one that was scrolled past.
        rows = self._workplace.runner.read(GetPeopleRows(ids, self._more), self, channel="people_rows")
        rows.done.connect(self._model.take_rows)
        rows.failed.connect(self.failed)

    @Slot()
    def _on_names_turn_timeout(self) -> None:
        # Now that the first list is painted there is time for all the names.
        if not self._workplace.people.is_ready:
            self._workplace.runner.background(ReadPeople(self._workplace.people), self)

    @Slot(str, bool)
    def _on_model_order_wanted(self, column: str, descending: bool) -> None:
        if (order := Order(column, descending)) != self._order:
            self._order = order
            self.keep_chosen()
            self.wanted.emit()

    @Slot(object)
    def _on_columns_chosen(self, names: tuple[str, ...]) -> None:
        self.keep_chosen()
        if self._order.column not in (self._model.names[0], *names):
            self._order = BY_NAME
        self.show_columns(names, self._order.column, descending=self._order.descending)
        self._workplace.people_columns.choose(names)
        self._workplace.runner.work(self._workplace.people_columns.remember, self)
        self.wanted.emit()
