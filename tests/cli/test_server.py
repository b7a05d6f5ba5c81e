"""``caseapp server`` on a real PostgreSQL: made, started, stopped, looked at, and who may use it."""

from __future__ import annotations

import shutil
import stat
from pathlib import Path

import psycopg
import pytest

from caseapp import errors
from caseapp.cli import server_commands
from caseapp.errors import CaseAppError
from caseapp.i18n import LANGUAGES, load_translate
from caseapp.sync.server.place import ServerPlace
from caseapp.sync.server.programs import is_root
from tests.cli.office_server import HOST, Server
from tests.cli.terminal import Said
from tests.office import Device, OfficeCluster, free_port

pytestmark = pytest.mark.slow

REFUSALS: tuple[type[CaseAppError], ...] = (
    errors.PostgresMissingError,
    errors.PostgresUserMissingError,
    errors.ServerExistsError,
    errors.ServerMissingError,
    errors.ServerFolderInUseError,
    errors.ServerFolderOutOfReachError,
    errors.PortTakenError,
    errors.ServerNotStartedError,
    errors.ServerNotAnsweringError,
    errors.ServerRefusedError,
    errors.ServerTooOldForOfficeError,
    errors.ServerCertificateError,
    errors.ServerDatabaseExistsError,
    errors.ServerElsewhereError,
    errors.ColleagueUnknownError,
    errors.PersonNotOnServerError,
    errors.CaseNotAssignedError,
)


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


def test_that_a_port_in_use_is_said_before_anything_is_made(server: Server, server_place: Path) -> None:
    other = server_place / "other"
    words = ("server", "init", "--name", "B", "--host", HOST, "--port", server.port, "--dir", other, "--json")
    assert server.terminal.plain(*words).error["code"] == "port_taken"
    assert not other.exists()


def test_that_a_folder_with_something_else_is_left_alone(server: Server, server_place: Path) -> None:
    words = ("server", "init", "--name", "B", "--host", HOST, "--dir", server_place, "--json")
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


def test_that_every_refusal_is_three_sentences_in_every_language(server: Server) -> None:
    values = dict.fromkeys(("least", "user", "folder", "port", "log", "fault", "name", "what"), "X")
    refusals = [kind(**values) for kind in REFUSALS]
    for refusal in refusals:
        said = {language: refusal.text(load_translate(language)) for language in LANGUAGES}
        for language, text in said.items():
            assert all((text.title, text.message, text.advice))
            if language != "en":
                assert (text.title, text.advice) != (said["en"].title, said["en"].advice)


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
