"""Printing from the command line: a record of each copy, and a recovery sheet that replaces the old one."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from caseapp.errors import WrongRecoveryCodeError
from caseapp.paths import Workspace
from caseapp.security import vault_file
from caseapp.security.recovery_code import parse_recovery_code
from caseapp.security.vault_file import read_vault
from caseapp.storage.workspace_lock import WorkspaceLock
from caseapp.usecases.client import NewPart, UpdateClient
from caseapp.usecases.workspace import open_workspace
from tests.builders import MOMENT, PASSPHRASE, FixedClock, add_person, add_plan
from tests.cli.terminal import Terminal


@pytest.fixture
def planned(terminal: Terminal) -> str:
    """Somebody with a draft plan; their number."""
    with open_workspace(_workspace(terminal), PASSPHRASE, FixedClock()) as opened:
        person = add_person(opened, number="2026-00007")
        add_plan(opened, person)
    return "2026-00007"


def _workspace(terminal: Terminal) -> Workspace:
    return Workspace(terminal.workspace)


def _records(terminal: Terminal) -> int:
    with (
        open_workspace(_workspace(terminal), PASSPHRASE, FixedClock()) as opened,
        opened.register.reading.connect() as connection,
    ):
        return int(connection.exec_driver_sql("SELECT count(*) FROM print_record").scalar_one())


def test_that_each_sheet_leaves_a_record(terminal: Terminal, planned: str) -> None:
    assert terminal.done("print", "plan", planned, "--out", terminal.folder / "a.pdf")["recorded"]
    assert _records(terminal) == 1


def test_that_printing_works_without_a_record_while_somebody_else_writes(
    terminal: Terminal, planned: str
) -> None:
    with WorkspaceLock(terminal.workspace, "Frau Beispiel", MOMENT):
        assert not terminal.done("print", "plan", planned, "--out", terminal.folder / "a.pdf")["recorded"]
        said = terminal("print", "plan", planned, "--out", terminal.folder / "b.pdf")
    assert "no record of this copy was kept" in said.err
    assert (terminal.folder / "b.pdf").read_bytes().startswith(b"%PDF-")
    assert _records(terminal) == 0


def _code_on(sheet: Path) -> str:
    """The code as somebody reads it: three lines of three groups of four."""
    said = subprocess.run(["pdftotext", "-layout", sheet, "-"], capture_output=True, text=True, check=True)
    lines = [line.split() for line in said.stdout.splitlines()]
    return "-".join(group for groups in lines if _is_code(groups) for group in groups)


def _is_code(words: list[str]) -> bool:
    return len(words) == 3 and all(len(w) == 4 and w.isalnum() and w == w.upper() for w in words)


@pytest.mark.parametrize("language", ["de", "de_CH", "da", "en"])
def test_that_the_new_sheet_opens_the_register_and_the_old_vault_not(
    terminal: Terminal, language: str
) -> None:
    out, vault = terminal.folder / "sheet.pdf", terminal.workspace / "vault.json"
    before = read_vault(vault)
    assert terminal.done("print", "recovery", "--out", out, "--language", language) == {"file": str(out)}
    code = parse_recovery_code(_code_on(out))
    assert read_vault(vault).open_with_recovery(code).staff_id is None
    with pytest.raises(WrongRecoveryCodeError):
        before.open_with_recovery(code)


def test_that_a_wrong_passphrase_changes_nothing(terminal: Terminal) -> None:
    out, vault = terminal.folder / "sheet.pdf", terminal.workspace / "vault.json"
    before = vault.read_bytes()
    terminal.passphrase_file.write_text("nicht der richtige Satz\n", encoding="utf-8")
    assert terminal.refused("print", "recovery", "--out", out)["code"] == "wrong_passphrase"
    assert vault.read_bytes() == before
    assert not out.exists()


@pytest.mark.parametrize("lay_there", [None, b"the sheet that still works"])
def test_that_a_code_that_could_not_be_kept_leaves_no_sheet(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch, lay_there: bytes | None
) -> None:
    def full(path: Path, content: bytes) -> None:
        raise OSError(28, "No space left on device")

    out = terminal.folder / "sheet.pdf"
    if lay_there is not None:
        out.write_bytes(lay_there)
    before = (terminal.workspace / "vault.json").read_bytes()
    monkeypatch.setattr(vault_file, "write_atomically", full)
    assert terminal.refused("print", "recovery", "--out", out)["code"] == "disk_full"
    assert (terminal.workspace / "vault.json").read_bytes() == before
    assert (out.read_bytes() if out.exists() else None) == lay_there


def test_that_the_people_around_somebody_are_written_as_a_sheet(terminal: Terminal) -> None:
    with open_workspace(_workspace(terminal), PASSPHRASE, FixedClock()) as opened:
        person = add_person(opened, number="2026-00008")
        parts = tuple(NewPart("people", {"name": name}) for name in ("Anna", "Bo"))
        opened.executor.run(UpdateClient(person, added=parts))
    out = terminal.folder / "network.pdf"
    done = terminal.done("print", "network", "2026-00008", "--out", out, "--language", "da")
    assert done == {"file": str(out), "pages": 1, "people": 2}
    said = subprocess.run(["pdftotext", out, "-"], capture_output=True, text=True, check=True).stdout
    assert all(name in said for name in ("Søren", "Anna", "Bo"))
    assert "Beispiel-Müller" not in said
