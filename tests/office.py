"""A real office server for tests: PostgreSQL with TLS in a folder of its own, one database for each test.

The cluster is made once for each run of the tests (fixture ``office_cluster``). A fresh office (fixture
``office``) is a copy of a template, or the emptied database of a test that left its structure as it was.
"""

from __future__ import annotations

import contextlib
import hashlib
import itertools
import json
import secrets
import shutil
import socket
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import psycopg
from psycopg import sql

from caseapp.domain.canonical_json import canonical_json
from caseapp.security.certificates import new_authority, server_certificate
from caseapp.sync.server import schema
from caseapp.sync.server.programs import Programs, find_programs

Connection = psycopg.Connection[tuple[Any, ...]]

ADMIN = "tests_admin"
HOST = "127.0.0.1"
_TEMPLATE = "office_template"
_NUMBERS = itertools.count(1)

_SETTINGS = {
    "listen_addresses": HOST,
    "unix_socket_directories": "",
    "ssl": "on",
    "ssl_min_protocol_version": "TLSv1.3",
    "password_encryption": "scram-sha-256",
    "max_connections": "200",
    "shared_buffers": "64MB",
    "autovacuum": "off",
    "log_min_messages": "fatal",
}
_HASTE = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}


_IS_AS_MADE = "select tests.structure() = kept from tests.as_made"
_REMEMBER = """
create schema tests;
create function tests.structure() returns text language sql as $$
select md5(string_agg(part, ',' order by part)) from (
    select concat('f', oid, ':', xmin) from pg_proc where pronamespace = 'caseapp'::regnamespace union all
    select concat('t', oid, ':', xmin) from pg_class where relnamespace = 'caseapp'::regnamespace union all
    select concat('p', oid, ':', xmin) from pg_policy union all
    select concat('g', oid, ':', xmin) from pg_trigger union all
    select concat('s', min_schema, ':', i.current_schema) from caseapp.schema_info i union all
    select concat('n', number) from caseapp.schema_step
) x (part)
$$;
create table tests.as_made as select tests.structure() as kept;
"""
_END_OTHERS = (
    "select pg_terminate_backend(pid, 5000) from pg_stat_activity"
    " where datname = current_database() and pid <> pg_backend_pid()"
)
_EMPTY = """
do $$
declare t text;
begin
    set local session_replication_role = replica;
    for t in select tablename from pg_tables
              where schemaname = 'caseapp' and tablename not like 'schema%' loop
        execute format('delete from caseapp.%I', t);
    end loop;
end $$
"""
"""Triggers that keep the ledger, and references between tables, rest meanwhile."""


@dataclass(frozen=True)
class OfficeCluster:
    """A running cluster. ``authority`` is the file with the certificate that laptops trust."""

    folder: Path
    port: int
    password: str
    programs: Programs
    resting: list[str] = field(default_factory=list)
    """Databases that are empty again."""

    @property
    def authority(self) -> Path:
        """The certificate of the authority."""
        return self.folder / "authority.pem"

    @property
    def data(self) -> Path:
        """PostgreSQL's own folder."""
        return self.folder / "data"

    def admin(self, database: str = "postgres") -> Connection:
        """A connection that may do everything, in autocommit."""
        return psycopg.connect(self.dsn(database, ADMIN, self.password), autocommit=True)

    def dsn(self, database: str, role: str, password: str) -> str:
        """How to connect as a laptop does: with TLS and the server's certificate checked."""
        return psycopg.conninfo.make_conninfo(
            host=HOST, port=self.port, dbname=database, user=role, password=password, connect_timeout=20,
            sslmode="verify-full", sslrootcert=str(self.authority), channel_binding="require",
        )  # fmt: skip

    def start(self) -> None:
        """Start it, or start it again after ``crash``."""
        log = str(self.folder / "log")
        done = self.programs.run("pg_ctl", "-D", str(self.data), "-l", log, "-w", "start")
        assert done.status == 0, (self.folder / "log").read_text()

    def crash(self) -> None:
        """Let it fall without a word, as a loss of power does."""
        self.programs.run("pg_ctl", "-D", str(self.data), "-m", "immediate", "-w", "stop")

    def new_office(self, name: str = "Beispielamt") -> Office:
        """A fresh database with one office in it."""
        database = self.resting.pop() if self.resting else self._new_database()
        admin = self.admin(database)
        return Office(self, database, admin, _office_id(admin, name))

    def _new_database(self) -> str:
        database = f"office_{next(_NUMBERS)}"
        with self.admin() as admin:
            admin.execute(
                sql.SQL("create database {} template {}").format(
                    sql.Identifier(database), sql.Identifier(_TEMPLATE)
                )
            )
        with self.admin(database) as admin:
            schema.close_database(admin)
            admin.execute(_REMEMBER)
        return database


def _office_id(admin: Connection, name: str) -> UUID:
    office = uuid4()
    admin.execute("insert into caseapp.office_head (office, name) values (%s, %s)", (office, name))
    return office


@dataclass(frozen=True)
class Device:
    """What a laptop knows to connect; ``member`` is the person whom it belongs to."""

    id: UUID
    role: str
    secret: str = field(repr=False)
    member: UUID
    incarnation: UUID = field(default_factory=uuid4)
    machine: str = field(default_factory=lambda: secrets.token_hex(16))


@dataclass
class Office:
    """One office in a database of its own. ``admin`` sees everything, without asking any policy."""

    cluster: OfficeCluster
    database: str
    admin: Connection
    id: UUID
    scope: UUID = field(default_factory=uuid4)
    _connections: list[Connection] = field(default_factory=list)

    def add_member(self, name: str, *, is_lead: bool = False) -> UUID:
        """Somebody who works in the office."""
        member: UUID = self.one(
            "insert into caseapp.member (office, name, is_lead) values (%s, %s, %s) returning id",
            self.id, name, is_lead,
        )  # fmt: skip
        return member

    def add_device(self, member: UUID, *, enrolled: bool = True, hours: int = 72) -> Device:
        """A laptop of ``member``; enrolled at once, else only allowed to begin for ``hours``."""
        role, secret = f"d_{secrets.token_hex(8)}", secrets.token_urlsafe(24)
        made = sql.SQL("create role {} login password {} in role caseapp_laptop")
        self.admin.execute(made.format(sql.Identifier(role), sql.Literal(secret)))
        device = self.one(
            "insert into caseapp.device (office, role_name, member_id, expires_at, enrolled_at)"
            " values (%s, %s, %s, now() + %s * interval '1 hour', case when %s then now() end) returning id",
            self.id, role, member, hours, enrolled,
        )  # fmt: skip
        if enrolled:
            self.admin.execute(
                "update caseapp.office_head set scope_id = %s where scope_id is null", (self.scope,)
            )
        return Device(device, role, secret, member)

    def add_laptop(self, name: str, *, is_lead: bool = False) -> Device:
        """Somebody with one enrolled laptop."""
        return self.add_device(self.add_member(name, is_lead=is_lead))

    def assign(self, case: UUID, member: UUID, *, active: bool = True, until: str | None = None) -> None:
        """Give a case to somebody, or take it away; in the order of the office."""
        with self.admin.transaction():
            seq = self.one(
                "update caseapp.office_head set seq = seq + 1 where office = %s returning seq", self.id
            )
            self.admin.execute(
                "insert into caseapp.assignment (office, case_id, member_id, active, until, seq)"
                " values (%s, %s, %s, %s, %s, %s) on conflict (office, case_id, member_id)"
                " do update set active = excluded.active, until = excluded.until, seq = excluded.seq",
                (self.id, case, member, active, until, seq),
            )

    def connect(self, device: Device, **settings: str | int) -> Connection:
        """A connection of a laptop, in autocommit; closed with the office."""
        dsn = self.cluster.dsn(self.database, device.role, device.secret)
        made = psycopg.connect(psycopg.conninfo.make_conninfo(dsn, **settings), autocommit=True)
        self._connections.append(made)
        return made

    def rows(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        """What the administrator sees."""
        return self.admin.execute(query.encode(), values).fetchall()

    def one(self, query: str, *values: object) -> Any:
        """The one value that the administrator sees."""
        row = self.admin.execute(query.encode(), values).fetchone()
        assert row is not None
        return row[0]

    def close(self) -> None:
        """Give all connections back, and the database for the next test."""
        for connection in self._connections:
            connection.close()
        with contextlib.suppress(psycopg.OperationalError), self.admin:
            self.admin.execute("reset role")
            self.admin.execute(_END_OTHERS)
            if self.one(_IS_AS_MADE):
                self.admin.execute(_EMPTY)
                self.cluster.resting.append(self.database)


def push(
    connection: Connection, device: Device, batch: int, ops: Sequence[object], audit: Sequence[object] = ()
) -> dict[str, Any]:
    """Send one batch as a laptop does; the answer."""
    body = canonical_json({"clock": "2026-03-02T13:00:00.000000Z", "ops": ops, "audit": audit})
    return push_bytes(connection, device, batch, body)


def push_bytes(
    connection: Connection,
    device: Device,
    batch: int,
    body: bytes,
    sha256: str | None = None,
    version: int = 1,
) -> dict[str, Any]:
    """Send a batch whose bytes are given."""
    row = connection.execute(
        "select caseapp.push(%s, %s, %s, %s, %s, %s)",
        (
            version,
            device.incarnation,
            device.machine,
            batch,
            sha256 or hashlib.sha256(body).hexdigest(),
            body.decode(),
        ),
    ).fetchone()
    assert row is not None
    answer: dict[str, Any] = json.loads(row[0])
    return answer


@contextlib.contextmanager
def office_cluster(*, durable: bool = False) -> Iterator[OfficeCluster]:
    """A cluster that ends with the block. ``durable`` keeps what it said it kept, also after a crash."""
    programs = find_programs()
    assert programs is not None, "PostgreSQL 15 or newer is missing: make setup-tests"
    # Not below pytest's folder: PostgreSQL's own user must be able to reach it.
    folder = Path(tempfile.mkdtemp(prefix="caseapp-office-"))
    cluster = OfficeCluster(folder, free_port(), secrets.token_urlsafe(24), programs)
    programs.give(folder)
    try:
        _initialise(cluster, durable=durable)
        cluster.start()
        _make_template(cluster)
        yield cluster
    finally:
        programs.run("pg_ctl", "-D", str(cluster.data), "-m", "immediate", "-w", "stop")
        shutil.rmtree(folder, ignore_errors=True)


def _initialise(cluster: OfficeCluster, *, durable: bool) -> None:
    secret = cluster.folder / "password"
    secret.write_text(cluster.password)
    cluster.programs.give(secret)
    done = cluster.programs.run(
        "initdb", "-D", str(cluster.data), "-U", ADMIN, "--pwfile", str(secret), "-A", "scram-sha-256",
        "--locale=C", "-E", "UTF8", "--no-sync",
    )  # fmt: skip
    assert done.status == 0, done.text
    now = datetime.now(UTC)
    authority = new_authority("tests", now)
    server = server_certificate(authority, (HOST, "localhost"), now)
    cluster.authority.write_bytes(authority.certificate)
    certificate, key = cluster.data / "server.crt", cluster.data / "server.key"
    certificate.write_bytes(server.certificate)
    key.write_bytes(server.key)
    key.chmod(0o600)
    settings = {**_SETTINGS, **({} if durable else _HASTE), "port": str(cluster.port)}
    lines = [f"{name} = '{value}'\n" for name, value in settings.items()]
    (cluster.data / "postgresql.auto.conf").write_text("".join(lines))
    (cluster.data / "pg_hba.conf").write_text("hostssl all all 127.0.0.1/32 scram-sha-256\n")
    cluster.programs.give(*cluster.data.glob("*.conf"), cluster.authority, certificate, key)


def _make_template(cluster: OfficeCluster) -> None:
    with cluster.admin() as admin:
        schema.make_roles(admin)
        schema.make_database(admin, _TEMPLATE)
    with cluster.admin(_TEMPLATE) as template:
        schema.bring_up_to_date(template)


def free_port() -> int:
    """A port on which nothing listens."""
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        port: int = probe.getsockname()[1]
        return port
