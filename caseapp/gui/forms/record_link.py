"""Ties somebody who is named to their own record here: found by typing, opened, and parted again."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseapp.gui.forms.person_field import PersonField
from caseapp.gui.pages.page import Workplace
from caseapp.gui.theme.tokens import TINY_GAP
from caseapp.gui.widgets.basics import button, icon_label, label
from caseapp.gui.widgets.flow import FlowLayout
from caseapp.gui.widgets.form_field import FormField


class RecordLink(QWidget):
    """A search field, or a line that says that there is a record."""

    edited = Signal()
    """Somebody was found, parted, or is being looked for."""
    found = Signal(str)
    """Somebody was found; their name as lists show it."""
    opened = Signal(object)
    """The record is to be seen (``UUID``)."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._linked = ""
        self._search = PersonField(workplace)
        self._search.entry.setObjectName("people.link")
        hint = self.tr("Type a name or number. Enter takes the first.")
        self._field = FormField(workplace.theme, self.tr("Own record here"), self._search, hint)
        self._search.entry.setAccessibleName(self.tr("Own record here"))
        self._open = button(self.tr("Open record"), "subtle", "people.open")
        self._part = button(self.tr("Remove link"), "subtle", "people.unlink")
        self._line = QWidget()
        known = label(self.tr("Has an own record here."), wraps=False)
        self._line.setLayout(
            FlowLayout(icon_label(workplace.theme, "person", "soft"), known, self._open, self._part)
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(TINY_GAP)
        layout.addWidget(self._field)
        layout.addWidget(self._line)
        self._show()
        self._search.entry.textEdited.connect(self.edited)
        self._search.chosen.connect(self._on_search_chosen)
        self._search.left.connect(self._on_search_left)
        self._open.clicked.connect(self._on_open_clicked)
        self._part.clicked.connect(self._on_part_clicked)

    def entries(self) -> dict[str, str]:
        """Whose record it is, or what is typed to find it."""
        return {
            "linked_client_id": self._linked,
            "link_words": "" if self._linked else self._search.entry.text(),
        }

    def show_entries(self, row: Mapping[str, Any]) -> None:
        """Show a record, or what was typed to find one."""
        self._linked = row["linked_client_id"]
        self._search.show_typed({"person_words": row["link_words"]})
        self._show()

    def set_problem(self, text: str) -> QWidget:
        """Say what is wrong; where to go then."""
        if text and self._linked:
            # Only where one searches can it be put right.
            self._linked = ""
            self._show()
        self._field.set_problem(text)
        return self._search.entry

    def _show(self) -> None:
        self._field.setVisible(not self._linked)
        self._line.setVisible(bool(self._linked))

    @Slot(object)
    def _on_search_chosen(self, person: UUID) -> None:
        name = self._search.entry.text().rpartition(" · ")[0]
        self._linked = str(person)
        self._field.set_problem("")
        self._show()
        self._part.setFocus()
        self.found.emit(name)
        self.edited.emit()

    @Slot()
    def _on_search_left(self) -> None:
        # The field keeps Tab and Enter for itself; the way on is that of Tab.
        if not self._linked:
            self.focusNextChild()

    @Slot()
    def _on_open_clicked(self) -> None:
        self.opened.emit(UUID(self._linked))

    @Slot()
    def _on_part_clicked(self) -> None:
        self._linked = ""
        self._search.show_typed({})
        self._show()
        self._search.setFocus()
        self.edited.emit()
