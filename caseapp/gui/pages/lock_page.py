"""The lock screen: who, passphrase, quick unlock where it is on, and the way in by the recovery code."""

# long because: every way in, and every reason why it waits, is said on this one screen.
from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from caseapp.errors import CaseAppError, QuickUnlockUnavailableError
from caseapp.gui.gate import Face
from caseapp.gui.pages.start_card import start_layout
from caseapp.gui.texts import error_text
from caseapp.gui.theme.theme import Theme
from caseapp.gui.widgets.basics import button, label, line
from caseapp.gui.widgets.choice_box import ChoiceBox
from caseapp.gui.widgets.form_field import FormField
from caseapp.gui.widgets.language_button import LanguageButton
from caseapp.gui.widgets.message_bar import MessageBar
from caseapp.gui.widgets.passphrase_field import LEAST_LENGTH, PassphraseField
from caseapp.gui.widgets.quick_unlock_line import QuickUnlockLine
from caseapp.gui.widgets.wait import Wait

if TYPE_CHECKING:
    from uuid import UUID

    from caseapp.usecases.base import Clock

_CODE_ERRORS = {"recovery_code_typo", "wrong_recovery_code"}
_WAITING = "too_many_tries"
_PASSPHRASE_ERRORS = {"wrong_passphrase", "passphrase_too_short"}


@dataclass(frozen=True)
class UnlockWish:
    """What was typed. With ``recovery_code`` the passphrase is a new one; with ``secret`` there is none."""

    passphrase: str = field(repr=False)
    staff_id: UUID | None
    recovery_code: str = field(repr=False, default="")
    secret: bytes = field(repr=False, default=b"")
    """What the keyring of this computer kept for them."""


class LockPage(QWidget):
    """Nothing about any person is shown here."""

    language_chosen = Signal(str)
    """Another language of the window is wanted."""
    unlock_requested = Signal(object)
    """Enter or "Open" (``UnlockWish``)."""

    def __init__(
        self, theme: Theme, language: str, face: Face | None, clock: Clock, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._face = face
        self._is_recovering = self._is_working = False
        self._wait = Wait(clock, self)
        self._build_widgets(language)
        self._build_layout()
        self._connect_signals()
        self.show_face(face)
        self._show_way_in()

    def _build_widgets(self, language: str) -> None:
        self._about = label("", "text", "soft")
        self._about.setObjectName("lock_about")
        self._who = ChoiceBox()
        self._who.setObjectName("who")
        self._who_field = FormField(self._theme, self.tr("Who are you?"), self._who)
        self._code = QLineEdit()
        self._code.setObjectName("recovery_code_entry")
        code_hint = self.tr("Nine groups of four. Small or capital letters do not matter.")
        self._code_field = FormField(
            self._theme, self.tr("Code from the recovery sheet"), self._code, code_hint
        )
        self._passphrase = PassphraseField(self._theme)
        self._passphrase_field = FormField(self._theme, self.tr("Passphrase"), self._passphrase)
        self._message = MessageBar(self._theme)
        self._open = button("", "main", "unlock")
        self.quick = QuickUnlockLine(self._theme, self._passphrase.entry)
        self._way = button("", "quiet", "use_recovery_code")
        self._language = LanguageButton(self._theme, language)

    def _build_layout(self) -> None:
        foot = self.tr("The data on this laptop is encrypted. Without the passphrase nobody can read it.")
        _, inside = start_layout(self, self.tr("Welcome back"), foot)
        for widget in (
            self._about,
            self._who_field,
            self._code_field,
            self._passphrase_field,
            self._message,
            self._open,
            self.quick,
        ):
            inside.addWidget(widget)
        inside.addLayout(line(self._way, None, self._language))

    def _connect_signals(self) -> None:
        self._open.clicked.connect(self._on_open_clicked)
        self._passphrase.entry.returnPressed.connect(self._on_open_clicked)
        self._code.returnPressed.connect(self._on_code_return_pressed)
        self.quick.answered.connect(self._on_quick_answered)
        self._who.currentIndexChanged.connect(self._on_who_changed)
        self._way.clicked.connect(self._on_way_clicked)
        self._passphrase.entry.textChanged.connect(self._on_passphrase_text_changed)
        self._wait.went_on.connect(self._show_button)
        self._language.chosen.connect(self.language_chosen)

    def show_face(self, face: Face | None) -> None:
        """Name the office and the people once the key file was read."""
        self._face = face
        staff = face.staff if face is not None else ()
        self._who.clear()
        for _, name in staff:
            self._who.addItem(name)
        self._who_field.setVisible(len(staff) > 1)
        names = [face.office_name] if face is not None else [" "]
        self._about.setText(" · ".join([*names, *([staff[0][1]] if len(staff) == 1 else [])]))
        self._wait.begin(face.wait if face is not None else 0)
        self._on_who_changed()

    def first_field(self) -> QWidget:
        """Where typing begins."""
        return self._code if self._is_recovering else self._passphrase.entry

    def set_working(self, is_working: bool) -> None:
        """While the register is opened or a backup put in place: it cannot be told to do anything else."""
        self._is_working = is_working
        self.quick.setDisabled(is_working)
        self._passphrase.entry.setReadOnly(is_working)
        self._way.setDisabled(is_working)
        self._language.setDisabled(is_working)
        self._show_button()

    def show_error(self, error: CaseAppError) -> None:
        """Say it at the field when it is about one; the typed text can be corrected."""
        self.set_working(is_working=False)
        seconds = error.values.get("seconds")
        if isinstance(seconds, int):
            self._wait.begin(seconds)
        text = error_text(error)
        said = f"{text.title}. {text.message} {text.advice}"
        if error.code in _CODE_ERRORS:
            self._code_field.set_problem(said)
        elif error.code in _PASSPHRASE_ERRORS:
            self._passphrase_field.set_problem(said)
            self._passphrase.entry.selectAll()
        elif error.code == _WAITING:
            self._passphrase_field.set_problem(f"{text.title}. {text.message}")
        else:
            self._message.say(said, "late")
        self.first_field().setFocus()

    def show_restoring(self) -> None:
        """A backup is being put in place; typing can begin when it is there."""
        self.set_working(is_working=True)
        self._open.setText(self._open_words())
        self._message.say(self.tr("The backup is being put in place. Please wait a moment."))

    @Slot(str)
    def show_restored(self, moment: str) -> None:
        """It is there."""
        self.set_working(is_working=False)
        self.first_field().setFocus()
        said = self.tr("The register is as it was on {moment}. Open it with the passphrase of that time.")
        self._message.say(said.format(moment=moment), "good")

    def show_held(self, error: CaseAppError) -> None:
        """What was typed last is not saved but kept: nobody shall switch the computer off now."""
        said = self.tr(
            "What was typed last is not saved yet. It is kept here until you open the register: please do "
            "not switch the computer off."
        )
        self._message.say(f"{error_text(error).title}. {said}", "late")

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Typing can begin at once."""
        super().showEvent(event)
        self.first_field().setFocus()

    def chosen_staff(self) -> UUID | None:
        """Who says to be here; ``None`` before the key file was read."""
        staff = self._face.staff if self._face is not None else ()
        chosen = self._who.currentIndex()
        return staff[chosen][0] if 0 <= chosen < len(staff) else None

    @Slot()
    def _show_button(self) -> None:
        """The button itself says why it cannot be pressed. Typing goes on meanwhile."""
        seconds = self._wait.seconds
        self._open.setDisabled(self._is_working or seconds > 0)
        if self._is_working:
            self._open.setText(self.tr("Opening …"))
        elif seconds:
            self._open.setText(self.tr("Try again in %n seconds", "", seconds))
        else:
            self._open.setText(self._open_words())

    def _open_words(self) -> str:
        return self.tr("Set the new passphrase and open") if self._is_recovering else self.tr("Open")

    def _show_way_in(self) -> None:
        is_recovering = self._is_recovering
        self._code_field.setVisible(is_recovering)
        self._passphrase_field.set_caption(
            self.tr("New passphrase") if is_recovering else self.tr("Passphrase")
        )
        self._passphrase_field.set_problem("")
        self._passphrase_field.set_hint(self._passphrase.strength_hint() if is_recovering else "")
        self._show_button()
        self._way.setText(self.tr("Back to the passphrase") if is_recovering else self.tr("Recovery code"))
        self._theme.set_icon(self._way, "arrow_back" if is_recovering else "key")
        self._message.take_back()
        self._on_who_changed()

    @Slot()
    def _on_who_changed(self) -> None:
        holders = self._face.quick_holders if self._face is not None else frozenset()
        self.quick.offer(is_offered=not self._is_recovering and self.chosen_staff() in holders)

    @Slot(object)
    def _on_quick_answered(self, secret: bytes | None) -> None:
        if secret is None:
            self.show_error(QuickUnlockUnavailableError())
            return
        self.set_working(is_working=True)
        self._message.take_back()
        self.unlock_requested.emit(UnlockWish("", self.chosen_staff(), secret=secret))

    @Slot()
    def _on_open_clicked(self) -> None:
        typed = self._passphrase.entry.text()
        if not self._open.isEnabled():
            return
        if not typed or (self._is_recovering and len(typed) < LEAST_LENGTH):
            self._passphrase_field.set_hint("")
            self._passphrase_field.set_problem(
                self._passphrase.strength_hint() if self._is_recovering else self.tr("This is needed.")
            )
            self._passphrase.entry.setFocus()
            return
        self.quick.stop()
        self.set_working(is_working=True)
        self._message.take_back()
        code = self._code.text() if self._is_recovering else ""
        self.unlock_requested.emit(UnlockWish(typed, self.chosen_staff(), code))

    @Slot()
    def _on_code_return_pressed(self) -> None:
        self._passphrase.entry.setFocus()

    @Slot()
    def _on_way_clicked(self) -> None:
        self._is_recovering = not self._is_recovering
        self._passphrase.entry.clear()
        self._show_way_in()
        self.first_field().setFocus()

    @Slot()
    def _on_passphrase_text_changed(self) -> None:
        self._passphrase_field.set_problem("")
        if self._is_recovering:
            self._passphrase_field.set_hint(self._passphrase.strength_hint())
