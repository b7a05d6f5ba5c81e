"""The model of the people list."""

from __future__ import annotations

from datetime import date
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester

from caseapp.domain.ids import uuid7
from caseapp.gui.models.people_table_model import RECORD_ID, PeopleTableModel
from caseapp.gui.texts import Wording
from caseapp.storage.client_repository import ClientRow
from tests.builders import MOMENT

SOREN = ClientRow(
    uuid7(MOMENT), "2026-00001", "Søren", "Søren Aage", "Grønbæk", date(1988, 2, 29), "Østerbro", "new"
)
OLENA = ClientRow(uuid7(MOMENT), "2026-00002", None, "Олена", None, None, None, "open")


@pytest.fixture
def model() -> PeopleTableModel:
    return PeopleTableModel(Wording({}, "en", ZoneInfo("Europe/Berlin")))


def test_that_the_model_keeps_qts_rules(model: PeopleTableModel, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    model.show_rows((SOREN, OLENA))
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    model.show_rows(())


def test_that_a_row_shows_how_the_person_wants_to_be_called(model: PeopleTableModel) -> None:
    model.show_rows((SOREN, OLENA))
    assert _shown(model, 0) == ["Grønbæk, Søren", "2026-00001", "29.02.1988", "new", "Østerbro"]
    assert _shown(model, 1) == ["Олена", "2026-00002", "", "open", ""]


def test_that_no_column_names_a_target_group(model: PeopleTableModel) -> None:
    headings = [
        model.headerData(n, Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole)
        for n in range(model.columnCount())
    ]
    assert headings == ["Name", "Number", "Birth date", "State", "District"]


def test_that_a_row_knows_whose_it_is(model: PeopleTableModel) -> None:
    model.show_rows((SOREN, OLENA))
    assert model.index(1, 0).data(RECORD_ID) == OLENA.id
    assert model.row_of(OLENA.id) == 1
    assert model.row_of(None) == 0
    assert model.data(QModelIndex()) is None


def _shown(model: PeopleTableModel, row: int) -> list[object]:
    return [model.index(row, column).data() for column in range(model.columnCount())]
