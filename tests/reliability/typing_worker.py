"""The real window in which a note is typed by key events until the process is killed.

Run as ``python -m tests.reliability.typing_worker FOLDER``. Standard output is the log: one JSON line for
each key (``typed``: letters so far, ``at``: seconds of this process) and for each text that the register has
acknowledged (``kept``: its letters). It kills itself with signal 9: after ``--letters N``, at any moment
after ``--seconds S``, or inside a save with ``--die-at POINT --after N``.
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import sys
import threading
import time
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication

from caseapp.gui.task_runner import Task, TaskRunner
from caseapp.gui.widgets.text_field import TextField
from caseapp.usecases.base import Command
from tests.builders import PASSPHRASE
from tests.gui.note_story import begin_note
from tests.reliability.worker import POINTS, arm
from tests.window_driver import Driver, type_text
from tests.window_story import unlock

EVERY_MS = 12
"""So quick nobody types; it makes each second hold more that could be lost."""
SAVE_EVERY = 300
"""After so many letters Ctrl+S is pressed."""
FIELD = "persons_view"
_SENTENCE = "Ich möchte eine Tür, die ich zumachen kann – und Ruhe. "


def letter(number: int) -> str:
    """What is typed as the letter of this number, from 0 on."""
    return _SENTENCE[number % len(_SENTENCE)]


class Typist(QObject):
    """Types one letter at a time and writes down what the register has acknowledged."""

    def __init__(self, driver: Driver, letters: int) -> None:
        super().__init__()
        self._driver = driver
        self._letters = letters
        self._typed = 0
        self._texts: dict[Task, str] = {}
        self._field = driver.see(FIELD, TextField)
        self._runner: TaskRunner = driver.program.parts.runner
        self._write = self._runner.write
        self._runner.write = self._note_write  # type: ignore[method-assign]
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self._on_timer_timeout)
        self._field.setFocus()
        self._timer.start()

    def _note_write(self, command: Command, owner: QObject) -> Task:
        task = self._write(command, owner)
        if (text := _text_in(command)) is not None:
            self._texts[task] = text
            task.done.connect(self._on_task_done)
        return task

    @Slot(object)
    def _on_task_done(self, _: object) -> None:
        task = self.sender()
        if isinstance(task, Task):
            _log(kept=len(self._texts.pop(task)))

    @Slot()
    def _on_timer_timeout(self) -> None:
        type_text(self._field, letter(self._typed))
        self._typed += 1
        _log(typed=self._typed, at=time.monotonic())
        if self._typed == self._letters:
            _die()
        if self._typed % SAVE_EVERY == 0:
            self._driver.ctrl(Qt.Key.Key_S)


def _text_in(command: Command) -> str | None:
    """The typed text that a command carries."""
    carried: Any = getattr(command, "body", None) or getattr(command, "values", None)
    if carried is None:
        carried = {change.name: change.value for change in getattr(command, "changes", ())}
    found: str | None = carried.get(FIELD)
    return found


def _die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def _log(**what: object) -> None:
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


def main() -> None:
    """Type until killed."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    options = argparse.ArgumentParser()
    options.add_argument("folder", type=Path)
    options.add_argument("--letters", type=int, default=0)
    options.add_argument("--seconds", type=float, default=0)
    options.add_argument("--die-at", choices=[*POINTS], default=None)
    options.add_argument("--after", type=int, default=1)
    chosen = options.parse_args()
    driver = Driver.start(chosen.folder)
    unlock(driver, PASSPHRASE)
    begin_note(driver)
    if chosen.die_at:
        arm(*POINTS[chosen.die_at], chosen.after)
    if chosen.seconds:
        # On a thread of its own, so that it comes in the middle of whatever is under way.
        threading.Timer(chosen.seconds, _die).start()
    typist = Typist(driver, chosen.letters)
    QApplication.exec()
    del typist


if __name__ == "__main__":
    main()
