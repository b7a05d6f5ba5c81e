"""Offices on a real, durable server for measuring, and laptops whose registers were made in bulk."""

from __future__ import annotations

import contextlib
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any
from uuid import UUID

from caseapp.paths import Workspace
from caseapp.sync.office_server import OfficeServer
from caseapp.sync.round import Round, RoundResult
from caseapp.sync.transport import connected
from caseapp.usecases.enrolment import join_office
from caseapp.usecases.sync_store import RegisterStore
from caseapp.usecases.workspace import OpenWorkspace, open_workspace
from tests.benchmarks.population import PASSPHRASE, now, people_workspace
from tests.office import Device, Office, OfficeCluster, office_cluster
from tests.sync.laptops import Laptop, new_laptop
from tests.sync.links import link_of


@dataclass
class OfficeBench:
    """One office, and a folder for the registers of its laptops."""

    office: Office
    folder: Path
    _closing: ExitStack = field(default_factory=ExitStack)

    def laptop(self, name: str, *, is_lead: bool = False, member: UUID | None = None) -> Laptop:
        """A laptop with an empty register, which has joined."""
        made = new_laptop(self.office, self.folder, name, is_lead=is_lead, member=member)
        return self._kept(made)

    def laptop_with(self, people: int, notes: int) -> Laptop:
        """The lead's laptop, the office's first: its register holds so many people and notes already."""
        device = self.office.add_device(self.office.add_member("Anna", is_lead=True), enrolled=False)
        place = Workspace(self.folder / f"laptop-{device.role}")
        shutil.copytree(people_workspace(people, notes).folder, place.folder)
        opened = open_workspace(place, PASSPHRASE, now)
        with opened.register.writing.begin() as connection:
            # Invented people may not join an office; here they stand for real ones.
            connection.exec_driver_sql("UPDATE register_state SET is_example = 0")
        made = Laptop("Anna", opened, device, link_of(self.office, device))
        join_office(opened, made.link, device.machine, made.connect, PASSPHRASE)
        return self._kept(made)

    def _kept(self, laptop: Laptop) -> Laptop:
        self._closing.callback(laptop.close)
        # Joining has changed the password.
        [(secret,)] = laptop.rows("SELECT secret FROM sync_link")
        laptop.link = replace(laptop.link, secret=bytes(secret))
        return laptop

    def assign_everyone(self, member: UUID) -> None:
        """Give every person of the office to somebody."""
        self.office.admin.execute("update caseapp.office_head set seq = seq + 1")
        self.office.admin.execute(
            "insert into caseapp.assignment (office, case_id, member_id, seq)"
            " select e.office, e.id, %s, h.seq"
            " from caseapp.entity e join caseapp.office_head h using (office) where e.kind = 'client'",
            (member,),
        )
        self.office.admin.execute("analyze")

    def server(self, laptop: Laptop) -> HeardServer:
        """A connection of a laptop that stays open to the end."""
        return HeardServer(self._closing.enter_context(laptop.connect(laptop.link)))

    def server_of(self, device: Device) -> HeardServer:
        """The same for a laptop without a register."""
        return HeardServer(OfficeServer(self._closing.enter_context(connected(link_of(self.office, device)))))

    def close(self) -> None:
        """Put everything away."""
        self._closing.close()
        self.office.close()


@contextlib.contextmanager
def durable_offices(count: int = 1) -> Iterator[list[OfficeBench]]:
    """Offices on one server that keeps what it says it kept."""
    with (
        office_cluster(durable=True) as cluster,
        tempfile.TemporaryDirectory() as folder,
        ExitStack() as held,
    ):
        yield [_bench(cluster, Path(folder), held) for _ in range(count)]


def _bench(cluster: OfficeCluster, folder: Path, held: ExitStack) -> OfficeBench:
    made = OfficeBench(cluster.new_office(), folder)
    held.callback(made.close)
    return made


@contextlib.contextmanager
def own_register(people: int, notes: int) -> Iterator[OpenWorkspace]:
    """A copy of the register with so many people and notes, without sync."""
    with tempfile.TemporaryDirectory() as folder:
        place = Workspace(Path(folder) / "workspace")
        shutil.copytree(people_workspace(people, notes).folder, place.folder)
        with open_workspace(place, PASSPHRASE, now) as opened:
            yield opened


class HeardServer:
    """The office server, heard: which calls there were, each one round trip, and how long each took."""

    def __init__(self, server: OfficeServer) -> None:
        self.plain = server
        self.calls: list[tuple[str, float]] = []

    def __getattr__(self, name: str) -> Callable[..., Any]:
        method = getattr(self.plain, name)

        def call(*values: Any, **named: Any) -> Any:
            begun = time.perf_counter()
            answer = method(*values, **named)
            self.calls.append((name, (time.perf_counter() - begun) * 1000))
            return answer

        return call

    @property
    def milliseconds(self) -> float:
        """Spent on the wire and on the other side."""
        return sum(spent for _, spent in self.calls)


def one_round(laptop: Laptop, server: Any) -> RoundResult:
    """One exchange over a connection that is there."""
    return Round(server, RegisterStore(laptop.opened, laptop.take_in), laptop.device.machine).run()
