"""The people list while others work: people come, go and change their names while pages are being read."""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QApplication, QTableView
from pytestqt.modeltest import ModelTester

from caseapp.domain.people_index import FoundPeople
from caseapp.gui.models.people_table_model import RECORD_ID, PeopleTableModel
from caseapp.gui.texts import Wording
from caseapp.gui.workbench import Workbench
from caseapp.settings import PEOPLE_COLUMNS
from caseapp.usecases.base import Changes, FieldChange
from caseapp.usecases.client import AddClient, UpdateClient
from caseapp.usecases.people_list import PAGE_ROWS, FindPeople, PeopleFound, PeopleLookup, PersonRow
from tests.builders import PASSPHRASE, open_made
from tests.window_driver import Driver, settle, wait_until
from tests.window_story import unlock

PEOPLE = 300


class Register(QObject):
    """What the list asks; answers come when they like, some when a newer result is there already."""

    def __init__(self, model: PeopleTableModel, chance: random.Random) -> None:
        super().__init__()
        self._model, self._chance = model, chance
        self.rows: dict[UUID, PersonRow] = {}
        self._waiting: list[tuple[UUID, ...]] = []
        self._made = 0
        model.rows_wanted.connect(self._on_model_rows_wanted)

    @Slot(object)
    def _on_model_rows_wanted(self, ids: tuple[UUID, ...]) -> None:
        self._waiting.append(ids)

    def come(self) -> None:
        """Somebody new."""
        self._made += 1
        number = f"2026-{self._made:05d}"
        name = f"{self._chance.choice('ABCDEFGH')}{self._chance.randrange(1000)}"
        row = PersonRow(UUID(int=self._made), number, name, None, "Beispiel", None, None, "new")
        self.rows[row.id] = row

    def go(self) -> None:
        """Somebody is taken out."""
        if self.rows:
            del self.rows[self._chance.choice(list(self.rows))]

    def rename(self) -> None:
        """Somebody has another name, and another place in the list."""
        if self.rows:
            row = self._chance.choice(list(self.rows.values()))
            self.rows[row.id] = replace(row, called_name=f"{row.called_name}x")

    def show(self) -> None:
        """A new result, with the rows of some page."""
        listed = sorted(self.rows.values(), key=lambda row: (row.called_name or "", row.number))
        first = self._chance.randrange(len(listed) + 1) // PAGE_ROWS * PAGE_ROWS
        self._model.forget_rows()
        found = FoundPeople.of(row.id.bytes for row in listed)
        self._model.show_found(PeopleFound(found, {row.id: row for row in listed[first : first + PAGE_ROWS]}))

    def answer(self) -> None:
        """The answer that is due; who went meanwhile is not in it."""
        if self._waiting:
            self._model.take_rows(self._known(self._waiting.pop(0)))

    def _known(self, ids: tuple[UUID, ...]) -> Mapping[UUID, PersonRow]:
        return {one: self.rows[one] for one in ids if one in self.rows}

    @property
    def is_waiting(self) -> bool:
        """True while something was asked and not answered."""
        return bool(self._waiting)


@pytest.mark.parametrize("seed", range(8))
def test_that_the_list_keeps_qts_rules_and_the_chosen_person_while_everything_changes(
    qapp: QApplication, qtmodeltester: ModelTester, seed: int
) -> None:
    chance = random.Random(seed)  # noqa: S311 - the same changes in every run
    model = PeopleTableModel(Wording({}, "en", ZoneInfo("Europe/Berlin")), PEOPLE_COLUMNS)
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    register, table = Register(model, chance), QTableView()
    table.setModel(model)
    table.resize(600, 400)
    table.show()
    for _ in range(PEOPLE):
        register.come()
    register.show()
    chosen = model.index(chance.randrange(PEOPLE), 0).data(RECORD_ID)
    steps = (register.come, register.go, register.rename, register.show, register.answer, settle)
    for _ in range(150):
        chance.choice(steps)()
        table.scrollTo(model.index(chance.randrange(max(1, model.rowCount())), 0))
        if chosen in register.rows and (row := model.row_of(chosen)):
            assert model.index(row, 0).data(RECORD_ID) == chosen
    register.show()
    _see_to_the_end(model, register)
    shown = [model.index(row, 1).data() for row in range(model.rowCount())]
    listed = sorted(register.rows.values(), key=lambda row: (row.called_name or "", row.number))
    assert shown == [row.number for row in listed]
    table.close()


def _see_to_the_end(model: PeopleTableModel, register: Register) -> None:
    """Scroll through everything until each row has its words."""

    def is_whole() -> bool:
        register.answer()
        # Every row is looked at, so that whatever is missing is asked for.
        shown = [model.index(row, 1).data() for row in range(model.rowCount())]
        return all(shown)

    wait_until(is_whole, "every row has its words")


def test_that_a_late_answer_to_an_older_question_leaves_no_row_blank(qapp: QApplication) -> None:
    model = PeopleTableModel(Wording({}, "en", ZoneInfo("Europe/Berlin")), PEOPLE_COLUMNS)
    register = Register(model, random.Random(1))  # noqa: S311 - the same people in every run
    for _ in range(PEOPLE):
        register.come()
    told: list[int] = []
    model.dataChanged.connect(lambda first, _: told.append(first.row()))
    last = PEOPLE - 1
    model.show_found(PeopleFound(FoundPeople.of(row.id.bytes for row in register.rows.values()), {}))
    assert model.index(0, 1).data() == ""
    wait_until(lambda: register.is_waiting, "the first page is asked for")
    model.show_found(PeopleFound(FoundPeople.of(row.id.bytes for row in register.rows.values()), {}))
    assert model.index(last, 1).data() == ""
    wait_until(lambda: len(register._waiting) == 2, "the last page is asked for")
    register.answer()
    assert told == []
    register.answer()
    assert told == [last // PAGE_ROWS * PAGE_ROWS]
    assert model.index(last, 1).data()


def test_that_the_window_ends_with_what_the_register_says_after_many_quick_changes(
    qapp: QApplication, tmp_path: Path
) -> None:
    with open_made(tmp_path) as opened:
        for number in range(140):
            opened.executor.run(AddClient({"called_name": f"M{number:03d}"}))
    driver = Driver.start(tmp_path)
    unlock(driver, PASSPHRASE)
    table = driver.see("people", QTableView)
    wait_until(lambda: table.model().rowCount() == 140, "everybody")
    table.selectRow(70)
    driver.go_to("search")
    driver.press(Qt.Key.Key_Down)
    chosen = table.currentIndex().data(RECORD_ID)
    chance = random.Random(3)  # noqa: S311 - the same changes in every run
    bench = driver.window.findChild(Workbench)
    assert isinstance(bench, Workbench)
    runner = driver.program.parts.runner
    added: list[Changes] = []
    for number in range(40):
        name = f"{chance.choice('AMZ')}{number}"
        if chance.random() < 0.6 or not added:
            runner.write(AddClient({"called_name": name}), bench).done.connect(added.append)
        elif (undo := added.pop().undo) is not None:
            runner.write(undo, bench)
        if number == 20:
            change = FieldChange("called_name", "M071", "Zz")
            runner.write(UpdateClient(chosen, (change,)), bench)
        settle()
    wait_until(lambda: not runner.debts.are_open, "everything is written")
    stored = _stored(driver)
    wait_until(lambda: _listed(table) == stored, "the list follows")
    assert table.currentIndex().data(RECORD_ID) == chosen
    driver.stop()


def _stored(driver: Driver) -> bytes:
    return driver.ask(FindPeople(PeopleLookup())).people.packed


def _listed(table: QTableView) -> bytes:
    model = table.model()
    rows = range(model.rowCount())
    return b"".join(model.index(row, 0).data(RECORD_ID).bytes for row in rows)
