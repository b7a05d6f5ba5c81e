"""The people list as one sees it: columns that are chosen, a keyboard list, sorted by its headings."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from caseapp.gui.models.people_table_model import RECORD_ID, PeopleTableModel
from caseapp.gui.theme.theme import Theme
from caseapp.gui.widgets.basics import text_width
from caseapp.gui.widgets.sort_header import SortHeader

_LEAST_ROW = 40
_PADDING = 24
_KNOWN_TEXTS = {"number": "0000-000000", "birth_date": "00.00.0000", "next_meeting": "00.00.0000"}
"""Columns that must never be cut, with the longest text they show."""
_LEAST_NAME, _LEAST_OTHER, _LEAST_OF_MANY, _MANY = 18, 9, 12, 6
"""Characters that the other columns have room for at least; where there are many, one scrolls sideways."""
_SHARES = {"name": 5, "state": 2, "district": 3, "responsible": 3, "languages": 3}
"""How they share the rest."""


class PeopleTable(QTableView):
    """A list for the keyboard: Tab leaves it, Enter opens, typing goes to the search."""

    opened = Signal(object)
    """A person is to be opened (``UUID``)."""
    typed = Signal(str)
    """A letter was typed while the list had the focus."""

    def __init__(self, theme: Theme, model: PeopleTableModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns = model
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
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSortingEnabled(True)
        self.doubleClicked.connect(self._on_double_clicked)
        self.fit()

    def show_columns(self, names: Iterable[str], sorted_by: str, *, descending: bool) -> None:
        """Other columns; the heading that the list is sorted by keeps its arrow."""
        with QSignalBlocker(self.horizontalHeader()):
            self._columns.show_columns(names)
            place = self._columns.names.index(sorted_by)
            order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
            self.horizontalHeader().setSortIndicator(place, order)
        self.fit()

    @Slot()
    def fit(self) -> None:
        """Rows and columns follow the font; many columns of large text are scrolled sideways."""
        self.ensurePolished()
        self.verticalHeader().setDefaultSectionSize(max(_LEAST_ROW, self.fontMetrics().height() + 20))
        room = self.viewport().width()
        names = self._columns.names
        for place, name in enumerate(names):
            if name in _KNOWN_TEXTS:
                heading = self.horizontalHeader().sectionSizeHint(place)
                width = max(self.fontMetrics().horizontalAdvance(_KNOWN_TEXTS[name]) + _PADDING, heading)
                self.setColumnWidth(place, width)
                room -= width
        least = {name: self._least(name) for name in names if name in _SHARES}
        rest = max(0, room - sum(least.values()))
        shares = sum(_SHARES[name] for name in least)
        for name, width in least.items():
            self.setColumnWidth(names.index(name), width + rest * _SHARES[name] // shares)

    def _least(self, name: str) -> int:
        names, header = self._columns.names, self.horizontalHeader()
        if name == names[0]:
            return text_width(self, _LEAST_NAME)
        heading = self._columns.headerData(names.index(name), Qt.Orientation.Horizontal)
        words = text_width(self, _LEAST_OF_MANY if len(names) >= _MANY else _LEAST_OTHER)
        return max(words, header.fontMetrics().horizontalAdvance(heading) + _PADDING)

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
