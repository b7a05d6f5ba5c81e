"""Every step of an exchange, numbered: before and after each call of the register, the server and the disk.

A process that is told to end at step n kills itself there; one that is told nothing counts. Nothing in the
product knows of it.
"""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from typing import Any

from caseapp.storage.unit_of_work import UnitOfWork
from caseapp.sync.local_store import LocalStore
from caseapp.sync.office_server import OfficeServer
from caseapp.usecases.sync_store import RegisterStore

_SERVER = (
    "push", "poll", "pull_page", "load_cases", "digests", "versions", "colleagues", "begin_use",
)  # fmt: skip


def _points() -> list[tuple[type[Any], str]]:
    store = [name for name in vars(LocalStore) if not name.startswith("_")]
    return [
        *((RegisterStore, name) for name in store),
        *((OfficeServer, name) for name in _SERVER),
        (UnitOfWork, "commit"),
    ]


class Steps:
    """Counts the steps of this process from ``start`` on, and ends it at the one that was named."""

    def __init__(self) -> None:
        self.passed: list[str] = []
        self._end: int | None = None
        self._counts = False
        for cls, name in _points():
            setattr(cls, name, self._watched(f"{cls.__name__}.{name}", getattr(cls, name)))

    def start(self, end: int | None = None) -> None:
        """From here on; ``end`` is the number of the last step, 1 for the first."""
        self.passed.clear()
        self._end, self._counts = end, True

    def stop(self) -> None:
        """Count no longer."""
        self._counts = False

    def _watched(self, name: str, original: Callable[..., Any]) -> Callable[..., Any]:
        def call(*args: Any, **more: Any) -> Any:
            self._pass(f"before {name}")
            answer = original(*args, **more)
            self._pass(f"after {name}")
            return answer

        return call

    def _pass(self, name: str) -> None:
        if not self._counts:
            return
        self.passed.append(name)
        if len(self.passed) == self._end:
            die()


def die() -> None:
    """What a loss of power does to a program."""
    os.kill(os.getpid(), signal.SIGKILL)
