"""The last resort: says once that something went wrong inside the program and what is safe."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from caseapp.errors import UnexpectedError
from caseapp.gui.texts import error_text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox


class FaultReporter(QObject):
    """Lives on the GUI thread; may be told from any."""

    fault_happened = Signal()
    """A fault was logged."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._box: QMessageBox | None = None
        self.fault_happened.connect(self._on_fault_happened, Qt.ConnectionType.QueuedConnection)

    @Slot()
    def _on_fault_happened(self) -> None:
        # One box however many faults follow each other.
        if self._box is not None:
            return
        from PySide6.QtWidgets import QMessageBox  # late: hopefully never needed

        text = error_text(UnexpectedError())
        self._box = QMessageBox(QMessageBox.Icon.Warning, "caseapp", text.title)
        self._box.setTextFormat(Qt.TextFormat.PlainText)
        self._box.setInformativeText(f"{text.message} {text.advice}")
        self._box.finished.connect(self._on_box_finished)
        self._box.open()

    @Slot()
    def _on_box_finished(self) -> None:
        self._box = None
