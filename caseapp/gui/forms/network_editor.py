"""The fields of one human around the person: what they give and what they get stand side by side."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QFrame, QWidget

from caseapp.domain.client_parts import ClientPerson
from caseapp.gui.forms.entries import ChoiceEntry, Entry, LineEntry, WordsEntry
from caseapp.gui.forms.record_edits import RecordEdits, Values
from caseapp.gui.forms.two_versions import TwoVersions
from caseapp.gui.pages.page import Workplace
from caseapp.gui.theme.tokens import CARD_PADDING, SMALL_GAP
from caseapp.gui.widgets.basics import button, column, label
from caseapp.gui.widgets.choice_box import ChoiceBox
from caseapp.gui.widgets.flow import FieldGrid, FlowLayout
from caseapp.gui.widgets.form_field import FormField
from caseapp.gui.widgets.line_field import LineField
from caseapp.gui.widgets.text_field import TextField
from caseapp.usecases.base import Command, FieldChange
from caseapp.usecases.network import ChangeAround

_FIELDS = (
    "name", "network_kind", "relation", "sphere", "closeness", "gives", "gets",
    "there_for_me", "i_help", "see_more",
)  # fmt: skip


class ClosenessEntry(ChoiceEntry):
    """A number out of three, or none."""

    def value(self) -> Any:
        """1 is very close."""
        code = self.widget.code()
        return int(code) if code else None

    def show(self, value: Any) -> None:
        """Another closeness."""
        super().show(str(value) if value else None)


class MarkEntry(Entry):
    """A mark that is set or not."""

    def __init__(self, box: QCheckBox) -> None:
        super().__init__(box)
        self.widget: QCheckBox = box
        box.clicked.connect(self.edited)
        box.clicked.connect(self.left)

    def value(self) -> bool:
        """True when it is set."""
        return self.widget.isChecked()

    def show(self, value: Any) -> None:
        """Set or not."""
        self.widget.setChecked(bool(value))

    def typed(self) -> bool:
        """As it stands."""
        return self.value()

    def show_typed(self, typed: Any) -> None:
        """As it was."""
        self.show(typed)


class NetworkEditor(QFrame):
    """Saves nothing itself; ``edits`` does when it is told to."""

    remove_requested = Signal()
    """The row is to be taken out."""

    def __init__(self, workplace: Workplace, client_id: UUID, person: ClientPerson) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self.setObjectName("network_editor")
        self._workplace = workplace
        self._client_id = client_id
        self.edits = RecordEdits("person", person.id, self._add, self._change, self)
        self._problems: dict[str, FormField] = {}
        self._build_choices()
        self._build_widgets()
        entries = self._entries()
        self._build_layout(person)
        self.edits.stored = {name: getattr(person, name) for name in _FIELDS}
        self.edits.is_stored = True
        self.edits.watch(entries)
        self.edits.problems_changed.connect(self._on_edits_problems_changed)
        self._remove.clicked.connect(self.remove_requested)

    def _build_choices(self) -> None:
        wording = self._workplace.wording
        closeness = (
            ("", self.tr("Not said yet")),
            ("1", self.tr("Very close")),
            ("2", self.tr("Close")),
            ("3", self.tr("Further away")),
        )
        self._kind = ChoiceBox(wording.choices("network_kind"))
        self._relation = ChoiceBox(wording.choices("relation"))
        self._sphere = ChoiceBox([("", self.tr("Not said yet")), *wording.choices("network_sphere")])
        self._closeness = ChoiceBox(closeness)
        for box, name in (
            (self._kind, "network_kind"),
            (self._relation, "relation"),
            (self._sphere, "sphere"),
            (self._closeness, "closeness"),
        ):
            box.setObjectName(f"around_{name}")

    def _build_widgets(self) -> None:
        self._name = LineField()
        self._name.setObjectName("around_name")
        self._gives, self._gets = TextField(), TextField()
        self._gives.setObjectName("around_gives")
        self._gets.setObjectName("around_gets")
        self._there_for_me = QCheckBox(self.tr("Is there for me"))
        self._i_help = QCheckBox(self.tr("I help them"))
        self._see_more = QCheckBox(self.tr("I want to see them more"))
        for box, name in (
            (self._there_for_me, "there_for_me"),
            (self._i_help, "i_help"),
            (self._see_more, "see_more"),
        ):
            box.setObjectName(f"around_{name}")
        self._remove = button(self.tr("Take out"), "subtle", "remove_around")
        self._stays = label(
            self.tr("This is also part of the person's details. It can be taken out there."),
            "small",
            "soft",
        )

    def _entries(self) -> dict[str, Entry]:
        return {
            "name": LineEntry(self._name),
            "network_kind": ChoiceEntry(self._kind),
            "relation": ChoiceEntry(self._relation),
            "sphere": ChoiceEntry(self._sphere),
            "closeness": ClosenessEntry(self._closeness),
            "gives": WordsEntry(self._gives),
            "gets": WordsEntry(self._gets),
            "there_for_me": MarkEntry(self._there_for_me),
            "i_help": MarkEntry(self._i_help),
            "see_more": MarkEntry(self._see_more),
        }

    def _field(self, name: str, caption: str, widget: QWidget) -> FormField:
        made = FormField(self._workplace.theme, caption, widget)
        self._problems[name] = made
        return made

    def _build_layout(self, person: ClientPerson) -> None:
        who = (
            self._field("name", self.tr("Name"), self._name),
            self._field("relation", self.tr("Relation"), self._relation),
            self._field("closeness", self.tr("Closeness"), self._closeness),
            self._field("sphere", self.tr("Private, volunteer or professional"), self._sphere),
            self._field("network_kind", self.tr("Who or what"), self._kind),
        )
        both = (
            self._field("gives", self.tr("What they give"), self._gives),
            self._field("gets", self.tr("What they get"), self._gets),
        )
        (self._remove if stands_elsewhere(person) else self._stays).hide()
        layout = column(FieldGrid(who, most=3, characters=24), FieldGrid(both, most=2), spacing=SMALL_GAP + 4)
        layout.addLayout(FlowLayout(self._there_for_me, self._i_help, self._see_more, spacing=SMALL_GAP * 2))
        layout.addWidget(self._stays)
        layout.addLayout(FlowLayout(self._remove))
        layout.addWidget(TwoVersions(self._workplace, self.edits))
        layout.setContentsMargins(CARD_PADDING, CARD_PADDING, CARD_PADDING, CARD_PADDING)
        self.setLayout(layout)

    def show_stored(self, person: ClientPerson) -> None:
        """As it is stored now; what is being typed stays."""
        self.edits.show({name: getattr(person, name) for name in _FIELDS})

    def begin(self) -> None:
        """Go to the first field that is usually asked for next."""
        self._relation.setFocus()

    def begin_name(self) -> None:
        """Go to the name."""
        self._name.setFocus()

    def _add(self, values: Values) -> Command | None:
        return None

    def _change(self, changes: tuple[FieldChange, ...]) -> Command:
        return ChangeAround(self._client_id, self.edits.record_id, changes)

    @Slot(object)
    def _on_edits_problems_changed(self, problems: Mapping[str, str]) -> None:
        for name, field in self._problems.items():
            field.set_problem(problems.get(name, ""))


def stands_elsewhere(person: ClientPerson) -> bool:
    """True for family of the household, whoever may act for the person, and links to own records."""
    return bool(person.authority or person.in_household or person.linked_client_id)
