"""Settings, the people who work here: who they are, what they do, and who has no passphrase yet."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from caseapp.gui.navigation import Place
from caseapp.gui.pages.settings_page import SettingsPage
from caseapp.gui.texts import Wording
from caseapp.gui.theme.tokens import CARD_PADDING, GAP, SMALL_GAP
from caseapp.gui.widgets.basics import button, chip, clear, column, label
from caseapp.gui.widgets.flow import FlowLayout
from caseapp.usecases.base import Changes
from caseapp.usecases.staff import GetStaff, StaffMember


class StaffRow(QFrame):
    """One of them, with the way to their details."""

    opened = Signal(object)
    """Their details are wanted (``UUID``)."""

    def __init__(self, member: StaffMember, wording: Wording) -> None:
        super().__init__()
        self._id: UUID = member.id
        self.setProperty("surface", "row")
        self._change = button(self.tr("Change"), "plain", "change_staff")
        self._change.setAccessibleName(self.tr("Change {name}").format(name=member.name))
        self._change.clicked.connect(self._on_change_clicked)
        name = label(member.name, "strong")
        name.setObjectName("staff_name")
        roles = ", ".join(wording.label("staff_role", role) for role in member.roles)
        about = " · ".join(part for part in (roles, member.team, member.phone) if part)
        words = column(name, label(about, "small", "soft"))
        if chips := self._chips(member):
            words.addLayout(FlowLayout(*chips))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(CARD_PADDING, SMALL_GAP + 4, CARD_PADDING, SMALL_GAP + 4)
        layout.setSpacing(GAP)
        layout.addLayout(words, 1)
        layout.addWidget(self._change)

    def _chips(self, member: StaffMember) -> list[QWidget]:
        chips: list[QWidget] = []
        if member.is_oneself:
            chips.append(chip(self.tr("You"), "accent"))
        if not member.is_active:
            chips.append(chip(self.tr("Works here no longer")))
        elif not member.has_passphrase:
            chips.append(chip(self.tr("No passphrase yet"), "late"))
        return chips

    @Slot()
    def _on_change_clicked(self) -> None:
        self.opened.emit(self._id)


class StaffPage(SettingsPage):
    """Everybody by name, those who left at the end."""

    section = "staff"

    def make_content(self) -> QWidget:
        """The rows."""
        content = QWidget()
        self._rows = QVBoxLayout(content)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(SMALL_GAP)
        return content

    def make_actions(self) -> tuple[QPushButton, ...]:
        """A new colleague."""
        self._add = button(self.tr("Add a colleague"), "main", "add_staff")
        self.workplace.theme.set_icon(self._add, "person_add", "on_accent")
        self._add.clicked.connect(self._on_add_clicked)
        self._add.hide()
        return (self._add,)

    def read(self) -> None:
        """Everybody."""
        self.state.show_loading()
        task = self.workplace.runner.read(GetStaff(), self)
        task.done.connect(self._on_staff_read)
        task.failed.connect(self.show_refusal)

    def take_changes(self, changes: Changes) -> None:
        """Somebody was added or changed."""
        if changes.concerns("staff"):
            self.read()

    @Slot(object)
    def _on_staff_read(self, staff: Sequence[StaffMember]) -> None:
        clear(self._rows)
        for member in staff:
            row = StaffRow(member, self.workplace.wording)
            row.opened.connect(self._on_row_opened)
            self._rows.addWidget(row)
        self._rows.addStretch(1)
        self._add.show()
        self.state.show_content()
        # The arrows scroll at once, and no button stands ready for a stray Enter.
        self.area.setFocus()

    @Slot(object)
    def _on_row_opened(self, staff_id: UUID) -> None:
        self.place_requested.emit(Place("staff_form", staff_id=staff_id))

    @Slot()
    def _on_add_clicked(self) -> None:
        self.place_requested.emit(Place("staff_form"))
