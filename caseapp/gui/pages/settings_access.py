"""Settings, passphrase and lock: how the register is opened, when it closes by itself. A list of cards."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseapp.gui.forms.key_card import KeyCard
from caseapp.gui.forms.lock_time_card import LockTimeCard
from caseapp.gui.forms.passphrase_card import PassphraseCard
from caseapp.gui.forms.policy_card import PolicyCard
from caseapp.gui.forms.quick_unlock_card import QuickUnlockCard
from caseapp.gui.forms.recovery_card import RecoveryCard
from caseapp.gui.navigation import ACCESS, RENEWED, STAFF
from caseapp.gui.pages.page import Notice
from caseapp.gui.pages.settings_page import SettingsPage
from caseapp.gui.theme.tokens import GAP
from caseapp.usecases.base import Changes
from caseapp.usecases.office import GetOffice
from caseapp.usecases.own_access import AccessView, GetAccess
from caseapp.usecases.quick_unlock import GetQuickUnlock


class AccessPage(SettingsPage):
    """Everybody changes their own passphrase; the keys of the register are for those who look after it."""

    section = "access"

    def make_content(self) -> QWidget:
        """One card below the other."""
        self._passphrase = PassphraseCard(self.workplace)
        self._lock_time = LockTimeCard(self.workplace)
        self._quick_unlock = QuickUnlockCard(self.workplace)
        self._recovery = RecoveryCard(self.workplace)
        self._key = KeyCard(self.workplace)
        self._key.renewal_requested.connect(self.key_renewal_requested)
        self._key.staff_requested.connect(self._on_key_staff_requested)
        for told in (self._passphrase, self._lock_time, self._quick_unlock, self._recovery):
            told.noticed.connect(self.noticed)
        for refused in (self._passphrase, self._lock_time, self._recovery, self._key):
            refused.failed.connect(self.tell)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        cards = (self._passphrase, self._lock_time, self._quick_unlock, self._recovery, self._key)
        for card in (*cards, PolicyCard(self.workplace.policy)):
            column.addWidget(card)
        column.addStretch(1)
        return content

    def read(self) -> None:
        """What whoever is working may do here."""
        self.state.show_loading()
        self._ask_for_quick_unlock()
        task = self.workplace.runner.read(GetAccess(), self)
        task.done.connect(self._on_access_read)
        task.failed.connect(self.show_refusal)

    def take_changes(self, changes: Changes) -> None:
        """The lock time was chosen here, or quick unlock ended with a passphrase."""
        if changes.concerns("office", "staff"):
            task = self.workplace.runner.read(GetOffice(), self)
            task.done.connect(self._lock_time.show_office)
            self._ask_for_quick_unlock()

    def _ask_for_quick_unlock(self) -> None:
        task = self.workplace.runner.read(GetQuickUnlock(), self)
        task.done.connect(self._quick_unlock.show_state)

    @Slot(object)
    def _on_access_read(self, access: AccessView) -> None:
        is_renewed = self.place == RENEWED
        self._recovery.setVisible(access.may_replace_code)
        self._key.setVisible(access.may_renew_key)
        if access.may_renew_key:
            self._key.show_access(access, comes_forward=is_renewed)
        self.state.show_content()
        if is_renewed:
            self.noticed.emit(Notice(self.tr("The register has its new key."), "good"))
            self.place_changed.emit(ACCESS)  # said once: the way back leads here as on any other day
        else:
            self._passphrase.first_field().setFocus()

    @Slot()
    def _on_key_staff_requested(self) -> None:
        self.place_requested.emit(STAFF)
