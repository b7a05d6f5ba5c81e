"""A field of one line that leaves Ctrl+Z to the page when it has no typing to take back."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit


def is_undo_for_page(event: QEvent, *, can_undo: bool, can_redo: bool) -> bool:
    """True when a key asks a field for an undo or redo that the field does not have."""
    if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.ShortcutOverride:
        return False
    if event.matches(QKeySequence.StandardKey.Undo):
        return not can_undo
    return event.matches(QKeySequence.StandardKey.Redo) and not can_redo


class LineField(QLineEdit):
    """A name, a number, a day."""

    def event(self, event: QEvent) -> bool:
        """Undo belongs to the field while it has typing to take back, then to the page."""
        if is_undo_for_page(event, can_undo=self.isUndoAvailable(), can_redo=self.isRedoAvailable()):
            event.ignore()
            return True
        return super().event(event)

    def forget_typing(self) -> None:
        """From here on undo belongs to the page."""
        place = self.cursorPosition()
        self.setText(self.text())
        self.setCursorPosition(place)
