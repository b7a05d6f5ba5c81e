"""The form of somebody who works here: who they are, what they do, how colleagues reach them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from caseapp.gui.forms.field_form import FieldForm
from caseapp.gui.texts import Wording
from caseapp.gui.theme.theme import Theme
from caseapp.gui.widgets.check_list import CheckList
from caseapp.usecases.staff import STAFF_FIELDS, StaffMember

BLANK: Mapping[str, Any] = {**dict.fromkeys(STAFF_FIELDS, ""), "roles": ["caseworker"]}
"""What the form of a new colleague begins with."""


class StaffForm(FieldForm):
    """Without anything about a passphrase: that is typed by its owner on a page of its own."""

    def __init__(self, theme: Theme, wording: Wording) -> None:
        super().__init__(theme)
        self.add_line("name", self.tr("Name"), self.tr("Stands on the lock screen and on printed plans."))
        self.add_line("title", self.tr("Title"))
        self.add_line("team", self.tr("Team"))
        self.add_line("phone", self.tr("Telephone"))
        self.add_line("email", self.tr("E-mail"))
        self.add_line("hours", self.tr("When one can call"))
        roles = CheckList(wording.choices("staff_role"), "roles")
        about = self.tr(
            "Caseworkers see the people they are responsible for, a team lead those of the team. "
            "Administrators look after office and staff and see no files."
        )
        self.add_choice("roles", roles, self.tr("What they do"), about)
        self.add_card(self.tr("Who it is"), ("name", "title", "team"), ("roles",))
        self.add_card(self.tr("How to reach them"), ("phone", "email", "hours"))


def entries_of(member: StaffMember) -> dict[str, Any]:
    """What the form shows of somebody."""
    return {name: getattr(member, name) for name in STAFF_FIELDS} | {"roles": list(member.roles)}
