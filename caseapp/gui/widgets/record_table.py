"""A list for the keyboard: Tab leaves it, Enter opens, letters go to the search beside it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from caseapp.gui.models.record_table_model import RECORD_ID, RecordTableModel

_LEAST_ROW = 40
_PADDING = 34


@dataclass(frozen=True)
class ColumnWidths:
    """``texts``: columns that must never be cut, with the longest they show; ``shares``: how others share."""

    texts: Mapping[int, str]
    shares: Mapping[int, int]


class RecordTable(QTableView):
    """Shows a ``RecordTableModel``. With ``most_rows`` it is no higher than so many and has no headings."""

    opened = Signal(object)
    """A record is to be opened (``UUID``)."""
    typed = Signal(str)
    """A letter was typed while the list had the focus."""
    entered = Signal()
    """The list got the focus."""

    def __init__(self, model: RecordTableModel, widths: ColumnWidths, name: str, most_rows: int = 0) -> None:
        super().__init__()
        self._widths = widths
        self._most_rows = most_rows
        self.setModel(model)
        self.setObjectName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setMinimumSectionSize(60)
        header.setVisible(not most_rows)
        model.modelReset.connect(self.fit)
        self.doubleClicked.connect(self._on_double_clicked)
        self.fit()

    @Slot()
    def fit(self) -> None:
        """Rows and columns follow the font."""
        self.ensurePolished()
        height = max(_LEAST_ROW, self.fontMetrics().height() + 20)
        self.verticalHeader().setDefaultSectionSize(height)
        if self._most_rows:
            rows = min(self._most_rows, max(1, self.model().rowCount()))
            self.setFixedHeight(rows * height + 2 * self.frameWidth())
        self.prepare_columns()
        room = self.viewport().width()
        for number, text in self._widths.texts.items():
            heading = self.horizontalHeader().sectionSizeHint(number)
            width = max(self.fontMetrics().horizontalAdvance(text) + _PADDING, heading)
            self.setColumnWidth(number, width)
            room -= width
        shares = self._widths.shares
        for number, share in shares.items():
            self.setColumnWidth(number, max(60, room * share // sum(shares.values())))

    def prepare_columns(self) -> None:
        """Which columns there is room for, in tables that show fewer in a narrow window."""

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """The columns fill the room there is."""
        super().resizeEvent(event)
        self.fit()

    def current_id(self) -> UUID | None:
        """The record in the chosen row."""
        found: UUID | None = self.currentIndex().data(RECORD_ID)
        return found

    def choose(self, row: int) -> None:
        """Choose a row; beyond an end it is the last one there."""
        row = max(0, min(row, self.model().rowCount() - 1))
        self.setCurrentIndex(self.model().index(row, 0))
        self.selectRow(row)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Something is always chosen where the keys go."""
        super().focusInEvent(event)
        if not self.selectionModel().hasSelection():
            self.choose(self.currentIndex().row())
        self.entered.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter opens; letters are meant for the search."""
        has_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not has_control:
            self.opened.emit(self.current_id())
        elif event.text().strip() and not has_control:
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _on_double_clicked(self, index: QModelIndex) -> None:
        self.opened.emit(index.data(RECORD_ID))
