"""The table of the people around somebody: as high as its rows, up to what the eye takes in."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from caseapp.drawing.network import Network
from caseapp.gui.models.network_table_model import NARROW_SHARES, SHARES, NetworkTableModel
from caseapp.gui.theme.theme import Theme
from caseapp.gui.widgets.basics import text_width
from caseapp.gui.widgets.record_table import ColumnWidths, RecordTable

_MOST_ROWS = 9
_ALL_COLUMNS_FROM = 90
"""Characters."""


class NetworkTable(RecordTable):
    """Beyond the rows that it shows it scrolls."""

    def __init__(self, theme: Theme, name: str) -> None:
        self._shown = NetworkTableModel()
        super().__init__(self._shown, ColumnWidths({}, SHARES), name)
        self._shown.setParent(self)
        self.setAccessibleName(self.tr("People around me"))
        theme.text_size_changed.connect(self.fit)

    def show_network(self, ids: Sequence[UUID], network: Network) -> None:
        """Another network; who was chosen stays chosen."""
        chosen = self.current_id()
        self._shown.show_network(ids, network)
        self.setAccessibleDescription(network.alternative)
        if ids:
            self.choose(self._shown.row_of(chosen))
        self._fit_height()

    def choose_person(self, person_id: UUID) -> None:
        """Choose somebody."""
        self.choose(self._shown.row_of(person_id))

    def prepare_columns(self) -> None:
        """What gives most stays where there is little room; the height follows the rows."""
        is_narrow = self.viewport().width() < text_width(self, _ALL_COLUMNS_FROM)
        self._widths = ColumnWidths({}, NARROW_SHARES if is_narrow else SHARES)
        for column in SHARES:
            self.setColumnHidden(column, column not in self._widths.shares)
        self._fit_height()

    def _fit_height(self) -> None:
        rows = min(_MOST_ROWS, max(1, self.model().rowCount()))
        heading = self.horizontalHeader().sizeHint().height()
        height = rows * self.verticalHeader().defaultSectionSize() + heading + 2 * self.frameWidth()
        if self.height() != height:
            self.setFixedHeight(height)
