"""Says that documents are being added, how far the one under way is, and lets it be stopped."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from caseapp.gui.document_intake import DocumentIntake
from caseapp.gui.widgets.basics import button, label, line

_PATIENCE_MS = 300
"""Most files are taken in before anybody could read that they are."""


class IntakeLine(QWidget):
    """Hidden while there is nothing to wait for."""

    def __init__(self, intake: DocumentIntake) -> None:
        super().__init__()
        self._intake = intake
        self._said = label("")
        self._said.setObjectName("documents_working")
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setRange(0, 0)
        self._progress.setAccessibleName(self.tr("How much of the file is read"))
        self._cancel = button(self.tr("Cancel"), "quiet", "cancel_document")
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._said)
        layout.addLayout(line(self._progress, self._cancel))
        self.hide()
        self._cancel.clicked.connect(self._on_cancel_clicked)
        self._patience.timeout.connect(self._on_patience_timeout)
        intake.changed.connect(self._on_intake_changed)
        intake.progressed.connect(self._on_intake_progressed)
        self._on_intake_changed()

    @Slot()
    def _on_intake_changed(self) -> None:
        if not self._intake.waiting:
            self._patience.stop()
            self.hide()
            self._cancel.setDisabled(False)
        elif self.isHidden() and not self._patience.isActive():
            self._progress.setRange(0, 0)
            self._patience.start()
        self._said.setText(self.tr("%n documents are being added.", "", self._intake.waiting))

    @Slot()
    def _on_patience_timeout(self) -> None:
        self.setVisible(bool(self._intake.waiting))

    @Slot(object)
    def _on_intake_progressed(self, step: tuple[int, int]) -> None:
        done, total = step
        self._progress.setRange(0, total)
        self._progress.setValue(done)

    @Slot()
    def _on_cancel_clicked(self) -> None:
        self._cancel.setDisabled(True)
        self._intake.stop()
