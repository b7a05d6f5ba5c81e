"""Where a command reads and writes: handed in, so that tests need no process and no terminal."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from getpass import getpass
from io import BytesIO
from typing import BinaryIO, TextIO


@dataclass(frozen=True)
class Streams:
    """Standard input, output and error. ``prompt`` asks without an echo; None when nobody is there.

    ``is_watched`` says that somebody sees standard error, so that a line there may be drawn over.
    """

    stdin: BinaryIO
    stdout: BinaryIO
    stderr: BinaryIO
    prompt: Callable[[str], str] | None = None
    is_watched: bool = False

    def put(self, text: str) -> None:
        """Write the answer to standard output."""
        _write(self.stdout, text)

    def say(self, text: str) -> None:
        """Write a message to standard error."""
        _write(self.stderr, text)

    def draw(self, text: str) -> None:
        """Begin the last line of standard error anew with ``text``."""
        self.stderr.write(b"\r" + text.encode("utf-8", "backslashreplace"))
        self.stderr.flush()


def standard_streams() -> Streams:
    """Those of the process."""
    # A program started from a desktop may have none of them.
    is_terminal = sys.stdin is not None and sys.stdin.isatty()
    return Streams(
        _buffer(sys.stdin),
        _buffer(sys.stdout),
        _buffer(sys.stderr),
        getpass if is_terminal else None,
        is_watched=sys.stderr is not None and sys.stderr.isatty(),
    )


def _buffer(stream: TextIO | None) -> BinaryIO:
    return stream.buffer if stream is not None else BytesIO()


def _write(stream: BinaryIO, text: str) -> None:
    # Always UTF-8, whatever the terminal claims; a broken byte of a file name stays readable.
    stream.write(text.encode("utf-8", "backslashreplace") + b"\n")
    stream.flush()
