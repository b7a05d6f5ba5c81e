"""A new key for the register, when somebody may know the old one, and the copies that keep the old.

Slots hold the key under each person's passphrase, which nobody but they know. So only whoever renews the key
gets in afterwards; the others get a new passphrase from them, and there is a new recovery code.
"""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from caseapp.domain.permissions import Permission
from caseapp.errors import CaseAppError, VaultDamagedError
from caseapp.paths import Workspace
from caseapp.security.key_derivation import RECOMMENDED, Argon2Parameters
from caseapp.security.vault import create_vault
from caseapp.security.vault_file import VAULT_FILE_NAME, parse_vault, vault_bytes
from caseapp.storage.backup import backup_files
from caseapp.storage.bundle import VAULT, read_bundle
from caseapp.storage.key_renewal import Renewal, renew_register
from caseapp.storage.unit_of_work import UnitOfWork
from caseapp.usecases.base import Clock, Context
from caseapp.usecases.workspace import open_workspace, writing

_SET_ASIDE = "set-aside-*"


def renew_key(
    workspace: Workspace,
    passphrase: str,
    clock: Clock,
    staff_id: UUID | None = None,
    kdf: Argon2Parameters = RECOMMENDED,
) -> str:
    """Encrypt the register anew; the new recovery code is returned once and stored nowhere.

    The same ``passphrase`` opens it afterwards, and no other. Cut off at any moment it leaves the register
    with its old key or with the new one; if with the new one, whoever has the passphrase makes another
    recovery sheet. Takes the workspace lock. Raises ``WrongPassphraseError``, ``TooManyTriesError``,
    ``NotAllowedError``, ``WorkspaceInUseError`` and what ``renew_register`` raises.
    """
    with writing(workspace, clock):
        with open_workspace(workspace, passphrase, clock, staff_id) as opened:
            whose = opened.executor.ask(_GetKeyOwner())
            old_key = opened.key.data_key
        made = create_vault(whose.office_name, whose.id, whose.name, passphrase, kdf=kdf)
        renewal = Renewal(old_key, made.data_key, vault_bytes(made.vault), whose.id)
        renew_register(workspace, renewal, clock())
    return made.recovery_code.text


@dataclass(frozen=True)
class _KeyOwner:
    id: UUID
    name: str
    office_name: str


@dataclass(frozen=True)
class _GetKeyOwner:
    """Whose slot the new vault begins with; only whoever looks after the office may renew the key."""

    requires: ClassVar[Permission] = Permission.MANAGE_OFFICE

    def run(self, uow: UnitOfWork, ctx: Context) -> _KeyOwner:
        return _KeyOwner(ctx.actor.id, ctx.actor.name, uow.office.office().name)


@dataclass(frozen=True)
class GetOldCopies:
    """Names of the backups, and of files set aside, that lie in the workspace under an older key.

    They need a passphrase of their time, and whoever knows the old key can read them. Ask it in the
    background: it looks into every bundle.
    """

    requires: ClassVar[Permission] = Permission.MANAGE_OFFICE

    def run(self, uow: UnitOfWork, ctx: Context) -> tuple[str, ...]:
        """Newest first. A file that cannot be read is the doctor's business."""
        return old_copies(ctx.keys.workspace, ctx.keys.data_key)


def old_copies(workspace: Workspace, data_key: bytes) -> tuple[str, ...]:
    """What ``GetOldCopies`` answers, for an open or a closed register."""
    vaults: dict[str, bytes] = {}
    for file in backup_files(workspace):
        with contextlib.suppress(CaseAppError, OSError):
            vaults[file.name] = read_bundle(file).read(VAULT)
    for folder in sorted(workspace.backups.glob(_SET_ASIDE), reverse=True):
        with contextlib.suppress(OSError):
            vaults[folder.name] = (folder / VAULT_FILE_NAME).read_bytes()
    return tuple(name for name, content in vaults.items() if not _is_under(data_key, content))


def _is_under(data_key: bytes, vault: bytes) -> bool:
    """Whether the vault is sealed with this very key."""
    try:
        parse_vault(vault).renamed(data_key)
    except VaultDamagedError:
        return False
    except CaseAppError:
        return True
    return True
