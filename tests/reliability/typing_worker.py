"""The real window in which a note is typed by key events until the process is killed.

Run as ``python -m tests.reliability.typing_worker FOLDER``. Standard output is the log (``typing_log``). It
kills itself with signal 9: after ``--letters N``, at any moment after ``--seconds S``, or inside a save with
``--die-at POINT --after N``.
"""

from __future__ import annotations

import argparse
import os
import signal
import threading
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication

from caseapp.gui.widgets.text_field import TextField
from tests.builders import PASSPHRASE
from tests.gui.note_story import begin_note
from tests.reliability.typing_log import KeptWords, log_typed
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
        self._field = driver.see(FIELD, TextField)
        self._kept = KeptWords(driver.program.parts.runner, FIELD)
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self._on_timer_timeout)
        self._field.setFocus()
        self._timer.start()

    @Slot()
    def _on_timer_timeout(self) -> None:
        type_text(self._field, letter(self._typed))
        self._typed += 1
        log_typed(self._typed)
        if self._typed == self._letters:
            _die()
        if self._typed % SAVE_EVERY == 0:
            self._driver.ctrl(Qt.Key.Key_S)


def _die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


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
