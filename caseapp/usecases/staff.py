"""The people who work here: entered, changed, given a passphrase, and taken out when they leave.

Somebody with the right to look after the office and with a passphrase always remains.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar
from uuid import UUID

from caseapp.domain.changes import Change, FieldValues, RecordChange
from caseapp.domain.permissions import Permission
from caseapp.domain.staff import ADMINISTRATOR, Staff
from caseapp.domain.text import NAME_LIMIT
from caseapp.errors import InvalidInputError, NotFoundError
from caseapp.storage.unit_of_work import UnitOfWork
from caseapp.usecases.base import Context, FieldChange
from caseapp.usecases.field_changes import apply_changes, cleaned_changes, set_fields
from caseapp.usecases.field_rules import Cleaner, clean_all, optional_line, required_line

STAFF_FORM = "staff_form"
"""Kind of the draft: typing in the form of a member of staff."""


def _known_roles(ctx: Context, value: Any, path: str) -> tuple[str, ...]:
    if not value:
        raise InvalidInputError.at(path, "too_few", limit=1)
    if not all(ctx.has_code("staff_role", role) for role in value):
        raise InvalidInputError.at(path, "unknown_code", list="staff_role")
    return tuple(value)


STAFF_FIELDS: Mapping[str, Cleaner] = {
    "name": required_line(NAME_LIMIT),
    "title": optional_line(NAME_LIMIT),
    "roles": _known_roles,
    "team": optional_line(NAME_LIMIT),
    "phone": optional_line(),
    "email": optional_line(),
    "hours": optional_line(),
}


@dataclass(frozen=True)
class StaffMember:
    """One of the people who work here. ``has_passphrase`` tells whether they can unlock this register."""

    id: UUID
    name: str
    title: str
    roles: tuple[str, ...]
    team: str
    phone: str
    email: str
    hours: str
    is_active: bool
    has_passphrase: bool
    is_oneself: bool


@dataclass(frozen=True)
class GetStaff:
    """Everybody who works or worked here, those who left at the end."""

    requires: ClassVar[Permission] = Permission.MANAGE_OFFICE

    def run(self, uow: UnitOfWork, ctx: Context) -> tuple[StaffMember, ...]:
        """By name."""
        holders = ctx.keys.holders()
        members = [_member(staff, holders, ctx) for staff in uow.office.staff()]
        return tuple(sorted(members, key=lambda member: not member.is_active))


@dataclass(frozen=True)
class GetStaffMember:
    """One of them."""

    requires: ClassVar[Permission] = Permission.MANAGE_OFFICE

    staff_id: UUID

    def run(self, uow: UnitOfWork, ctx: Context) -> StaffMember:
        """Raises ``NotFoundError``."""
        return _member(_staff(uow, self.staff_id), ctx.keys.holders(), ctx)


@dataclass(frozen=True)
class AddStaff:
    """Enter a colleague. They cannot unlock until they have typed a passphrase of their own."""

    requires: ClassVar[Permission] = Permission.MANAGE_OFFICE

    values: Mapping[str, Any] = field(repr=False)

    def execute(self, uow: UnitOfWork, ctx: Context) -> UUID:
        """Raises ``InvalidInputError`` naming every field that needs another look."""
        blank = {"name": None, "roles": (), "title": None, "team": None}
        blank |= {"phone": None, "email": None, "hours": None}
        values = clean_all(ctx, STAFF_FIELDS, blank | dict(self.values))
        member = Staff(id=ctx.new_id(), client_id=uow.office.state().office_id, is_active=True, **values)
        uow.add(member)
        return member.id


@dataclass(frozen=True)
class ChangeStaff:
    """Change what is known of a colleague or of oneself. The lock screen follows a new name."""

    requires: ClassVar[Permission] = Permission.MANAGE_OFFICE

    staff_id: UUID
    changes: tuple[FieldChange, ...]

    def execute(self, uow: UnitOfWork, ctx: Context) -> UUID:
        """Raises ``InvalidInputError`` with every problem, or ``ChangedElsewhereError``."""
        member = _staff(uow, self.staff_id)
        apply_changes(member, cleaned_changes(ctx, STAFF_FIELDS, self.changes))
        if ADMINISTRATOR not in member.roles:
            _keep_an_administrator(uow, ctx, without=member, path="roles")
        return member.id


@dataclass(frozen=True)
class GivePassphrase:
    """A colleague's own passphrase, the first or one for a forgotten one. There is no way back to the old."""

    requires: ClassVar[Permission] = Permission.MANAGE_OFFICE

    staff_id: UUID
    passphrase: str = field(repr=False)

    def execute(self, uow: UnitOfWork, ctx: Context) -> UUID:
        """Raises ``InvalidInputError`` at ``passphrase``. Nobody who has left gets one."""
        member = _staff(uow, self.staff_id)
        if not member.is_active:
            raise NotFoundError(what=str(member.id))
        ctx.keys.give(member.id, member.name, self.passphrase)
        uow.note(passphrase_change(member))
        return member.id


@dataclass(frozen=True)
class RetireStaff:
    """Somebody works here no longer: first their passphrase goes, then they leave the register's list."""

    requires: ClassVar[Permission] = Permission.MANAGE_OFFICE

    staff_id: UUID

    def execute(self, uow: UnitOfWork, ctx: Context) -> UUID:
        """Raises ``InvalidInputError`` for oneself and for the last who can look after the office."""
        member = _staff(uow, self.staff_id)
        if member.id == ctx.actor.id:
            raise InvalidInputError.at("staff", "oneself")
        _keep_an_administrator(uow, ctx, without=member, path="staff")
        ctx.keys.take(member.id)
        uow.note(passphrase_change(member))
        set_fields(member, {"is_active": False})
        return member.id


@dataclass(frozen=True)
class BringBackStaff:
    """Somebody works here again. They need a passphrase anew."""

    requires: ClassVar[Permission] = Permission.MANAGE_OFFICE

    staff_id: UUID

    def execute(self, uow: UnitOfWork, ctx: Context) -> UUID:
        """Does nothing when they never left."""
        member = _staff(uow, self.staff_id)
        set_fields(member, {"is_active": True})
        return member.id


def _staff(uow: UnitOfWork, staff_id: UUID) -> Staff:
    return uow.records.get(Staff, staff_id, str(staff_id))


def _member(staff: Staff, holders: Collection[UUID], ctx: Context) -> StaffMember:
    texts = (staff.team or "", staff.phone or "", staff.email or "", staff.hours or "")
    has_passphrase = staff.id in holders
    is_oneself = staff.id == ctx.actor.id
    return StaffMember(
        staff.id,
        staff.name,
        staff.title or "",
        staff.roles,
        *texts,
        staff.is_active,
        has_passphrase,
        is_oneself,
    )


def _keep_an_administrator(uow: UnitOfWork, ctx: Context, *, without: Staff, path: str) -> None:
    others: Iterable[Staff] = (staff for staff in uow.office.staff() if staff.id != without.id)
    holders = ctx.keys.holders()
    if not any(s.is_active and ADMINISTRATOR in s.roles and s.id in holders for s in others):
        raise InvalidInputError.at(path, "last_administrator")


def passphrase_change(member: Staff) -> RecordChange:
    """What the audit says of a passphrase: whose it is, and that it is another one now."""
    fields = {"passphrase": FieldValues(None, None)}
    return RecordChange(member.kind, member.id, member.client_id, Change.CHANGED, member.version, fields)
