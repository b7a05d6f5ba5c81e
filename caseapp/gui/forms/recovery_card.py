"""A new recovery sheet from the window: the passphrase is asked, then the sheet is shown and printed."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseapp.errors import CaseAppError
from caseapp.gui.forms.recovery_sheet_view import RecoverySheetView
from caseapp.gui.pages.page import Workplace
from caseapp.gui.texts import error_text
from caseapp.gui.theme.tokens import SMALL_GAP
from caseapp.gui.widgets.basics import button, card, label, text_width
from caseapp.gui.widgets.flow import FlowLayout
from caseapp.gui.widgets.form_field import FormField
from caseapp.gui.widgets.passphrase_field import PassphraseField
from caseapp.i18n import load_translate
from caseapp.usecases.own_access import ProvePassphrase
from caseapp.usecases.recovery_sheet import RecoverySheet, draw_recovery_sheet

_FIELD_WIDTH = 40
"""In characters."""
_DPI = 110


class RecoveryCard(QWidget):
    """Until the new sheet is on paper the old code holds."""

    noticed = Signal(object)
    """The new code is in force (``Notice``)."""
    failed = Signal(object)
    """Something other than what was typed is in the way (``CaseAppError``)."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self._view: RecoverySheetView | None = None
        self._build_widgets()
        self._build_layout()
        self._make.clicked.connect(self._on_make_clicked)
        self._passphrase.entry.returnPressed.connect(self._on_make_clicked)
        self._passphrase.entry.textChanged.connect(self._on_passphrase_text_changed)

    def _build_widgets(self) -> None:
        theme = self._workplace.theme
        self._passphrase = PassphraseField(theme)
        self._passphrase.entry.setObjectName("recovery_passphrase")
        self._field = FormField(theme, self.tr("Your passphrase"), self._passphrase)
        self._field.setMaximumWidth(text_width(self, _FIELD_WIDTH))
        self._make = button(self.tr("Make a new sheet"), "plain", "make_recovery")
        theme.set_icon(self._make, "print")

    def _build_layout(self) -> None:
        frame, self._inside = card(spacing=SMALL_GAP + 4)
        self._inside.addWidget(label(self.tr("Recovery sheet"), "heading"))
        about = self.tr(
            "The code on it opens the register when every passphrase is forgotten. Is the sheet lost, or has "
            "somebody seen it? Make a new one."
        )
        self._inside.addWidget(label(about, "small", "soft"))
        self._asking = QWidget()
        asking = QVBoxLayout(self._asking)
        asking.setContentsMargins(0, 0, 0, 0)
        asking.setSpacing(SMALL_GAP + 4)
        asking.addWidget(self._field)
        asking.addLayout(FlowLayout(self._make))
        self._inside.addWidget(self._asking)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(frame)

    @Slot()
    def _on_make_clicked(self) -> None:
        if not self._make.isEnabled():
            return
        if not self._passphrase.entry.text():
            self._field.set_problem(self.tr("This is needed."))
            self._passphrase.entry.setFocus()
            return
        self._set_working(is_working=True)
        query = ProvePassphrase(self._passphrase.entry.text())
        task = self._workplace.runner.background(query, self)
        task.done.connect(self._on_passphrase_proved)
        task.failed.connect(self._on_failed)

    def _set_working(self, *, is_working: bool) -> None:
        self._make.setDisabled(is_working)
        self._passphrase.entry.setReadOnly(is_working)

    @Slot()
    def _on_passphrase_proved(self) -> None:
        office, language = self._workplace.office, self._workplace.wording.language
        call = partial(_drawn, office.name, language, office.today)
        task = self._workplace.runner.work(call, self)
        task.done.connect(self._on_sheet_drawn)
        task.failed.connect(self._on_failed)

    @Slot(object)
    def _on_sheet_drawn(self, sheet: RecoverySheet) -> None:
        self._set_working(is_working=False)
        self._passphrase.entry.clear()
        self._passphrase.hide_again()
        self._asking.hide()
        self._view = RecoverySheetView(self._workplace)
        self._view.noticed.connect(self.noticed)
        self._view.failed.connect(self.failed)
        self._view.left.connect(self._on_view_left)
        self._inside.addWidget(self._view)
        self._view.show_sheet(sheet)

    @Slot(object)
    def _on_failed(self, error: CaseAppError) -> None:
        self._set_working(is_working=False)
        if error.code == "wrong_passphrase":
            text = error_text(error)
            self._field.set_problem(f"{text.title}. {text.message}")
            self._passphrase.entry.selectAll()
            self._passphrase.entry.setFocus()
        else:
            self.failed.emit(error)

    @Slot()
    def _on_passphrase_text_changed(self) -> None:
        self._field.set_problem("")

    @Slot()
    def _on_view_left(self) -> None:
        view, self._view = self._view, None
        self._asking.show()
        self._make.setFocus()
        if view is not None:
            self._workplace.runner.drop(view)
            self._inside.removeWidget(view)
            view.hide()
            view.deleteLater()


def _drawn(office_name: str, language: str, today: date) -> RecoverySheet:
    """Runs in the worker."""
    return draw_recovery_sheet(office_name, language, load_translate(language), today, _DPI)
