"""The connection to the office server over bad networks and past impostors: in time, and with our errors."""

from __future__ import annotations

import socket
import ssl
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from threading import Event, Thread
from threading import enumerate as threads
from time import monotonic
from uuid import uuid4

import pytest
from psycopg import sql

from caseapp.errors import (
    CaseAppError,
    LaptopRevokedError,
    ServerBrokenOffError,
    ServerNotTrustedError,
    ServerUnreachableError,
)
from caseapp.security.certificates import new_authority, server_certificate
from caseapp.sync.transport import BreakOff, Deadlines, Link, Wire, connected, password_of
from tests.fault_proxy import DRIBBLE, HOLE, FaultProxy, Plan, drawn_plan, fault_proxy
from tests.office import Office, OfficeCluster
from tests.sync.links import link_of

pytestmark = pytest.mark.slow

MARK = "Qzmarke"
SOON = Deadlines(connect=0.5, call=0.5)
PATIENT = Deadlines(connect=30.0, call=30.0)
SPARE = 2.0
"""Seconds that a busy machine may add to a deadline."""
ROWS = "select repeat('x', 1000) from generate_series(1, 100)"


@contextmanager
def in_time(seconds: float) -> Iterator[None]:
    begun = monotonic()
    yield
    assert monotonic() - begun < seconds + SPARE


@pytest.fixture(scope="module")
def office(office_cluster: OfficeCluster) -> Iterator[Office]:
    """One for all: here it is only something that answers. ``wait`` takes its time."""
    made = office_cluster.new_office()
    made.admin.execute(
        "create function caseapp.wait() returns void language sql security definer as"
        " $$ select pg_sleep(60) $$;"
        " grant execute on function caseapp.wait() to caseapp_laptop"
    )
    yield made
    made.close()


@pytest.fixture
def link(office: Office) -> Link:
    """A laptop that no other test uses."""
    return link_of(office, office.add_laptop(uuid4().hex))


@pytest.fixture
def proxy(link: Link) -> Iterator[FaultProxy]:
    with fault_proxy((link.host, link.port)) as carrying:
        yield carrying


@pytest.fixture
def through(link: Link, proxy: FaultProxy) -> Link:
    return replace(link, port=proxy.port)


def refusal(link: Link, deadlines: Deadlines = SOON) -> CaseAppError:
    """How connecting ends."""
    with pytest.raises(CaseAppError) as caught, connected(link, deadlines):
        pass
    return caught.value


# --- who answers ---------------------------------------------------------------------------------


def test_that_the_connection_is_encrypted_as_agreed(link: Link) -> None:
    with connected(link) as wire:
        [(version, name, option)] = wire.ask(
            "select s.version, current_setting('application_name'), current_setting('geqo')"
            " from pg_stat_ssl s where s.pid = pg_backend_pid()"
        )
    assert (version, option) == ("TLSv1.3", "on")
    assert name.startswith("caseapp ")


def test_that_a_server_of_another_authority_is_refused(link: Link) -> None:
    other_authority = new_authority("another office", datetime.now(UTC)).certificate.decode()
    assert isinstance(refusal(replace(link, authority=other_authority)), ServerNotTrustedError)


def test_that_a_certificate_for_another_host_is_refused(link: Link) -> None:
    with fault_proxy((link.host, link.port), host="127.0.0.2") as elsewhere:
        away = replace(link, host="127.0.0.2", port=elsewhere.port)
        assert isinstance(refusal(away), ServerNotTrustedError)


def test_that_nothing_is_said_to_a_server_without_encryption(link: Link) -> None:
    heard: list[bytes] = []

    def answer_plainly() -> None:
        laptop, _ = listener.accept()
        with laptop:
            heard.append(laptop.recv(4096))
            laptop.sendall(b"N")
            heard.append(laptop.recv(4096))

    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = Thread(target=answer_plainly)
        thread.start()
        error = refusal(replace(link, host="127.0.0.1", port=listener.getsockname()[1]))
        thread.join()
    assert isinstance(error, ServerNotTrustedError)
    assert heard == [b"\x00\x00\x00\x08\x04\xd2\x16\x2f", b""]


def test_that_an_older_encryption_is_refused(link: Link, tmp_path: Path) -> None:
    now = datetime.now(UTC)
    authority = new_authority("an office", now)
    server = server_certificate(authority, ["127.0.0.1"], now)
    (tmp_path / "both.pem").write_bytes(server.certificate + server.key)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(tmp_path / "both.pem")
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    ends: list[BaseException] = []

    def answer_in_an_older_way() -> None:
        laptop, _ = listener.accept()
        with laptop:
            laptop.recv(8)
            laptop.sendall(b"S")
            try:
                context.wrap_socket(laptop, server_side=True)
            except OSError as error:
                ends.append(error)

    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = Thread(target=answer_in_an_older_way)
        thread.start()
        known = authority.certificate.decode()
        error = refusal(replace(link, authority=known, port=listener.getsockname()[1]))
        thread.join()
    assert isinstance(error, ServerNotTrustedError)
    assert isinstance(ends[0], ssl.SSLError)


def test_that_a_wrong_secret_is_a_laptop_that_is_not_let_in(link: Link) -> None:
    assert isinstance(refusal(replace(link, secret=bytes(32))), LaptopRevokedError)


def test_that_a_closed_role_is_a_laptop_that_is_not_let_in(link: Link, office: Office) -> None:
    office.admin.execute(sql.SQL("alter role {} nologin").format(sql.Identifier(link.role)))
    assert isinstance(refusal(link), LaptopRevokedError)


def test_that_too_many_connections_are_no_revocation(link: Link, office: Office) -> None:
    office.admin.execute(sql.SQL("alter role {} connection limit 0").format(sql.Identifier(link.role)))
    assert isinstance(refusal(link), ServerUnreachableError)


def test_that_no_setting_of_the_user_weakens_the_connection(
    link: Link, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name, value in (
        ("PGSSLMODE", "disable"), ("PGCHANNELBINDING", "disable"), ("PGHOSTADDR", "127.0.0.9"),
        ("PGOPTIONS", "-c geqo=off"), ("PGUSER", "other"), ("PGPASSWORD", "other"),
        ("PGSSLMINPROTOCOLVERSION", "TLSv1"), ("PGSSLMAXPROTOCOLVERSION", "TLSv1.2"),
        ("PGCLIENTENCODING", "LATIN1"), ("PGREQUIREAUTH", "none"), ("PGSSLNEGOTIATION", "direct"),
    ):  # fmt: skip
        monkeypatch.setenv(name, value)
    (tmp_path / "root.crt").touch()
    monkeypatch.setenv("PGSSLROOTCERT", str(tmp_path / "root.crt"))
    test_that_the_connection_is_encrypted_as_agreed(link)


# --- what stays behind ---------------------------------------------------------------------------


def test_that_the_authority_is_on_the_disk_only_while_connecting(
    link: Link, through: Link, proxy: FaultProxy, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    with connected(link):
        assert [*tmp_path.iterdir()] == []
    proxy.follow(Plan(cut_down=1500))
    refusal(through)
    assert [*tmp_path.iterdir()] == []


def test_that_a_secret_stands_in_no_text(link: Link) -> None:
    said = repr(link) + repr(replace(link, secret=b"1" * 32))
    assert password_of(link.secret) not in said
    assert "BEGIN CERTIFICATE" not in said


def test_that_no_thread_outlives_its_connection(link: Link) -> None:
    with connected(link) as wire:
        wire.ask("select 1")
    assert [thread.name for thread in threads() if thread.name == "exchange watchdog"] == []


# --- what goes wrong on the way ------------------------------------------------------------------


def test_that_an_absent_server_is_unreachable(link: Link) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        free = listener.getsockname()[1]
    assert isinstance(refusal(replace(link, port=free)), ServerUnreachableError)
    assert isinstance(refusal(replace(link, host="office.invalid")), ServerUnreachableError)


@pytest.mark.parametrize(
    "plan", [HOLE, Plan(hole_up=300), Plan(hole_down=700), Plan(hole_down=1200), DRIBBLE], ids=str
)
def test_that_connecting_ends_in_time(through: Link, proxy: FaultProxy, plan: Plan) -> None:
    proxy.follow(plan)
    with in_time(SOON.connect):
        assert isinstance(refusal(through), ServerUnreachableError)


@pytest.mark.parametrize("plan", [HOLE, Plan(hole_down=3000), DRIBBLE], ids=str)
def test_that_a_call_ends_in_time(through: Link, proxy: FaultProxy, plan: Plan) -> None:
    with connected(through, SOON) as wire:
        wire.ask("select 1")
        proxy.follow(plan)
        with in_time(SOON.call), pytest.raises(ServerBrokenOffError):
            wire.ask(ROWS)


def test_that_a_call_that_cannot_be_sent_ends_in_time(through: Link, proxy: FaultProxy) -> None:
    with connected(through, SOON) as wire:
        proxy.follow(HOLE)
        with in_time(SOON.call), pytest.raises(ServerBrokenOffError):
            wire.ask("select length(%s::text)", ["x" * 30_000_000])


def test_that_a_slow_line_is_no_broken_one(through: Link, proxy: FaultProxy) -> None:
    proxy.follow(Plan(delay=0.03))
    with connected(through, Deadlines(connect=20.0, call=20.0)) as wire:
        assert len(wire.ask(ROWS)) == 100


def test_that_a_call_after_a_broken_off_one_is_broken_off_too(through: Link, proxy: FaultProxy) -> None:
    with connected(through, SOON) as wire:
        proxy.follow(Plan(cut_down=0))
        for _ in range(2):
            with pytest.raises(ServerBrokenOffError):
                wire.ask("select 1")


@pytest.mark.parametrize("plan", [HOLE, Plan(hole_down=700)], ids=str)
def test_that_connecting_can_be_broken_off(through: Link, proxy: FaultProxy, plan: Plan) -> None:
    proxy.follow(plan)
    wanted, ended = BreakOff(), Event()

    def connect() -> None:
        with suppress(ServerUnreachableError), connected(through, PATIENT, wanted):
            pass
        ended.set()

    with in_time(0.5):
        thread = Thread(target=connect)
        thread.start()
        while not proxy.counts.connections:
            thread.join(0.01)
        wanted.ask()
        thread.join()
    assert ended.is_set()


def test_that_a_call_under_way_can_be_broken_off(through: Link) -> None:
    wanted, told = BreakOff(), []

    def ask(wire: Wire) -> None:
        with pytest.raises(ServerBrokenOffError) as caught:
            wire.ask("select caseapp.wait()")
        told.append(caught.value)

    with connected(through, PATIENT, wanted) as wire, in_time(0.5):
        thread = Thread(target=ask, args=(wire,))
        thread.start()
        thread.join(0.2)
        wanted.ask()
        thread.join()
    assert len(told) == 1


def test_that_nothing_is_asked_over_a_connection_that_nobody_wants_any_more(link: Link) -> None:
    wanted = BreakOff()
    with connected(link, PATIENT, wanted) as wire:
        wanted.ask()
        with pytest.raises(ServerBrokenOffError):
            wire.ask("select 1")
    with in_time(0.5), pytest.raises(CaseAppError), connected(link, PATIENT, wanted):
        pass


def test_that_an_idle_connection_is_left_alone(through: Link) -> None:
    with connected(through, Deadlines(connect=20.0, call=0.2)) as wire:
        wire.ask("select 1")
        waited = wire.call(lambda _: None, repeatable=False)
        with fault_proxy(("127.0.0.1", 1), HOLE) as silent, in_time(0.5):
            refusal(replace(through, port=silent.port), Deadlines(connect=0.5))
        assert (waited, wire.ask("select 1")) == (None, [(1,)])


def test_that_a_cut_at_any_byte_is_told_as_one(through: Link, proxy: FaultProxy) -> None:
    random = Random(20261122)  # noqa: S311 - faults that can be repeated
    ends: set[object] = set()
    for _ in range(40):
        after = random.randrange(9000)
        proxy.follow(random.choice([Plan(cut_up=after % 1500), Plan(cut_down=after)]))
        try:
            with connected(through, Deadlines(connect=20.0, call=20.0)) as wire:
                ends.add(len(wire.ask(ROWS)))
        except (ServerUnreachableError, ServerBrokenOffError) as error:
            ends.add(type(error).__name__)
    assert ends >= {"ServerUnreachableError", "ServerBrokenOffError"}
    assert proxy.counts.cuts >= 30


def test_that_any_drawn_fault_ends_in_time(through: Link, proxy: FaultProxy) -> None:
    random = Random(4)  # noqa: S311 - faults that can be repeated
    for _ in range(12):
        proxy.follow(drawn_plan(random, most_bytes=6000))
        with in_time(1.0):
            try:
                with connected(through, SOON) as wire:
                    assert len(wire.ask(ROWS)) == 100
            except (ServerUnreachableError, ServerBrokenOffError):
                pass
    assert proxy.counts.connections == 12
