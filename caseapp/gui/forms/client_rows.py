"""Rows of the person's form: added, taken out and put back, moved up; each with its fields."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from caseapp.gui.forms.client_fields import ClientFields
from caseapp.gui.forms.client_row_input import is_there, new_row
from caseapp.gui.pages.page import Workplace
from caseapp.gui.theme.tokens import SMALL_GAP
from caseapp.gui.widgets.basics import button, line, rule

_LONGEST = 30


class PartRow(QWidget):
    """One row; its subclasses add the fields and lay them out, below ``line_above`` where rows are high."""

    edited = Signal()
    """Something was typed or chosen."""
    removed = Signal()
    """The row is not wanted any more."""
    move_requested = Signal(object)
    """It belongs further up (-1) or down (1): so many places (``int``)."""

    def __init__(self, workplace: Workplace, list_name: str) -> None:
        super().__init__()
        self.workplace = workplace
        self.list_name = list_name
        self.part_id = ""
        self.fields = ClientFields(workplace, self, list_name)
        self.line_above = rule()
        self.line_above.hide()
        self.up = button(self.tr("Up"), "subtle", f"{list_name}.up")
        workplace.theme.set_icon(self.up, "expand_less", "soft")
        self.take_out = button(self.tr("Take out"), "subtle", f"{list_name}.take_out")
        workplace.theme.set_icon(self.take_out, "close", "soft")
        self.fields.edited.connect(self.edited)
        self.up.clicked.connect(self._on_up_clicked)
        self.take_out.clicked.connect(self.removed)

    @property
    def is_blank(self) -> bool:
        """True while nobody wrote anything here."""
        return not is_there(self.list_name, self.entries())

    def first_entry(self) -> QWidget:
        """Where typing begins."""
        return self.fields.entry(next(iter(self.fields)))

    def words(self) -> str:
        """What tells this row from the others, in a few words."""
        raise NotImplementedError

    def entries(self) -> dict[str, Any]:
        """What stands in the row, with the id of the stored one or an empty one."""
        return {"id": self.part_id, **self.fields.entries()}

    def show_entries(self, row: Mapping[str, Any]) -> None:
        """Fill the row."""
        self.part_id = row["id"]
        self.fields.show_entries(row)

    def show_place(self, place: int) -> None:
        """Tell the row where it stands; the first goes no further up."""
        self.up.setVisible(place > 0)
        if self.line_above.parentWidget() is not None:
            self.line_above.setVisible(place > 0)

    def name_ways(self) -> None:
        """Read aloud, the same words in every row would not say which one they move."""
        words = self.words()
        self.up.setAccessibleName(self.tr("Up: {words}").format(words=words))
        self.take_out.setAccessibleName(self.tr("Take out: {words}").format(words=words))

    def show_problem(self, name: str, text: str) -> QWidget | None:
        """Say it at the field; at the first field when the row as a whole is meant."""
        return self.fields.show_problem(name or next(iter(self.fields)), text)

    def clear_problems(self) -> None:
        """Nothing is wrong any more."""
        self.fields.clear_problems()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Alt with an arrow moves the row, as it moves goals."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.modifiers() == Qt.KeyboardModifier.AltModifier and event.key() in steps:
            self.move_requested.emit(steps[Qt.Key(event.key())])
            return
        super().keyPressEvent(event)

    @Slot()
    def _on_up_clicked(self) -> None:
        self.move_requested.emit(-1)


class PartRows(QWidget):
    """All rows of a list. With ``keeps_one`` an empty one waits where there is none."""

    edited = Signal()
    """A row was added, changed, moved or taken out."""
    order_changed = Signal()
    """Tab has another way to go."""

    def __init__(
        self, workplace: Workplace, list_name: str, make: Callable[[], PartRow], add: str, *, keeps_one: bool
    ) -> None:
        super().__init__()
        self.list_name = list_name
        self._theme = workplace.theme
        self._make_row = make
        self._keeps_one = keeps_one
        self._rows: list[PartRow] = []
        self._out: tuple[int, dict[str, Any]] | None = None
        self._add = button(add, "quiet", f"{list_name}.add")
        self._theme.set_icon(self._add, "add")
        self._put_back = button("", "quiet", f"{list_name}.put_back")
        self._theme.set_icon(self._put_back, "undo")
        self._put_back.hide()
        self._column = QVBoxLayout()
        self._column.setSpacing(SMALL_GAP + 4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SMALL_GAP)
        layout.addLayout(self._column)
        layout.addLayout(line(self._put_back, None))
        layout.addLayout(line(self._add, None))
        self._add.clicked.connect(self.begin_row)
        self._put_back.clicked.connect(self._on_put_back_clicked)

    def rows(self) -> Sequence[PartRow]:
        """Every row in its order."""
        return tuple(self._rows)

    def entries(self) -> list[dict[str, Any]]:
        """What stands in every row; the empty ones too, so that places can be named."""
        return [row.entries() for row in self._rows]

    def show_entries(self, rows: Sequence[Mapping[str, Any]]) -> None:
        """Show these and no others. Rows that are there are filled anew: whoever writes there stays."""
        wanted = list(rows) or ([new_row(self.list_name)] if self._keeps_one else [])
        for row in self._rows[len(wanted) :]:
            self._drop(row)
        for row, values in zip(self._rows, wanted, strict=False):
            row.show_entries(values)
        for values in wanted[len(self._rows) :]:
            self._put_in(values, len(self._rows))
        self._settle()

    def show_problem(self, place: int, name: str, text: str) -> QWidget | None:
        """Say it at a field of one row."""
        return self._rows[place].show_problem(name, text) if place < len(self._rows) else None

    def clear_problems(self) -> None:
        """Nothing is wrong any more."""
        for row in self._rows:
            row.clear_problems()

    @Slot()
    def begin_row(self) -> None:
        """A new row at the end; an empty one that waits there is used."""
        if not self._rows or not self._rows[-1].is_blank:
            self._put_in(new_row(self.list_name), len(self._rows))
            self._settle()
        self._rows[-1].first_entry().setFocus()

    # --- inside ---------------------------------------------------------------------------------

    def _put_in(self, values: Mapping[str, Any], place: int) -> None:
        row = self._make_row()
        row.show_entries(values)
        row.edited.connect(self._show_ways_out)
        row.edited.connect(self.edited)
        row.removed.connect(self._on_row_removed)
        row.move_requested.connect(self._on_row_move_requested)
        self._rows.insert(place, row)
        self._column.insertWidget(place, row)
        if self.isVisible():
            # Shown at once: what is not visible yet cannot take the focus.
            row.show()

    def _drop(self, row: PartRow) -> None:
        self._rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _keep_one(self) -> None:
        if self._keeps_one and not self._rows:
            self._put_in(new_row(self.list_name), 0)

    def _settle(self) -> None:
        for place, row in enumerate(self._rows):
            row.show_place(place)
        self._show_ways_out()
        self.order_changed.emit()

    @Slot()
    def _show_ways_out(self) -> None:
        """An empty row that waits alone needs none."""
        for row in self._rows:
            row.take_out.setVisible(not self._keeps_one or len(self._rows) > 1 or not row.is_blank)
            row.name_ways()

    def _sender_row(self) -> PartRow | None:
        row = self.sender()
        return row if isinstance(row, PartRow) and row in self._rows else None

    @Slot()
    def _on_row_removed(self) -> None:
        row = self._sender_row()
        if row is None:
            return
        place = self._rows.index(row)
        if not row.is_blank:
            words = row.words()
            words = words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"
            self._out = place, row.entries()
            self._put_back.setText(self.tr("Put back: {words}").format(words=words.replace("&", "&&")))
            self._put_back.show()
        self._drop(row)
        self._keep_one()
        self._settle()
        (self._put_back if self._out is not None else self._add).setFocus()
        self.edited.emit()

    @Slot()
    def _on_put_back_clicked(self) -> None:
        if self._out is None:
            return
        place, values = self._out
        self._out = None
        self._put_back.hide()
        self._put_in(values, min(place, len(self._rows)))
        self._settle()
        self._rows[min(place, len(self._rows) - 1)].first_entry().setFocus()
        self.edited.emit()

    @Slot(object)
    def _on_row_move_requested(self, step: int) -> None:
        row = self._sender_row()
        if row is None or not 0 <= self._rows.index(row) + step < len(self._rows):
            return
        place = self._rows.index(row) + step
        focus: QWidget | None = self.window().focusWidget()
        self._rows.remove(row)
        self._rows.insert(place, row)
        self._column.removeWidget(row)
        self._column.insertWidget(place, row)
        self._settle()
        if isinstance(focus, QPushButton) and focus.isHidden():
            # The first has no way up any more.
            row.first_entry().setFocus()
        elif focus is not None and row.isAncestorOf(focus):
            focus.setFocus()
        self.edited.emit()
