"""What no laptop can do on the office's server: the attack list, over everything that the catalogue holds.

Tables and functions are read from the catalogue, so that a new one is attacked without being named here.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import nullcontext
from uuid import uuid4

import psycopg
import pytest

from tests.office import Connection, Office
from tests.sync.conftest import Ward
from tests.sync.sender import Sender, new, new_client

pytestmark = pytest.mark.slow

READABLE = {
    "assignment", "entity", "erasure", "field_hist", "kept_version", "office_head", "plan_version",
    "quarantine", "schema_info",
}  # fmt: skip
CALLABLE = {
    "found_behind(bigint)",
    "push(integer,uuid,text,bigint,text,text,uuid,bigint)", "begin_use(text,uuid,uuid,jsonb)", "colleagues()",
    "my_office()", "my_member()", "my_scope()", "my_cases()", "am_lead()",
}  # fmt: skip
ATTEMPTS = (
    "insert into TABLE default values", "delete from TABLE", "truncate TABLE",
    "select * from TABLE for update", "lock table TABLE", "drop table TABLE",
    "alter table TABLE disable row level security",
    "create policy mine on TABLE using (true)", "alter policy owner_all on TABLE to public",
    "create trigger t before insert on TABLE execute function caseapp.keep_ledger()",
    "copy TABLE from stdin", "comment on table TABLE is 'mine'",
    "create index mine on TABLE (office)", "alter table TABLE owner to caseapp_laptop",
)  # fmt: skip
OPEN_FUNCTIONS = {f"caseapp.{name}" for name in CALLABLE}


@pytest.fixture
def eve(ward: Ward) -> Iterator[Connection]:
    """Eve's connection, as psql would give it to her."""
    with ward.office.connect(ward.eve.device) as connection:
        yield connection


def tables(office: Office) -> list[str]:
    found = office.rows("select tablename from pg_tables where schemaname = 'caseapp' order by 1")
    return [name for (name,) in found]


def denied(connection: Connection, query: str) -> bool:
    """True when the server refuses for want of a right: an empty answer or another fault is no refusal."""
    try:
        with connection.transaction() if query.startswith("lock") else nullcontext():
            connection.execute(query.encode())
    except psycopg.errors.InsufficientPrivilege:
        return True
    return False


def on(table: str, query: str) -> str:
    """``query`` with its word TABLE filled."""
    return query.replace("TABLE", f"caseapp.{table}")


def count(connection: Connection, query: str, *values: object) -> int:
    row = connection.execute(query.encode(), values or None).fetchone()
    assert row is not None
    return int(row[0])


# --- every table and function of the catalogue ----------------------------------------------------


def test_that_every_table_is_closed_even_to_its_owner(ward: Ward) -> None:
    query = (
        "select relname from pg_class where relnamespace = 'caseapp'::regnamespace and relkind in ('r', 'p')"
        " and not (relrowsecurity and relforcerowsecurity)"
    )
    assert ward.office.rows(query) == []


def test_that_every_table_of_the_ward_holds_something_to_steal(ward: Ward) -> None:
    empty = [
        name for name in tables(ward.office) if not ward.office.one(on(name, "select count(*) from TABLE"))
    ]
    assert empty == []


def test_that_no_laptop_writes_into_any_table(ward: Ward, eve: Connection) -> None:
    attempts = [on(name, attempt) for name in tables(ward.office) for attempt in ATTEMPTS]
    columns = ward.office.rows(
        "select c.relname, quote_ident(a.attname) from pg_attribute a join pg_class c on c.oid = a.attrelid"
        " where c.relnamespace = 'caseapp'::regnamespace and c.relkind = 'r' and a.attnum > 0"
    )
    attempts += [on(name, "update TABLE set COLUMN = null").replace("COLUMN", c) for name, c in columns]
    refused = [attempt for attempt in attempts if denied(eve, attempt)]
    assert [*set(attempts) - set(refused)] == []
    assert f"denied {len(refused)} of {len(attempts)}" == f"denied {len(attempts)} of {len(attempts)}"


def test_that_rights_cannot_be_handed_on(ward: Ward, eve: Connection) -> None:
    eve.execute("set client_min_messages = error")
    for name in READABLE:
        eve.execute(on(name, "grant all on TABLE to public").encode())
    rights = "select grantee::regrole::text, privilege_type from pg_class, aclexplode(relacl)"
    held = ward.office.rows(f"{rights} where relnamespace = 'caseapp'::regnamespace and relkind = 'r'")
    assert {right for grantee, right in held if grantee != "caseapp_owner"} == {"SELECT"}
    assert {grantee for grantee, _ in held} == {"caseapp_owner", "caseapp_laptop"}


def test_that_laptops_read_only_what_is_for_laptops(ward: Ward, eve: Connection) -> None:
    readable = {name for name in tables(ward.office) if not denied(eve, on(name, "select * from TABLE"))}
    assert readable == READABLE


def test_that_laptops_call_only_what_is_for_laptops(ward: Ward, eve: Connection) -> None:
    every = (
        "select p.oid::regprocedure::text, has_function_privilege(%s, p.oid, 'execute')"
        " from pg_proc p where pronamespace = 'caseapp'::regnamespace"
    )
    found = ward.office.rows(every, ward.eve.device.role)
    assert {name for name, is_open in found if is_open} == OPEN_FUNCTIONS
    closed = [name for name, is_open in found if not is_open]
    calls = [f"select {_call(name)}" for name in closed]
    refused = [call for call in calls if denied(eve, call)]
    assert f"denied {len(refused)} of {len(calls)}" == f"denied {len(calls)} of {len(calls)}"


VALUES = {
    "integer": "0", "bigint": "0", "oid": "0::oid", "text": "''", "bytea": "''::bytea",
    "interval": "'0 s'::interval",
    "double precision": "0", "timestamp with time zone": "now()",
}  # fmt: skip
"""Of each type something: PostgreSQL does not even ask for the right when a null makes the answer clear."""


def _call(signature: str) -> str:
    name, arguments = signature.rstrip(")").split("(", 1)
    values = (VALUES.get(kind, f"null::{kind}") for kind in arguments.split(",")) if arguments else ()
    return f"{name}({', '.join(values)})"


def test_that_functions_open_to_laptops_look_only_where_they_say(ward: Ward) -> None:
    query = (
        "select p.oid::regprocedure::text from pg_proc p where pronamespace = 'caseapp'::regnamespace"
        " and prosecdef and (not coalesce(proconfig @> array['search_path=\"\"'], false) or"
        " pg_get_userbyid(proowner) <> 'caseapp_owner')"
    )
    assert ward.office.rows(query) == []
    definers = ward.office.rows("select oid::regprocedure::text from pg_proc where prosecdef")
    assert {name for (name,) in definers} == OPEN_FUNCTIONS


def test_that_every_reading_policy_asks_for_the_office_first(ward: Ward) -> None:
    policies = ward.office.rows(
        "select tablename, qual from pg_policies where schemaname = 'caseapp' and policyname <> 'owner_all'"
    )
    assert {name for name, _ in policies} == READABLE
    assert all("caseapp.my_office()" in qual for _, qual in policies)


# --- somebody else's cases ------------------------------------------------------------------------


@pytest.mark.parametrize("table", ["entity", "kept_version", "field_hist", "plan_version"])
def test_that_cases_of_others_cannot_be_seen(ward: Ward, eve: Connection, table: str) -> None:
    there = ward.office.one(on(table, "select count(*) from TABLE where case_id = %s"), ward.case)
    assert there > 0
    assert count(eve, on(table, "select count(*) from TABLE where case_id = %s"), ward.case) == 0
    assert count(ward.bo.connection, on(table, "select count(*) from TABLE")) > 0


@pytest.mark.parametrize("table", ["entity", "kept_version", "field_hist"])
def test_that_own_records_of_a_colleague_cannot_be_seen(ward: Ward, table: str) -> None:
    record = "id" if table == "entity" else "entity_id"
    query = on(table, "select count(*) from TABLE where RECORD = %s").replace("RECORD", record)
    assert count(ward.anna.connection, query, ward.draft) > 0
    assert count(ward.bo.connection, query, ward.draft) == 0


def test_that_assignments_of_others_cannot_be_seen(ward: Ward, eve: Connection) -> None:
    assert count(eve, "select count(distinct member_id) from caseapp.assignment") == 1


def test_that_only_a_lead_sees_what_was_put_aside_and_no_own_records(ward: Ward, eve: Connection) -> None:
    query = "select count(*) from caseapp.quarantine"
    assert ward.office.one(query) == 2
    assert (count(eve, query), count(ward.bo.connection, query)) == (0, 0)
    assert count(ward.anna.connection, query) == 1


def test_that_a_predicate_does_not_leak_rows_of_others(ward: Ward, eve: Connection) -> None:
    leaky = "select count(*) from caseapp.entity where 1 / (case_id <> %s)::int > 0"
    with pytest.raises(psycopg.errors.DivisionByZero):
        count(ward.bo.connection, leaky, ward.case)
    assert count(eve, leaky, ward.case) == 1


def test_that_a_temporary_operator_of_ones_own_cannot_be_made(eve: Connection) -> None:
    body = "language sql as 'select true'"
    for attempt in (f"create function pg_temp.peep() returns bool {body}", "do $$ begin end $$"):
        assert denied(eve, attempt)


def test_that_another_office_on_the_same_server_is_out_of_sight(ward: Ward) -> None:
    other = Office(ward.office.cluster, ward.office.database, ward.office.admin, uuid4())
    other.admin.execute("insert into caseapp.office_head (office, name) values (%s, 'B')", (other.id,))
    mallory = Sender.of(other, "Mallory", is_lead=True)
    other.assign(ward.case, mallory.device.member)
    for table in READABLE - {"schema_info"}:
        assert mallory.sees(on(table, "select 1 from TABLE where office <> %s"), other.id) == []
    added = mallory.send(new(ward.case, ward.case, {"called_name": "x"}, kind="client"))
    assert added["outcomes"][0]["outcome"] == "inserted"
    assert ward.office.one("select count(*) from caseapp.entity where id = %s", ward.case) == 2
    mallory.connection.close()
    for table in ("entity", "assignment", "device", "member", "push_log", "op_log", "incarnation"):
        other.admin.execute(on(table, "delete from TABLE where office = %s").encode(), (other.id,))
    other.admin.execute("delete from caseapp.office_head where office = %s", (other.id,))


# --- becoming somebody else -----------------------------------------------------------------------


def test_that_no_laptop_becomes_somebody_else(ward: Ward, eve: Connection) -> None:
    anna, me = ward.anna.device.role, ward.eve.device.role
    attempts = [
        f"set role {anna}", "set role caseapp_owner", "set role tests_admin",
        f"set session authorization {anna}", "set session authorization tests_admin",
        f"grant {anna} to {me}", f"grant caseapp_owner to {me}", f"alter role {me} superuser",
        f"alter role {me} bypassrls", f"alter role {me} createrole", f"alter role {me} replication",
        f"alter role {me} connection limit -1", f"alter role {anna} password 'x'", f"drop role {anna}",
        f"alter role {anna} set search_path = mine", "create role mine login",
        "alter database postgres set search_path = mine",
    ]  # fmt: skip
    assert [attempt for attempt in attempts if not denied(eve, attempt)] == []


def test_that_the_group_of_laptops_is_nobody(ward: Ward, eve: Connection) -> None:
    eve.execute("set role caseapp_laptop")
    assert count(eve, "select count(*) from caseapp.entity where case_id = %s", ward.case) == 0
    assert eve.execute("select caseapp.my_member()").fetchone() == (ward.eve.device.member,)


def test_that_switching_row_security_off_shows_nothing(eve: Connection) -> None:
    eve.execute("set row_security = off")
    for table in READABLE:
        assert denied(eve, on(table, "select * from TABLE"))


def test_that_a_search_path_of_ones_own_changes_nobody(ward: Ward, eve: Connection) -> None:
    eve.execute("set search_path = pg_temp, public, caseapp")
    assert (
        eve.execute("select caseapp.my_cases()").fetchone() == (ward.eve.sees("select caseapp.my_cases()")[0])
    )


# --- the machine, and stopping others -------------------------------------------------------------


def test_that_nothing_leads_out_of_the_database(eve: Connection) -> None:
    attempts = [
        "copy (select 1) to '/tmp/stolen'", "copy (select 1) to program 'id'", "table pg_authid",
        "select pg_read_file('/etc/passwd')", "select pg_ls_dir('/')", "select pg_stat_file('/etc/passwd')",
        "select lo_import('/etc/passwd')", "create extension dblink schema caseapp", "create schema mine",
        "create table public.mine (i int)", "create table caseapp.mine (i int)",
        "create temporary table mine (i int)", "create foreign data wrapper w",
        "create function caseapp.mine() returns int language sql as 'select 1'",
        "select pg_terminate_backend(pid) from pg_stat_activity where usename <> current_user limit 1",
        "alter system set fsync = off", "checkpoint", "select pg_reload_conf()", "create database mine",
        "select pg_switch_wal()", "select pg_create_restore_point('x')",
        "select pg_logical_emit_message(false, 'a', 'b')", "set session_replication_role = replica",
        "set log_min_error_statement = debug5", "table pg_statistic", "table pg_hba_file_rules",
    ]  # fmt: skip
    assert [attempt for attempt in attempts if not denied(eve, attempt)] == []


def test_that_large_objects_locks_messages_and_sleep_are_closed(ward: Ward, eve: Connection) -> None:
    found = ward.office.rows(
        "select p.oid::regprocedure::text from pg_proc p where pronamespace = 'pg_catalog'::regnamespace"
        " and proname ~ '^(lo_|lowrite|loread|pg_advisory|pg_try_advisory|pg_notify|pg_sleep)'"
    )
    calls = [f"select {_call(name)}" for (name,) in found]
    refused = [call for call in calls if denied(eve, call)]
    assert len(calls) > 40
    assert f"denied {len(refused)} of {len(calls)}" == f"denied {len(calls)} of {len(calls)}"


def test_that_a_connection_without_tls_is_refused(ward: Ward) -> None:
    with pytest.raises(psycopg.OperationalError, match="no encryption"):
        ward.office.connect(ward.eve.device, sslmode="disable", channel_binding="disable")


def test_that_the_line_is_the_newest_tls(eve: Connection) -> None:
    row = eve.execute("select ssl, version from pg_stat_ssl where pid = pg_backend_pid()").fetchone()
    assert row == (True, "TLSv1.3")


def test_that_a_server_with_another_authority_is_not_believed(ward: Ward) -> None:
    with pytest.raises(psycopg.OperationalError, match="certificate"):
        ward.office.connect(ward.eve.device, sslrootcert="/etc/ssl/certs/ca-certificates.crt")


# --- coming and going -----------------------------------------------------------------------------


def test_that_a_revoked_laptop_is_nobody_in_its_open_session(ward: Ward) -> None:
    gone = Sender.of(ward.office, "Gone")
    case = gone.begin_case()
    query = "select count(*) from caseapp.entity"
    assert count(gone.connection, query) == 1
    ward.office.admin.execute("update caseapp.device set active = false where id = %s", (gone.device.id,))
    for table in READABLE:
        assert gone.sees(on(table, "select 1 from TABLE")) == []
    with pytest.raises(psycopg.errors.InsufficientPrivilege, match="DEVICE_REVOKED"):
        gone.send(new(uuid4(), case, {"text": "late"}))


def test_that_a_case_taken_away_is_gone_in_the_open_session(ward: Ward) -> None:
    helper = Sender.of(ward.office, "Substitute")
    query = "select count(*) from caseapp.entity where case_id = %s"
    ward.office.assign(ward.case, helper.device.member)
    assert count(helper.connection, query, ward.case) > 0
    ward.office.assign(ward.case, helper.device.member, until="2026-01-01")
    assert count(helper.connection, query, ward.case) == 0


def test_that_a_laptop_that_has_not_begun_sees_and_does_nothing(ward: Ward) -> None:
    device = ward.office.add_device(ward.anna.device.member, enrolled=False)
    fresh = Sender(ward.office, device, ward.office.connect(device))
    for table in READABLE:
        assert fresh.sees(on(table, "select 1 from TABLE")) == []
    with pytest.raises(psycopg.Error, match="DEVICE_REVOKED"):
        fresh.send(new_client(uuid4()))


def test_that_a_laptop_changes_its_own_secret_and_no_other(ward: Ward) -> None:
    laptop = Sender.of(ward.office, "Carla")
    laptop.connection.execute("alter role current_user password 'a new one'")
    changed = ward.office.connect(laptop.device, password="a new one")
    assert changed.execute("select caseapp.my_member()").fetchone() == (laptop.device.member,)
    with pytest.raises(psycopg.OperationalError, match="authentication failed"):
        ward.office.connect(laptop.device)


def test_that_colleagues_are_named_on_shared_cases_only(ward: Ward, eve: Connection) -> None:
    query = "select case_id, name, last_push_at is not null from caseapp.colleagues() order by name"
    assert ward.bo.sees(query) == [(ward.case, "Anna", True)]
    assert (ward.case, "Bo", True) in ward.anna.sees(query)
    assert eve.execute(query.encode()).fetchall() == []


def test_that_a_restored_server_tells_it_by_a_new_epoch(ward: Ward) -> None:
    before = ward.eve.sees("select epoch from caseapp.office_head")
    ward.office.admin.execute("select caseapp.renew_epoch(%s)", (ward.office.id,))
    assert ward.eve.sees("select epoch from caseapp.office_head") != before


def test_that_only_a_laptop_of_the_office_may_say_that_its_server_is_behind(
    ward: Ward, eve: Connection
) -> None:
    epoch = "select epoch from caseapp.office_head where office = %s"
    before = ward.office.one(epoch, ward.office.id)
    seq = ward.office.one("select seq from caseapp.office_head where office = %s", ward.office.id)
    # Whoever has followed no further than the server says nothing new.
    eve.execute("select caseapp.found_behind(%s)", (seq,))
    assert ward.office.one(epoch, ward.office.id) == before
    change = "update caseapp.device set active = %s where id = %s"
    with ward.office.connect(ward.eve.device) as laptop:
        ward.office.admin.execute(
            "update caseapp.device set active = false where id = %s", (ward.eve.device.id,)
        )
        laptop.execute("select caseapp.found_behind(%s)", (seq + 100,))
    assert ward.office.one(epoch, ward.office.id) == before
    ward.office.admin.execute(change, (True, ward.eve.device.id))
    eve.execute("select caseapp.found_behind(%s)", (seq + 100,))
    assert ward.office.one(epoch, ward.office.id) != before
