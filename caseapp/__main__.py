"""``caseapp`` and ``python -m caseapp``: a command of the command line, or the window when none is given."""

from __future__ import annotations

import os
import sys
from datetime import UTC, datetime

from caseapp.cli.main import run
from caseapp.cli.streams import standard_streams
from caseapp.errors import QT_TRANSLATE_NOOP, CaseAppError
from caseapp.paths import Workspace


class NoDisplayError(CaseAppError):
    """The window cannot be shown: there is no screen, or the program was installed without it."""

    code = "no_display"
    title = QT_TRANSLATE_NOOP("Errors", "There is no screen for the window here")
    message = QT_TRANSLATE_NOOP("Errors", "Nothing was opened or changed.")
    advice = QT_TRANSLATE_NOOP(
        "Errors", "Start caseapp on a desktop, or use its command line: caseapp --help lists the commands."
    )


def main() -> int:
    """Run this process's command line."""
    try:
        return run(sys.argv[1:], standard_streams(), lambda: datetime.now(UTC), open_window=_open_window)
    except BrokenPipeError:
        # Whoever read our output has had enough; Python would complain again when it closes the stream.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1


def _open_window(workspace: Workspace, language: str | None) -> int:
    if not _has_display():
        raise NoDisplayError
    try:
        from caseapp.app import run_window  # late: the command line needs no Qt
    except ImportError:
        raise NoDisplayError from None
    return run_window(workspace, language)


def _has_display() -> bool:
    if sys.platform in ("win32", "darwin"):
        return True
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return any(os.environ.get(name) for name in names)


if __name__ == "__main__":
    sys.exit(main())
