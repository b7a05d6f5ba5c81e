"""The people list: search as you type, arrows, Enter opens; nobody is entered before a look who is here."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QKeyEvent

from caseapp.errors import CaseAppError
from caseapp.gui.navigation import Place
from caseapp.gui.pages.list_export import ListExport
from caseapp.gui.pages.near_lookups import WrittenSimilarly
from caseapp.gui.pages.page import Page, PageHead, Workplace, page_column
from caseapp.gui.pages.people_filter_bar import PeopleFilterBar
from caseapp.gui.pages.people_list import PeopleList
from caseapp.gui.task_runner import Task
from caseapp.gui.texts import error_text
from caseapp.gui.widgets.basics import button
from caseapp.gui.widgets.search_box import SearchBox
from caseapp.gui.widgets.state_view import State, StateView
from caseapp.usecases.base import Changes
from caseapp.usecases.list_export import ListOnScreen
from caseapp.usecases.people_list import PeopleFound
from caseapp.usecases.people_order import ARRANGED_BY

_SHOWN = ARRANGED_BY | {"client_contact"}
"""Kinds of records that the list shows or finds by."""


class PeoplePage(Page):
    """Search, list, and the way to a new person."""

    def __init__(self, workplace: Workplace, place: Place) -> None:
        super().__init__(workplace, place)
        self._asked: Task | None = None
        self._opens_first = False
        self._is_kept_away = False
        self._build_widgets()
        self._build_layout()
        self._connect_signals()

    def _build_widgets(self) -> None:
        theme = self.workplace.theme
        self._new = button(self.workplace.wording.new_person, "main", "new_person")
        theme.set_icon(self._new, "add", "on_accent")
        self._head = PageHead(self._new, scrolls=False)
        self._head.say(self.tr("People"), " ")
        hint = self.tr("Name, number, birth date or phone")
        name = self.tr("Search people by name, number, birth date or phone")
        self._search = SearchBox(theme, hint, name)
        self._list = PeopleList(self.workplace, self.place.client_id)
        self._list.setAccessibleName(self.tr("People"))
        self._export = ListExport(self.workplace, self._listed)
        self._filter = PeopleFilterBar(self.workplace, self._list.columns, self._export.opener)
        self._near = WrittenSimilarly(self.workplace)
        self._state = StateView(theme, self._list, more=self._near)

    def _build_layout(self) -> None:
        layout = page_column(self)
        layout.addWidget(self._head)
        layout.addWidget(self._search)
        layout.addWidget(self._filter)
        layout.addWidget(self._export, 1)
        layout.addWidget(self._state, 1)
        # From the search Tab leads straight to what was found.
        self.setTabOrder(self._search, self._list)
        self.setTabOrder(self._list, self._list.horizontalHeader())

    def _connect_signals(self) -> None:
        self._search.textChanged.connect(self._on_search_text_changed)
        self._search.returnPressed.connect(self._on_search_return_pressed)
        self._search.moved.connect(self._on_search_moved)
        self._filter.changed.connect(self._on_filter_changed)
        self._export.opened.connect(self._state.setHidden)
        self._export.noticed.connect(self.noticed)
        self._export.failed.connect(self.tell)
        self._list.wanted.connect(self._ask)
        self._list.failed.connect(self._on_people_failed)
        self._list.opened.connect(self._open)
        self._list.typed.connect(self._search.take_letter)
        self._near.opened.connect(self._open)
        self._near.left_upwards.connect(self._search.setFocus)
        self._near.left_downwards.connect(self._state.focus_action)
        self._new.clicked.connect(self.begin_new)
        self._state.action_requested.connect(self._on_state_action_requested)

    def read(self) -> None:
        """Everybody, until something is typed."""
        self._search.setFocus()
        self._state.show_loading()
        self._ask()

    def take_changes(self, changes: Changes) -> None:
        """A person was added or changed."""
        if changes.kinds & _SHOWN:
            self._list.forget_rows()
            self._filter.forget_choices()
            self._ask()

    def begin_search(self) -> None:
        """The search is here."""
        self._search.setFocus()
        self._search.selectAll()

    def event(self, event: QEvent) -> bool:
        """Escape lifts a filter that is on before it is the way back."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape and self._filter.words:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self._filter.lift()
                return True
        return super().event(event)

    def _listed(self) -> tuple[ListOnScreen, tuple[str, ...]]:
        return self._list.on_screen(is_by_district=self._filter.chosen.district is not None)

    @Slot()
    def _ask(self) -> None:
        query = self._list.question(self._search.text(), self._filter.chosen)
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
            self._open(self._list.current_id())
        self._filter.read_choices()

    def _show_found(self, found: PeopleFound) -> None:
        self._list.show_found(found)
        self._head.say(self.tr("People"), self.workplace.wording.so_many_people(len(found.people)))
        if len(found.people):
            self._near.forget()
            self._state.show_content()
        else:
            self._near.forget()
            self._head.say(self.tr("People"), " ")
            self._show_nobody(found)

    def _show_nobody(self, found: PeopleFound) -> None:
        typed = self._search.text().strip()
        self._is_kept_away = bool(found.without_filter)
        if self._is_kept_away:
            text = self.tr("%n people without the filter.", "", found.without_filter)
            self._state.show_empty(self.tr("Nobody with this filter."), text, self.tr("Show everyone"))
        elif typed:
            ask = self.tr("Create “{name}”?").format(name=typed)
            self._state.show_empty(
                self.tr("No match."), self.tr("Perhaps it is written in another way."), ask
            )
            self._near.look_for(typed)
        else:
            text = self.tr("Everybody you work with will stand in this list.")
            self._state.show_empty(self.tr("Nobody is here yet."), text, self.tr("Enter the first person"))

    @Slot()
    def _on_filter_changed(self) -> None:
        self._opens_first = False
        self._ask()

    @Slot(object)
    def _on_people_failed(self, error: CaseAppError) -> None:
        self._list.ask_again()
        self._state.show_error(error_text(error))

    @Slot()
    def _on_search_text_changed(self) -> None:
        self._list.begin_anew()
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
            self._list.step(step)

    @Slot()
    def _on_search_return_pressed(self) -> None:
        # Enter after a quick hand: the list still shows another search, so wait for the right one.
        if self._asked is not None:
            self._opens_first = True
        elif self._list.model().rowCount():
            self._open(self._list.current_id())
        elif self._search.text().strip() or self._is_kept_away:
            self._on_state_action_requested()

    @Slot()
    def _on_state_action_requested(self) -> None:
        if self._state.state is State.ERROR:
            self.read()
            return
        if self._is_kept_away:
            self._filter.lift()
            self._search.setFocus()
            return
        self.place_requested.emit(Place("client_form", hint=self._search.text().strip()))
