"""Settings, passphrase and lock: after how many minutes of rest the window locks itself."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QWidget

from caseapp.domain.office import LOCK_TIMES
from caseapp.gui.forms.access_card import AccessCard
from caseapp.gui.pages.page import Workplace
from caseapp.gui.widgets.basics import label
from caseapp.gui.widgets.choice_box import ChoiceBox
from caseapp.gui.widgets.flow import FieldGrid
from caseapp.gui.widgets.form_field import FormField
from caseapp.usecases.base import FieldChange
from caseapp.usecases.office import ChangeLockTime, OfficeView


def lock_minutes(chosen: int, longest: int | None) -> int:
    """What holds: the office's choice, unless the administrator of the computer allows less."""
    return chosen if longest is None else min(chosen, longest)


class LockTimeCard(AccessCard):
    """Takes effect at once. Whoever does not look after the office reads what holds."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(
            workplace, QCoreApplication.translate("LockTimeCard", "When nobody is at the computer")
        )
        self._chosen = workplace.office.lock_after_minutes
        self._times = ChoiceBox()
        self._times.setObjectName("lock_after")
        self._field = FormField(workplace.theme, self.tr("Lock after"), self._times, self._hint())
        self._told = label("", "text")
        self._told.setObjectName("lock_after_told")
        self.inside.addWidget(FieldGrid((self._field,)))
        self.inside.addWidget(self._told)
        about = self.tr(
            "Then the window is covered and the register closed. What was typed is kept. "
            "The same happens when the computer goes to sleep or its screen is locked."
        )
        self.inside.addWidget(label(about, "small", "soft"))
        self._times.activated.connect(self._on_times_activated)
        self.show_office(workplace.office)

    def show_office(self, office: OfficeView) -> None:
        """The time that holds, for changing or for reading."""
        self._chosen = office.lock_after_minutes
        held = lock_minutes(self._chosen, self.workplace.longest_lock)
        offered = {time for time in LOCK_TIMES if time <= lock_minutes(time, self.workplace.longest_lock)}
        self._times.clear()
        for time in sorted(offered | {held}):
            self._times.addItem(self.tr("%n minutes", "", time), str(time))
        self._times.set_code(str(held))
        self._field.setVisible(office.may_manage)
        self._told.setText(self.tr("The window locks itself after %n minutes.", "", held))
        self._told.setHidden(office.may_manage)

    def first_field(self) -> QWidget | None:
        """The choice, where there is one."""
        return None if self._field.isHidden() else self._times

    def _hint(self) -> str:
        longest = self.workplace.longest_lock
        if longest is None:
            return ""
        return self.tr("Whoever looks after this computer allows at most %n minutes.", "", longest)

    @Slot()
    def _on_times_activated(self) -> None:
        wanted = int(self._times.code() or self._chosen)
        if wanted == self._chosen:
            return
        change = FieldChange("lock_after_minutes", self._chosen, wanted)
        task = self.workplace.runner.write(ChangeLockTime((change,)), self)
        task.failed.connect(self.failed)
