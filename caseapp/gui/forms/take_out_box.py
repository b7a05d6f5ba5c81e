"""Asks why a goal that was agreed once is taken out."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout

from caseapp.gui.theme.theme import Theme
from caseapp.gui.widgets.basics import button, label, line
from caseapp.gui.widgets.form_field import FormField
from caseapp.gui.widgets.text_field import TextField


class TakeOutBox(QFrame):
    """Hidden until it is asked."""

    confirmed = Signal(str)
    """It is to be taken out; the reason."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("surface", "promise")
        self._theme = theme
        self._field: FormField | None = None
        self.hide()

    def ask(self) -> None:
        """Show it."""
        self._field = self._field or self._build()
        self.show()
        self._reason.setFocus()

    def _build(self) -> FormField:
        self._reason = TextField()
        self._reason.setObjectName("removal_reason")
        field = FormField(self._theme, self.tr("Why is the goal taken out?"), self._reason)
        keep = button(self.tr("Keep it"), "quiet", "keep_goal")
        confirm = button(self.tr("Take out"), "plain", "confirm_removal")
        layout = QVBoxLayout(self)
        layout.addWidget(label(self.tr("This goal was agreed. The agreed version keeps it."), tone="soft"))
        layout.addWidget(field)
        layout.addLayout(line(confirm, keep, None))
        keep.clicked.connect(self.hide)
        confirm.clicked.connect(self._on_confirm_clicked)
        return field

    @Slot()
    def _on_confirm_clicked(self) -> None:
        reason = self._reason.words().strip()
        if self._field is not None:
            self._field.set_problem("" if reason else self.tr("Please write down why the goal is taken out."))
        if reason:
            self.confirmed.emit(reason)
