"""The next steps as large as the screen for somebody's phone, and the question whether a photo was taken."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout

from caseapp.domain.print_record import PHOTO_ONLY
from caseapp.errors import CaseAppError
from caseapp.gui.pages.page import Workplace
from caseapp.gui.theme.tokens import CARD_PADDING, SMALL_GAP
from caseapp.gui.widgets.basics import button, label, line
from caseapp.gui.widgets.photo_view import PhotoView
from caseapp.gui.widgets.word_button import WordButton
from caseapp.i18n import load_translate
from caseapp.usecases.print_plan import SheetContent, SheetPreview, SheetWish, photo_sheet
from caseapp.usecases.print_record import SheetCopy


class PhotoCard(QFrame):
    """Hidden until a sheet was shown. One key says that it was photographed; without one nothing is kept."""

    asking_changed = Signal(bool)
    """True while the question is on the screen: no other should be."""
    cover_requested = Signal(object)
    """The sheet is ready to be shown (``PhotoView``)."""
    taken = Signal(object)
    """Somebody took the sheet along as a photo (``SheetCopy``)."""
    failed = Signal(object)
    """The sheet cannot be drawn (``CaseAppError``)."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self._copy: SheetCopy | None = None
        self._is_making = False
        self.setProperty("surface", "promise")
        self.setObjectName("photo_card")
        # The frame takes the focus, not a button: a stray Enter keeps nothing.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        title = label(self.tr("Was a photo taken?"), "heading")
        self.setAccessibleName(title.text())
        way = workplace.wording.label("handover_how", PHOTO_ONLY)
        self._yes = WordButton(workplace.theme, "photo_taken", "chevron_right", label(f"1  {way}", "strong"))
        self._no = button(self.tr("No photo"), "subtle", "no_photo")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(CARD_PADDING, CARD_PADDING - 4, CARD_PADDING, CARD_PADDING - 4)
        layout.setSpacing(SMALL_GAP)
        layout.addWidget(title)
        layout.addWidget(self._yes)
        layout.addLayout(line(self._no, None))
        self._yes.clicked.connect(self._on_yes_clicked)
        self._no.clicked.connect(self.give_up)
        self.hide()

    def begin(self, client_id: UUID, content: SheetContent, wish: SheetWish) -> None:
        """Draw the next steps in the language and for the person of ``wish``, then show them."""
        if not self._is_making:
            self._is_making = True
            self._ask(is_asking=False)
            task = self._workplace.runner.work(partial(_photo_in, client_id, content, wish), self)
            task.done.connect(self._on_photo_made)
            task.failed.connect(self._on_photo_failed)

    @Slot()
    def give_up(self) -> None:
        """Nobody took a photo, or something else is asked for now."""
        self._ask(is_asking=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """1 is the way, while the cursor is in the card."""
        if event.text() == "1":
            self._yes.click()
        else:
            super().keyPressEvent(event)

    def _ask(self, *, is_asking: bool) -> None:
        self.asking_changed.emit(is_asking)
        self.setVisible(is_asking)

    @Slot(object)
    def _on_photo_made(self, made: tuple[SheetCopy, SheetPreview]) -> None:
        self._is_making = False
        self._copy, preview = made
        name = self.tr("The next steps, as large as the screen. Page {number} of {total}. Esc leads back.")
        view = PhotoView(preview.pages, name)
        view.left.connect(self._on_view_left)
        self.cover_requested.emit(view)

    @Slot(object)
    def _on_photo_failed(self, error: CaseAppError) -> None:
        self._is_making = False
        self.failed.emit(error)

    @Slot()
    def _on_view_left(self) -> None:
        self._ask(is_asking=True)
        self.setFocus()

    @Slot()
    def _on_yes_clicked(self) -> None:
        self._ask(is_asking=False)
        self.taken.emit(self._copy)


def _photo_in(client_id: UUID, content: SheetContent, wish: SheetWish) -> tuple[SheetCopy, SheetPreview]:
    """Runs in the worker: the sheet with its pages."""
    preview = photo_sheet(content, load_translate(wish.language), wish)
    return SheetCopy(client_id, content, preview.wish, preview.sheet), preview
