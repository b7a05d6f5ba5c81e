"""A register that is open for work: unlocked, its lock held, its lanes running."""

from __future__ import annotations

import contextlib
import getpass
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from uuid import UUID

from caseapp.errors import CaseAppError, QuickUnlockForbiddenError, TypingHeldError
from caseapp.paths import Workspace
from caseapp.policy import Policy
from caseapp.security.vault_file import read_vault
from caseapp.storage import unit_of_work
from caseapp.storage.trial import sweep_trial
from caseapp.storage.workspace_lock import WorkspaceLock
from caseapp.usecases.base import Clock
from caseapp.usecases.import_people import take_leftovers_away
from caseapp.usecases.lanes import Lanes
from caseapp.usecases.sealing import SweepAttachments, take_back
from caseapp.usecases.tries import counted
from caseapp.usecases.workspace import OpenWorkspace, open_workspace, open_workspace_quickly


def _leave_everything() -> None:
    """What an ordinary session does with its workspace at the end."""


@dataclass(frozen=True)
class WorkingSession:
    """From unlocking to locking. ``end`` waits for what is being written."""

    opened: OpenWorkspace
    lanes: Lanes
    lock: WorkspaceLock
    when_ended: Callable[[], None] = _leave_everything

    def check_passphrase(self, passphrase: str, clock: Clock, staff_id: UUID | None) -> None:
        """Whether whoever unlocks a register that is open is the one who works in it.

        Raises ``WrongPassphraseError`` and ``TooManyTriesError``, or ``TypingHeldError`` for somebody else.
        Takes about 0.2 s.
        """
        workspace = self.opened.workspace
        vault = read_vault(workspace.vault)
        with counted(workspace.tries, clock):
            key = vault.open_with_passphrase(passphrase, staff_id)
        ours = self.opened.actor_id
        if key.staff_id not in (None, ours):
            names = (slot.staff_name for slot in vault.passphrase_slots if slot.staff_id == ours)
            raise TypingHeldError(holder=next(names, "–"))

    def end(self) -> None:
        """Finish the writes, close the register, give the lock back."""
        try:
            take_back(self.opened.workspace)
            self.lanes.close()
            self.opened.close()
        finally:
            self.lock.release()
        self.when_ended()


def get_ready() -> None:
    """Do beforehand, while somebody types, what the first question would have to wait for."""
    unit_of_work.get_ready()


def begin_work(
    workspace: Workspace,
    passphrase: str,
    clock: Clock,
    staff_id: UUID | None = None,
    when_ended: Callable[[], None] = _leave_everything,
) -> WorkingSession:
    """Unlock for reading and writing. Raises what ``open_workspace`` raises, and ``WorkspaceInUseError``."""
    return _begin(
        workspace, clock, partial(open_workspace, workspace, passphrase, clock, staff_id), when_ended
    )


def begin_work_quickly(
    workspace: Workspace, secret: bytes, clock: Clock, staff_id: UUID, policy: Policy
) -> WorkingSession:
    """Unlock with what the keyring kept. Raises ``QuickUnlockForbiddenError`` too."""
    if not policy.may_unlock_quickly:
        raise QuickUnlockForbiddenError
    return _begin(workspace, clock, partial(open_workspace_quickly, workspace, secret, clock, staff_id))


def _begin(
    workspace: Workspace,
    clock: Clock,
    open_it: Callable[[], OpenWorkspace],
    when_ended: Callable[[], None] = _leave_everything,
) -> WorkingSession:
    lock = WorkspaceLock(workspace.folder, getpass.getuser(), clock())
    lock.acquire()
    try:
        sweep_trial(workspace)
        take_back(workspace)
        opened = open_it()
        try:
            take_leftovers_away(opened.executor)
        except BaseException:
            opened.close()
            raise
    except BaseException:
        lock.release()
        raise
    _sweep(opened)
    return WorkingSession(opened, Lanes(opened.register, opened.executor), lock, when_ended)


def _sweep(opened: OpenWorkspace) -> None:
    """What no document's row opens any more. It can wait, so nothing that goes wrong keeps anybody out."""
    with contextlib.suppress(CaseAppError, OSError):
        opened.executor.ask(SweepAttachments(opened.workspace.attachments))
