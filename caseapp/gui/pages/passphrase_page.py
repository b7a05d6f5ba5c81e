"""A colleague types their own passphrase. It is kept nowhere but in their slot of the vault."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseapp.errors import CaseAppError, InvalidInputError
from caseapp.gui.navigation import Place
from caseapp.gui.pages.page import Notice, Page, PageArea, PageHead, Workplace, page_column
from caseapp.gui.texts import error_text, problem_text
from caseapp.gui.widgets.basics import button, card, label
from caseapp.gui.widgets.form_field import FormField
from caseapp.gui.widgets.passphrase_field import LEAST_LENGTH, PassphraseField
from caseapp.gui.widgets.state_view import StateView
from caseapp.usecases.base import Changes
from caseapp.usecases.staff import GetStaffMember, GivePassphrase, StaffMember

_STAFF_LIST = Place("settings", section="staff")


class PassphrasePage(Page):
    """For the moment in which the keyboard is handed over; it can also be done later."""

    def __init__(self, workplace: Workplace, place: Place) -> None:
        super().__init__(workplace, place)
        self._name = ""
        self._build_widgets()
        self._build_layout()
        self._connect_signals()

    def _build_widgets(self) -> None:
        theme = self.workplace.theme
        self._later = button(self.tr("Later"), "plain", "later")
        self._set = button(self.tr("Set the passphrase"), "main", "set_passphrase")
        theme.set_icon(self._set, "key", "on_accent")
        self._head = PageHead(self._later, self._set)
        self._passphrase = PassphraseField(theme)
        hint = self._passphrase.strength_hint()
        self._field = FormField(theme, self.tr("Your own passphrase"), self._passphrase, hint)
        self._asking = label("", "words")
        self._content = QWidget()
        self._state = StateView(theme, PageArea(self._content))

    def _build_layout(self) -> None:
        frame, inside = card(spacing=12)
        inside.addWidget(self._asking)
        inside.addWidget(self._field)
        about = self.tr("Nobody else needs to know it, and nobody can look it up. It is not shown again.")
        inside.addWidget(label(about, "small", "soft"))
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(frame)
        column.addStretch(1)
        layout = page_column(self, scrolls=True)
        layout.addWidget(self._head)
        layout.addWidget(self._state, 1)

    def _connect_signals(self) -> None:
        self._later.clicked.connect(self._on_later_clicked)
        self._set.clicked.connect(self.save)
        self._passphrase.entry.returnPressed.connect(self.save)
        self._passphrase.entry.textChanged.connect(self._on_passphrase_text_changed)
        self._state.action_requested.connect(self.read)

    def read(self) -> None:
        """Whose it will be."""
        if self.place.staff_id is None:
            return
        self._state.show_loading()
        task = self.workplace.runner.read(GetStaffMember(self.place.staff_id), self)
        task.done.connect(self._on_member_read)
        task.failed.connect(self._on_member_failed)

    def take_changes(self, changes: Changes) -> None:
        """Perhaps the colleague was just taken back."""
        if self.place.staff_id in changes.ids:
            self.read()

    @Slot()
    def save(self) -> None:
        """Make the slot; a passphrase that is too short is said at its field."""
        if len(self._passphrase.entry.text()) < LEAST_LENGTH:
            self._field.set_problem(self._passphrase.strength_hint())
            self._field.set_hint("")
            self._passphrase.entry.setFocus()
            return
        if self.place.staff_id is None or not self._set.isEnabled():
            return
        self._set.setDisabled(True)
        command = GivePassphrase(self.place.staff_id, self._passphrase.entry.text())
        task = self.workplace.runner.write(command, self)
        task.done.connect(self._on_passphrase_given)
        task.failed.connect(self._on_passphrase_refused)

    @Slot(object)
    def _on_member_read(self, member: StaffMember) -> None:
        self._name = member.name
        about = self.tr("The first passphrase") if not member.has_passphrase else self.tr("A new passphrase")
        self._head.say(member.name, about)
        self._asking.setText(self.tr("Please hand the keyboard to {name}.").format(name=member.name))
        self._state.show_content()
        self._passphrase.entry.setFocus()

    @Slot(object)
    def _on_member_failed(self, error: CaseAppError) -> None:
        self._state.show_error(error_text(error))

    @Slot()
    def _on_passphrase_given(self) -> None:
        self._passphrase.entry.clear()
        text = self.tr("{name} can unlock with their own passphrase now.").format(name=self._name)
        self.noticed.emit(Notice(text, "good"))
        self.finished.emit(_STAFF_LIST)

    @Slot(object)
    def _on_passphrase_refused(self, error: CaseAppError) -> None:
        self._set.setDisabled(False)
        if isinstance(error, InvalidInputError):
            self._field.set_problem(" ".join(map(problem_text, error.problems)))
        else:
            self.tell(error)

    @Slot()
    def _on_passphrase_text_changed(self) -> None:
        self._field.set_problem("")
        self._field.set_hint(self._passphrase.strength_hint())

    @Slot()
    def _on_later_clicked(self) -> None:
        self.finished.emit(_STAFF_LIST)
