"""Looks at the second place for the backups, and changes it after the new one was tried."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from caseapp.gui.backup_keeper import BackupKeeper
from caseapp.gui.second_place import SecondPlace
from caseapp.gui.task_runner import TaskRunner
from caseapp.gui.widgets.second_place_card import SecondPlaceCard
from caseapp.usecases.second_place import LookAtSecondPlace, SecondPlaceView


class SecondPlaceChooser(QObject):
    """Between the card on a page and the choice that is remembered."""

    def __init__(
        self,
        runner: TaskRunner,
        keeper: BackupKeeper,
        place: SecondPlace,
        card: SecondPlaceCard,
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._runner = runner
        self._keeper = keeper
        self._place = place
        self._card = card
        self._page = page
        card.choice_requested.connect(self._on_card_choice_requested)
        card.none_requested.connect(self._on_card_none_requested)

    def look(self) -> None:
        """Show the place as it is now."""
        folder = self._place.folder
        if folder is None:
            self._card.show_none()
            return
        task = self._runner.background(LookAtSecondPlace(self._keeper.safekeeper, folder), self)
        task.done.connect(self._card.show_place)

    @Slot()
    def _on_card_choice_requested(self) -> None:
        before = self._place.folder or Path.home()
        dialog = QFileDialog(self._page, self.tr("Choose a folder for second copies"), str(before))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.choose)
        dialog.open()

    @Slot(str)
    def choose(self, folder: str) -> None:
        """Try a folder; it becomes the place when it can be used."""
        task = self._runner.background(LookAtSecondPlace(self._keeper.safekeeper, Path(folder)), self)
        task.done.connect(self._on_folder_tried)

    @Slot(object)
    def _on_folder_tried(self, found: SecondPlaceView) -> None:
        if found.problem:
            self._card.show_refused(found)
            return
        self._remember(found.folder)
        self._card.show_place(found)

    @Slot()
    def _on_card_none_requested(self) -> None:
        self._remember(None)
        self._card.show_none()

    def _remember(self, folder: Path | None) -> None:
        self._place.choose(folder)
        self._runner.work(self._place.remember, self)
