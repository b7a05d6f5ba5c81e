"""What the administrator does in the office's database: laptops, who looks after whom, who is let in."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import UUID

from psycopg import sql

from caseapp.errors import (
    AmbiguousNumberError,
    CaseNotAssignedError,
    ColleagueUnknownError,
    PersonNotOnServerError,
)
from caseapp.sync.server.connection import Connection, as_owner
from caseapp.sync.server.schema import LAPTOPS

ENROLMENT_HOURS = 72

_SETTINGS = {"statement_timeout": "15s", "idle_in_transaction_session_timeout": "10s"}
_CONNECTIONS = 3


@dataclass(frozen=True)
class Laptop:
    """One laptop as ``doctor`` shows it."""

    name: str
    is_lead: bool
    role: str
    is_active: bool
    expires_at: datetime
    enrolled_at: datetime | None
    last_seen: datetime | None
    last_push_at: datetime | None


def found_office(admin: Connection, name: str) -> UUID:
    """The office of this database: a new one, or the one that an interrupted attempt left."""
    with as_owner(admin):
        row = admin.execute("select office from caseapp.office_head").fetchone()
        if row is None:
            row = admin.execute(
                "insert into caseapp.office_head (office, name) values (%s, %s) returning office",
                (UUID(bytes=secrets.token_bytes(16), version=4), name),
            ).fetchone()
    return _only(row)


def keep_words_out_of_the_log(admin: Connection, database: str) -> None:
    """PostgreSQL's messages may quote what was sent. An existing server has settings of its own."""
    for name, value in (("log_min_error_statement", "panic"), ("log_error_verbosity", "terse")):
        admin.execute(
            sql.SQL("alter database {} set {} = {}").format(
                sql.Identifier(database), sql.Identifier(name), sql.Literal(value)
            )
        )


def _only(row: tuple[UUID, ...] | None) -> UUID:
    assert row is not None  # noqa: S101 - the statement before returns a row or raises
    return row[0]


def _next(admin: Connection, office: UUID) -> int:
    """Take the office's row: what follows has its place in the order."""
    row = admin.execute(
        "update caseapp.office_head set seq = seq + 1 where office = %s returning seq", (office,)
    ).fetchone()
    assert row is not None  # noqa: S101 - the office was made with the server
    return int(row[0])


def _member(admin: Connection, office: UUID, name: str, *, even_revoked: bool = True) -> UUID:
    """Somebody by name, case aside; raises ``ColleagueUnknownError``."""
    known = admin.execute(
        "select id, name from caseapp.member where office = %s and (active or %s)", (office, even_revoked)
    ).fetchall()
    fitting = [member for member, called in known if called.casefold() == name.casefold()]
    if not fitting:
        raise ColleagueUnknownError(name=name)
    found: UUID = fitting[0]
    return found


# --- laptops -----------------------------------------------------------------------------------------


def new_role() -> str:
    """The name of a new laptop's role; it says nothing about anybody."""
    return f"d_{secrets.token_hex(8)}"


@dataclass(frozen=True)
class Newcomer:
    """A laptop that is going to be let in, and whose it is."""

    name: str
    is_lead: bool
    role: str
    password: str = field(repr=False)


def add_laptop(admin: Connection, office: UUID, newcomer: Newcomer) -> None:
    """Let another laptop of somebody begin, who may be new, within 72 hours."""
    role = newcomer.role
    with as_owner(admin):
        _next(admin, office)
        member = _known_or_new(admin, office, newcomer.name, is_lead=newcomer.is_lead)
        admin.execute(
            "insert into caseapp.device (office, role_name, member_id, expires_at)"
            " values (%s, %s, %s, now() + %s * interval '1 hour')",
            (office, role, member, ENROLMENT_HOURS),
        )
        admin.execute("set local role none")
        make_role(admin, role, newcomer.password, connections=_CONNECTIONS)
        for setting, value in _SETTINGS.items():
            admin.execute(
                sql.SQL("alter role {} set {} = {}").format(
                    sql.Identifier(role), sql.Identifier(setting), sql.Literal(value)
                )
            )


def _known_or_new(admin: Connection, office: UUID, name: str, *, is_lead: bool) -> UUID:
    try:
        member = _member(admin, office, name)
    except ColleagueUnknownError:
        row = admin.execute(
            "insert into caseapp.member (office, name, is_lead) values (%s, %s, %s) returning id",
            (office, name, is_lead),
        ).fetchone()
        return _only(row)
    admin.execute(
        "update caseapp.member set active = true, is_lead = is_lead or %s where office = %s and id = %s",
        (is_lead, office, member),
    )
    return member


def make_role(admin: Connection, role: str, password: str, *, connections: int) -> None:
    """A login of a laptop. The server gets a verifier, never the password, so no log can show it."""
    verifier = admin.pgconn.encrypt_password(password.encode(), role.encode(), b"scram-sha-256").decode()
    admin.execute(
        sql.SQL("create role {} login connection limit {} password {} in role {}").format(
            sql.Identifier(role), sql.Literal(connections), sql.Literal(verifier), sql.Identifier(LAPTOPS)
        )
    )


def revoke(admin: Connection, office: UUID, name: str) -> int:
    """Let somebody in no longer, with none of their laptops; how many those were. Open sessions end."""
    with as_owner(admin):
        _next(admin, office)
        member = _member(admin, office, name)
        admin.execute(
            "update caseapp.member set active = false where office = %s and id = %s", (office, member)
        )
        found = admin.execute(
            "update caseapp.device set active = false where office = %s and member_id = %s and active"
            " returning role_name",
            (office, member),
        ).fetchall()
        admin.execute("set local role none")
        roles = [role for (role,) in found]
        for role in roles:
            admin.execute(sql.SQL("alter role {} nologin").format(sql.Identifier(role)))
    admin.execute("select pg_terminate_backend(pid) from pg_stat_activity where usename = any (%s)", (roles,))
    return len(roles)


def laptops(admin: Connection, office: UUID) -> Sequence[Laptop]:
    """All laptops, in the order of names."""
    with as_owner(admin):
        found = admin.execute(
            "select m.name, m.is_lead, d.role_name, d.active and m.active, d.expires_at, d.enrolled_at,"
            " d.last_seen, d.last_push_at from caseapp.device d"
            " join caseapp.member m on m.office = d.office and m.id = d.member_id"
            " where d.office = %s order by m.name, d.expires_at",
            (office,),
        ).fetchall()
    return [Laptop(*row) for row in found]


def quarantined(admin: Connection, office: UUID) -> dict[str, int]:
    """How many operations were put aside, for each reason."""
    with as_owner(admin):
        found = admin.execute(
            "select reason, count(*) from caseapp.quarantine where office = %s group by 1 order by 1",
            (office,),
        ).fetchall()
    return dict(found)


# --- who looks after whom ------------------------------------------------------------------------------


def assign(admin: Connection, office: UUID, case: str, name: str, until: date | None) -> UUID:
    """Give somebody a case, to the end of a day or for good; the case."""
    with as_owner(admin):
        seq = _next(admin, office)
        case_id, member = _case(admin, office, case), _member(admin, office, name, even_revoked=False)
        admin.execute(
            "insert into caseapp.assignment (office, case_id, member_id, until, seq)"
            " values (%s, %s, %s, %s, %s) on conflict (office, case_id, member_id)"
            " do update set active = true, until = excluded.until, seq = excluded.seq",
            (office, case_id, member, until, seq),
        )
    return case_id


def unassign(admin: Connection, office: UUID, case: str, name: str) -> tuple[UUID, int]:
    """Take a case from somebody; the case and how many still have it."""
    with as_owner(admin):
        seq = _next(admin, office)
        case_id, member = _case(admin, office, case), _member(admin, office, name)
        taken = admin.execute(
            "update caseapp.assignment set active = false, seq = %s"
            " where office = %s and case_id = %s and member_id = %s and active returning 1",
            (seq, office, case_id, member),
        ).fetchone()
        if taken is None:
            raise CaseNotAssignedError(name=name)
        row = admin.execute(
            "select count(*) from caseapp.assignment a join caseapp.member m on m.office = a.office"
            " and m.id = a.member_id and m.active where a.office = %s and a.case_id = %s and a.active"
            " and (a.until is null or a.until >= (now() at time zone 'UTC')::date)",
            (office, case_id),
        ).fetchone()
    return case_id, int(row[0]) if row else 0


def _case(admin: Connection, office: UUID, key: str) -> UUID:
    """A person by id or number; raises ``PersonNotOnServerError`` or ``AmbiguousNumberError``."""
    try:
        wanted = str(UUID(key))
    except ValueError:
        wanted = ""
    found = admin.execute(
        "select id from caseapp.entity where office = %s and kind = 'client' and id = case_id"
        " and fields->>'deleted_at' is null and (id::text = %s or fields->>'number' = %s)",
        (office, wanted, key),
    ).fetchall()
    if not found:
        raise PersonNotOnServerError(what=key)
    if len(found) > 1:
        raise AmbiguousNumberError
    case: UUID = found[0][0]
    return case
