"""The plan as a tree: right for any view, and taken over line by line so that a view keeps its place."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from pytestqt.qtbot import QtBot

from caseapp.gui.models.plan_tree_model import ROW, PlanRow, PlanTreeModel, with_new_row


def _row(kind: str, number: int, *rows: PlanRow, text: str = "") -> PlanRow:
    return PlanRow(kind, UUID(int=number), text or f"{kind} {number}", rows=rows)


def _plan(*rows: PlanRow) -> PlanRow:
    return _row("plan", 0, *rows)


STATES = (
    _plan(),
    _plan(_row("goal", 1)),
    _plan(_row("aim", 2, _row("goal", 3, _row("step", 4), _row("step", 5))), _row("goal", 1)),
    _plan(_row("goal", 1), _row("aim", 2, _row("goal", 3, _row("step", 5), _row("step", 4)))),
    _plan(_row("aim", 2), _row("goal", 3, _row("step", 5)), _row("goal", 1, text="anders")),
    _plan(_row("goal", 6), _row("goal", 3)),
    _plan(),
)


def _words(model: PlanTreeModel) -> list[tuple[int, str]]:
    found: list[tuple[int, str]] = []

    def walk(index: QModelIndex, depth: int) -> None:
        for place in range(model.rowCount(index)):
            below = model.index(place, 0, index)
            found.append((depth, below.data()))
            walk(below, depth + 1)

    walk(model.index(0, 0), 0)
    return found


def _expected(plan: PlanRow, depth: int = 0) -> list[tuple[int, str]]:
    found = []
    for row in plan.rows:
        found += [(depth, row.text), *_expected(row, depth + 1)]
    return found


def test_that_the_tree_is_a_sound_model_in_every_state(qtbot: QtBot, qtmodeltester: Any) -> None:
    model = PlanTreeModel(STATES[0])
    qtmodeltester.check(model)
    for state in (*STATES, *reversed(STATES), *STATES[::2]):
        model.show(state)
        assert _words(model) == _expected(state)
    qtmodeltester.check(model)


def test_that_what_is_chosen_stays_chosen_when_lines_come_and_move(qtbot: QtBot) -> None:
    model = PlanTreeModel(STATES[2])
    chosen = QPersistentModelIndex(model.find(UUID(int=5)))
    model.show(STATES[3])
    assert chosen.isValid()
    assert chosen.data(ROW).id == UUID(int=5)


def test_that_a_new_goal_stands_last_below_its_aim() -> None:
    plan = with_new_row(STATES[2], _row("goal", 9), UUID(int=2))
    assert [row.id.int for row in plan.rows[0].rows] == [3, 9]
    assert [row.id.int for row in with_new_row(STATES[2], _row("goal", 9), None).rows] == [2, 1, 9]
