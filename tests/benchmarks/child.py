"""Python processes of their own for what depends on a fresh start: first paint, unlocking, memory.

They run as an installed program does: with compiled modules, and no setting of whoever measures.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Child:
    """How processes are started: alike, with the same folder for compiled modules and settings."""

    folder: Path

    def until_line(self, *arguments: str) -> float:
        """Milliseconds from the start of ``python arguments`` to its first line."""
        begun = time.perf_counter()
        with self._started(*arguments) as process:
            if process.stdout is None or not process.stdout.readline():
                raise RuntimeError("the process said nothing")
            return (time.perf_counter() - begun) * 1000

    def output(self, *arguments: str) -> str:
        """Everything that ``python arguments`` printed."""
        with self._started(*arguments) as process:
            text, _ = process.communicate()
        if process.returncode:
            raise RuntimeError("the process failed")
        return text

    def _started(self, *arguments: str) -> subprocess.Popen[str]:
        environment = os.environ | {
            "PYTHONPYCACHEPREFIX": str(self.folder / "compiled"),
            "XDG_CONFIG_HOME": str(self.folder / "settings"),
            "QT_QPA_PLATFORM": "offscreen",
            # The platform without a screen warns that windows have no frame there.
            "QT_LOGGING_RULES": "default.warning=false",
        }
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        return subprocess.Popen(
            [sys.executable, *arguments], stdout=subprocess.PIPE, text=True, env=environment
        )


@contextmanager
def children() -> Iterator[Child]:
    """Children that share one temporary folder; the first start of each kind compiles and is not counted."""
    with tempfile.TemporaryDirectory() as folder:
        yield Child(Path(folder))
