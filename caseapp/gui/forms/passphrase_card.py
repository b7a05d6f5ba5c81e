"""One's own passphrase changed: the present one is asked, the new one comes with a hint on its strength."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from caseapp.errors import CaseAppError, InvalidInputError
from caseapp.gui.pages.page import Notice, Workplace
from caseapp.gui.texts import error_text, problem_text
from caseapp.gui.theme.tokens import SMALL_GAP
from caseapp.gui.widgets.basics import button, card, label
from caseapp.gui.widgets.flow import FieldGrid, FlowLayout
from caseapp.gui.widgets.form_field import FormField
from caseapp.gui.widgets.passphrase_field import LEAST_LENGTH, PassphraseField
from caseapp.usecases.own_access import ChangeOwnPassphrase

_FIELD_WIDTH = 34
"""In characters: a whole sentence is seen while it is typed."""


class PassphraseCard(QWidget):
    """What was typed stays until it is right, and is nowhere after that."""

    noticed = Signal(object)
    """The passphrase was changed (``Notice``)."""
    failed = Signal(object)
    """It could not be changed for another reason than what was typed (``CaseAppError``)."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self._build_widgets()
        self._build_layout()
        self._connect_signals()

    def _build_widgets(self) -> None:
        theme = self._workplace.theme
        self._present, self._new = PassphraseField(theme), PassphraseField(theme)
        self._present.entry.setObjectName("present_passphrase")
        self._new.entry.setObjectName("new_passphrase")
        self._present_field = FormField(theme, self.tr("The passphrase you have now"), self._present)
        hint = self._new.strength_hint()
        self._new_field = FormField(theme, self.tr("New passphrase"), self._new, hint)
        self._change = button(self.tr("Change the passphrase"), "plain", "change_passphrase")
        theme.set_icon(self._change, "key")

    def _build_layout(self) -> None:
        frame, inside = card(spacing=SMALL_GAP + 4)
        inside.addWidget(label(self.tr("Your passphrase"), "heading"))
        inside.addWidget(FieldGrid((self._present_field, self._new_field), 2, _FIELD_WIDTH))
        about = self.tr(
            "It is yours alone: only you unlock with it. Backups made until now still need the old one."
        )
        inside.addWidget(label(about, "small", "soft"))
        inside.addLayout(FlowLayout(self._change))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(frame)

    def _connect_signals(self) -> None:
        self._change.clicked.connect(self._on_change_clicked)
        self._present.entry.returnPressed.connect(self._on_present_return_pressed)
        self._new.entry.returnPressed.connect(self._on_change_clicked)
        self._present.entry.textChanged.connect(self._on_present_text_changed)
        self._new.entry.textChanged.connect(self._on_new_text_changed)

    def first_field(self) -> QLineEdit:
        """Where typing begins."""
        return self._present.entry

    @Slot()
    def _on_present_return_pressed(self) -> None:
        self._new.entry.setFocus()

    @Slot()
    def _on_present_text_changed(self) -> None:
        self._present_field.set_problem("")

    @Slot()
    def _on_new_text_changed(self) -> None:
        self._new_field.set_problem("")
        self._new_field.set_hint(self._new.strength_hint())

    @Slot()
    def _on_change_clicked(self) -> None:
        if not self._change.isEnabled():
            return
        present, new = self._present.entry.text(), self._new.entry.text()
        if len(new) < LEAST_LENGTH:
            self._new_field.set_problem(self._new.strength_hint())
            self._new_field.set_hint("")
            self._new.entry.setFocus()
        if not present:
            self._present_field.set_problem(self.tr("This is needed."))
            self._present.entry.setFocus()
        if self._new_field.has_problem or not present:
            return
        self._set_working(is_working=True)
        task = self._workplace.runner.write(ChangeOwnPassphrase(present, new), self)
        task.done.connect(self._on_passphrase_changed)
        task.failed.connect(self._on_passphrase_refused)

    def _set_working(self, *, is_working: bool) -> None:
        self._change.setDisabled(is_working)
        for entry in (self._present.entry, self._new.entry):
            entry.setReadOnly(is_working)

    @Slot()
    def _on_passphrase_changed(self) -> None:
        self._set_working(is_working=False)
        for passphrase in (self._present, self._new):
            passphrase.entry.clear()
            passphrase.hide_again()
        self.noticed.emit(Notice(self.tr("From now on you unlock with the new passphrase."), "good"))

    @Slot(object)
    def _on_passphrase_refused(self, error: CaseAppError) -> None:
        self._set_working(is_working=False)
        if isinstance(error, InvalidInputError):
            self._new_field.set_problem(" ".join(map(problem_text, error.problems)))
            self._new_field.set_hint("")
            self._new.entry.setFocus()
        elif error.code == "wrong_passphrase":
            text = error_text(error)
            self._present_field.set_problem(f"{text.title}. {text.message}")
            self._present.entry.selectAll()
            self._present.entry.setFocus()
        else:
            self.failed.emit(error)
