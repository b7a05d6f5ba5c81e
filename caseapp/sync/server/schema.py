"""The structure of the office's database: numbered SQL steps, applied once each and only ever adding."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from psycopg import Connection, sql

OWNER = "caseapp_owner"
"""Owns the tables and functions; nobody can log in as it."""
LAPTOPS = "caseapp_laptop"
"""The group of every laptop's role; it holds all rights that laptops have."""

_FOLDER = Path(__file__).parent / "migrations"
_NAME = re.compile(r"(\d{4})_\w+\.sql")

# What a session could stop others with or hide data in; PostgreSQL lets everybody do it unless told not to.
_CLOSED = "^(lo_.*|lowrite|loread|pg_(try_)?advisory_.*|pg_notify|pg_sleep.*|pg_logical_emit_message)$"


@dataclass(frozen=True)
class Step:
    """One numbered change of the structure."""

    number: int
    file: Path


def known_steps() -> tuple[Step, ...]:
    """All steps that this program brings, in their order."""
    named = ((_NAME.fullmatch(file.name), file) for file in sorted(_FOLDER.glob("*.sql")))
    return tuple(Step(int(match[1]), file) for match, file in named if match)


def make_roles(admin: Connection) -> None:
    """The owner and the group of laptops, once for each cluster."""
    for role in (OWNER, LAPTOPS):
        if admin.execute("select 1 from pg_roles where rolname = %s", (role,)).fetchone() is None:
            admin.execute(sql.SQL("create role {} nologin").format(sql.Identifier(role)))
    # An administrator who is no superuser must be able to act as the owner.
    admin.execute(sql.SQL("grant {} to current_user").format(sql.Identifier(OWNER)))


def make_database(admin: Connection, name: str) -> None:
    """An empty database in which nobody may do anything yet. ``admin`` must be in autocommit."""
    admin.execute(
        sql.SQL("create database {} template template0 encoding 'UTF8' locale 'C'").format(
            sql.Identifier(name)
        )
    )


def applied_step(admin: Connection) -> int:
    """The newest step in this database; 0 before the first."""
    if admin.execute("select to_regclass('caseapp.schema_step')").fetchone() == (None,):
        return 0
    with admin.transaction():
        admin.execute(sql.SQL("set local role {}").format(sql.Identifier(OWNER)))
        row = admin.execute("select coalesce(max(number), 0) from caseapp.schema_step").fetchone()
    return int(row[0]) if row else 0


def bring_up_to_date(admin: Connection) -> int:
    """Apply the steps that are missing, in one transaction each; the newest step."""
    newest = applied_step(admin)
    for step in known_steps():
        if step.number > newest:
            _apply(admin, step)
    close_database(admin)
    return applied_step(admin)


def _apply(admin: Connection, step: Step) -> None:
    with admin.transaction():
        if step.number == 1:
            admin.execute(
                sql.SQL("create schema if not exists caseapp authorization {}").format(sql.Identifier(OWNER))
            )
        admin.execute(sql.SQL("set local role {}").format(sql.Identifier(OWNER)))
        admin.execute(step.file.read_bytes())
        admin.execute("insert into caseapp.schema_step (number) values (%s)", (step.number,))


def close_database(admin: Connection) -> None:
    """Take from everybody what PostgreSQL grants everybody. Repeating it changes nothing."""
    row = admin.execute("select current_database()").fetchone()
    database = sql.Identifier(row[0] if row else "")
    owner, laptops = sql.Identifier(OWNER), sql.Identifier(LAPTOPS)
    with admin.transaction():
        admin.execute(sql.SQL("revoke all on database {} from public").format(database))
        admin.execute(sql.SQL("grant connect on database {} to {}").format(database, laptops))
        admin.execute("revoke all on schema public from public")
        # Without a language there is no DO block and no function of one's own.
        admin.execute(sql.SQL("grant usage on language plpgsql, sql to {}").format(owner))
        admin.execute("revoke all on language plpgsql, sql from public")
        _close_functions(admin)


def _close_functions(admin: Connection) -> None:
    found = admin.execute(
        "select oid::regprocedure::text from pg_proc where pronamespace = 'pg_catalog'::regnamespace"
        " and proname ~ %s",
        (_CLOSED,),
    ).fetchall()
    names = ", ".join(name for (name,) in found)
    admin.execute(f"revoke all on function {names} from public".encode())
