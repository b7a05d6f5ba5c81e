"""A field for words that grows with them. What is typed comes out exactly as it went in."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QSizePolicy, QTextEdit, QWidget

from caseapp.gui.widgets.basics import set_property
from caseapp.gui.widgets.line_field import is_undo_for_page

_PARAGRAPH, _LINE = "\u2029", "\u2028"


class TextField(QTextEdit):
    """Plain words on one or more lines. With ``is_line`` Enter breaks no line but asks for the next field."""

    edited = Signal()
    """The user changed the text."""
    next_requested = Signal()
    """Enter in a field that is one line."""
    left = Signal()
    """The cursor is elsewhere now."""

    def __init__(self, lines: int = 1, *, is_line: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self._is_line = is_line
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(3)
        self.document().documentLayout().documentSizeChanged.connect(self._on_document_size_changed)
        self.textChanged.connect(self._on_text_changed)
        self._is_setting = False
        self.setProperty("is_empty", True)

    def words(self) -> str:
        """The text as typed. ``toPlainText`` would turn the blanks that hold words together into others."""
        return self.document().toRawText().replace(_PARAGRAPH, "\n").replace(_LINE, "\n")

    def set_words(self, words: str) -> None:
        """Show words without counting as typing."""
        self._is_setting = True
        self.setPlainText(words)
        self.moveCursor(QTextCursor.MoveOperation.End)
        self._is_setting = False

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802 - Qt's name
        """Paste text alone; a line stays one line."""
        text = source.text()
        self.textCursor().insertText(" ".join(text.split("\n")) if self._is_line else text)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter in a line moves on; Ctrl+Enter belongs to the page everywhere."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                event.ignore()
                return
            if self._is_line:
                self.next_requested.emit()
                return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Undo belongs to the field while it has typing to take back, then to the page."""
        document = self.document()
        if is_undo_for_page(event, can_undo=document.isUndoAvailable(), can_redo=document.isRedoAvailable()):
            event.ignore()
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Whoever keeps the words hears that they are complete for now."""
        super().focusOutEvent(event)
        self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Words wrap anew."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """The text size may have changed."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    @Slot()
    def _on_document_size_changed(self) -> None:
        self._fit()

    @Slot()
    def _on_text_changed(self) -> None:
        set_property(self, "is_empty", self.document().isEmpty())
        if not self._is_setting:
            self.edited.emit()

    def _fit(self) -> None:
        around = self.height() - self.viewport().height()
        least = self._lines * self.fontMetrics().lineSpacing() + 6
        wanted = max(math.ceil(self.document().size().height()), least) + max(around, 4)
        if wanted != self.height() or self.minimumHeight() != wanted:
            self.setFixedHeight(wanted)
