"""Putting a backup in place of the workspace's files; a crash at any moment leaves one of the two complete.

Everything is checked and made ready in the folder ``restoring``. A marker there is the moment of decision:
before it the old files are untouched, after it the moves are carried out, now or at the next start. Old files
are set aside into ``backups``, never deleted; only a renewed key (``key_renewal``) takes them away.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple
from uuid import UUID

from caseapp.domain.canonical_json import canonical_json
from caseapp.domain.ids import uuid7
from caseapp.errors import (
    BackupDamagedError,
    FileAccessError,
    KeyRenewalUnfinishedError,
    RestoreFailedError,
    RestoreUnfinishedError,
    SchemaTooNewError,
    WorkspaceInUseError,
)
from caseapp.files import make_private_folder, sync_folder, write_atomically
from caseapp.paths import Workspace
from caseapp.storage.attachment_files import files_of, parse_list
from caseapp.storage.audit_log import AuditLog
from caseapp.storage.backup import free_stamp
from caseapp.storage.bundle import (
    ATTACHMENT_FILES,
    ATTACHMENTS,
    ERASURES,
    REGISTER,
    VAULT,
    Bundle,
    verify_bundle,
)
from caseapp.storage.engine import make_engine
from caseapp.storage.erasure import (
    Erasure,
    empty_log,
    erase_person,
    merged_erasures,
    parse_erasures,
    read_erasures,
    write_erasures,
)
from caseapp.storage.faults import our_errors
from caseapp.storage.migrate import SHIPPED, Migrations, upgrade
from caseapp.storage.register import UNFINISHED
from caseapp.storage.verification import CopyFacts, check_copy
from caseapp.storage.workspace_lock import WorkspaceLock, read_holder

_READY = "ready.json"
_SET_ASIDE = "set-aside-"
_TAKEN_AWAY = "old"


class OpenedVault(NamedTuple):
    """What the bundle's own vault gave for the passphrase."""

    data_key: bytes
    actor_id: UUID


@dataclass(frozen=True)
class Restored:
    """What a restore did. ``set_aside`` holds the old files; ``None`` when there were none."""

    made_at: datetime
    set_aside: Path | None
    erased_again: int


def restoring_folder(workspace: Workspace) -> Path:
    """Where a restore is made ready; there only while one is under way or unfinished."""
    return workspace.folder / "restoring"


def is_restore_decided(workspace: Workspace) -> bool:
    """True when a restore was made ready and its files wait to be moved into place."""
    return (restoring_folder(workspace) / _READY).exists()


def restore_bundle(
    workspace: Workspace,
    file: Path,
    open_vault: Callable[[bytes], OpenedVault],
    now: datetime,
    migrations: Migrations = SHIPPED,
) -> Restored:
    """Check a bundle, make it ready and put it in place. The caller holds the workspace lock.

    ``open_vault`` turns the bytes of the bundle's vault into the key, or raises. Raises also
    ``BackupDamagedError``, ``SchemaTooNewError``, ``MigrationFailedError``, ``FileAccessError`` and
    ``RestoreFailedError``, all with the old files untouched; ``RestoreUnfinishedError`` when the decided
    moves could not be completed.
    """
    finish_pending_restore(workspace)
    try:
        bundle, _ = verify_bundle(file)
    except OSError as error:
        raise FileAccessError(file=str(file)) from error
    opened = open_vault(bundle.read(VAULT))
    try:
        erased = _make_ready(workspace, bundle, opened, now, migrations)
    except OSError as error:
        raise RestoreFailedError(folder=str(workspace.folder)) from error
    finally:
        if not is_restore_decided(workspace):
            shutil.rmtree(restoring_folder(workspace), ignore_errors=True)
    return Restored(bundle.header.created_at, finish_decided(workspace), erased)


def finish_pending_restore(workspace: Workspace) -> bool:
    """Carry out the moves of a restore that was cut off, or sweep away one that was not decided yet.

    Called before a workspace is opened; costs one look at the folder when there is nothing to do. Raises
    ``WorkspaceInUseError`` when another process is at it, and ``RestoreUnfinishedError``.
    """
    folder = restoring_folder(workspace)
    if not folder.exists():
        return False
    holder = read_holder(workspace.folder)
    if holder is not None and holder.pid == os.getpid():
        return _finish_or_sweep(workspace)
    lock = WorkspaceLock(workspace.folder, "caseapp", datetime.fromtimestamp(folder.stat().st_mtime, UTC))
    try:
        with lock:
            return _finish_or_sweep(workspace)
    except WorkspaceInUseError:
        if is_restore_decided(workspace):
            raise
        return False  # another process is making a restore ready; until it is decided the old register counts


def _finish_or_sweep(workspace: Workspace) -> bool:
    if is_restore_decided(workspace):
        finish_decided(workspace)
        return True
    shutil.rmtree(restoring_folder(workspace), ignore_errors=True)
    return False


def _make_ready(
    workspace: Workspace, bundle: Bundle, opened: OpenedVault, now: datetime, migrations: Migrations
) -> int:
    staging = restoring_folder(workspace)
    make_private_folder(staging)
    register = staging / REGISTER
    bundle.extract(REGISTER, register)
    facts = proved(bundle, register, opened.data_key, migrations)
    if facts.revision != migrations.head:
        with our_errors(register):
            upgrade(register, opened.data_key, lambda: bundle.path, migrations)
    erasures = merged_erasures(
        read_erasures(workspace.erasures), parse_erasures(bundle.read(ERASURES), bundle.path)
    )
    with our_errors(register):
        erased = _renew(register, opened, facts, erasures, now)
    bundle.extract(VAULT, staging / VAULT)
    _lay_out_documents(workspace, bundle, files_of(register, opened.data_key))
    if erasures:
        write_erasures(staging / ERASURES, erasures)
    decide(workspace, free_stamp(workspace.backups, now, prefix=_SET_ASIDE))
    return erased


def _lay_out_documents(workspace: Workspace, bundle: Bundle, wanted: frozenset[str]) -> None:
    """The files that the restored register still knows; those of people who were erased stay behind."""
    listed = parse_list(bundle.read(ATTACHMENTS))
    if not (listed or workspace.attachments.exists()):
        return
    folder = restoring_folder(workspace) / workspace.attachments.name
    make_private_folder(folder)
    if listed:
        targets = ((folder / file.name if file.name in wanted else None, file.size) for file in listed)
        bundle.unpack(ATTACHMENT_FILES, targets)
    sync_folder(folder)


def decide(workspace: Workspace, set_aside: Path | None) -> None:
    """From now on the files made ready will be put in place, whatever happens. Raises ``OSError``.

    ``set_aside`` is the folder for the old files; with ``None`` they are taken away.
    """
    sync_folder(workspace.folder)
    name = set_aside.name if set_aside is not None else None
    write_atomically(restoring_folder(workspace) / _READY, canonical_json({"set_aside": name}))


def proved(bundle: Bundle, register: Path, key: bytes, migrations: Migrations) -> CopyFacts:
    """What the register that was taken out of a bundle says of itself, once it is whole and as announced.

    Raises ``SchemaTooNewError`` and ``BackupDamagedError``.
    """
    header = bundle.header
    if header.revision > migrations.head:
        raise SchemaTooNewError(needed=header.caseapp)
    facts = check_copy(register, key).facts
    if facts != CopyFacts(header.revision, header.incarnation, header.anchor):
        raise BackupDamagedError
    return facts


def _renew(
    register: Path, opened: OpenedVault, facts: CopyFacts, erasures: tuple[Erasure, ...], now: datetime
) -> int:
    """Give the copy its own incarnation, erase again who was erased since, and write both into the audit."""
    engine = make_engine(register, opened.data_key, writes=True)
    try:
        with engine.connect() as connection:
            with connection.begin():
                office, device = connection.exec_driver_sql(
                    "SELECT office_id, device_id FROM register_state"
                ).one()
                people = [UUID(entry["client_id"]) for entry in erasures]
                erased = [erase_person(connection, person) for person in people if person.bytes != office]
                again = sum(1 for rows in erased if rows)
                connection.exec_driver_sql("UPDATE register_state SET incarnation = ?", (uuid7(now).bytes,))
                AuditLog(connection, UUID(bytes=device)).append(
                    at=now,
                    actor=opened.actor_id,
                    action="RestoreBackup",
                    client_id=None,
                    summary={"from_record": facts.anchor.seq, "erased_again": again},
                )
            empty_log(connection)
    finally:
        engine.dispose()
    return again


def finish_decided(workspace: Workspace) -> Path | None:
    """Move what is ready into place; begun anew after a crash it goes on where it stopped.

    Returns the folder of the old files if there is one. Raises ``RestoreUnfinishedError``.
    """
    try:
        return _move_into_place(workspace)
    except (OSError, ValueError, KeyError) as error:
        raise _unfinished(workspace) from error


def _unfinished(workspace: Workspace) -> RestoreUnfinishedError:
    with contextlib.suppress(OSError, ValueError, KeyError):
        if json.loads((restoring_folder(workspace) / _READY).read_bytes())["set_aside"] is None:
            return KeyRenewalUnfinishedError(folder=str(workspace.folder))
    return RestoreUnfinishedError(folder=str(workspace.folder))


def _move_into_place(workspace: Workspace) -> Path | None:
    staging = restoring_folder(workspace)
    marker = staging / _READY
    aside = _place_of_the_old(workspace, json.loads(marker.read_bytes())["set_aside"])
    make_private_folder(aside.parent)
    make_private_folder(aside)
    if (staging / REGISTER).exists():
        # The log belongs to the old register and would be taken for the new one's.
        for name in (REGISTER, f"{REGISTER}-wal", f"{REGISTER}-shm", UNFINISHED):
            _set_aside(workspace.folder / name, aside)
        _put(staging / REGISTER, workspace.register)
    if (staging / VAULT).exists():
        _set_aside(workspace.vault, aside)
        _put(staging / VAULT, workspace.vault)
    if (documents := staging / workspace.attachments.name).exists():
        # As a whole: the old register needs the old ones.
        _set_aside(workspace.attachments, aside)
        _put(documents, workspace.attachments)
    if (staging / ERASURES).exists():
        _put(staging / ERASURES, workspace.erasures)  # it holds all that the old one held
    with contextlib.suppress(OSError):
        aside.rmdir()  # nothing was there before
    sync_folder(aside.parent)
    marker.unlink()
    shutil.rmtree(staging)
    sync_folder(workspace.folder)
    return aside if aside.exists() else None


def _place_of_the_old(workspace: Workspace, name: str | None) -> Path:
    if name is None:
        return restoring_folder(workspace) / _TAKEN_AWAY  # goes with this folder in the end
    return workspace.backups / Path(name).name


def _set_aside(file: Path, aside: Path) -> None:
    if file.exists():
        file.replace(aside / file.name)
        sync_folder(aside)


def _put(ready: Path, place: Path) -> None:
    ready.replace(place)
    sync_folder(place.parent)
