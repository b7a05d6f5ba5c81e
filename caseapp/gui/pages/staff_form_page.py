"""Enter a colleague or change what is known of one; their passphrase and their leaving stand below."""

from __future__ import annotations

from PySide6.QtCore import Slot

from caseapp.errors import CaseAppError, InvalidInputError
from caseapp.gui.forms.kept_form import KeptForm
from caseapp.gui.forms.staff_form import BLANK, StaffForm, entries_of
from caseapp.gui.navigation import Place
from caseapp.gui.pages.page import Notice, Page, PageArea, PageHead, Workplace, page_column
from caseapp.gui.pages.staff_access import StaffAccess
from caseapp.gui.task_runner import Task
from caseapp.gui.texts import error_text, problem_text
from caseapp.gui.widgets.basics import button
from caseapp.gui.widgets.state_view import StateView
from caseapp.usecases.base import Changes, Command
from caseapp.usecases.staff import (
    STAFF_FORM,
    AddStaff,
    BringBackStaff,
    ChangeStaff,
    GetStaffMember,
    RetireStaff,
    StaffMember,
)

_STAFF_LIST = Place("settings", section="staff")


class StaffFormPage(Page):
    """One form for both: without a ``staff_id`` the colleague is new and goes on to type a passphrase."""

    keeps_typing_when_read = True

    def __init__(self, workplace: Workplace, place: Place) -> None:
        super().__init__(workplace, place)
        self._build_widgets()
        self._build_layout()
        self._connect_signals()

    def _build_widgets(self) -> None:
        theme = self.workplace.theme
        self._save = button(self.tr("Save"), "main", "save")
        theme.set_icon(self._save, "save", "on_accent")
        self._back = button(self.tr("Back"), "plain", "back")
        self._head = PageHead(self._back, self._save)
        self._form = StaffForm(theme, self.workplace.wording)
        self._kept = KeptForm(self.workplace, self._form, STAFF_FORM, self.place.staff_id, self)
        self._access = StaffAccess(theme)
        self._access.hide()
        self._form.add_below(self._access)
        self._state = StateView(theme, PageArea(self._form))

    def _build_layout(self) -> None:
        layout = page_column(self, scrolls=True)
        layout.addWidget(self._head)
        layout.addWidget(self._state, 1)

    def _connect_signals(self) -> None:
        self._save.clicked.connect(self.save)
        self._back.clicked.connect(self.back_requested)
        self._kept.saved.connect(self._on_kept_saved)
        self._kept.refused.connect(self._on_kept_refused)
        self._kept.noticed.connect(self.noticed)
        self._kept.typing_kept.connect(self.typing_kept)
        self._access.passphrase_wanted.connect(self._on_access_passphrase_wanted)
        self._access.leaving_wanted.connect(self._on_access_leaving_wanted)
        self._access.return_wanted.connect(self._on_access_return_wanted)
        self._state.action_requested.connect(self.read)

    def read(self) -> None:
        """The colleague as they are known, then what was typed before and not saved."""
        if self.place.staff_id is None:
            about = self.tr("When this is saved, your colleague types a passphrase of their own.")
            self._head.say(self.tr("New colleague"), about)
            self._kept.show(BLANK)
            self._state.show_content()
            return
        self._state.show_loading()
        task = self.workplace.runner.read(GetStaffMember(self.place.staff_id), self)
        task.done.connect(self._on_member_read)
        task.failed.connect(self._on_member_failed)

    def take_changes(self, changes: Changes) -> None:
        """This colleague was changed, or a change was taken back."""
        if self.place.staff_id in changes.ids:
            self.read()

    def keep_typing(self) -> Task | None:
        """Leaving keeps what is not saved."""
        return self._kept.keep_now()

    @Slot()
    def save(self) -> None:
        """Give it to the register; errors show at the field and nothing is lost."""
        command: Command
        if self.place.staff_id is None:
            command = AddStaff(self._form.entries())
        elif changes := self._kept.changes():
            command = ChangeStaff(self.place.staff_id, changes)
        else:
            self._kept.forget()
            self.back_requested.emit()
            return
        self._save.setDisabled(True)
        self._kept.send(command)

    @Slot(object)
    def _on_member_read(self, member: StaffMember) -> None:
        roles = (self.workplace.wording.label("staff_role", role) for role in member.roles)
        self._head.say(member.name, ", ".join(roles))
        self._access.show_member(member)
        self._state.show_content()
        self._kept.show(entries_of(member))

    @Slot(object)
    def _on_member_failed(self, error: CaseAppError) -> None:
        self._state.show_error(error_text(error))

    @Slot(object)
    def _on_kept_saved(self, changes: Changes) -> None:
        self._save.setDisabled(False)
        if self.place.staff_id is None:
            self.finished.emit(Place("passphrase", staff_id=changes.subject))
        else:
            self.finished.emit(_STAFF_LIST)

    @Slot(object)
    def _on_kept_refused(self, error: CaseAppError) -> None:
        self._save.setDisabled(False)
        if not isinstance(error, InvalidInputError):
            self.tell(error)

    @Slot()
    def _on_access_passphrase_wanted(self) -> None:
        self.place_requested.emit(Place("passphrase", staff_id=self.place.staff_id))

    @Slot()
    def _on_access_leaving_wanted(self) -> None:
        if self.place.staff_id is not None:
            task = self.workplace.runner.write(RetireStaff(self.place.staff_id), self)
            task.failed.connect(self._on_leaving_refused)

    @Slot()
    def _on_access_return_wanted(self) -> None:
        if self.place.staff_id is not None:
            self.workplace.runner.write(BringBackStaff(self.place.staff_id), self)

    @Slot(object)
    def _on_leaving_refused(self, error: CaseAppError) -> None:
        if isinstance(error, InvalidInputError):
            self.noticed.emit(Notice(" ".join(map(problem_text, error.problems)), "late"))
        else:
            self.tell(error)
