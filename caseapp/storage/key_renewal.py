"""The register encrypted anew under another key; a crash at any moment leaves the old one or the new one.

It is made ready and put in place as a restore is, by the same steps in the folder ``restoring``. But nothing
old is set aside: whoever knows the old key must find nothing here that it opens.
"""

from __future__ import annotations

import contextlib
import shutil
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from uuid import UUID

from caseapp.errors import (
    CaseAppError,
    DiskFaultError,
    DiskFullError,
    KeyNotRenewedError,
    RegisterDamagedError,
    RegisterReadOnlyError,
)
from caseapp.files import make_private_folder, write_atomically
from caseapp.paths import Workspace
from caseapp.storage.audit_log import AuditLog
from caseapp.storage.backup import UNFINISHED_BACKUP, copy_register
from caseapp.storage.bundle import REGISTER, VAULT
from caseapp.storage.engine import connect, make_engine
from caseapp.storage.erasure import empty_log
from caseapp.storage.faults import newest_backup_day, our_errors
from caseapp.storage.register import require_register
from caseapp.storage.restore import (
    decide,
    finish_decided,
    finish_pending_restore,
    is_restore_decided,
    restoring_folder,
)
from caseapp.storage.verification import check_copy, copy_facts
from caseapp.storage.watch import Watch


@dataclass(frozen=True)
class Renewal:
    """``vault`` holds the bytes of the key file that belongs to ``new_key``."""

    old_key: bytes = field(repr=False)
    new_key: bytes = field(repr=False)
    vault: bytes = field(repr=False)
    actor_id: UUID


def renew_register(workspace: Workspace, renewal: Renewal, now: datetime) -> None:
    """Encrypt the register anew and put it in place with its vault; the old files are taken away.

    Long for a large register. The caller holds the workspace lock and has closed the register. Raises
    ``KeyNotRenewedError``, ``RegisterMissingError`` and ``RegisterDamagedError``, all with the old files
    untouched; ``KeyRenewalUnfinishedError`` when the decided moves could not be completed.
    """
    finish_pending_restore(workspace)
    require_register(workspace.register)
    try:
        _make_ready(workspace, renewal, now)
    except (OSError, DiskFullError, DiskFaultError, RegisterReadOnlyError) as error:
        # A disk that fails at the last moment may have kept the decision.
        if not is_restore_decided(workspace):
            raise KeyNotRenewedError(folder=str(workspace.folder)) from error
    finally:
        if not is_restore_decided(workspace):
            shutil.rmtree(restoring_folder(workspace), ignore_errors=True)
    finish_decided(workspace)
    _sweep(workspace)


def _sweep(workspace: Workspace) -> None:
    """What killed backups and killed changes of a passphrase left behind is under the old key too."""
    for left in workspace.backups.glob(f"{UNFINISHED_BACKUP}*"):
        shutil.rmtree(left, ignore_errors=True)
    for file in workspace.folder.glob(f".{workspace.vault.name}.*"):
        with contextlib.suppress(OSError):
            file.unlink()


def _make_ready(workspace: Workspace, renewal: Renewal, now: datetime) -> None:
    staging = restoring_folder(workspace)
    make_private_folder(staging)
    copy = staging / REGISTER
    with our_errors(workspace.register):
        copy_register(workspace.register, renewal.old_key, copy, Watch(), renewal.new_key)
    _prove(workspace, copy, renewal)
    with our_errors(copy):
        _record(copy, renewal, now)
    write_atomically(staging / VAULT, renewal.vault)
    decide(workspace, set_aside=None)


def _prove(workspace: Workspace, copy: Path, renewal: Renewal) -> None:
    """The copy is whole, and it is of this register up to its last record."""
    with our_errors(workspace.register):
        source = connect(workspace.register, renewal.old_key)
        try:
            facts = copy_facts(source)
        finally:
            source.close()
    found = check_copy(copy, renewal.new_key)
    if found.facts != facts:
        raise _fault(workspace, found.damage if not found.is_bad_copy else None)


def _fault(workspace: Workspace, damage: str | None) -> CaseAppError:
    if damage is None:
        return KeyNotRenewedError(folder=str(workspace.folder))
    return RegisterDamagedError(where=damage, backup=newest_backup_day(workspace.folder))


def _record(copy: Path, renewal: Renewal, now: datetime) -> None:
    """In the copy alone: as long as the old key holds, no key was renewed."""
    engine = make_engine(copy, renewal.new_key, writes=True)
    try:
        with engine.connect() as connection:
            with connection.begin():
                (device,) = connection.exec_driver_sql("SELECT device_id FROM register_state").one()
                AuditLog(connection, UUID(bytes=device)).append(
                    at=now, actor=renewal.actor_id, action="RenewKey", client_id=None, summary={}
                )
            empty_log(connection)
    finally:
        engine.dispose()
