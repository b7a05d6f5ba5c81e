"""Ends sessions of laptops that hold others up. PostgreSQL lets a session switch its own time limits off."""

from __future__ import annotations

from dataclasses import dataclass

from caseapp.sync.server.connection import Connection
from caseapp.sync.server.schema import LAPTOPS

STATEMENT_SECONDS = 15
IDLE_SECONDS = 10


@dataclass(frozen=True)
class Ended:
    """A session that was ended: its role, and whether it was idle in a transaction."""

    role: str
    was_idle: bool


def end_long_sessions(
    admin: Connection, *, statement_seconds: float = STATEMENT_SECONDS, idle_seconds: float = IDLE_SECONDS
) -> list[Ended]:
    """End every session of a laptop in this database that takes longer."""
    found = admin.execute(
        "select usename, state like 'idle in%%', pg_terminate_backend(pid) from pg_stat_activity"
        " where datname = current_database() and pg_has_role(usesysid, %s, 'member')"
        " and not (select rolsuper from pg_roles r where r.oid = usesysid)"
        " and ((state like 'idle in%%' and clock_timestamp() - state_change > %s * interval '1 second')"
        " or (state not like 'idle%%' and clock_timestamp() - query_start > %s * interval '1 second'))",
        (LAPTOPS, idle_seconds, statement_seconds),
    ).fetchall()
    return [Ended(role, was_idle) for role, was_idle, is_ended in found if is_ended]
