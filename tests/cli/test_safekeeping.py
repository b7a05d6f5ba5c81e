"""Backup, restore, doctor and audit on the command line."""

from __future__ import annotations

import hashlib
import shutil
from pathlib import Path

import pytest

from caseapp.paths import Workspace
from caseapp.usecases.workspace import open_workspace
from tests.builders import PASSPHRASE, FixedClock, add_person
from tests.cli.terminal import Terminal, add_story


@pytest.fixture
def backup(terminal: Terminal) -> Path:
    """A backup of a register with one person."""
    add_story(terminal, "soren")
    return Path(terminal.done("backup")["file"])


def test_that_a_backup_lies_in_the_workspace_with_its_checksum(terminal: Terminal, backup: Path) -> None:
    assert backup.parent == terminal.workspace / "backups"
    again = terminal.done("backup", "--out", terminal.folder / "own.caseapp-backup")
    assert hashlib.sha256(Path(again["file"]).read_bytes()).hexdigest() == again["sha256"]


def test_that_a_backup_never_lands_on_the_register(terminal: Terminal, backup: Path) -> None:
    own = terminal.workspace / "register.db"
    content = own.read_bytes()
    assert terminal.refused("backup", "--out", own)["code"] == "file_access"
    assert own.read_bytes() == content


def test_that_a_restore_brings_back_what_was(terminal: Terminal, backup: Path) -> None:
    add_story(terminal, "01_mira")
    restored = terminal.done("restore", backup)
    assert Path(restored["set_aside"]).is_dir()
    assert [row["called_name"] for row in terminal.done("clients")["items"]] == ["Søren"]
    assert terminal.done("doctor")["ok"]


def test_that_a_restore_works_when_nothing_opens_any_more(terminal: Terminal, backup: Path) -> None:
    copy = terminal.folder / "copy.caseapp-backup"
    copy.write_bytes(backup.read_bytes())
    (terminal.workspace / "register.db").write_bytes(b"broken")
    (terminal.workspace / "vault.json").unlink()
    assert terminal("clients").status == 1
    terminal.done("restore", copy)
    assert terminal.done("clients")["total"] == 1


def test_that_a_restore_into_an_empty_folder_is_a_register(terminal: Terminal, backup: Path) -> None:
    there = Terminal(terminal.folder, terminal.folder / "moved", terminal.passphrase_file, FixedClock())
    assert there.done("restore", backup)["set_aside"] is None
    assert there.done("clients")["total"] == 1


@pytest.mark.parametrize("content", [b"", b"no backup", None])
def test_that_what_is_no_backup_changes_nothing(
    terminal: Terminal, backup: Path, content: bytes | None
) -> None:
    file = terminal.folder / "other"
    if content is not None:
        file.write_bytes(content)
    before = (terminal.workspace / "register.db").read_bytes()
    terminal.refused("restore", file)
    assert (terminal.workspace / "register.db").read_bytes() == before
    assert terminal.done("clients")["total"] == 1


def test_that_the_doctor_changes_nothing_and_names_damage(terminal: Terminal, backup: Path) -> None:
    register = terminal.workspace / "register.db"
    files = {file: file.read_bytes() for file in terminal.workspace.rglob("*") if file.is_file()}
    assert "Everything is in order." in terminal("doctor").out
    assert {file: file.read_bytes() for file in terminal.workspace.rglob("*") if file.is_file()} == files
    content = bytearray(register.read_bytes())
    content[len(content) // 2] ^= 1
    register.write_bytes(content)
    said = terminal("doctor", "--json")
    assert said.status == 1
    assert said.json["ok"] is False
    assert "BAD" in terminal("doctor").out
    assert register.read_bytes() == bytes(content)


def test_that_the_doctor_names_the_line_of_an_administrators_file_and_work_goes_on(
    terminal: Terminal,
) -> None:
    assert {"name": "policy", "ok": True, "detail": "none"} in terminal.done("doctor")["checks"]
    terminal.policy.write_text("update_check = false\nlock_after_minutes = 900\n")
    said = terminal("doctor", "--json")
    assert said.status == 1
    wrong = [check for check in said.json["checks"] if not check["ok"]]
    assert [check["name"] for check in wrong] == ["policy"]
    assert "not_minutes (line 2)" in wrong[0]["detail"]
    told = terminal("doctor").out
    assert f"{terminal.policy}:" in told
    assert "Line 2: lock_after_minutes needs whole minutes from 1 to 60." in told
    assert "work goes on meanwhile" in told
    assert terminal.done("clients")["total"] == 0


def test_that_after_a_cut_off_session_nobody_is_sent_to_a_backup(terminal: Terminal, backup: Path) -> None:
    with open_workspace(Workspace(terminal.workspace), PASSPHRASE, FixedClock()) as opened:
        add_person(opened, "Ada")
        left = terminal.workspace.with_name("left")
        shutil.copytree(terminal.workspace, left)
    terminal.workspace = left
    said = terminal("doctor")
    assert said.status == 1
    assert said.out.splitlines()[-1] == (
        "The last session was cut off. What was saved is here: opening the register puts it in order."
    )


def test_that_the_audit_counts_its_records(terminal: Terminal, backup: Path) -> None:
    found = terminal.done("audit", "verify")
    assert found == {"ok": True, "records": found["records"], "first_broken": None}
    assert f"{found['records']} records" in terminal("audit", "verify").out
