"""The log of a window in which somebody types until it is killed: written in there, judged out here.

One JSON line for each key (``typed``: letters so far, ``at``: seconds of the machine's steady clock) and for
each text that the register has acknowledged (``kept``: its letters).
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QObject, Slot

from caseapp.gui.task_runner import Task, TaskRunner
from caseapp.usecases.base import Command

KEPT_AFTER = 2.0
FOR_THE_WRITE = 0.5
"""Seconds: the promise, and what a write to the disk may take on a busy machine."""


def log(**what: object) -> None:
    """Write a line that is out before anything else happens."""
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


def log_typed(letters: int) -> None:
    """So many letters stand in the field now."""
    log(typed=letters, at=time.monotonic())


class KeptWords(QObject):
    """Writes down what of one field the register has acknowledged."""

    def __init__(self, runner: TaskRunner, field_name: str) -> None:
        super().__init__()
        self._field_name = field_name
        self._words: dict[Task, str] = {}
        self._write = runner.write
        runner.write = self._note_write  # type: ignore[method-assign]

    def _note_write(self, command: Command, owner: QObject) -> Task:
        task = self._write(command, owner)
        if (words := _words_in(command, self._field_name)) is not None:
            self._words[task] = words
            task.done.connect(self._on_task_done)
        return task

    @Slot(object)
    def _on_task_done(self, _: object) -> None:
        task = self.sender()
        if isinstance(task, Task):
            log(kept=len(self._words.pop(task)))


def _words_in(command: Command, field_name: str) -> str | None:
    """The typed words that a command carries."""
    carried: Any = getattr(command, "body", None) or getattr(command, "values", None)
    if carried is None:
        carried = {change.name: change.value for change in getattr(command, "changes", ())}
    found: str | None = carried.get(field_name)
    return found


@dataclass
class TypingLog:
    """What a log says, as far as it was read."""

    entries: list[dict[str, Any]] = field(default_factory=list)

    def follow(self, lines: Iterable[str]) -> Iterator[dict[str, Any]]:
        """Each entry as it comes, to the end: the kill."""
        for line in lines:
            # The last line may be cut by the kill itself; an acknowledgement is a whole line.
            if line.endswith("\n"):
                self.entries.append(json.loads(line))
                yield self.entries[-1]

    @property
    def typed(self) -> int:
        """Letters in the field."""
        return max((entry["typed"] for entry in self.entries if "typed" in entry), default=0)

    @property
    def kept(self) -> int:
        """Letters that the register has acknowledged."""
        return max((entry["kept"] for entry in self.entries if "kept" in entry), default=0)

    def seconds_gone(self, letters: int) -> float:
        """How long somebody had typed what did not come back, when so many letters did."""
        times = [entry["at"] for entry in self.entries if entry.get("typed", 0) > letters]
        return float(times[-1] - times[0]) if times else 0.0
