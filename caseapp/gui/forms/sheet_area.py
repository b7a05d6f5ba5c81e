"""The pages that will come out, drawn in a worker; above them the word that a newer plan exists."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from caseapp.errors import CaseAppError
from caseapp.gui.pages.page import PageArea, Workplace
from caseapp.gui.task_runner import Task
from caseapp.gui.texts import error_text
from caseapp.gui.theme.tokens import GAP, SCROLL_BAR, SMALL_GAP, TINY_GAP
from caseapp.gui.widgets.basics import icon_label, label, line
from caseapp.gui.widgets.page_pictures import PagePictures
from caseapp.gui.widgets.state_view import StateView
from caseapp.i18n import load_translate
from caseapp.usecases.print_plan import SheetContent, SheetPreview, SheetWish, preview_sheet

SHEET_DPI = 144
"""Of the pictures of pages."""


class SheetArea(QWidget):
    """Shows one sheet; an answer that is no longer wanted is dropped."""

    built = Signal(object)
    """The wanted sheet is on the screen (``SheetPreview``)."""
    failed = Signal()
    """It cannot be drawn; the area says why."""
    build_requested = Signal()
    """Another try is wanted."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self._asked: Task | None = None
        self.preview: SheetPreview | None = None
        """The sheet on the screen; ``None`` while it is not the wanted one."""
        self._newer = label("", "small", "late")
        self._newer.setObjectName("newer_plan")
        self._pages = PageArea(QWidget())
        self._pages.setMinimumWidth(320)
        self._state = StateView(workplace.theme, self._pages)
        self._notice = QFrame()
        self._build_layout()
        self._state.action_requested.connect(self.build_requested)

    def _build_layout(self) -> None:
        self._notice.setProperty("surface", "late")
        inside = line(icon_label(self._workplace.theme, "info", "late"), self._newer)
        inside.setContentsMargins(SMALL_GAP + TINY_GAP, SMALL_GAP, SMALL_GAP, SMALL_GAP)
        inside.setStretch(1, 1)
        self._notice.setLayout(inside)
        self._notice.hide()
        # As wide as the pages, which leave room for their scroll bar.
        above = QVBoxLayout()
        above.setContentsMargins(0, 0, GAP + SCROLL_BAR, 0)
        above.addWidget(self._notice)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SMALL_GAP)
        layout.addLayout(above)
        layout.addWidget(self._state, 1)

    def build(self, content: SheetContent, wish: SheetWish) -> None:
        """Draw this sheet of a plan; until it is there, there is none."""
        self._show_newer(content.newer_on)
        self.draw(partial(_preview_in, content, wish))

    def draw(self, make: Callable[[], SheetPreview]) -> None:
        """Have a sheet made in the worker; until it is there, there is none."""
        self.forget()
        self._asked = self._workplace.runner.work(make, self)
        self._asked.done.connect(self._on_preview_built)
        self._asked.failed.connect(self._on_preview_failed)

    @property
    def is_forgotten(self) -> bool:
        """True until a sheet is asked for."""
        return self._asked is None

    def forget(self) -> None:
        """Another sheet is wanted: this one must not be printed for it."""
        self.preview, self._asked = None, None
        self._state.show_loading()

    def take_focus(self) -> None:
        """The arrows scroll the pages."""
        self._pages.setFocus()

    def _show_newer(self, day: date | None) -> None:
        words = self.tr("There is a newer plan from {date}.")
        self._newer.setText(words.format(date=self._workplace.wording.day(day)))
        self._notice.setVisible(day is not None)

    @Slot(object)
    def _on_preview_built(self, preview: SheetPreview) -> None:
        if self.sender() is not self._asked:
            return
        self.preview = preview
        total = len(preview.pages)
        words = self.tr("Page {number} of {total}")
        named = [(page, words.format(number=n, total=total)) for n, page in enumerate(preview.pages, start=1)]
        self._pages.show_content(PagePictures(list(named)))
        self._state.show_content()
        self.built.emit(preview)

    @Slot(object)
    def _on_preview_failed(self, error: CaseAppError) -> None:
        if self.sender() is self._asked:
            self._state.show_error(error_text(error))
            self.failed.emit()


def _preview_in(content: SheetContent, wish: SheetWish) -> SheetPreview:
    """Runs in the worker: the sheet and its pages."""
    return preview_sheet(content, load_translate(wish.language), wish, SHEET_DPI)
