"""Says that the window is about to lock. It lies over the lower edge, takes no key and no click."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from caseapp.gui.theme.theme import Theme
from caseapp.gui.theme.tokens import GAP, SMALL_GAP
from caseapp.gui.widgets.basics import icon_label, label


class LockNotice(QFrame):
    """Nothing is seen of it until the last seconds. Whoever does anything has it gone."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("lock_notice")
        self.setProperty("surface", "promise")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._words = label("", "text", wraps=False)
        self._words.setObjectName("lock_notice_words")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(GAP, SMALL_GAP, GAP, SMALL_GAP)
        layout.setSpacing(SMALL_GAP)
        layout.addWidget(icon_label(theme, "lock", "accent"))
        layout.addWidget(self._words)
        window.installEventFilter(self)
        self.hide()

    @Slot(object)
    def say(self, seconds: int) -> None:
        """How long it still is. Read out once, not every second."""
        text = self.tr("Locking in %n seconds. Any key keeps it open.", "", seconds)
        self._words.setText(text)
        self.setAccessibleName(text)
        self._place()
        if self.isHidden():
            self.show()
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """It stays at the lower edge."""
        if watched is self._window and event.type() == QEvent.Type.Resize and not self.isHidden():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        self.adjustSize()
        left = (self._window.width() - self.width()) // 2
        self.move(max(left, 0), self._window.height() - self.height() - 2 * GAP)
