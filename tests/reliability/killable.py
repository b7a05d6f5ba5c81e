"""Processes that are there to be killed: each is forked from a server that has loaded the program already.

To the register such a process is like any other: it has its own memory, files and locks, and signal 9 ends it
wherever it is. Only the second of processor time is spared in which each would load the same modules.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from multiprocessing import get_context
from multiprocessing.connection import Connection

_SERVER = get_context("forkserver")
# Each process loads the main module of the one that asked for it.
_SERVER.set_forkserver_preload(["pytest", "tests.reliability.loaded"])


class Killable:
    """Runs ``main`` with ``arguments`` as on its command line; its standard output is read here."""

    def __init__(self, main: Callable[[], None], *arguments: str) -> None:
        reading, writing = _SERVER.Pipe(duplex=False)
        self._process = _SERVER.Process(target=_run, args=(writing, main, arguments), daemon=True)
        self._process.start()
        # The only other end is the process itself, so that reading ends when it does.
        writing.close()
        self._reading = reading

    def lines(self) -> Iterator[str]:
        """What it says, to the end."""
        with os.fdopen(os.dup(self._reading.fileno()), encoding="utf-8") as said:
            yield from said
        self._reading.close()
        self._process.join()

    def kill(self) -> None:
        """Signal 9."""
        self._process.kill()

    @property
    def status(self) -> int | None:
        """As of a subprocess: a negative number is the signal that ended it."""
        return self._process.exitcode


def _run(writing: Connection, main: Callable[[], None], arguments: tuple[str, ...]) -> None:
    os.dup2(writing.fileno(), sys.stdout.fileno())
    writing.close()
    sys.argv = [main.__module__, *arguments]
    main()
