"""What the server of ``killable`` loads once: the program with all its pages, and the tests' own workers."""

from __future__ import annotations

from caseapp.gui.page_loading import loading_steps
from tests.reliability import example_worker, import_worker, typing_worker, worker

__all__ = ["example_worker", "import_worker", "typing_worker", "worker"]

for _ in loading_steps():
    pass
