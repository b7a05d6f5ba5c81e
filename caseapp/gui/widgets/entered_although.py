"""Why somebody is entered although a person very like them is here already: one line."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseapp.gui.theme.theme import Theme
from caseapp.gui.theme.tokens import SMALL_GAP
from caseapp.gui.widgets.form_field import FormField
from caseapp.gui.widgets.line_field import LineField


class EnteredAlthough(QWidget):
    """Offered while somebody is near; needed when name and day of birth are the same."""

    edited = Signal()
    """The reason was typed in."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._is_needed = False
        self._entry = LineField()
        self._entry.setObjectName("entered_although")
        self._field = FormField(theme, self.tr("Create anyway (why?)"), self._entry)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, SMALL_GAP, 0, 0)
        layout.addWidget(self._field)
        self._entry.textEdited.connect(self.edited)
        self.hide()

    def offer(self, *, is_wanted: bool, is_needed: bool) -> None:
        """Show the field, or hide it while nobody is near; what was typed stays."""
        self._is_needed = is_needed
        hint = self.tr("For example: her twin sister. One line is enough.")
        self._field.set_hint(hint if is_needed else self.tr("Not needed, but it helps whoever comes next."))
        self._field.set_problem("")
        self.setVisible(is_wanted)

    @property
    def reason(self) -> str:
        """What was typed, when it is asked for at all."""
        return self._entry.text().strip() if not self.isHidden() else ""

    def show_reason(self, reason: str) -> None:
        """Bring back what was kept."""
        self._entry.setText(reason)

    def find_problem(self) -> bool:
        """True when a reason is needed and missing; it says so and takes the cursor."""
        if not self._is_needed or self.reason:
            return False
        self._field.set_problem(
            self.tr("Somebody with this name and birth date is here. Open them, or say why this is another.")
        )
        self._entry.setFocus()
        return True
