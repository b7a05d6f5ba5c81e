"""Settings, passphrase and lock: how the register is opened, and when it closes by itself. A list of cards."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseapp.gui.forms.lock_time_card import LockTimeCard
from caseapp.gui.forms.policy_card import PolicyCard
from caseapp.gui.pages.settings_page import SettingsPage
from caseapp.gui.theme.tokens import GAP
from caseapp.usecases.base import Changes
from caseapp.usecases.office import GetOffice, OfficeView


class AccessPage(SettingsPage):
    """Everybody chooses for themselves, as far as the administrator leaves it open."""

    section = "access"

    def make_content(self) -> QWidget:
        """One card below the other."""
        self._lock_time = LockTimeCard(self.workplace)
        policy = PolicyCard(self.workplace.policy)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        for shown in (self._lock_time,):
            shown.noticed.connect(self.noticed)
            shown.failed.connect(self.tell)
            column.addWidget(shown)
        column.addWidget(policy)
        column.addStretch(1)
        return content

    def read(self) -> None:
        """What the office has chosen."""
        self.state.show_loading()
        task = self.workplace.runner.read(GetOffice(), self)
        task.done.connect(self._on_office_read)
        task.failed.connect(self.show_refusal)

    def take_changes(self, changes: Changes) -> None:
        """Chosen here, or taken back."""
        if changes.concerns("office", "staff"):
            task = self.workplace.runner.read(GetOffice(), self)
            task.done.connect(self._lock_time.show_office)

    @Slot(object)
    def _on_office_read(self, office: OfficeView) -> None:
        self._lock_time.show_office(office)
        self.state.show_content()
        # The arrows scroll at once, and no button stands ready for a stray Enter.
        self.area.setFocus()
