"""Trying whether a backup could be restored, and the way to really doing it."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from caseapp.gui.texts import Wording, translated
from caseapp.gui.widgets.basics import button, card, label, line, set_property
from caseapp.gui.widgets.flow import FlowLayout
from caseapp.usecases.backup_trial import TriedBackup
from caseapp.usecases.safekeeping import CHECK_TITLES


class TrialCard(QWidget):
    """Two buttons; the drill says here in plain words what it found."""

    try_requested = Signal()
    """The newest backup is to be tried."""
    cancelled = Signal()
    """The drill under way is not wanted now."""
    restore_requested = Signal()
    """A backup is to be put in place of the register."""

    def __init__(self, wording: Wording, *, may_restore: bool) -> None:
        super().__init__()
        self._wording = wording
        self._build_widgets()
        frame, inside = card()
        inside.addWidget(label(self.tr("When a backup is needed"), "heading"))
        about = self.tr("A backup that nobody has tried is a hope. Trying it changes nothing.")
        inside.addWidget(label(about, "text", "soft"))
        inside.addWidget(self._found)
        inside.addWidget(self._working)
        inside.addLayout(FlowLayout(self._try, self._restore))
        if not may_restore:
            self._restore.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(frame)

    def _build_widgets(self) -> None:
        self._found = label("", "text")
        self._found.setObjectName("trial_found")
        self._found.hide()
        self._try = button(self.tr("Try the newest backup"), "plain", "try_backup")
        self._try.clicked.connect(self.try_requested)
        self._restore = button(self.tr("Restore a backup …"), "plain", "restore_backup")
        self._restore.clicked.connect(self.restore_requested)
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("How much of the backup is tried"))
        self._cancel = button(self.tr("Cancel"), "quiet", "cancel_trial")
        self._cancel.clicked.connect(self.cancelled)
        self._working = QWidget()
        working = line(self._progress, self._cancel)
        working.setContentsMargins(0, 0, 0, 0)
        self._working.setLayout(working)
        self._working.hide()

    def set_possible(self, *, is_possible: bool) -> None:
        """Without any backup there is nothing to try."""
        self._try.setEnabled(is_possible and self._working.isHidden())

    def begin(self) -> None:
        """A drill is under way."""
        self._progress.setRange(0, 0)
        self._found.hide()
        self._working.show()
        self._try.setDisabled(True)
        self._cancel.setFocus()

    @Slot(object)
    def show_progress(self, step: tuple[int, int]) -> None:
        """How much is done, and of how much."""
        done, total = step
        self._progress.setRange(0, total)
        self._progress.setValue(done)

    @Slot(object)
    def show_found(self, tried: TriedBackup | None) -> None:
        """What the drill found."""
        self.end()
        if tried is None:
            return
        if tried.ok:
            self._say(self._good_words(tried), "good")
            return
        titles = "; ".join(translated("Checks", CHECK_TITLES.get(name, name)) for name in tried.wrong)
        bad = self.tr("This backup opens, but these checks failed: {checks}. Make a new one now.")
        self._say(bad.format(checks=titles), "late")

    def show_problem(self, words: str) -> None:
        """The drill could not be done, or the backup is damaged."""
        self.end()
        self._say(words, "late")

    def end(self) -> None:
        """Nothing is under way."""
        had_focus = self._cancel.hasFocus()
        self._working.hide()
        self._try.setDisabled(False)
        if had_focus:
            self._try.setFocus()

    def _good_words(self, tried: TriedBackup) -> str:
        day = self._wording.day_in_words(self._wording.day_of(tried.made_at))
        said = self.tr(
            "The backup of {day}, {time} could be restored. It was opened and passed every check. It holds "
            "{people} and {notes}. Your register was not touched."
        )
        return said.format(
            day=day,
            time=self._wording.clock_time(tried.made_at),
            people=self.tr("%n people", "", tried.people),
            notes=self.tr("%n notes", "", tried.notes),
        )

    def _say(self, words: str, tone: str) -> None:
        self._found.setText(words)
        set_property(self._found, "tone", tone)
        self._found.show()
