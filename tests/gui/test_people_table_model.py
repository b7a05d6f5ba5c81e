"""The model of the people list."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from caseapp.domain.ids import uuid7
from caseapp.domain.people_index import FoundPeople
from caseapp.gui.models.people_table_model import RECORD_ID, PeopleTableModel
from caseapp.gui.texts import Wording
from caseapp.settings import PEOPLE_COLUMNS
from caseapp.usecases.people_list import PAGE_ROWS, PeopleFound, PersonRow
from tests.builders import MOMENT

SOREN = PersonRow(
    uuid7(MOMENT), "2026-00001", "Søren", "Søren Aage", "Grønbæk", date(1988, 2, 29), "Østerbro", "new"
)
OLENA = PersonRow(uuid7(MOMENT), "2026-00002", None, "Олена", None, None, None, "open")


def found(*rows: PersonRow) -> PeopleFound:
    return PeopleFound(FoundPeople.of(row.id.bytes for row in rows), {row.id: row for row in rows})


@pytest.fixture
def model() -> PeopleTableModel:
    return PeopleTableModel(Wording({}, "en", ZoneInfo("Europe/Berlin")), PEOPLE_COLUMNS)


def test_that_the_model_keeps_qts_rules(model: PeopleTableModel, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    model.show_found(found(SOREN, OLENA))
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    model.show_found(found())


def test_that_a_row_shows_how_the_person_wants_to_be_called(model: PeopleTableModel) -> None:
    model.show_found(found(SOREN, OLENA))
    assert _shown(model, 0) == ["Grønbæk, Søren", "2026-00001", "29.02.1988", "new", "Østerbro"]
    assert _shown(model, 1) == ["Олена", "2026-00002", "", "open", ""]


def test_that_a_day_of_birth_is_shown_as_far_as_it_is_known(model: PeopleTableModel) -> None:
    rows = [replace(SOREN, birth_precision=precision) for precision in ("day", "month", "year", "unknown")]
    shown = []
    for row in rows:
        model.show_found(found(row))
        shown.append(_shown(model, 0)[2])
    assert shown == ["29.02.1988", "02.1988", "1988", ""]


def test_that_no_column_names_a_target_group(model: PeopleTableModel) -> None:
    headings = [
        model.headerData(n, Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole)
        for n in range(model.columnCount())
    ]
    assert headings == ["Name", "Number", "Birth date", "State", "District"]


def test_that_a_row_knows_whose_it_is(model: PeopleTableModel) -> None:
    model.show_found(found(SOREN, OLENA))
    assert model.index(1, 0).data(RECORD_ID) == OLENA.id
    assert model.row_of(OLENA.id) == 1
    assert model.row_of(None) == 0
    assert model.data(QModelIndex()) is None


def _shown(model: PeopleTableModel, row: int) -> list[object]:
    return [model.index(row, column).data() for column in range(model.columnCount())]


def many(count: int) -> tuple[PersonRow, ...]:
    return tuple(replace(SOREN, id=UUID(int=n + 1), number=f"2026-{n:05d}") for n in range(count))


def test_that_rows_out_of_sight_are_wanted_page_by_page_and_shown_when_they_come(
    model: PeopleTableModel, qtbot: QtBot
) -> None:
    rows = many(PAGE_ROWS * 5)
    first = {row.id: row for row in rows[:PAGE_ROWS]}
    model.show_found(PeopleFound(FoundPeople.of(row.id.bytes for row in rows), first))
    assert model.rowCount() == len(rows)
    last = model.index(len(rows) - 1, 1)
    with qtbot.waitSignal(model.rows_wanted) as wanted:
        assert last.data() == ""
    assert wanted.args == [tuple(row.id for row in rows[-PAGE_ROWS:])]
    with qtbot.waitSignal(model.dataChanged):
        model.take_rows({row.id: row for row in rows[-PAGE_ROWS:]})
    assert last.data() == rows[-1].number
    assert last.data(RECORD_ID) == rows[-1].id


def test_that_pages_scrolled_past_are_not_wanted(model: PeopleTableModel, qtbot: QtBot) -> None:
    rows = many(PAGE_ROWS * 10)
    model.show_found(PeopleFound(FoundPeople.of(row.id.bytes for row in rows), {}))
    with qtbot.waitSignal(model.rows_wanted) as wanted:
        for page in range(10):
            model.index(page * PAGE_ROWS, 0).data()
    assert wanted.args is not None
    assert wanted.args[0][0] == rows[7 * PAGE_ROWS].id
    assert len(wanted.args[0]) == 3 * PAGE_ROWS


def test_that_a_page_that_could_not_be_read_is_asked_for_again(model: PeopleTableModel, qtbot: QtBot) -> None:
    rows = many(PAGE_ROWS)
    model.show_found(PeopleFound(FoundPeople.of(row.id.bytes for row in rows), {}))
    with qtbot.waitSignal(model.rows_wanted):
        model.index(0, 0).data()
    model.ask_again()
    with qtbot.waitSignal(model.rows_wanted) as wanted:
        model.index(0, 0).data()
    assert wanted.args == [tuple(row.id for row in rows)]


def test_that_a_heading_asks_for_another_order(model: PeopleTableModel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(model.order_wanted) as wanted:
        model.sort(2, Qt.SortOrder.DescendingOrder)
    assert wanted.args == ["birth_date", True]


def test_that_the_model_keeps_qts_rules_under_random_results(
    model: PeopleTableModel, qtmodeltester: ModelTester
) -> None:
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    choice = random.Random(5)  # noqa: S311 - no secret
    rows = many(400)
    for _ in range(60):
        some = choice.sample(rows, choice.randrange(0, 400))
        known = {row.id: row for row in choice.sample(some, len(some) // 2)}
        model.show_found(PeopleFound(FoundPeople.of(row.id.bytes for row in some), known))
        model.take_rows({row.id: row for row in choice.sample(rows, 20)})
        if choice.random() < 0.2:
            model.forget_rows()
