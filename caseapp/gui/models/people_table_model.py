"""The people list as a table of frozen rows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Protocol
from uuid import UUID

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from caseapp.gui.texts import Wording

RECORD_ID = Qt.ItemDataRole.UserRole + 1
"""Role: the id of the person in this row."""


class FoundClient(Protocol):
    """What a row of the list holds."""

    @property
    def id(self) -> UUID: ...  # noqa: D102 - named as the columns are
    @property
    def number(self) -> str: ...  # noqa: D102
    @property
    def called_name(self) -> str | None: ...  # noqa: D102
    @property
    def given_name(self) -> str | None: ...  # noqa: D102
    @property
    def family_name(self) -> str | None: ...  # noqa: D102
    @property
    def birth_date(self) -> date | None: ...  # noqa: D102
    @property
    def district(self) -> str | None: ...  # noqa: D102
    @property
    def state(self) -> str: ...  # noqa: D102


Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


@dataclass(frozen=True)
class Column:
    """One column: its heading and what it shows of a row."""

    label: str
    value: Callable[[FoundClient], str]


class PeopleTableModel(QAbstractTableModel):
    """Shows what was found; never a target group."""

    def __init__(self, wording: Wording, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[FoundClient, ...] = ()
        self._columns = (
            Column(self.tr("Name"), shown_name),
            Column(self.tr("Number"), lambda row: row.number),
            Column(self.tr("Birth date"), lambda row: wording.day(row.birth_date)),
            Column(self.tr("State"), lambda row: wording.label("client_state", row.state)),
            Column(self.tr("District"), lambda row: row.district or ""),
        )

    def show_rows(self, rows: Sequence[FoundClient]) -> None:
        """A new result."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def row_of(self, client_id: UUID | None) -> int:
        """Where a person stands; the first row when they are not in the list."""
        return next((number for number, row in enumerate(self._rows) if row.id == client_id), 0)

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        """How many were found."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        """The columns."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text for the eye and for screen readers; the id for whoever opens the row."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[index.column()].value(row)
        return row.id if role == RECORD_ID else None

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


def shown_name(row: FoundClient) -> str:
    """Family name first; how the person wants to be called stands for the given name."""
    given = row.called_name or row.given_name
    return ", ".join(part for part in (row.family_name, given) if part)
