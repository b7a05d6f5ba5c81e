"""The bundle of ``make package``: its size, and its start until the window is on a real X screen."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from tests.architecture.sources import ROOT
from tests.benchmarks.measure import Figure, figure
from tests.end_to_end.display import display

BUNDLE = ROOT / "dist" / "caseapp"
_WAY_OUT = 10
_LONGEST = 60
_EMPTY = """
from PySide6.QtWidgets import QApplication, QWidget

application = QApplication(["empty"])
window = QWidget(windowTitle="empty")
window.resize(1280, 800)
window.show()
application.exec()
"""


def measure(rounds: int = 10) -> Sequence[Figure]:
    """The lock screen of the bundle against an empty window of Qt; nothing without a bundle."""
    if not BUNDLE.exists():
        sys.stderr.write("bundle: not measured, make package builds it\n")
        return []
    size = sum(file.stat().st_size for file in BUNDLE.rglob("*") if not file.is_symlink())
    ours, empty = [], []
    with tempfile.TemporaryDirectory() as folder, display() as screen:
        program = [str(BUNDLE / "caseapp"), "--workspace", str(Path(folder) / "none")]
        floor = [sys.executable, "-c", _EMPTY]
        for number in range(rounds + 1):
            times = (
                _until_shown(program, "caseapp", screen, folder),
                _until_shown(floor, "empty", screen, folder),
            )
            if number:
                ours.append(times[0])
                empty.append(times[1])
    return [figure("start of the bundle", ours, empty, note=f"{size / 1e6:.0f} MB in one folder")]


def _until_shown(command: Sequence[str], title: str, screen: str, folder: str) -> float:
    environment = {**os.environ, "DISPLAY": screen, "QT_QPA_PLATFORM": "xcb", "XDG_CONFIG_HOME": folder}
    environment.pop("WAYLAND_DISPLAY", None)
    begun = time.perf_counter()
    with subprocess.Popen(command, env=environment) as process:
        try:
            search = ["xdotool", "search", "--sync", "--onlyvisible", "--name", f"^{title}$"]
            # It gives up when a window goes while it looks, such as the one measured before.
            while subprocess.run(
                search, env=environment, check=False, timeout=60, capture_output=True
            ).returncode:
                if time.perf_counter() - begun > _LONGEST:
                    raise SystemExit("the window was not shown")
            return (time.perf_counter() - begun) * 1000
        finally:
            process.terminate()
            process.wait(_WAY_OUT)
