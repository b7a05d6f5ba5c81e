"""From the start of the process to the first paint: our lock screen against an empty window of Qt."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from caseapp.paths import Workspace
from caseapp.usecases.founding import NewOffice
from caseapp.usecases.workspace import create_workspace
from tests.benchmarks.measure import Figure, figure
from tests.benchmarks.population import PASSPHRASE, now

_EMPTY = """
import sys
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

class Empty(QWidget):
    def paintEvent(self, event):
        sys.stdout.write("painted\\n"); sys.stdout.flush()
        QApplication.quit()

application = QApplication(["empty"])
window = Empty()
window.resize(1280, 800)
window.show()
application.exec()
"""

_OURS = """
import sys
from pathlib import Path
from PySide6.QtCore import QEvent, QObject
from caseapp.app import build_program
from caseapp.paths import Workspace

program = build_program(Workspace(Path(sys.argv[1])), "de", Path(sys.argv[1]) / "window.json")

class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            sys.stdout.write("painted\\n"); sys.stdout.flush()
            program.application.quit()
        return False

watch = Watch()
program.window.resize(1280, 800)
program.window.installEventFilter(watch)
program.window.show()
program.application.exec()
program.end()
"""


def measure(rounds: int = 15) -> Sequence[Figure]:
    """The lock screen painted at most 1.3 times an empty window."""
    with tempfile.TemporaryDirectory() as folder:
        place = Workspace(Path(folder) / "workspace")
        create_workspace(place, NewOffice("Beispielamt", "DE", "Frau Beispiel"), PASSPHRASE, now)
        _until_painted(_EMPTY)
        _until_painted(_OURS, str(place.folder))
        mine, empty = [], []
        for _ in range(rounds):
            mine.append(_until_painted(_OURS, str(place.folder)))
            empty.append(_until_painted(_EMPTY))
    return [figure("first paint of the lock screen", mine, empty, ratio=1.3)]


def _until_painted(code: str, *arguments: str) -> float:
    begun = time.perf_counter()
    with subprocess.Popen([sys.executable, "-c", code, *arguments], stdout=subprocess.PIPE) as process:
        if process.stdout is None or not process.stdout.readline():
            raise RuntimeError("the window was never painted")
        return (time.perf_counter() - begun) * 1000
