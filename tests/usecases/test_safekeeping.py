"""Backup, restore, doctor and audit as a person uses them: with passphrases, rights and an open window."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from caseapp.domain.permissions import Permission
from caseapp.errors import (
    BackupDamagedError,
    NotAllowedError,
    VaultDamagedError,
    WorkspaceMissingError,
    WrongPassphraseError,
)
from caseapp.paths import Workspace
from caseapp.security.key_derivation import LEAST_ALLOWED
from caseapp.security.vault import create_vault
from caseapp.security.vault_file import read_vault, vault_bytes, write_vault
from caseapp.storage.engine import connect
from caseapp.storage.workspace_lock import WorkspaceLock
from caseapp.usecases.client import FindClients
from caseapp.usecases.executor import Executor
from caseapp.usecases.lanes import Lanes
from caseapp.usecases.safekeeping import (
    CHECK_TITLES,
    AuditReport,
    BackUp,
    CheckRegister,
    RebuildSearch,
    Restored,
    VerifyAudit,
    check_workspace,
    prepare_restore,
    restore_workspace,
)
from caseapp.usecases.workspace import OpenWorkspace, open_workspace
from tests.builders import MOMENT, PASSPHRASE, FixedClock, add_person, make_workspace, open_made

LATER = FixedClock(MOMENT + timedelta(hours=1))


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[OpenWorkspace]:
    with open_made(tmp_path) as workspace:
        add_person(workspace, "Ada")
        yield workspace


@pytest.fixture
def bundle(opened: OpenWorkspace) -> Path:
    return opened.executor.ask(BackUp.of(opened), in_background=True).file


def restored(workspace: Workspace, bundle: Path, passphrase: str = PASSPHRASE) -> Restored:
    prepare_restore(workspace)
    with WorkspaceLock(workspace.folder, "Frau Beispiel", MOMENT):
        return restore_workspace(workspace, bundle, passphrase, LATER)


def people(workspace: Workspace) -> list[str | None]:
    with open_workspace(workspace, PASSPHRASE, LATER) as again:
        return [row.called_name for row in again.executor.ask(FindClients("")).rows]


def harm(opened: OpenWorkspace, *statements: str) -> None:
    connection = connect(opened.workspace.register, opened.key.data_key)
    for statement in ("UPDATE register_state SET erasing = 1", *statements):
        connection.execute(statement)
    connection.execute("UPDATE register_state SET erasing = 0")
    connection.close()


def test_that_a_backup_brings_back_what_was_there(opened: OpenWorkspace, bundle: Path) -> None:
    add_person(opened, "Bo")
    opened.close()
    done = restored(opened.workspace, bundle)
    assert done.made_at == MOMENT
    assert people(opened.workspace) == ["Ada"]
    assert check_workspace(opened.workspace, PASSPHRASE).ok


def test_that_a_backup_goes_where_it_was_wanted(opened: OpenWorkspace, tmp_path: Path) -> None:
    out = tmp_path / "stick" / "monday.caseapp-backup"
    out.parent.mkdir()
    backup = opened.executor.ask(BackUp.of(opened, out), in_background=True)
    assert backup.file == out
    assert [file.name for file in out.parent.iterdir()] == [out.name]
    assert not opened.workspace.backups.exists()


def test_that_a_backup_runs_in_the_background_while_people_are_entered(opened: OpenWorkspace) -> None:
    lanes = Lanes(opened.register, opened.executor)
    backup = lanes.background(BackUp.of(opened))
    add_person(opened, "Bo")
    assert backup.result(timeout=60).file.exists()
    lanes.close()


@pytest.mark.parametrize("is_foreign", [True, False])
def test_that_a_vault_that_cannot_open_the_register_is_not_backed_up(
    opened: OpenWorkspace, *, is_foreign: bool
) -> None:
    other = create_vault("Beispielamt", opened.actor_id, "Frau Beispiel", PASSPHRASE, kdf=LEAST_ALLOWED).vault
    content = vault_bytes(other) if is_foreign else opened.workspace.vault.read_bytes()[:-5]
    opened.workspace.vault.write_bytes(content)
    with pytest.raises(VaultDamagedError):
        opened.executor.ask(BackUp.of(opened), in_background=True)
    assert not opened.workspace.backups.exists()


def test_that_the_passphrase_of_the_backups_time_restores_it(opened: OpenWorkspace, bundle: Path) -> None:
    changed = read_vault(opened.workspace.vault).with_passphrase(
        opened.key.data_key, opened.actor_id, "Frau Beispiel", "ein ganz neuer Satz", kdf=LEAST_ALLOWED
    )
    write_vault(opened.workspace.vault, changed)
    opened.close()
    with pytest.raises(WrongPassphraseError):
        restored(opened.workspace, bundle, "ein ganz neuer Satz")
    restored(opened.workspace, bundle)
    assert people(opened.workspace) == ["Ada"]


def test_that_a_wrong_passphrase_restores_nothing(opened: OpenWorkspace, bundle: Path) -> None:
    add_person(opened, "Bo")
    opened.close()
    with pytest.raises(WrongPassphraseError):
        restored(opened.workspace, bundle, "ein falscher Satz hier")
    assert people(opened.workspace) == ["Ada", "Bo"]


def test_that_a_file_that_is_no_backup_is_called_damaged(opened: OpenWorkspace, tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("Sehr geehrte Damen und Herren, " * 20)
    opened.close()
    with pytest.raises(BackupDamagedError):
        restored(opened.workspace, letter)
    assert people(opened.workspace) == ["Ada"]


@pytest.mark.parametrize("lost", [("register.db",), ("vault.json",), ("register.db", "vault.json")])
def test_that_a_lost_file_is_brought_back(opened: OpenWorkspace, bundle: Path, lost: tuple[str, ...]) -> None:
    opened.close()
    for name in lost:
        (opened.workspace.folder / name).unlink()
    restored(opened.workspace, bundle)
    assert people(opened.workspace) == ["Ada"]


def test_that_a_new_computer_gets_the_register_from_a_backup(
    opened: OpenWorkspace, bundle: Path, tmp_path: Path
) -> None:
    elsewhere = Workspace(tmp_path / "new" / "computer")
    assert restored(elsewhere, bundle).set_aside is None
    assert people(elsewhere) == ["Ada"]
    assert check_workspace(elsewhere, PASSPHRASE).ok


def test_that_a_restore_that_was_cut_off_is_finished_by_opening(
    opened: OpenWorkspace, bundle: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_person(opened, "Bo")
    opened.close()
    with monkeypatch.context() as patched:
        patched.setattr("caseapp.storage.restore.finish_decided", lambda _: None)
        restored(opened.workspace, bundle)
    assert not check_workspace(opened.workspace, PASSPHRASE).ok
    assert people(opened.workspace) == ["Ada"]
    assert check_workspace(opened.workspace, PASSPHRASE).ok


@pytest.mark.parametrize("roles", [frozenset[str](), frozenset({"substitute"})])
def test_that_keeping_the_register_needs_the_right_to_it(
    opened: OpenWorkspace, roles: frozenset[str]
) -> None:
    connection = connect(opened.workspace.register, opened.key.data_key)
    connection.execute("UPDATE staff SET roles = ?", (json.dumps(sorted(roles)),))
    connection.close()
    executor = Executor(opened.register, opened.actor_id, FixedClock())
    for query in (BackUp.of(opened), CheckRegister.of(opened), VerifyAudit(opened.workspace)):
        assert query.requires is Permission.KEEP_REGISTER
        with pytest.raises(NotAllowedError):
            executor.ask(query)
    with pytest.raises(NotAllowedError):
        executor.run(RebuildSearch())


def test_that_a_sound_workspace_passes_the_doctor(opened: OpenWorkspace) -> None:
    opened.close()
    found = check_workspace(opened.workspace, PASSPHRASE)
    assert found.ok
    assert {check.name for check in found.checks} == set(CHECK_TITLES)


def test_that_the_doctor_looks_at_an_open_register_from_the_window(opened: OpenWorkspace) -> None:
    with WorkspaceLock(opened.workspace.folder, "Frau Beispiel", MOMENT):
        found = opened.executor.ask(CheckRegister.of(opened), in_background=True)
    assert found.ok, [check for check in found.checks if not check.ok]


def test_that_the_doctor_needs_the_right_passphrase(opened: OpenWorkspace) -> None:
    opened.close()
    with pytest.raises(WrongPassphraseError):
        check_workspace(opened.workspace, "ein falscher Satz hier")


def test_that_the_doctor_says_when_there_is_nothing_to_look_at(tmp_path: Path) -> None:
    with pytest.raises(WorkspaceMissingError):
        check_workspace(Workspace(tmp_path / "nowhere"), PASSPHRASE)
    assert not (tmp_path / "nowhere").exists()


@pytest.mark.parametrize(("content", "detail"), [(None, "vault_missing"), (b"{}", "vault_damaged")])
def test_that_the_doctor_works_without_a_vault(
    opened: OpenWorkspace, content: bytes | None, detail: str
) -> None:
    opened.close()
    opened.workspace.vault.unlink()
    if content is not None:
        opened.workspace.vault.write_bytes(content)
    found = check_workspace(opened.workspace, PASSPHRASE)
    wrong = {check.name: check.detail for check in found.checks if not check.ok}
    assert wrong["vault_readable"] == detail
    assert wrong["register_opens"] == "not_checked"
    assert {check.name for check in found.checks} == set(CHECK_TITLES)


def audit(opened: OpenWorkspace) -> AuditReport:
    return opened.executor.ask(VerifyAudit(opened.workspace), in_background=True)


def test_that_a_sound_audit_is_counted(opened: OpenWorkspace, bundle: Path) -> None:
    add_person(opened, "Bo")
    report = audit(opened)
    assert (report.ok, report.records, report.first_broken) == (True, 3, None)


def test_that_a_changed_audit_record_is_named(opened: OpenWorkspace) -> None:
    harm(opened, "UPDATE audit_record SET action = 'Nothing' WHERE seq = 2")
    assert (audit(opened).ok, audit(opened).first_broken) == (False, 2)


def test_that_a_cut_tail_is_noticed_up_to_the_newest_backup(opened: OpenWorkspace, bundle: Path) -> None:
    harm(opened, "DELETE FROM audit_record WHERE seq = 2")
    assert audit(opened) == AuditReport(1, 2)


def test_that_a_chain_written_anew_is_noticed_by_the_newest_backup(
    opened: OpenWorkspace, bundle: Path
) -> None:
    harm(opened, "DELETE FROM audit_record WHERE seq = 2")
    add_person(opened, "Bo")
    add_person(opened, "Cy")
    assert audit(opened) == AuditReport(3, 2)


def test_that_backups_made_after_the_restored_one_do_not_blame_it(
    opened: OpenWorkspace, bundle: Path
) -> None:
    add_person(opened, "Bo")
    opened.executor.ask(BackUp.of(opened), in_background=True)
    opened.close()
    restored(opened.workspace, bundle)
    with open_workspace(opened.workspace, PASSPHRASE, LATER) as again:
        assert audit(again) == AuditReport(3, None)


def test_that_making_the_search_anew_repairs_it_and_is_audited(opened: OpenWorkspace) -> None:
    harm(opened, "DELETE FROM search_entry")
    assert opened.executor.ask(FindClients("ada")).total == 0
    changes = opened.executor.run(RebuildSearch())
    assert changes.undo is None
    assert opened.executor.ask(FindClients("ada")).total == 1
    connection = connect(opened.workspace.register, opened.key.data_key, mode="ro")
    newest = connection.execute("SELECT action, details FROM audit_record ORDER BY seq DESC").fetchone()
    connection.close()
    assert newest == ("RebuildSearch", '{"entries":1}')


def test_that_the_keys_of_a_backup_and_a_check_are_not_shown(opened: OpenWorkspace) -> None:
    shown = repr((BackUp.of(opened), CheckRegister.of(opened)))
    assert opened.key.data_key.hex() not in shown
    assert repr(opened.key.data_key) not in shown


def test_that_a_made_workspace_is_whole(tmp_path: Path) -> None:
    workspace, passphrase, _ = make_workspace(tmp_path)
    assert check_workspace(workspace, passphrase).ok
