"""The second button of the lock screen, and what it says while the keyring of this computer is asked."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseapp.gui.theme.theme import Theme
from caseapp.gui.theme.tokens import SMALL_GAP
from caseapp.gui.widgets.basics import button, label, line

_PATIENCE_MS = 300


class QuickUnlockLine(QWidget):
    """Nobody has to wait for a keyring: an answer after ``stop`` is not taken any more."""

    asked = Signal()
    """The keyring is to be asked; the answer goes to ``take``."""
    answered = Signal(object)
    """The secret (bytes), or ``None`` when there is none to be had."""

    def __init__(self, theme: Theme, meanwhile: QWidget) -> None:
        """``meanwhile`` is where one can type while the keyring is asked."""
        super().__init__()
        self._meanwhile = meanwhile
        self._is_waiting = False
        self._ask = button(self.tr("Quick unlock"), "plain", "quick_unlock")
        theme.set_icon(self._ask, "lock_open")
        self._waiting = label(
            self.tr("This computer's keyring is being asked. Your passphrase opens at any time."),
            "small",
            "soft",
        )
        self._waiting.setObjectName("quick_unlock_waiting")
        self._stop = button(self.tr("Do not wait"), "quiet", "quick_unlock_stop")
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._build_layout()
        self._ask.clicked.connect(self._on_ask_clicked)
        self._stop.clicked.connect(self.stop)
        self._patience.timeout.connect(self._on_patience_timeout)
        self.stop()

    def _build_layout(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SMALL_GAP)
        layout.addWidget(self._ask)
        layout.addWidget(self._waiting)
        layout.addLayout(line(self._stop, None))

    def offer(self, *, is_offered: bool) -> None:
        """Show the button, or take it away with whatever was asked."""
        self.stop()
        self.setVisible(is_offered)

    @Slot()
    def stop(self) -> None:
        """No answer is wanted now."""
        self._is_waiting = False
        self._patience.stop()
        self._ask.setEnabled(True)
        for widget in (self._waiting, self._stop):
            widget.hide()

    @Slot(object)
    def take(self, secret: bytes | None) -> None:
        """The keyring answered."""
        if self._is_waiting:
            self.stop()
            self.answered.emit(secret)

    @Slot()
    def take_nothing(self) -> None:
        """Asking it failed."""
        self.take(None)

    @Slot()
    def _on_ask_clicked(self) -> None:
        self._is_waiting = True
        # First: a button that is switched off hands the keys to whatever comes next.
        self._meanwhile.setFocus()
        self._ask.setEnabled(False)
        self._patience.start()
        self.asked.emit()

    @Slot()
    def _on_patience_timeout(self) -> None:
        for widget in (self._waiting, self._stop):
            widget.show()
