"""The command line as a process of its own: arguments, streams, the lock between processes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from caseapp.paths import Workspace
from caseapp.storage.workspace_lock import WorkspaceLock
from caseapp.usecases.workspace import open_workspace
from tests.builders import PASSPHRASE, FixedClock
from tests.cli.terminal import STORIES, Terminal, add_story

HOLDING = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from caseapp.paths import Workspace
from caseapp.storage.workspace_lock import WorkspaceLock
with WorkspaceLock(Path(sys.argv[1]), "anna", datetime(2026, 3, 2, 8, 30, tzinfo=UTC)):
    print("held", flush=True)
    sys.stdin.read()
"""


def _environment(terminal: Terminal, **more: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    return kept | {
        "LANG": "C",
        "CASEAPP_WORKSPACE": str(terminal.workspace),
        "CASEAPP_PASSPHRASE_FILE": str(terminal.passphrase_file),
        **more,
    }


def _process(terminal: Terminal, *words: object, typed: bytes = b"", **more: str) -> tuple[int, str, str]:
    command = [sys.executable, "-m", "caseapp", *(str(word) for word in words)]
    environment = _environment(terminal, **more)
    done = subprocess.run(command, input=typed, capture_output=True, env=environment, check=False)
    return done.returncode, done.stdout.decode(), done.stderr.decode()


@contextmanager
def _other_writer(folder: Path) -> Iterator[None]:
    command = [sys.executable, "-c", HOLDING, str(folder)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdin is not None
        assert process.stdout.readline() == "held\n"
        yield
        process.stdin.close()
        assert process.wait() == 0


@pytest.mark.slow
def test_that_the_whole_path_runs_as_processes(tmp_path: Path, terminal: Terminal) -> None:
    terminal.workspace = tmp_path / "new"
    story, out = STORIES / "01_mira", tmp_path / "plan.pdf"
    status, made, _ = _process(
        terminal, "init", "--office", "Amt", "--country", "DE", "--user", "B", "--json"
    )
    assert status == 0
    assert json.loads(made).keys() == {"recovery_code"}
    status, added, _ = _process(terminal, "client", "add", story / "client.json", "--json")
    client_id = json.loads(added)["id"]
    assert (
        _process(terminal, "plan", "apply", client_id, "-", typed=(story / "plan.json").read_bytes())[0] == 0
    )
    assert _process(terminal, "plan", "agree", client_id, "--answers", story / "answers.json")[0] == 0
    status, said, notes = _process(terminal, "print", "plan", client_id, "--out", out)
    assert (status, said) == (0, f"{out}, pages: 3\n")
    assert notes.splitlines() == [
        "Not in this copy:",
        "Frau Ünal: „Ich will, dass der Morgen ruhig anfängt.“",
        "Herr Weiß: „Ich will, dass sie den Anschluss behält.“",
    ]
    left = {file.name for file in terminal.workspace.iterdir() if "lock" not in file.name}
    assert left == {"register.db", "vault.json"}


def test_that_a_refusal_is_an_exit_status_and_no_traceback(terminal: Terminal) -> None:
    status, out, err = _process(terminal, "show", "9")
    assert (status, out) == (1, "")
    assert "Traceback" not in err
    status, out, err = _process(terminal, "dance", "--json")
    assert (status, err) == (2, "")
    assert json.loads(out)["error"]["code"] == "wrong_use"


def test_that_no_process_shows_the_passphrase(terminal: Terminal) -> None:
    command = [sys.executable, "-m", "caseapp", "client", "add", "-"]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, env=_environment(terminal)
    ) as p:
        listed = Path(f"/proc/{p.pid}/cmdline")
        arguments = listed.read_bytes() if listed.exists() else " ".join(command).encode()
        p.communicate(b'{"called_name": "Jo"}')
    assert p.returncode == 0
    assert PASSPHRASE.encode() not in arguments
    assert terminal.done("clients")["total"] == 1


def test_that_a_reader_who_has_enough_is_no_fault(terminal: Terminal) -> None:
    command = [sys.executable, "-m", "caseapp", "--help"]
    reading, writing = os.pipe()
    os.close(reading)
    with subprocess.Popen(
        command, stdout=writing, stderr=subprocess.PIPE, env=_environment(terminal)
    ) as process:
        os.close(writing)
        _, err = process.communicate()
    assert (process.returncode, err) == (1, b"")


def test_that_without_a_screen_the_command_line_is_named(terminal: Terminal) -> None:
    status, out, err = _process(terminal, QT_QPA_PLATFORM="")
    assert (status, out) == (1, "")
    assert "caseapp --help" in err


def test_that_a_register_in_use_is_read_but_not_written(terminal: Terminal) -> None:
    client_id = add_story(terminal, "soren")
    records = terminal.audit_records()
    with _other_writer(terminal.workspace):
        for command in (
            ("client", "add", STORIES / "01_mira" / "client.json"),
            ("client", "change", client_id, STORIES / "soren" / "client.json"),
            ("plan", "apply", client_id, STORIES / "soren" / "plan.json"),
            ("plan", "agree", client_id, "--answers", STORIES / "soren" / "answers.json"),
        ):
            error = terminal.refused(*command)
            assert error["code"] == "workspace_in_use"
            assert error["message"].startswith("anna has it open since 2026-03-02")
        assert terminal.done("clients")["total"] == 1
        assert terminal.done("plan", "show", client_id)["state"] == "draft"
        assert terminal.done("print", "plan", client_id, "--out", terminal.folder / "plan.pdf")["pages"] > 0
    assert terminal.audit_records() == records
    terminal.done("client", "add", STORIES / "01_mira" / "client.json")


def test_that_reading_works_beside_an_open_window(terminal: Terminal) -> None:
    add_story(terminal, "soren")
    clock = FixedClock()
    with (
        WorkspaceLock(terminal.workspace, "anna", clock()),
        open_workspace(Workspace(terminal.workspace), PASSPHRASE, clock),
    ):
        assert terminal.done("clients")["total"] == 1
        assert terminal.done("doctor")["ok"]
        assert Path(terminal.done("backup")["file"]).exists()
