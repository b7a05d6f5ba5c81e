"""Own words as large as the window, for the person to type in themselves. Nothing else is to be seen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from caseapp.gui.theme.theme import Theme
from caseapp.gui.theme.tokens import GAP, PAGE_MARGIN
from caseapp.gui.widgets.basics import button, label, line
from caseapp.gui.widgets.text_field import TextField


class LargeWords(QFrame):
    """Lies over the whole window. Every letter goes into the field below, which keeps it as always."""

    def __init__(self, theme: Theme, field: TextField, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("large_words")
        self.setProperty("surface", "ground")
        self.setAutoFillBackground(True)
        self._field = field
        self._window = window
        self._words = TextField(4)
        self._words.setObjectName("large_words_field")
        self._words.setProperty("type", "words_huge")
        self._words.setAccessibleName(self.tr("In own words"))
        self._words.set_words(field.words())
        done = button(self.tr("Done"), "main", "large_words_done")
        theme.set_icon(done, "check", "on_accent")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[2 * PAGE_MARGIN] * 4)
        layout.setSpacing(GAP)
        layout.addWidget(label(self.tr("In own words"), "heading", "soft"))
        layout.addWidget(self._words)
        layout.addStretch(1)
        layout.addLayout(line(None, done))
        self._words.edited.connect(self._on_words_edited)
        done.clicked.connect(self.leave)
        window.installEventFilter(self)
        self.setGeometry(window.rect())
        self.show()
        self.raise_()
        self._words.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """As large as the window."""
        if event.type() == QEvent.Type.Resize and watched is self._window:
            self.setGeometry(self._window.rect())
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Esc, F2 and Ctrl+Enter lead back; no key but that for locking may show anything else."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            is_lock = event.keyCombination() == QKeyCombination(Qt.Modifier.CTRL, Qt.Key.Key_L)
            event.setAccepted(not is_lock)
            return not is_lock
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """What the field does not take itself."""
        is_ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_F2) or (is_ctrl and is_enter):
            self.leave()

    @Slot()
    def leave(self) -> None:
        """Back to the plan, to the same field."""
        self._window.removeEventFilter(self)
        self.hide()
        self._field.setFocus()
        self.deleteLater()

    @Slot()
    def _on_words_edited(self) -> None:
        self._field.selectAll()
        self._field.insertPlainText(self._words.words())
