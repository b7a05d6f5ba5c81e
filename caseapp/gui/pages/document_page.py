"""One document of a person: shown from memory; a copy leaves the program by choice alone."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QSplitter, QVBoxLayout, QWidget

from caseapp.domain.media_types import suffix_of
from caseapp.errors import CaseAppError, InvalidInputError
from caseapp.gui.document_words import kind_words, size_words
from caseapp.gui.forms.document_card import OutsideCard
from caseapp.gui.navigation import Place
from caseapp.gui.pages.page import Notice, Page, PageArea, PageHead, Workplace, page_column
from caseapp.gui.task_runner import Task
from caseapp.gui.texts import error_text, problem_text
from caseapp.gui.theme.tokens import GAP, SCROLL_BAR
from caseapp.gui.widgets.basics import button, card
from caseapp.gui.widgets.document_view import DocumentView
from caseapp.gui.widgets.form_field import FormField
from caseapp.gui.widgets.line_field import LineField
from caseapp.gui.widgets.state_view import StateView
from caseapp.usecases.attachments import AttachmentView, GetAttachment, RemoveAttachment, RenameAttachment
from caseapp.usecases.base import Changes
from caseapp.usecases.sealing import hand_out, read_document, save_copy


@dataclass(frozen=True)
class _Copy:
    """What a worker needs to make an unprotected copy."""

    folder: Path
    view: AttachmentView

    def read(self) -> bytes:
        return read_document(self.folder, self.view.file_name, self.view.file_key)


class _SideArea(PageArea):
    """Never narrower than its buttons, however large the text."""

    def __init__(self, side: QWidget) -> None:
        super().__init__(side)
        self._side = side

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The content's width; its height scrolls."""
        return QSize(self._side.minimumSizeHint().width() + SCROLL_BAR, super().minimumSizeHint().height())


class DocumentPage(Page):
    """Its title is saved when the field is left."""

    def __init__(self, workplace: Workplace, place: Place) -> None:
        super().__init__(workplace, place)
        self._workspace = workplace.backups.safekeeper.workspace
        self._view: AttachmentView | None = None
        self._saved_title = ""
        self._build_widgets()
        self._build_layout()
        self._connect_signals()

    def _build_widgets(self) -> None:
        theme = self.workplace.theme
        self._back = button(self.tr("Back"), "plain", "back")
        self._large = button(self.tr("Show large"), "main", "show_large")
        theme.set_icon(self._large, "fullscreen", "on_accent")
        self._large.setToolTip(self.tr("Esc or a click leads back."))
        self._remove = button(self.tr("Take out"), "plain", "take_out_document")
        theme.set_icon(self._remove, "delete")
        self._head = PageHead(self._back, self._remove, self._large)
        self._head.say(self.tr("Document"), " ")
        self._title = LineField()
        self._title.setObjectName("document_title")
        self._field = FormField(theme, self.tr("Title"), self._title)
        self._outside = OutsideCard(theme)
        self._document = DocumentView(self.workplace)
        for made in (self._remove, self._large):
            made.hide()

    def _build_layout(self) -> None:
        split = QSplitter()
        split.setChildrenCollapsible(False)
        split.setHandleWidth(GAP)
        split.addWidget(self._document)
        split.addWidget(self._side())
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setSizes([3000, 2000])
        self._state = StateView(self.workplace.theme, split)
        layout = page_column(self, scrolls=True)
        layout.addWidget(self._head)
        layout.addWidget(self._state, 1)

    def _side(self) -> QWidget:
        naming, inside = card()
        inside.addWidget(self._field)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(naming)
        column.addWidget(self._outside)
        column.addStretch(1)
        return _SideArea(side)

    def _connect_signals(self) -> None:
        self._back.clicked.connect(self.back_requested)
        self._remove.clicked.connect(self._on_remove_clicked)
        self._large.clicked.connect(self._document.show_large)
        self._title.editingFinished.connect(self.save)
        self._document.cover_requested.connect(self.cover_requested)
        self._document.drawn.connect(self._large.show)
        self._outside.open_requested.connect(self._on_outside_open_requested)
        self._outside.save_requested.connect(self._on_outside_save_requested)
        self._state.action_requested.connect(self.read)

    @Slot()
    def read(self) -> None:
        """What is known of it; then what is in it."""
        client_id, document_id = self.place.client_id, self.place.document_id
        if client_id is None or document_id is None:
            return
        if self._view is None:
            self._state.show_loading()
        query = GetAttachment(client_id, document_id, self._workspace.attachments)
        task = self.workplace.runner.read(query, self, channel="document")
        task.done.connect(self._on_document_read)
        task.failed.connect(self._on_document_failed)

    def take_changes(self, changes: Changes) -> None:
        """It was renamed, or taken out on another laptop."""
        if changes.concerns("attachment", "client", client_id=self.place.client_id):
            self.read()

    def keep_typing(self) -> Task | None:
        """A title that is not saved yet."""
        view, typed = self._view, self._title.text().strip()
        # Nothing at all is no title: the one before stays.
        if view is None or typed in ("", self._saved_title):
            return None
        # The next change comes after this one, also before the page was read again.
        seen, self._saved_title = self._saved_title, typed
        return self._write(RenameAttachment(view.client_id, view.row.id, seen, typed))

    @Slot()
    def save(self) -> None:
        """Ctrl+S, and leaving the field."""
        self.keep_typing()

    @Slot(object)
    def _on_document_read(self, view: AttachmentView) -> None:
        before, self._view = self._view, view
        row, wording = view.row, self.workplace.wording
        self._head.say(
            row.title,
            " · ".join(
                (
                    view.addressed_as,
                    view.number,
                    kind_words(row.kind),
                    wording.day(wording.day_of(row.added_at)),
                    size_words(row.size),
                )
            ),
        )
        if before is None or self._title.text().strip() == before.row.title:
            self._title.setText(row.title)
            # Of a long one the beginning says more than the end.
            self._title.setCursorPosition(0)
        self._saved_title = row.title
        self._title.setReadOnly(not view.is_free)
        self._remove.setVisible(view.is_free)
        self._outside.setVisible(row.is_here)
        self._state.show_content()
        if before is None:
            self._document.show_document(self._workspace.attachments, view)

    @Slot(object)
    def _on_document_failed(self, error: CaseAppError) -> None:
        # A title of what is gone would keep everybody on this page.
        self._view = None
        self._remove.hide()
        self._large.hide()
        self._state.show_error(error_text(error))

    def _write(self, command: RenameAttachment | RemoveAttachment) -> Task:
        self._field.set_problem("")
        task = self.workplace.runner.write(command, self)
        task.failed.connect(self._on_refused)
        return task

    @Slot(object)
    def _on_refused(self, error: CaseAppError) -> None:
        self._saved_title = "" if self._view is None else self._view.row.title
        if isinstance(error, InvalidInputError):
            self._field.set_problem(problem_text(error.problems[0]))
        else:
            self.tell(error)

    @Slot()
    def _on_remove_clicked(self) -> None:
        view = self._view
        if view is not None:
            self._title.setText(self._saved_title)
            self._write(RemoveAttachment(view.client_id, view.row.id)).done.connect(self._on_removed)

    @Slot(object)
    def _on_removed(self, _: object) -> None:
        self.finished.emit(Place("client", self.place.client_id, "documents"))

    @Slot()
    def _on_outside_open_requested(self) -> None:
        if self._view is not None:
            copy = _Copy(self._workspace.attachments, self._view)
            call = partial(_handed_out, copy, partial(hand_out, self._workspace))
            task = self.workplace.runner.work(call, self)
            task.done.connect(self._on_copy_handed_out)
            task.failed.connect(self.tell)

    @Slot(object)
    def _on_copy_handed_out(self, file: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(file))):
            said = self.tr("This computer knows no program for it. Save a copy and open it from there.")
            self.noticed.emit(Notice(said, "late"))

    @Slot()
    def _on_outside_save_requested(self) -> None:
        if self._view is None:
            return
        # No title and no name of a person: file names are seen by many.
        name = self.tr("document") + suffix_of(self._view.row.media_type)
        dialog = QFileDialog(self, self.tr("Save a copy"), str(Path.home()))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suffix_of(self._view.row.media_type).removeprefix("."))
        dialog.selectFile(name)
        dialog.fileSelected.connect(self.save_as)
        dialog.open()

    @Slot(str)
    def save_as(self, file: str) -> None:
        """Write the whole copy or nothing."""
        if self._view is not None:
            copy = _Copy(self._workspace.attachments, self._view)
            task = self.workplace.runner.work(partial(_saved, copy, Path(file)), self)
            task.done.connect(self._on_copy_saved)
            task.failed.connect(self.tell)

    @Slot(object)
    def _on_copy_saved(self, file: Path) -> None:
        said = self.tr("Saved as {file}. This file is outside the protection of this program.")
        self.noticed.emit(Notice(said.format(file=file.name), "good"))


def _handed_out(copy: _Copy, give: partial[Path]) -> Path:
    """Runs in the worker."""
    return give(copy.read(), copy.view.row.media_type)


def _saved(copy: _Copy, path: Path) -> Path:
    """Runs in the worker."""
    return save_copy(path, copy.read())
