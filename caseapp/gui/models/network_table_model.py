"""The people around somebody as a table: what the drawing says, row by row."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject

from caseapp.domain.people_index import FoundPeople
from caseapp.drawing.network import Around, Network, table_headings
from caseapp.gui.models.record_table_model import Column, RecordTableModel
from caseapp.gui.texts import translated

SHARES = {0: 5, 1: 4, 2: 4, 3: 4, 4: 5, 5: 5, 6: 5}
"""How the columns share the room."""
NARROW_SHARES = {0: 4, 2: 3, 4: 4, 5: 4}
"""Where there is little room: the fields below the table say the rest."""


class NetworkTableModel(RecordTableModel):
    """Everybody is in memory."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        headings = enumerate(table_headings(translated))
        self._columns = tuple(Column(str(number), heading, _cell(number)) for number, heading in headings)

    def show_network(self, ids: Sequence[UUID], network: Network) -> None:
        """Another network; ``ids`` are those of its rows."""
        self.forget_rows()
        self.show_rows(FoundPeople.of(one.bytes for one in ids), dict(zip(ids, network.around, strict=True)))


def _cell(number: int) -> Callable[[Any], str]:
    return partial(_value, number)


def _value(number: int, row: Around) -> str:
    return " ".join(row.row[number].split())
