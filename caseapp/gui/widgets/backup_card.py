"""The newest backup in words, and a backup that is under way."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from caseapp.gui.texts import Wording
from caseapp.gui.widgets.basics import button, card, label, line, set_property
from caseapp.usecases.backup_care import Backups


class BackupCard(QWidget):
    """When the newest was made, how many there are and where; while one is made, how far it is."""

    cancelled = Signal()
    """The backup under way is not wanted now."""

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self._wording = wording
        self._when = label("", "words")
        self._when.setObjectName("last_backup")
        self._age = label("", "text", "soft")
        self._age.setObjectName("backup_age")
        self._where = label("", "small", "soft")
        self._where.setObjectName("backup_folder")
        self._working = self._working_line()
        frame, inside = card()
        inside.addWidget(label(self.tr("Last good backup"), "heading"))
        for widget in (self._when, self._age, self._working, self._where):
            inside.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(frame)

    def _working_line(self) -> QWidget:
        working = QWidget()
        self._progress = QProgressBar()
        self._progress.setObjectName("backup_progress")
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("How much of the backup is done"))
        self._cancel = button(self.tr("Cancel"), "quiet", "cancel_backup")
        self._cancel.clicked.connect(self._on_cancel_clicked)
        layout = QVBoxLayout(working)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(label(self.tr("A backup is being made. You can go on working.")))
        layout.addLayout(line(self._progress, self._cancel))
        working.hide()
        return working

    def show_backups(self, backups: Backups) -> None:
        """What there is."""
        last = backups.last
        if last.made_at is None:
            self._when.setText(self.tr("There is no backup yet."))
            self._age.setText(self.tr("The first one is made by itself soon. You can also make it now."))
        else:
            day = self._wording.day_in_words(self._wording.day_of(last.made_at))
            self._when.setText(f"{day}, {self._wording.clock_time(last.made_at)}")
            self._age.setText(
                self.tr("%n days ago.", "", last.days) if last.days else self.tr("Less than a day ago.")
            )
        set_property(self._age, "tone", "late" if last.is_late else "soft")
        megabytes = QLocale().toString(backups.size / 1_000_000, "f", 1)
        number = self.tr("%n backups", "", len(backups.rows))
        self._where.setText(
            self.tr("{number}, {megabytes} MB together, in {folder}").format(
                number=number, megabytes=megabytes, folder=backups.folder
            )
        )
        self._where.setVisible(bool(backups.rows))

    def set_working(self, *, is_working: bool) -> None:
        """A backup by hand is under way, or no longer."""
        if is_working == self._working.isVisibleTo(self):
            return
        self._progress.setRange(0, 0)
        self._cancel.setDisabled(False)
        self._working.setVisible(is_working)

    @Slot(object)
    def show_progress(self, step: tuple[int, int]) -> None:
        """How much is done, and of how much."""
        done, total = step
        self._progress.setRange(0, total)
        self._progress.setValue(done)

    @Slot()
    def _on_cancel_clicked(self) -> None:
        self._cancel.setDisabled(True)
        self.cancelled.emit()
