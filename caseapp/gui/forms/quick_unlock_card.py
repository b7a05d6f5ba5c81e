"""Settings: quick unlock for whoever is working, what it protects and what it does not."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseapp.errors import CaseAppError
from caseapp.gui.pages.page import Notice, Workplace
from caseapp.gui.quick_unlock_switch import QuickUnlockSwitch
from caseapp.gui.texts import error_text
from caseapp.gui.theme.tokens import SMALL_GAP
from caseapp.gui.widgets.basics import button, card, label
from caseapp.gui.widgets.flow import FlowLayout
from caseapp.gui.widgets.form_field import FormField
from caseapp.gui.widgets.passphrase_field import PassphraseField
from caseapp.usecases.quick_unlock import QuickUnlockState

_PATIENCE_MS = 300


class QuickUnlockCard(QWidget):
    """Off until it is switched on with the passphrase; the administrator can rule it out."""

    noticed = Signal(object)
    """What was done (``Notice``)."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._may = workplace.policy.may_unlock_quickly
        self._is_example = workplace.office.is_example
        self._state: QuickUnlockState | None = None
        self._switch = QuickUnlockSwitch(workplace, self)
        self._build_widgets(workplace)
        self._build_layout()
        self._connect_signals()
        self._show_step("")

    def _build_widgets(self, workplace: Workplace) -> None:
        self._said = label("", "strong")
        self._said.setObjectName("quick_unlock_state")
        self._passphrase = PassphraseField(workplace.theme)
        self._field = FormField(workplace.theme, self.tr("Your passphrase as it is now"), self._passphrase)
        self._waiting = label(self.tr("This computer's keyring is being asked …"), "text", "soft")
        self._begin = button(self.tr("Switch on quick unlock …"), "plain", "quick_unlock_on")
        self._end = button(self.tr("Switch off quick unlock"), "plain", "quick_unlock_off")
        self._yes = button(self.tr("Switch it on"), "plain", "quick_unlock_surely")
        self._no = button(self.tr("Leave it off"), "plain", "quick_unlock_not")
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)

    def _build_layout(self) -> None:
        frame, inside = card(spacing=SMALL_GAP + 4)
        inside.addWidget(label(self.tr("Quick unlock"), "heading"))
        for text in (
            self.tr(
                "When caseapp starts, one button opens the register for you. The key for it lies in the "
                "keyring of this computer. Once caseapp was locked, it always asks for your passphrase."
            ),
            self.tr("It protects a laptop that is switched off and has its whole disk encrypted."),
            self.tr(
                "It does not protect a laptop on which you are logged in: whoever sits at it can start "
                "caseapp and open the register, and so can every program that runs there."
            ),
        ):
            inside.addWidget(label(text, "text", "soft"))
        for widget in (self._said, self._field, self._waiting):
            inside.addWidget(widget)
        inside.addLayout(FlowLayout(self._begin, self._end, self._yes, self._no))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(frame)

    def _connect_signals(self) -> None:
        self._begin.clicked.connect(self._on_begin_clicked)
        self._end.clicked.connect(self._on_end_clicked)
        self._yes.clicked.connect(self._on_yes_clicked)
        self._no.clicked.connect(self._on_no_clicked)
        self._passphrase.entry.returnPressed.connect(self._on_yes_clicked)
        self._passphrase.entry.textChanged.connect(self._on_passphrase_text_changed)
        self._patience.timeout.connect(self._waiting.show)
        self._switch.switched.connect(self._on_switch_switched)
        self._switch.refused.connect(self._on_switch_refused)
        self._switch.became_free.connect(self._on_switch_became_free)

    @Slot(object)
    def show_state(self, state: QuickUnlockState) -> None:
        """Whether it is on. What is being typed stays."""
        self._state = state
        if state.is_on or self._field.isHidden():
            self._show_step("on" if state.is_on else "off")

    def _show_step(self, step: str) -> None:
        """``on``, ``off``, ``asking`` for the passphrase, ``working``, or nothing known yet."""
        if not self._may or self._is_example:
            step = "on" if step == "on" else "never"
        self._patience.stop()
        self._said.setText(self._words(step))
        visible = {
            self._said: bool(step),
            self._begin: step == "off",
            self._end: step == "on",
            self._field: step in ("asking", "working"),
            self._yes: step in ("asking", "working"),
            self._no: step in ("asking", "working"),
            self._waiting: False,
        }
        for widget, is_visible in visible.items():
            widget.setVisible(is_visible)
        self._yes.setEnabled(step == "asking")
        self._begin.setDisabled(self._switch.is_asking_keyring)
        self._passphrase.entry.setReadOnly(step == "working")
        if step not in ("asking", "working"):
            self._passphrase.entry.clear()
            self._passphrase.hide_again()

    def _words(self, step: str) -> str:
        if self._is_example and step == "never":
            return self.tr("It is meant for your own register, not for the example.")
        if step == "on" and self._may:
            return self.tr("It is on for you on this computer.")
        if not self._may:
            # Also where it is still on: a file that cannot be read ends nothing, but the strict rules hold.
            return self.tr("It is switched off for everybody by the administrator of this computer.")
        return self.tr("It is off.")

    @Slot()
    def _on_begin_clicked(self) -> None:
        self._show_step("asking")
        self._passphrase.entry.setFocus()

    @Slot()
    def _on_yes_clicked(self) -> None:
        typed = self._passphrase.entry.text()
        if not typed:
            self._field.set_problem(self.tr("This is needed."))
            self._passphrase.entry.setFocus()
        elif self._yes.isEnabled():
            self._show_step("working")
            self._patience.start()
            self._switch.switch_on(typed)

    @Slot()
    def _on_no_clicked(self) -> None:
        self._switch.stop()
        self._show_step("off")
        self._begin.setFocus()

    @Slot()
    def _on_end_clicked(self) -> None:
        if self._state is not None:
            self._end.setDisabled(True)
            self._switch.switch_off(self._state.key)

    @Slot(object)
    def _on_switch_switched(self, is_on: bool) -> None:
        self._end.setDisabled(False)
        self._show_step("on" if is_on else "off")
        (self._end if is_on else self._begin).setFocus()
        text = (
            self.tr("Quick unlock is on from the next start.") if is_on else self.tr("Quick unlock is off.")
        )
        self.noticed.emit(Notice(text, "good"))

    @Slot(object)
    def _on_switch_refused(self, error: CaseAppError) -> None:
        self._end.setDisabled(False)
        text = error_text(error)
        said = f"{text.title}. {text.message} {text.advice}"
        if self._field.isHidden():
            self.noticed.emit(Notice(said, "late"))
            return
        self._show_step("asking")
        self._field.set_problem(said)
        self._passphrase.entry.setFocus()
        self._passphrase.entry.selectAll()

    @Slot()
    def _on_switch_became_free(self) -> None:
        self._begin.setDisabled(False)

    @Slot()
    def _on_passphrase_text_changed(self) -> None:
        self._field.set_problem("")
