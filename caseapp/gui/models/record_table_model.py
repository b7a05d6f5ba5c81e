"""A list as a table: ids in their order, and rows read page by page as they come into view."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
    Slot,
)

from caseapp.domain.people_index import FoundPeople

RECORD_ID = Qt.ItemDataRole.UserRole + 1
"""Role: the id of the record in this row."""

PAGE_ROWS = 128
"""So many rows are read at once."""
MOST_ROWS = 64 * PAGE_ROWS
"""So many rows are kept; the ones seen longest ago go first."""
MOST_PAGES = 3
"""Pages asked for in one turn; those that were scrolled past are not wanted any more."""

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


@dataclass(frozen=True)
class Column:
    """One column: its name for sorting, its heading, and what it shows of a row."""

    name: str
    label: str
    value: Callable[[Any], str]


class RecordTableModel(QAbstractTableModel):
    """Shows what was found; each list names its ``_columns``. ``data`` answers from memory alone."""

    rows_wanted = Signal(object)
    """Rows came into view that are not in memory (``tuple[UUID, ...]``)."""
    order_wanted = Signal(str, bool)
    """A heading was chosen: the column's name, and whether to turn the order round."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns: tuple[Column, ...] = ()
        self._found = FoundPeople(b"")
        self._rows: OrderedDict[UUID, Any] = OrderedDict()
        self._missing: OrderedDict[int, None] = OrderedDict()
        self._under_way: list[int] = []
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._on_turn_timeout)

    def show_rows(self, ids: FoundPeople, rows: Mapping[UUID, Any]) -> None:
        """A new result with the rows of one page."""
        self.beginResetModel()
        self._found = ids
        self._missing.clear()
        self._under_way = []
        self._keep(rows)
        self.endResetModel()

    @Slot(object)
    def take_rows(self, rows: Mapping[UUID, Any]) -> None:
        """Rows that were wanted."""
        self._keep(rows)
        # An answer to a question from before the newest result answers no page of it.
        pages = [page for page in self._under_way if any(one in rows for one in self._ids_of(page))]
        self._under_way = [page for page in self._under_way if page not in pages]
        # By page: to look for each record in so long a list would cost a frame or two.
        for page in pages:
            first, last = page * PAGE_ROWS, min((page + 1) * PAGE_ROWS, len(self._found)) - 1
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self._columns) - 1))

    def ask_again(self) -> None:
        """What was asked for does not come; the next time it is in sight it is asked for anew."""
        self._under_way = []

    def forget_rows(self) -> None:
        """What is in memory may be out of date."""
        self._rows.clear()
        self._under_way = []

    @property
    def ids(self) -> FoundPeople:
        """Those of all rows."""
        return self._found

    def row_of(self, record_id: UUID | None) -> int:
        """Where a record stands; the first row when it is not in the list."""
        return (self._found.row_of(record_id) or 0) if record_id is not None else 0

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        """How many were found."""
        return 0 if parent.isValid() else len(self._found)

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        """The columns."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text for the eye and for screen readers; the id for whoever opens the row."""
        if not index.isValid() or index.row() >= len(self._found):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            row = self._row(index.row())
            return "" if row is None else self._columns[index.column()].value(row)
        return self._found.id_at(index.row()) if role == RECORD_ID else None

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The headings, at the left as their columns."""
        if orientation != Qt.Orientation.Horizontal or section >= len(self._columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].label
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Have the list asked for in another order."""
        if 0 <= column < len(self._columns):
            self.order_wanted.emit(self._columns[column].name, order == Qt.SortOrder.DescendingOrder)

    def _row(self, place: int) -> Any | None:
        record = self._found.id_at(place)
        row = self._rows.get(record)
        if row is None:
            self._miss(place // PAGE_ROWS)
        else:
            self._rows.move_to_end(record)
        return row

    def _ids_of(self, page: int) -> tuple[UUID, ...]:
        return self._found.ids(page * PAGE_ROWS, PAGE_ROWS)

    def _miss(self, page: int) -> None:
        # Asked once: asking again, at the next paint, would break the reading off just before its answer.
        if page in self._under_way:
            return
        self._missing[page] = None
        self._missing.move_to_end(page)
        if not self._turn.isActive():
            self._turn.start()

    def _keep(self, rows: Mapping[UUID, Any]) -> None:
        self._rows.update(rows)
        while len(self._rows) > MOST_ROWS:
            self._rows.popitem(last=False)

    @Slot()
    def _on_turn_timeout(self) -> None:
        pages = list(self._missing)[-MOST_PAGES:]
        self._missing.clear()
        self._under_way = pages
        ids = tuple(record for page in pages for record in self._ids_of(page))
        if ids:
            self.rows_wanted.emit(ids)
