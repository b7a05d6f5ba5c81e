"""``caseapp`` and ``python -m caseapp``: a command of the command line, or the window when none is given."""

from __future__ import annotations

import contextlib
import ctypes
import gc
import os
import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from caseapp import __version__
from caseapp.errors import QT_TRANSLATE_NOOP, CaseAppError
from caseapp.i18n import LANGUAGES
from caseapp.paths import Workspace, chosen_workspace


class NoDisplayError(CaseAppError):
    """The window cannot be shown: there is no screen, or the program was installed without it."""

    code = "no_display"
    title = QT_TRANSLATE_NOOP("Errors", "There is no screen for the window here")
    message = QT_TRANSLATE_NOOP("Errors", "Nothing was opened or changed.")
    advice = QT_TRANSLATE_NOOP(
        "Errors", "Start caseapp on a desktop, or use its command line: caseapp --help lists the commands."
    )


@dataclass(frozen=True)
class WindowCall:
    """The words that ask for the window and nothing else."""

    workspace: Path | None = None
    language: str | None = None


def window_call(argv: Sequence[str]) -> WindowCall | None:
    """What the words say about the window; ``None`` when they are for the command line to judge."""
    words = list(argv)
    values: dict[str, str] = {}
    while words:
        name, _, value = words.pop(0).partition("=")
        if name not in ("--workspace", "--language") or not (value or words):
            return None
        values[name] = value or words.pop(0)
    language = values.get("--language")
    if language is not None and language not in LANGUAGES:
        return None
    folder = values.get("--workspace")
    return WindowCall(Path(folder) if folder else None, language)


def main() -> int:
    """Open the window, or run this process's command line."""
    if sys.argv[1:] == ["--version"]:
        sys.stdout.write(f"caseapp {__version__}\n")
        return 0
    call = window_call(sys.argv[1:])
    if call is not None:
        # Straight to the window: the libraries of the command line would delay its first paint.
        with contextlib.suppress(NoDisplayError):
            return _open_window(chosen_workspace(call.workspace), call.language)
    return _command_line()


def _command_line() -> int:
    from caseapp.cli.main import run  # late: the window shall not wait for it
    from caseapp.cli.streams import standard_streams

    try:
        return run(sys.argv[1:], standard_streams(), lambda: datetime.now(UTC), open_window=_open_window)
    except BrokenPipeError:
        # Whoever read our output has had enough; Python would complain again when it closes the stream.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1


def _open_window(workspace: Workspace, language: str | None) -> int:
    if not has_display():
        raise NoDisplayError
    # What is loaded from here on stays: looking through it would only delay the first paint. The window
    # takes the collector over (caseapp.gui.garbage).
    gc.disable()
    try:
        from caseapp.app import run_window  # late: the command line needs no Qt
    except ImportError:
        gc.enable()
        raise NoDisplayError from None
    return run_window(workspace, language)


def has_display() -> bool:
    """False only when it is certain: Qt would end the whole process with words that help nobody."""
    if sys.platform in ("win32", "darwin"):
        return True
    wish = os.environ.get("QT_QPA_PLATFORM")
    # As in "wayland-egl;xcb:option=1": the first that works is taken.
    names = [re.split("[-:]", part)[0] for part in wish.split(";")] if wish else [*_SCREENS]
    return any(_SCREENS[name]() if name in _SCREENS else True for name in names)


def _x_answers() -> bool:
    """Asks with the library that Qt asks with, so that the answer is the same, permission included."""
    if not os.environ.get("DISPLAY"):
        return False
    library = _library("libxcb.so.1")
    if library is None:
        return True
    library.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(library.xcb_connect(None, None))
    is_refused = bool(library.xcb_connection_has_error(connection))
    library.xcb_disconnect(connection)
    return not is_refused


def _wayland_answers() -> bool:
    if not os.environ.get("WAYLAND_DISPLAY"):
        return False
    library = _library("libwayland-client.so.0")
    if library is None:
        return True
    library.wl_display_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(library.wl_display_connect(None))
    if connection.value is None:
        return False
    library.wl_display_disconnect(connection)
    return True


def _library(name: str) -> ctypes.CDLL | None:
    """``None`` where it is missing: then Qt shall try its own way."""
    try:
        return ctypes.CDLL(name)
    except OSError:
        return None


_SCREENS = {"wayland": _wayland_answers, "xcb": _x_answers}
"""Qt's names for what may show a window here, each with whether it would."""


if __name__ == "__main__":
    sys.exit(main())
