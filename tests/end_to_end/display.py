"""A screen of its own: Xvfb with a window manager, and hands that press real keys and real buttons."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

_SCREEN = "1400x1000x24"
_LONGEST = 240


@contextmanager
def display() -> Iterator[str]:
    """A new display with a German keyboard and openbox; its name is ``:N``."""
    reading, writing = os.pipe()
    xvfb = ["Xvfb", "-displayfd", str(writing), "-screen", "0", _SCREEN, "-nolisten", "tcp", "-noreset"]
    quiet = subprocess.DEVNULL
    with subprocess.Popen(xvfb, pass_fds=[writing], stdout=quiet, stderr=quiet) as server:
        os.close(writing)
        with os.fdopen(reading) as told:
            name = f":{told.readline().strip()}"
        environment = {**os.environ, "DISPLAY": name}
        try:
            subprocess.run(["setxkbmap", "de"], env=environment, check=True)
            with _window_manager(environment):
                yield name
        finally:
            server.terminate()


@contextmanager
def _window_manager(environment: dict[str, str]) -> Iterator[None]:
    """Openbox, ready: a window shown before it manages the screen would never become the active one."""
    with tempfile.TemporaryDirectory() as folder:
        bell = Path(folder) / "ready"
        os.mkfifo(bell)
        command = ["openbox", "--startup", f"sh -c 'echo ready > {bell}'"]
        quiet = subprocess.DEVNULL
        with subprocess.Popen(command, env=environment, stdout=quiet, stderr=quiet) as manager:
            try:
                bell.read_text(encoding="ascii")
                yield
            finally:
                manager.terminate()


def run_story(display_name: str, story: str, part: str, folder: Path, **settings: str) -> str:
    """Run one part of the story in a process of its own, as the program is started and ended in real life.

    ``settings`` are further variables of its environment; what it wrote to standard output comes back.
    """
    done = subprocess.run(
        _command(story, part, folder),
        env=_environment(display_name, folder, settings),
        capture_output=True,
        text=True,
        check=False,
        timeout=_LONGEST,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def start_story(display_name: str, story: str, part: str, folder: Path) -> subprocess.Popen[str]:
    """Start one part of the story and leave it running; it says on standard output how far it is."""
    environment = _environment(display_name, folder, {})
    return subprocess.Popen(_command(story, part, folder), env=environment, stdout=subprocess.PIPE, text=True)


def _command(story: str, part: str, folder: Path) -> list[str]:
    return [sys.executable, "-m", f"tests.end_to_end.{story}", part, str(folder)]


def _environment(display_name: str, folder: Path, settings: Mapping[str, str]) -> dict[str, str]:
    environment = {
        **os.environ,
        "DISPLAY": display_name,
        "QT_QPA_PLATFORM": "xcb",
        "HOME": str(folder),
        "XDG_CONFIG_HOME": str(folder / "config"),
        **settings,
    }
    environment.pop("WAYLAND_DISPLAY", None)
    return environment
