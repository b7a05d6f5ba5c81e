"""A passphrase with a switch to see it, and a hint on how strong a new one is."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from caseapp.gui.theme.theme import Theme
from caseapp.gui.theme.tokens import SMALL_GAP
from caseapp.gui.widgets.basics import button

LEAST_LENGTH = 12
_GOOD_LENGTH = 20
_GOOD_WORDS = 4
_GOOD_VARIETY = 9


class PassphraseField(QWidget):
    """The input and its switch side by side."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.entry = QLineEdit()
        self.entry.setEchoMode(QLineEdit.EchoMode.Password)
        self.entry.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self.entry.setObjectName("passphrase")
        self._switch = button(self.tr("Show"), "quiet", "show_passphrase")
        self._switch.setCheckable(True)
        theme.set_icon(self._switch, "visibility")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SMALL_GAP)
        layout.addWidget(self.entry, 1)
        layout.addWidget(self._switch)
        self.setFocusProxy(self.entry)
        self._switch.toggled.connect(self._on_switch_toggled)

    def setAccessibleName(self, name: str) -> None:  # noqa: N802 - Qt's name
        """The name belongs to the input."""
        self.entry.setAccessibleName(name)

    def setAccessibleDescription(self, description: str) -> None:  # noqa: N802 - Qt's name
        """The description belongs to the input."""
        self.entry.setAccessibleDescription(description)

    def hide_again(self) -> None:
        """Show dots, whatever was chosen before."""
        self._switch.setChecked(False)

    def strength_hint(self) -> str:
        """What to say about a new passphrase while it is typed."""
        text = self.entry.text()
        length, different = len(text), len(set(text))
        if not length:
            return self.tr("At least 12 characters. Best take a whole sentence that only you would say.")
        if length < LEAST_LENGTH:
            return self.tr("{count} of at least 12 characters.").format(count=length)
        is_sentence = length >= _GOOD_LENGTH or len(text.split()) >= _GOOD_WORDS
        if not is_sentence or different < _GOOD_VARIETY:
            return self.tr("Long enough. A whole sentence is stronger still.")
        return self.tr("Strong. Do you remember it tomorrow too?")

    @Slot(bool)
    def _on_switch_toggled(self, is_shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if is_shown else QLineEdit.EchoMode.Password
        self.entry.setEchoMode(mode)
        self._switch.setText(self.tr("Hide") if is_shown else self.tr("Show"))
        self._theme.set_icon(self._switch, "visibility_off" if is_shown else "visibility")
