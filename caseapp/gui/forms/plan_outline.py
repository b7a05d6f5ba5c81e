"""The whole plan at a glance, for the keyboard: arrows choose, Enter writes, Alt moves, Del takes out."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QTreeView

from caseapp.gui.delegates.plan_row_delegate import PlanRowDelegate
from caseapp.gui.forms.plan_settings import PlanSettings
from caseapp.gui.models.plan_tree_model import ROW, PlanRow, PlanTreeModel
from caseapp.usecases.plan_edits import MoveGoal, MoveStep, TakeOutStep

Index = QModelIndex | QPersistentModelIndex
_INDENT = 12


class PlanOutline(QTreeView):
    """Tab leaves it; what is chosen here is what the card shows."""

    chosen = Signal(object)
    """Another line is the current one (``PlanRow``)."""
    begin_requested = Signal(object)
    """Enter: this line is to be written (``PlanRow``)."""
    wanted = Signal(object)
    """A ``Command``: something is moved, or a step taken out."""
    take_out_requested = Signal(object)
    """Del on a goal (``PlanRow``)."""

    def __init__(self, settings: PlanSettings, model: PlanTreeModel) -> None:
        super().__init__()
        self._client_id = settings.client_id
        self.setObjectName("plan_outline")
        self.setModel(model)
        self._model = model
        self._is_following = self._has_new_rows = False
        self.setItemDelegate(PlanRowDelegate(settings.theme, settings.wording, self))
        self.setHeaderHidden(True)
        self.setIndentation(_INDENT)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(self.tr("The plan: aims, goals and steps"))
        model.rowsInserted.connect(self._on_model_rows_inserted)
        self.doubleClicked.connect(self._on_double_clicked)
        self.expandAll()

    @property
    def row(self) -> PlanRow | None:
        """The current line."""
        found: PlanRow | None = self.currentIndex().data(ROW)
        return found

    def show_plan(self, plan: PlanRow) -> None:
        """The plan as it is now. A line that goes away chooses nothing in its place."""
        self._is_following = True
        self._model.show(plan)
        self._is_following = False
        if self._has_new_rows:
            self._has_new_rows = False
            self.expandAll()
            self.updateGeometry()

    def choose(self, record_id: UUID) -> None:
        """Make a line current without saying so."""
        index = self._model.find(record_id)
        if index.isValid() and index != self.currentIndex():
            self._is_following = True
            self.setCurrentIndex(index)
            self._is_following = False

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802 - Qt's name
        """By key or click."""
        super().currentChanged(current, previous)
        if self.row is not None and not self._is_following:
            self.chosen.emit(self.row)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """The keys of the outline."""
        row, key = self.row, event.key()
        is_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        is_ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if row is None:
            super().keyPressEvent(event)
        elif is_alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._move(row, -1 if key == Qt.Key.Key_Up else 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not is_ctrl:
            self.begin_requested.emit(row)
        elif key == Qt.Key.Key_Delete and row.kind == "step":
            self.wanted.emit(TakeOutStep(self._client_id, row.id))
        elif key == Qt.Key.Key_Delete:
            self.take_out_requested.emit(row)
        elif is_ctrl and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)

    @Slot()
    def go_up(self) -> None:
        """The goal before, ready for typing."""
        self._go(up=True)

    @Slot()
    def go_down(self) -> None:
        """The goal after, ready for typing."""
        self._go(up=False)

    def _go(self, *, up: bool) -> None:
        index = self.currentIndex()
        while (index := self.indexAbove(index) if up else self.indexBelow(index)).isValid():
            row: PlanRow = index.data(ROW)
            if row.kind in ("aim", "goal"):
                self.setCurrentIndex(index)
                self.begin_requested.emit(row)
                return

    def _move(self, row: PlanRow, by: int) -> None:
        if row.kind == "step":
            self.wanted.emit(MoveStep(self._client_id, row.id, by))
        elif row.kind != "plan" and (row.number or row.kind == "aim"):
            self.wanted.emit(MoveGoal(self._client_id, row.id, by))

    @Slot()
    def _on_model_rows_inserted(self) -> None:
        self._has_new_rows = True

    @Slot(QModelIndex)
    def _on_double_clicked(self, index: QModelIndex) -> None:
        row: PlanRow | None = index.data(ROW)
        if row is not None:
            self.begin_requested.emit(row)
