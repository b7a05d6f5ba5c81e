"""A plan as a tree for a view: the plan, its aims and goals in the person's words, their steps."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from caseapp.domain.goal_plan import GoalNode, Step

ROW = Qt.ItemDataRole.UserRole + 1
"""Role: the ``PlanRow`` behind a line of the tree."""

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


@dataclass(frozen=True)
class PlanRow:
    """One line: ``kind`` is plan, aim, goal or step; ``number`` counts the goals from 1."""

    kind: str
    id: UUID
    text: str = field(repr=False)
    number: int = 0
    doer: str = ""
    due: date | None = None
    state: str = ""
    rows: tuple[PlanRow, ...] = ()

    def walk(self) -> Iterator[PlanRow]:
        """This line, then those below it."""
        yield self
        for row in self.rows:
            yield from row.walk()


def plan_rows(title: PlanRow, goals: Sequence[GoalNode]) -> PlanRow:
    """The whole tree, its goals numbered in reading order."""
    number = 0

    def row_of(node: GoalNode) -> PlanRow:
        nonlocal number
        is_aim = node.goal.level == "aim"
        number += not is_aim
        own = number
        words = node.own_words or node.goal.professional_words or ""
        below = tuple(row_of(one) for one in node.goals)
        steps = tuple(_step_row(step) for step in node.steps)
        return PlanRow(
            "aim" if is_aim else "goal", node.goal.id, words, 0 if is_aim else own, rows=steps + below
        )

    return replace(title, rows=tuple(row_of(node) for node in goals))


def with_new_row(plan: PlanRow, new: PlanRow, parent_id: UUID | None) -> PlanRow:
    """The tree with a goal that is not stored yet, last below its aim or in the plan."""
    if parent_id in (None, plan.id):
        return replace(plan, rows=(*plan.rows, new))
    return replace(
        plan, rows=tuple(with_new_row(r, new, parent_id) if r.id == parent_id else r for r in plan.rows)
    )


def _step_row(step: Step) -> PlanRow:
    return PlanRow("step", step.id, step.text, doer=step.doer, due=step.due, state=step.state)


class _Node:
    """A line in its place. Qt's indexes point here, so a node lives as long as its line does."""

    def __init__(self, row: PlanRow, parent: _Node | None) -> None:
        self.row = replace(row, rows=())
        self.parent = parent
        self.nodes = [_Node(below, self) for below in row.rows]

    @property
    def place(self) -> int:
        return self.parent.nodes.index(self) if self.parent is not None else 0


class PlanTreeModel(QAbstractItemModel):
    """Takes each new state over line by line, so that a view keeps what is chosen and folded."""

    def __init__(self, title: PlanRow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._root = _Node(title, None)
        self._shown = title

    def show(self, plan: PlanRow) -> None:
        """The plan as it is now."""
        if plan != self._shown:
            self._shown = plan
            self._take_over(self._root, plan)

    def find(self, record_id: UUID) -> QModelIndex:
        """Where a record stands; nowhere when it is not shown."""
        node = next((node for node in _walk(self._root) if node.row.id == record_id), None)
        return self._index(node) if node is not None else QModelIndex()

    # --- taking over ----------------------------------------------------------------------------

    def _take_over(self, node: _Node, row: PlanRow) -> None:
        alone = replace(row, rows=())
        if alone != node.row:
            node.row = alone
            index = self._index(node)
            self.dataChanged.emit(index, index)
        if row.rows and not node.nodes:
            # All at once: a view measures again after every insertion.
            self.beginInsertRows(self._index(node), 0, len(row.rows) - 1)
            node.nodes = [_Node(below, node) for below in row.rows]
            self.endInsertRows()
            return
        wanted = {below.id for below in row.rows}
        for place in reversed(range(len(node.nodes))):
            if node.nodes[place].row.id not in wanted:
                self.beginRemoveRows(self._index(node), place, place)
                del node.nodes[place]
                self.endRemoveRows()
        for place, below in enumerate(row.rows):
            self._put(node, place, below)

    def _put(self, node: _Node, place: int, row: PlanRow) -> None:
        """The line ``row`` stands at ``place``; all before it are right already."""
        known = next((n for n in range(place, len(node.nodes)) if node.nodes[n].row.id == row.id), None)
        if known is None:
            self.beginInsertRows(self._index(node), place, place)
            node.nodes.insert(place, _Node(row, node))
            self.endInsertRows()
            return
        if known != place:
            parent = self._index(node)
            self.beginMoveRows(parent, known, known, parent, place)
            node.nodes.insert(place, node.nodes.pop(known))
            self.endMoveRows()
        self._take_over(node.nodes[place], row)

    # --- what Qt asks ---------------------------------------------------------------------------

    def index(self, row: int, column: int, parent: Index = _NOWHERE) -> QModelIndex:
        """The line at a place below another."""
        nodes = _node(parent).nodes if parent.isValid() else [self._root]
        if column != 0 or not 0 <= row < len(nodes):
            return QModelIndex()
        return self.createIndex(row, 0, nodes[row])

    def parent(self, index: Index = _NOWHERE) -> QModelIndex:  # type: ignore[override]
        """The line above."""
        if not index.isValid() or _node(index).parent is None:
            return QModelIndex()
        above = _node(index).parent
        return self._index(above) if above is not None else QModelIndex()

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        """One plan; below it what it holds."""
        return len(_node(parent).nodes) if parent.isValid() else 1

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        """One."""
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words; the whole line as ``ROW``."""
        if not index.isValid():
            return None
        row = _node(index).row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.text
        return row if role == ROW else None

    def _index(self, node: _Node) -> QModelIndex:
        return self.createIndex(node.place, 0, node)


def _node(index: Index) -> _Node:
    node: _Node = index.internalPointer()
    return node


def _walk(node: _Node) -> Iterator[_Node]:
    yield node
    for below in node.nodes:
        yield from _walk(below)
