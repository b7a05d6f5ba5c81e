"""Put a backup in place of the register in two steps: which one and its passphrase, then what will happen."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from caseapp.errors import CaseAppError
from caseapp.gui.forms.restore_steps import ChoiceStep, SurelyStep
from caseapp.gui.navigation import BACKUP, Place
from caseapp.gui.pages.page import Page, PageArea, PageHead, Workplace, page_column
from caseapp.gui.task_runner import Task
from caseapp.gui.texts import error_text
from caseapp.gui.widgets.basics import button
from caseapp.gui.widgets.state_view import StateView
from caseapp.usecases.backup_care import Backups, GetBackups
from caseapp.usecases.backup_trial import ExamineBackup, ExaminedBackup


class RestorePage(Page):
    """Nothing changes before the last button; then the register is closed and the lock screen comes."""

    def __init__(self, workplace: Workplace, place: Place) -> None:
        super().__init__(workplace, place)
        self._examining: Task | None = None
        self._examined: ExaminedBackup | None = None
        self._build_widgets()
        self._build_layout()
        self._connect_signals()

    def _build_widgets(self) -> None:
        theme, wording = self.workplace.theme, self.workplace.wording
        self._back = button(self.tr("Back"), "plain", "back")
        self._go_on = button(self.tr("Go on"), "main", "go_on")
        self._surely = button(self.tr("Restore now"), "main", "restore_surely")
        theme.set_icon(self._surely, "history", "on_accent")
        self._head = PageHead(self._back, self._go_on, self._surely)
        self._head.say(self.tr("Restore a backup"), self.workplace.office.name)
        self._choice = ChoiceStep(theme, wording)
        self._last = SurelyStep(wording)
        self._steps = QStackedWidget()
        self._steps.addWidget(self._choice)
        self._steps.addWidget(self._last)
        self._state = StateView(theme, PageArea(self._steps))
        self._go_on.hide()
        self._surely.hide()

    def _build_layout(self) -> None:
        layout = page_column(self, scrolls=True)
        layout.addWidget(self._head)
        layout.addWidget(self._state, 1)

    def _connect_signals(self) -> None:
        self._back.clicked.connect(self._on_back_clicked)
        self._go_on.clicked.connect(self._on_go_on_clicked)
        self._surely.clicked.connect(self._on_surely_clicked)
        self._choice.confirmed.connect(self._on_go_on_clicked)
        self._choice.file_requested.connect(self._on_choice_file_requested)
        self._state.action_requested.connect(self.read)

    def read(self) -> None:
        """The backups that there are."""
        self._state.show_loading()
        task = self.workplace.runner.read(GetBackups(self.workplace.backups.safekeeper), self)
        task.done.connect(self._on_backups_read)
        task.failed.connect(self._on_backups_failed)

    @Slot(object)
    def _on_backups_read(self, backups: Backups) -> None:
        self._choice.show_backups(backups)
        self._show_step(self._choice)
        self._state.show_content()
        self._choice.setFocus()

    @Slot(object)
    def _on_backups_failed(self, error: CaseAppError) -> None:
        self._state.show_error(error_text(error))

    @Slot()
    def _on_choice_file_requested(self) -> None:
        dialog = QFileDialog(
            self, self.tr("Choose a backup"), str(Path.home()), self.tr("Backups (*.caseapp-backup)")
        )
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._choice.add_file)
        dialog.open()

    @Slot()
    def _on_go_on_clicked(self) -> None:
        wish = self._choice.wish()
        if wish is None or self._examining is not None:
            return
        self._go_on.setDisabled(True)
        make = partial(ExamineBackup, self.workplace.backups.safekeeper, wish)
        self._examining = self.workplace.runner.long_background(make, self)
        self._examining.done.connect(self._on_examined)
        self._examining.failed.connect(self._on_examine_failed)

    @Slot(object)
    def _on_examined(self, found: ExaminedBackup) -> None:
        self._end_examining()
        self._examined = found
        self._last.show_examined(found)
        self._show_step(self._last)
        # The last button is never under the Enter that brought one here.
        self._back.setFocus()

    @Slot(object)
    def _on_examine_failed(self, error: CaseAppError) -> None:
        self._end_examining()
        self._choice.show_problem(error)

    def _end_examining(self) -> None:
        self._examining = None
        self._go_on.setDisabled(False)

    def _show_step(self, step: QWidget) -> None:
        self._steps.setCurrentWidget(step)
        self._go_on.setVisible(step is self._choice)
        self._surely.setVisible(step is self._last)

    @Slot()
    def _on_back_clicked(self) -> None:
        if self._steps.currentWidget() is self._last and not self._surely.isHidden():
            self._examined = None
            self._show_step(self._choice)
            self._choice.setFocus()
        else:
            if self._examining is not None:
                self._examining.stop()
            self.finished.emit(BACKUP)

    @Slot()
    def _on_surely_clicked(self) -> None:
        if self._examined is not None:
            self._surely.setDisabled(True)
            wish = replace(self._examined.wish, moment=self._last.moment)
            self.workplace.backups.restore_requested.emit(wish)
