"""The people list as a table."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from PySide6.QtCore import QObject

from caseapp.gui.models.record_table_model import RECORD_ID, Column, RecordTableModel
from caseapp.gui.texts import Wording
from caseapp.usecases.people_list import PeopleFound, PersonRow

__all__ = ["RECORD_ID", "PeopleTableModel", "shown_name"]

_FIRST = "name"


class Named(Protocol):
    """Whoever has a name to be shown."""

    @property
    def called_name(self) -> str | None: ...
    @property
    def given_name(self) -> str | None: ...
    @property
    def family_name(self) -> str | None: ...


class PeopleTableModel(RecordTableModel):
    """Shows what was found; never a target group."""

    def __init__(self, wording: Wording, columns: Iterable[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._offered = (
            Column(_FIRST, self.tr("Name"), shown_name),
            Column("number", self.tr("Number"), lambda row: row.number),
            Column("birth_date", self.tr("Birth date"), self._born),
            Column("state", self.tr("State"), lambda row: wording.label("client_state", row.state)),
            Column("district", self.tr("District"), lambda row: row.district or ""),
            Column("responsible", self.tr("Responsible"), lambda row: row.responsible),
            Column("languages", self.tr("Languages"), self._languages),
            Column("next_meeting", self.tr("Next meeting"), lambda row: wording.day(row.next_meeting)),
        )
        self.show_columns(columns)

    @property
    def offered(self) -> tuple[tuple[str, str], ...]:
        """The columns that can be chosen beside the first, with their headings."""
        return tuple((column.name, column.label) for column in self._offered[1:])

    @property
    def names(self) -> tuple[str, ...]:
        """The columns that are shown."""
        return tuple(column.name for column in self._columns)

    @property
    def headings(self) -> tuple[str, ...]:
        """Of the columns that are shown."""
        return tuple(column.label for column in self._columns)

    def show_columns(self, names: Iterable[str]) -> None:
        """These beside the name, in the order in which they are offered. Rows are read anew."""
        wanted = {_FIRST, *names}
        self.beginResetModel()
        self._columns = tuple(column for column in self._offered if column.name in wanted)
        self.forget_rows()
        self.endResetModel()

    def show_found(self, found: PeopleFound) -> None:
        """A new result with the rows of one page."""
        self.show_rows(found.people, found.rows)

    def _born(self, row: PersonRow) -> str:
        return self._wording.day(row.birth_date, row.birth_precision)

    def _languages(self, row: PersonRow) -> str:
        return ", ".join(self._wording.label("language", code) for code in row.languages)


def shown_name(row: Named) -> str:
    """Family name first; how the person wants to be called stands for the given name."""
    given = row.called_name or row.given_name
    return ", ".join(part for part in (row.family_name, given) if part)
