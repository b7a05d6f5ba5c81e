"""The office server tried from outside: as a laptop that may do nothing and attempts everything.

The list of attempts is made from the catalogue of the database, so that a table or function that comes later
is tried as well.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import psycopg
from psycopg import sql

from caseapp.errors import ServerNotAnsweringError
from caseapp.sync.server.administration import make_role
from caseapp.sync.server.connection import Address, Connection
from caseapp.sync.server.schema import LAPTOPS, OWNER, applied_step, known_steps

NEWEST_TLS = "TLSv1.3"

OPEN_FUNCTIONS = (
    "push",
    "begin_use",
    "colleagues",
    "found_behind",
    "my_office",
    "my_member",
    "my_scope",
    "my_cases",
    "am_lead",
)
"""What laptops may call; each asks who is there."""

OPEN_TABLES = (
    "assignment", "entity", "erasure", "field_hist", "kept_version", "office_head", "plan_version",
    "quarantine", "schema_info",
)  # fmt: skip
"""What laptops may read, row by row under a policy."""

_ON_EACH_TABLE = (
    "insert into {} default values",
    "delete from {}",
    "truncate {}",
    "drop table {}",
    "select * from {} for update",
    "alter table {} disable row level security",
    "create policy mine on {} using (true)",
)
_ANYWHERE = (
    "set role caseapp_owner",
    "set session authorization caseapp_owner",
    "alter role current_user superuser",
    "alter role current_user bypassrls",
    "alter role current_user createrole",
    "create role mine",
    "create schema mine",
    "create table public.mine (i int)",
    "create table caseapp.mine (i int)",
    "create temporary table mine (i int)",
    "create function caseapp.mine() returns int language sql as 'select 1'",
    "do $$ begin end $$",
    "table pg_authid",
    "copy (select 1) to '/tmp/mine'",
    "copy (select 1) to program 'true'",
    "select pg_read_file('mine')",
    "select pg_ls_dir('.')",
    "select lo_create(0)",
    "select lo_from_bytea(0, '')",
    "select pg_advisory_lock(1)",
    "select pg_try_advisory_lock(1)",
    "select pg_notify('mine', '')",
    "select pg_sleep(0)",
    "select pg_logical_emit_message(false, 'mine', '')",
    "set session_replication_role = replica",
)


@dataclass(frozen=True)
class Check:
    """One thing that was looked at. ``name`` is a stable code; ``detail`` holds figures, never content."""

    name: str
    ok: bool
    detail: str = ""


def examine(address: Address, admin: Connection) -> list[Check]:
    """Try the server: structure, closed tables, TLS, rights."""
    found = [_structure(admin), _closed_tables(admin), _grants(admin)]
    with _probe(admin) as (role, password):
        found.append(_plain_connection(address, role, password))
        try:
            with address.laptop(role, password) as laptop:
                found += [Check("laptop", ok=True), _tls(laptop), _rights(admin, laptop)]
        except ServerNotAnsweringError:
            found.append(Check("laptop", ok=False))
    return found


@contextmanager
def _probe(admin: Connection) -> Iterator[tuple[str, str]]:
    """A laptop's role that belongs to nobody, while the block lasts."""
    role, password = f"d_probe_{secrets.token_hex(8)}", secrets.token_urlsafe(24)
    make_role(admin, role, password, connections=2)
    try:
        yield role, password
    finally:
        admin.execute(sql.SQL("drop role {}").format(sql.Identifier(role)))


def _structure(admin: Connection) -> Check:
    applied, newest = applied_step(admin), known_steps()[-1].number
    return Check("structure", applied == newest, f"{applied}/{newest}")


def _closed_tables(admin: Connection) -> Check:
    row = admin.execute(
        "select count(*) filter (where relrowsecurity and relforcerowsecurity), count(*) from pg_class"
        " where relnamespace = 'caseapp'::regnamespace and relkind in ('r', 'p')"
    ).fetchone()
    closed, tables = row or (0, 0)
    return Check("tables", closed == tables > 0, f"{closed}/{tables}")


def _grants(admin: Connection) -> Check:
    """Laptops hold the right to read some tables and to call some functions, and none beside."""
    row = admin.execute(
        "select count(*) filter (where right_held <> 'SELECT' or name <> all (%s))"
        " from (select relname as name, (aclexplode(relacl)).privilege_type as right_held,"
        " (aclexplode(relacl)).grantee as grantee from pg_class"
        " where relnamespace = 'caseapp'::regnamespace) t where grantee <> %s::regrole",
        ([*OPEN_TABLES], OWNER),
    ).fetchone()
    functions = admin.execute(
        "select count(*) from pg_proc where pronamespace = 'caseapp'::regnamespace and proname <> all (%s)"
        " and has_function_privilege(%s, oid, 'execute')",
        ([*OPEN_FUNCTIONS], LAPTOPS),
    ).fetchone()
    too_many = (row or (0,))[0] + (functions or (0,))[0]
    return Check("grants", too_many == 0, str(too_many) if too_many else "")


def _plain_connection(address: Address, role: str, password: str) -> Check:
    try:
        with address.laptop(role, password, sslmode="disable", channel_binding="disable"):
            return Check("plaintext", ok=False)
    except ServerNotAnsweringError:
        return Check("plaintext", ok=True)


def _tls(laptop: Connection) -> Check:
    row = laptop.execute("select version from pg_stat_ssl where pid = pg_backend_pid()").fetchone()
    version = str(row[0]) if row else ""
    return Check("tls", version == NEWEST_TLS, version)


def _rights(admin: Connection, laptop: Connection) -> Check:
    attempts = _attempts(admin)
    denied = sum(_is_denied(laptop, attempt) for attempt in attempts)
    return Check("rights", denied == len(attempts), f"{denied}/{len(attempts)}")


def _attempts(admin: Connection) -> list[sql.Composable]:
    tables = admin.execute("select tablename from pg_tables where schemaname = 'caseapp'").fetchall()
    functions = admin.execute(
        "select p.proname, array(select t::regtype::text from unnest(p.proargtypes) t) from pg_proc p"
        " where p.pronamespace = 'caseapp'::regnamespace and p.proname <> all (%s)",
        ([*OPEN_FUNCTIONS],),
    ).fetchall()
    on_tables = [
        sql.SQL(attempt).format(sql.Identifier("caseapp", name))
        for (name,) in tables
        for attempt in _ON_EACH_TABLE
    ]
    return [*on_tables, *(_call(*function) for function in functions), *map(sql.SQL, _ANYWHERE)]


def _call(name: str, types: list[str]) -> sql.Composable:
    # The names of types come from the catalogue itself.
    values = sql.SQL(", ").join(sql.SQL("null::") + _written(kind) for kind in types)
    return sql.SQL("select {}({})").format(sql.Identifier("caseapp", name), values)


def _written(kind: str) -> sql.Composable:
    one = kind.removesuffix("[]")
    schema, _, name = one.rpartition(".")
    written = sql.Identifier(schema, name) if schema else sql.Identifier(_ALIASES.get(one, one))
    return written + sql.SQL("[]") if one != kind else written


_ALIASES = {"integer": "int4", "bigint": "int8", "timestamp with time zone": "timestamptz", "boolean": "bool"}
"""Names of types that are more than one word, or no name of the catalogue."""


def _is_denied(laptop: Connection, attempt: sql.Composable) -> bool:
    try:
        with laptop.transaction(force_rollback=True):
            laptop.execute(sql.Composed([attempt]))
    except psycopg.errors.InsufficientPrivilege:
        return True
    except psycopg.Error:
        return False  # another fault is no refusal
    return False
