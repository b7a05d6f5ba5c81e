"""One window for each workspace, with real second processes."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess, QProcessEnvironment
from PySide6.QtWidgets import QApplication

from caseapp.gui.single_window import first_window_came_forward
from tests.architecture.sources import ROOT
from tests.builders import make_workspace
from tests.gui.conftest import running
from tests.window_driver import Driver, wait_until

_KILLED_LATER = """
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from PySide6.QtCore import QTimer
from caseapp.app import build_program
from caseapp.paths import Workspace

folder = Path(sys.argv[1])
program = build_program(Workspace(folder / "workspace"), "de", folder / "window.json")
timer = QTimer(interval=20)
timer.timeout.connect(lambda: program.parts.single_window.is_listening and print("listening", flush=True))
timer.start()
program.run()
"""


@pytest.fixture(autouse=True)
def runtime_folder(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Where the sockets lie. Not pytest's folder: a socket's path has at most 107 bytes."""
    with tempfile.TemporaryDirectory() as folder:
        monkeypatch.setenv("XDG_RUNTIME_DIR", folder)
        yield Path(folder)


def _start_again(folder: Path) -> QProcess:
    """``caseapp --workspace …`` as a process; the event loop here goes on meanwhile."""
    process = QProcess()
    process.setProcessEnvironment(QProcessEnvironment.systemEnvironment())
    process.setWorkingDirectory(str(ROOT))
    process.start(sys.executable, ["-m", "caseapp", "--workspace", str(folder / "workspace")])
    wait_until(lambda: process.state() == QProcess.ProcessState.NotRunning, "the second process ends")
    return process


def _listening(driver: Driver) -> None:
    wait_until(lambda: driver.program.parts.single_window.is_listening, "the first window listens")


def test_that_a_second_start_brings_the_first_window_forward_and_ends(
    locked_program: Driver, tmp_path: Path, runtime_folder: Path
) -> None:
    _listening(locked_program)
    locked_program.window.showMinimized()
    wait_until(locked_program.window.isMinimized, "the first window is minimised")
    before = {file.name: file.stat().st_mtime_ns for file in (tmp_path / "workspace").iterdir()}
    second = _start_again(tmp_path)
    assert (second.exitStatus(), second.exitCode()) == (QProcess.ExitStatus.NormalExit, 0)
    assert not locked_program.window.isMinimized()
    assert locked_program.window.isActiveWindow()
    assert {file.name: file.stat().st_mtime_ns for file in (tmp_path / "workspace").iterdir()} == before
    names = [file.name for file in runtime_folder.iterdir()]
    assert len(names) == 1
    assert names[0].startswith("caseapp-")
    assert "workspace" not in names[0]


def test_that_another_workspace_gets_a_window_of_its_own(locked_program: Driver, tmp_path: Path) -> None:
    _listening(locked_program)
    assert not first_window_came_forward(tmp_path / "another")


def test_that_only_this_user_may_ask(locked_program: Driver, runtime_folder: Path) -> None:
    _listening(locked_program)
    (socket,) = runtime_folder.iterdir()
    assert socket.stat().st_mode & 0o077 == 0


def test_that_what_a_killed_window_left_hinders_nobody(
    qapp: QApplication, tmp_path: Path, runtime_folder: Path
) -> None:
    make_workspace(tmp_path)
    command = [sys.executable, "-c", _KILLED_LATER, str(tmp_path)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as first:
        assert first.stdout is not None
        assert first.stdout.readline() == "listening\n"
        os.kill(first.pid, signal.SIGKILL)
    assert len([*runtime_folder.iterdir()]) == 1
    assert not first_window_came_forward(tmp_path / "workspace")
    for driver in running(Driver.start(tmp_path)):
        _listening(driver)
        assert _start_again(tmp_path).exitCode() == 0


def test_that_a_window_that_closes_is_asked_no_more(
    qapp: QApplication, tmp_path: Path, runtime_folder: Path
) -> None:
    make_workspace(tmp_path)
    for driver in running(Driver.start(tmp_path)):
        _listening(driver)
    assert not [*runtime_folder.iterdir()]
    assert not first_window_came_forward(tmp_path / "workspace")
