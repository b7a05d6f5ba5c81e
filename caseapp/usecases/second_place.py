"""A second place for the backups: what it can do, in words, and the copies there.

Whatever is wrong with it, the backup in the workspace is made all the same.
"""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import ClassVar

from caseapp.domain.permissions import Permission
from caseapp.errors import QT_TRANSLATE_NOOP, BackupFailedError, BackupStoppedError
from caseapp.storage.backup import sweep
from caseapp.storage.backup_place import check_place, copy_backup
from caseapp.storage.backup_rule import newest_of
from caseapp.storage.backup_shelf import clear_out, shelved
from caseapp.storage.unit_of_work import UnitOfWork
from caseapp.storage.watch import Watch
from caseapp.usecases.base import Context
from caseapp.usecases.safekeeper import Safekeeper, let_go

NOT_COPIED = "not_copied"

PLACE_PROBLEMS: Mapping[str, str] = {
    "missing": QT_TRANSLATE_NOOP("BackupPlaces", "It is not there now. Plug the stick in, or connect."),
    "no_folder": QT_TRANSLATE_NOOP("BackupPlaces", "It is a file. Choose a folder."),
    "inside_workspace": QT_TRANSLATE_NOOP(
        "BackupPlaces", "It lies inside the workspace, so it would be lost with it. Choose another folder."
    ),
    "not_writable": QT_TRANSLATE_NOOP("BackupPlaces", "Nothing can be written there. Check your rights."),
    "no_room": QT_TRANSLATE_NOOP("BackupPlaces", "There is not enough room. Make some, or choose another."),
    NOT_COPIED: QT_TRANSLATE_NOOP("BackupPlaces", "The copy was not finished. It is tried again."),
}
"""Why no backup can be copied there -> what to say; codes are stable, texts translated where shown."""

PLACE_WARNINGS: Mapping[str, str] = {
    "same_device": QT_TRANSLATE_NOOP(
        "BackupPlaces",
        "It is on the same disk as the register. If the disk or the laptop is lost, both are lost.",
    ),
    "no_rights": QT_TRANSLATE_NOOP(
        "BackupPlaces",
        "Files there have no owner: whoever has the place can copy them. They stay encrypted.",
    ),
    "no_rename": QT_TRANSLATE_NOOP(
        "BackupPlaces",
        "Files there cannot be put in place in one step. A copy that is cut off may be left half.",
    ),
    "no_sync": QT_TRANSLATE_NOOP(
        "BackupPlaces",
        "It does not say when a file is really stored. Eject the stick before you pull it out.",
    ),
    "synced_folder": QT_TRANSLATE_NOOP(
        "BackupPlaces",
        "It looks like a folder that is copied to the internet. Ask whether your office allows that.",
    ),
}
"""What is lacking there -> what to say."""


@dataclass(frozen=True)
class SecondCopy:
    """What became of the copy in the second place; ``problem`` is a key of ``PLACE_PROBLEMS`` or empty."""

    folder: Path
    problem: str = ""


@dataclass(frozen=True)
class SecondPlaceView:
    """A second place as it is now; ``newest`` is the moment of the newest backup of this register there."""

    folder: Path
    problem: str
    warnings: tuple[str, ...]
    newest: datetime | None


@dataclass(frozen=True)
class LookAtSecondPlace:
    """Try a folder before its first use, and look what is there. Slow on a network: ask in the background."""

    requires: ClassVar[Permission] = Permission.KEEP_REGISTER

    keeper: Safekeeper
    folder: Path

    def run(self, uow: UnitOfWork, ctx: Context) -> SecondPlaceView:
        """What was found; nothing is copied."""
        let_go(uow)
        workspace = self.keeper.workspace
        found = check_place(self.folder, workspace, workspace.register.stat().st_size)
        if not found.is_usable:
            return SecondPlaceView(self.folder, found.problems[0], found.warnings, None)
        newest = newest_of([row.mark for row in shelved(self.folder, self.keeper.is_ours())], ctx.now)
        return SecondPlaceView(self.folder, "", found.warnings, newest.made_at if newest else None)


def copy_to(keeper: Safekeeper, folder: Path, file: Path, watch: Watch, now: datetime) -> SecondCopy:
    """Copy a finished backup there and clear out by the same rule. Trouble is told, not raised."""
    found = check_place(folder, keeper.workspace, file.stat().st_size)
    if not found.is_usable:
        return SecondCopy(folder, found.problems[0])
    try:
        copy = copy_backup(file, folder, watch)
    except (BackupFailedError, BackupStoppedError):
        return SecondCopy(folder, NOT_COPIED)
    with contextlib.suppress(OSError):
        sweep(folder, now)
        clear_out(folder, copy, keeper.is_ours(), now)
    return SecondCopy(folder)


def has_copy(keeper: Safekeeper, folder: Path, made_at: datetime) -> bool:
    """True when the backup of this moment lies there already, or nothing can be seen there now."""
    try:
        return not folder.exists() or any(row.made_at == made_at for row in shelved(folder, keeper.is_ours()))
    except OSError:
        return True
