"""A restore drill: a backup is opened in a private folder beside the register, which nothing here touches.

Everything in the folder is encrypted as it was in the backup. What a crash leaves is swept at the next start.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from caseapp.errors import FileAccessError, RestoreFailedError
from caseapp.files import make_private_folder
from caseapp.paths import Workspace
from caseapp.storage.bundle import REGISTER, VAULT, Bundle, Header, verify_bundle
from caseapp.storage.engine import connect
from caseapp.storage.faults import our_errors
from caseapp.storage.migrate import SHIPPED, Migrations, upgrade
from caseapp.storage.restore import proved
from caseapp.storage.watch import ByteCount, Watch


@dataclass(frozen=True)
class Trial:
    """A backup that was opened. ``vault`` is its key file's content."""

    header: Header
    register: Path
    vault: bytes


def trial_folder(workspace: Workspace) -> Path:
    """Where a backup is tried; there only while that is under way."""
    return workspace.folder / "trying"


def sweep_trial(workspace: Workspace) -> None:
    """Remove what a drill left that was cut off. The caller holds the workspace lock."""
    if trial_folder(workspace).exists():
        shutil.rmtree(trial_folder(workspace), ignore_errors=True)


@contextmanager
def opened_trial(
    workspace: Workspace, file: Path, key: bytes, watch: Watch, migrations: Migrations = SHIPPED
) -> Iterator[Trial]:
    """Open a backup as a restore would, with today's structure; nothing is left at the end.

    Raises ``BackupDamagedError``, ``SchemaTooNewError``, ``MigrationFailedError``, ``FileAccessError``,
    ``RestoreFailedError`` and ``BackupStoppedError``.
    """
    sweep_trial(workspace)
    try:
        yield _opened(trial_folder(workspace), file, key, watch, migrations)
    finally:
        sweep_trial(workspace)


def count_people_and_notes(register: Path, key: bytes) -> tuple[int, int]:
    """How many people and how many notes a closed register of today's structure holds."""
    with our_errors(register):
        connection = connect(register, key, mode="immutable")
        try:
            people, notes = (
                connection.execute(f"SELECT count(*) FROM {table} WHERE deleted_at IS NULL").fetchone()[0]  # noqa: S608 - our own names
                for table in ("client", "note")
            )
        finally:
            connection.close()
    return people, notes


def _opened(folder: Path, file: Path, key: bytes, watch: Watch, migrations: Migrations) -> Trial:
    bundle = _verified(file, watch)
    register = folder / REGISTER
    try:
        make_private_folder(folder)
        bundle.extract(REGISTER, register, ByteCount(watch.part(300, 500), bundle.size_of(REGISTER)))
    except OSError as error:
        raise RestoreFailedError(folder=str(folder.parent)) from error
    facts = proved(bundle, register, key, migrations)
    watch.part(500, 600).tell(1, 1)
    if facts.revision != migrations.head:
        with our_errors(register):
            upgrade(register, key, lambda: file, migrations)
    return Trial(bundle.header, register, bundle.read(VAULT))


def _verified(file: Path, watch: Watch) -> Bundle:
    try:
        bundle, _ = verify_bundle(file, ByteCount(watch.part(0, 300), file.stat().st_size))
    except OSError as error:
        raise FileAccessError(file=str(file)) from error
    return bundle
