"""A folder with backups: which of them this register made, and which may go.

Anybody may put files there. A backup is ours when its name says the moment that stands in its header and its
key file is that of this register; nothing else is counted, and nothing else is ever removed.
"""

from __future__ import annotations

import contextlib
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from caseapp.errors import CaseAppError
from caseapp.files import sync_folder
from caseapp.storage.backup import STAMP
from caseapp.storage.backup_rule import BackupMark, to_remove
from caseapp.storage.bundle import SUFFIX, TRAILER_BYTES, VAULT, read_bundle
from caseapp.storage.migrate import HEAD

_NUMBER = re.compile(r"-[0-9]+\Z")

IsOurs = Callable[[bytes], bool]
"""Whether a backup with this key file belongs to the register."""


@dataclass(frozen=True)
class ShelvedBackup:
    """A backup of this register. ``size`` in bytes."""

    file: Path
    made_at: datetime
    revision: str
    size: int

    @property
    def mark(self) -> BackupMark:
        """What the rule needs of it."""
        return BackupMark(self.file.name, self.made_at, self.revision)


def shelved(folder: Path, is_ours: IsOurs) -> tuple[ShelvedBackup, ...]:
    """Our backups in ``folder``, newest first; reads only their first lines and their key files.

    One that was cut short is left out. Raises ``OSError`` when the folder is there and cannot be read.
    """
    if not folder.exists():
        return ()
    files = [entry for entry in folder.iterdir() if entry.name.endswith(SUFFIX) and entry.name[:1] != "."]
    found = [backup for file in files if (backup := _known(file, is_ours)) is not None]
    return tuple(sorted(found, key=lambda backup: (backup.made_at, backup.file.name), reverse=True))


def clear_out(folder: Path, proved: Path, is_ours: IsOurs, now: datetime) -> int:
    """Remove what the rule no longer keeps, now that ``proved`` was written and read again; how many.

    One that cannot be removed stays until the next time.
    """
    known = {backup.file.name: backup for backup in shelved(folder, is_ours)}
    removed = 0
    for mark in to_remove([backup.mark for backup in known.values()], proved.name, HEAD, now):
        with contextlib.suppress(OSError):
            known[mark.name].file.unlink()
            removed += 1
    if removed:
        with contextlib.suppress(OSError):
            sync_folder(folder)
    return removed


def _known(file: Path, is_ours: IsOurs) -> ShelvedBackup | None:
    with contextlib.suppress(CaseAppError, OSError):
        bundle = read_bundle(file)
        header, size = bundle.header, file.stat().st_size
        is_whole = bundle.start + sum(part.size for part in header.parts) + TRAILER_BYTES == size
        stamp = header.created_at.astimezone(UTC).strftime(STAMP)
        is_named = _NUMBER.sub("", file.name.removesuffix(SUFFIX).removeprefix(stamp)) == ""
        if is_whole and is_named and file.name.startswith(stamp) and is_ours(bundle.read(VAULT)):
            return ShelvedBackup(file, header.created_at, header.revision, size)
    return None
