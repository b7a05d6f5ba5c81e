"""``caseapp server``: who may use it, with which laptop, and who looks after whom."""

from __future__ import annotations

import stat
from datetime import datetime
from pathlib import Path
from uuid import UUID, uuid4

import psycopg
import pytest

from tests.cli.office_server import HOST, Server
from tests.office import Device

pytestmark = pytest.mark.slow


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
    server: Server, lead: Device, server_place: Path
) -> None:
    out = server_place / "words.json"
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
