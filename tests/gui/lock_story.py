"""What happens to locked windows in tests: jobs that do not end by themselves, disks that take nothing."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import ClassVar

from sqlalchemy import text

from caseapp.domain.permissions import Permission
from caseapp.storage.unit_of_work import UnitOfWork
from caseapp.usecases.base import Context
from tests.window_driver import Driver, wait_until

MARKS = ("Søren", "Berit", "Beispiel-Müller", "Petersen", "abschließen", "Wohnung", "Papiere", "Montag um")
"""Words of the invented people of ``page_states``; none of them stands anywhere else."""

_ENDLESS = (
    "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT count(*) FROM c WHERE x < 0"
)


@dataclass(frozen=True)
class EndlessQuestion:
    """The register would never have answered it."""

    requires: ClassVar[Permission] = Permission.WORK_HERE

    begun: threading.Event

    def run(self, uow: UnitOfWork, ctx: Context) -> None:
        """Counts for ever."""
        self.begun.set()
        uow.session.execute(text(_ENDLESS))


@dataclass(frozen=True)
class CountPrints:
    """How many copies have a record."""

    requires: ClassVar[Permission] = Permission.WORK_HERE

    def run(self, uow: UnitOfWork, ctx: Context) -> int:
        """All of the register."""
        found: int = uow.session.execute(text("SELECT count(*) FROM print_record")).scalar_one()
        return found


@dataclass(frozen=True)
class SlowCommand:
    """Holds the write lane until ``go``."""

    requires: ClassVar[Permission] = Permission.WORK_HERE

    begun: threading.Event
    go: threading.Event

    def execute(self, uow: UnitOfWork, ctx: Context) -> None:
        """Changes nothing."""
        self.begun.set()
        self.go.wait(20)


def press_lock(driver: Driver) -> None:
    """Lock, without waiting until the register is closed."""
    driver.window._on_lock_activated()


def wait_until_closed(driver: Driver) -> None:
    """The register is closed."""
    wait_until(lambda: not driver.window.is_open, "the register is closed")


@contextmanager
def nothing_can_be_written(driver: Driver) -> Iterator[None]:
    """The open register's own connection refuses every write, as on a disk that became read-only."""
    _set_query_only(driver, is_on=True)
    try:
        yield
    finally:
        _set_query_only(driver, is_on=False)


def _set_query_only(driver: Driver, *, is_on: bool) -> None:
    opened = driver.window._open or driver.program.parts.gate._held
    if opened is None:
        return
    session = opened.session

    def switch() -> None:
        with session.opened.register.writing.connect() as connection:
            driven = connection.connection.driver_connection
            driven.execute(f"PRAGMA query_only={'ON' if is_on else 'OFF'}")  # type: ignore[union-attr]

    session.lanes._write.submit(switch).result()
