"""A picture or the pages of a PDF, drawn in a worker from memory; why there is nothing to see otherwise."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from caseapp.domain.media_types import PDF
from caseapp.errors import AttachmentMissingError, AttachmentNotShownError, CaseAppError
from caseapp.gui.decoded_picture import decoded
from caseapp.gui.pages.page import PageArea, Workplace
from caseapp.gui.task_runner import Task
from caseapp.gui.texts import error_text
from caseapp.gui.theme.tokens import SMALL_GAP
from caseapp.gui.widgets.basics import button, label
from caseapp.gui.widgets.flow import FlowLayout
from caseapp.gui.widgets.page_pictures import PagePictures, PagePixels
from caseapp.gui.widgets.photo_view import PhotoView
from caseapp.gui.widgets.state_view import StateView
from caseapp.usecases.attachments import AttachmentView
from caseapp.usecases.sealing import PAGES_AT_ONCE, document_pages, read_document

_NOT_SHOWN = (AttachmentMissingError.code, AttachmentNotShownError.code)


@dataclass(frozen=True)
class _Drawn:
    """Some pages from ``first`` on, and how many there are at all."""

    pages: tuple[PagePixels, ...] = field(repr=False)
    first: int
    total: int


class DocumentView(QWidget):
    """A long PDF comes in parts, so that it does not fill the memory."""

    drawn = Signal()
    """There is something to be seen."""
    cover_requested = Signal(object)
    """It is to lie over the whole window (``PhotoView``)."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self._folder = Path()
        self._view: AttachmentView | None = None
        self._shown: _Drawn | None = None
        self._asked: Task | None = None
        self._build_widgets()
        self._build_layout()
        self._before.clicked.connect(self._on_before_clicked)
        self._after.clicked.connect(self._on_after_clicked)
        self._state.action_requested.connect(self._draw)

    def _build_widgets(self) -> None:
        theme = self._workplace.theme
        self._pages = PageArea(QWidget())
        self._pages.setMinimumWidth(320)
        self._state = StateView(theme, self._pages)
        self._before = button(self.tr("Pages before"), "plain", "pages_before")
        theme.set_icon(self._before, "chevron_left")
        self._after = button(self.tr("Pages after"), "plain", "pages_after")
        theme.set_icon(self._after, "chevron_right")
        self._which = label("", "small", "soft")
        self._which.setObjectName("which_pages")
        self._turning = QWidget()
        turning = QVBoxLayout(self._turning)
        turning.setContentsMargins(0, 0, 0, 0)
        turning.setSpacing(SMALL_GAP)
        turning.addLayout(FlowLayout(self._before, self._after))
        turning.addWidget(self._which)
        self._turning.hide()

    def _build_layout(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SMALL_GAP)
        layout.addWidget(self._turning)
        layout.addWidget(self._state, 1)

    def show_document(self, folder: Path, view: AttachmentView) -> None:
        """Read and draw it, or say why not."""
        self._folder, self._view = folder, view
        if not view.row.is_here:
            self._say(AttachmentMissingError())
        elif not view.row.is_shown:
            self._say(AttachmentNotShownError())
        else:
            self._draw()

    @Slot()
    def show_large(self) -> None:
        """As large as the screen."""
        if self._shown is not None:
            name = self.tr("The document, as large as the screen. Page {number} of {total}. Esc leads back.")
            self.cover_requested.emit(PhotoView(self._shown.pages, name))

    @Slot()
    def _draw(self) -> None:
        self._ask_for(0 if self._shown is None else self._shown.first)

    def _ask_for(self, first: int) -> None:
        if self._view is not None:
            self._state.show_loading()
            self._asked = self._workplace.runner.work(partial(_drawn, self._folder, self._view, first), self)
            self._asked.done.connect(self._on_document_drawn)
            self._asked.failed.connect(self._on_document_failed)

    @Slot(object)
    def _on_document_drawn(self, shown: _Drawn) -> None:
        if self.sender() is not self._asked:
            return
        is_first, self._shown = self._shown is None, shown
        words = self.tr("Page {number} of {total}")
        numbered = enumerate(shown.pages, start=shown.first + 1)
        self._pages.show_content(
            PagePictures([(page, words.format(number=n, total=shown.total)) for n, page in numbered])
        )
        last = shown.first + len(shown.pages)
        self._turning.setVisible(shown.total > len(shown.pages))
        self._before.setEnabled(shown.first > 0)
        self._after.setEnabled(last < shown.total)
        which = self.tr("Pages {first} to {last} of {total}")
        self._which.setText(which.format(first=shown.first + 1, last=last, total=shown.total))
        self._state.show_content()
        self._pages.verticalScrollBar().setValue(0)
        if is_first and not isinstance(self.window().focusWidget(), QLineEdit):
            # The arrows scroll at once.
            self._pages.setFocus()
        self.drawn.emit()

    @Slot(object)
    def _on_document_failed(self, error: CaseAppError) -> None:
        if self.sender() is self._asked:
            self._say(error)

    def _say(self, error: CaseAppError) -> None:
        text = error_text(error)
        if error.code in _NOT_SHOWN:
            # Trying again would not help against it.
            self._state.show_empty(text.title, f"{text.message} {text.advice}")
        else:
            self._state.show_error(text)

    @Slot()
    def _on_before_clicked(self) -> None:
        if self._shown is not None:
            self._ask_for(max(0, self._shown.first - PAGES_AT_ONCE))

    @Slot()
    def _on_after_clicked(self) -> None:
        if self._shown is not None:
            self._ask_for(self._shown.first + PAGES_AT_ONCE)


def _drawn(folder: Path, view: AttachmentView, first: int) -> _Drawn:
    """Runs in the worker; the content is let go when its pages are drawn."""
    content = read_document(folder, view.file_name, view.file_key)
    if view.row.media_type != PDF:
        return _Drawn((decoded(content),), 0, 1)
    some = document_pages(content, first)
    return _Drawn(some.pages, first, some.total)
