"""What the first screens ask for, before a register is open.

Every method runs on a worker thread. All imports of the heavy libraries (SQLAlchemy, cryptography, ReportLab)
by the window stand in this one file and happen here, while somebody reads the screen or types.
"""

from __future__ import annotations

import contextlib
import pkgutil
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

from caseapp.errors import CaseAppError
from caseapp.files import require_room
from caseapp.paths import Workspace
from caseapp.policy import NO_POLICY, Policy

if TYPE_CHECKING:
    from uuid import UUID

    from caseapp.usecases.backup_trial import RestoreWish
    from caseapp.usecases.base import Clock
    from caseapp.usecases.bulk import Progress, Stop
    from caseapp.usecases.office import OfficeView
    from caseapp.usecases.safekeeper import Safekeeper
    from caseapp.usecases.working_session import WorkingSession


@dataclass(frozen=True)
class Face:
    """What the lock screen shows: whose register it is and who may unlock it."""

    office_name: str
    staff: tuple[tuple[UUID, str], ...]
    wait: int = 0
    """Seconds until the next try, after several that did not fit."""
    quick_holders: frozenset[UUID] = frozenset()
    """Who may unlock quickly."""


@dataclass(frozen=True)
class SetUpAnswers:
    """What set-up asked for."""

    office_name: str
    country: str
    user_name: str
    passphrase: str


@dataclass(frozen=True)
class Unlocked:
    """An open register with what every page needs to know of it."""

    session: WorkingSession
    office: OfficeView
    safekeeper: Safekeeper
    is_visit: bool = False
    """An example without a passphrase, which is removed on leaving."""


class Gate:
    """Makes, opens and re-opens one workspace."""

    def __init__(self, workspace: Workspace, clock: Clock, policy: Policy = NO_POLICY) -> None:
        self._workspace = workspace
        self._clock = clock
        self._policy = policy
        self._held: Unlocked | None = None

    @property
    def clock(self) -> Clock:
        """Gives the present moment."""
        return self._clock

    @property
    def looks_new(self) -> bool:
        """A first guess without loading anything; ``face`` tells for certain. Any thread."""
        return not self._workspace.vault.exists()

    def face(self) -> Face | None:
        """``None`` when there is no workspace yet. Raises when its key file is missing or damaged."""
        from caseapp.usecases.workspace import (  # late: loads SQLAlchemy and cryptography
            vault_face,
            workspace_exists,
        )

        self._sweep()
        if not workspace_exists(self._workspace):
            return None
        face = vault_face(self._workspace, self._clock)
        holders = face.quick_holders if self._policy.may_unlock_quickly else frozenset()
        return Face(face.office_name, face.staff, face.wait, holders)

    def load(self) -> None:
        """Load what the pages need, so that unlocking has nothing left to wait for. Nothing of Qt is loaded
        here: see ``page_loading``.
        """
        from caseapp import usecases  # late: loads SQLAlchemy, cryptography, ReportLab

        for found in pkgutil.iter_modules(usecases.__path__):
            # The office's server is administered on the command line; its driver is for those who have one.
            if not found.name.startswith("server_"):
                import_module(f"{usecases.__name__}.{found.name}")
        from caseapp.usecases.working_session import get_ready  # late: loads SQLAlchemy

        get_ready()

    def create(self, answers: SetUpAnswers) -> str:
        """A new workspace; the recovery code, which is told this once."""
        from caseapp.usecases.founding import NewOffice  # late: loads SQLAlchemy
        from caseapp.usecases.workspace import create_workspace  # late: loads cryptography

        office = NewOffice(answers.office_name, answers.country, answers.user_name)
        return create_workspace(self._workspace, office, answers.passphrase, self._clock)

    def unlock(self, passphrase: str, staff_id: UUID | None) -> Unlocked:
        """Open the register for work, or give the one back that is held."""
        from caseapp.usecases.working_session import begin_work  # late: loads SQLAlchemy

        if (held := self._held) is not None:
            held.session.check_passphrase(passphrase, self._clock, staff_id)
            self._held = None
            return held

        return self._unlocked(begin_work(self._workspace, passphrase, self._clock, staff_id))

    def quick_secret(self, staff_id: UUID) -> bytes | None:
        """What the keyring kept, or ``None``. It may ask a question of its own: never on a shared worker."""
        from caseapp.usecases.quick_unlock import fetch  # late: loads SQLAlchemy and cryptography

        return fetch(self._workspace, staff_id)

    def unlock_quickly(self, secret: bytes, staff_id: UUID) -> Unlocked:
        """Open the register with what the keyring kept."""
        from caseapp.usecases.working_session import begin_work_quickly  # late: loads SQLAlchemy

        return self._unlocked(
            begin_work_quickly(self._workspace, secret, self._clock, staff_id, self._policy)
        )

    def hold(self, opened: Unlocked) -> None:
        """It stays open behind the lock screen until what was typed is saved: then ``end_held`` closes it."""
        self._held = opened

    def end_held(self) -> bool:
        """Close it; False when somebody has unlocked it meanwhile. Runs on the same thread as ``unlock``."""
        held, self._held = self._held, None
        if held is None:
            return False
        held.session.end()
        return True

    def look_around(self, progress: Progress, stop: Stop) -> Unlocked | None:
        """Make and open an example; ``None`` when it was stopped. Its end leaves nothing behind."""
        from caseapp.usecases.example_visit import begin_visit  # late: loads SQLAlchemy

        session = begin_visit(self._workspace, self._clock, progress, stop)
        return None if session is None else self._unlocked(session, is_visit=True)

    def check_place(self) -> None:
        """Raise what would keep a new workspace from being saved, before anybody types for nothing."""
        require_room(self._workspace.folder)

    def _sweep(self) -> None:
        """Remove what a window that was killed could not remove: an example, copies for other programs."""
        from caseapp.usecases.example_visit import remove_example  # late: loads SQLAlchemy
        from caseapp.usecases.sealing import take_back  # late: loads SQLAlchemy and cryptography
        from caseapp.usecases.workspace import locked  # late: loads SQLAlchemy

        if self._workspace.opened.exists():
            # Whoever holds the lock may still be showing them.
            with contextlib.suppress(CaseAppError, OSError), locked(self._workspace, self._clock):
                take_back(self._workspace)

        # It holds invented people only and is in nobody's way; whoever asks for a new one is told.
        with contextlib.suppress(CaseAppError):
            remove_example(self._workspace, self._clock)

    def recover(self, code: str, passphrase: str, staff_id: UUID | None) -> Unlocked:
        """Give a new passphrase by the recovery code, then open with it."""
        from caseapp.usecases.workspace import replace_passphrase  # late: loads cryptography

        replace_passphrase(self._workspace, code, passphrase, self._clock, staff_id)
        return self.unlock(passphrase, staff_id)

    def restore(self, wish: RestoreWish) -> str:
        """Put a backup in place of the closed register; the moment of which it is, in words."""
        from caseapp.usecases.safekeeping import (  # late: loads SQLAlchemy
            prepare_restore,
            restore_workspace,
        )
        from caseapp.usecases.workspace import locked  # late: loads SQLAlchemy

        prepare_restore(self._workspace)
        with locked(self._workspace, self._clock):
            restore_workspace(self._workspace, wish.file, wish.passphrase, self._clock)
        return wish.moment

    def renew_key(self, passphrase: str, staff_id: UUID) -> str:
        """Encrypt the closed register anew; the new recovery code, which is told this once."""
        from caseapp.usecases.key_renewal import renew_key  # late: loads SQLAlchemy and cryptography

        return renew_key(self._workspace, passphrase, self._clock, staff_id)

    def _unlocked(self, session: WorkingSession, *, is_visit: bool = False) -> Unlocked:
        from caseapp.usecases.office import GetOffice  # late: loads SQLAlchemy
        from caseapp.usecases.quick_unlock import end_forbidden  # late: loads SQLAlchemy
        from caseapp.usecases.safekeeper import Safekeeper  # late: loads SQLAlchemy

        try:
            end_forbidden(session, self._policy)
            office = session.lanes.read(GetOffice()).result()
        except BaseException:
            session.end()
            raise
        return Unlocked(session, office, Safekeeper.of(session.opened), is_visit)
