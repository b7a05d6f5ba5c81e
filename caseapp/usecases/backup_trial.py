"""Before it is needed: could the newest backup be restored? And before a restore: what is in the file?"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, ClassVar
from uuid import UUID

from caseapp.domain.audit_chain import Anchor
from caseapp.domain.permissions import Permission
from caseapp.errors import BackupDamagedError, FileAccessError, VaultDamagedError
from caseapp.security.vault_file import parse_vault
from caseapp.storage.backup_rule import newest_of
from caseapp.storage.bundle import VAULT, verify_bundle
from caseapp.storage.checks import Finding, RegisterCheck, check_register
from caseapp.storage.trial import Trial, count_people_and_notes, opened_trial
from caseapp.storage.unit_of_work import UnitOfWork
from caseapp.storage.watch import ByteCount, Watch
from caseapp.usecases.base import Context
from caseapp.usecases.bulk import Progress, Stop
from caseapp.usecases.safekeeper import Safekeeper, let_go
from caseapp.usecases.safekeeping import register_contents


@dataclass(frozen=True)
class TriedBackup:
    """What a drill found; ``wrong`` names the checks that the register in the backup did not pass."""

    made_at: datetime
    people: int
    notes: int
    wrong: tuple[str, ...]

    @property
    def ok(self) -> bool:
        """True when it could be restored."""
        return not self.wrong


@dataclass(frozen=True)
class TryBackup:
    """Open the newest backup with the present key, check it as the doctor does, and remove it again.

    Nothing of the present register changes. Long: ask it in the background. ``None`` when there is no backup;
    raises what ``storage.trial.opened_trial`` raises.
    """

    requires: ClassVar[Permission] = Permission.KEEP_REGISTER

    keeper: Safekeeper
    progress: Progress
    stop: Stop

    def run(self, uow: UnitOfWork, ctx: Context) -> TriedBackup | None:
        """What was found."""
        let_go(uow)
        rows = self.keeper.shelf()
        files = {row.file.name: row.file for row in rows}
        newest = newest_of([row.mark for row in rows], ctx.now)
        if newest is None:
            return None
        watch = Watch(self.progress, self.stop)
        key = self.keeper.data_key
        with opened_trial(self.keeper.workspace, files[newest.name], key, watch) as trial:
            _check_vault(trial, key)
            checks = check_register(trial.register, key, _told(_contents(trial), watch), stop=self.stop)
            watch.heed()
            people, notes = count_people_and_notes(trial.register, key)
        return TriedBackup(newest.made_at, people, notes, tuple(c.name for c in checks if not c.ok))


@dataclass(frozen=True)
class RestoreWish:
    """A backup to be put in place, with a passphrase of its time.

    ``moment`` says in words when it was made, for the lock screen, which does not know the office's clock.
    """

    file: Path
    passphrase: str = field(repr=False)
    moment: str = ""


@dataclass(frozen=True)
class ExaminedBackup:
    """What whoever restores has to know before. ``is_ours`` is False for a backup of another register."""

    wish: RestoreWish
    made_at: datetime
    office_name: str
    is_ours: bool


@dataclass(frozen=True)
class ExamineBackup:
    """Read a whole backup and try its passphrase; nothing is unpacked and nothing changes.

    Raises ``WrongPassphraseError``, ``BackupDamagedError``, ``SchemaTooNewError``, ``FileAccessError`` and
    ``BackupStoppedError``.
    """

    requires: ClassVar[Permission] = Permission.KEEP_REGISTER

    keeper: Safekeeper
    wish: RestoreWish
    progress: Progress
    stop: Stop

    def run(self, uow: UnitOfWork, ctx: Context) -> ExaminedBackup:
        """What is in it."""
        let_go(uow)
        file = self.wish.file
        try:
            count = ByteCount(Watch(self.progress, self.stop), file.stat().st_size)
            bundle, _ = verify_bundle(file, count)
            content = bundle.read(VAULT)
        except OSError as error:
            raise FileAccessError(file=str(file)) from error
        try:
            vault = parse_vault(content)
            vault.open_with_passphrase(self.wish.passphrase)
        except VaultDamagedError as error:
            raise BackupDamagedError from error
        is_ours = self.keeper.is_ours()(content)
        return ExaminedBackup(self.wish, bundle.header.created_at, vault.office_name, is_ours)


def _check_vault(trial: Trial, key: bytes) -> None:
    """The key file in the backup is one that opens it: sealed with this very key."""
    try:
        parse_vault(trial.vault).renamed(key)
    except VaultDamagedError as error:
        raise BackupDamagedError from error


def _contents(trial: Trial) -> dict[str, RegisterCheck]:
    def anchor(_: UUID) -> Anchor:
        return trial.header.anchor

    return register_contents(anchor)


def _told(checks: dict[str, RegisterCheck], watch: Watch) -> dict[str, RegisterCheck]:
    """The same checks, each saying that it begins."""
    part, names = watch.part(700, 1000), list(checks)

    def told(name: str) -> RegisterCheck:
        def run(connection: Any) -> Finding:
            part.tell(names.index(name), len(names))
            return checks[name](connection)

        return run

    return {name: told(name) for name in names}
