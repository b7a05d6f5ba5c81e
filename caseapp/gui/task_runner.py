"""Runs use cases and other long work off the GUI thread and brings the answers back to it as signals.

The workers get plain values and touch no QObject. An answer whose page is gone is dropped here; whether it is
still the wanted one is for the page to check.
"""

# long because: each kind of work has its way in, and all share one way out.
from __future__ import annotations

import threading
import time
from collections.abc import Callable
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from functools import partial
from itertools import count
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMetaMethod, QObject, Qt, QTimer, Signal, SignalInstance, Slot
from shiboken6 import isValid

from caseapp.errors import CaseAppError, UnexpectedError
from caseapp.gui.debts import Debts, belongs_to
from caseapp.log import Event, EventLog

if TYPE_CHECKING:
    from caseapp.usecases.base import Changes, Command, Query
    from caseapp.usecases.bulk import Progress, Stop
    from caseapp.usecases.lanes import Lanes

PROGRESS_AFTER = 0.3
"""Seconds after which the window shows that something is under way."""

_WATCH_EVERY_MS = 100
_OF_NO_INTEREST = {"superseded"}
_EXPECTED = _OF_NO_INTEREST | {"backup_stopped"}
"""What becomes of work when whoever wanted it is gone; nobody has to be told."""


class Task(QObject):
    """One piece of work under way. It dies with its owner; what it brings then is wanted by nobody."""

    done = Signal(object)
    """The result."""
    failed = Signal(object)
    """The ``CaseAppError``. When nobody listens, the runner's ``failed`` tells the window."""
    progressed = Signal(object)
    """How much of ``long_work`` is done, and of how much (two numbers)."""

    def __init__(self, owner: QObject, number: int, *, is_quiet: bool = False) -> None:
        super().__init__(owner)
        self.number = number
        self.is_quiet = is_quiet
        self.ends_with_register = False
        self.started_at = time.monotonic()
        self.is_wanted = True
        self.is_aside = False
        self._stop = threading.Event()

    @property
    def is_stopped(self) -> Stop:
        """For the worker to ask between two steps of ``long_work``."""
        return self._stop.is_set

    @Slot()
    def stop(self) -> None:
        """Ask ``long_work`` to end soon; it is done or failed after that, as it chooses."""
        self._stop.set()


class TaskRunner(QObject):
    """One for the program. With a register open it has lanes; without, only ``work``."""

    changed = Signal(object)
    """What a command changed (``Changes``), before its own task is done."""
    came_in = Signal(object)
    """What an exchange with the office brought (``Changes``)."""
    failed = Signal(object)
    """A ``CaseAppError`` of which nobody else takes care."""
    busy_changed = Signal(bool)
    """True when something has been under way for longer than a moment."""
    _settled = Signal(object)
    _advanced = Signal(object)

    def __init__(self, log: EventLog | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._log = log
        self._lanes: Lanes | None = None
        self._worker = ThreadPoolExecutor(1, thread_name_prefix="caseapp-window")
        self._pending: dict[int, Task] = {}
        self.debts = Debts(self)
        self._numbers = count()
        self._is_busy = False
        self._watch = QTimer(self, interval=_WATCH_EVERY_MS)
        self._watch.timeout.connect(self._watch_pending)
        # Queued even when a future is done already: a task is connected before it can report.
        self._settled.connect(self._on_settled, Qt.ConnectionType.QueuedConnection)
        self._advanced.connect(self._on_advanced, Qt.ConnectionType.QueuedConnection)

    def attach(self, lanes: Lanes) -> None:
        """Use the lanes of a register that was opened."""
        self._lanes = lanes

    def detach(self) -> None:
        """Forget the lanes; whoever ends the session closes them, without waiting for what can be stopped."""
        self._lanes = None
        for task in self._pending.values():
            if isValid(task) and task.ends_with_register:
                task.stop()

    def read(self, query: Query[Any], owner: QObject, channel: str | None = None) -> Task:
        """Ask the register. A newer question of the same ``channel`` drops this one."""
        return self._follow(self._open_lanes().read(query, channel), owner)

    def background(self, query: Query[Any], owner: QObject) -> Task:
        """Ask something long that reads only."""
        return self._follow(self._open_lanes().background(query), owner)

    def long_background(
        self, make: Callable[[Progress, Stop], Query[Any]], owner: QObject, *, is_quiet: bool = False
    ) -> Task:
        """Ask in the background what says how far it is and can be stopped; locking stops it.

        With ``is_quiet`` the window does not show that something is under way.
        """
        task = Task(owner, next(self._numbers), is_quiet=is_quiet)
        task.ends_with_register = True
        query = make(_advance(self._advanced, task.number), task.is_stopped)
        return self._watch_over(self._open_lanes().background(query), task)

    def long_write(self, call: Callable[[Lanes, Progress, Stop], Any], owner: QObject) -> Task:
        """Run what writes in many steps, says how far it is and can be stopped; locking stops it.

        It works in the background and gives each step to the lane that writes, so that others come between.
        A result that has ``changes`` is told to everybody.
        """
        task = Task(owner, next(self._numbers))
        task.ends_with_register = True
        lanes = self._open_lanes()
        work = partial(call, lanes, _advance(self._advanced, task.number), task.is_stopped)
        return self._watch_over(lanes.background_work(work), task)

    def write(self, command: Command, owner: QObject) -> Task:
        """Carry a command out; ``done`` brings its ``Changes``, and so does ``changed`` for everybody."""
        task = self._follow(self._open_lanes().write(command), owner)
        self.debts.owe(task)
        return task

    def work(self, call: Callable[[], Any], owner: QObject, last: Command | None = None) -> Task:
        """Run what needs no register: unlocking, building a PDF, writing a file. One after the other.

        ``last`` is written when the call succeeds and nobody is there any more to do it: paper that came out
        has its record, though its page was closed meanwhile.
        """
        task = self._follow(self._worker.submit(call), owner)
        if last is not None:
            self.debts.owe(task, last)
        return task

    def long_work(self, call: Callable[[Progress, Stop], Any], owner: QObject) -> Task:
        """Run what says how far it is and can be stopped; closing the program stops it."""
        task = Task(owner, next(self._numbers))
        return self._watch_over(
            self._worker.submit(call, _advance(self._advanced, task.number), task.is_stopped), task
        )

    def aside(self, call: Callable[[], Any], owner: QObject) -> Task:
        """Run what may wait for somebody else for ever: a keyring that asks its own question first.

        It has a thread of its own and keeps nothing else from being done, nor the program from ending. Its
        owner shows that it is under way.
        """
        future: Future[Any] = Future()
        task = self._follow(future, owner)
        task.is_aside = True
        threading.Thread(target=_fulfil, args=(future, call), name="caseapp-aside", daemon=True).start()
        return task

    def bring_in(self, changes: Changes) -> None:
        """From the thread of an exchange: whoever listens hears of it on the thread that draws."""
        if isValid(self) and self._lanes is not None:
            self.came_in.emit(changes)

    def drop(self, owner: QObject) -> None:
        """A page is left: nobody wants its answers, though it lives until its events are done.

        What it gave to be written is written; a failure of that is told to the window. What says how far it
        is ends soon.
        """
        for task in self._pending.values():
            if isValid(task) and belongs_to(task, owner):
                task.is_wanted = False
                task.stop()

    def close(self) -> None:
        """Wait for what is under way, then stop."""
        self._watch.stop()
        for task in self._pending.values():
            if isValid(task):
                task.stop()
        self._worker.shutdown()

    def _open_lanes(self) -> Lanes:
        if self._lanes is None:
            raise UnexpectedError
        return self._lanes

    def _follow(self, future: Future[Any], owner: QObject) -> Task:
        return self._watch_over(future, Task(owner, next(self._numbers)))

    def _watch_over(self, future: Future[Any], task: Task) -> Task:
        self._pending[task.number] = task
        if not self._watch.isActive():
            self._watch.start()
        # The worker holds a number, not the task: a QObject must not be let go on another thread.
        future.add_done_callback(partial(self._report, task.number))
        return task

    def _report(self, number: int, future: Future[Any]) -> None:
        """Runs on the worker thread: nothing but the signal."""
        # What was done aside may be done after the program has ended.
        if isValid(self):
            self._settled.emit((number, future))

    @Slot(object)
    def _on_advanced(self, step: tuple[int, int, int]) -> None:
        number, done, total = step
        task = self._pending.get(number)
        if task is not None and isValid(task) and task.is_wanted:
            task.progressed.emit((done, total))

    @Slot(object)
    def _on_settled(self, settled: tuple[int, Future[Any]]) -> None:
        number, future = settled
        task = self._pending.pop(number)
        self._watch_pending()
        try:
            result = future.result()
        except CancelledError:
            return
        except CaseAppError as error:
            self._fail(task, error)
        except Exception as error:  # noqa: BLE001 - the runner of commands
            # Nothing is swallowed: the log gets the place, the window says that a fault happened.
            if self._log is not None:
                self._log.record(Event.WINDOW_FAULT, error=error)
            self._fail(task, UnexpectedError())
        else:
            self._finish(number, task, result)
        finally:
            self.debts.settle(number)
            # An error holds this frame, and the future the error; together they would outlive a lock.
            del future, settled

    def _finish(self, number: int, task: Task, result: object) -> None:
        # After locking there is no page that could read again.
        changes = getattr(result, "changes", result)
        if self._lanes is not None and getattr(changes, "kinds", None):
            self.changed.emit(changes)
        if isValid(task) and task.is_wanted:
            task.done.emit(result)
        elif (last := self.debts.last_of(number)) is not None and self._lanes is not None:
            self.write(last, self)
        if isValid(task):
            # It goes with its last name, now or with the page. Deleted by the event loop, a task was gone
            # for the binding before it was gone for Qt now and then, and the process ended.
            task.setParent(None)

    def _fail(self, task: Task, error: CaseAppError) -> None:
        if error.code in _OF_NO_INTEREST:
            return
        if not isValid(task) or not task.is_wanted:
            if error.code not in _EXPECTED and not task.is_aside:
                self.failed.emit(error)
        elif task.isSignalConnected(QMetaMethod.fromSignal(task.failed)):
            task.failed.emit(error)
        else:
            self.failed.emit(error)

    @Slot()
    def _watch_pending(self) -> None:
        if not self._pending:
            self._watch.stop()
        now = time.monotonic()
        is_busy = any(
            now - task.started_at > PROGRESS_AFTER and not (task.is_quiet or task.is_aside)
            for task in self._pending.values()
        )
        if is_busy != self._is_busy:
            self._is_busy = is_busy
            self.busy_changed.emit(is_busy)


def _advance(advanced: SignalInstance, number: int) -> Progress:
    def advance(done: int, total: int) -> None:
        # Runs on the worker thread: nothing but the signal.
        advanced.emit((number, done, total))

    return advance


def _fulfil(future: Future[Any], call: Callable[[], Any]) -> None:
    """As an executor does it, but on a thread that nobody waits for."""
    try:
        result = call()
    except Exception as error:  # noqa: BLE001 - ``_on_settled`` judges it
        future.set_exception(error)
        # The error holds this frame, and the future the error; together they would outlive a lock.
        del future, call
    else:
        future.set_result(result)
