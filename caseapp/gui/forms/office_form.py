"""The office's form: its name, how people reach it, who leads it."""

from __future__ import annotations

from collections.abc import Mapping

from caseapp.domain.office import Office
from caseapp.gui.forms.field_form import FieldForm
from caseapp.gui.texts import Wording
from caseapp.gui.theme.theme import Theme
from caseapp.gui.widgets.basics import label
from caseapp.gui.widgets.choice_box import ChoiceBox
from caseapp.usecases.office import OFFICE_FIELDS


class OfficeForm(FieldForm):
    """Everything but what was chosen for good at set-up; that is shown."""

    def __init__(self, theme: Theme, wording: Wording) -> None:
        super().__init__(theme)
        self._add_fields()
        words = ChoiceBox(wording.choices("person_word"))
        called = self.tr("So the program calls the people you work with.")
        self.add_one("person_word", words, self.tr("Word for the person"), called)
        self._add_cards()

    def _add_fields(self) -> None:
        printed = self.tr("Stands on every printed plan.")
        self.add_line("name", self.tr("Name of the office"), printed)
        self.add_line("department", self.tr("Department"))
        self.add_line("phone", self.tr("Telephone"))
        self.add_line("email", self.tr("E-mail"))
        self.add_line("hours", self.tr("When one can call"), self.tr("For example: Mon to Thu, 9 to 12"))
        self.add_line("street", self.tr("Street and number"))
        self.add_line("postal_code", self.tr("Postal code"))
        self.add_line("city", self.tr("Town"))
        asked = self.tr("Whom the program names when somebody may not open something.")
        self.add_line("lead_name", self.tr("Name of the lead"), asked)
        self.add_line("lead_phone", self.tr("Telephone of the lead"))

    def _add_cards(self) -> None:
        inside = self.add_card(self.tr("The office"), ("name", "department"), ("person_word",))
        self._place = label("", "small", "soft")
        self._place.setObjectName("office_place")
        inside.addWidget(self._place)
        reach = ("phone", "email", "hours"), ("street", "postal_code", "city")
        self.add_card(self.tr("How people reach the office"), *reach)
        self.add_card(self.tr("Who leads the office"), ("lead_name", "lead_phone"))

    def show_place(self, office: Office) -> None:
        """Country and time zone, in words."""
        names = {"DE": self.tr("Germany"), "CH": self.tr("Switzerland"), "DK": self.tr("Denmark")}
        text = self.tr("Country: {country} · time zone: {zone}. Both have been fixed since set-up.")
        zone = office.time_zone.replace("_", " ")
        self._place.setText(text.format(country=names.get(office.country, office.country), zone=zone))


def entries_of(office: Office) -> Mapping[str, str]:
    """What the form shows of the office."""
    said = {name: getattr(office, name) or "" for name in OFFICE_FIELDS}
    return {**said, "person_word": office.word_for_person}
