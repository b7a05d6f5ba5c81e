"""Backups: the register copied in one step while work goes on, bundled with the vault and checked.

Stepping through the pages would start again with each save. Nothing here knows today's tables: the backup
before an upgrade has to copy a register of an older version.
"""

from __future__ import annotations

import contextlib
import errno
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

from caseapp import __version__
from caseapp.domain.audit_chain import Anchor
from caseapp.errors import (
    BackupDamagedError,
    BackupFailedError,
    CaseAppError,
    DiskFaultError,
    DiskFullError,
    FileAccessError,
    RegisterDamagedError,
    RegisterReadOnlyError,
    VaultMissingError,
)
from caseapp.files import make_private_folder, sync_file, sync_folder
from caseapp.paths import Workspace
from caseapp.storage.bundle import (
    ATTACHMENTS,
    ERASURES,
    REGISTER,
    SUFFIX,
    VAULT,
    Header,
    is_bundle,
    read_bundle,
    verify_bundle,
    write_bundle,
)
from caseapp.storage.engine import connect
from caseapp.storage.faults import newest_backup_day, our_errors
from caseapp.storage.register import require_register
from caseapp.storage.verification import CopyFacts, check_copy

STAMP = "%Y-%m-%dT%H%M%SZ"
_UNFINISHED = ".backup-"
_ABANDONED = timedelta(days=1)
_WRONG_PLACE = {
    errno.ENOENT, errno.ENOTDIR, errno.EISDIR, errno.EACCES, errno.EPERM, errno.EROFS, errno.ENAMETOOLONG
}  # fmt: skip


@dataclass(frozen=True)
class Backup:
    """A finished, verified bundle; ``sha256`` is that of the whole file."""

    file: Path
    sha256: str
    header: Header


def back_up(workspace: Workspace, key: bytes, now: datetime, out: Path | None = None) -> Backup:
    """Write a verified bundle to a new file in the workspace, or to ``out``, where it replaces an older one.

    Long for a large register: not for the GUI thread. Saving goes on meanwhile. A failed one leaves nothing
    behind. Raises ``BackupFailedError``, ``RegisterMissingError``, ``RegisterDamagedError``,
    ``VaultMissingError`` and ``FileAccessError``.
    """
    require_register(workspace.register)
    try:
        if out is None:
            make_private_folder(workspace.backups)
            _sweep(workspace.backups, now)
            out = _free_name(workspace.backups, now)
        _refuse_other_files(out)
        with _working_folder(out.parent) as folder:
            backup = _write(workspace, key, now, folder, out.name)
            backup.file.replace(out)
        sync_folder(out.parent)
    except OSError as error:
        if error.errno in _WRONG_PLACE and out is not None and out.parent != workspace.backups:
            raise FileAccessError(file=str(out)) from error
        raise BackupFailedError from error
    return Backup(out, backup.sha256, backup.header)


def backup_before_upgrade(workspace: Workspace, key: bytes, now: datetime) -> Path:
    """A verified backup of a register that is about to get a newer structure; raises as ``back_up`` does."""
    return back_up(workspace, key, now).file


def backup_files(workspace: Workspace) -> tuple[Path, ...]:
    """The bundles in the workspace, newest first by their names."""
    found = (file for file in workspace.backups.glob(f"*{SUFFIX}") if not file.name.startswith("."))
    return tuple(sorted(found, key=lambda file: file.stem, reverse=True))


def newest_anchor(workspace: Workspace, incarnation: UUID) -> Anchor | None:
    """The end of the audit chain in the newest backup of this very register that can be read.

    A restored register has an incarnation of its own: backups made between the restored one and the restore
    know records that it cannot have.
    """
    for file in backup_files(workspace):
        with contextlib.suppress(CaseAppError, OSError):
            header = read_bundle(file).header
            if header.incarnation == incarnation:
                return header.anchor
    return None


def free_stamp(folder: Path, now: datetime, prefix: str = "", suffix: str = "") -> Path:
    """A path in ``folder`` named for the moment that does not exist yet."""
    stem = prefix + now.astimezone(UTC).strftime(STAMP)
    path, number = folder / (stem + suffix), 2
    while path.exists():
        path, number = folder / f"{stem}-{number}{suffix}", number + 1
    return path


def _free_name(folder: Path, now: datetime) -> Path:
    return free_stamp(folder, now, suffix=SUFFIX)


def _refuse_other_files(out: Path) -> None:
    """A slip in the name must not cost the register, or anybody's letter."""
    if out.is_dir() or (out.exists() and not is_bundle(out)):
        raise FileAccessError(file=str(out))


def _write(workspace: Workspace, key: bytes, now: datetime, folder: Path, name: str) -> Backup:
    copy, file = folder / REGISTER, folder / name
    facts = _checked_copy(workspace, key, copy)
    header = Header(__version__, facts.revision, now, facts.incarnation, facts.anchor)
    contents: dict[str, bytes | Path] = {
        VAULT: _vault(workspace),
        ERASURES: workspace.erasures.read_bytes() if workspace.erasures.exists() else b"[]",
        ATTACHMENTS: b"[]",
        REGISTER: copy,
    }
    try:
        written = write_bundle(file, header, contents)
        copy.unlink()
        bundle, sha256 = verify_bundle(file)
    except BackupDamagedError as error:
        raise BackupFailedError from error
    if bundle.header != written:
        raise BackupFailedError
    return Backup(file, sha256, written)


def _vault(workspace: Workspace) -> bytes:
    if not workspace.vault.exists():
        raise VaultMissingError
    return workspace.vault.read_bytes()


def _checked_copy(workspace: Workspace, key: bytes, copy: Path) -> CopyFacts:
    try:
        with our_errors(workspace.register):
            _copy_in_one_step(workspace.register, key, copy)
    except (DiskFullError, DiskFaultError, RegisterReadOnlyError) as error:
        raise BackupFailedError from error
    found = check_copy(copy, key)
    if found.facts is not None:
        return found.facts
    if found.is_bad_copy:
        raise BackupFailedError
    raise RegisterDamagedError(where=found.damage, backup=newest_backup_day(workspace.folder))


def _copy_in_one_step(register: Path, key: bytes, copy: Path) -> None:
    copy.touch(mode=0o600)
    source = connect(register, key)
    try:
        target = connect(copy, key, mode="copy")
        try:
            source.backup(target, pages=-1)
        finally:
            target.close()
    finally:
        source.close()
    sync_file(copy)


@contextmanager
def _working_folder(parent: Path) -> Iterator[Path]:
    folder = Path(tempfile.mkdtemp(prefix=_UNFINISHED, dir=parent))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _sweep(folder: Path, now: datetime) -> None:
    """Remove what a killed backup left; one that is still being written is younger."""
    for left in folder.glob(f"{_UNFINISHED}*"):
        if datetime.fromtimestamp(left.stat().st_mtime, UTC) < now - _ABANDONED:
            shutil.rmtree(left, ignore_errors=True)
