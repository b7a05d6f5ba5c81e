"""Backups that look after themselves: once a day, by hand, kept by rule, and how old the newest is.

Long ones are asked in the background; saving goes on meanwhile.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import ClassVar

from caseapp.domain.permissions import Permission
from caseapp.security.vault_file import read_vault
from caseapp.storage.backup import back_up
from caseapp.storage.backup_rule import LATE, is_due, newest_of
from caseapp.storage.backup_shelf import ShelvedBackup, clear_out
from caseapp.storage.unit_of_work import UnitOfWork
from caseapp.storage.watch import Watch
from caseapp.usecases.base import Context
from caseapp.usecases.bulk import Progress, Stop
from caseapp.usecases.safekeeper import Safekeeper, let_go
from caseapp.usecases.second_place import SecondCopy, copy_to, has_copy


@dataclass(frozen=True)
class LastBackup:
    """How old the newest good backup is; ``made_at`` is ``None`` when there is none."""

    made_at: datetime | None
    age: timedelta | None

    @property
    def is_late(self) -> bool:
        """True when the window has to say so."""
        return self.age is not None and self.age > LATE

    @property
    def days(self) -> int:
        """Whole days since then."""
        return self.age.days if self.age is not None else 0


@dataclass(frozen=True)
class Backups:
    """Every backup of this register in its own folder, newest first. ``size`` of all in bytes."""

    folder: Path
    last: LastBackup
    rows: tuple[ShelvedBackup, ...]

    @property
    def size(self) -> int:
        """Bytes of all of them."""
        return sum(row.size for row in self.rows)


@dataclass(frozen=True)
class MadeBackup:
    """A backup that was written, read again, and put in its place. ``removed`` counts older ones.

    ``second`` is ``None`` when there is no second place.
    """

    file: Path
    made_at: datetime
    removed: int
    second: SecondCopy | None = None


@dataclass(frozen=True)
class GetLastBackup:
    """The age of the newest backup, for everybody who works here."""

    requires: ClassVar[Permission] = Permission.WORK_HERE

    keeper: Safekeeper

    def run(self, uow: UnitOfWork, ctx: Context) -> LastBackup:
        """Reads a few lines of each file in the folder."""
        return _last(self.keeper.shelf(), ctx.now)


@dataclass(frozen=True)
class GetBackups:
    """What there is, for whoever keeps the register."""

    requires: ClassVar[Permission] = Permission.KEEP_REGISTER

    keeper: Safekeeper

    def run(self, uow: UnitOfWork, ctx: Context) -> Backups:
        """Reads a few lines of each file in the folder."""
        rows = self.keeper.shelf()
        return Backups(self.keeper.workspace.backups, _last(rows, ctx.now), rows)


@dataclass(frozen=True)
class MakeBackup:
    """A backup by hand. What the rule no longer keeps goes after it was proved.

    Raises what ``storage.backup.back_up`` raises, and ``VaultDamagedError``.
    """

    requires: ClassVar[Permission] = Permission.KEEP_REGISTER

    keeper: Safekeeper
    second: Path | None
    progress: Progress
    stop: Stop

    def run(self, uow: UnitOfWork, ctx: Context) -> MadeBackup:
        """The finished one."""
        let_go(uow)
        return _make(self.keeper, self.second, Watch(self.progress, self.stop), ctx.now)


@dataclass(frozen=True)
class MakeDailyBackup:
    """The backup of the day, for which nobody has to think of anything; ``None`` when none is due.

    A second place that was missing and is there again gets the newest one then, without a word.

    Everybody's right: whose turn it is says nothing about how safe the register has to be. Raises what
    ``MakeBackup`` raises.
    """

    requires: ClassVar[Permission] = Permission.WORK_HERE

    keeper: Safekeeper
    second: Path | None
    progress: Progress
    stop: Stop

    def run(self, uow: UnitOfWork, ctx: Context) -> MadeBackup | None:
        """The finished one, when one was due. Examples are made anew and need none."""
        if uow.office.state().is_example:
            return None
        let_go(uow)
        watch = Watch(self.progress, self.stop)
        newest = newest_of([row.mark for row in self.keeper.shelf()], ctx.now)
        if is_due(newest, ctx.now) or newest is None:
            return _make(self.keeper, self.second, watch, ctx.now)
        if self.second is not None and not has_copy(self.keeper, self.second, newest.made_at):
            copy_to(self.keeper, self.second, self.keeper.workspace.backups / newest.name, watch, ctx.now)
        return None


def _make(keeper: Safekeeper, second: Path | None, watch: Watch, now: datetime) -> MadeBackup:
    # Changing no name only checks that the vault was sealed with the key that the register has.
    read_vault(keeper.workspace.vault).renamed(keeper.data_key)
    here = watch if second is None else watch.part(0, 800)
    made = back_up(keeper.workspace, keeper.data_key, now, watch=here)
    removed = clear_out(keeper.workspace.backups, made.file, keeper.is_ours(), now)
    copy = None if second is None else copy_to(keeper, second, made.file, watch.part(800, 1000), now)
    return MadeBackup(made.file, made.header.created_at, removed, copy)


def _last(rows: tuple[ShelvedBackup, ...], now: datetime) -> LastBackup:
    newest = newest_of([row.mark for row in rows], now)
    return LastBackup(newest.made_at, now - newest.made_at) if newest else LastBackup(None, None)
