"""Restoring: everything is proved first, nothing old is lost, and what was erased stays erased."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from caseapp.domain.audit_chain import first_broken
from caseapp.errors import (
    BackupDamagedError,
    FileAccessError,
    MigrationFailedError,
    RestoreFailedError,
    SchemaTooNewError,
    WrongPassphraseError,
)
from caseapp.paths import Workspace
from caseapp.storage.audit_log import AuditLog
from caseapp.storage.backup import back_up
from caseapp.storage.engine import connect, make_engine
from caseapp.storage.migrate import HEAD
from caseapp.storage.register import UNFINISHED
from caseapp.storage.restore import (
    OpenedVault,
    restore_bundle,
    restoring_folder,
)
from tests.builders import MOMENT
from tests.storage.registers import (
    LATER,
    Kept,
    changed_since,
    contents,
    flip_bit,
    largest_file,
    names,
    restore,
)
from tests.storage.test_migrate import FAILS_LATE, NEW_COLUMN, step


def test_that_a_restored_register_says_what_it_said_at_the_backup(kept: Kept) -> None:
    before, vault = kept.tables(), kept.workspace.vault.read_bytes()
    restored = restore(kept, changed_since(kept))
    assert restored.made_at == MOMENT
    after = kept.tables()
    for table in before.keys() - {"register_state", "audit_record"}:
        assert after[table] == before[table], table
    assert kept.workspace.vault.read_bytes() == vault
    assert not restoring_folder(kept.workspace).exists()
    assert not list(kept.workspace.folder.glob("*-wal"))


def test_that_the_old_files_are_set_aside_as_they_were(kept: Kept) -> None:
    file = changed_since(kept)
    log = kept.register.with_name("register.db-wal")
    log.write_bytes(b"what a crash left")
    old = contents(kept.workspace.folder)
    restored = restore(kept, file)
    assert restored.set_aside == kept.workspace.backups / "set-aside-2026-03-03T130000Z"
    assert restored.set_aside.stat().st_mode & 0o777 == 0o700
    aside = contents(restored.set_aside)
    assert set(aside) == {"register.db", "register.db-wal", "vault.json"}
    assert all(old[name] == aside[name] for name in aside)


def test_that_a_second_restore_on_the_same_second_keeps_both_old_ones(kept: Kept) -> None:
    file = changed_since(kept)
    first, second = restore(kept, file), restore(kept, file)
    assert first.set_aside
    assert second.set_aside
    assert first.set_aside != second.set_aside
    assert (second.set_aside / "register.db").exists()


def test_that_a_restored_register_has_a_new_incarnation_and_goes_on_with_its_audit(kept: Kept) -> None:
    file = changed_since(kept)
    before = kept.rows("SELECT incarnation FROM register_state")
    seq = kept.rows("SELECT max(seq) FROM audit_record")[0][0]
    restore(kept, file)
    assert kept.rows("SELECT incarnation FROM register_state") != before
    action, actor, details = kept.rows("SELECT action, actor, details FROM audit_record ORDER BY seq DESC")[0]
    assert (action, actor) == ("RestoreBackup", kept.staff_id.bytes)
    assert json.loads(details) == {"from_record": seq, "erased_again": 0}
    engine = make_engine(kept.register, kept.key, writes=False, mode="immutable")
    with engine.connect() as connection:
        assert first_broken(AuditLog(connection, kept.staff_id).lines()) is None
    engine.dispose()


@pytest.mark.parametrize("lost", [("register.db",), ("vault.json",), ("register.db", "vault.json")])
def test_that_a_backup_restores_what_was_lost(kept: Kept, lost: tuple[str, ...]) -> None:
    file = back_up(kept.workspace, kept.key, MOMENT).file
    for name in lost:
        (kept.workspace.folder / name).unlink()
    restore(kept, file)
    assert names(kept) == ["Ada", "Bo"]
    assert kept.workspace.vault.exists()


def test_that_a_backup_restores_a_register_that_does_not_open(kept: Kept) -> None:
    file = back_up(kept.workspace, kept.key, MOMENT).file
    kept.register.write_bytes(b"no register at all")
    restored = restore(kept, file)
    assert names(kept) == ["Ada", "Bo"]
    assert restored.set_aside
    assert (restored.set_aside / "register.db").read_bytes() == b"no register at all"


def test_that_an_empty_folder_becomes_a_workspace(kept: Kept, tmp_path: Path) -> None:
    file = back_up(kept.workspace, kept.key, MOMENT).file
    empty = Workspace(tmp_path / "elsewhere")
    empty.folder.mkdir()
    restored = restore_bundle(empty, file, lambda _: OpenedVault(kept.key, kept.staff_id), LATER)
    assert restored.set_aside is None
    assert {path.name for path in empty.folder.iterdir()} == {"register.db", "vault.json", "backups"}
    assert list(empty.backups.iterdir()) == []


def test_that_a_workspace_whose_making_was_cut_off_counts_as_finished_after_a_restore(kept: Kept) -> None:
    file = back_up(kept.workspace, kept.key, MOMENT).file
    (kept.workspace.folder / UNFINISHED).touch()
    restore(kept, file)
    assert not (kept.workspace.folder / UNFINISHED).exists()


def _damaged(kept: Kept, file: Path) -> None:
    flip_bit(file, file.stat().st_size // 2, 0)


def _missing(kept: Kept, file: Path) -> None:
    file.unlink()


def _no_room(kept: Kept, file: Path) -> None:
    kept.workspace.erasures.mkdir()


@pytest.mark.parametrize(
    ("happens", "error"),
    [(_damaged, BackupDamagedError), (_missing, FileAccessError), (_no_room, RestoreFailedError)],
)
def test_that_a_restore_that_is_refused_changes_nothing(
    kept: Kept, happens: Callable[[Kept, Path], None], error: type[Exception]
) -> None:
    file = changed_since(kept)
    happens(kept, file)
    before = contents(kept.workspace.folder)
    with pytest.raises(error):
        restore(kept, file)
    assert contents(kept.workspace.folder) == before
    assert not restoring_folder(kept.workspace).exists()


def test_that_a_wrong_passphrase_changes_nothing(kept: Kept) -> None:
    file = changed_since(kept)
    before = contents(kept.workspace.folder)

    def refuse(_: bytes) -> OpenedVault:
        raise WrongPassphraseError

    with pytest.raises(WrongPassphraseError):
        restore_bundle(kept.workspace, file, refuse, LATER)
    assert contents(kept.workspace.folder) == before


def test_that_a_register_that_the_vault_does_not_open_is_damage(kept: Kept) -> None:
    file = changed_since(kept)
    before = contents(kept.workspace.folder)
    with pytest.raises(BackupDamagedError):
        restore_bundle(kept.workspace, file, lambda _: OpenedVault(bytes(32), kept.staff_id), LATER)
    assert contents(kept.workspace.folder) == before


def test_that_a_disk_that_fills_up_changes_nothing(kept: Kept) -> None:
    file = changed_since(kept)
    before = contents(kept.workspace.folder)
    with largest_file(100_000), pytest.raises(RestoreFailedError):
        restore(kept, file)
    assert contents(kept.workspace.folder) == before


def test_that_a_backup_of_a_newer_version_is_refused(kept: Kept) -> None:
    kept.harm("UPDATE alembic_version SET version_num = '9000'")
    file = back_up(kept.workspace, kept.key, MOMENT).file
    before = contents(kept.workspace.folder)
    with pytest.raises(SchemaTooNewError):
        restore(kept, file)
    assert contents(kept.workspace.folder) == before


def test_that_an_older_backup_is_brought_up_to_date_as_a_copy(kept: Kept, tmp_path: Path) -> None:
    file = changed_since(kept)
    bundle = file.read_bytes()
    restore(kept, file, step(tmp_path, NEW_COLUMN))
    assert kept.rows("SELECT version_num FROM alembic_version") == [(f"{int(HEAD) + 1:04}",)]
    assert kept.rows("SELECT called_name, nickname FROM client ORDER BY called_name") == [
        ("Ada", None),
        ("Bo", None),
    ]
    assert file.read_bytes() == bundle


def test_that_an_older_backup_that_cannot_be_brought_up_to_date_changes_nothing(
    kept: Kept, tmp_path: Path
) -> None:
    file = changed_since(kept)
    before = contents(kept.workspace.folder)
    with pytest.raises(MigrationFailedError) as caught:
        restore(kept, file, step(tmp_path, FAILS_LATE))
    assert caught.value.values["backup"] == str(file)
    assert contents(kept.workspace.folder) == before


def test_that_the_revision_of_a_restored_register_is_the_programs(kept: Kept) -> None:
    restore(kept, changed_since(kept))
    connection = connect(kept.register, kept.key, mode="immutable")
    assert connection.execute("SELECT version_num FROM alembic_version").fetchall() == [(HEAD,)]
    connection.close()
    shutil.rmtree(kept.workspace.backups)
    assert names(kept) == ["Ada", "Bo"]
