"""One's own way in: the passphrase proved and changed, and a new recovery code put in force.

The audit says that it happened and who did it, never a word of what was typed.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar
from uuid import UUID

from caseapp.domain.permissions import Permission
from caseapp.domain.staff import Staff
from caseapp.security.recovery_code import RecoveryCode
from caseapp.storage.unit_of_work import UnitOfWork
from caseapp.usecases.base import Context
from caseapp.usecases.staff import passphrase_change


@dataclass(frozen=True)
class AccessView:
    """What whoever is working may do about the keys, and which colleagues have one."""

    may_replace_code: bool
    may_renew_key: bool
    holders: tuple[str, ...] = ()
    """Colleagues who unlock with a passphrase of their own."""
    without: tuple[str, ...] = ()
    """Colleagues who cannot unlock yet."""


@dataclass(frozen=True)
class GetAccess:
    """Asked before the page about passphrase and keys is shown."""

    requires: ClassVar[Permission] = Permission.WORK_HERE

    def run(self, uow: UnitOfWork, ctx: Context) -> AccessView:
        """By the roles as they are now."""
        keys = ctx.keys.holders()
        others = [one for one in uow.office.staff() if one.is_active and one.id != ctx.actor.id]
        return AccessView(
            ctx.actor.may(Permission.KEEP_REGISTER),
            ctx.actor.may(Permission.MANAGE_OFFICE),
            tuple(one.name for one in others if one.id in keys),
            tuple(one.name for one in others if one.id not in keys),
        )


@dataclass(frozen=True)
class ProvePassphrase:
    """Ask once more for one's own passphrase before something weighty. About 0.2 s: in the background."""

    requires: ClassVar[Permission] = Permission.WORK_HERE

    passphrase: str = field(repr=False)

    def run(self, uow: UnitOfWork, ctx: Context) -> None:
        """Raises ``WrongPassphraseError``."""
        ctx.keys.prove(ctx.actor.id, self.passphrase)


@dataclass(frozen=True)
class ChangeOwnPassphrase:
    """Another passphrase for oneself. Only one's own slot is written anew, the register stays as it is."""

    requires: ClassVar[Permission] = Permission.WORK_HERE

    present: str = field(repr=False)
    new: str = field(repr=False)

    def execute(self, uow: UnitOfWork, ctx: Context) -> UUID:
        """Raises ``WrongPassphraseError``, and ``InvalidInputError`` at ``passphrase`` for the new one."""
        member = uow.records.get(Staff, ctx.actor.id, str(ctx.actor.id))
        ctx.keys.change(member.id, member.name, self.present, self.new)
        uow.note(passphrase_change(member))
        return member.id


@dataclass(frozen=True)
class ReplaceRecoveryCode:
    """Put the code of a new recovery sheet in force; the old sheet opens nothing any more."""

    requires: ClassVar[Permission] = Permission.KEEP_REGISTER

    code: RecoveryCode

    def execute(self, uow: UnitOfWork, ctx: Context) -> UUID | None:
        """All or nothing."""
        ctx.keys.put_in_force(self.code)
        uow.audit(uow.office.state().device_id).append(
            at=ctx.now, actor=ctx.actor.id, action="ReplaceRecoveryCode", client_id=None, summary={}
        )
        return None
