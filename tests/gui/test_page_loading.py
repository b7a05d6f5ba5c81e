"""The pages are loaded on the GUI thread alone, bit by bit, and nothing of Qt on any other."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.architecture.sources import ROOT

_WHO_LOADS = """
import sys, threading
from pathlib import Path
from caseapp.app import build_program
from caseapp.paths import Workspace

folder = Path(sys.argv[1])
program = build_program(Workspace(folder / "workspace"), "de", folder / "window.json")
window = program.window
elsewhere = []

class Watch:
    def find_spec(self, name, path=None, target=None):
        is_qt = name.startswith(("PySide6.", "caseapp.gui."))
        if is_qt and threading.current_thread() is not threading.main_thread():
            elsewhere.append(name)

sys.meta_path.insert(0, Watch())
window.loaded.connect(window.close)
status = program.run()
assert "caseapp.gui.workbench" in sys.modules
assert "PySide6.QtNetwork" in sys.modules
print(*elsewhere)
sys.exit(status)
"""


def test_that_no_worker_loads_a_module_of_the_window(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _WHO_LOADS, str(tmp_path)],
        cwd=ROOT, capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.split() == []
