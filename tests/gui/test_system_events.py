"""Sleep and a locked screen lock the window: a real bus of its own, with a service that speaks as logind."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count
from pathlib import Path

import pytest
from PySide6.QtDBus import QDBusConnection

from caseapp.gui import system_events
from tests import window_story as story
from tests.builders import PASSPHRASE
from tests.gui.lock_story import wait_until_closed
from tests.window_driver import Driver, settle, wait_until

ROOT = Path(__file__).parents[2]
_NUMBERS = count()


@dataclass(frozen=True)
class Login:
    """The service, and the pipe whose other end the window holds while it delays sleep."""

    process: subprocess.Popen[str]
    bus: QDBusConnection

    @property
    def is_delayed(self) -> bool:
        """Whether the computer waits before it sleeps."""
        self.say("ask")
        assert self.process.stdout is not None
        return self.process.stdout.readline().strip() == "held"

    def say(self, word: str) -> None:
        """Have it send a signal."""
        assert self.process.stdin is not None
        self.process.stdin.write(f"{word}\n")
        self.process.stdin.flush()


@pytest.fixture
def login(tmp_path: Path) -> Iterator[Login]:
    address = f"unix:path={tmp_path / 'bus'}"
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", f"--address={address}", "--print-address"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert daemon.stdout is not None
    found = daemon.stdout.readline().strip()
    service = subprocess.Popen(
        [sys.executable, "-m", "tests.gui.fake_login", found],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert service.stdout is not None
    assert service.stdout.readline().strip() == "ready"
    name = f"window-{next(_NUMBERS)}"
    yield Login(service, QDBusConnection.connectToBus(found, name))
    QDBusConnection.disconnectFromBus(name)
    assert service.stdin is not None
    service.stdin.close()
    service.wait(10)
    service.stdout.close()
    daemon.terminate()
    daemon.wait(10)
    daemon.stdout.close()


@pytest.fixture
def heard(login: Login, open_program: Driver) -> Driver:
    """The open program, with both buses being this one."""
    events = open_program.program.parts.system_events
    events.listen(login.bus, login.bus)
    wait_until(lambda: events.is_delaying, "sleep would wait")
    return open_program


@pytest.mark.parametrize("word", ["sleep", "lock", "saver"])
def test_that_the_system_locks_the_window(heard: Driver, login: Login, word: str) -> None:
    login.say(word)
    heard.see("unlock")
    wait_until_closed(heard)


def test_that_sleep_waits_for_the_lock_and_no_longer(heard: Driver, login: Login) -> None:
    assert login.is_delayed
    login.say("sleep")
    wait_until(lambda: not login.is_delayed, "sleep may begin")
    assert heard.all("unlock")
    assert not heard.window.is_open
    login.say("wake")
    wait_until(lambda: login.is_delayed, "the next sleep would wait")


def test_that_a_locked_window_keeps_nobody_awake(heard: Driver, login: Login) -> None:
    story.lock(heard)
    events = heard.program.parts.system_events
    login.say("wake")
    wait_until(lambda: events.is_delaying, "sleep would wait")
    login.say("sleep")
    wait_until(lambda: not login.is_delayed, "sleep may begin")


def test_that_without_any_bus_the_window_works_as_ever(
    open_program: Driver, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    nowhere = QDBusConnection.connectToBus(f"unix:path={tmp_path / 'none'}", "nowhere")
    events = open_program.program.parts.system_events
    events.listen(nowhere, nowhere)
    settle()
    assert not events.is_delaying
    story.lock(open_program)
    story.unlock(open_program, PASSPHRASE)


def test_that_no_bus_is_started_where_there_is_none(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    assert not system_events.load_buses()
