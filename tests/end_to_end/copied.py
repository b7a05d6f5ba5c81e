"""Programs that copy, for a real clipboard: one that holds its own words, one that locks.

Run as ``python -m tests.end_to_end.copied TASK`` on a display.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QSocketNotifier
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow

from caseapp.gui.cover import clear_away
from tests.window_driver import wait_until

OURS, THEIRS = "Søren Beispiel-Müller", "aus einem anderen Programm"


def hold() -> int:
    """Another program: copies and stays until its standard input ends."""
    application = QApplication([])
    clipboard = application.clipboard()
    for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
        clipboard.setText(THEIRS, mode)
    wait_until(clipboard.ownsClipboard, "it is copied")
    print("copied", flush=True)  # noqa: T201
    ending = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    ending.activated.connect(application.quit)
    return application.exec()


def lock(*, copies: bool) -> int:
    """Our window: perhaps copies a name; then what is copied is taken back as at every locking."""
    application = QApplication([])
    window, entry = QMainWindow(), QLineEdit(OURS)
    window.setCentralWidget(entry)
    window.show()
    window.activateWindow()
    wait_until(window.isActiveWindow, "the window is in front")
    clipboard = application.clipboard()
    if copies:
        entry.selectAll()
        entry.copy()
        wait_until(clipboard.ownsClipboard, "it is copied")
    print(clipboard.text())  # noqa: T201
    clear_away(window)
    print(clipboard.text())  # noqa: T201
    return 0


if __name__ == "__main__":
    task = sys.argv[1]
    sys.exit(hold() if task == "hold" else lock(copies=task == "copy_and_lock"))
