"""The passphrase comes from a file or from a person, never from an argument."""

from __future__ import annotations

from pathlib import Path

import pytest

from caseapp.security.wrong_tries import WAITS
from tests.builders import PASSPHRASE
from tests.cli.terminal import Terminal


@pytest.mark.parametrize("end", ["", "\n", "\r\n"])
def test_that_the_final_line_end_is_cut(terminal: Terminal, end: str) -> None:
    terminal.passphrase_file.write_bytes((PASSPHRASE + end).encode())
    assert terminal.done("clients")["total"] == 0


def test_that_a_decomposed_passphrase_is_the_same(terminal: Terminal) -> None:
    terminal.passphrase_file.write_bytes(PASSPHRASE.replace("ü", "u\u0308").encode())
    assert terminal.done("clients")["total"] == 0


@pytest.mark.parametrize("content", [b"", b"\n", b"a wrong one entirely", PASSPHRASE.encode() + b"\n\n"])
def test_that_a_wrong_passphrase_opens_nothing(terminal: Terminal, content: bytes) -> None:
    terminal.passphrase_file.write_bytes(content)
    for command in (("clients",), ("client", "add", "-"), ("backup",), ("doctor",), ("audit", "verify")):
        assert terminal.refused(*command, typed=b'{"called_name": "A"}')["code"] == "wrong_passphrase"
        terminal.clock.forward(seconds=WAITS[-1])
    assert sorted(file.name for file in terminal.workspace.iterdir() if "lock" not in file.name) == [
        "register.db",
        "tries.json",
        "vault.json",
    ]


@pytest.mark.parametrize("content", [b"\xff\xfe", b"x" * 10_001])
def test_that_a_file_that_holds_no_passphrase_is_named(terminal: Terminal, content: bytes) -> None:
    terminal.passphrase_file.write_bytes(content)
    error = terminal.refused("clients")
    assert error["code"] == "file_access"
    assert str(terminal.passphrase_file) in error["message"]


def test_that_a_missing_passphrase_file_is_named(terminal: Terminal) -> None:
    terminal.passphrase_file.unlink()
    assert terminal.refused("clients")["code"] == "file_access"


def test_that_without_file_and_person_the_way_is_named(terminal: Terminal) -> None:
    said = terminal.plain("clients", "--workspace", terminal.workspace)
    assert said.status == 2
    assert "CASEAPP_PASSPHRASE_FILE" in said.err


def test_that_a_person_is_asked(terminal: Terminal) -> None:
    asked = []

    def answer(question: str) -> str:
        asked.append(question)
        return PASSPHRASE

    said = terminal.plain("clients", "--workspace", terminal.workspace, prompt=answer)
    assert said.status == 0
    assert asked == ["Passphrase: "]
    assert PASSPHRASE not in said.out + said.err


def test_that_a_new_passphrase_is_typed_twice(tmp_path: Path, terminal: Terminal) -> None:
    typed = iter(
        ["ein Satz, den nur ich sage", "ein anderer Satz von mir"] + ["ein Satz, den nur ich sage"] * 2
    )
    init = ("init", "--office", "A", "--country", "CH", "--user", "B", "--workspace", tmp_path / "new")
    differing = terminal.plain(*init, prompt=lambda _: next(typed))
    assert differing.status == 1
    assert "not the same" in differing.err
    assert not (tmp_path / "new").exists()
    assert terminal.plain(*init, prompt=lambda _: next(typed)).status == 0


def test_that_a_short_passphrase_is_refused(tmp_path: Path, terminal: Terminal) -> None:
    terminal.passphrase_file.write_text("short", encoding="utf-8")
    new = tmp_path / "new"
    error = terminal.refused("init", "--office", "A", "--country", "CH", "--user", "B", "--workspace", new)
    assert error["code"] == "passphrase_too_short"
    assert not (new / "register.db").exists()


def test_that_whoever_leaves_at_the_question_has_stopped(terminal: Terminal) -> None:
    def leave(_: str) -> str:
        raise EOFError

    said = terminal.plain("clients", "--workspace", terminal.workspace, prompt=leave)
    assert said.status == 1
    assert said.err.startswith("Stopped")
