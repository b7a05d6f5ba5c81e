"""What stands under "More" in a note: who was there besides, who interpreted, and whether it took place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from caseapp.gui.texts import Wording
from caseapp.gui.theme.theme import Theme
from caseapp.gui.theme.tokens import GAP, SMALL_GAP
from caseapp.gui.widgets.basics import button, label, line
from caseapp.gui.widgets.choice_box import ChoiceBox
from caseapp.gui.widgets.flow import FieldGrid
from caseapp.gui.widgets.form_field import FormField


class PersonRow(QWidget):
    """Somebody who was there."""

    edited = Signal()
    """Name or role was changed."""
    removed = Signal()
    """The row is not wanted any more."""

    def __init__(self, theme: Theme, wording: Wording, who: Mapping[str, str]) -> None:
        super().__init__()
        self.name = QLineEdit(who["name"])
        self.name.setObjectName("present_name")
        self.name.setAccessibleName(self.tr("Name"))
        self.name.setPlaceholderText(self.tr("Name"))
        self._role = ChoiceBox([("", self.tr("Role not known")), *wording.choices("person_role")])
        self._role.setObjectName("present_role")
        self._role.setAccessibleName(self.tr("Role"))
        self._role.set_code(who["role"])
        self._remove = button(self.tr("Take out"), "subtle", "present_remove")
        theme.set_icon(self._remove, "close", "soft")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SMALL_GAP)
        layout.addWidget(self.name, 3)
        layout.addWidget(self._role, 2)
        layout.addWidget(self._remove)
        self.name.textEdited.connect(self.edited)
        self._role.activated.connect(self.edited)
        self._remove.clicked.connect(self.removed)

    def who(self) -> dict[str, str]:
        """Name and role."""
        return {"name": self.name.text(), "role": self._role.code() or ""}


class PeopleRows(QWidget):
    """People present, one row each."""

    edited = Signal()
    """Somebody was added, changed or taken out."""

    def __init__(self, theme: Theme, wording: Wording) -> None:
        super().__init__()
        self._theme = theme
        self._wording = wording
        self._rows: list[PersonRow] = []
        self._add = button(self.tr("Somebody else was there"), "quiet", "add_present")
        theme.set_icon(self._add, "person_add")
        self._column = QVBoxLayout()
        self._column.setSpacing(SMALL_GAP)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SMALL_GAP)
        layout.addWidget(label(self.tr("Present besides the two of us"), "caption", "soft"))
        layout.addLayout(self._column)
        layout.addLayout(line(self._add, None))
        self._add.clicked.connect(self._on_add_clicked)

    def people(self) -> list[dict[str, str]]:
        """Everybody in their order."""
        return [row.who() for row in self._rows]

    def show_people(self, people: Sequence[Mapping[str, str]]) -> None:
        """Show these and nobody else."""
        for row in tuple(self._rows):
            self._take_out(row)
        for who in people:
            self._put_in(who)

    def _put_in(self, who: Mapping[str, str]) -> PersonRow:
        row = PersonRow(self._theme, self._wording, who)
        row.edited.connect(self.edited)
        row.removed.connect(self._on_row_removed)
        self._rows.append(row)
        self._column.addWidget(row)
        return row

    def _take_out(self, row: PersonRow) -> None:
        self._rows.remove(row)
        row.hide()
        row.deleteLater()

    @Slot()
    def _on_add_clicked(self) -> None:
        self._put_in({"name": "", "role": ""}).name.setFocus()

    @Slot()
    def _on_row_removed(self) -> None:
        row = self.sender()
        if isinstance(row, PersonRow):
            self._take_out(row)
            self._add.setFocus()
            self.edited.emit()


class NoteMore(QWidget):
    """``fields`` are those of the interpreter and the outcome."""

    edited = Signal()
    """Who was there was changed."""

    def __init__(self, theme: Theme, wording: Wording) -> None:
        super().__init__()
        self._people = PeopleRows(theme, wording)
        unknown = [("", self.tr("Not known"))]
        self._kind = ChoiceBox([*unknown, *wording.choices("interpreter_kind")])
        entries: dict[str, tuple[QLineEdit | ChoiceBox, str]] = {
            "outcome": (
                ChoiceBox([("", self.tr("Not known")), *wording.choices("meeting_outcome")]),
                self.tr("Did it take place?"),
            ),
            "interpreter.language": (
                ChoiceBox([("", self.tr("No interpreter")), *wording.choices("language")]),
                self.tr("Interpreter for"),
            ),
            "interpreter.how": (
                ChoiceBox([*unknown, *wording.choices("interpreter_how")]),
                self.tr("Interpreting how"),
            ),
            "interpreter.kind": (self._kind, self.tr("Who interprets")),
            "interpreter.name": (QLineEdit(), self.tr("Name of the interpreter")),
        }
        self.fields = {name: FormField(theme, caption, entry) for name, (entry, caption) in entries.items()}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        layout.addWidget(self._people)
        layout.addWidget(FieldGrid(list(self.fields.values())))
        self._people.edited.connect(self.edited)
        self._kind.currentIndexChanged.connect(self._on_kind_changed)

    @Slot()
    def _on_kind_changed(self) -> None:
        hint = self.tr("A child should not have to interpret. Is there another way next time?")
        self.fields["interpreter.kind"].set_hint(hint if self._kind.code() == "child" else "")

    def entries(self) -> dict[str, Any]:
        """Who was there."""
        return {"people": self._people.people()}

    def show_people(self, people: Sequence[Mapping[str, str]]) -> None:
        """Show who was there."""
        self._people.show_people(people)
