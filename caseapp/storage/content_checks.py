"""The doctor's checks of what the register says: audit chain, agreed plans, the form of every field."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from sqlalchemy import Column, Connection, Table, func, select

from caseapp.domain.audit_chain import Anchor, AuditLine, first_broken
from caseapp.domain.base import Base
from caseapp.domain.column_types import Instant, IsoDate, JsonText, UuidBlob
from caseapp.domain.plan_version import PlanVersion, body_hash
from caseapp.domain.registers import AuditRecord, RegisterState
from caseapp.storage.checks import Finding

_AUDIT = AuditRecord.__table__
_DAY = "[0-9]" * 4 + "-" + "[0-9]" * 2 + "-" + "[0-9]" * 2
_TIME = "T" + ":".join(["[0-9]" * 2] * 3) + "." + "[0-9]" * 6 + "Z"


@dataclass(frozen=True)
class AuditReport:
    """The audit chain as found; ``first_broken`` numbers the first record that is wrong or missing."""

    records: int
    first_broken: int | None

    @property
    def ok(self) -> bool:
        """True when every record follows from the one before it and none is missing at the end."""
        return self.first_broken is None


def audit_report(connection: Connection, anchor: Anchor | None) -> AuditReport:
    """Check the whole chain, and that it still holds the ``anchor`` that a backup keeps."""
    at_anchor: list[str] = []

    def lines() -> Iterator[AuditLine]:
        for row in connection.execute(select(_AUDIT).order_by(_AUDIT.c.seq)):
            if anchor is not None and row.seq == anchor.seq:
                at_anchor.append(row.hash)
            yield AuditLine(**row._mapping)  # noqa: SLF001 - the public way to a row as a mapping

    records = connection.execute(select(func.count()).select_from(_AUDIT)).scalar_one()
    broken = first_broken(lines())
    if broken is None and anchor is not None and anchor.seq > 0 and at_anchor != [anchor.hash]:
        # Cut short, or written anew from some record on; at the latest the anchor's own differs.
        broken = min(records + 1, anchor.seq)
    return AuditReport(records, broken)


def incarnation_of(connection: Connection) -> Any:
    """Which life of the register this is; a restored one begins a new life."""
    return connection.execute(select(RegisterState.__table__.c.incarnation)).scalar_one()


def audit_chain(newest_anchor: Callable[[Any], Anchor | None]) -> Callable[[Connection], Finding]:
    """The check of the chain; ``newest_anchor`` looks the anchor up by the register's incarnation."""

    def check(connection: Connection) -> Finding:
        report = audit_report(connection, newest_anchor(incarnation_of(connection)))
        return report.ok, f"{report.records} records" if report.ok else f"first broken: {report.first_broken}"

    return check


def plan_versions(connection: Connection) -> Finding:
    """Every agreed version has the bytes that were agreed and follows from the version before it."""
    table = PlanVersion.__table__
    found = connection.execute(select(table).order_by(table.c.plan_id, table.c.number, table.c.id))
    checked, wrong = 0, 0
    for _, group in groupby(found, key=lambda row: row.plan_id):
        before: set[str | None] = {None}
        for _, twins in groupby(group, key=lambda row: row.number):
            # Two laptops may have agreed the same number; each follows from one of the versions before.
            rows = list(twins)
            wrong += sum(not _is_sound(row) or row.previous_sha256 not in before for row in rows)
            checked += len(rows)
            before = {row.sha256 for row in rows}
    return wrong == 0, f"{checked} versions" if wrong == 0 else f"{wrong} of {checked} versions"


def _is_sound(row: Any) -> bool:
    if body_hash(row.body) != row.sha256:
        return False
    body = json.loads(row.body)
    return bool(
        body["plan_id"] == str(row.plan_id)
        and body["version"] == row.number
        and body["previous_sha256"] == row.previous_sha256
    )


def plan_answers(connection: Connection) -> Finding:
    """Every answer belongs to a version of the same person, and none is missing beside its version."""
    strays = connection.exec_driver_sql(
        "SELECT count(*) FROM plan_answer AS a LEFT JOIN plan_version AS v "
        "ON v.id = a.plan_version_id AND v.client_id = a.client_id WHERE v.id IS NULL"
    ).scalar_one()
    short = connection.exec_driver_sql(
        "SELECT count(*) FROM plan_version AS v WHERE json_array_length(v.body, '$.answers') <> "
        "(SELECT count(*) FROM plan_answer AS a WHERE a.plan_version_id = v.id) "
        "AND v.client_id NOT IN (SELECT client_id FROM sync_case WHERE state <> 'held')"
    ).scalar_one()
    total = connection.exec_driver_sql("SELECT count(*) FROM plan_answer").scalar_one()
    ok = strays == 0 and short == 0
    return ok, f"{total} answers" if ok else f"{strays} without version, {short} versions incomplete"


def note_addenda(connection: Connection) -> Finding:
    """Every addendum stands below a finished note of the same person."""
    strays = connection.exec_driver_sql(
        "SELECT count(*) FROM note_addendum AS a LEFT JOIN note AS n "
        "ON n.id = a.note_id AND n.client_id = a.client_id AND n.state = 'finished' WHERE n.id IS NULL"
    ).scalar_one()
    total = connection.exec_driver_sql("SELECT count(*) FROM note_addendum").scalar_one()
    return strays == 0, f"{total} addenda" if strays == 0 else f"{strays} of {total} addenda"


def print_records(connection: Connection) -> Finding:
    """Every printed copy belongs to a plan of the same person, and every hand-over to a printed copy."""
    strays = connection.exec_driver_sql(
        "SELECT (SELECT count(*) FROM print_record AS r LEFT JOIN goal_plan AS p "
        "ON p.id = r.plan_id AND p.client_id = r.client_id WHERE p.id IS NULL) + "
        "(SELECT count(*) FROM print_record AS r LEFT JOIN plan_version AS v "
        "ON v.id = r.plan_version_id AND v.plan_id = r.plan_id "
        "WHERE r.plan_version_id IS NOT NULL AND v.id IS NULL) + "
        "(SELECT count(*) FROM hand_over AS h LEFT JOIN print_record AS r "
        "ON r.id = h.print_record_id AND r.client_id = h.client_id WHERE r.id IS NULL)"
    ).scalar_one()
    total = connection.exec_driver_sql("SELECT count(*) FROM print_record").scalar_one()
    return strays == 0, f"{total} copies" if strays == 0 else f"{strays} strays, {total} copies"


def sync_inbox(connection: Connection) -> Finding:
    """What came from the office and waits for what it belongs to: told, and no fault."""
    parked = connection.exec_driver_sql("SELECT count(*) FROM sync_inbox").scalar_one()
    return True, f"{parked} rows wait for what they belong to" if parked else ""


def field_values(connection: Connection) -> Finding:
    """Ids, days, moments and JSON have their form in every table."""
    wrong = [
        f"{table.name}.{column.name}"
        for table in Base.metadata.sorted_tables
        for column in table.columns
        if (rule := _broken_form(column)) and _any(connection, table, rule)
    ]
    wrong += [
        f"{table.name}.client_id"
        for table in Base.metadata.sorted_tables
        if (rule := _foreign_case(table)) and _any(connection, table, rule)
    ]
    states = connection.exec_driver_sql("SELECT count(*) FROM register_state WHERE erasing = 0").scalar_one()
    if states != 1:
        wrong.append("register_state")
    return not wrong, ", ".join(wrong)


def _any(connection: Connection, table: Table, rule: str) -> bool:
    statement = f'SELECT 1 FROM "{table.name}" WHERE {rule} LIMIT 1'  # noqa: S608 - names of our own schema
    return connection.exec_driver_sql(statement).first() is not None


def _broken_form(column: Column[Any]) -> str | None:
    """SQL that is true for a value of the wrong form; NULL passes, the tables themselves refuse it."""
    name = f'"{column.name}"'
    kind = column.type
    if isinstance(kind, UuidBlob):
        return f"length({name}) <> 16"
    if isinstance(kind, IsoDate):
        return f"{name} NOT GLOB '{_DAY}' OR date({name}) IS NOT {name}"
    if isinstance(kind, Instant):
        return f"{name} NOT GLOB '{_DAY}{_TIME}'"
    if isinstance(kind, JsonText):
        return f"json_valid({name}) = 0"
    return None


def _foreign_case(table: Table) -> str | None:
    """SQL that is true for a row whose case is not the one it should be."""
    if table.name == "client":
        return "client_id <> id"
    if table.name == "note":
        return "client_id NOT IN (SELECT id FROM client UNION ALL SELECT office_id FROM register_state)"
    is_of_office = "client_id" in table.columns and table.name in ("office", "staff", "code_entry")
    return "client_id <> (SELECT office_id FROM register_state)" if is_of_office else None
