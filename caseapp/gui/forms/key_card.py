"""A new key for the register: what it means is said before, then the passphrase is asked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseapp.errors import CaseAppError
from caseapp.gui.pages.page import Workplace
from caseapp.gui.texts import error_text
from caseapp.gui.theme.tokens import SMALL_GAP
from caseapp.gui.widgets.basics import button, card, label, text_width
from caseapp.gui.widgets.flow import FlowLayout
from caseapp.gui.widgets.form_field import FormField
from caseapp.gui.widgets.passphrase_field import PassphraseField
from caseapp.usecases.key_renewal import GetOldCopies
from caseapp.usecases.own_access import AccessView, ProvePassphrase

_FIELD_WIDTH = 40
"""In characters."""
_MOST_COPIES = 5


class KeyCard(QWidget):
    """There is no way back, so it is asked twice; the second button says what happens."""

    renewal_requested = Signal(object)
    """The register is to be encrypted anew; the passphrase, proved (``str``)."""
    staff_requested = Signal()
    """Colleagues are to get new passphrases."""
    failed = Signal(object)
    """Something other than what was typed is in the way (``CaseAppError``)."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self._comes_forward = False
        # When what was just shown has its place: only then the page can scroll to it.
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._build_widgets()
        self._build_layout()
        self._connect_signals()
        self._ask(is_asking=False)

    def _build_widgets(self) -> None:
        theme = self._workplace.theme
        self._without = label("", "text", "late")
        self._without.setObjectName("without_passphrase")
        self._staff = button(self.tr("Give them new passphrases"), "plain", "give_passphrases")
        theme.set_icon(self._staff, "group")
        self._old = label("", "text")
        self._old.setObjectName("old_copies")
        self._begin = button(self.tr("New key for the register …"), "plain", "begin_renewal")
        theme.set_icon(self._begin, "key")
        self._before = label("", "text")
        self._before.setObjectName("before_renewal")
        self._passphrase = PassphraseField(theme)
        self._passphrase.entry.setObjectName("renewal_passphrase")
        self._field = FormField(theme, self.tr("Your passphrase"), self._passphrase)
        self._field.setMaximumWidth(text_width(self, _FIELD_WIDTH))
        self._renew = button(self.tr("Encrypt the register anew"), "plain", "renew_key")
        self._not = button(self.tr("Keep everything as it is"), "plain", "renew_not")

    def _build_layout(self) -> None:
        frame, inside = card(spacing=SMALL_GAP + 4)
        inside.addWidget(label(self.tr("New key for the register"), "heading"))
        about = self.tr(
            "In case somebody has a copy of the register and knows a passphrase for it: what is written "
            "from then on can no longer be read with the old key."
        )
        inside.addWidget(label(about, "small", "soft"))
        inside.addWidget(self._without)
        inside.addLayout(FlowLayout(self._staff))
        inside.addWidget(self._old)
        inside.addWidget(self._before)
        inside.addWidget(self._field)
        inside.addLayout(FlowLayout(self._begin, self._renew, self._not))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(frame)

    def _connect_signals(self) -> None:
        self._turn.timeout.connect(self._on_turn_timeout)
        self._staff.clicked.connect(self.staff_requested)
        self._begin.clicked.connect(self._on_begin_clicked)
        self._not.clicked.connect(self._on_not_clicked)
        self._renew.clicked.connect(self._on_renew_clicked)
        self._passphrase.entry.returnPressed.connect(self._on_renew_clicked)
        self._passphrase.entry.textChanged.connect(self._on_passphrase_text_changed)

    def show_access(self, access: AccessView, *, comes_forward: bool) -> None:
        """Who would be concerned, and what still lies there under an older key.

        With ``comes_forward`` the page scrolls to it.
        """
        self._comes_forward = comes_forward
        waiting = self.tr("Cannot unlock yet: {names}").format(names=", ".join(access.without))
        self._without.setText(waiting)
        self._without.setVisible(bool(access.without))
        self._staff.setVisible(bool(access.without))
        self._before.setText("\n".join(self._words(access.holders)))
        self._old.hide()
        task = self._workplace.runner.background(GetOldCopies(), self)
        task.done.connect(self._on_old_copies_found)
        task.failed.connect(self.failed)

    def _words(self, colleagues: Sequence[str]) -> list[str]:
        words = [self.tr("• Afterwards only you can unlock, with the passphrase that you have now.")]
        if colleagues:
            said = self.tr("• These colleagues need a new passphrase from you: {names}")
            words.append(said.format(names=", ".join(colleagues)))
        return [
            *words,
            self.tr("• The recovery sheet opens nothing any more. You write down a new code."),
            self.tr("• Backups made until now keep the old key. They need the passphrases of their time."),
            self.tr("• May somebody know your own passphrase? Then change it first, above."),
        ]

    def _ask(self, *, is_asking: bool) -> None:
        for widget in (self._before, self._field, self._renew, self._not):
            widget.setVisible(is_asking)
        self._begin.setVisible(not is_asking)
        self._passphrase.entry.clear()

    @Slot(object)
    def _on_old_copies_found(self, names: Sequence[str]) -> None:
        shown = [*names[:_MOST_COPIES]]
        if len(names) > _MOST_COPIES:
            shown.append(self.tr("and %n more", "", len(names) - _MOST_COPIES))
        about = self.tr(
            "Still under an older key. Whoever knows a passphrase of that time can read them; delete them in "
            "the folder “backups” when you need them no more:"
        )
        self._old.setText("\n".join([about, *shown]))
        self._old.setVisible(bool(names))
        if self._comes_forward:
            self._comes_forward = False
            self._turn.start()

    @Slot()
    def _on_begin_clicked(self) -> None:
        self._ask(is_asking=True)
        self._turn.start()

    @Slot()
    def _on_turn_timeout(self) -> None:
        # The last of the card that is shown, so that all of it is in sight.
        goal = self._begin if self._begin.isVisible() else self._not
        goal.setFocus()
        if goal is self._not:
            self._passphrase.entry.setFocus()

    @Slot()
    def _on_not_clicked(self) -> None:
        self._ask(is_asking=False)
        self._begin.setFocus()

    @Slot()
    def _on_renew_clicked(self) -> None:
        if not self._renew.isEnabled():
            return
        if not self._passphrase.entry.text():
            self._field.set_problem(self.tr("This is needed."))
            self._passphrase.entry.setFocus()
            return
        self._set_working(is_working=True)
        task = self._workplace.runner.background(ProvePassphrase(self._passphrase.entry.text()), self)
        task.done.connect(self._on_passphrase_proved)
        task.failed.connect(self._on_passphrase_refused)

    def _set_working(self, *, is_working: bool) -> None:
        for one in (self._renew, self._not):
            one.setDisabled(is_working)
        self._passphrase.entry.setReadOnly(is_working)

    @Slot()
    def _on_passphrase_proved(self) -> None:
        self.renewal_requested.emit(self._passphrase.entry.text())

    @Slot(object)
    def _on_passphrase_refused(self, error: CaseAppError) -> None:
        self._set_working(is_working=False)
        if error.code == "wrong_passphrase":
            text = error_text(error)
            self._field.set_problem(f"{text.title}. {text.message}")
            self._passphrase.entry.selectAll()
            self._passphrase.entry.setFocus()
        else:
            self.failed.emit(error)

    @Slot()
    def _on_passphrase_text_changed(self) -> None:
        self._field.set_problem("")
