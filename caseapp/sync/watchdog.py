"""Ends a call that takes too long, by shutting its socket down: the waiting side then sees an ended link."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from threading import Condition, Thread
from time import monotonic


class Watchdog:
    """Watches one socket from a thread of its own. ``limit`` costs a lock and no switch of threads."""

    def __init__(self, descriptor: int) -> None:
        self._socket = socket.fromfd(descriptor, socket.AF_INET, socket.SOCK_STREAM)
        self._changed = Condition()
        self._end: float | None = None
        self._wakes_at: float | None = None
        self._closed = False
        self._fired = False
        self._thread = Thread(target=self._watch, name="exchange watchdog", daemon=True)
        self._thread.start()

    @property
    def has_fired(self) -> bool:
        """Whether the socket was shut down here."""
        return self._fired

    @contextmanager
    def limit(self, seconds: float) -> Iterator[None]:
        """Shut the socket down unless the block ends within ``seconds``."""
        self._set(monotonic() + seconds)
        try:
            yield
        finally:
            self._set(None)

    def fire(self) -> None:
        """Shut the socket down now, whatever is under way. Any thread; never waits for the other side."""
        with self._changed:
            if not self._closed:
                self._shut_down()

    def close(self) -> None:
        """Stop watching; waits for the thread, which does nothing long."""
        with self._changed:
            self._closed = True
            self._changed.notify()
        self._thread.join()
        self._socket.close()

    def _set(self, end: float | None) -> None:
        with self._changed:
            self._end = end
            # The thread sleeps until an earlier end that has passed by: it finds the new one by itself.
            if end is not None and (self._wakes_at is None or self._wakes_at > end):
                self._changed.notify()

    def _watch(self) -> None:
        with self._changed:
            while not self._closed:
                if self._end is not None and monotonic() >= self._end:
                    self._end = None
                    self._shut_down()
                self._wakes_at = self._end
                self._changed.wait(None if self._end is None else self._end - monotonic())

    def _shut_down(self) -> None:
        self._fired = True
        with suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
