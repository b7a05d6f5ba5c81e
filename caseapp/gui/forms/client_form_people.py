"""The part of the person's form about others: household, family, and who may speak for them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseapp.gui.days import parse_day
from caseapp.gui.forms.client_row_input import ROW_FIELDS
from caseapp.gui.forms.client_rows import PartRow, PartRows
from caseapp.gui.forms.client_section import ClientSection
from caseapp.gui.forms.record_link import RecordLink
from caseapp.gui.pages.page import Workplace
from caseapp.gui.theme.tokens import SMALL_GAP, TINY_GAP
from caseapp.gui.widgets.basics import button, label
from caseapp.gui.widgets.flow import FieldGrid, FlowLayout

_LINK = ("linked_client_id", "link_words")
_MOST_NAMED = 4


class AroundRow(PartRow):
    """Somebody around the person: a line to read, and fields when it is to be changed."""

    client_opened = Signal(object)
    """Their own record is to be seen (``UUID``)."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace, "people")
        # Read as long as nobody writes: a large family would be a wall of fields.
        self._values: dict[str, Any] = dict(ROW_FIELDS["people"])
        self._link: RecordLink | None = None
        self._name, self._about = label("", "strong"), label("", "small", "soft")
        self._change = button(self.tr("Change"), "subtle", "people.change")
        workplace.theme.set_icon(self._change, "edit", "soft")
        self._fields_area = QWidget()
        self._area_column = QVBoxLayout(self._fields_area)
        self._area_column.setContentsMargins(0, 0, 0, 0)
        self._area_column.setSpacing(SMALL_GAP)
        self._fields_area.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TINY_GAP)
        column.addWidget(self.line_above)
        column.addWidget(self._name)
        column.addWidget(self._about)
        column.addWidget(self._fields_area)
        column.addLayout(FlowLayout(self._change, self.up, self.take_out))
        self._change.clicked.connect(self.begin)
        self.fields.edited.connect(self._show_what_belongs)

    def entries(self) -> dict[str, Any]:
        """As stored, or as it stands in the fields."""
        typed = {**self.fields.entries(), **(self._link.entries() if self._link is not None else {})}
        return {"id": self.part_id, **self._values, **typed}

    def show_entries(self, row: Mapping[str, Any]) -> None:
        """To be read; a new one to be written."""
        super().show_entries(row)
        self._values = {name: row[name] for name in ROW_FIELDS["people"]}
        if self._link is not None:
            self._link.show_entries(row)
        self._say()
        if self.is_blank:
            self._open()

    def first_entry(self) -> QWidget:
        """The name; the fields are opened."""
        self._open()
        return self.fields.entry("name")

    def words(self) -> str:
        """The name."""
        return str(self.entries()["name"]).strip() or self.tr("No name yet")

    def show_problem(self, name: str, text: str) -> QWidget | None:
        """What is hidden is opened."""
        self._open()
        if name == "linked_client_id" and self._link is not None:
            return self._link.set_problem(text)
        return self.fields.show_problem(name or "name", text)

    def clear_problems(self) -> None:
        """Nothing is wrong any more."""
        super().clear_problems()
        if self._link is not None:
            self._link.set_problem("")

    @Slot()
    def begin(self) -> None:
        """Write in it."""
        self.first_entry().setFocus()

    def _open(self) -> None:
        if self._link is None:
            self._build_fields()
        self._fields_area.show()
        for read in (self._name, self._about, self._change):
            read.hide()

    def _build_fields(self) -> None:
        fields, values = self.fields, dict(self._values)
        fields.add_line("name", self.tr("Name"))
        fields.add_choice("relation", "relation", self.tr("Relation"))
        fields.add_line("contact", self.tr("Number or address"))
        household = fields.add_mark("in_household", self.tr("Lives in the household"))
        nothing = self.tr("None in particular")
        fields.add_choice("authority", "authority", self.tr("Role for the person"), nothing)
        fields.add_line("scope", self.tr("For what"), self.tr("For example: money, health, the flat."))
        fields.add_day("valid_until", self.tr("Until when"))
        fields.add_line("about", self.tr("About them"))
        fields.add_choice("said_by", "said_by", self.tr("Said by"))
        link = self._link = RecordLink(self.workplace)
        self._area_column.addWidget(FieldGrid([fields[name] for name in ("name", "relation", "contact")]))
        self._area_column.addWidget(household, 0, Qt.AlignmentFlag.AlignLeft)
        self._area_column.addWidget(
            FieldGrid([fields[name] for name in ("authority", "scope", "valid_until")])
        )
        self._area_column.addWidget(FieldGrid([fields["about"], fields["said_by"], link]))
        fields.show_entries(values)
        link.show_entries(values)
        link.edited.connect(self.edited)
        link.found.connect(self._on_link_found)
        link.opened.connect(self.client_opened)
        self._show_what_belongs()

    @Slot()
    def _show_what_belongs(self) -> None:
        """For what and until when is asked of those who may do something."""
        if self._link is None:
            return
        values = self.fields.entries()
        for name in ("scope", "valid_until"):
            self.fields[name].setVisible(bool(values["authority"] or values[name]))
        self.fields.show_if_passed("valid_until")

    def _say(self) -> None:
        """The line to read."""
        row, wording = self.entries(), self.workplace.wording
        self._name.setText(self.words())
        said = [wording.label("relation", row["relation"])]
        if row["in_household"]:
            said.append(self.tr("lives in the household"))
        if row["authority"]:
            said.append(wording.label("authority", row["authority"]))
        if row["scope"]:
            said.append(row["scope"])
        if until := row["valid_until"]:
            today = self.workplace.office.today
            has_passed = (day := parse_day(until, today)) is not None and day < today
            words = self.tr("until {date}, which has passed") if has_passed else self.tr("until {date}")
            said.append(words.format(date=until))
        if row["linked_client_id"]:
            said.append(self.tr("has an own record here"))
        self._about.setText(" · ".join(said))

    @Slot(str)
    def _on_link_found(self, name: str) -> None:
        if not self.fields.entries()["name"].strip():
            self.fields.show_entries({"name": name})


class PeopleSection(ClientSection):
    """Folded until somebody is named or to be named."""

    client_opened = Signal(object)
    """Somebody's own record is to be seen (``UUID``)."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self.rows["people"] = PartRows(
            workplace, "people", self._make_row, self.tr("Add somebody"), keeps_one=False
        )
        inside = self.add_fold(self.tr("Household and family"), "more_people", is_heading=True)
        about = self.tr("And whoever comes along or may speak for the person, with what they may do.")
        inside.addWidget(label(about, "small", "soft"))
        inside.addWidget(self.rows["people"])
        self.watch()

    def _make_row(self) -> PartRow:
        row = AroundRow(self.workplace)
        row.client_opened.connect(self._on_row_client_opened)
        return row

    def summaries(self) -> Iterator[str]:
        """Who they are; of many, how many more."""
        rows = self.rows["people"].rows()
        names = [row.words() for row in rows if not row.is_blank]
        words = " · ".join(names[:_MOST_NAMED])
        if len(names) > _MOST_NAMED:
            words = self.tr("{names} and %n more", "", len(names) - _MOST_NAMED).format(names=words)
        yield words

    @Slot(object)
    def _on_row_client_opened(self, client_id: UUID) -> None:
        self.client_opened.emit(client_id)
