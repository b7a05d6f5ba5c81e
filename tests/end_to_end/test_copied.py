"""On a real screen: locking takes back what was copied from the window, and nothing of another program's."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.end_to_end.copied import OURS, THEIRS
from tests.end_to_end.display import display

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.slow


def _started(screen: str, task: str) -> subprocess.Popen[str]:
    environment = os.environ | {"DISPLAY": screen, "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(ROOT)}
    return subprocess.Popen(
        [sys.executable, "-m", "tests.end_to_end.copied", task],
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )


def test_that_only_what_was_copied_here_is_taken_back() -> None:
    with display() as screen, _started(screen, "hold") as other:
        assert other.stdout is not None
        assert other.stdout.readline().strip() == "copied"
        with _started(screen, "lock") as ours:
            assert ours.communicate(timeout=60)[0].splitlines() == [THEIRS, THEIRS]
        with _started(screen, "copy_and_lock") as ours:
            assert ours.communicate(timeout=60)[0].splitlines() == [OURS, ""]
        other.communicate("\n", timeout=60)
