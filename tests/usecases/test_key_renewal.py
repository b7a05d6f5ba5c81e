"""A new key for the register: who gets in afterwards, what stays under the old one, what a fault leaves."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest

from caseapp.errors import (
    CaseAppError,
    KeyNotRenewedError,
    KeyRenewalUnfinishedError,
    NotAllowedError,
    RegisterDamagedError,
    VaultDamagedError,
    WorkspaceInUseError,
    WrongPassphraseError,
    WrongRecoveryCodeError,
)
from caseapp.paths import Workspace
from caseapp.security.key_derivation import LEAST_ALLOWED
from caseapp.security.recovery_code import parse_recovery_code
from caseapp.security.vault_file import parse_vault, read_vault
from caseapp.storage import backup as backup_module
from caseapp.storage import restore
from caseapp.storage.bundle import VAULT, read_bundle
from caseapp.storage.engine import connect
from caseapp.storage.watch import Watch
from caseapp.storage.workspace_lock import WorkspaceLock
from caseapp.usecases.client import FindClients
from caseapp.usecases.key_renewal import GetOldCopies, old_copies, renew_key
from caseapp.usecases.own_access import GetAccess
from caseapp.usecases.safekeeping import BackUp, VerifyAudit, check_workspace, restore_workspace
from caseapp.usecases.search_everything import SearchEverything
from caseapp.usecases.staff import AddStaff, GivePassphrase
from caseapp.usecases.workspace import open_workspace
from tests.architecture.sources import ROOT
from tests.builders import MOMENT, PASSPHRASE, FixedClock, add_person, add_plan, make_workspace
from tests.storage.registers import contents, flip_bit, largest_file

COLLEAGUES = "Im Hafen liegen drei blaue Boote"
LATER = FixedClock(MOMENT + timedelta(hours=1))


@dataclass(frozen=True)
class Office:
    """A closed workspace with one person, two who work there, and a backup."""

    workspace: Workspace
    old_code: str
    old_key: bytes
    colleague: UUID
    bundle: Path


@pytest.fixture
def office(tmp_path: Path) -> Office:
    workspace, _, code = make_workspace(tmp_path)
    with open_workspace(workspace, PASSPHRASE, FixedClock()) as opened:
        add_plan(opened, add_person(opened, "Ada"))
        colleague = opened.executor.run(AddStaff({"name": "Herr Vural", "roles": ("caseworker",)})).subject
        assert colleague is not None
        opened.executor.run(GivePassphrase(colleague, COLLEAGUES))
        bundle = opened.executor.ask(BackUp.of(opened), in_background=True).file
        return Office(workspace, code, opened.key.data_key, colleague, bundle)


def renew(office: Office, passphrase: str = PASSPHRASE) -> str:
    return renew_key(office.workspace, passphrase, LATER, kdf=LEAST_ALLOWED)


def people(office: Office, passphrase: str = PASSPHRASE) -> list[str | None]:
    with open_workspace(office.workspace, passphrase, LATER) as opened:
        return [row.called_name for row in opened.executor.ask(FindClients("")).rows]


def gets_in(office: Office, passphrase: str) -> bool:
    try:
        open_workspace(office.workspace, passphrase, LATER).close()
    except WrongPassphraseError:
        return False
    return True


def test_that_everything_is_there_under_the_new_key_and_the_doctor_finds_nothing(office: Office) -> None:
    renew(office)
    assert people(office) == ["Ada"]
    assert check_workspace(office.workspace, PASSPHRASE).ok
    with open_workspace(office.workspace, PASSPHRASE, LATER) as opened:
        assert opened.key.data_key != office.old_key
        assert opened.executor.ask(VerifyAudit(office.workspace)).ok
        assert opened.executor.ask(SearchEverything("ada")) is not None
        with opened.register.reading.connect() as connection:
            action, details = connection.exec_driver_sql(
                "SELECT action, details FROM audit_record ORDER BY seq DESC LIMIT 1"
            ).one()
    assert (action, details) == ("RenewKey", "{}")


def test_that_only_whoever_renewed_the_key_gets_in_and_gives_the_others_new_passphrases(
    office: Office,
) -> None:
    renew(office)
    assert not gets_in(office, COLLEAGUES)
    with open_workspace(office.workspace, PASSPHRASE, LATER) as opened:
        assert opened.executor.ask(GetAccess()).without == ("Herr Vural",)
        opened.executor.run(GivePassphrase(office.colleague, COLLEAGUES))
    assert gets_in(office, COLLEAGUES)


def test_that_the_new_recovery_code_opens_the_register_and_the_old_one_not(office: Office) -> None:
    code = renew(office)
    vault = read_vault(office.workspace.vault)
    assert vault.open_with_recovery(parse_recovery_code(code)).staff_id is None
    with pytest.raises(WrongRecoveryCodeError):
        vault.open_with_recovery(parse_recovery_code(office.old_code))


def test_that_nothing_in_the_folder_opens_with_the_old_key_but_the_backups_that_are_named(
    office: Office,
) -> None:
    renew(office)
    names = sorted(path.name for path in office.workspace.folder.iterdir())
    assert names == ["backups", "caseapp.lock", "register.db", "vault.json"]
    with pytest.raises(Exception, match="not a database"):
        connect(office.workspace.register, office.old_key, mode="immutable")
    with pytest.raises(VaultDamagedError):
        read_vault(office.workspace.vault).renamed(office.old_key)
    assert list(office.workspace.backups.iterdir()) == [office.bundle]


def test_that_what_killed_programs_left_under_the_old_key_is_taken_away(office: Office) -> None:
    half = office.workspace.backups / ".backup-killed"
    half.mkdir()
    (half / "register.db").write_bytes(office.workspace.register.read_bytes())
    vault = office.workspace.folder / ".vault.json.killed"
    vault.write_bytes(office.workspace.vault.read_bytes())
    renew(office)
    assert not half.exists()
    assert not vault.exists()


def test_that_backups_of_before_are_named_until_they_are_gone_and_new_ones_are_not(office: Office) -> None:
    with open_workspace(office.workspace, PASSPHRASE, LATER) as opened:
        assert opened.executor.ask(GetOldCopies()) == ()
    renew(office)
    with open_workspace(office.workspace, PASSPHRASE, LATER) as opened:
        opened.executor.ask(BackUp.of(opened), in_background=True)
        assert opened.executor.ask(GetOldCopies(), in_background=True) == (office.bundle.name,)
        (office.workspace.backups / "half.caseapp-backup").write_bytes(b"half")
        office.bundle.unlink()
        assert opened.executor.ask(GetOldCopies()) == ()


def test_that_an_old_backup_still_restores_with_the_passphrase_of_its_time_and_what_it_replaces_is_named(
    office: Office,
) -> None:
    renew(office)
    with WorkspaceLock(office.workspace.folder, "Frau Beispiel", MOMENT):
        restored = restore_workspace(office.workspace, office.bundle, COLLEAGUES, LATER)
    assert gets_in(office, COLLEAGUES)
    assert restored.set_aside is not None
    assert old_copies(office.workspace, office.old_key) == (restored.set_aside.name,)


def test_that_the_audit_reaches_the_anchor_of_a_backup_under_the_old_key(office: Office) -> None:
    renew(office)
    with open_workspace(office.workspace, PASSPHRASE, LATER) as opened:
        report = opened.executor.ask(VerifyAudit(office.workspace))
    assert report.ok
    assert report.records > read_bundle(office.bundle).header.anchor.seq


def test_that_a_key_can_be_renewed_twice(office: Office) -> None:
    codes = {renew(office), renew(office)}
    assert len(codes) == 2
    assert check_workspace(office.workspace, PASSPHRASE).ok


# --- refused, and faults ----------------------------------------------------------------------------


def refused(office: Office, kind: type[CaseAppError], use: Callable[[], object]) -> None:
    before = contents(office.workspace.folder)
    with pytest.raises(kind):
        use()
    after = contents(office.workspace.folder)
    ours = {"tries.json", "caseapp.lock"}
    assert {k: v for k, v in after.items() if k not in ours} == {
        k: v for k, v in before.items() if k not in ours
    }


def test_that_only_whoever_looks_after_the_office_renews_the_key(office: Office) -> None:
    refused(office, NotAllowedError, lambda: renew(office, COLLEAGUES))
    refused(office, WrongPassphraseError, lambda: renew(office, "nicht der richtige Satz"))


HOLDER = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from caseapp.storage.workspace_lock import WorkspaceLock
with WorkspaceLock(Path(sys.argv[1]), "another", datetime.now(UTC)):
    print("held", flush=True)
    sys.stdin.read()
"""


def test_that_a_register_open_elsewhere_keeps_its_key(office: Office) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(office.workspace.folder)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as holder:
        assert holder.stdout
        assert holder.stdout.readline() == "held\n"
        with pytest.raises(WorkspaceInUseError):
            renew(office)
        holder.communicate("")
    assert gets_in(office, COLLEAGUES)


def test_that_a_disk_that_is_full_keeps_the_old_key_and_leaves_nothing_behind(office: Office) -> None:
    def on_a_full_disk() -> None:
        with largest_file(office.workspace.register.stat().st_size // 2):
            renew(office)

    refused(office, KeyNotRenewedError, on_a_full_disk)
    assert gets_in(office, COLLEAGUES)


def test_that_a_damaged_register_is_not_carried_over(office: Office) -> None:
    flip_bit(office.workspace.register, office.workspace.register.stat().st_size - 2000, 3)
    refused(office, RegisterDamagedError, lambda: renew(office))


def test_that_moves_that_fail_are_finished_at_the_next_opening(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    true_put = restore._put

    def fail(ready: Path, place: Path) -> None:
        if place == office.workspace.vault:
            raise PermissionError
        true_put(ready, place)

    with monkeypatch.context() as patched:
        patched.setattr(restore, "_put", fail)
        with pytest.raises(KeyRenewalUnfinishedError):
            renew(office)
    assert people(office) == ["Ada"]
    assert not gets_in(office, COLLEAGUES)
    assert not restore.restoring_folder(office.workspace).exists()
    assert check_workspace(office.workspace, PASSPHRASE).ok


def test_that_a_backup_made_meanwhile_carries_the_vault_of_its_own_key(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    true_copy, old = backup_module.copy_register, office.workspace.vault.read_bytes()

    def copy_then_vault_changes(register: Path, key: bytes, copy: Path, watch: Watch) -> None:
        true_copy(register, key, copy, watch)
        office.workspace.vault.write_bytes(b"of the new key")

    monkeypatch.setattr(backup_module, "copy_register", copy_then_vault_changes)
    made = backup_module.back_up(office.workspace, office.old_key, LATER())
    kept = read_bundle(made.file).read(VAULT)
    assert kept == old
    assert parse_vault(kept).renamed(office.old_key) == parse_vault(old)


@pytest.mark.slow
def test_that_a_kill_at_any_moment_leaves_the_old_key_or_the_new_one() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.usecases.killed_renewal"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    steps, ends = done.stdout.split(maxsplit=1)
    assert int(steps) > 30
    assert set(ends.split()) == {"old", "new"}
