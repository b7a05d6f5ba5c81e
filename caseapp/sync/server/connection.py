"""Connections of the administrator and of laptops to the office's database, and what their faults mean."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psycopg
from psycopg import sql
from psycopg.conninfo import conninfo_to_dict, make_conninfo

from caseapp.errors import (
    InvalidInputError,
    ServerCertificateError,
    ServerNotAnsweringError,
    ServerRefusedError,
)
from caseapp.sync.server.place import ADMIN, DATABASE, ServerPlace, ServerSettings
from caseapp.sync.server.schema import OWNER

Connection = psycopg.Connection[tuple[Any, ...]]

LOOPBACK = "127.0.0.1"
_PATIENCE = 10
"""Seconds until a server that does not answer is given up."""


@dataclass(frozen=True)
class Way:
    """What an administrator's DSN says beside the account."""

    port: int | None
    authority: bytes


def read_dsn(dsn: str) -> Way:
    """Raises ``InvalidInputError``, or ``ServerCertificateError`` when it names no authority."""
    try:
        parts = conninfo_to_dict(dsn)
        port = int(str(parts["port"])) if parts.get("port") else None
    except (psycopg.Error, ValueError) as error:
        raise InvalidInputError.at("dsn", "wrong_form") from error
    try:
        return Way(port, Path(str(parts["sslrootcert"])).read_bytes())
    except (KeyError, OSError) as error:
        raise ServerCertificateError from error


@dataclass(frozen=True)
class Address:
    """Where the server answers this machine. ``dsn`` is the administrator's way to an existing one."""

    host: str
    port: int
    authority: str
    password: str = field(default="", repr=False)
    dsn: str | None = field(default=None, repr=False)

    @classmethod
    def of(cls, place: ServerPlace, settings: ServerSettings) -> Address:
        """The address that the settings name."""
        password = "" if settings.dsn else place.read(place.secret).decode()
        return cls(settings.host, settings.port, str(place.authority), password, settings.dsn)

    @property
    def first_database(self) -> str:
        """A database that is there before ours is made."""
        named = conninfo_to_dict(self.dsn).get("dbname") if self.dsn is not None else None
        return str(named or "postgres")

    def _conninfo(self, **more: str | int) -> str:
        base: dict[str, Any] = {"connect_timeout": _PATIENCE, "application_name": "caseapp server"}
        if self.dsn is not None:
            base |= conninfo_to_dict(self.dsn)
        else:
            # The administrator comes from this machine alone; the name is what the certificate is for.
            base |= {"host": self.host, "hostaddr": LOOPBACK, "port": self.port}
        checked = {"sslmode": "verify-full", "sslrootcert": self.authority}
        return make_conninfo("", **{**base, **checked, **more})

    def admin(self, database: str = DATABASE) -> Connection:
        """A connection of the administrator, in autocommit. Raises ``ServerNotAnsweringError``."""
        more = {} if self.dsn is not None else {"user": ADMIN, "password": self.password}
        return _connect(self._conninfo(dbname=database, **more))

    def laptop(self, role: str, password: str, **more: str) -> Connection:
        """A connection as a laptop's role. Raises ``ServerNotAnsweringError``."""
        return _connect(self._conninfo(dbname=DATABASE, user=role, password=password, **more))


def _connect(conninfo: str) -> Connection:
    try:
        return psycopg.connect(conninfo, autocommit=True)
    except psycopg.Error as error:
        raise ServerNotAnsweringError from error


@contextmanager
def administering(address: Address, database: str = DATABASE) -> Iterator[Connection]:
    """The administrator's connection; PostgreSQL's refusals become ``ServerRefusedError``."""
    with address.admin(database) as connection, refusals():
        yield connection


@contextmanager
def refusals() -> Iterator[None]:
    """Turn what PostgreSQL refuses into ours; its own words may hold values."""
    try:
        yield
    except psycopg.Error as error:
        raise ServerRefusedError(fault=error.sqlstate or type(error).__name__) from error


@contextmanager
def as_owner(admin: Connection) -> Iterator[None]:
    """One transaction as the owner of the tables; a superuser would not need it, others do."""
    with admin.transaction():
        admin.execute(sql.SQL("set local role {}").format(sql.Identifier(OWNER)))
        yield
        # Roles are made as oneself, in the same transaction.
        admin.execute("set local role none")
