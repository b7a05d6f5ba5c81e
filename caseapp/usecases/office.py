"""The office around the work: whose register it is, who is working, which words its lists have."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import ClassVar
from uuid import UUID
from zoneinfo import ZoneInfo

from caseapp.domain.office import LOCK_TIMES, USUAL_LOCK_TIME, Office
from caseapp.domain.permissions import Permission
from caseapp.domain.registers import CodeEntry
from caseapp.domain.text import NAME_LIMIT
from caseapp.storage.unit_of_work import UnitOfWork
from caseapp.usecases.base import Context, FieldChange
from caseapp.usecases.field_changes import apply_changes, cleaned_changes
from caseapp.usecases.field_rules import Cleaner, known_code, one_of, optional_line, required_line

OFFICE_FORM = "office_form"
"""Kind of the draft: typing in the office's form."""

OFFICE_FIELDS: Mapping[str, Cleaner] = {
    "name": required_line(NAME_LIMIT),
    "department": optional_line(NAME_LIMIT),
    "phone": optional_line(),
    "email": optional_line(),
    "hours": optional_line(),
    "street": optional_line(),
    "postal_code": optional_line(20),
    "city": optional_line(NAME_LIMIT),
    "lead_name": optional_line(NAME_LIMIT),
    "lead_phone": optional_line(),
    "person_word": known_code("person_word"),
}
"""What an office can change of itself. Its country and its time zone were chosen for good at set-up."""

LOCK_FIELDS: Mapping[str, Cleaner] = {"lock_after_minutes": one_of(LOCK_TIMES)}
"""What is chosen beside the passphrase, on a page of its own."""


@dataclass(frozen=True)
class OfficeView:
    """What every page knows without asking. ``today`` is the office's day when it was read."""

    name: str
    country: str
    language: str
    user_name: str
    is_example: bool
    today: date
    zone: ZoneInfo
    codes: Mapping[str, Mapping[str, CodeEntry]] = field(default_factory=dict, repr=False)
    """List name -> code -> entry, each list in its order."""
    may_read_cases: bool = True
    """Whether whoever is working may see anybody's case."""
    may_manage: bool = True
    """Whether whoever is working may change the office and its staff."""
    lock_after_minutes: int = USUAL_LOCK_TIME
    """Minutes of rest after which the window locks itself."""
    person_word: str = "person"
    """What the office calls the people it works with: a code of the list of this name."""
    is_synced: bool = False
    """Whether this register belongs to an office with a server."""
    may_export_lists: bool = False
    """Whether whoever is working may save a list of people as a file."""


@dataclass(frozen=True)
class GetOffice:
    """The office, the actor and the code lists."""

    requires: ClassVar[Permission] = Permission.WORK_HERE

    def run(self, uow: UnitOfWork, ctx: Context) -> OfficeView:
        """One read for the whole window."""
        office, state = uow.office.office(), uow.office.state()
        return OfficeView(
            office.name,
            office.country,
            office.language,
            ctx.actor.name,
            state.is_example,
            ctx.today,
            ctx.zone,
            ctx.codes,
            ctx.actor.may(Permission.READ_CASE),
            ctx.actor.may(Permission.MANAGE_OFFICE),
            office.lock_after_minutes,
            office.word_for_person,
            state.is_synced,
            ctx.actor.may(Permission.EXPORT_LIST),
        )


@dataclass(frozen=True)
class GetOfficeProfile:
    """Everything the office says of itself."""

    requires: ClassVar[Permission] = Permission.MANAGE_OFFICE

    def run(self, uow: UnitOfWork, ctx: Context) -> Office:
        """The record, complete and detached."""
        return uow.office.office()


@dataclass(frozen=True)
class ChangeOffice:
    """Change what the office says of itself. The lock screen follows."""

    requires: ClassVar[Permission] = Permission.MANAGE_OFFICE

    changes: tuple[FieldChange, ...]

    def execute(self, uow: UnitOfWork, ctx: Context) -> UUID:
        """Raises ``InvalidInputError`` with every problem, or ``ChangedElsewhereError``."""
        office = uow.office.office()
        apply_changes(office, cleaned_changes(ctx, OFFICE_FIELDS, self.changes))
        return office.id


@dataclass(frozen=True)
class ChangeLockTime:
    """Change after how many minutes of rest the windows of the office lock themselves."""

    requires: ClassVar[Permission] = Permission.MANAGE_OFFICE

    changes: tuple[FieldChange, ...]

    def execute(self, uow: UnitOfWork, ctx: Context) -> UUID:
        """Raises ``InvalidInputError`` for a time that is not offered, or ``ChangedElsewhereError``."""
        office = uow.office.office()
        apply_changes(office, cleaned_changes(ctx, LOCK_FIELDS, self.changes))
        return office.id
