"""From the start of the process to the first paint: our lock screen against an empty window of Qt."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path

from caseapp.paths import Workspace
from caseapp.usecases.founding import NewOffice
from caseapp.usecases.workspace import create_workspace
from tests.benchmarks.child import children
from tests.benchmarks.measure import Figure, figure
from tests.benchmarks.population import PASSPHRASE, now

_EMPTY = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

class Empty(QWidget):
    is_painted = False

    def paintEvent(self, event):
        if not self.is_painted:
            self.is_painted = True
            QTimer.singleShot(0, painted)

def painted():
    sys.stdout.write("painted\\n"); sys.stdout.flush()
    application.quit()

application = QApplication(["empty"])
window = Empty()
window.resize(1280, 800)
%s
window.show()
application.exec()
"""

# What a lock screen cannot be without: words, a field, a button, and the names of Qt's own constants.
_BARE = """
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QIcon, QKeySequence, QPalette
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout

column = QVBoxLayout(window)
column.setAlignment(Qt.AlignmentFlag.AlignCenter)
for part in (QLabel("Welcome back"), QLineEdit(), QPushButton("Open")):
    column.addWidget(part)
"""

# As the program starts, but for the end: caseapp.__main__ stops the garbage collector too.
_OURS = """
import gc, sys
gc.disable()
from pathlib import Path
from PySide6.QtCore import QObject, Slot
import caseapp.__main__
from caseapp.app import build_program
from caseapp.paths import chosen_workspace, window_settings_file

class Watch(QObject):
    @Slot()
    def on_first_painted(self):
        sys.stdout.write("painted\\n"); sys.stdout.flush()
        program.window.close()

program = build_program(chosen_workspace(Path(sys.argv[1])), "de", window_settings_file())
watch = Watch()
program.window.first_painted.disconnect()
program.window.first_painted.connect(watch.on_first_painted)
program.run()
"""


def measure(rounds: int = 20) -> Sequence[Figure]:
    """The lock screen painted at most 1.3 times an empty window."""
    with tempfile.TemporaryDirectory() as folder, children() as child:
        place = Workspace(Path(folder) / "workspace")
        create_workspace(place, NewOffice("Beispielamt", "DE", "Frau Beispiel"), PASSPHRASE, now)
        scripts: tuple[tuple[str, ...], ...] = (
            ("-c", _OURS, str(place.folder)),
            ("-c", _EMPTY % ""),
            ("-c", _EMPTY % _BARE),
        )
        for script in scripts:
            child.until_line(*script)
        times: list[list[float]] = [[] for _ in scripts]
        for _ in range(rounds):
            for script, taken in zip(scripts, times, strict=True):
                taken.append(child.until_line(*script))
    ours, empty, bare = times
    return (
        figure("first paint of the lock screen", ours, empty, ratio=1.3, note="floor: an empty window"),
        figure("the same", ours, bare, note="floor: a window with a label, a field and a button"),
    )
