"""Quick unlock: at the start of the program a key in this computer's keyring stands for one's own passphrase.

Everybody switches it on for themselves, with their passphrase, unless the administrator rules it out. It
opens only when the program starts; after locking the passphrase is asked, or locking would keep nobody out.
It ends with that passphrase and with its owner. The keyring may ask a question of its own and wait for ever,
so ``keep``, ``fetch`` and ``forget`` belong to no lane and to no shared worker.
"""

from __future__ import annotations

import contextlib
import secrets
from dataclasses import dataclass, field
from typing import ClassVar
from uuid import UUID

from caseapp.domain.changes import Change, FieldValues, RecordChange
from caseapp.domain.permissions import Permission
from caseapp.domain.staff import Staff
from caseapp.errors import CaseAppError, QuickUnlockForbiddenError
from caseapp.paths import Workspace
from caseapp.policy import Policy
from caseapp.security.key_derivation import KEY_BYTES
from caseapp.security.quick_unlock import fetch_key, forget_key, keep_key
from caseapp.security.vault_file import read_vault
from caseapp.storage.unit_of_work import UnitOfWork
from caseapp.usecases.base import Context
from caseapp.usecases.working_session import WorkingSession


@dataclass(frozen=True)
class QuickKey:
    """What a keyring keeps for one member of staff, and for which vault."""

    vault_id: UUID
    staff_id: UUID
    secret: bytes = field(repr=False, default=b"")


@dataclass(frozen=True)
class QuickUnlockState:
    """Whether whoever is working has switched it on; ``key`` names its place in the keyring."""

    is_on: bool
    key: QuickKey


@dataclass(frozen=True)
class GetQuickUnlock:
    """One's own quick unlock."""

    requires: ClassVar[Permission] = Permission.WORK_HERE

    def run(self, uow: UnitOfWork, ctx: Context) -> QuickUnlockState:
        """As of now."""
        return QuickUnlockState(
            ctx.actor.id in ctx.keys.quick_holders(), QuickKey(ctx.keys.vault_id, ctx.actor.id)
        )


@dataclass(frozen=True)
class PrepareQuickUnlock:
    """A fresh key to ``keep``, for ``SwitchOnQuickUnlock`` after that. Changes nothing."""

    requires: ClassVar[Permission] = Permission.WORK_HERE

    passphrase: str = field(repr=False)
    policy: Policy

    def run(self, uow: UnitOfWork, ctx: Context) -> QuickKey:
        """Raises ``WrongPassphraseError`` and ``QuickUnlockForbiddenError``."""
        _require(ctx, self.passphrase, self.policy)
        return QuickKey(ctx.keys.vault_id, ctx.actor.id, secrets.token_bytes(KEY_BYTES))


@dataclass(frozen=True)
class SwitchOnQuickUnlock:
    """Let the key that the keyring keeps by now open the register for whoever is working."""

    requires: ClassVar[Permission] = Permission.WORK_HERE

    passphrase: str = field(repr=False)
    policy: Policy
    secret: bytes = field(repr=False)

    def execute(self, uow: UnitOfWork, ctx: Context) -> UUID:
        """Raises ``WrongPassphraseError`` and ``QuickUnlockForbiddenError``. There is no undo to it."""
        _require(ctx, self.passphrase, self.policy)
        ctx.keys.give_quick_unlock(ctx.actor.id, self.secret)
        _note(uow, ctx.actor.id)
        return ctx.actor.id


@dataclass(frozen=True)
class SwitchOffQuickUnlock:
    """Only the passphrase opens again. ``forget`` tidies the keyring afterwards; what stays opens nothing."""

    requires: ClassVar[Permission] = Permission.WORK_HERE

    def execute(self, uow: UnitOfWork, ctx: Context) -> UUID:
        """Does nothing when it is off already."""
        if ctx.actor.id in ctx.keys.quick_holders():
            ctx.keys.take_quick_unlock(ctx.actor.id)
            _note(uow, ctx.actor.id)
        return ctx.actor.id


@dataclass(frozen=True)
class EndForbiddenQuickUnlock:
    """Nobody keeps what the administrator has ruled out since. A file that cannot be read ends nothing."""

    requires: ClassVar[Permission] = Permission.WORK_HERE

    policy: Policy

    def execute(self, uow: UnitOfWork, ctx: Context) -> None:
        """For everybody who unlocks this register."""
        if self.policy.may_unlock_quickly or self.policy.is_refused:
            return
        for staff_id in sorted(ctx.keys.quick_holders()):
            ctx.keys.take_quick_unlock(staff_id)
            _note(uow, staff_id)


def end_forbidden(session: WorkingSession, policy: Policy) -> None:
    """Run ``EndForbiddenQuickUnlock`` where there is something to end; work begins in any case."""
    with contextlib.suppress(CaseAppError):
        if not policy.may_unlock_quickly and read_vault(session.opened.workspace.vault).quick_holders:
            session.lanes.write(EndForbiddenQuickUnlock(policy)).result()


def keep(key: QuickKey) -> None:
    """Put it into the keyring. Raises ``QuickUnlockUnavailableError``."""
    keep_key(key.vault_id, key.staff_id, key.secret)


def fetch(workspace: Workspace, staff_id: UUID) -> bytes | None:
    """What the keyring kept for this register; ``None`` when there is nothing to be had, for any reason."""
    with contextlib.suppress(CaseAppError):
        return fetch_key(read_vault(workspace.vault).id, staff_id)
    return None


def forget(key: QuickKey) -> None:
    """Take it out of the keyring, if that answers."""
    with contextlib.suppress(CaseAppError):
        forget_key(key.vault_id, key.staff_id)


def _require(ctx: Context, passphrase: str, policy: Policy) -> None:
    if not policy.may_unlock_quickly:
        raise QuickUnlockForbiddenError
    ctx.keys.prove(ctx.actor.id, passphrase)


def _note(uow: UnitOfWork, staff_id: UUID) -> None:
    member = uow.records.get(Staff, staff_id, str(staff_id))
    fields = {"quick_unlock": FieldValues(None, None)}
    uow.note(RecordChange(member.kind, member.id, member.client_id, Change.CHANGED, member.version, fields))
