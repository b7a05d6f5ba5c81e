"""``caseapp example`` on the command line: what it says, what it leaves, and Ctrl+C."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

import pytest

from caseapp.cli.main import run
from caseapp.cli.streams import Streams
from caseapp.security.recovery_code import parse_recovery_code
from tests.builders import FixedClock
from tests.cli.terminal import Said, Terminal


@pytest.fixture
def empty(tmp_path: Path) -> Terminal:
    """A terminal whose workspace is still to be made."""
    file = tmp_path / "passphrase"
    file.write_text("ein Satz für lauter Beispiele", encoding="utf-8")
    return Terminal(tmp_path, tmp_path / "example", file)


class Watched(BytesIO):
    """Standard error that somebody sees; it can press Ctrl+C when a word appears."""

    def __init__(self, stop_at: str | None = None) -> None:
        super().__init__()
        self._stop_at = stop_at

    def write(self, content: bytes) -> int:  # type: ignore[override]
        if self._stop_at is not None and self._stop_at in content.decode():
            self._stop_at = None
            signal.raise_signal(signal.SIGINT)
        return super().write(content)


def watched(terminal: Terminal, *words: str, stop_at: str | None = None) -> Said:
    """Run the words while somebody looks at standard error."""
    out, err = BytesIO(), Watched(stop_at)
    streams = Streams(BytesIO(), out, err, is_watched=True)
    common = ["--workspace", str(terminal.workspace), "--passphrase-file", str(terminal.passphrase_file)]
    status = run([*common, *words], streams, FixedClock(), {"LANG": "en_GB.UTF-8"})
    return Said(status, out.getvalue().decode(), err.getvalue().decode())


def test_that_an_example_is_made_and_looked_at(empty: Terminal) -> None:
    said = empty("example", "--clients", "40")
    assert said.status == 0
    parse_recovery_code(said.out.strip())
    assert "The example with 40 invented people and 300 notes is ready" in said.err
    assert "\r" not in said.err
    assert empty.done("clients")["total"] == 40
    tom = empty.done("clients", "--search", "Findeisen")["items"][0]
    assert empty.done("show", tom["number"])["plan"]["version"] == 2
    assert empty.done("doctor")["ok"]


def test_that_json_tells_how_many_there_are_and_the_recovery_code(empty: Terminal) -> None:
    made = empty.done("example", "--clients", "12", "--seed", "0")
    assert made.keys() == {"clients", "notes", "recovery_code"}
    assert (made["clients"], made["notes"]) == (12, 300)
    parse_recovery_code(made["recovery_code"])


@pytest.mark.slow
def test_that_without_options_there_are_a_hundred(empty: Terminal) -> None:
    made = empty.done("example")
    assert (made["clients"], made["notes"]) == (100, 300)


def test_that_an_existing_register_is_refused_before_a_passphrase_is_asked(terminal: Terminal) -> None:
    def prompt(_: str) -> str:
        raise AssertionError

    words = ("--workspace", terminal.workspace, "--json", "example")
    assert terminal.plain(*words, prompt=prompt).error["code"] == "workspace_exists"


@pytest.mark.parametrize(
    "words",
    [
        ("--clients", "0"),
        ("--clients", "100001"),
        ("--clients", "many"),
        ("--seed", "-1"),
        ("--seed",),
        ("--notes", "-1"),
        ("--notes", "1000001"),
        ("--office", "Amt"),
    ],
)
def test_that_wrong_sizes_are_wrong_use(empty: Terminal, words: Sequence[str]) -> None:
    assert empty.refused("example", *words, status=2)["code"] == "wrong_use"
    assert not empty.workspace.exists()


def test_that_a_watching_person_sees_how_far_it_is(empty: Terminal) -> None:
    said = watched(empty, "example", "--clients", "600", "--notes", "412")
    drawn = said.err.split("\r")
    assert any("[######........................] 231 of 1012 people and notes" in line for line in drawn)
    assert any("1012 of 1012 people and notes" in line for line in drawn)
    # The bar is gone when the answer comes.
    assert "\r\r" in said.err.replace(" ", "")
    assert said.status == 0


def test_that_a_stop_leaves_whoever_is_there_and_says_so(empty: Terminal) -> None:
    before = signal.getsignal(signal.SIGINT)
    said = watched(empty, "example", "--clients", "1000", "--notes", "0", stop_at="412 of 1000")
    assert said.status == 1
    assert "Stopped. 412 of 1000 invented people and 0 notes are in" in said.err
    parse_recovery_code(said.out.strip())
    assert signal.getsignal(signal.SIGINT) is before
    assert empty.done("clients")["total"] == 412
    assert empty.done("doctor")["ok"]


def test_that_a_second_stop_breaks_off_and_the_example_can_be_begun_anew(empty: Terminal) -> None:
    class Impatient(Watched):
        def write(self, content: bytes) -> int:  # type: ignore[override]
            if b"412 of 1000" in content:
                signal.raise_signal(signal.SIGINT)
                signal.raise_signal(signal.SIGINT)
            return BytesIO.write(self, content)

    common = ["--workspace", str(empty.workspace), "--passphrase-file", str(empty.passphrase_file)]
    out = BytesIO()
    streams = Streams(BytesIO(), out, Impatient(), is_watched=True)
    words = ("example", "--clients", "1000", "--notes", "0", "--json")
    status = run([*common, *words], streams, FixedClock(), {"LANG": "C"})
    assert (status, json.loads(out.getvalue())["error"]["code"]) == (1, "stopped")
    assert empty.refused("clients")["code"] == "no_workspace"
    assert empty.done("example", "--clients", "12")["clients"] == 12


@pytest.mark.slow
def test_that_ctrl_c_reaches_a_running_process(empty: Terminal) -> None:
    """Standard error is a terminal, so that the bar says when it is time."""
    watching, seen = os.openpty()
    command = [sys.executable, "-m", "caseapp", "example", "--clients", "100000", "--json"]
    options = ["--workspace", str(empty.workspace), "--passphrase-file", str(empty.passphrase_file)]
    with subprocess.Popen([*command, *options], stdout=subprocess.PIPE, stderr=seen) as process:
        os.close(seen)
        shown = b""
        while b"[#" not in shown:
            shown += os.read(watching, 1000)
        process.send_signal(signal.SIGINT)
        assert process.stdout is not None
        answer = json.loads(process.stdout.read())
    os.close(watching)
    assert process.returncode == 1
    assert 0 < answer["clients"] < 100_000
    assert empty.done("clients", "--limit", "1")["total"] == answer["clients"]
    assert empty.done("doctor")["ok"]
