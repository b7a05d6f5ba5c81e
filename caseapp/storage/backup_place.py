"""A second place for backups, chosen by people: a stick, a folder on the network. What it can do, and copies.

Its file system is tried by a small file before anything is believed. Problems keep a copy from being made;
warnings are said and change nothing.
"""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from caseapp.errors import BackupDamagedError, BackupFailedError
from caseapp.files import durable, sync_folder
from caseapp.paths import Workspace
from caseapp.storage.backup import working_folder
from caseapp.storage.bundle import private, verify_bundle
from caseapp.storage.watch import ByteCount, Watch

MISSING, NO_FOLDER, INSIDE, NOT_WRITABLE, NO_ROOM = (
    "missing", "no_folder", "inside_workspace", "not_writable", "no_room"
)  # fmt: skip
SAME_DEVICE, NO_RIGHTS, NO_RENAME, NO_SYNC, SYNCED = (
    "same_device", "no_rights", "no_rename", "no_sync", "synced_folder"
)  # fmt: skip

_SYNC_NAMES = (
    "dropbox", "onedrive", "nextcloud", "owncloud", "google drive", "googledrive", "icloud", "seafile",
    "syncthing", "pcloud", "magentacloud",
)  # fmt: skip
_CHUNK = 1 << 20


@dataclass(frozen=True)
class PlaceFindings:
    """What is wrong with a place, and what is lacking there; stable codes."""

    problems: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()

    @property
    def is_usable(self) -> bool:
        """True when a backup can be copied there."""
        return not self.problems


def check_place(folder: Path, workspace: Workspace, needed: int) -> PlaceFindings:
    """Look at a folder and try it with a small file, which is gone afterwards. ``needed`` in bytes.

    Slow on a network: not for the GUI thread.
    """
    try:
        if problem := _standing(folder, workspace):
            return PlaceFindings((problem,))
        lacking = _tried(folder)
        if shutil.disk_usage(folder).free < needed:
            return PlaceFindings((NO_ROOM,), lacking)
        if folder.stat().st_dev == workspace.folder.stat().st_dev:
            lacking = (SAME_DEVICE, *lacking)
    except OSError as error:
        no_room = error.errno in (errno.ENOSPC, errno.EDQUOT)
        return PlaceFindings((NO_ROOM if no_room else NOT_WRITABLE,))
    is_synced = any(name in part.casefold() for part in folder.parts for name in _SYNC_NAMES)
    return PlaceFindings((), (*lacking, SYNCED) if is_synced else lacking)


def copy_backup(file: Path, folder: Path, watch: Watch) -> Path:
    """Copy a finished backup into ``folder``, read it again there, and only then give it its name.

    Raises ``BackupFailedError`` and ``BackupStoppedError``; nothing half is left.
    """
    size = file.stat().st_size
    try:
        with working_folder(folder) as working:
            copy = working / file.name
            _copy(file, copy, ByteCount(watch.part(0, 500), size))
            verify_bundle(copy, ByteCount(watch.part(500, 1000), size))
            place = _free(folder, file)
            copy.replace(place)
        with contextlib.suppress(OSError):
            sync_folder(folder)
    except (OSError, BackupDamagedError) as error:
        raise BackupFailedError from error
    return place


def _standing(folder: Path, workspace: Workspace) -> str:
    if not folder.exists():
        return MISSING
    if not folder.is_dir():
        return NO_FOLDER
    return INSIDE if folder.resolve().is_relative_to(workspace.folder.resolve()) else ""


def _tried(folder: Path) -> tuple[str, ...]:
    """What the file system does not keep, found out by small files. Raises ``OSError`` when it takes none."""
    lacking: list[str] = []
    with tempfile.TemporaryDirectory(prefix=".backup-", dir=folder, ignore_cleanup_errors=True) as name:
        first, second = Path(name) / "first", Path(name) / "second"
        second.write_bytes(b"old")
        with first.open("wb") as stream:
            stream.write(b"new")
            stream.flush()
            if not _is_done(lambda: durable(stream.fileno())):
                lacking.append(NO_SYNC)
        if os.name == "posix":
            if not _is_done(lambda: first.chmod(0o600)) or first.stat().st_mode & 0o777 != 0o600:
                lacking.insert(0, NO_RIGHTS)
            if NO_SYNC not in lacking and not _is_done(lambda: sync_folder(Path(name))):
                lacking.append(NO_SYNC)
        if not _is_done(lambda: first.replace(second)) or second.read_bytes() != b"new":
            lacking.append(NO_RENAME)
    return tuple(lacking)


def _is_done(call: Callable[[], object]) -> bool:
    try:
        call()
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EIO):
            raise
        return False
    return True


def _free(folder: Path, file: Path) -> Path:
    """Its own name, or one beside it when another laptop used that one in the same second."""
    place, number = folder / file.name, 2
    while place.exists():
        place, number = folder / f"{file.stem}-{number}{file.suffix}", number + 1
    return place


def _copy(file: Path, copy: Path, count: ByteCount) -> None:
    with file.open("rb") as source, open(copy, "xb", opener=private) as target:
        while piece := source.read(_CHUNK):
            target.write(piece)
            count(len(piece))
        target.flush()
        # Some sticks and shares do not know the call; what was read again is there all the same.
        with contextlib.suppress(OSError):
            durable(target.fileno())
