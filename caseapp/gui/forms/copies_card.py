"""The copies that were made of a person's versions, the newest first: a few of them, the rest folded."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from caseapp.gui.forms.copy_row import CopyRow
from caseapp.gui.forms.print_choices import PrintChoices
from caseapp.gui.pages.page import Workplace
from caseapp.gui.reprint import Reprint
from caseapp.gui.theme.tokens import CARD_PADDING, SMALL_GAP, TINY_GAP
from caseapp.gui.widgets.basics import button, card, label
from caseapp.gui.widgets.flow import FlowLayout
from caseapp.usecases.print_desk import MadeCopy, PrintDesk
from caseapp.usecases.print_record import SheetCopy

MOST_SHOWN = 3


class CopiesCard(QFrame):
    """Hidden while there is none."""

    again_ready = Signal(object)
    """A copy is to be printed once more (``SheetCopy``)."""
    hand_over_requested = Signal(object)
    """Somebody has a copy now (the id of its record)."""
    failed = Signal(object)
    """A copy cannot be made again (``CaseAppError``)."""

    def __init__(self, workplace: Workplace, choices: PrintChoices) -> None:
        super().__init__()
        self._workplace = workplace
        self._choices = choices
        self._rows: list[CopyRow] = []
        self._shown: object = None
        self._is_unfolded = False
        self._waits = False
        self._asked_for: date | None = None
        self._other: SheetCopy | None = None
        self._reprint = Reprint(workplace.runner, self)
        self.setProperty("surface", "card")
        self.setObjectName("copies")
        self._build_widgets()
        self._build_layout()
        self._connect_signals()
        self.hide()

    def _build_widgets(self) -> None:
        self._title = label(self.tr("Copies that were made"), "heading")
        self._more = button("", "quiet", "more_copies")
        self._differs, self._differs_inside = card("late")
        self._differs.setObjectName("copy_differs")
        # The frame takes the focus, not a button: a stray Enter prints nothing.
        self._differs.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._differs_text = label("", "small")
        self._anyway = button(self.tr("Print anyway"), "plain", "print_anyway")
        self._leave = button(self.tr("Do not print"), "subtle", "leave_copy")
        self._differs.hide()

    def _build_layout(self) -> None:
        self._differs_inside.addWidget(self._differs_text)
        self._differs_inside.addLayout(FlowLayout(self._anyway, self._leave))
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(CARD_PADDING, CARD_PADDING - 4, CARD_PADDING, CARD_PADDING - 4)
        self._layout.setSpacing(SMALL_GAP)
        self._layout.addWidget(self._title)
        self._layout.addWidget(self._differs)
        self._layout.addLayout(FlowLayout(self._more, spacing=TINY_GAP))

    def _connect_signals(self) -> None:
        self._more.clicked.connect(self._on_more_clicked)
        self._anyway.clicked.connect(self._on_anyway_clicked)
        self._leave.clicked.connect(self._differs.hide)
        self._reprint.ready.connect(self.again_ready)
        self._reprint.differs.connect(self._on_reprint_differs)
        self._reprint.failed.connect(self.failed)

    def show_desk(self, desk: PrintDesk) -> None:
        """Show these copies, the cursor on the one where it was, unless nothing about them has changed."""
        shown = [_look_of(copy) for copy in desk.copies]
        if shown == self._shown:
            return
        self._shown = shown
        cursor = self.window().focusWidget()
        focused = next((row.record_id for row in self._rows if cursor in row.buttons), None)
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = [self._row(copy) for copy in desk.copies]
        for number, row in enumerate(self._rows, start=2):
            self._layout.insertWidget(number, row)
        self._order_for_tab()
        self._fold()
        self.setVisible(bool(self._rows))
        for row in self._rows:
            if row.record_id == focused:
                row.take_focus()

    @Slot(bool)
    def wait(self, is_printing: bool) -> None:
        """A second click while something is printed is one too many. The cursor stays where it is."""
        self._waits = is_printing

    def _row(self, copy: MadeCopy) -> CopyRow:
        row = CopyRow(copy, self._workplace.wording, self._choices)
        row.again_requested.connect(self._on_row_again_requested)
        row.hand_over_requested.connect(self.hand_over_requested)
        return row

    def _order_for_tab(self) -> None:
        """Rows come later than what stands below them; Tab goes down the page all the same."""
        before = self._leave
        for made in [made for row in self._rows for made in row.buttons] + [self._more]:
            QWidget.setTabOrder(before, made)
            before = made

    def _fold(self) -> None:
        folded = 0 if self._is_unfolded else max(0, len(self._rows) - MOST_SHOWN)
        for number, row in enumerate(self._rows):
            row.setVisible(number < len(self._rows) - folded)
        self._more.setText(self.tr("%n more copies", "", folded))
        self._more.setVisible(folded > 0)

    @Slot()
    def _on_more_clicked(self) -> None:
        self._is_unfolded = True
        self._fold()
        self._rows[MOST_SHOWN].take_focus()

    @Slot(object)
    def _on_row_again_requested(self, copy: MadeCopy) -> None:
        if not self._waits:
            self._differs.hide()
            self._asked_for = copy.printed_on
            self._reprint.begin(copy)

    @Slot(object)
    def _on_reprint_differs(self, copy: SheetCopy) -> None:
        self._other = copy
        words = self.tr(
            "This version of the program draws the sheet differently than on {date}. "
            "What was agreed is the same."
        )
        self._differs_text.setText(words.format(date=self._workplace.wording.day(self._asked_for)))
        self._differs.setAccessibleName(self._differs_text.text())
        self._differs.show()
        self._differs.setFocus()

    @Slot()
    def _on_anyway_clicked(self) -> None:
        self._differs.hide()
        self.again_ready.emit(self._other)


def _look_of(copy: MadeCopy) -> tuple[object, ...]:
    """What of a copy can change."""
    hand_over = copy.hand_over
    handed = (hand_over.how, hand_over.day, hand_over.to_whom) if hand_over is not None else None
    return copy.record.id, handed
