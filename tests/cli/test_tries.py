"""The slow-down after wrong passphrases on the command line: the same for every command that asks for one."""

from __future__ import annotations

from pathlib import Path

import pytest

from caseapp.errors import TooManyTriesError, WrongRecoveryCodeError
from caseapp.paths import Workspace
from caseapp.security.recovery_code import new_recovery_code
from caseapp.usecases.workspace import replace_passphrase
from tests.builders import PASSPHRASE, make_workspace
from tests.cli.terminal import Terminal

COMMANDS: dict[str, tuple[str, ...]] = {
    "clients": ("clients",),
    "doctor": ("doctor",),
    "backup": ("backup",),
    "print recovery": ("print", "recovery", "--out", "sheet.pdf"),
}
WRONG = "nicht der richtige Satz"


def type_passphrase(terminal: Terminal, text: str) -> None:
    terminal.passphrase_file.write_text(text + "\n", encoding="utf-8")


def try_wrong_ones(terminal: Terminal, *command: str, count: int = 3) -> None:
    type_passphrase(terminal, WRONG)
    for _ in range(count):
        assert terminal.refused(*command)["code"] == "wrong_passphrase"


def in_folder(terminal: Terminal, command: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(str(terminal.folder / word) if word.endswith(".pdf") else word for word in command)


@pytest.mark.parametrize("command", COMMANDS.values(), ids=COMMANDS.keys())
def test_that_the_fourth_try_waits_whatever_the_command_and_a_right_one_clears_it(
    terminal: Terminal, command: tuple[str, ...]
) -> None:
    command = in_folder(terminal, command)
    try_wrong_ones(terminal, *command)
    type_passphrase(terminal, PASSPHRASE)
    refused = terminal.refused(*command)
    assert refused["code"] == "too_many_tries"
    assert "Try again in 5 s" in refused["advice"]
    assert terminal.refused("clients")["code"] == "too_many_tries"
    terminal.clock.forward(seconds=5)
    terminal.done(*command)
    assert not (terminal.workspace / "tries.json").exists()
    try_wrong_ones(terminal, "clients", count=2)
    type_passphrase(terminal, PASSPHRASE)
    terminal.done("clients")


def test_that_a_restore_obeys_and_a_backup_of_somebody_elses_clears_nothing(
    terminal: Terminal, tmp_path: Path
) -> None:
    bundle = terminal.done("backup")["file"]
    try_wrong_ones(terminal, "restore", bundle)
    type_passphrase(terminal, PASSPHRASE)
    assert terminal.refused("restore", bundle)["code"] == "too_many_tries"
    terminal.clock.forward(seconds=5)
    terminal.done("restore", bundle)
    assert (terminal.workspace / "tries.json").exists()
    terminal.done("clients")
    assert not (terminal.workspace / "tries.json").exists()


def test_that_a_clock_set_back_lets_in_again_after_the_wait(terminal: Terminal) -> None:
    try_wrong_ones(terminal, "clients")
    type_passphrase(terminal, PASSPHRASE)
    terminal.clock.forward(days=-900)
    assert terminal.refused("clients")["code"] == "too_many_tries"
    terminal.clock.forward(seconds=5)
    terminal.done("clients")


def test_that_wrong_recovery_codes_count_and_slips_of_the_pen_do_not(terminal: Terminal) -> None:
    workspace, numbers = Workspace(terminal.workspace), iter(range(1, 100))
    for _ in range(3):
        with pytest.raises(Exception, match="recovery_code_typo"):
            replace_passphrase(workspace, "AAAA-BBBB", "ein ganz neuer Satz", terminal.clock)
    assert not workspace.tries.exists()
    for _ in range(3):
        code = new_recovery_code(lambda count: bytes([next(numbers)]) * count)
        with pytest.raises(WrongRecoveryCodeError):
            replace_passphrase(workspace, code.text, "ein ganz neuer Satz", terminal.clock)
    with pytest.raises(TooManyTriesError):
        replace_passphrase(workspace, code.text, "ein ganz neuer Satz", terminal.clock)
    assert terminal.refused("clients")["code"] == "too_many_tries"


def test_that_the_right_code_clears_the_count(tmp_path: Path, terminal: Terminal) -> None:
    _, _, code = make_workspace(tmp_path / "other")
    try_wrong_ones(terminal, "clients", count=2)
    replace_passphrase(Workspace(terminal.workspace), code, "ein ganz neuer Satz", terminal.clock)
    assert not (terminal.workspace / "tries.json").exists()


def test_that_the_file_of_the_count_is_never_a_place_to_write_to(terminal: Terminal) -> None:
    refused = terminal.refused("print", "recovery", "--out", terminal.workspace / "tries.json")
    assert refused["code"] == "file_access"
