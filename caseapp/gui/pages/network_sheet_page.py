"""The sheet "People around me" before printing: exactly the pages that will come out."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFileDialog, QSplitter, QVBoxLayout, QWidget

from caseapp.errors import CaseAppError
from caseapp.gui.forms.sheet_area import SHEET_DPI, SheetArea
from caseapp.gui.navigation import Place
from caseapp.gui.pages.page import Notice, Page, PageArea, PageHead, Workplace, page_column
from caseapp.gui.texts import error_text
from caseapp.gui.theme.tokens import GAP, SCROLL_BAR, SMALL_GAP
from caseapp.gui.widgets.basics import button, card, label, text_width
from caseapp.gui.widgets.choice_box import ChoiceBox
from caseapp.gui.widgets.flow import FlowLayout
from caseapp.gui.widgets.form_field import FormField
from caseapp.gui.widgets.state_view import StateView
from caseapp.i18n import LANGUAGES, load_translate
from caseapp.usecases.base import Changes
from caseapp.usecases.print_network import GetNetworkContent, NetworkContent, preview_network_sheet
from caseapp.usecases.print_plan import SheetPreview, save_sheet
from caseapp.usecases.printers import Printers, find_printers, send_to_printer


class NetworkSheetPage(Page):
    """Stays as it is whatever the printer or the disk does."""

    def __init__(self, workplace: Workplace, place: Place) -> None:
        super().__init__(workplace, place)
        self._content: NetworkContent | None = None
        self._wants_paper = False
        self._build_widgets()
        self._build_layout()
        self._connect_signals()

    def _build_widgets(self) -> None:
        theme = self.workplace.theme
        self._back = button(self.tr("Back"), "plain", "back")
        self._print = button(self.tr("Print"), "main", "print")
        theme.set_icon(self._print, "print", "on_accent")
        self._head = PageHead(self._back, self._print)
        self._save = button(self.tr("Save as PDF"), "plain", "save_pdf")
        theme.set_icon(self._save, "download")
        self._outside = label(
            self.tr("A saved PDF lies outside the protection of this program. Delete it when it is printed."),
            "small",
            "soft",
        )
        self._language = ChoiceBox(LANGUAGES.items())
        self._language.setObjectName("sheet_language")
        self._printer = ChoiceBox()
        self._printer.setObjectName("printer")
        self._text = label("", "text")
        self._text.setObjectName("sheet_text")
        self._sheet = SheetArea(self.workplace)

    def _build_layout(self) -> None:
        theme = self.workplace.theme
        reading, inside = card()
        inside.addWidget(label(self.tr("For reading aloud"), "heading"))
        inside.addWidget(self._text)
        self._printer_field = FormField(theme, self.tr("Printer"), self._printer)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL_GAP + 4)
        column.addWidget(FormField(theme, self.tr("Language of the sheet"), self._language))
        column.addWidget(self._printer_field)
        column.addLayout(FlowLayout(self._save))
        column.addWidget(self._outside)
        column.addWidget(reading)
        column.addStretch(1)
        area = PageArea(side)
        area.setMinimumWidth(text_width(side, 28) + SCROLL_BAR)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(GAP)
        split.addWidget(self._sheet)
        split.addWidget(area)
        split.setSizes([3000, 2000])
        self._state = StateView(theme, split)
        layout = page_column(self, scrolls=True)
        layout.addWidget(self._head)
        layout.addWidget(self._state, 1)

    def _connect_signals(self) -> None:
        self._back.clicked.connect(self.back_requested)
        self._print.clicked.connect(self.print_out)
        self._save.clicked.connect(self.save)
        self._language.activated.connect(self._build)
        self._sheet.built.connect(self._on_sheet_built)
        self._sheet.build_requested.connect(self._build)
        self._state.action_requested.connect(self.read)

    def read(self) -> None:
        """Who is around the person, then the pages."""
        if self.place.client_id is None:
            return
        if self._content is None:
            self._state.show_loading()
        task = self.workplace.runner.read(GetNetworkContent(self.place.client_id), self, channel="network")
        task.done.connect(self._on_content_read)
        task.failed.connect(self._on_content_failed)

    def take_changes(self, changes: Changes) -> None:
        """Somebody was named or changed."""
        if changes.concerns("client_person", "client", client_id=self.place.client_id):
            self.read()

    @Slot()
    def print_out(self) -> None:
        """Ctrl+P: as soon as the pages are there and a printer is known."""
        self._wants_paper = True
        self._go_on()

    @Slot()
    def save(self) -> None:
        """Ask where to."""
        if self._sheet.preview is None:
            return
        # No name of a person: file names are seen by many.
        dialog = QFileDialog(self, self.tr("Save as PDF"), str(Path.home()), self.tr("PDF files (*.pdf)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(self.tr("people-around-me.pdf"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.save_as)
        dialog.open()

    @Slot(str)
    def save_as(self, file: str) -> None:
        """Write the whole file or nothing."""
        if (preview := self._sheet.preview) is not None:
            task = self.workplace.runner.work(partial(save_sheet, Path(file), preview.sheet.pdf), self)
            task.done.connect(self._on_sheet_saved)
            task.failed.connect(self.tell)

    def _go_on(self) -> None:
        preview, printer = self._sheet.preview, self._printer.code()
        if not self._wants_paper or preview is None:
            return
        if printer is None:
            self._look_for_printers()
            return
        self._wants_paper = False
        self._print.setDisabled(True)
        task = self.workplace.runner.work(partial(_printed, preview.sheet.pdf, printer), self)
        task.done.connect(self._on_sheet_printed)
        task.failed.connect(self._on_print_failed)

    def _look_for_printers(self) -> None:
        task = self.workplace.runner.work(find_printers, self)
        task.done.connect(self._on_printers_found)
        task.failed.connect(self._on_printers_failed)

    @Slot()
    def _build(self) -> None:
        if self._content is not None:
            language = self._language.code() or self._content.language
            self._sheet.draw(partial(_preview_in, self._content, language))

    # --- slots ----------------------------------------------------------------------------------

    @Slot(object)
    def _on_content_read(self, content: NetworkContent) -> None:
        is_first, self._content = self._content is None, content
        self._state.show_content()
        title = self.tr("Preview of the people around {name}").format(name=content.called_name)
        self._head.say(title, self.tr("People around me"))
        if is_first:
            self._language.set_code(content.language)
        self._build()

    @Slot(object)
    def _on_content_failed(self, error: CaseAppError) -> None:
        self._state.show_error(error_text(error))

    @Slot(object)
    def _on_sheet_built(self, preview: SheetPreview) -> None:
        self._text.setText(preview.sheet.text)
        if self._printer.count() == 0:
            self._sheet.take_focus()
            self._look_for_printers()
        self._go_on()

    @Slot(object)
    def _on_printers_found(self, printers: Printers) -> None:
        chosen = self._printer.code()
        self._printer.clear()
        for name in printers.names:
            self._printer.addItem(name, name)
        self._printer.set_code(chosen if chosen in printers.names else printers.default)
        self._printer_field.set_hint("")
        self._go_on()

    @Slot(object)
    def _on_printers_failed(self, error: CaseAppError) -> None:
        self._printer_field.set_hint(error_text(error).title)
        # No printer is no fault until somebody wants to print.
        if self._wants_paper:
            self._wants_paper = False
            self.tell(error)

    @Slot(object)
    def _on_sheet_printed(self, printer: str) -> None:
        self._print.setEnabled(True)
        said = self.tr("Sent to the printer {printer}.").format(printer=printer)
        self.noticed.emit(Notice(said, "good"))

    @Slot(object)
    def _on_print_failed(self, error: CaseAppError) -> None:
        self._print.setEnabled(True)
        self.tell(error)

    @Slot(object)
    def _on_sheet_saved(self, path: Path) -> None:
        said = self.tr("Saved as {file}. This file is outside the protection of this program.")
        self.noticed.emit(Notice(said.format(file=path.name), "good"))


def _preview_in(content: NetworkContent, language: str) -> SheetPreview:
    """Runs in the worker."""
    return preview_network_sheet(content, load_translate(language), language, SHEET_DPI)


def _printed(pdf: bytes, printer: str) -> str:
    """Runs in the worker."""
    send_to_printer(pdf, printer, 1)
    return printer
