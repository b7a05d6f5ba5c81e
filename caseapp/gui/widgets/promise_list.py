"""The promises that are due, the latest first: a keyboard list of at most seven, the rest folded."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout

from caseapp.gui.theme.theme import Theme
from caseapp.gui.theme.tokens import CARD_PADDING, SMALL_GAP
from caseapp.gui.widgets.basics import button, label
from caseapp.gui.widgets.promise_row import PromiseRow
from caseapp.usecases.today import DuePromise

MOST_SHOWN = 7


class PromiseList(QFrame):
    """Keeps its unfolding and its place when other promises are shown."""

    kept = Signal(object)
    """It was done (``DuePromise``)."""
    dropped = Signal(object, str)
    """It will not be done (``DuePromise``), and why."""
    opened = Signal(object)
    """Whom it was made to is wanted (``DuePromise``)."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._promises: tuple[DuePromise, ...] = ()
        self._rows: list[PromiseRow] = []
        self._place = 0
        self._is_unfolded = False
        self.setProperty("surface", "card")
        self._more = button("", "quiet", "more_promises")
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(CARD_PADDING, CARD_PADDING - 4, CARD_PADDING, CARD_PADDING - 4)
        self._layout.setSpacing(SMALL_GAP)
        self._layout.addWidget(label(self.tr("We promised"), "heading"))
        self._layout.addWidget(self._more)
        self._more.clicked.connect(self._on_more_clicked)

    def show_promises(self, promises: Sequence[DuePromise], today: date) -> None:
        """Show these, the cursor where it was."""
        self._promises = tuple(promises)
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = [self._row(promise, today) for promise in promises]
        for number, row in enumerate(self._rows, start=1):
            self._layout.insertWidget(number, row)
        self._fold()
        self.setVisible(bool(promises))

    def take_focus(self) -> bool:
        """The cursor on its row; False when there is none."""
        return self._focus(self._place)

    def _row(self, promise: DuePromise, today: date) -> PromiseRow:
        row = PromiseRow(self._theme, promise, today)
        row.kept.connect(self._on_row_kept)
        row.dropped.connect(self._on_row_dropped)
        row.opened.connect(self.opened)
        row.move_requested.connect(self._on_row_move_requested)
        return row

    def _fold(self) -> None:
        folded = 0 if self._is_unfolded else max(0, len(self._rows) - MOST_SHOWN)
        for number, row in enumerate(self._rows):
            row.setVisible(number < len(self._rows) - folded)
        self._more.setText(self.tr("%n more promises", "", folded))
        self._more.setVisible(folded > 0)

    def _focus(self, place: int) -> bool:
        shown = [row for row in self._rows if not row.isHidden()]
        if not shown:
            return False
        self._place = max(0, min(place, len(shown) - 1))
        shown[self._place].take_focus()
        return True

    @Slot(object)
    def _on_row_kept(self, promise: DuePromise) -> None:
        self._place = self._promises.index(promise)
        self.kept.emit(promise)

    @Slot(object, str)
    def _on_row_dropped(self, promise: DuePromise, reason: str) -> None:
        self._place = self._promises.index(promise)
        self.dropped.emit(promise, reason)

    @Slot(object, bool)
    def _on_row_move_requested(self, promise: DuePromise, is_down: bool) -> None:
        self._focus(self._promises.index(promise) + (1 if is_down else -1))

    @Slot()
    def _on_more_clicked(self) -> None:
        self._is_unfolded = True
        self._fold()
        self._focus(MOST_SHOWN)
