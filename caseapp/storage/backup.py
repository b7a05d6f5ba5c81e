"""Backups: the register copied while work goes on, bundled with the vault and checked.

Nothing here knows today's tables: the backup before an upgrade has to copy a register of an older version.
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
from caseapp.storage.attachment_files import files_of, list_bytes, present
from caseapp.storage.bundle import (
    ATTACHMENT_FILES,
    ATTACHMENTS,
    ERASURES,
    REGISTER,
    SUFFIX,
    VAULT,
    Content,
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
from caseapp.storage.watch import ByteCount, Watch

STAMP = "%Y-%m-%dT%H%M%SZ"
UNFINISHED_BACKUP = ".backup-"
"""Begins the name of the folder in which a backup is made."""
_ABANDONED = timedelta(days=1)
_PAGES_AT_A_TIME = 500
"""2 MB: a few hundredths of a second, after which progress is told and a stop is heeded."""
_WRONG_PLACE = {
    errno.ENOENT, errno.ENOTDIR, errno.EISDIR, errno.EACCES, errno.EPERM, errno.EROFS, errno.ENAMETOOLONG
}  # fmt: skip


@dataclass(frozen=True)
class Backup:
    """A finished, verified bundle; ``sha256`` is that of the whole file."""

    file: Path
    sha256: str
    header: Header


def back_up(
    workspace: Workspace, key: bytes, now: datetime, out: Path | None = None, watch: Watch | None = None
) -> Backup:
    """Write a verified bundle to a new file in the workspace, or to ``out``, where it replaces an older one.

    Long for a large register: not for the GUI thread. Saving goes on meanwhile. Nothing is left of a
    failed or stopped one. Raises ``BackupFailedError``, ``RegisterMissingError``, ``RegisterDamagedError``,
    ``VaultMissingError``, ``FileAccessError`` and ``BackupStoppedError``.
    """
    require_register(workspace.register)
    try:
        if out is None:
            make_private_folder(workspace.backups)
            sweep(workspace.backups, now)
            out = _free_name(workspace.backups, now)
        _refuse_other_files(out)
        with working_folder(out.parent) as folder:
            backup = _write(workspace, key, now, folder / out.name, watch or Watch())
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


def _write(workspace: Workspace, key: bytes, now: datetime, file: Path, watch: Watch) -> Backup:
    copy = file.with_name(REGISTER)
    # Before the copy: when the key is renewed meanwhile, the copy fails, or this is the vault of its key.
    vault = _vault(workspace)
    facts = _checked_copy(workspace, key, copy, watch)
    header = Header(__version__, facts.revision, now, facts.incarnation, facts.anchor)
    # They are never changed, so those that the copy knows are still as they were at its moment.
    documents = present(workspace.attachments, files_of(copy, key))
    contents: dict[str, Content] = {
        VAULT: vault,
        ERASURES: workspace.erasures.read_bytes() if workspace.erasures.exists() else b"[]",
        ATTACHMENTS: list_bytes(documents),
        REGISTER: copy,
    }
    if documents:
        contents[ATTACHMENT_FILES] = tuple(workspace.attachments / file.name for file in documents)
    # Read, written, and read again.
    size = copy.stat().st_size + sum(file.size for file in documents)
    count = ByteCount(watch.part(700, 1000), 3 * size)
    try:
        written = write_bundle(file, header, contents, count)
        copy.unlink()
        bundle, sha256 = verify_bundle(file, count)
    except BackupDamagedError as error:
        raise BackupFailedError from error
    if bundle.header != written:
        raise BackupFailedError
    return Backup(file, sha256, written)


def _vault(workspace: Workspace) -> bytes:
    if not workspace.vault.exists():
        raise VaultMissingError
    return workspace.vault.read_bytes()


def _checked_copy(workspace: Workspace, key: bytes, copy: Path, watch: Watch) -> CopyFacts:
    try:
        with our_errors(workspace.register):
            copy_register(workspace.register, key, copy, watch.part(0, 300))
    except (DiskFullError, DiskFaultError, RegisterReadOnlyError) as error:
        raise BackupFailedError from error
    found = check_copy(copy, key, watch.part(300, 700))
    if found.facts is not None:
        return found.facts
    if found.is_bad_copy:
        raise BackupFailedError
    raise RegisterDamagedError(where=found.damage, backup=newest_backup_day(workspace.folder))


def copy_register(
    register: Path, key: bytes, copy: Path, watch: Watch, copy_key: bytes | None = None
) -> None:
    """Copy the register as it is at this moment into a new file, durably, while others go on saving.

    It is encrypted with ``copy_key``, or as it was. The transaction that is held open makes all steps see the
    same moment; without it the copying would start again with each save. Raises the driver's errors,
    ``OSError`` and ``BackupStoppedError``.
    """

    def advance(_status: int, remaining: int, total: int) -> None:
        watch.tell(total - remaining, total)

    copy.touch(mode=0o600)
    source = connect(register, key)
    try:
        source.execute("BEGIN")
        source.execute("SELECT count(*) FROM sqlite_master").fetchone()
        target = connect(copy, copy_key or key, mode="copy")
        try:
            source.backup(target, pages=_PAGES_AT_A_TIME, progress=advance)
        finally:
            target.close()
    finally:
        source.close()
    sync_file(copy)


@contextmanager
def working_folder(parent: Path) -> Iterator[Path]:
    """A private folder in ``parent`` for what is not finished yet; gone afterwards. Raises ``OSError``."""
    folder = Path(tempfile.mkdtemp(prefix=UNFINISHED_BACKUP, dir=parent))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def sweep(folder: Path, now: datetime) -> None:
    """Remove what a killed backup left; one that is still being written is younger."""
    for left in folder.glob(f"{UNFINISHED_BACKUP}*"):
        if datetime.fromtimestamp(left.stat().st_mtime, UTC) < now - _ABANDONED:
            shutil.rmtree(left, ignore_errors=True)
