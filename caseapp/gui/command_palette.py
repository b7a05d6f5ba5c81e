"""The command palette: one line to type in, below it what one can do here and the people it may mean."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from caseapp.domain.names import fold
from caseapp.errors import CaseAppError
from caseapp.gui.models.people_table_model import shown_name
from caseapp.gui.navigation import Place
from caseapp.gui.pages.page import Workplace
from caseapp.gui.palette_rows import Offer, OfferTable
from caseapp.gui.task_runner import Task
from caseapp.gui.theme.tokens import GAP
from caseapp.gui.widgets.basics import card, label, text_width
from caseapp.usecases.people_list import FindPeople, PeopleFound

_MOST_PEOPLE = 8
_WIDTH_IN_CHARACTERS = 72
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}


class CommandPalette(QFrame):
    """Lies over the window until something is chosen; then the focus is back where it was."""

    place_requested = Signal(object)
    """A person was chosen (``Place``)."""

    def __init__(self, workplace: Workplace, offered: Sequence[Offer], window: QWidget) -> None:
        super().__init__(window)
        self._workplace = workplace
        self._window = window
        self._offered = [(f" {fold(offer.text)}", offer) for offer in offered]
        self._people: list[Offer] = []
        self._rows: list[Offer] = []
        self._asked: Task | None = None
        self._runs_first = False
        self._focus_before: QWidget | None = window.window().focusWidget()
        self._build_widgets()
        self._build_layout()
        self._connect_signals()
        self._show_rows()

    def _build_widgets(self) -> None:
        self.setObjectName("palette")
        self.setProperty("surface", "veil")
        self._entry = QLineEdit()
        self._entry.setObjectName("palette_entry")
        self._entry.setProperty("type", "search")
        self._entry.setPlaceholderText(self.tr("What do you want to do?"))
        self._entry.setAccessibleName(self.tr("What do you want to do?"))
        self._table = OfferTable()
        self._table.setObjectName("palette_rows")
        self._table.setAccessibleName(self.tr("What you can do here, and people"))
        self._nothing = label(self.tr("No match."), "text", "soft")

    def _build_layout(self) -> None:
        self._card, inside = card()
        inside.addWidget(self._entry)
        inside.addWidget(self._table)
        inside.addWidget(self._nothing)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP, 4 * GAP, GAP, GAP)
        layout.addWidget(self._card, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)

    def _connect_signals(self) -> None:
        self._entry.installEventFilter(self)
        self._entry.textChanged.connect(self._on_entry_text_changed)
        self._table.cellClicked.connect(self._on_table_cell_clicked)
        self._window.installEventFilter(self)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_application_focus_changed)

    def appear(self) -> None:
        """Over the whole window, ready to type."""
        self._cover()
        self.show()
        self.raise_()
        self._entry.setFocus()

    def leave(self) -> None:
        """Away, with the focus where it was."""
        self.hide()
        before = self._focus_before
        if before and isValid(before):
            before.setFocus()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """The hands stay in the line: arrows move in the list, Enter runs, Esc leaves."""
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self._cover()
        elif watched is self._entry and isinstance(event, QKeyEvent):
            return self._takes_key(event)
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """A click beside the card leaves."""
        if not self._card.geometry().contains(event.position().toPoint()):
            self.leave()

    def focusNextPrevChild(self, _: bool) -> bool:  # noqa: N802 - Qt's name
        """Tab does not lead to the page below."""
        return True

    def _takes_key(self, event: QKeyEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
            # Otherwise the key would go to the window, which takes it for the way back.
            event.accept()
            return True
        if event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() in _STEPS:
            row = self._table.currentRow() + _STEPS[Qt.Key(event.key())]
            self._choose(max(0, min(row, len(self._rows) - 1)))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._run_chosen()
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            return False
        return True

    def _cover(self) -> None:
        self.setGeometry(self._window.rect())
        self.ensurePolished()
        self._card.setFixedWidth(min(text_width(self, _WIDTH_IN_CHARACTERS), self._window.width() - 2 * GAP))
        self._table.room = self.height() - 8 * GAP - 2 * self._entry.sizeHint().height()
        self._table.fit()

    def _show_rows(self) -> None:
        # Each typed word begins a word of the line: letters amid a word are more often chance than meant.
        words = [f" {word}" for word in fold(self._entry.text()).split()]
        found = [offer for folded, offer in self._offered if all(word in folded for word in words)]
        self._rows = [*found, *self._people]
        self._table.show_offers(self._rows)
        self._table.setVisible(bool(self._rows))
        self._nothing.setVisible(not self._rows and self._asked is None)
        self._table.fit()
        self._choose(0)

    def _choose(self, row: int) -> None:
        self._table.setCurrentCell(row, 0)
        if row < len(self._rows):
            self._entry.setAccessibleDescription(self._rows[row].text)

    def _run_chosen(self) -> None:
        row = self._table.currentRow()
        is_action = 0 <= row < len(self._rows) - len(self._people)
        if self._asked is not None and not is_action:
            # A quick hand: the people shown still belong to what was typed before.
            self._runs_first = True
        elif 0 <= row < len(self._rows):
            chosen = self._rows[row]
            self.leave()
            chosen.run()

    @Slot(QWidget, QWidget)
    def _on_application_focus_changed(self, _: QWidget | None, now: QWidget | None) -> None:
        # A page below whose answer has come takes the focus: it gets it when the palette leaves.
        if now is not None and self.isVisible() and self._window.isAncestorOf(now) and now is not self._entry:
            self._focus_before = now
            self._entry.setFocus()

    @Slot()
    def _on_entry_text_changed(self) -> None:
        self._runs_first = False
        self._asked = None
        if typed := self._entry.text().strip():
            query = FindPeople(self._workplace.people, typed)
            self._asked = self._workplace.runner.read(query, self, channel="palette")
            self._asked.done.connect(self._on_people_found)
            self._asked.failed.connect(self._on_people_failed)
        else:
            self._people = []
        self._show_rows()

    @Slot(object)
    def _on_people_found(self, found: PeopleFound) -> None:
        if self.sender() is not self._asked:
            return
        ids = found.people.ids(0, _MOST_PEOPLE)
        rows = [found.rows[person] for person in ids if person in found.rows]
        self._show_people(
            [
                Offer(
                    shown_name(row), row.number, partial(self.place_requested.emit, Place("client", row.id))
                )
                for row in rows
            ]
        )

    @Slot(object)
    def _on_people_failed(self, _: CaseAppError) -> None:
        # Whoever may not see people is offered none; other trouble shows on the pages themselves.
        if self.sender() is self._asked:
            self._show_people([])

    def _show_people(self, people: list[Offer]) -> None:
        self._asked = None
        self._people = people
        self._show_rows()
        if self._runs_first:
            self._run_chosen()

    @Slot(int, int)
    def _on_table_cell_clicked(self, row: int, _: int) -> None:
        self._choose(row)
        self._run_chosen()
