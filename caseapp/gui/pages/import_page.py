"""Import people from a CSV file in two steps: what the columns hold, then what was found. All or nobody."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFileDialog, QProgressBar, QStackedWidget, QWidget

from caseapp.errors import CaseAppError
from caseapp.gui.forms.import_columns import ColumnsStep
from caseapp.gui.forms.import_findings import FindingsStep
from caseapp.gui.navigation import PEOPLE, Place
from caseapp.gui.pages.page import Page, PageArea, PageHead, Workplace, page_column
from caseapp.gui.task_runner import Task
from caseapp.gui.texts import error_text
from caseapp.gui.widgets.basics import button, line
from caseapp.gui.widgets.state_view import StateView
from caseapp.usecases.import_check import Choice
from caseapp.usecases.import_desk import (
    ImportOrder,
    ImportResult,
    MayImport,
    PeopleFile,
    look_and_import,
    look_through,
    read_people_file,
)

if TYPE_CHECKING:
    from caseapp.usecases.bulk import Progress, Stop
    from caseapp.usecases.lanes import Lanes


class WorkingLine(QWidget):
    """How far the work is, and the way to stop it."""

    def __init__(self) -> None:
        super().__init__()
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("How much of the file is done"))
        self._cancel = button(self.tr("Cancel"), "quiet", "cancel_import")
        self._cancel.clicked.connect(self._on_cancel_clicked)
        layout = line(self._progress, self._cancel)
        layout.setContentsMargins(0, 0, 0, 0)
        self.setLayout(layout)

    def follow(self, task: Task) -> None:
        """Show how far a task is; whoever began it hides the line in the end."""
        self._progress.setRange(0, 0)
        self._cancel.setDisabled(False)
        self._cancel.clicked.connect(task.stop)
        task.progressed.connect(self._on_task_progressed)
        self.show()
        self._cancel.setFocus()

    @Slot(object)
    def _on_task_progressed(self, step: tuple[int, int]) -> None:
        done, total = step
        self._progress.setRange(0, total)
        self._progress.setValue(done)

    @Slot()
    def _on_cancel_clicked(self) -> None:
        self._cancel.setDisabled(True)


class ImportPage(Page):
    """Nothing is written before the last button. Leaving the page while it works leaves nobody behind."""

    def __init__(self, workplace: Workplace, place: Place) -> None:
        super().__init__(workplace, place)
        self._file: PeopleFile | None = None
        self._at_work: Task | None = None
        self._build_widgets()
        self._build_layout()
        self._connect_signals()

    def _build_widgets(self) -> None:
        theme = self.workplace.theme
        self._back = button(self.tr("Back"), "plain", "back")
        self._look = button(self.tr("Look through the file"), "main", "look_through")
        self._import = button(self.tr("Import now"), "main", "import_now")
        self._show = button(self.tr("Show the people"), "main", "show_people")
        self._head = PageHead(self._back, self._look, self._import, self._show)
        self._head.say(self.tr("Import people from a file"), self.workplace.office.name)
        self._columns = ColumnsStep(theme)
        self._findings = FindingsStep(theme, self.workplace.wording)
        self._steps = QStackedWidget()
        # Each scrolls by itself: beside a long step a short one would scroll into nothing.
        self._steps.addWidget(PageArea(self._columns))
        self._steps.addWidget(PageArea(self._findings))
        self._working = WorkingLine()
        self._state = StateView(theme, self._steps)
        for part in (self._look, self._import, self._show, self._working):
            part.hide()

    def _build_layout(self) -> None:
        layout = page_column(self, scrolls=True)
        layout.addWidget(self._head)
        layout.addWidget(self._working)
        layout.addWidget(self._state, 1)

    def _connect_signals(self) -> None:
        self._back.clicked.connect(self._on_back_clicked)
        self._look.clicked.connect(self._on_look_clicked)
        self._import.clicked.connect(self._on_import_clicked)
        self._show.clicked.connect(self._on_show_clicked)
        self._columns.file_requested.connect(self._on_columns_file_requested)
        self._columns.changed.connect(self._on_columns_changed)
        self._findings.choice_changed.connect(self._on_look_clicked)
        self._state.action_requested.connect(self.read)

    def read(self) -> None:
        """Whether whoever is working may import."""
        self._state.show_loading()
        task = self.workplace.runner.read(MayImport(), self)
        task.done.connect(self._on_right_read)
        task.failed.connect(self._on_right_failed)

    @Slot(object)
    def _on_right_read(self, _: bool) -> None:
        self._state.show_content()
        self._columns.choose.setFocus()

    @Slot(object)
    def _on_right_failed(self, error: CaseAppError) -> None:
        self._state.show_error(error_text(error))

    # --- the file ---------------------------------------------------------------------------------

    @Slot()
    def _on_columns_file_requested(self) -> None:
        words = self.tr("Tables (*.csv *.txt *.tsv)")
        dialog = QFileDialog(self, self.tr("Choose a file with people"), str(Path.home()), words)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.choose_file)
        dialog.open()

    @Slot(str)
    def choose_file(self, name: str) -> None:
        """Read a file and show what it holds."""
        task = self.workplace.runner.work(partial(read_people_file, Path(name)), self)
        task.done.connect(self._on_file_read)
        task.failed.connect(self._columns.show_error)

    @Slot(object)
    def _on_file_read(self, file: PeopleFile) -> None:
        self._file = file
        self._columns.show_file(file)
        self._findings.begin_anew()
        self._show_step(self._columns)
        self._on_columns_changed()
        self._look.setFocus()

    @Slot()
    def _on_columns_changed(self) -> None:
        has_names = self._columns.has_names()
        self._look.setEnabled(has_names)
        words = self.tr("Choose at least one column that holds names.")
        self._columns.show_problem("" if has_names else words)

    # --- the work ---------------------------------------------------------------------------------

    @Slot()
    def _on_look_clicked(self) -> None:
        self._begin(look_through)

    @Slot()
    def _on_import_clicked(self) -> None:
        self._begin(look_and_import)

    def _begin(self, work: Callable[[ImportOrder, Lanes, Progress, Stop], ImportResult | None]) -> None:
        if self._file is None or self._at_work is not None:
            return
        order = ImportOrder(self._file, self._columns.columns(), cast("Choice", self._findings.choice))
        self._at_work = task = self.workplace.runner.long_write(partial(work, order), self)
        task.done.connect(self._on_work_done)
        task.failed.connect(self._on_work_failed)
        for part in (self._look, self._import, self._steps):
            part.setDisabled(True)
        self._working.follow(task)

    @Slot(object)
    def _on_work_done(self, found: ImportResult | None) -> None:
        self._end()
        if found is None:
            self._findings.show_stopped()
            return
        self._show_step(self._findings)
        self._findings.show_found(found)
        imported = found.imported
        can_import = found.check.is_fine and bool(found.check.people)
        self._import.setVisible(can_import)
        if imported is None:
            self._back.setFocus()
        elif imported.is_complete:
            self._findings.show_done(imported.created)
            self._import.hide()
            self._show.show()
            self._show.setFocus()
        else:
            self._findings.show_stopped()

    @Slot(object)
    def _on_work_failed(self, error: CaseAppError) -> None:
        self._end()
        self.tell(error)

    def _end(self) -> None:
        self._at_work = None
        self._working.hide()
        self._steps.setDisabled(False)
        self._import.setDisabled(False)
        self._look.setEnabled(self._columns.has_names())

    # --- the way ----------------------------------------------------------------------------------

    def _show_step(self, step: ColumnsStep | FindingsStep) -> None:
        self._steps.setCurrentIndex((self._columns, self._findings).index(step))
        self._look.setVisible(step is self._columns and self._file is not None)
        self._import.hide()
        self._show.hide()

    @Slot()
    def _on_back_clicked(self) -> None:
        if self._at_work is not None:
            self._at_work.stop()
        if self._findings.isVisibleTo(self) and self._show.isHidden():
            self._show_step(self._columns)
            self._look.setFocus()
        else:
            self.back_requested.emit()

    @Slot()
    def _on_show_clicked(self) -> None:
        self.finished.emit(PEOPLE)
