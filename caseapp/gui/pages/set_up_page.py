"""First start: who works here, and a passphrase. Everything else can wait."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from caseapp.errors import CaseAppError, InvalidInputError
from caseapp.gui.gate import SetUpAnswers
from caseapp.gui.pages.start_card import start_layout
from caseapp.gui.texts import error_text, problem_text
from caseapp.gui.theme.theme import Theme
from caseapp.gui.widgets.basics import button, label, line
from caseapp.gui.widgets.choice_box import ChoiceBox
from caseapp.gui.widgets.form_field import FormField
from caseapp.gui.widgets.message_bar import MessageBar
from caseapp.gui.widgets.passphrase_field import LEAST_LENGTH, PassphraseField

_COUNTRY_OF_LANGUAGE = {"de": "DE", "de_CH": "CH", "da": "DK"}


class SetUpPage(QWidget):
    """Asks for as little as possible and begins."""

    begun = Signal(object)
    """The answers are complete (``SetUpAnswers``)."""
    back_requested = Signal(object)
    """The screen before is wanted; what was typed so far (``SetUpAnswers``)."""

    def __init__(self, theme: Theme, language: str, user_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._build_widgets(language, user_name)
        self._build_layout()
        self._connect_signals()

    def _build_widgets(self, language: str, user_name: str) -> None:
        self._user, self._office = QLineEdit(user_name), QLineEdit()
        self._user.setObjectName("user_name")
        self._office.setObjectName("office_name")
        countries = [("DE", self.tr("Germany")), ("CH", self.tr("Switzerland")), ("DK", self.tr("Denmark"))]
        self._country = ChoiceBox(countries)
        self._country.setObjectName("country")
        self._country.set_code(_COUNTRY_OF_LANGUAGE.get(language, "DE"))
        self._passphrase = PassphraseField(self._theme)
        self._begin = button(self.tr("Make the register"), "main", "make_register")
        self._back = button(self.tr("Back"), "quiet", "back")
        self._theme.set_icon(self._back, "arrow_back")
        self._message = MessageBar(self._theme)
        self._build_fields()

    def _build_fields(self) -> None:
        printed = self.tr("Stands on every printed plan.")
        self._fields = {
            "user": FormField(self._theme, self.tr("Your name"), self._user),
            "office": FormField(self._theme, self.tr("Your office"), self._office, printed),
            "country": FormField(self._theme, self.tr("Country"), self._country),
            "passphrase": FormField(
                self._theme, self.tr("Passphrase"), self._passphrase, self._passphrase.strength_hint()
            ),
        }

    def _build_layout(self) -> None:
        foot = self.tr("Everything stays on this laptop, encrypted. Nothing is sent anywhere.")
        _, inside = start_layout(self, self.tr("Your register"), foot)
        about = self.tr("A few questions, then you can begin.")
        inside.addWidget(label(about, "small", "soft"))
        for field in self._fields.values():
            inside.addWidget(field)
        inside.addWidget(self._message)
        inside.addWidget(self._begin)
        inside.addLayout(line(self._back, None))

    def _connect_signals(self) -> None:
        self._passphrase.entry.textChanged.connect(self._on_passphrase_text_changed)
        self._begin.clicked.connect(self._on_begin_clicked)
        for entry in (self._user, self._office, self._passphrase.entry):
            entry.returnPressed.connect(self._on_begin_clicked)
        self._back.clicked.connect(self._on_back_clicked)
        back = QKeySequence(Qt.Modifier.ALT | Qt.Key.Key_Left)
        QShortcut(back, self).activated.connect(self._on_back_clicked)

    def answers(self) -> SetUpAnswers:
        """What stands in the fields now."""
        return SetUpAnswers(
            self._office.text(),
            self._country.code() or "DE",
            self._user.text(),
            self._passphrase.entry.text(),
        )

    def take_over(self, answers: SetUpAnswers) -> None:
        """Fill in what was typed before going back. The country follows the language again."""
        self._office.setText(answers.office_name)
        self._user.setText(answers.user_name)
        self._passphrase.entry.setText(answers.passphrase)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Typing can begin at once and replaces the login name, which is seldom what shall be printed."""
        super().showEvent(event)
        self._user.setFocus()
        self._user.selectAll()

    def set_working(self, is_working: bool) -> None:
        """While the register is made."""
        self._begin.setDisabled(is_working)
        self._back.setDisabled(is_working)
        self._begin.setText(self.tr("Making the register …") if is_working else self.tr("Make the register"))

    def show_error(self, error: CaseAppError) -> None:
        """Say what was refused, at its field where it has one."""
        if isinstance(error, InvalidInputError):
            for problem in error.problems:
                if problem.path in self._fields:
                    self._fields[problem.path].set_problem(problem_text(problem))
            return
        text = error_text(error)
        if error.code == "passphrase_too_short":
            self._fields["passphrase"].set_problem(f"{text.message} {text.advice}")
            return
        self._message.say(f"{text.title}. {text.message} {text.advice}", "late")

    @Slot()
    def _on_back_clicked(self) -> None:
        if self._back.isEnabled():
            self.back_requested.emit(self.answers())

    @Slot()
    def _on_passphrase_text_changed(self) -> None:
        self._fields["passphrase"].set_problem("")
        self._fields["passphrase"].set_hint(self._passphrase.strength_hint())

    @Slot()
    def _on_begin_clicked(self) -> None:
        needed = self.tr("This is needed.")
        for name, entry in (("user", self._user), ("office", self._office)):
            self._fields[name].set_problem("" if entry.text().strip() else needed)
        if len(self._passphrase.entry.text()) < LEAST_LENGTH:
            self._fields["passphrase"].set_problem(self._passphrase.strength_hint())
            self._fields["passphrase"].set_hint("")
        wrong = next((field for field in self._fields.values() if field.has_problem), None)
        if wrong is not None:
            wrong.entry.setFocus()
            return
        self._message.take_back()
        self.begun.emit(self.answers())
