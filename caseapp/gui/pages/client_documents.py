"""The section Documents of a person's page: what there is, and adding more by button, dropping or pasting."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from caseapp.errors import CaseAppError
from caseapp.gui.document_intake import DocumentIntake, can_take
from caseapp.gui.models.document_table_model import DocumentTableModel
from caseapp.gui.navigation import Place
from caseapp.gui.pages.page import Notice, Workplace
from caseapp.gui.texts import error_text
from caseapp.gui.theme.tokens import GAP, SMALL_GAP
from caseapp.gui.widgets.basics import button, label, set_property
from caseapp.gui.widgets.flow import FlowLayout
from caseapp.gui.widgets.intake_line import IntakeLine
from caseapp.gui.widgets.record_table import ColumnWidths, RecordTable
from caseapp.gui.widgets.state_view import StateView
from caseapp.usecases.attachments import AttachmentRow, FindAttachments, RemoveAttachment

_LEAST_ROWS = 6


class DocumentList(RecordTable):
    """Enter shows a document, Del takes it out."""

    removal_requested = Signal(object)
    """A document is to be taken out (``UUID``)."""

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Del; the rest as in every list."""
        if event.key() == Qt.Key.Key_Delete and self.current_id() is not None:
            self.removal_requested.emit(self.current_id())
        else:
            super().keyPressEvent(event)


class ClientDocuments(QWidget):
    """Reads when it is looked at for the first time."""

    place_requested = Signal(object)
    """A document is to be shown (``Place``)."""
    noticed = Signal(object)
    """Something for the message bar (``Notice``)."""

    def __init__(
        self, workplace: Workplace, client_id: UUID, intake: DocumentIntake, *, is_free: bool = True
    ) -> None:
        """In a record that stands in another one, and so is not ``is_free``, nothing is added."""
        super().__init__()
        self._is_free = is_free
        self._workplace = workplace
        self._client_id = client_id
        self._intake = intake
        self._is_read = False
        self.setAcceptDrops(is_free)
        self._build_widgets()
        self._build_layout()
        self._connect_signals()

    def _build_widgets(self) -> None:
        theme = self._workplace.theme
        self._add = button(self.tr("Add files"), "main", "add_document")
        theme.set_icon(self._add, "add", "on_accent")
        self._paste = button(self.tr("Paste"), "plain", "paste_document")
        self._paste.setToolTip(self.tr("A picture or files that were copied somewhere else"))
        self._hint = label(
            self.tr(
                "Files can also be dropped here. Each is kept encrypted, up to 50 MB. "
                "Afterwards delete what you no longer need outside."
            ),
            "small",
            "soft",
        )
        model = DocumentTableModel(self._workplace.wording)
        self._list = DocumentList(model, ColumnWidths(model.known_texts, {0: 1}), "client_documents")
        self._model = model
        model.setParent(self._list)
        self._list.setAccessibleName(self.tr("Documents"))
        self._list.setMinimumHeight(self._list.verticalHeader().defaultSectionSize() * _LEAST_ROWS)
        self._state = StateView(theme, self._list)
        self._paste_keys = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self)
        self._paste_keys.setEnabled(self._is_free)
        if not self._is_free:
            for adding in (self._add, self._paste, self._hint):
                adding.hide()

    def _build_layout(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SMALL_GAP)
        layout.addLayout(FlowLayout(self._add, self._paste))
        layout.addWidget(self._hint)
        layout.addWidget(IntakeLine(self._intake))
        layout.addSpacing(GAP - SMALL_GAP)
        layout.addWidget(self._state, 1)

    def _connect_signals(self) -> None:
        self._add.clicked.connect(self.choose_files)
        self._paste.clicked.connect(self.paste)
        self._paste_keys.activated.connect(self.paste)
        self._list.opened.connect(self._on_list_opened)
        self._list.removal_requested.connect(self._on_list_removal_requested)
        self._state.action_requested.connect(self._read)
        self._workplace.theme.text_size_changed.connect(self._list.fit)

    def event(self, event: QEvent) -> bool:
        """Most who open a person look at something else first: documents are read when they are shown."""
        if event.type() == QEvent.Type.Show and not self._is_read:
            self._read()
        return super().event(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Files and pictures may be dropped."""
        if can_take(event.mimeData()):
            event.acceptProposedAction()
            self._show_target(is_over=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802 - Qt's name
        """They went on."""
        super().dragLeaveEvent(event)
        self._show_target(is_over=False)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Here they are. The originals stay where they lie."""
        self._show_target(is_over=False)
        if self._intake.take(self._client_id, event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    @Slot()
    def choose_files(self) -> None:
        """Ask which."""
        if not self._is_free:
            return
        dialog = QFileDialog(self, self.tr("Add documents"), str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(self.add_files)
        dialog.open()

    @Slot(list)
    def add_files(self, files: list[str]) -> None:
        """Take them in."""
        self._intake.add_files(self._client_id, [Path(file) for file in files])

    @Slot()
    def paste(self) -> None:
        """Ctrl+V: what was copied, in any program."""
        if not self._intake.take(self._client_id, QGuiApplication.clipboard().mimeData()):
            self.noticed.emit(
                Notice(self.tr("Nothing was copied that could be kept: no picture and no file."))
            )

    def _show_target(self, *, is_over: bool) -> None:
        set_property(self._hint, "tone", "accent" if is_over else "soft")

    @Slot()
    def _read(self) -> None:
        self._is_read = True
        self._state.show_loading()
        query = FindAttachments(self._client_id, self._workplace.backups.safekeeper.workspace.attachments)
        task = self._workplace.runner.read(query, self, channel="client_documents")
        task.done.connect(self._on_documents_found)
        task.failed.connect(self._on_documents_failed)

    @Slot(object)
    def _on_documents_found(self, rows: tuple[AttachmentRow, ...]) -> None:
        self._model.show_documents(rows)
        if rows:
            self._state.show_content()
            self._list.choose(0)
        else:
            text = self.tr("Letters, forms and pictures that belong to this person will stand here.")
            self._state.show_empty(self.tr("No documents yet"), text)

    @Slot(object)
    def _on_documents_failed(self, error: CaseAppError) -> None:
        self._state.show_error(error_text(error))

    @Slot(object)
    def _on_list_opened(self, document_id: UUID | None) -> None:
        if document_id is not None:
            self.place_requested.emit(Place("document", self._client_id, document_id=document_id))

    @Slot(object)
    def _on_list_removal_requested(self, document_id: UUID) -> None:
        if self._is_free:
            self._workplace.runner.write(RemoveAttachment(self._client_id, document_id), self._intake)
