"""Settings, the office: what it is called, how people reach it, who leads it."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPushButton, QWidget

from caseapp.domain.office import Office
from caseapp.errors import CaseAppError, InvalidInputError
from caseapp.gui.forms.kept_form import KeptForm
from caseapp.gui.forms.office_form import OfficeForm, entries_of
from caseapp.gui.navigation import IMPORT, Place
from caseapp.gui.pages.page import Workplace
from caseapp.gui.pages.settings_page import SettingsPage
from caseapp.gui.task_runner import Task
from caseapp.gui.widgets.basics import button
from caseapp.usecases.base import Changes
from caseapp.usecases.office import OFFICE_FORM, ChangeOffice, GetOfficeProfile


class OfficePage(SettingsPage):
    """Saves only what was changed; the lock screen and the next printed plan follow."""

    section = "office"
    keeps_typing_when_read = True

    def __init__(self, workplace: Workplace, place: Place) -> None:
        super().__init__(workplace, place)
        self._kept = KeptForm(workplace, self._form, OFFICE_FORM, None, self)
        self._save.clicked.connect(self.save)
        self._kept.saved.connect(self._on_kept_settled)
        self._kept.refused.connect(self._on_kept_refused)
        self._kept.noticed.connect(self.noticed)
        self._kept.typing_kept.connect(self.typing_kept)

    def make_content(self) -> QWidget:
        """The form."""
        self._form = OfficeForm(self.workplace.theme, self.workplace.wording)
        return self._form

    def make_actions(self) -> tuple[QPushButton, ...]:
        """Save, once there is something to be saved to, and the way to the import."""
        self._import = button(self.tr("Import people …"), "plain", "import_people")
        self._import.clicked.connect(self._on_import_clicked)
        self._import.hide()
        self._save = button(self.tr("Save"), "main", "save")
        self.workplace.theme.set_icon(self._save, "save", "on_accent")
        self._save.hide()
        return (self._import, self._save)

    def read(self) -> None:
        """The office as it is stored."""
        self.state.show_loading()
        task = self.workplace.runner.read(GetOfficeProfile(), self)
        task.done.connect(self._on_office_read)
        task.failed.connect(self.show_refusal)

    def take_changes(self, changes: Changes) -> None:
        """Saved, or taken back."""
        if changes.concerns("office"):
            self.read()

    def keep_typing(self) -> Task | None:
        """Leaving keeps what is not saved."""
        return self._kept.keep_now()

    @Slot()
    def save(self) -> None:
        """Give the changed fields to the register."""
        if self._save.isHidden():
            return
        if not (changes := self._kept.changes()):
            self._kept.forget()
            return
        self._save.setDisabled(True)
        self._kept.send(ChangeOffice(changes))

    @Slot(object)
    def _on_office_read(self, office: Office) -> None:
        self.head.say(self.tr("Settings"), office.name)
        self._form.show_place(office)
        self._import.show()
        self._save.show()
        self.state.show_content()
        self._kept.show(entries_of(office))

    @Slot()
    def _on_import_clicked(self) -> None:
        self.place_requested.emit(IMPORT)

    @Slot()
    def _on_kept_settled(self) -> None:
        self._save.setDisabled(False)

    @Slot(object)
    def _on_kept_refused(self, error: CaseAppError) -> None:
        self._save.setDisabled(False)
        if not isinstance(error, InvalidInputError):
            self.tell(error)
