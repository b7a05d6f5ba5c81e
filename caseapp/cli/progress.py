"""How far long work has come: one line of standard error that is drawn over, and Ctrl+C as a wish to stop."""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

from caseapp.cli.streams import Streams

_WIDTH = 30


class ProgressLine:
    """A bar with words behind it; silent when nobody watches."""

    def __init__(self, streams: Streams, words: Callable[[int, int], str]) -> None:
        self._streams = streams
        self._words = words
        self._drawn = -1
        self._length = 0

    def show(self, done: int, total: int) -> None:
        """Draw the line when it would look different: at most a hundred times."""
        percent = 100 * done // total if total else 100
        if not self._streams.is_watched or percent == self._drawn:
            return
        filled = _WIDTH * percent // 100
        line = f"[{'#' * filled}{'.' * (_WIDTH - filled)}] {self._words(done, total)}"
        self._drawn, self._length = percent, max(self._length, len(line))
        self._streams.draw(line.ljust(self._length))

    def clear(self) -> None:
        """Take the line away."""
        if self._length:
            self._streams.draw(" " * self._length)
            self._streams.draw("")


@contextmanager
def stop_at_interrupt() -> Iterator[threading.Event]:
    """The event that Ctrl+C sets meanwhile; a second Ctrl+C breaks off as usual."""
    stop = threading.Event()
    if threading.current_thread() is not threading.main_thread():
        yield stop  # only the main thread hears signals
        return
    before = signal.getsignal(signal.SIGINT)

    def note(_: int, __: FrameType | None) -> None:
        stop.set()
        signal.signal(signal.SIGINT, before)

    signal.signal(signal.SIGINT, note)
    try:
        yield stop
    finally:
        signal.signal(signal.SIGINT, before)
