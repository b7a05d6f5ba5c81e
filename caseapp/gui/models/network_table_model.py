"""The people around somebody as a table: what the drawing says, row by row."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any
from uuid import UUID

from caseapp.domain.people_index import FoundPeople
from caseapp.drawing.network import Around, Network
from caseapp.gui.models.record_table_model import Column, RecordTableModel

SHARES = {0: 5, 1: 4, 2: 3, 3: 3, 4: 5, 5: 5, 6: 6}
"""How the columns share the room."""


class NetworkTableModel(RecordTableModel):
    """Everybody is in memory."""

    def show_network(self, ids: Sequence[UUID], network: Network) -> None:
        """Another network; ``ids`` are those of its rows."""
        self._columns = tuple(
            Column(str(number), heading, _cell(number)) for number, heading in enumerate(network.headings)
        )
        self.forget_rows()
        self.show_rows(FoundPeople.of(one.bytes for one in ids), dict(zip(ids, network.around, strict=True)))


def _cell(number: int) -> Callable[[Any], str]:
    return partial(_value, number)


def _value(number: int, row: Around) -> str:
    return " ".join(row.row[number].split())
