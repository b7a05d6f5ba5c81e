"""Says on every page that the newest backup is too old, and leads to a new one."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot

from caseapp.gui.navigation import BACKUP
from caseapp.gui.theme.theme import Theme
from caseapp.gui.widgets.basics import label
from caseapp.gui.widgets.word_button import WordButton


class OldBackupLine(WordButton):
    """Hidden as long as all is well."""

    place_requested = Signal(object)
    """The settings of the backups are wanted (``Place``)."""

    def __init__(self, theme: Theme) -> None:
        self._words = label("", "caption", "late")
        super().__init__(theme, "old_backup", "warning", self._words, icon_tone="late")
        self.hide()
        self.clicked.connect(self._on_clicked)

    def show_days(self, days: int) -> None:
        """How old the newest is; 0 when that is not worth a line."""
        words = self.tr("Last backup %n days ago", "", days)
        self._words.setText(words)
        self.setAccessibleName(words)
        self.setVisible(days > 0)

    @Slot()
    def _on_clicked(self) -> None:
        self.place_requested.emit(BACKUP)
