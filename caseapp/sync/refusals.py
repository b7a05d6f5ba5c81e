"""What the office server's refusals mean to this laptop. Its messages hold values, so none is passed on."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from caseapp.errors import (
    AlreadyEnrolledError,
    CaseAppError,
    EnrolAgainError,
    EnrolmentExpiredError,
    EnrolmentUsedError,
    LaptopRevokedError,
    OfficeNotReadyError,
    ProgramTooOldForServerError,
    ServerBrokenOffError,
    ServerFaultError,
    ServerNotTrustedError,
    ServerSetBackError,
    ServerTooOldError,
    ServerUnreachableError,
)

if TYPE_CHECKING:
    from psycopg import Error
    from psycopg.pq.abc import PGconn

SAID: dict[str, type[CaseAppError]] = {
    "DEVICE_REVOKED": LaptopRevokedError,
    "SCHEMA_TOO_OLD": ProgramTooOldForServerError,
    "SCHEMA_TOO_NEW": ServerTooOldError,
    "SET_BACK": ServerSetBackError,
    "BATCH_REUSED": EnrolAgainError,
    "ENROL_AGAIN": EnrolAgainError,
    "BAD_HASH": ServerBrokenOffError,
    "ENROLMENT_USED": EnrolmentUsedError,
    "ENROLMENT_EXPIRED": EnrolmentExpiredError,
    "OFFICE_NOT_READY": OfficeNotReadyError,
    "STAFF_OF_ANOTHER": AlreadyEnrolledError,
}
"""What the server's functions raise -> our error. A batch number used for other bytes comes from a register
that was set back without saying so, hence the same remedy as for a copy."""

NO_RIGHT = "42501"
STRUCTURE = ("3F000", "42P01", "42883", "42703")
"""No such schema, table, function or column: the server's migrations are behind."""
PASSING = ("08", "40", "53", "55", "57", "58")
"""Classes of SQLSTATE that pass by: connection, order, resources, locks, the operator, the system."""

_NOT_THE_OFFICE = re.compile(
    r"certificate|does not support SSL|channel binding|incorrect server signature|protocol version"
    r"|unsupported protocol|authentication method|wrong version number"
)
"""In libpq's and OpenSSL's own texts about TLS and SCRAM, which are English wherever the server stands."""
_NOT_NOW = re.compile(
    r"too many (?:connections|clients)|starting up|shutting down|recovery mode|remaining con"
)


def refused_connection(handle: PGconn) -> CaseAppError:
    """Our error for a connection that did not come about."""
    text = handle.error_message.decode(errors="replace")
    if _NOT_THE_OFFICE.search(text):
        return ServerNotTrustedError()
    if handle.used_password and "FATAL" in text and not _NOT_NOW.search(text):
        return LaptopRevokedError()
    return ServerUnreachableError()


def refused_call(error: Error) -> CaseAppError:
    """Our error for a call that the server refused over a connection that stands."""
    state = error.sqlstate or ""
    if kind := SAID.get(error.diag.message_primary or ""):
        return kind()
    if state == NO_RIGHT:
        return LaptopRevokedError()
    if state in STRUCTURE:
        return ServerTooOldError()
    if not state or state[:2] in PASSING:
        return ServerBrokenOffError()
    return ServerFaultError(fault=state)
