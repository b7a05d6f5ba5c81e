"""``caseapp server`` on a real PostgreSQL: made, started, stopped, looked at, and who may use it."""

from __future__ import annotations

import json
import shutil
import stat
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import psycopg
import pytest
from psycopg.types.json import Jsonb

from caseapp.cli import server_commands
from caseapp.security.enrolment_seal import SealedFor, open_seal
from caseapp.security.key_derivation import LEAST_ALLOWED
from caseapp.sync.server import schema
from caseapp.sync.server.connection import Address, Connection
from caseapp.sync.server.place import ServerPlace
from caseapp.sync.server.programs import is_root
from caseapp.sync.transport import password_of
from caseapp.usecases import server_administration
from tests.builders import FixedClock
from tests.cli.terminal import Said, Terminal
from tests.office import Device, OfficeCluster, free_port, push
from tests.sync.sender import new_client

pytestmark = pytest.mark.slow

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


@pytest.fixture(scope="module")
def folder() -> Iterator[Path]:
    """Not below pytest's folder: PostgreSQL's own user must be able to reach it."""
    made = Path(tempfile.mkdtemp(prefix="caseapp-server-"))
    made.chmod(0o755)
    yield made
    shutil.rmtree(made)


@pytest.fixture(scope="module")
def server(folder: Path) -> Iterator[Server]:
    """Made at the second attempt: the first one was cut off when its PostgreSQL ran already."""

    def cut_off(*_: object) -> None:
        raise KeyboardInterrupt

    terminal = Terminal(folder, folder / "workspace", folder / "none", FixedClock(datetime.now(UTC)))
    place, port = ServerPlace(folder / "office"), free_port()
    words = ("server", "init", "--name", "Amt Süd", "--host", HOST, "--port", port, "--dir", place.folder)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(schema, "bring_up_to_date", cut_off)
        first = terminal.plain(*words)
    made = Server(terminal, place, port, first, terminal.plain(*words))
    yield made
    made("stop")


@pytest.fixture(scope="module", autouse=True)
def _quick_words() -> Iterator[None]:
    """The real cost of the words is proved where they are; here each laptop would wait for it."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(server_administration, "WORDS_COST", LEAST_ALLOWED)
        yield


@pytest.fixture(scope="module")
def lead(server: Server) -> Device:
    device, connection = server.enrolled("Anna", "--lead")
    connection.close()
    return device


@pytest.fixture(scope="module")
def person(server: Server, lead: Device) -> UUID:
    """Somebody whom the lead's laptop has sent, with a number."""
    case = uuid4()
    with server.connect(lead) as connection:
        added = new_client(case, set={"called_name": "Ada", "number": "2026-00017", "deleted_at": None})
        push(connection, lead, 1, [added])
    return case


# --- making -----------------------------------------------------------------------------------------


def test_that_one_command_makes_a_running_server_and_tries_it(server: Server) -> None:
    assert server.made.status == 0, server.made.err
    lines = [line.split() for line in server.made.out.splitlines()]
    assert sum(line[:1] == ["good"] for line in lines) == 7
    assert "BAD" not in server.made.out
    tried = next(line[-1] for line in lines if "denied" in line)
    denied, attempts = tried.split("/")
    assert denied == attempts
    assert int(attempts) > 100


def test_that_making_it_can_be_cut_off_and_repeated(server: Server) -> None:
    assert server.first_attempt.status == 1
    assert server.first_attempt.err.startswith("Stopped")
    assert not server.place.unfinished.exists()


def test_that_a_finished_server_is_not_made_again(server: Server) -> None:
    before = server.place.settings_file.read_bytes()
    assert server.refused("init", "--name", "B", "--host", HOST) == "server_exists"
    assert server.place.settings_file.read_bytes() == before


def test_that_the_folder_keeps_its_secrets(server: Server) -> None:
    for file in (server.place.secret, server.place.authority_key, server.place.settings_file):
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(server.place.data.stat().st_mode) == 0o700
    assert server.place.secret.read_text() not in server.made.out + server.made.err


def test_that_a_port_in_use_is_said_before_anything_is_made(server: Server, folder: Path) -> None:
    other = folder / "other"
    words = ("server", "init", "--name", "B", "--host", HOST, "--port", server.port, "--dir", other, "--json")
    assert server.terminal.plain(*words).error["code"] == "port_taken"
    assert not other.exists()


def test_that_a_folder_with_something_else_is_left_alone(server: Server, folder: Path) -> None:
    words = ("server", "init", "--name", "B", "--host", HOST, "--dir", folder, "--json")
    assert server.terminal.plain(*words).error["code"] == "server_folder_in_use"


def test_that_a_folder_that_postgres_cannot_reach_holds_all_but_its_files(
    server: Server, tmp_path: Path
) -> None:
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o700)
    words = (
        "init",
        "--name",
        "B",
        "--host",
        HOST,
        "--port",
        free_port(),
        "--dir",
        closed / "server",
        "--json",
    )
    said = server.terminal.plain("server", *words)
    assert said.json["ok"]
    place = ServerPlace(closed / "server")
    # Only root hands PostgreSQL to another user; anybody else's folder is open to themselves.
    assert place.data_link.is_symlink() == is_root()
    assert stat.S_IMODE(place.data.stat().st_mode) == 0o700
    server.terminal.plain("server", "stop", "--dir", closed / "server")
    shutil.rmtree(place.data)


@pytest.mark.parametrize("host", ["", "two words", "name/7", "a" * 64 + ".example", "ä..b"])
def test_that_a_host_that_is_none_is_wrong_use(server: Server, host: str) -> None:
    said = server.terminal.plain("server", "init", "--name", "B", "--host", host, "--json")
    assert (said.status, said.error["code"]) == (2, "wrong_use")


def test_that_a_missing_server_is_said(server: Server, tmp_path: Path) -> None:
    for words in (["start"], ["stop"], ["doctor"], ["revoke", "Anna"], ["assign", "1", "Anna"]):
        said = server.terminal.plain("server", *words, "--dir", tmp_path, "--json")
        assert said.error["code"] == "no_server"


# --- running ----------------------------------------------------------------------------------------


def test_that_it_stops_and_starts(server: Server, lead: Device) -> None:
    assert server.done("stop") == {"stopped": True}
    assert server.done("stop") == {"stopped": False}
    assert server.refused("doctor") == "server_not_answering"
    assert server.done("start") == {"started": True}
    assert server.done("start") == {"started": False}
    with server.connect(lead) as connection:
        assert connection.execute("select caseapp.my_office() is not null").fetchone() == (True,)


def test_that_the_administrator_comes_with_tls_only(server: Server) -> None:
    with pytest.raises(psycopg.OperationalError, match="no encryption"):
        psycopg.connect(
            host=HOST, port=server.port, user="caseapp_admin", dbname="caseapp", sslmode="disable"
        )


def test_that_laptops_come_into_their_own_database_only(server: Server, lead: Device) -> None:
    with pytest.raises(psycopg.OperationalError, match="no pg_hba"):
        psycopg.connect(
            host=HOST,
            port=server.port,
            user=lead.role,
            password=lead.secret,
            dbname="postgres",
            sslmode="require",
        )


def test_that_the_doctor_lists_laptops_and_what_was_put_aside(server: Server, lead: Device) -> None:
    found = server.done("doctor")
    assert found["ok"]
    assert (found["office"], found["port"]) == ("Amt Süd", server.port)
    mine = next(laptop for laptop in found["laptops"] if laptop["role"] == lead.role)
    assert (mine["name"], mine["is_lead"], mine["state"]) == ("Anna", True, "in_use")
    assert mine["last_seen"] is not None
    assert found["quarantined"] == {}
    assert "Anna  team lead  in use" in server("doctor").out


@pytest.mark.parametrize(
    ("fault", "repair", "check"),
    [
        (
            "alter table caseapp.entity no force row level security",
            "alter table caseapp.entity force row level security",
            "tables",
        ),
        (
            "grant execute on function caseapp.renew_epoch(uuid) to caseapp_laptop",
            "revoke execute on function caseapp.renew_epoch(uuid) from caseapp_laptop",
            "grants",
        ),
        (
            "grant execute on function pg_catalog.pg_notify(text, text) to public",
            "revoke execute on function pg_catalog.pg_notify(text, text) from public",
            "rights",
        ),
        (
            "grant select on caseapp.device to caseapp_laptop",
            "revoke select on caseapp.device from caseapp_laptop",
            "grants",
        ),
        (
            "grant update on caseapp.entity to public",
            "revoke update on caseapp.entity from public",
            "grants",
        ),
        (
            "insert into caseapp.schema_step (number) values (9999)",
            "delete from caseapp.schema_step where number = 9999",
            "structure",
        ),
    ],
)
def test_that_the_doctor_finds_a_door_that_stands_open(
    server: Server, fault: str, repair: str, check: str
) -> None:
    with server.admin() as admin:
        admin.execute(fault.encode())
        said = server("doctor", "--json")
        admin.execute(repair.encode())
    assert said.status == 1
    assert check in [c["name"] for c in said.json["checks"] if not c["ok"]]


def test_that_the_doctor_leaves_no_role_behind(server: Server) -> None:
    with server.admin() as admin:
        server.done("doctor")
        assert admin.execute("select rolname from pg_roles where rolname like 'd_probe%'").fetchall() == []


def test_that_a_watch_ends_with_a_key(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    def press(_: float) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(server_commands, "pause", press)
    assert server.done("doctor", "--watch") == {"ended": []}
    assert "Ctrl+C" in server("doctor", "--watch").err


# --- laptops ----------------------------------------------------------------------------------------


def test_that_the_file_and_the_words_let_a_laptop_in(server: Server, lead: Device) -> None:
    device, file = server.add_laptop("Cleo")
    assert file.keys() == {
        "format", "version", "office", "host", "port", "database", "role", "authority", "expires_at",
        "sealed",
    }  # fmt: skip
    assert (file["format"], file["version"], file["office"]) == ("caseapp-enrolment", 1, "Amt Süd")
    assert (file["host"], file["port"], file["database"]) == (HOST, server.port, "caseapp")
    left = datetime.fromisoformat(file["expires_at"]) - server.terminal.clock()
    assert left.total_seconds() == 72 * 3600
    with server.connect(device) as connection:
        assert connection.execute("select caseapp.my_office()").fetchone() == (None,)


def test_that_the_words_are_said_once_and_stand_in_no_file(
    server: Server, lead: Device, folder: Path
) -> None:
    out = folder / "words.json"
    said = server("add-laptop", "Dora", "--out", out)
    words = said.out.split()
    assert len(words) == 6
    assert not any(word in out.read_text().split() for word in words)
    assert stat.S_IMODE(out.stat().st_mode) == 0o600
    assert "telephone" in said.err


def test_that_the_same_name_gets_another_laptop(server: Server, lead: Device) -> None:
    server.add_laptop("anna")
    mine = [laptop for laptop in server.done("doctor")["laptops"] if laptop["name"] == "Anna"]
    assert {laptop["is_lead"] for laptop in mine} == {True}
    assert {laptop["state"] for laptop in mine} == {"in_use", "waiting"}


def test_that_a_laptop_whose_file_cannot_be_written_is_not_let_in(server: Server, lead: Device) -> None:
    nowhere = server.terminal.folder / "missing" / "file.json"
    assert server.refused("add-laptop", "Nobody", "--out", nowhere) == "file_access"
    assert "Nobody" not in {laptop["name"] for laptop in server.done("doctor")["laptops"]}


def test_that_roles_of_laptops_have_their_limits(server: Server, lead: Device) -> None:
    with server.admin() as admin:
        row = admin.execute(
            "select rolconnlimit, rolconfig, rolsuper or rolcreaterole or rolcreatedb or rolreplication"
            " or rolbypassrls from pg_roles where rolname = %s",
            (lead.role,),
        ).fetchone()
    limits = ["statement_timeout=15s", "idle_in_transaction_session_timeout=10s"]
    assert row == (3, limits, False)


def test_that_somebody_revoked_is_out_in_the_same_moment(server: Server, lead: Device) -> None:
    device, open_session = server.enrolled("Emil")
    second, _ = server.add_laptop("Emil")
    assert server.done("revoke", "EMIL") == {"name": "EMIL", "laptops": 2}
    with pytest.raises(psycopg.OperationalError):
        open_session.execute("select 1")
    for laptop in (device, second):
        with pytest.raises(psycopg.OperationalError, match="not permitted to log in"):
            server.connect(laptop)
    states = {x["state"] for x in server.done("doctor")["laptops"] if x["name"] == "Emil"}
    assert states == {"revoked"}
    assert server.done("revoke", "Emil")["laptops"] == 0
    assert server.refused("revoke", "Nobody") == "colleague_unknown"


def test_that_somebody_revoked_can_come_back_with_a_new_laptop(server: Server, lead: Device) -> None:
    server.add_laptop("Finn")
    server.done("revoke", "Finn")
    device, _ = server.add_laptop("Finn")
    with server.connect(device):
        states = {x["role"]: x["state"] for x in server.done("doctor")["laptops"] if x["name"] == "Finn"}
    assert states.pop(device.role) == "waiting"
    assert [*states.values()] == ["revoked"]


# --- who looks after whom -----------------------------------------------------------------------------


def test_that_a_case_is_given_and_taken_by_number_or_id(server: Server, person: UUID) -> None:
    _, connection = server.enrolled("Gerd")
    query = "select count(*) from caseapp.entity where case_id = %s"

    def sees() -> int:
        row = connection.execute(query, (person,)).fetchone()
        assert row is not None
        return int(row[0])

    assert sees() == 0
    given = {"client": str(person), "name": "Gerd", "until": None}
    assert server.done("assign", "2026-00017", "Gerd") == given
    assert sees() == 1
    assert server.done("unassign", str(person), "Gerd")["others"] == 1
    assert sees() == 0
    assert server.refused("unassign", "2026-00017", "Gerd") == "case_not_assigned"
    connection.close()


def test_that_a_case_is_given_to_the_end_of_a_day(server: Server, person: UUID) -> None:
    server.add_laptop("Hanne")
    until = server.terminal.clock().date().isoformat()
    assert server.done("assign", "2026-00017", "Hanne", "--until", until)["until"] == until
    assert f"to the end of {until}" in server("assign", "2026-00017", "Hanne", "--until", until).out
    assert server.refused("assign", "2026-00017", "Hanne", "--until", "2020-01-01") == "invalid_input"
    said = server("assign", "2026-00017", "Hanne", "--until", "tomorrow", "--json")
    assert (said.status, said.error["code"]) == (2, "wrong_use")


def test_that_a_case_that_nobody_has_any_more_is_said(server: Server, person: UUID) -> None:
    server.done("revoke", "Hanne")
    said = server("unassign", "2026-00017", "Anna")
    server.done("assign", "2026-00017", "Anna")
    assert "Nobody has this case now" in said.err


def test_that_unknown_people_are_said(server: Server, person: UUID) -> None:
    assert server.refused("assign", "2026-99999", "Anna") == "person_not_on_server"
    assert server.refused("assign", str(uuid4()), "Anna") == "person_not_on_server"
    assert server.refused("assign", "2026-00017", "Nobody") == "colleague_unknown"


# --- an existing server -------------------------------------------------------------------------------


def test_that_an_existing_server_takes_the_office_in(
    server: Server, office_cluster: OfficeCluster, tmp_path: Path
) -> None:
    def init(folder: Path, **more: str | None) -> Said:
        dsn = office_cluster.dsn("postgres", "tests_admin", office_cluster.password)
        parts = {k: v for k, v in (psycopg.conninfo.conninfo_to_dict(dsn) | more).items() if v}
        named = ("--dsn", psycopg.conninfo.make_conninfo("", **parts), "--dir", folder, "--json")
        return server.terminal.plain("server", "init", "--name", "Amt West", "--host", "127.0.0.1", *named)

    assert init(tmp_path / "a", sslrootcert=None).error["code"] == "server_certificate"
    made = init(tmp_path / "b")
    assert made.status == 0, made.out
    assert made.json["port"] == office_cluster.port
    assert office_cluster.password not in made.out
    assert init(tmp_path / "c").error["code"] == "server_database_exists"
    said = server.terminal.plain("server", "stop", "--dir", tmp_path / "b", "--json")
    assert said.error["code"] == "server_elsewhere"
    with office_cluster.admin() as admin:
        admin.execute("drop database caseapp with (force)")
