"""Makes the backups of an open register and knows how old the newest is, whatever page is on the screen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from caseapp.errors import CaseAppError
from caseapp.gui.pages.page import Notice
from caseapp.gui.second_place import SecondPlace
from caseapp.gui.task_runner import Task, TaskRunner
from caseapp.gui.texts import error_text, translated
from caseapp.usecases.backup_care import (
    GetLastBackup,
    LastBackup,
    MadeBackup,
    MakeBackup,
    MakeDailyBackup,
)
from caseapp.usecases.bulk import Progress, Stop
from caseapp.usecases.safekeeper import Safekeeper
from caseapp.usecases.second_place import PLACE_PROBLEMS

FIRST_LOOK_MS = 60_000
"""The first minute belongs to whoever has just unlocked and wants to see somebody's page."""
_STOPPED = "backup_stopped"
_LOOK_AGAIN_MS = 3_600_000
"""Some never lock: the day's backup is looked for again every hour."""


class BackupKeeper(QObject):
    """One for each session. It lives as long as the workbench; locking stops what is under way."""

    changed = Signal()
    """Something is known of the newest backup, or a backup begins or ends."""
    progressed = Signal(object)
    """How much of a backup by hand is done, and of how much (two numbers)."""
    restore_requested = Signal(object)
    """A backup is to be put in place of the register (``RestoreWish``)."""
    noticed = Signal(object)
    """Something for the message bar (``Notice``): whoever asked for a backup may be on another page now."""

    def __init__(
        self, runner: TaskRunner, safekeeper: Safekeeper, second_place: SecondPlace | None, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self.safekeeper = safekeeper
        self.second_place = second_place
        self.last: LastBackup | None = None
        self._by_hand: Task | None = None
        self._is_daily_under_way = False
        self._look = QTimer(self, interval=FIRST_LOOK_MS)
        self._look.timeout.connect(self._on_look_timeout)

    @property
    def is_working(self) -> bool:
        """True while a backup by hand is under way."""
        return self._by_hand is not None

    def begin(self) -> None:
        """The register is open: ask how old the newest is, and look after the day's backup later."""
        self.ask()
        self._look.start()

    def end(self) -> None:
        """The register is about to be closed."""
        self._look.stop()

    def ask(self) -> None:
        """Ask anew how old the newest is."""
        task = self._runner.background(GetLastBackup(self.safekeeper), self)
        task.done.connect(self._on_last_read)
        task.failed.connect(self._on_last_failed)

    @Slot()
    def back_up(self) -> None:
        """Make one now."""
        if self.is_working:
            return
        task = self._by_hand = self._runner.long_background(self._made_by_hand, self)
        task.progressed.connect(self.progressed)
        task.done.connect(self._on_task_done)
        task.failed.connect(self._on_task_failed)
        self.changed.emit()

    @Slot()
    def stop(self) -> None:
        """Leave off; nothing half is kept."""
        if self._by_hand is not None:
            self._by_hand.stop()

    def _made_by_hand(self, progress: Progress, stop: Stop) -> MakeBackup:
        return MakeBackup(self.safekeeper, self._second, progress, stop)

    def _made_daily(self, progress: Progress, stop: Stop) -> MakeDailyBackup:
        return MakeDailyBackup(self.safekeeper, self._second, progress, stop)

    @property
    def _second(self) -> Path | None:
        return self.second_place.folder if self.second_place is not None else None

    @Slot()
    def _on_look_timeout(self) -> None:
        self._look.setInterval(_LOOK_AGAIN_MS)
        if self._is_daily_under_way or self.is_working:
            return
        self._is_daily_under_way = True
        task = self._runner.long_background(self._made_daily, self, is_quiet=True)
        task.done.connect(self._on_daily_done)
        task.failed.connect(self._on_daily_failed)

    @Slot(object)
    def _on_last_read(self, last: LastBackup) -> None:
        self.last = last
        self.changed.emit()

    @Slot(object)
    def _on_last_failed(self, _: CaseAppError) -> None:
        # Whoever wants to know opens the settings, which say why; the day's backup says what is wrong.
        self.changed.emit()

    @Slot(object)
    def _on_task_done(self, made: MadeBackup) -> None:
        self._by_hand = None
        said = self.tr("The backup is made. It was read again and is whole.")
        if (second := self._about_second(made)) is not None:
            self.noticed.emit(Notice(f"{said} {second}"))
        else:
            self.noticed.emit(Notice(said, "good"))
        self.ask()

    def _about_second(self, made: MadeBackup) -> str | None:
        """What to say about the second place, when there is something to be done about it."""
        if made.second is None or not made.second.problem:
            return None
        said = self.tr("There is no copy in {folder}.").format(folder=made.second.folder)
        return f"{said} {translated('BackupPlaces', PLACE_PROBLEMS[made.second.problem])}"

    @Slot(object)
    def _on_task_failed(self, error: CaseAppError) -> None:
        self._by_hand = None
        text = error_text(error)
        surface = "promise" if error.code == _STOPPED else "late"
        self.noticed.emit(Notice(f"{text.title}. {text.message} {text.advice}", surface))
        self.ask()

    @Slot(object)
    def _on_daily_done(self, made: MadeBackup | None) -> None:
        self._is_daily_under_way = False
        if made is not None and (second := self._about_second(made)) is not None:
            said = self.tr("Today's backup lies on this laptop.")
            self.noticed.emit(Notice(f"{said} {second}"))
        # Made or not, the age that the window shows grows with the hours.
        self.ask()

    @Slot(object)
    def _on_daily_failed(self, error: CaseAppError) -> None:
        self._is_daily_under_way = False
        if error.code != _STOPPED:
            said = self.tr("Today's backup could not be made. It is tried again in an hour.")
            self.noticed.emit(Notice(f"{said} {error_text(error).advice}"))
        self.ask()
