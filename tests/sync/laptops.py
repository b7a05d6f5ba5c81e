"""Laptops of one office: real registers with a real server, without the command line in between."""

from __future__ import annotations

import contextlib
import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from typing import Any
from uuid import UUID

from caseapp.paths import Workspace
from caseapp.security.key_derivation import LEAST_ALLOWED
from caseapp.sync.office_server import OfficeServer
from caseapp.sync.round import RoundResult
from caseapp.sync.transport import Deadlines, Link, connected
from caseapp.usecases.base import FieldChange, Intake
from caseapp.usecases.client import GetClient, UpdateClient
from caseapp.usecases.enrolment import join_office
from caseapp.usecases.founding import NewOffice
from caseapp.usecases.synchronize import synchronize
from caseapp.usecases.workspace import OpenWorkspace, create_workspace, open_workspace
from tests.builders import PASSPHRASE, FixedClock, add_person
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
    machine: str | None = None
    """Another machine than the one that joined, for a register that was copied."""

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
        return synchronize(self.opened, self.take_in, self.machine or self.device.machine, self.connect)

    def rows(self, query: str, *values: Any) -> list[Any]:
        """What the register says."""
        with self.opened.register.reading.connect() as connection:
            return list(connection.exec_driver_sql(query, values).fetchall())

    def at(self, office: Office, device: Device) -> Laptop:
        """The same register with another place in the office."""
        return replace(self, device=device, link=link_of(office, device))

    def close(self) -> None:
        """Put the laptop away."""
        self.opened.close()


def new_laptop(
    office: Office, folder: Path, name: str, *, is_lead: bool = False, member: UUID | None = None
) -> Laptop:
    """A new register of ``name`` that has joined the office."""
    device = office.add_device(member or office.add_member(name, is_lead=is_lead), enrolled=False)
    workspace, clock = Workspace(folder / f"laptop-{device.role}"), FixedClock()
    # Registers of one office differ; those of two offices never meet.
    number = office.one("select count(*) from caseapp.device where member_id = %s", device.member)
    shutil.copytree(_template(name, number), workspace.folder)
    workspace.folder.chmod(0o700)
    laptop = Laptop(name, open_workspace(workspace, PASSPHRASE, clock), device, link_of(office, device))
    join_office(laptop.opened, laptop.link, device.machine, laptop.connect, PASSPHRASE)
    if member is not None:
        # The office knows them under another id than this register did.
        laptop.opened.close()
        laptop.opened = open_workspace(workspace, PASSPHRASE, clock)
    return laptop


@cache
def _template(name: str, number: int) -> Path:
    """A closed register of ``name``, made once for each run of the tests; ``number`` tells laptops apart."""
    folder = Path(tempfile.mkdtemp(prefix=f"caseapp-laptop-{number}-"))
    office = NewOffice("Beispielamt", "DE", name)
    create_workspace(Workspace(folder), office, PASSPHRASE, FixedClock(), kdf=LEAST_ALLOWED)
    return folder


def person(laptop: Laptop, client_id: UUID) -> Any:
    """The person as this laptop shows them."""
    return laptop.opened.executor.ask(GetClient(client_id)).file.client


def rename(laptop: Laptop, client_id: UUID, **names: str) -> None:
    """Change fields of a person, seeing what the laptop shows."""
    present = person(laptop, client_id)
    changes = tuple(FieldChange(name, getattr(present, name), value) for name, value in names.items())
    laptop.opened.executor.run(UpdateClient(client_id, changes))


def shared(office: Office, anna: Laptop, ben: Laptop) -> UUID:
    """A person of Anna's whom Ben works with too."""
    client = add_person(anna.opened, "Ada")
    anna.sync()
    office.assign(client, ben.device.member)
    ben.sync()
    return client
