"""The part of the person's form about reaching them: ways to contact, addresses, and their protection."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseapp.gui.forms.client_rows import PartRow, PartRows
from caseapp.gui.forms.client_section import ClientSection
from caseapp.gui.pages.page import Workplace
from caseapp.gui.theme.tokens import SMALL_GAP, TINY_GAP
from caseapp.gui.widgets.basics import button, label, rule
from caseapp.gui.widgets.choice_box import ChoiceBox
from caseapp.gui.widgets.flow import FieldGrid, FlowLayout


class RowWithMore(PartRow):
    """A row with fields that are seen on demand, and at once when something stands in them."""

    def __init__(self, workplace: Workplace, list_name: str, more: str) -> None:
        super().__init__(workplace, list_name)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(SMALL_GAP)
        self.column.addWidget(self.line_above)
        self.more = button(more, "subtle", f"{list_name}.more")
        self.more.setCheckable(True)
        self._more_names: tuple[str, ...] = ()
        self._more_fields = QWidget()

    def finish(self, *marks: QWidget, more: tuple[str, ...]) -> None:
        """The line of marks and buttons at the end, and below it what is seen on demand."""
        self._more_names = more
        inside = QVBoxLayout(self._more_fields)
        inside.setContentsMargins(0, 0, 0, 0)
        fields = [self.fields[name] for name in more]
        inside.addWidget(FieldGrid(fields))
        self.column.addLayout(FlowLayout(*marks, self.more, self.up, self.take_out))
        self.column.addWidget(self._more_fields)
        self._more_fields.hide()
        self._show_icon()
        self.more.toggled.connect(self._on_more_toggled)

    def show_entries(self, row: Mapping[str, Any]) -> None:
        """Unfolded when there is something to see."""
        super().show_entries(row)
        if any(row[name] for name in self._more_names):
            self.more.setChecked(True)

    def show_problem(self, name: str, text: str) -> QWidget | None:
        """What is hidden is opened."""
        if name in self._more_names:
            self.more.setChecked(True)
        return super().show_problem(name, text)

    def _show_icon(self) -> None:
        icon = "expand_less" if self.more.isChecked() else "expand_more"
        self.workplace.theme.set_icon(self.more, icon, "soft")

    @Slot(bool)
    def _on_more_toggled(self, is_open: bool) -> None:
        self._more_fields.setVisible(is_open)
        self._show_icon()


class ContactRow(RowWithMore):
    """A way to contact the person."""

    preferred_chosen = Signal()
    """This is the preferred one now."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace, "contacts", self.tr("Best time, said by"))
        fields = self.fields
        fields.add_choice("contact_kind", "contact_kind", self.tr("Way to contact"))
        fields.add_line("value", self.tr("Number or address"))
        fields.add_line("note", self.tr("What to mind"), self.tr("For example: leave no message."))
        safe = fields.add_mark("safe", self.tr("Safe to contact this way"))
        self._preferred = fields.add_mark("is_preferred", self.tr("Preferred"))
        fields.add_line("best_time", self.tr("Best time"), self.tr("For example: mornings, not on Fridays."))
        fields.add_choice("said_by", "said_by", self.tr("Said by"), self.tr("Not written down"))
        self.column.addWidget(FieldGrid([fields[name] for name in ("contact_kind", "value", "note")]))
        self.finish(safe, self._preferred, more=("best_time", "said_by"))
        self._preferred.clicked.connect(self._on_preferred_clicked)

    def first_entry(self) -> QWidget:
        """The number: most ways are a phone."""
        return self.fields.entry("value")

    def words(self) -> str:
        """The kind and the number."""
        kind = self.fields.entry("contact_kind")
        values = self.fields.entries()
        return values["value"] or (kind.currentText() if isinstance(kind, ChoiceBox) else "")

    def not_preferred(self) -> None:
        """Another one is."""
        self._preferred.setChecked(False)

    def show_problem(self, name: str, text: str) -> QWidget | None:
        """The marks have no line of their own: what is wrong with them stands at the number."""
        return super().show_problem("value" if name in ("", "safe", "is_preferred") else name, text)

    @Slot()
    def _on_preferred_clicked(self) -> None:
        if self._preferred.isChecked():
            self.preferred_chosen.emit()


class AddressRow(RowWithMore):
    """An address; the first is where the person lives now."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace, "addresses", self.tr("Said by"))
        fields = self.fields
        fields.add_line("street", self.tr("Street and number"))
        fields.add_line("postal_code", self.tr("Postal code"))
        fields.add_line("city", self.tr("Town"))
        fields.add_line("district", self.tr("District"))
        fields.add_choice("said_by", "said_by", self.tr("Said by"), self.tr("Not written down"))
        self._which = label("", "caption", "soft")
        self.column.addWidget(self._which)
        names = ("street", "postal_code", "city", "district")
        self.column.addWidget(FieldGrid([fields[name] for name in names], most=2))
        self.finish(more=("said_by",))

    def words(self) -> str:
        """Street or town."""
        values = self.fields.entries()
        return next(
            (values[name] for name in ("street", "city", "postal_code", "district") if values[name]), ""
        )

    def show_place(self, place: int) -> None:
        """Say which one it is."""
        super().show_place(place)
        self._which.setText(self.tr("Earlier or other address") if place else self.tr("Present address"))


class ReachSection(ClientSection):
    """Ways to contact first, then where the person lives."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._protected = self.fields.add_mark("address_protected", self.tr("Protected address"))
        self.add_source("address_protected", self.tr("Who asked for it?"))
        self.rows["contacts"] = PartRows(
            workplace, "contacts", self._make_contact, self.tr("Add a way to contact"), keeps_one=True
        )
        self.rows["addresses"] = PartRows(
            workplace, "addresses", self._make_address, self.tr("Add an address"), keeps_one=True
        )
        self._build_layout()
        self.watch()
        self._show_protection()

    def _build_layout(self) -> None:
        self.add_title(self.tr("How to reach the person"))
        self.column.addWidget(self.rows["contacts"])
        self.column.addWidget(rule())
        self.column.addWidget(self.rows["addresses"])
        meaning = QVBoxLayout()
        meaning.setSpacing(TINY_GAP)
        meaning.addWidget(self._protected, 0, Qt.AlignmentFlag.AlignLeft)
        words = self.tr(
            "Then no print, export, calendar, list or label shows an address. It stays on the screen."
        )
        sentence = label(words, "small", "soft")
        self._protected.setAccessibleDescription(words)
        meaning.addWidget(sentence)
        self.column.addLayout(meaning)
        self.add_fields("sources.address_protected")

    def _make_contact(self) -> PartRow:
        row = ContactRow(self.workplace)
        row.preferred_chosen.connect(self._on_contact_preferred_chosen)
        return row

    def _make_address(self) -> PartRow:
        return AddressRow(self.workplace)

    def show_entries(self, entries: Mapping[str, Any]) -> None:
        """Who asked for protection is a question only where there is one."""
        super().show_entries(entries)
        self._show_protection()

    def _show_protection(self) -> None:
        self.fields["sources.address_protected"].setVisible(self._protected.isChecked())

    @Slot()
    def _on_edited(self) -> None:
        self._show_protection()
        super()._on_edited()

    @Slot()
    def _on_contact_preferred_chosen(self) -> None:
        for row in self.rows["contacts"].rows():
            if isinstance(row, ContactRow) and row is not self.sender():
                row.not_preferred()
