"""The people list as a table."""

from __future__ import annotations

from datetime import date
from typing import Protocol
from uuid import UUID

from PySide6.QtCore import QObject

from caseapp.gui.models.record_table_model import RECORD_ID, Column, RecordTableModel
from caseapp.gui.texts import Wording
from caseapp.usecases.people_list import PeopleFound

__all__ = ["RECORD_ID", "FoundClient", "PeopleTableModel", "shown_name"]


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
    def birth_precision(self) -> str: ...  # noqa: D102
    @property
    def district(self) -> str | None: ...  # noqa: D102
    @property
    def state(self) -> str: ...  # noqa: D102


class PeopleTableModel(RecordTableModel):
    """Shows what was found; never a target group."""

    def __init__(self, wording: Wording, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._columns = (
            Column("name", self.tr("Name"), shown_name),
            Column("number", self.tr("Number"), lambda row: row.number),
            Column("birth_date", self.tr("Birth date"), self._born),
            Column("state", self.tr("State"), lambda row: wording.label("client_state", row.state)),
            Column("district", self.tr("District"), lambda row: row.district or ""),
        )

    def show_found(self, found: PeopleFound) -> None:
        """A new result with the rows of one page."""
        self.show_rows(found.people, found.rows)

    def _born(self, row: FoundClient) -> str:
        return self._wording.day(row.birth_date, row.birth_precision)


def shown_name(row: FoundClient) -> str:
    """Family name first; how the person wants to be called stands for the given name."""
    given = row.called_name or row.given_name
    return ", ".join(part for part in (row.family_name, given) if part)
