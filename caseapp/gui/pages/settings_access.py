"""Settings, passphrase and lock: how one gets into the register, one card for each thing."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseapp.gui.forms.policy_card import PolicyCard
from caseapp.gui.pages.settings_page import SettingsPage
from caseapp.gui.theme.tokens import GAP


class AccessPage(SettingsPage):
    """Everybody chooses for themselves, as far as the administrator leaves it open."""

    section = "access"

    def make_content(self) -> QWidget:
        """The cards, one below the other."""
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        for card in (PolicyCard(self.workplace.policy),):
            layout.addWidget(card)
        layout.addStretch(1)
        return content

    def read(self) -> None:
        """Nothing has to be asked for."""
        self.state.show_content()
        # The arrows scroll at once, and no button stands ready for a stray Enter.
        self.area.setFocus()
