"""Three lanes to the register: one thread writes, one answers the window, one works in the background.

So SQLite never sees two writers, a report never delays a keystroke, and nobody waits on the thread that
draws. Qt-free; the window turns the futures into signals.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

from caseapp.errors import CaseAppError, InterruptedReadError
from caseapp.storage.register import Register
from caseapp.usecases.base import Changes, Command, Intake, Query
from caseapp.usecases.executor import Executor

T = TypeVar("T")


class SupersededError(CaseAppError):
    """A newer question of the same channel came; the answer to this one is wanted by nobody."""

    code = "superseded"


class Lanes:
    """Runs use cases off the calling thread. ``close`` waits for what is under way."""

    def __init__(self, register: Register, executor: Executor) -> None:
        self._executor = executor
        self._write = ThreadPoolExecutor(1, thread_name_prefix="caseapp-write")
        self._read = ThreadPoolExecutor(1, thread_name_prefix="caseapp-read")
        self._background = ThreadPoolExecutor(1, thread_name_prefix="caseapp-background")
        self._guard = threading.Lock()
        self._newest: dict[str, int] = {}
        self._running: tuple[str, int] | None = None
        self._stop = register.stop_reading
        self._closing = register.closing

    def write(self, command: Command) -> Future[Changes]:
        """Carry a command out; commands run in the order in which they were given."""
        return self._write.submit(self._executor.run, command)

    def take_in(self, intake: Intake[T]) -> tuple[T, Changes]:
        """Write a step of the exchange between the commands, and wait for it: never on the GUI thread.

        Raises ``SupersededError`` when the register is being closed.
        """
        try:
            future = self._write.submit(self._executor.take_in, intake)
        except RuntimeError:
            raise SupersededError from None
        return future.result()

    def read(self, query: Query[T], channel: str | None = None) -> Future[T]:
        """Ask for the window. A newer question of the same ``channel`` drops this one, even while it runs;
        its future then raises ``SupersededError``.
        """
        if channel is None:
            return self._read.submit(self._ask, query)
        with self._guard:
            number = self._newest.get(channel, 0) + 1
            self._newest[channel] = number
            if self._running is not None and self._running[0] == channel:
                self._stop.set()
        return self._read.submit(self._ask_newest, query, channel, number)

    def background(self, query: Query[T]) -> Future[T]:
        """Ask for something long that reads only."""
        return self._background.submit(self._ask, query, in_background=True)

    def ask_from_background(self, query: Query[T]) -> T:
        """For work that runs on the background lane already and has a question of its own."""
        return self._ask(query, in_background=True)

    def background_work(self, work: Callable[[], T]) -> Future[T]:
        """Run what is no query but takes long: a backup, a check."""
        return self._background.submit(work)

    def close(self) -> None:
        """Finish what was given to be written and stop the threads; questions are dropped or broken off."""
        self._closing.set()
        self._read.shutdown(cancel_futures=True)
        self._background.shutdown(cancel_futures=True)
        self._write.shutdown()

    def _ask(self, query: Query[T], *, in_background: bool = False) -> T:
        try:
            return self._executor.ask(query, in_background=in_background)
        except InterruptedReadError:
            # Let go here, as below.
            pass
        raise SupersededError

    def _ask_newest(self, query: Query[T], channel: str, number: int) -> T:
        with self._guard:
            if self._newest[channel] != number:
                raise SupersededError
            self._running = (channel, number)
            self._stop.clear()
        try:
            return self._executor.ask(query)
        except InterruptedReadError:
            # Let go here, with the cursor it holds by its traceback. Whoever lets go of the future would
            # otherwise reset a statement on another thread, perhaps while the next question is using it.
            pass
        finally:
            with self._guard:
                self._running = None
                self._stop.clear()
        raise SupersededError
