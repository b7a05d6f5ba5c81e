"""The printers of this computer, reached through CUPS: which there are, and a finished sheet to one of them.

A sheet goes by standard input with a neutral title: no temporary file, and nothing about a person in the list
of processes or of print jobs. Windows has no CUPS; there a sheet is saved as PDF and printed from the file.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from dataclasses import dataclass

from caseapp.errors import NoPrinterError, PrinterSilentError, PrintingUnavailableError

JOB_TITLE = "caseapp"
"""All that a list of print jobs says about a sheet."""

_LIST_SECONDS = 5.0
_SEND_SECONDS = 30.0
_DEFAULT = "system default destination: "


@dataclass(frozen=True)
class Printers:
    """The queues by name, in the system's order, and the one that is taken unless another is chosen."""

    names: tuple[str, ...]
    default: str


def find_printers() -> Printers:
    """Ask CUPS; a few seconds at most, so not on the GUI thread.

    Raises ``PrintingUnavailableError``, ``NoPrinterError`` or ``PrinterSilentError``.
    """
    names = tuple(name for line in _run("lpstat", "-e").splitlines() if (name := line.strip()))
    if not names:
        raise NoPrinterError
    said = _run("lpstat", "-d").strip()
    wanted = said.removeprefix(_DEFAULT) if said.startswith(_DEFAULT) else ""
    return Printers(names, wanted if wanted in names else names[0])


def send_to_printer(pdf: bytes, printer: str, copies: int = 1) -> None:
    """Hand the sheet to a queue; it is on its way when this returns.

    Raises ``PrintingUnavailableError``, or ``PrinterSilentError`` for a queue that is unknown, refuses or
    rests: a job that waits in a stopped queue would come out some day with nobody beside the printer.
    """
    if _is_stopped(printer):
        raise PrinterSilentError
    _run("lp", "-s", "-d", printer, "-n", str(copies), "-t", JOB_TITLE, "-", sent=pdf, seconds=_SEND_SECONDS)


def _is_stopped(printer: str) -> bool:
    try:
        said = _run("lpstat", "-p", printer)
    except PrinterSilentError:
        # A printer of the network has no queue here until something is sent to it.
        return False
    return said.startswith(f"printer {printer} disabled")


def _run(name: str, *arguments: str, sent: bytes = b"", seconds: float = _LIST_SECONDS) -> str:
    """What the program says. It is asked in its own language, because its words are read."""
    program = shutil.which(name)
    if program is None or os.name == "nt":
        raise PrintingUnavailableError
    try:
        done = subprocess.run(  # noqa: S603 - a fixed program; names of queues are never read as options
            [program, *arguments],
            input=sent,
            capture_output=True,
            timeout=seconds,
            check=True,
            env={**os.environ, "LC_ALL": "C"},
        )
    except (OSError, subprocess.SubprocessError) as error:
        raise PrinterSilentError from error
    return done.stdout.decode(errors="replace")
