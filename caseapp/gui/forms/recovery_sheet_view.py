"""A new recovery sheet on the screen and on its way to paper. It is never in a file on the way."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseapp.errors import CaseAppError
from caseapp.gui.pages.page import Notice, Workplace
from caseapp.gui.texts import error_text
from caseapp.gui.theme.tokens import SMALL_GAP
from caseapp.gui.widgets.basics import button, label, text_width
from caseapp.gui.widgets.choice_box import ChoiceBox
from caseapp.gui.widgets.flow import FlowLayout
from caseapp.gui.widgets.form_field import FormField
from caseapp.gui.widgets.page_pictures import PagePicture
from caseapp.usecases.own_access import ReplaceRecoveryCode
from caseapp.usecases.printers import Printers, find_printers, send_to_printer
from caseapp.usecases.recovery_sheet import RecoverySheet

_PRINTER_WIDTH = 34
_PAGE_WIDTH = 64
"""Both in characters."""


class RecoverySheetView(QWidget):
    """First the code comes into force, then the sheet goes to the printer.

    Cut off between the two, no paper comes out and everybody sees that. The other way round, a sheet would
    lie in the cupboard whose code opens nothing.
    """

    noticed = Signal(object)
    """The code is in force (``Notice``)."""
    failed = Signal(object)
    """The code could not be put in force; the old one still works (``CaseAppError``)."""
    left = Signal()
    """The sheet is on paper, or it is not wanted."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self._sheet: RecoverySheet | None = None
        self._is_in_force = self._wants_print = False
        self._build_widgets()
        self._build_layout()
        self._connect_signals()

    def _build_widgets(self) -> None:
        theme = self._workplace.theme
        self._state = label("", "text")
        self._state.setObjectName("recovery_state")
        self._printer = ChoiceBox()
        self._printer.setObjectName("recovery_printer")
        self._printer_field = FormField(theme, self.tr("Printer"), self._printer)
        self._printer_field.setMaximumWidth(text_width(self, _PRINTER_WIDTH))
        self._print = button("", "plain", "print_recovery")
        theme.set_icon(self._print, "print")
        self._written = button(self.tr("I have written it down"), "plain", "recovery_written_down")
        theme.set_icon(self._written, "edit")
        self._leave = button("", "plain", "leave_recovery")

    def _build_layout(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SMALL_GAP + 4)
        layout.addWidget(self._state)
        layout.addWidget(self._printer_field)
        layout.addLayout(FlowLayout(self._print, self._written, self._leave))
        self._pages = QVBoxLayout()
        layout.addLayout(self._pages)

    def _connect_signals(self) -> None:
        self._print.clicked.connect(self._on_print_clicked)
        self._written.clicked.connect(self._on_written_clicked)
        self._leave.clicked.connect(self.left)

    def show_sheet(self, sheet: RecoverySheet) -> None:
        """The sheet as it will be printed; its code opens nothing yet."""
        self._sheet = sheet
        for page in sheet.pages:
            picture = PagePicture(page, self.tr("Recovery sheet: {code}").format(code=sheet.code.text))
            picture.setMaximumWidth(text_width(self, _PAGE_WIDTH))
            self._pages.addWidget(picture)
        self._tell_state()
        task = self._workplace.runner.work(find_printers, self)
        task.done.connect(self._on_printers_found)
        task.failed.connect(self._on_printers_failed)
        self._print.setDisabled(True)
        self._leave.setFocus()

    def _tell_state(self) -> None:
        if self._is_in_force:
            said = self.tr("This code holds now. The old code opens nothing any more.")
        else:
            said = self.tr(
                "This code does not hold yet: the old sheet still opens the register. "
                "As soon as this one is printed or written down, the old code opens nothing any more."
            )
        self._state.setText(said)
        self._print.setText(
            self.tr("Print once more") if self._is_in_force else self.tr("Print, the old code ends")
        )
        self._leave.setText(self.tr("Done") if self._is_in_force else self.tr("Keep the old sheet"))
        self._written.setVisible(not self._is_in_force)

    def _put_in_force(self) -> None:
        if self._sheet is None:
            return
        self._set_working(is_working=True)
        if self._is_in_force:
            self._on_code_in_force()
            return
        task = self._workplace.runner.write(ReplaceRecoveryCode(self._sheet.code), self)
        task.done.connect(self._on_code_in_force)
        task.failed.connect(self._on_code_refused)

    def _set_working(self, *, is_working: bool) -> None:
        self._print.setDisabled(is_working or self._printer.code() is None)
        self._written.setDisabled(is_working)
        self._leave.setDisabled(is_working)

    @Slot()
    def _on_print_clicked(self) -> None:
        self._wants_print = True
        self._put_in_force()

    @Slot()
    def _on_written_clicked(self) -> None:
        self._wants_print = False
        self._put_in_force()

    @Slot()
    def _on_code_in_force(self) -> None:
        self._is_in_force = True
        self._tell_state()
        printer = self._printer.code()
        if self._sheet is None or not self._wants_print or printer is None:
            self.noticed.emit(Notice(self.tr("The new recovery code holds. Lock it up."), "good"))
            self.left.emit()
            return
        task = self._workplace.runner.work(partial(send_to_printer, self._sheet.pdf, printer, 1), self)
        task.done.connect(self._on_sheet_sent)
        task.failed.connect(self._on_sheet_failed)

    @Slot(object)
    def _on_code_refused(self, error: CaseAppError) -> None:
        self._set_working(is_working=False)
        self.failed.emit(error)

    @Slot()
    def _on_sheet_sent(self) -> None:
        self._set_working(is_working=False)
        self._printer_field.set_problem("")
        said = self.tr("The sheet is on its way to {printer}. Lock it up when it is there.")
        self.noticed.emit(Notice(said.format(printer=self._printer.code()), "good"))

    @Slot(object)
    def _on_sheet_failed(self, error: CaseAppError) -> None:
        self._set_working(is_working=False)
        said = self.tr("Nothing was printed, and the code below holds already. Print again or write it down.")
        self._printer_field.set_problem(f"{error_text(error).title}. {said}")

    @Slot(object)
    def _on_printers_found(self, printers: Printers) -> None:
        for name in printers.names:
            self._printer.addItem(name, name)
        self._printer.set_code(printers.default)
        self._print.setDisabled(False)

    @Slot(object)
    def _on_printers_failed(self, error: CaseAppError) -> None:
        said = self.tr("Write the code on paper by hand: nine groups of four.")
        self._printer_field.set_hint(f"{error_text(error).title}. {said}")
