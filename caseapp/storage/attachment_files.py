"""The files of documents as the register knows them: which there are, which are whole, which nobody needs.

They are sealed one by one (``security.sealed_file``); here nobody has a key to them.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from caseapp.domain.attachment import is_file_name
from caseapp.domain.canonical_json import canonical_json
from caseapp.errors import BackupDamagedError
from caseapp.storage.engine import connect, driver_of

_ABANDONED = timedelta(days=1)
"""A file without a row may be one that is being added at this moment; after a day it is not."""
_CHUNK = 1 << 20


@dataclass(frozen=True)
class ListedFile:
    """A document's file in a backup; ``size`` in bytes, as it lies there."""

    name: str
    size: int


def known_files(driver: Any) -> dict[str, str]:
    """Name and hash of every document's file, also of those taken out. ``driver`` as of ``connect``.

    None in a register of before there were documents.
    """
    if not driver.execute("SELECT 1 FROM sqlite_master WHERE name = 'attachment'").fetchone():
        return {}
    return dict(driver.execute("SELECT file_name, sha256 FROM attachment ORDER BY file_name").fetchall())


def files_of(register: Path, key: bytes) -> frozenset[str]:
    """The names that a closed register knows. Raises the driver's errors."""
    driver = connect(register, key, mode="immutable")
    try:
        return frozenset(known_files(driver))
    finally:
        driver.close()


def present(folder: Path, names: Collection[str]) -> tuple[ListedFile, ...]:
    """Those that lie in ``folder``; the others are on other laptops. Raises ``OSError``."""
    paths = (folder / name for name in sorted(names) if is_file_name(name))
    return tuple(ListedFile(path.name, path.stat().st_size) for path in paths if path.is_file())


def list_bytes(files: Collection[ListedFile]) -> bytes:
    """The list as it lies in a backup."""
    return canonical_json([vars(file) for file in files])


def parse_list(content: bytes) -> tuple[ListedFile, ...]:
    """The list in a backup; raises ``BackupDamagedError``."""
    try:
        files = tuple(ListedFile(entry["name"], int(entry["size"])) for entry in json.loads(content))
        if not all(is_file_name(file.name) and file.size >= 0 for file in files):
            raise BackupDamagedError
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise BackupDamagedError from error
    return files


def sweep_attachments(folder: Path, connection: Connection, now: datetime) -> int:
    """Remove files that no row opens any more, and what a crash left; how many. The caller holds the lock.

    With an office server only what is half written goes: a case that was taken away may be given back with
    its keys, and the file may be on no other laptop. Until then nobody can read it.
    """
    if not folder.exists():
        return 0
    driver = driver_of(connection)
    known = known_files(driver)
    is_synced = _is_synced(driver)
    removed = 0
    for file in folder.iterdir():
        with contextlib.suppress(OSError):
            made = datetime.fromtimestamp(file.stat().st_mtime, UTC)
            is_needed = file.name in known or (is_synced and is_file_name(file.name))
            if not is_needed and file.is_file() and made < now - _ABANDONED:
                file.unlink()
                removed += 1
    return removed


def attachment_files(folder: Path) -> Callable[[Connection], tuple[bool, str]]:
    """The check that every document's file is here and as it was sealed.

    With an office server a file may lie on the laptop where it was added: that is told and is no fault.
    """

    def check(connection: Connection) -> tuple[bool, str]:
        driver = driver_of(connection)
        known = known_files(driver)
        here = {name for name in known if is_file_name(name) and (folder / name).is_file()}
        damaged = sum(_sha256(folder / name) != known[name] for name in here)
        missing = len(known) - len(here)
        told = [f"{missing} not here"] * bool(missing) + [f"{damaged} damaged"] * bool(damaged)
        ok = not damaged and (not missing or _is_synced(driver))
        return ok, ", ".join([f"{len(known)} documents", *told])

    return check


def _is_synced(driver: Any) -> bool:
    return bool(driver.execute("SELECT is_synced FROM register_state").fetchone()[0])


def _sha256(path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as stream:
        while piece := stream.read(_CHUNK):
            digest.update(piece)
    return digest.hexdigest()
