"""An office's server for tests, used as an administrator uses it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

import psycopg
from psycopg.types.json import Jsonb

from caseapp.security.enrolment_seal import SealedFor, open_seal
from caseapp.sync.server.connection import Address, Connection
from caseapp.sync.server.place import ServerPlace
from caseapp.sync.transport import password_of
from tests.cli.terminal import Said, Terminal
from tests.office import Device

HOST = "localhost"


@dataclass
class Server:
    """An office server in its folder, with a terminal that names the folder."""

    terminal: Terminal
    place: ServerPlace
    port: int
    first_attempt: Said
    made: Said

    def __call__(self, *words: object) -> Said:
        return self.terminal.plain("server", *words, "--dir", self.place.folder)

    def done(self, *words: object) -> Any:
        said = self(*words, "--json")
        assert (said.status, said.err) == (0, ""), said.out
        return said.json

    def refused(self, *words: object) -> str:
        said = self(*words, "--json")
        assert said.status == 1
        return said.error["code"]

    def admin(self) -> Connection:
        return Address.of(self.place, self.place.settings()).admin()

    def add_laptop(self, name: str, *more: str) -> tuple[Device, dict[str, Any]]:
        """A laptop that could begin, and its file."""
        out = self.terminal.folder / f"{uuid4()}.json"
        made = self.done("add-laptop", name, "--out", out, *more)
        file: dict[str, Any] = json.loads(out.read_text())
        sealed_for = SealedFor(file["host"], file["port"], file["authority"], file["role"])
        secret = password_of(open_seal(file["sealed"], made["code"], sealed_for))
        return Device(uuid4(), made["role"], secret, uuid4()), file

    def connect(self, device: Device) -> Connection:
        return psycopg.connect(
            host=HOST, port=self.port, dbname="caseapp", user=device.role, password=device.secret,
            sslmode="verify-full", sslrootcert=str(self.place.authority), autocommit=True,
        )  # fmt: skip

    def enrolled(self, name: str, *more: str) -> tuple[Device, Connection]:
        """A laptop in use."""
        device, _ = self.add_laptop(name, *more)
        connection = self.connect(device)
        staff = {"id": str(uuid4()), "fields": {"name": name}}
        connection.execute(
            "select caseapp.begin_use(%s, %s, %s, %s)",
            (device.machine, device.incarnation, uuid4(), Jsonb(staff)),
        )
        return device, connection
