"""One exchange with the office for a window that stays open: on a thread of its own, broken off at any time.

It holds no session: each step is handed to the lane that writes, between the commands.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from caseapp.errors import CaseAppError
from caseapp.paths import machine_file
from caseapp.settings import machine_name
from caseapp.sync.office_server import OfficeServer
from caseapp.sync.round import RoundResult
from caseapp.sync.transport import BreakOff, Deadlines, Link, connected
from caseapp.usecases.base import Changes, Intake
from caseapp.usecases.lanes import SupersededError
from caseapp.usecases.synchronize import synchronize
from caseapp.usecases.working_session import WorkingSession

T = TypeVar("T")


class Exchange:
    """One exchange of an open register. ``tell`` hears what each step changed, on the thread of ``run``."""

    def __init__(
        self,
        session: WorkingSession,
        tell: Callable[[Changes], None],
        machine: Path | None = None,
        deadlines: Deadlines | None = None,
    ) -> None:
        self._session = session
        self._tell = tell
        self._machine = machine or machine_file()
        self._deadlines = deadlines or Deadlines()
        self._break_off = BreakOff()

    def run(self) -> RoundResult:
        """Exchange until both sides have everything. Loads the driver: not for the GUI thread.

        Raises what the network, the server or the register raises; ``SupersededError`` when it was stopped.
        What was done until then stays done.
        """
        try:
            return synchronize(
                self._session.opened, self._take_in, machine_name(self._machine), self._connect
            )
        except CaseAppError:
            if self._break_off.is_asked:
                raise SupersededError from None
            raise

    def stop(self) -> None:
        """Break it off between two steps, and the connection at once. Any thread; waits for nothing."""
        self._break_off.ask()

    @contextmanager
    def _connect(self, link: Link) -> Iterator[OfficeServer]:
        with connected(link, self._deadlines, self._break_off) as wire:
            yield OfficeServer(wire)

    def _take_in(self, intake: Intake[T]) -> T:
        if self._break_off.is_asked:
            raise SupersededError
        value, changes = self._session.lanes.take_in(intake)
        if changes.kinds:
            self._tell(changes)
        return value
