"""The people list as a file: what for, where to, and how far it is. For a lead alone."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QProgressBar, QVBoxLayout, QWidget

from caseapp.errors import CaseAppError
from caseapp.gui.pages.page import Notice, PageArea, Workplace
from caseapp.gui.task_runner import Task
from caseapp.gui.widgets.basics import button, card, label, line
from caseapp.gui.widgets.choice_box import ChoiceBox
from caseapp.gui.widgets.flow import FlowLayout
from caseapp.gui.widgets.form_field import FormField
from caseapp.usecases.base import Changes
from caseapp.usecases.bulk import Progress, Stop
from caseapp.usecases.list_export import (
    REASONS,
    Line,
    ListOnScreen,
    ListWords,
    ReadList,
    RecordListExport,
    write_list,
)


class ListExport(QWidget):
    """Stands in the place of the list. ``listed`` gives what that shows; ``opener`` brings this here."""

    opened = Signal(bool)
    """True when it is there, False when the list may be seen again."""

    noticed = Signal(object)
    """The file is there (``Notice``)."""
    failed = Signal(object)
    """Nothing was saved (``CaseAppError``)."""

    def __init__(self, workplace: Workplace, listed: Callable[[], tuple[ListOnScreen, Line]]) -> None:
        super().__init__()
        self._workplace = workplace
        self._listed = listed
        self._file = Path()
        self._headings: Line = ()
        self._lines: tuple[Line, ...] = ()
        self._task: Task | None = None
        self._build_widgets()
        self._build_layout()
        self._connect_signals()
        self.hide()

    def _build_widgets(self) -> None:
        theme, wording = self._workplace.theme, self._workplace.wording
        self.opener = button(self.tr("Save as CSV …"), "quiet", "export_list")
        if not self._workplace.office.may_export_lists:
            self.opener.hide()
        theme.set_icon(self.opener, "download")
        reasons = ChoiceBox([("", self.tr("Choose a reason")), *wording.choices(REASONS)])
        reasons.setObjectName("export_reason")
        self._reason = FormField(theme, self.tr("What is the list for?"), reasons)
        self._choose = button(self.tr("Choose where to save …"), "plain", "choose_export_file")
        self._cancel = button(self.tr("Cancel"), "quiet", "cancel_export")
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("How much of the list is saved"))
        self._progress.hide()

    def _build_layout(self) -> None:
        frame, inside = card()
        about = self.tr(
            "The people and columns of this list, without protected addresses. The file is outside the "
            "protection of this program. Who saved it, when and what for is recorded."
        )
        inside.addWidget(label(self.tr("Save this list as a file"), "heading"))
        inside.addWidget(label(about, "text", "soft"))
        inside.addLayout(line(self._reason, None))
        inside.addWidget(self._progress)
        inside.addLayout(FlowLayout(self._choose, self._cancel))
        whole = QWidget()
        above = QVBoxLayout(whole)
        above.setContentsMargins(0, 0, 0, 0)
        above.addWidget(frame)
        above.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(PageArea(whole))

    def _connect_signals(self) -> None:
        self.opener.clicked.connect(self._on_opener_clicked)
        self._choose.clicked.connect(self._on_choose_clicked)
        self._cancel.clicked.connect(self._on_cancel_clicked)

    @property
    def _code(self) -> str:
        entry = self._reason.entry
        return (entry.code() or "") if isinstance(entry, ChoiceBox) else ""

    @Slot()
    def _on_opener_clicked(self) -> None:
        self._open(is_open=self.isHidden())

    def _open(self, *, is_open: bool) -> None:
        self.setVisible(is_open)
        self.opened.emit(is_open)
        (self._reason.entry if is_open else self.opener).setFocus()

    @Slot()
    def _on_choose_clicked(self) -> None:
        if not self._code:
            self._reason.set_problem(self.tr("Choose a reason first."))
            self._reason.entry.setFocus()
            return
        self._reason.set_problem("")
        dialog = QFileDialog(self, self.tr("Save as CSV"), str(Path.home()), self.tr("CSV files (*.csv)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        # File names are seen by many: nothing of a person, no filter.
        dialog.selectFile(self.tr("people.csv"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.save_as)
        dialog.open()

    @Slot(str)
    def save_as(self, file: str) -> None:
        """Read the list, have it recorded, write it."""
        self._file = Path(file)
        listed, self._headings = self._listed()
        wording, codes = self._workplace.wording, self._workplace.office.codes
        words = ListWords(
            self._headings,
            dict(wording.choices("client_state")),
            {code: wording.label("language", code) for code in codes.get("language", {})},
            self.tr("protected"),
        )

        def make(progress: Progress, stop: Stop) -> ReadList:
            return ReadList(listed, words, progress, stop)

        self._begin()
        self._follow(self._workplace.runner.long_background(make, self)).done.connect(self._on_list_read)

    def _begin(self) -> None:
        self._choose.setDisabled(True)
        self._reason.setDisabled(True)
        self._progress.setRange(0, 0)
        self._progress.show()
        self._cancel.setFocus()

    def _follow(self, task: Task) -> Task:
        self._task = task
        task.progressed.connect(self._on_task_progressed)
        task.failed.connect(self._on_task_failed)
        return task

    @Slot(object)
    def _on_list_read(self, lines: tuple[Line, ...] | None) -> None:
        if lines is None:
            self._end()
            return
        self._lines = lines
        recorded = self._workplace.runner.write(RecordListExport(self._code, len(lines)), self)
        self._follow(recorded).done.connect(self._on_export_recorded)

    @Slot(object)
    def _on_export_recorded(self, _: Changes) -> None:
        write = partial(write_list, self._file, self._headings, self._lines)
        self._follow(self._workplace.runner.long_work(write, self)).done.connect(self._on_list_written)

    @Slot(object)
    def _on_list_written(self, is_whole: object) -> None:
        count = len(self._lines)
        self._end()
        if is_whole:
            said = self.tr("%n people saved as {file}.", "", count).format(file=self._file.name)
            self._open(is_open=False)
            self.noticed.emit(Notice(said, "good"))

    @Slot(object)
    def _on_task_progressed(self, step: tuple[int, int]) -> None:
        self._progress.setRange(0, step[1])
        self._progress.setValue(step[0])

    @Slot(object)
    def _on_task_failed(self, error: CaseAppError) -> None:
        self._end()
        self.failed.emit(error)

    @Slot()
    def _on_cancel_clicked(self) -> None:
        if self._task is not None:
            self._task.stop()
        else:
            self._open(is_open=False)

    def _end(self) -> None:
        # A list in memory is a list that could leave by another way.
        self._task, self._lines = None, ()
        self._choose.setDisabled(False)
        self._reason.setDisabled(False)
        self._progress.hide()
