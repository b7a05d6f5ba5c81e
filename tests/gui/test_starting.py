"""How the program starts: the first screen before any heavy library, and no known fault of the binding."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.architecture.sources import ROOT

# And what these bring, and what only a type or a rare moment needs.
HEAVY = [
    "sqlalchemy", "sqlcipher3", "alembic", "reportlab", "pypdfium2", "cryptography", "argon2", "keyring",
    "psycopg", "jsonschema", "anyascii", "PIL", "sqlite3", "_hashlib", "uuid", "zoneinfo",
    "PySide6.QtNetwork", "caseapp.usecases", "caseapp.storage", "caseapp.security", "caseapp.printing",
    "caseapp.sync", "caseapp.domain",
]  # fmt: skip

_FIRST_PAINT = """
import sys
from pathlib import Path
from caseapp.app import build_program
from caseapp.paths import Workspace

folder, heavy = Path(sys.argv[1]), sys.argv[2].split(",")
program = build_program(Workspace(folder / "workspace"), "de", folder / "window.json")
window = program.window
early = []

def at_first_paint():
    early.extend(name for name in heavy if name in sys.modules)

def when_loaded():
    assert "sqlalchemy" in sys.modules
    window.close()

window.first_painted.disconnect()
window.first_painted.connect(at_first_paint)
window.first_painted.connect(window.begin_loading)
window.loaded.connect(when_loaded)
status = program.run()
print(*early)
sys.exit(status)
"""

_MANY_CALLS = """
from PySide6.QtCore import QCoreApplication, QObject
application = QCoreApplication([])
thing = QObject()
for _ in range(20_000):
    thing.blockSignals(False)
    thing.setObjectName("x")
print("done")
"""


def _run(script: str, *arguments: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", script, *arguments],
        cwd=ROOT, capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout.strip()


def test_that_the_first_screen_is_painted_before_any_heavy_library_is_loaded(tmp_path: Path) -> None:
    assert _run(_FIRST_PAINT, str(tmp_path), ",".join(HEAVY)) == ""


def test_that_the_lock_screen_too_comes_first(tmp_path: Path) -> None:
    workspace = tmp_path / "workspace"
    workspace.mkdir()
    (workspace / "vault.json").write_text("{}")
    assert _run(_FIRST_PAINT, str(tmp_path), ",".join(HEAVY)) == ""


def test_that_twenty_thousand_calls_do_not_end_the_program() -> None:
    """PySide6 6.12.0 aborts on Python 3.11 after some ten thousand calls that return nothing."""
    assert _run(_MANY_CALLS) == "done"
