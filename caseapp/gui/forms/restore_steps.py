"""The two steps of a restore: choose and unlock, then read what will happen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseapp.errors import CaseAppError
from caseapp.gui.texts import Wording, error_text
from caseapp.gui.theme.theme import Theme
from caseapp.gui.widgets.basics import button, card, label, line
from caseapp.gui.widgets.choice_box import ChoiceBox
from caseapp.gui.widgets.form_field import FormField
from caseapp.gui.widgets.passphrase_field import PassphraseField
from caseapp.usecases.backup_care import Backups
from caseapp.usecases.backup_trial import ExaminedBackup, RestoreWish


class ChoiceStep(QWidget):
    """Which backup, and a passphrase of the time when it was made."""

    confirmed = Signal()
    """Enter in the passphrase."""
    file_requested = Signal()
    """The backup wanted lies elsewhere, on a stick perhaps."""

    def __init__(self, theme: Theme, wording: Wording) -> None:
        super().__init__()
        self._wording = wording
        self._which = ChoiceBox()
        self._which.setObjectName("which_backup")
        self._other = button(self.tr("Choose a file …"), "plain", "choose_backup_file")
        theme.set_icon(self._other, "folder_open")
        self._which_field = FormField(theme, self.tr("Which backup"), self._which)
        self._passphrase = PassphraseField(theme)
        hint = self.tr("The one that was valid when the backup was made.")
        self._passphrase_field = FormField(theme, self.tr("Passphrase"), self._passphrase, hint)
        frame, inside = card(spacing=12)
        about = self.tr("Nothing changes yet: first the backup is read and its passphrase tried.")
        inside.addWidget(label(about, "text", "soft"))
        inside.addWidget(self._which_field)
        inside.addLayout(line(self._other, None))
        inside.addWidget(self._passphrase_field)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(frame)
        layout.addStretch(1)
        self.setFocusProxy(self._which)
        self._other.clicked.connect(self.file_requested)
        self._passphrase.entry.returnPressed.connect(self.confirmed)
        self._passphrase.entry.textChanged.connect(self._forget_problems)
        self._which.activated.connect(self._forget_problems)

    def show_backups(self, backups: Backups) -> None:
        """Those of this register, newest first."""
        self._which.clear()
        for row in backups.rows:
            day = self._wording.day_in_words(self._wording.day_of(row.made_at))
            self._which.addItem(f"{day}, {self._wording.clock_time(row.made_at)}", str(row.file))

    @Slot(str)
    def add_file(self, file: str) -> None:
        """A file from elsewhere is wanted."""
        self._which.addItem(Path(file).name, file)
        self._which.setCurrentIndex(self._which.count() - 1)
        self._forget_problems()
        self._passphrase.setFocus()

    def wish(self) -> RestoreWish | None:
        """What was chosen; what is missing is said at its field."""
        file, passphrase = self._which.code(), self._passphrase.entry.text()
        if not file:
            self._which_field.set_problem(self.tr("Choose a backup first."))
            return None
        if not passphrase:
            self._passphrase_field.set_problem(self.tr("This is needed."))
            self._passphrase.setFocus()
            return None
        return RestoreWish(Path(file), passphrase)

    def show_problem(self, error: CaseAppError) -> None:
        """Why this backup cannot be restored, at the field that it is about."""
        text = error_text(error)
        said = f"{text.title}. {text.message} {text.advice}"
        if error.code == "wrong_passphrase":
            self._passphrase_field.set_problem(said)
            self._passphrase.entry.selectAll()
            self._passphrase.setFocus()
        else:
            self._which_field.set_problem(said)
            self._which.setFocus()

    @Slot()
    def _forget_problems(self) -> None:
        self._which_field.set_problem("")
        self._passphrase_field.set_problem("")


class SurelyStep(QWidget):
    """What will happen, before it happens."""

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self._wording = wording
        self._moment = label("", "words")
        self._moment.setObjectName("restore_moment")
        self._whose = label("", "text", "late")
        self._whose.setObjectName("restore_other_office")
        frame, inside = card(spacing=12)
        inside.addWidget(label(self.tr("The register will be as it was on"), "heading"))
        inside.addWidget(self._moment)
        inside.addWidget(self._whose)
        for text in (
            self.tr("What was entered or changed after that is not in it."),
            self.tr("The present register is not deleted. It is set aside in the folder of the backups."),
            self.tr("Whoever was erased since then is erased again."),
            self.tr("Then the window locks. Unlock it with the passphrase of that time."),
        ):
            inside.addWidget(label(text))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(frame)
        layout.addStretch(1)

    @property
    def moment(self) -> str:
        """When the backup was made, in words."""
        return self._moment.text()

    def show_examined(self, found: ExaminedBackup) -> None:
        """The moment, and whose register it is when it is not this one."""
        day = self._wording.day_in_words(self._wording.day_of(found.made_at))
        self._moment.setText(f"{day}, {self._wording.clock_time(found.made_at)}")
        other = self.tr("This backup is of another register: {office}.").format(office=found.office_name)
        self._whose.setText(other)
        self._whose.setHidden(found.is_ours)
