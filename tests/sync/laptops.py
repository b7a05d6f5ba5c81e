"""Laptops of one office: real registers with a real server, without the command line in between."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import UUID

from caseapp.paths import Workspace
from caseapp.security.key_derivation import LEAST_ALLOWED
from caseapp.sync.office_server import OfficeServer
from caseapp.sync.round import RoundResult
from caseapp.sync.transport import Deadlines, Link, connected
from caseapp.usecases.base import Intake
from caseapp.usecases.enrolment import join_office
from caseapp.usecases.founding import NewOffice
from caseapp.usecases.synchronize import synchronize
from caseapp.usecases.workspace import OpenWorkspace, create_workspace, open_workspace
from tests.builders import PASSPHRASE, FixedClock
from tests.office import Device, Office
from tests.sync.links import link_of


@dataclass
class Laptop:
    """One laptop: a register that is open, and its place in the office."""

    name: str
    opened: OpenWorkspace
    device: Device
    link: Link
    deadlines: Deadlines = field(default_factory=Deadlines)

    @contextlib.contextmanager
    def connect(self, link: Link) -> Iterator[OfficeServer]:
        """A connection to the office server."""
        with connected(link, self.deadlines) as wire:
            yield OfficeServer(wire)

    def take_in(self, intake: Intake[Any]) -> Any:
        """A step of the exchange."""
        return self.opened.executor.take_in(intake)[0]

    def sync(self) -> RoundResult:
        """One exchange."""
        return synchronize(self.opened, self.take_in, self.device.machine, self.connect)

    def rows(self, query: str, *values: Any) -> list[Any]:
        """What the register says."""
        with self.opened.register.reading.connect() as connection:
            return list(connection.exec_driver_sql(query, values).fetchall())

    def close(self) -> None:
        """Put the laptop away."""
        self.opened.close()


def new_laptop(
    office: Office, folder: Path, name: str, *, is_lead: bool = False, member: UUID | None = None
) -> Laptop:
    """A new register of ``name`` that has joined the office."""
    who = member or office.add_member(name, is_lead=is_lead)
    device = office.add_device(who, enrolled=False)
    workspace, clock = Workspace(folder / f"laptop-{device.role}"), FixedClock()
    create_workspace(workspace, NewOffice("Beispielamt", "DE", name), PASSPHRASE, clock, kdf=LEAST_ALLOWED)
    opened = open_workspace(workspace, PASSPHRASE, clock)
    laptop = Laptop(name, opened, device, link_of(office, device))
    join_office(opened, laptop.link, device.machine, laptop.connect, PASSPHRASE)
    return laptop
