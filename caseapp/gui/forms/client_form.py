"""The person's form: names, how to address and reach them, and what matters to them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from caseapp.errors import FieldProblem
from caseapp.gui.texts import Wording, problem_text
from caseapp.gui.theme.theme import Theme
from caseapp.gui.theme.tokens import GAP, SMALL_GAP
from caseapp.gui.widgets.basics import card, label
from caseapp.gui.widgets.choice_box import ChoiceBox
from caseapp.gui.widgets.flow import FieldGrid
from caseapp.gui.widgets.form_field import FormField
from caseapp.gui.widgets.quotes import quoted
from caseapp.gui.widgets.text_field import TextField

Entry = QLineEdit | ChoiceBox | QCheckBox | TextField


class ClientForm(QWidget):
    """Holds what is typed; knows nothing of saving. ``remark`` stands below what is said of the person."""

    edited = Signal()
    """Something was typed or chosen."""

    def __init__(
        self, theme: Theme, wording: Wording, matters: Sequence[str] = (), remark: QWidget | None = None
    ) -> None:
        super().__init__()
        self._theme = theme
        self._wording = wording
        self._entries: dict[str, Entry] = {}
        self._fields: dict[str, FormField] = {}
        self._build_widgets()
        self._build_layout(matters, remark)
        self._connect_signals()

    def _build_widgets(self) -> None:
        nobody = [("", self.tr("Not known yet"))]
        self._add(
            "called_name", QLineEdit(), self.tr("Called name"), self.tr("How the person wants to be called.")
        )
        self._add("given_name", QLineEdit(), self.tr("Given name"))
        self._add("family_name", QLineEdit(), self.tr("Family name"))
        self._add("address_form", self._choices("address_form"), self.tr("Form of address"))
        self._add("languages.code", self._choices("language", nobody), self.tr("Language"))
        born = self.tr("For example 29.2.1988. If only the month or year is known: 2.1988 or 1988.")
        self._add("birth_date", QLineEdit(), self.tr("Birth date"), born)
        number = self.tr("Left empty, the next free number is taken.")
        self._add("number", QLineEdit(), self.tr("Case number"), number)
        self._add("state", self._choices("client_state"), self.tr("State"))
        self._add("contacts.contact_kind", self._choices("contact_kind"), self.tr("Way to contact"))
        self._add("contacts.value", QLineEdit(), self.tr("Number or address"))
        safe = QCheckBox(self.tr("Safe to contact this way"))
        self._add("contacts.safe", safe, "")
        note = self.tr("For example: leave no message.")
        self._add("contacts.note", QLineEdit(), self.tr("What to mind"), note)
        self._add("addresses.street", QLineEdit(), self.tr("Street and number"))
        self._add("addresses.postal_code", QLineEdit(), self.tr("Postal code"))
        self._add("addresses.city", QLineEdit(), self.tr("Town"))
        self._add("addresses.district", QLineEdit(), self.tr("District"))
        words = TextField(2)
        words.setProperty("type", "words")
        self._add("matters.text", words, self.tr("In own words"))

    def _choices(self, list_name: str, first: list[tuple[str, str]] | None = None) -> ChoiceBox:
        return ChoiceBox([*(first or []), *self._wording.choices(list_name)])

    def _add(self, name: str, entry: Entry, caption: str, hint: str = "") -> None:
        entry.setObjectName(name)
        self._entries[name] = entry
        field = FormField(self._theme, caption, entry, hint)
        if isinstance(entry, QCheckBox):
            entry.setAccessibleName(entry.text())
        self._fields[name] = field

    def _build_layout(self, matters: Sequence[str], remark: QWidget | None) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        layout.addWidget(self._person_card())
        if remark is not None:
            # Below names and birth date: nothing moves under the hands of whoever types them.
            layout.addWidget(remark)
        layout.addWidget(self._matters_card(matters))
        layout.addWidget(self._contact_card())
        layout.addStretch(1)

    def _person_card(self) -> QWidget:
        names = ("called_name", "given_name", "family_name")
        about = ("birth_date", "languages.code", "address_form", "number", "state")
        return self._card(self.tr("The person"), names, about)

    def _contact_card(self) -> QWidget:
        contact = ("contacts.contact_kind", "contacts.value", "contacts.note", "contacts.safe")
        address = ("addresses.street", "addresses.postal_code", "addresses.city", "addresses.district")
        return self._card(self.tr("How to reach the person"), contact, address)

    def _card(self, title: str, *groups: Sequence[str]) -> QWidget:
        frame, layout = card(spacing=SMALL_GAP + 4)
        layout.addWidget(label(title, "heading"))
        for names in groups:
            layout.addWidget(FieldGrid([self._fields[name] for name in names]))
        return frame

    def _matters_card(self, matters: Sequence[str]) -> QWidget:
        frame, layout = card(spacing=SMALL_GAP)
        layout.addWidget(label(self.tr("What matters to me"), "heading"))
        for said in matters:
            layout.addWidget(label(quoted(said, self._wording.language), "strong"))
        if matters:
            hint = self.tr("What was said before stays. Write here what is new.")
            layout.addWidget(label(hint, "small", "soft"))
        layout.addWidget(self._fields["matters.text"])
        return frame

    def _connect_signals(self) -> None:
        for entry in self._entries.values():
            if isinstance(entry, QLineEdit):
                entry.textEdited.connect(self._on_entry_edited)
            elif isinstance(entry, ChoiceBox):
                entry.activated.connect(self._on_entry_edited)
            elif isinstance(entry, QCheckBox):
                entry.clicked.connect(self._on_entry_edited)
            else:
                entry.edited.connect(self._on_entry_edited)

    def first_field(self) -> QWidget:
        """Where typing begins."""
        return self._entries["called_name"]

    def entries(self) -> dict[str, Any]:
        """What stands in every field."""
        return {name: _value(entry) for name, entry in self._entries.items()}

    def show_entries(self, entries: Mapping[str, Any]) -> None:
        """Fill the fields; what is missing stays as it is."""
        for name, value in entries.items():
            if name in self._entries:
                _set_value(self._entries[name], value)

    def show_problems(self, problems: Sequence[FieldProblem]) -> None:
        """Say each at its field and go to the first. Paths may count rows: ``contacts[0].value``."""
        for field in self._fields.values():
            field.set_problem("")
        wrong = []
        for problem in problems:
            name = problem.path.replace("[0]", "")
            field = (
                self._fields.get(name) or self._fields.get(f"{name}.street") or self._fields["called_name"]
            )
            field.set_problem(problem_text(problem))
            wrong.append(field)
        if wrong:
            wrong[0].entry.setFocus()

    @Slot()
    def _on_entry_edited(self) -> None:
        self.edited.emit()


def _value(entry: Entry) -> str | bool:
    if isinstance(entry, QCheckBox):
        return entry.isChecked()
    if isinstance(entry, ChoiceBox):
        return entry.code() or ""
    return entry.words() if isinstance(entry, TextField) else entry.text()


def _set_value(entry: Entry, value: object) -> None:
    if isinstance(entry, QCheckBox):
        entry.setChecked(bool(value))
    elif isinstance(entry, ChoiceBox):
        entry.set_code(str(value))
    elif isinstance(entry, TextField):
        entry.set_words(str(value))
    else:
        entry.setText(str(value))
