"""A workspace as a whole: made, opened with a passphrase or the recovery code, closed without traces."""

from __future__ import annotations

import contextlib
import getpass
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from uuid import UUID

from caseapp.domain.ids import RandomBytes, uuid7
from caseapp.errors import (
    RegisterMissingError,
    WorkspaceExistsError,
    WorkspaceMissingError,
    WorkspaceNotWritableError,
)
from caseapp.files import make_private_folder, write_atomically
from caseapp.paths import Workspace, resource
from caseapp.security.key_derivation import RECOMMENDED, Argon2Parameters
from caseapp.security.recovery_code import parse_recovery_code
from caseapp.security.vault import OpenedKey, create_vault
from caseapp.security.vault_file import read_vault, write_vault
from caseapp.storage.backup import backup_before_upgrade
from caseapp.storage.refolding import is_folded_otherwise
from caseapp.storage.register import UNFINISHED, Register, create_register, open_register
from caseapp.storage.restore import finish_pending_restore
from caseapp.storage.workspace_lock import WorkspaceLock
from caseapp.usecases.base import Clock
from caseapp.usecases.executor import Executor
from caseapp.usecases.founding import NewOffice, found_register
from caseapp.usecases.key_holder import KeyHolder
from caseapp.usecases.tries import counted, seconds_to_wait


@dataclass(frozen=True)
class VaultFace:
    """What the lock screen may show before anything is opened."""

    office_name: str
    staff: tuple[tuple[UUID, str], ...]
    wait: int
    """Seconds until the next try is heard."""
    quick_holders: frozenset[UUID] = frozenset()
    """Who has switched on quick unlock."""


@dataclass(frozen=True)
class OpenWorkspace:
    """An open register with the one who opened it. Use as a context manager, or ``close`` it."""

    workspace: Workspace
    register: Register
    actor_id: UUID
    executor: Executor
    key: OpenedKey

    def close(self) -> None:
        """Close every connection; no write-ahead log stays behind."""
        self.register.close()

    def __enter__(self) -> OpenWorkspace:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def workspace_exists(workspace: Workspace) -> bool:
    """True when a finished workspace, or what is left of one, lies in the folder."""
    if (workspace.folder / UNFINISHED).exists():
        return False
    return workspace.vault.exists() or workspace.register.exists()


@dataclass(frozen=True)
class Beginning:
    """What a new register begins with, when it is not to be empty and of this moment.

    ``fill`` works in it before anybody else can open it. Ids come from ``random_bytes``; keys never do.
    """

    at: datetime
    random_bytes: RandomBytes = field(default=os.urandom, repr=False)
    fill: Callable[[OpenWorkspace], None] = lambda _: None


def create_workspace(
    workspace: Workspace,
    office: NewOffice,
    passphrase: str,
    clock: Clock,
    kdf: Argon2Parameters = RECOMMENDED,
    beginning: Beginning | None = None,
) -> str:
    """Make a new workspace; the recovery code is returned once and stored nowhere.

    Interrupted at any moment it leaves a folder in which the next call starts anew.
    """
    office, beginning = office.cleaned(), beginning or Beginning(clock())
    finish_pending_restore(workspace)
    refuse_existing(workspace)
    staff_id = uuid7(beginning.at, beginning.random_bytes)
    made = create_vault(office.name, staff_id, office.user_name, passphrase, kdf=kdf)
    try:
        make_private_folder(workspace.folder)
        # A second one at the same time would take this one's unfinished files for left behind.
        with locked(workspace, clock):
            refuse_existing(workspace)
            _clear_unfinished(workspace)
            write_atomically(workspace.folder / UNFINISHED, b"")
            create_register(workspace.register, made.data_key)
            _begin_register(workspace, office, OpenedKey(made.data_key, staff_id), clock, beginning)
            write_vault(workspace.vault, made.vault)
            (workspace.folder / UNFINISHED).unlink()
    except OSError as error:
        raise WorkspaceNotWritableError(folder=str(workspace.folder)) from error
    return made.recovery_code.text


def refuse_existing(workspace: Workspace) -> None:
    """Raise ``WorkspaceExistsError`` when there is one in the folder already."""
    if workspace_exists(workspace):
        raise WorkspaceExistsError(folder=str(workspace.folder))


def _begin_register(
    workspace: Workspace, office: NewOffice, key: OpenedKey, clock: Clock, beginning: Beginning
) -> None:
    at, random_bytes = beginning.at, beginning.random_bytes
    register = open_register(workspace.register, key.data_key, _no_backup)
    with _opened_register(workspace, register, key, clock) as opened:
        found_register(
            register, office, opened.actor_id, at, resource("code_lists"), lambda: uuid7(at, random_bytes)
        )
        beginning.fill(opened)


def _clear_unfinished(workspace: Workspace) -> None:
    if (workspace.folder / UNFINISHED).exists():
        for file in workspace.folder.glob("register.db*"):
            file.unlink()
        with contextlib.suppress(FileNotFoundError):
            workspace.vault.unlink()


def vault_face(workspace: Workspace, clock: Clock) -> VaultFace:
    """Office and staff names for the lock screen."""
    require_workspace(workspace)
    vault = read_vault(workspace.vault)
    staff = tuple((slot.staff_id, slot.staff_name) for slot in vault.passphrase_slots)
    wait = seconds_to_wait(workspace.tries, clock())
    return VaultFace(vault.office_name, staff, wait, vault.quick_holders)


def require_workspace(workspace: Workspace) -> None:
    """Raise ``WorkspaceMissingError`` when there is nothing to open in the folder.

    A restore that was cut off is finished first: its files may still be on their way.
    """
    finish_pending_restore(workspace)
    if not workspace_exists(workspace):
        raise WorkspaceMissingError(folder=str(workspace.folder))


def open_workspace(
    workspace: Workspace, passphrase: str, clock: Clock, staff_id: UUID | None = None
) -> OpenWorkspace:
    """Open with a passphrase. The caller holds the workspace lock when it is going to write.

    Raises ``WrongPassphraseError`` and ``TooManyTriesError``.
    """
    require_workspace(workspace)
    vault = read_vault(workspace.vault)
    with counted(workspace.tries, clock):
        key = vault.open_with_passphrase(passphrase, staff_id)
    return _opened(workspace, key, clock)


def open_workspace_quickly(
    workspace: Workspace, secret: bytes, clock: Clock, staff_id: UUID
) -> OpenWorkspace:
    """Open with what the keyring of this computer kept. Raises ``QuickUnlockUnavailableError``."""
    require_workspace(workspace)
    return _opened(workspace, read_vault(workspace.vault).open_with_keyring(secret, staff_id), clock)


@contextlib.contextmanager
def writing(workspace: Workspace, clock: Clock) -> Iterator[None]:
    """The right to write, for one process at a time. Raises ``WorkspaceInUseError`` naming its holder."""
    require_workspace(workspace)
    with locked(workspace, clock):
        yield


def locked(workspace: Workspace, clock: Clock) -> WorkspaceLock:
    """The workspace lock, to be taken with ``with``; also for a folder whose register is lost."""
    return WorkspaceLock(workspace.folder, login_name(), clock())


def login_name() -> str:
    """Who is logged in on this computer; a question mark when the system does not say."""
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        return "?"


def _opened(workspace: Workspace, key: OpenedKey, clock: Clock) -> OpenWorkspace:
    register = open_register(
        workspace.register, key.data_key, lambda: backup_before_upgrade(workspace, key.data_key, clock())
    )
    try:
        _keep_names_findable(register)
    except BaseException:
        register.close()
        raise
    return _opened_register(workspace, register, key, clock)


def _keep_names_findable(register: Register) -> None:
    """A newer table of letters folds names otherwise: what is stored must be what will be looked for."""
    with register.reading.connect() as connection:
        if not is_folded_otherwise(connection):
            return
    from caseapp.usecases.refolding import fold_register_anew  # late: once after an update

    fold_register_anew(register)


def _opened_register(workspace: Workspace, register: Register, key: OpenedKey, clock: Clock) -> OpenWorkspace:
    actor_id = key.staff_id or first_staff_id(workspace)
    keys = KeyHolder(workspace, key.data_key, clock)
    executor = Executor(register, actor_id, clock, key_holder=keys)
    return OpenWorkspace(workspace, register, actor_id, executor, key)


def first_staff_id(workspace: Workspace) -> UUID:
    """Whoever acts when no slot says it: the first in the vault."""
    return read_vault(workspace.vault).passphrase_slots[0].staff_id


def replace_passphrase(
    workspace: Workspace,
    recovery_code: str,
    new_passphrase: str,
    clock: Clock,
    staff_id: UUID | None = None,
) -> None:
    """Give a member of staff a new passphrase by the printed recovery code; nothing is encrypted anew.

    Raises ``RecoveryCodeTypoError``, ``WrongRecoveryCodeError``, ``TooManyTriesError`` or
    ``WeakPassphraseError``.
    """
    require_workspace(workspace)
    vault, code = read_vault(workspace.vault), parse_recovery_code(recovery_code)
    with counted(workspace.tries, clock):
        key = vault.open_with_recovery(code)
    whose = staff_id or vault.passphrase_slots[0].staff_id
    name = next(slot.staff_name for slot in vault.passphrase_slots if slot.staff_id == whose)
    write_vault(workspace.vault, vault.with_passphrase(key.data_key, whose, name, new_passphrase))


def _no_backup() -> Path:
    """A register that was made a moment ago is up to date."""
    raise RegisterMissingError(backup="–")
