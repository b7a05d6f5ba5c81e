"""Settings, backup: how old the newest is, one by hand, and what is kept."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from caseapp.errors import CaseAppError
from caseapp.gui.navigation import Place
from caseapp.gui.pages.page import Workplace
from caseapp.gui.pages.settings_page import SettingsPage
from caseapp.gui.second_place_chooser import SecondPlaceChooser
from caseapp.gui.task_runner import Task
from caseapp.gui.texts import error_text
from caseapp.gui.theme.tokens import GAP
from caseapp.gui.widgets.backup_card import BackupCard
from caseapp.gui.widgets.basics import button, card, label
from caseapp.gui.widgets.second_place_card import SecondPlaceCard
from caseapp.gui.widgets.trial_card import TrialCard
from caseapp.usecases.backup_care import Backups, GetBackups
from caseapp.usecases.backup_trial import TriedBackup, TryBackup


class BackupPage(SettingsPage):
    """The backups are made elsewhere (``BackupKeeper``): leaving the page stops none."""

    section = "backup"

    def __init__(self, workplace: Workplace, place: Place) -> None:
        super().__init__(workplace, place)
        self._is_fresh = True
        self._trial: Task | None = None
        keeper = workplace.backups
        self._now.clicked.connect(keeper.back_up)
        self._card.cancelled.connect(keeper.stop)
        keeper.progressed.connect(self._card.show_progress)
        keeper.changed.connect(self._on_backups_changed)
        self._trial_card.try_requested.connect(self._on_trial_try_requested)
        self._trial_card.cancelled.connect(self._on_trial_cancelled)
        self._trial_card.restore_requested.connect(self._on_trial_restore_requested)

    def make_content(self) -> QWidget:
        """The newest one, trying and restoring, and the rule."""
        wording = self.workplace.wording
        self._card = BackupCard(wording)
        # An example lies elsewhere and is made anew; a restore would be of the wrong register.
        self._trial_card = TrialCard(wording, may_restore=not self.workplace.office.is_example)
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        for part in (self._card, *self._second_card(), self._trial_card, self._rule()):
            layout.addWidget(part)
        layout.addStretch(1)
        return content

    def _second_card(self) -> tuple[QWidget, ...]:
        """Nothing for an example."""
        place = self.workplace.backups.second_place
        self._chooser: SecondPlaceChooser | None = None
        if place is None:
            return ()
        made = SecondPlaceCard(self.workplace.wording, is_fixed=place.is_fixed)
        keeper = self.workplace.backups
        self._chooser = SecondPlaceChooser(self.workplace.runner, keeper, place, made, self)
        return (made,)

    def _rule(self) -> QWidget:
        frame, inside = card()
        inside.addWidget(label(self.tr("What is kept"), "heading"))
        for text in (
            self.tr("Once a day a backup is made by itself, soon after somebody has unlocked."),
            self.tr(
                "Everything of the last day is kept, then one for each of 7 days, 4 weeks and 12 months. "
                "What was made before an update of the register stays for 90 days."
            ),
            self.tr(
                "A backup is encrypted like the register. It needs the passphrase or the recovery code of "
                "the time when it was made."
            ),
        ):
            inside.addWidget(label(text, "text", "soft"))
        return frame

    def make_actions(self) -> tuple[QPushButton, ...]:
        """A backup now, once it is known that whoever is working may make one."""
        self._now = button(self.tr("Back up now"), "main", "back_up")
        self.workplace.theme.set_icon(self._now, "save", "on_accent")
        self._now.hide()
        return (self._now,)

    def read(self) -> None:
        """What there is."""
        self.state.show_loading()
        self._ask()

    def _ask(self) -> None:
        query = GetBackups(self.workplace.backups.safekeeper)
        task = self.workplace.runner.read(query, self)
        task.done.connect(self._on_backups_read)
        task.failed.connect(self.show_refusal)

    @Slot()
    def _on_backups_changed(self) -> None:
        self._show_working()
        if not self._is_fresh:
            self._ask()

    def _show_working(self) -> None:
        is_working = self.workplace.backups.is_working
        self._card.set_working(is_working=is_working)
        self._now.setDisabled(is_working)

    @Slot(object)
    def _on_backups_read(self, backups: Backups) -> None:
        self._card.show_backups(backups)
        self._show_working()
        self._trial_card.set_possible(is_possible=bool(backups.rows))
        if self._chooser is not None:
            self._chooser.look()
        self._now.show()
        self.state.show_content()
        if self._is_fresh:
            self._is_fresh = False
            # The arrows scroll at once, and no button stands ready for a stray Enter.
            self.area.setFocus()

    @Slot()
    def _on_trial_try_requested(self) -> None:
        self._trial_card.begin()
        make = partial(TryBackup, self.workplace.backups.safekeeper)
        self._trial = self.workplace.runner.long_background(make, self)
        self._trial.progressed.connect(self._trial_card.show_progress)
        self._trial.done.connect(self._on_trial_done)
        self._trial.failed.connect(self._on_trial_failed)

    @Slot()
    def _on_trial_cancelled(self) -> None:
        if self._trial is not None:
            self._trial.stop()

    @Slot(object)
    def _on_trial_done(self, tried: TriedBackup | None) -> None:
        self._trial = None
        self._trial_card.show_found(tried)

    @Slot(object)
    def _on_trial_failed(self, error: CaseAppError) -> None:
        self._trial = None
        text = error_text(error)
        if error.code == "backup_stopped":
            self._trial_card.end()
        else:
            self._trial_card.show_problem(f"{text.title}. {text.message} {text.advice}")

    @Slot()
    def _on_trial_restore_requested(self) -> None:
        self.place_requested.emit(Place("restore"))
