"""Two versions of a field: what was typed here, and what somebody saved elsewhere meanwhile."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from caseapp.gui.forms.plan_settings import PlanSettings
from caseapp.gui.forms.record_edits import RecordEdits
from caseapp.gui.pages.page import Workplace
from caseapp.gui.widgets.basics import button, icon_label, label, line
from caseapp.gui.widgets.quotes import quoted


class TwoVersions(QFrame):
    """Stands at the field until one of the two is chosen. Hidden as long as there is one version only."""

    def __init__(self, settings: PlanSettings | Workplace, edits: RecordEdits) -> None:
        super().__init__()
        self.setProperty("surface", "late")
        self._edits = edits
        self._name = ""
        self._settings = settings
        self._said: QLabel | None = None
        edits.conflict_found.connect(self._on_edits_conflict_found)
        self.hide()

    def _build(self) -> QLabel:
        # Hardly ever needed, and every line of a plan has one: built at the first conflict.
        said = label("", "small")
        said.setObjectName("two_versions")
        mine = button(self.tr("Keep mine"), "plain", "keep_mine")
        theirs = button(self.tr("Keep theirs"), "plain", "keep_theirs")
        words = line(icon_label(self._settings.theme, "info", "late"), said)
        words.setStretch(1, 1)
        layout = QVBoxLayout(self)
        layout.addLayout(words)
        layout.addLayout(line(mine, theirs, None))
        mine.clicked.connect(self._on_mine_clicked)
        theirs.clicked.connect(self._on_theirs_clicked)
        return said

    @Slot(str, str)
    def _on_edits_conflict_found(self, name: str, stored: str) -> None:
        self._name = name
        text = self.tr("Two versions of this text. Saved elsewhere: {words} Yours is still here.")
        language = self._settings.wording.language
        self._said = self._said or self._build()
        self._said.setText(text.format(words=quoted(stored, language) if stored else "–"))
        self.show()

    @Slot()
    def _on_mine_clicked(self) -> None:
        self.hide()
        self._edits.choose_version(self._name, is_mine=True)

    @Slot()
    def _on_theirs_clicked(self) -> None:
        self.hide()
        self._edits.choose_version(self._name, is_mine=False)
