"""Quick unlock with the keyring of a real desktop (gnome-keyring): kept, locked, reset, gone."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from uuid import UUID

import pytest

from caseapp.paths import Workspace
from caseapp.security.vault_file import read_vault
from tests.architecture.sources import ROOT
from tests.builders import make_workspace

pytestmark = pytest.mark.slow

LOGIN = "login password of an invented person"
SERVES = "gnome-keyring-daemon --components=secrets --daemonize"
UNLOCKED = f'printf %s "$LOGIN" | {SERVES} --unlock >/dev/null'
"""As at a login: the keyring is opened, or made, with the password of the login."""
NOT_UNLOCKED = f"{SERVES} --start >/dev/null"
QUIET_BUS = """
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:dir={folder}</listen>
<policy context="default"><allow send_destination="*"/><allow own="*"/><allow eavesdrop="true"/></policy>
</busconfig>
"""
"""A session bus that starts no service by itself, so that what is gone stays gone."""


class Desktop:
    """A user's home and sessions on a computer of their own."""

    def __init__(self, folder: Path) -> None:
        self.workspace, _, _ = make_workspace(folder)
        self.home = folder / "home"
        for name in ("home", "home/data", "run"):
            (folder / name).mkdir(mode=0o700)
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "DBUS_"))}
        for name in ("DISPLAY", "WAYLAND_DISPLAY", "PYTHON_KEYRING_BACKEND"):
            kept.pop(name, None)
        self.environment = kept | {
            "HOME": str(self.home),
            "XDG_DATA_HOME": str(self.home / "data"),
            "XDG_RUNTIME_DIR": str(folder / "run"),
            "LOGIN": LOGIN,
            "PYTHONPATH": str(ROOT),
        }

    def session(self, begin: str, *steps: str, login: str = LOGIN, then: str = "") -> list[str]:
        """Log in, run the steps (and ``then``, a shell command, before the last one), log out."""
        worker = '"$PYTHON" -m tests.security.keyring_worker "$WORKSPACE"'
        first, last = steps[:-1] if then else steps, steps[-1:] if then else ()
        lines = [begin, f"{worker} {' '.join(first)}"]
        lines += [then, f"{worker} {' '.join(last)}"] if then else []
        done = subprocess.run(
            ["dbus-run-session", "--", "sh", "-c", "\n".join(lines)],
            env=self.environment
            | {"LOGIN": login, "PYTHON": sys.executable, "WORKSPACE": str(self.workspace.folder)},
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )
        assert "Traceback" not in done.stderr, done.stderr
        return done.stdout.split("\n")[:-1]


@pytest.fixture
def desktop(tmp_path: Path) -> Desktop:
    return Desktop(tmp_path)


def test_that_the_key_is_there_at_the_next_login_and_encrypted_on_the_disk(desktop: Desktop) -> None:
    assert desktop.session(UNLOCKED, "unlock", "on", "unlock") == ["nothing", "on", "opened"]
    assert desktop.session(UNLOCKED, "unlock") == ["opened"]
    secret = shown(desktop)
    assert secret
    files = [file for file in desktop.home.rglob("*") if file.is_file()]
    assert any(file.suffix == ".keyring" for file in files)
    places = [*files, *(file for file in desktop.workspace.folder.rglob("*") if file.is_file())]
    assert [file for file in places if secret.encode() in file.read_bytes()] == []


def shown(desktop: Desktop) -> str:
    """What any program of somebody who is logged in can read: the card in Settings says so."""
    begin = f"{UNLOCKED}\nsecret-tool lookup service caseapp username {name_of(desktop.workspace)}; echo"
    return desktop.session(begin, "unlock")[0]


def name_of(workspace: Workspace) -> str:
    vault = read_vault(workspace.vault)
    staff_id: UUID = vault.passphrase_slots[0].staff_id
    return f"{vault.id}/{staff_id}"


def test_that_a_locked_keyring_gives_nothing_and_takes_nothing(desktop: Desktop) -> None:
    desktop.session(UNLOCKED, "on")
    before = desktop.workspace.vault.read_bytes()
    assert desktop.session(NOT_UNLOCKED, "unlock", "on") == ["nothing", "quick_unlock_unavailable"]
    assert desktop.workspace.vault.read_bytes() == before
    assert desktop.session(UNLOCKED, "unlock") == ["opened"]


def test_that_a_keyring_under_another_password_gives_nothing(desktop: Desktop) -> None:
    desktop.session(UNLOCKED, "on")
    assert desktop.session(UNLOCKED, "unlock", login="the password was reset") == ["nothing"]


@pytest.mark.parametrize("other", ["bm90IHRoZSBrZXk=", "no base64 at all", ""])
def test_that_another_value_under_the_same_name_opens_nothing(desktop: Desktop, other: str) -> None:
    store = (
        f"printf %s '{other}' | secret-tool store --label=x service caseapp "
        f"username {name_of(desktop.workspace)} application 'Python keyring library'"
    )
    said = desktop.session(UNLOCKED, "on", "unlock", then=store)
    assert said in (["on", "quick_unlock_unavailable"], ["on", "nothing"])


def test_that_what_was_switched_off_is_gone_from_the_keyring(desktop: Desktop) -> None:
    assert desktop.session(UNLOCKED, "on", "off", "unlock") == ["on", "off", "nothing"]
    assert shown(desktop) == ""


def test_that_a_key_from_before_opens_nothing_once_it_was_switched_off(desktop: Desktop) -> None:
    desktop.session(UNLOCKED, "on")
    secret = shown(desktop)
    desktop.session(UNLOCKED, "off")
    store = (
        f"printf %s '{secret}' | secret-tool store --label=x service caseapp "
        f"username {name_of(desktop.workspace)} application 'Python keyring library'"
    )
    assert desktop.session(f"{UNLOCKED}\n{store}", "unlock") == ["quick_unlock_unavailable"]


def test_that_a_computer_without_a_session_bus_gives_and_takes_nothing(desktop: Desktop) -> None:
    environment = desktop.environment | {"DBUS_SESSION_BUS_ADDRESS": f"unix:path={desktop.home}/none"}
    done = worker(desktop, environment, "unlock", "on")
    said, _ = done.communicate(timeout=60)
    assert said.split() == ["nothing", "quick_unlock_unavailable"]


@pytest.mark.parametrize("what", ["keyring", "bus"])
def test_that_a_keyring_that_goes_away_meanwhile_gives_nothing(desktop: Desktop, what: str) -> None:
    run = Path(desktop.environment["XDG_RUNTIME_DIR"])
    (run / "bus.conf").write_text(QUIET_BUS.format(folder=run))
    bus = subprocess.Popen(
        ["dbus-daemon", f"--config-file={run / 'bus.conf'}", "--print-address", "--nofork"],
        stdout=subprocess.PIPE, text=True, env=desktop.environment,
    )  # fmt: skip
    assert bus.stdout is not None
    environment = desktop.environment | {"DBUS_SESSION_BUS_ADDRESS": bus.stdout.readline().strip()}
    keyring = subprocess.Popen(
        ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment, text=True,
    )  # fmt: skip
    assert keyring.stdin is not None
    keyring.stdin.write(LOGIN)
    keyring.stdin.close()
    assert keyring.stdout is not None
    keyring.stdout.readline()
    try:
        process = worker(desktop, environment, "on", "unlock", "wait", "unlock")
        assert process.stdout is not None
        assert [process.stdout.readline().strip() for _ in range(3)] == ["on", "opened", "waiting"]
        ended = keyring if what == "keyring" else bus
        ended.kill()
        ended.wait()
        said, messages = process.communicate("\n", timeout=60)
        assert said.split("\n") == ["went on", "nothing", ""], messages
        assert "Traceback" not in messages
    finally:
        for daemon in (keyring, bus):
            daemon.kill()
            daemon.wait()
        keyring.stdout.close()
        bus.stdout.close()


def worker(desktop: Desktop, environment: dict[str, str], *steps: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "tests.security.keyring_worker", desktop.workspace.folder, *steps],
        env=environment, cwd=ROOT, text=True,
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
