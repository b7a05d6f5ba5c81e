"""What the command palette offers, and the list that shows it: words at the left, the key at the right."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
)

from caseapp.gui.actions import Action
from caseapp.gui.pages.page import Page
from caseapp.gui.theme.tokens import GAP

_MOST_ROWS = 11


@dataclass(frozen=True)
class Offer:
    """One line of the palette."""

    text: str
    key: str
    run: Callable[[], object]


def offers(actions: Sequence[Action], page: Page) -> list[Offer]:
    """What can be done now: the buttons of the page first, then the actions of the window."""
    known = [action for action in actions if action.is_offered()]
    named = {action.text for action in known}
    buttons = [made for made in page.findChildren(QPushButton) if _is_offered(made)]
    texts = [made.text() for made in buttons]
    of_page = [
        Offer(made.text(), "", made.click)
        for made in buttons
        # Where several buttons say the same, the words alone do not tell which one is meant.
        if texts.count(made.text()) == 1 and made.text() not in named
    ]
    return [*of_page, *(Offer(action.text, action.key_text, action.run) for action in known)]


def _is_offered(made: QPushButton) -> bool:
    is_shown = made.isVisible() and made.isEnabled() and bool(made.text())
    return is_shown and made.property("kind") in ("main", "plain") and not made.isCheckable()


class OfferTable(QTableWidget):
    """Never takes the focus: the hands stay in the line above it."""

    def __init__(self) -> None:
        super().__init__(0, 2)
        self._offers: Sequence[Offer] = ()
        self.room = 0
        """So many pixels are there for the rows."""
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().hide()

    def show_offers(self, offers: Sequence[Offer]) -> None:
        """Show others instead."""
        self._offers = offers
        self.setRowCount(len(offers))
        for number, offer in enumerate(offers):
            key = QTableWidgetItem(offer.key)
            key.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.setItem(number, 0, QTableWidgetItem(offer.text))
            self.setItem(number, 1, key)

    def fit(self) -> None:
        """As high as its rows, within the ``room``; the column of the keys follows the font."""
        row = self.fontMetrics().height() + 16
        self.verticalHeader().setDefaultSectionSize(row)
        keys = [self.fontMetrics().horizontalAdvance(offer.key) for offer in self._offers]
        self.setColumnWidth(1, max(keys, default=0) + 2 * GAP)
        self.setFixedHeight(row * max(1, min(len(self._offers), _MOST_ROWS, self.room // row)) + 4)
