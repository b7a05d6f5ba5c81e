"""Laptops of one office by the handful: made once, closed, and copied for each example.

Register, server and rights are the real ones; only the clocks are the tests' own. A laptop keeps one
connection for as long as an example lasts, because logging in would cost more than the exchange.
"""

from __future__ import annotations

import contextlib
import os
import random
import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any
from uuid import UUID

from psycopg import sql

from caseapp.domain.sync_registers import HELD
from caseapp.paths import Workspace
from caseapp.storage.sync_store import LinkRow
from caseapp.sync.office_server import OfficeServer
from caseapp.sync.protocol import PAGE_ROWS
from caseapp.sync.round import Round, RoundResult, Server
from caseapp.sync.server import schema
from caseapp.sync.transport import Deadlines, Link, connected
from caseapp.usecases.executor import Executor
from caseapp.usecases.sync_store import Bookkeeping, RegisterStore, require_link
from caseapp.usecases.synchronize import synchronize
from caseapp.usecases.workspace import OpenWorkspace, open_workspace
from tests.builders import PASSPHRASE, FixedClock
from tests.office import Device, Office, OfficeCluster
from tests.reliability.sync_journal import keep_journal
from tests.sync.laptops import Laptop, new_laptop

PEOPLE = ("Anna", "Ben", "Ben", "Cleo", "Dina", "Emil")
"""Whose the laptops are: Anna leads, Ben has two."""

MOST_ROUNDS = 8
"""Exchanges of every laptop after which nothing may be left; with correct rules four are enough."""

_IN_MEMORY = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None  # noqa: S108
"""Examples are thrown away; what a disk keeps is proved where processes are killed."""

Faulty = Callable[[Server], Server]


@dataclass
class FleetLaptop(Laptop):
    """A laptop whose clock, connection and page size the test chooses."""

    clock: FixedClock = field(default_factory=FixedClock)
    page_rows: int = PAGE_ROWS
    faulty: Faulty = lambda server: server
    seed: str | None = None
    _starts: int = 0
    _held: contextlib.ExitStack = field(default_factory=contextlib.ExitStack)
    _server: Server | None = None

    @contextlib.contextmanager
    def connect(self, link: Link) -> Iterator[Any]:
        """The laptop's one connection, with whatever stands between it and the server just now."""
        if self._server is None:
            self._server = OfficeServer(self._held.enter_context(connected(link, Deadlines())))
        yield self.faulty(Paged(self._server, self.page_rows))

    def sync(self) -> RoundResult:
        """One exchange; whoever is asked lets very much be removed."""
        return synchronize(self.opened, self.take_in, self.device.machine, self.connect, lambda _: True)

    def round(self, server: Any) -> Round:
        """An exchange to be taken step by step."""
        return Round(server, RegisterStore(self.opened, self.take_in, lambda _: True), self.device.machine)

    def pull(self) -> None:
        """Take in what is new without sending anything first, as after an exchange that broke off."""
        if RegisterStore(self.opened, self.take_in).state().epoch is None:
            return
        with self.connect(self.present_link()) as server:
            self.round(server)._pull()

    def present_link(self) -> Link:
        """With the password that the laptop chose for itself."""
        row: LinkRow = self.take_in(Bookkeeping(lambda uow, _: require_link(uow)))
        return replace(self.link, secret=row.secret)

    def hang_up(self) -> None:
        """End the connection."""
        self._held.close()
        self._server = None

    def restart(self) -> None:
        """Close the register and open it again."""
        self.opened.close()
        self._starts += 1
        seed = self.seed and f"{self.seed} {self._starts}"
        self.opened = _opened(self.opened.workspace, self.clock, self.opened.actor_id, seed)

    def close(self) -> None:
        """Put the laptop away."""
        self.hang_up()
        super().close()

    @property
    def cases(self) -> list[UUID]:
        """The cases that are here."""
        found: list[UUID] = self.take_in(Bookkeeping(lambda uow, _: uow.sync_cases.in_state(HELD)))
        return found


class Paged:
    """The server in pages of a chosen size."""

    def __init__(self, server: Any, rows: int) -> None:
        self._server = server
        self._rows = rows

    def __getattr__(self, name: str) -> Any:
        return getattr(self._server, name)

    def pull_page(self, cursor: int, limit: int, assignments_after: int | None = None) -> Any:
        """A page of the chosen size."""
        return self._server.pull_page(cursor, min(limit, self._rows), assignments_after)

    def load_cases(self, cases: Sequence[UUID], upto: int, after: Any, limit: int) -> Any:
        """A page of the chosen size."""
        return self._server.load_cases(cases, upto, after, min(limit, self._rows))


def _opened(workspace: Workspace, clock: FixedClock, staff: UUID, seed: str | None = None) -> OpenWorkspace:
    opened = open_workspace(workspace, PASSPHRASE, clock, staff)
    if seed is None:
        return opened
    chance = random.Random(seed)  # noqa: S311
    executor = Executor(opened.register, opened.actor_id, clock, chance.randbytes)
    return replace(opened, executor=executor)


@dataclass(frozen=True)
class FleetTemplate:
    """A closed office with its closed laptops, from which examples are copied."""

    cluster: OfficeCluster
    database: str
    office: UUID
    scope: UUID
    devices: tuple[tuple[Device, UUID], ...]
    folder: Path

    @contextlib.contextmanager
    def fleet(self, laptops: int, seed: object = None) -> Iterator[Fleet]:
        """An office of its own with so many laptops. With a ``seed`` they make the same ids each time."""
        folder = Path(tempfile.mkdtemp(prefix="caseapp-fleet-", dir=_IN_MEMORY))
        office = _copy_database(self)
        made = Fleet(office, [])
        try:
            for number, (device, staff) in enumerate(self.devices[:laptops]):
                place = folder / str(number)
                shutil.copytree(self.folder / str(number), place)
                made.laptops.append(_laptop(office, device, staff, place, seed))
            yield made
        finally:
            made.close()
            with self.cluster.admin() as admin:
                admin.execute(
                    sql.SQL("drop database {} with (force)").format(sql.Identifier(office.database))
                )
            shutil.rmtree(folder)


@dataclass
class Fleet:
    """An office and its laptops."""

    office: Office
    laptops: list[FleetLaptop]

    def settle(self) -> int:
        """Exchange until nobody has anything for anybody; how many rounds that took."""
        for number in range(1, MOST_ROUNDS + 1):
            results = [laptop.sync() for laptop in self.laptops]
            if results == [RoundResult()] * len(results):
                return number
        raise AssertionError(f"not quiet after {MOST_ROUNDS} exchanges of everybody")

    def close(self) -> None:
        """Put all laptops away."""
        for laptop in self.laptops:
            laptop.close()
        _leave(self.office)


def _laptop(office: Office, device: Device, staff: UUID, place: Path, seed: object) -> FleetLaptop:
    number = int(place.name)
    clock = FixedClock()
    clock.forward(hours=1)
    own_seed = None if seed is None else f"{seed} {number}"
    opened = _opened(Workspace(place), clock, staff, own_seed)
    name, link = f"{PEOPLE[number]} {number}", _link(office, device)
    laptop = FleetLaptop(name, opened, device, link, clock=clock, seed=own_seed)
    laptop.take_in(Bookkeeping(lambda uow, _: uow.sync.set_link(database=office.database)))
    return laptop


def _link(office: Office, device: Device) -> Link:
    return replace(_LINKS[device.role], database=office.database)


_LINKS: dict[str, Link] = {}


def _copy_database(template: FleetTemplate) -> Office:
    cluster, name = template.cluster, f"{template.database}_{next(_NUMBERS)}"
    with cluster.admin() as admin:
        admin.execute(
            sql.SQL("create database {} template {}").format(
                sql.Identifier(name), sql.Identifier(template.database)
            )
        )
    admin = cluster.admin(name)
    schema.close_database(admin)
    return Office(cluster, name, admin, template.office, template.scope)


def _leave(office: Office) -> None:
    """Hang up, and leave the database as it is: the next test must not get it emptied."""
    for connection in (*office._connections, office.admin):
        connection.close()


def _count() -> Iterator[int]:
    number = 0
    while True:
        number += 1
        yield number


_NUMBERS = _count()


@contextlib.contextmanager
def fleet_template(cluster: OfficeCluster, laptops: int = len(PEOPLE)) -> Iterator[FleetTemplate]:
    """Found the office, join the laptops, let all of them exchange, and close everything."""
    folder = Path(tempfile.mkdtemp(prefix="caseapp-fleets-"))
    office = cluster.new_office()
    made: list[Laptop] = []
    staff: list[UUID] = []
    members: dict[str, UUID] = {}
    try:
        for name in PEOPLE[:laptops]:
            laptop = new_laptop(office, folder, name, is_lead=not made, member=members.get(name))
            members[name] = laptop.device.member
            made.append(laptop)
            keep_journal(laptop)
            staff.append(_known_as(laptop))
            laptop.sync()
        for laptop in made:
            laptop.sync()
            laptop.close()
            _LINKS[laptop.device.role] = laptop.link
        for number, laptop in enumerate(made):
            laptop.opened.workspace.folder.rename(folder / str(number))
        _leave(office)
        devices = tuple(zip((laptop.device for laptop in made), staff, strict=True))
        yield FleetTemplate(cluster, office.database, office.id, office.scope, devices, folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _known_as(laptop: Laptop) -> UUID:
    """Whoever joins with a second laptop is known to the office by another id: open it as that one."""
    ((raw,),) = laptop.rows("SELECT staff_id FROM sync_link")
    staff = UUID(bytes=raw)
    if staff != laptop.opened.actor_id:
        laptop.opened.close()
        laptop.opened = _opened(laptop.opened.workspace, FixedClock(), staff)
    return staff
