"""The very first screen: the language, then begin in earnest or look at an example."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from caseapp.errors import CaseAppError
from caseapp.gui.pages.start_card import start_layout
from caseapp.gui.texts import error_text
from caseapp.gui.theme.theme import Theme
from caseapp.gui.theme.tokens import SMALL_GAP, TINY_GAP
from caseapp.gui.widgets.basics import button, column, label, line, rule
from caseapp.gui.widgets.choice_box import ChoiceBox
from caseapp.gui.widgets.form_field import FormField
from caseapp.gui.widgets.message_bar import MessageBar
from caseapp.i18n import LANGUAGES


class WelcomePage(QWidget):
    """Says what stands in the way before anybody has typed anything."""

    language_chosen = Signal(str)
    """Another language of the window is wanted."""
    begin_requested = Signal()
    """A register of one's own is wanted."""
    example_requested = Signal()
    """A look around among invented people is wanted."""
    example_cancelled = Signal()
    """The example is not wanted any more while it is made."""
    check_requested = Signal()
    """What stood in the way may be gone."""

    def __init__(self, theme: Theme, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._is_blocked = False
        self._build_widgets(language)
        self._build_layout()
        self._connect_signals()
        self.set_making(is_making=False)

    def _build_widgets(self, language: str) -> None:
        self._language = ChoiceBox(LANGUAGES.items())
        self._language.setObjectName("language")
        self._language.set_code(language)
        self._language_field = FormField(self._theme, self.tr("Language"), self._language)
        self._message = MessageBar(self._theme)
        self._begin = button(self.tr("Begin"), "main", "begin")
        self._look = button(self.tr("Look at an example"), "plain", "look_at_example")
        for choice in (self._begin, self._look):
            # Enter means the button that has the focus.
            choice.setAutoDefault(True)
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("Making the example …"))
        self._done = label("", "small", "soft")
        self._cancel = button(self.tr("Cancel"), "quiet", "cancel_example")

    def _build_layout(self) -> None:
        foot = self.tr("Everything stays on this laptop, encrypted. Nothing is sent anywhere.")
        _, inside = start_layout(self, self.tr("Welcome to caseapp"), foot)
        inside.addWidget(self._language_field)
        inside.addWidget(self._message)
        inside.addSpacing(TINY_GAP)
        inside.addWidget(self._begin)
        inside.addWidget(
            label(self.tr("Four short fields, then you can enter the first person."), "small", "soft")
        )
        inside.addSpacing(SMALL_GAP)
        inside.addWidget(rule())
        inside.addSpacing(SMALL_GAP)
        inside.addWidget(self._look)
        about = self.tr("Try everything with invented people. No passphrase is needed, and nothing is kept.")
        self._about = label(about, "small", "soft")
        inside.addWidget(self._about)
        inside.addWidget(self._making())

    def _making(self) -> QWidget:
        self._under_way = QWidget()
        inside = QVBoxLayout(self._under_way)
        inside.setContentsMargins(0, 0, 0, 0)
        said = line(self._done, self._cancel)
        said.setStretch(0, 1)
        inside.addLayout(column(self._progress))
        inside.addLayout(said)
        return self._under_way

    def _connect_signals(self) -> None:
        self._language.activated.connect(self._on_language_activated)
        self._begin.clicked.connect(self._on_begin_clicked)
        self._look.clicked.connect(self.example_requested)
        self._cancel.clicked.connect(self._on_cancel_clicked)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Enter begins."""
        super().showEvent(event)
        self._begin.setFocus()

    def set_making(self, is_making: bool) -> None:
        """While the example is made nothing else can be chosen."""
        had_focus = self._cancel.hasFocus()
        self._message.take_back()
        self._is_blocked = False
        self._begin.setText(self.tr("Begin"))
        for choice in (self._language, self._begin, self._look):
            choice.setDisabled(is_making)
        self._look.setVisible(not is_making)
        self._about.setVisible(not is_making)
        self._under_way.setVisible(is_making)
        self._cancel.setEnabled(is_making)
        self._progress.setRange(0, 0)
        self._done.setText(self.tr("Making the example …"))
        if is_making:
            self._cancel.setFocus()
        elif had_focus:
            self._look.setFocus()

    @Slot(object)
    def show_progress(self, step: tuple[int, int]) -> None:
        """How many people are there, and of how many."""
        done, total = step
        self._progress.setRange(0, total)
        self._progress.setValue(done)
        words = self.tr("Making the example … {done} of {total} people")
        self._done.setText(words.format(done=done, total=total))

    @Slot(object)
    def show_error(self, error: CaseAppError) -> None:
        """Say what stands in the way; nothing can be begun until it is gone."""
        self.set_making(is_making=False)
        text = error_text(error)
        self._message.say(f"{text.title}. {text.message} {text.advice}", "late")
        self._is_blocked = True
        self._begin.setText(self.tr("Try again"))
        self._look.setDisabled(True)
        self._begin.setFocus()

    @Slot()
    def show_ready(self) -> None:
        """Nothing stands in the way. Whoever was quicker than the check is not disturbed."""
        if not self._cancel.isVisible():
            self.set_making(is_making=False)

    @Slot()
    def _on_language_activated(self) -> None:
        self.language_chosen.emit(self._language.code())

    @Slot()
    def _on_begin_clicked(self) -> None:
        if self._is_blocked:
            self.check_requested.emit()
        else:
            self.begin_requested.emit()

    @Slot()
    def _on_cancel_clicked(self) -> None:
        self._cancel.setDisabled(True)
        self.example_cancelled.emit()
