"""A card on a person's page in which something is written down without leaving the page."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from caseapp.errors import CaseAppError, InvalidInputError
from caseapp.gui.forms.inline_form import InlineForm
from caseapp.gui.pages.page import Workplace
from caseapp.gui.theme.tokens import CARD_PADDING, SMALL_GAP, TINY_GAP
from caseapp.gui.widgets.basics import button, label
from caseapp.usecases.base import Command


class EditableCard(QFrame):
    """Holds one form and the button that opens it. Typing stays in the form until it is saved."""

    edited = Signal()
    """Something was typed."""
    settled = Signal()
    """What was typed is saved or not wanted any more."""

    def __init__(self, workplace: Workplace, client_id: UUID, name: str, title: str) -> None:
        super().__init__()
        self.workplace = workplace
        self.client_id = client_id
        self.name = name
        self.setProperty("surface", "card")
        self.setObjectName(f"card_{name}")
        self.column = QVBoxLayout(self)
        edge = CARD_PADDING - TINY_GAP
        self.column.setContentsMargins(CARD_PADDING, edge, CARD_PADDING, edge)
        self.column.setSpacing(SMALL_GAP)
        self.heading = label(title, "heading")
        self.column.addWidget(self.heading)

    def use_form(self, form: InlineForm, opening: str, icon: str = "add") -> QPushButton:
        """Take the form in; the button that opens it, to be placed by the card."""
        self.form = form
        self._opening = opening
        self.opener = button(opening, "quiet", f"add_{self.name}")
        self.workplace.theme.set_icon(self.opener, icon)
        form.edited.connect(self.edited)
        form.left.connect(self._on_form_left)
        form.save_requested.connect(self.save)
        self.opener.clicked.connect(self.begin)
        return self.opener

    # --- for subclasses -------------------------------------------------------------------------

    def wanted(self, values: Mapping[str, Any]) -> Command | None:
        """The command for what stands in the form; ``None`` when nothing differs."""
        raise NotImplementedError

    def clear_form(self) -> None:
        """Put the form back to how it is opened for something new."""
        raise NotImplementedError

    def focus_opener(self) -> None:
        """Where the cursor goes when the form closes."""
        self.opener.setFocus(Qt.FocusReason.TabFocusReason)

    # --- typing ---------------------------------------------------------------------------------

    def typing(self) -> dict[str, Any] | None:
        """What is not saved, to be kept; ``None`` when there is nothing."""
        return {"fields": self.form.fields.typed()} if self.form.has_typing else None

    def show_typing(self, typing: Mapping[str, Any]) -> None:
        """Bring back what was kept."""
        self.form.fields.show_typed(typing["fields"])
        self.form.show()
        self.show_form_state()

    @Slot()
    def begin(self) -> None:
        """Open the form."""
        self.form.open()
        self.show_form_state()

    @Slot()
    def save(self) -> None:
        """Give what stands in the form to the register."""
        if self.form.is_busy:
            return
        try:
            command = self.wanted(self.form.fields.values())
        except InvalidInputError as error:
            self.form.show_refusal(error)
            return
        if command is None:
            self.form.leave()
        else:
            self.write(command)

    def write(self, command: Command) -> None:
        """Carry it out; the form closes when it is done."""
        self.form.fields.show_problems(())
        self.form.set_busy(is_busy=True)
        task = self.workplace.runner.write(command, self)
        task.done.connect(self._on_written)
        task.failed.connect(self._on_refused)

    def close_form(self) -> None:
        """Empty and closed, the cursor where it can be opened again."""
        had_focus = self.form.has_focus
        self.form.hide()
        self.clear_form()
        self.show_form_state()
        if had_focus:
            self.focus_opener()

    def show_form_state(self) -> None:
        """The button is there while the form is not, and says when something waits in it."""
        self.opener.setVisible(not self.form.is_open)
        self.opener.setText(self.tr("Go on writing") if self.form.has_typing else self._opening)

    @Slot()
    def _on_form_left(self) -> None:
        self.show_form_state()
        self.focus_opener()

    @Slot(object)
    def _on_written(self, _: object) -> None:
        self.close_form()
        self.settled.emit()

    @Slot(object)
    def _on_refused(self, error: CaseAppError) -> None:
        self.form.show_refusal(error)
