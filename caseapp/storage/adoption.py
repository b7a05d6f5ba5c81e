"""A register joins an office that is there already: its own office-wide rows make way for the office's."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import Connection

from caseapp.storage.engine import driver_of
from caseapp.storage.erasure import case_tables

_OF_THE_OFFICE = ("office", "code_entry")
"""What every register begins with, and what the office has in its own words."""


def holds_people(connection: Connection) -> bool:
    """True when anybody was entered here, removed ones included."""
    return bool(driver_of(connection).execute("SELECT EXISTS (SELECT 1 FROM client)").fetchone()[0])


def adopt_office(connection: Connection, own: UUID, office: UUID) -> None:
    """From now on the register belongs to ``office``; what stood under ``own`` stands under it.

    The office's own row and code lists must be put in place in the same transaction.
    """
    driver = driver_of(connection)
    for table in _OF_THE_OFFICE:
        driver.execute(f'DELETE FROM "{table}"')  # noqa: S608 - names of our schema
    driver.execute("UPDATE register_state SET erasing = 1")
    for table in sorted(case_tables(connection)):
        driver.execute(
            f'UPDATE "{table}" SET client_id = ? WHERE client_id = ?',  # noqa: S608 - names of our schema
            (office.bytes, own.bytes),
        )
    driver.execute("UPDATE register_state SET erasing = 0, office_id = ?", (office.bytes,))


def remove_staff(connection: Connection, staff_id: UUID) -> None:
    """Take away the row of somebody who is known to the office under another id."""
    driver_of(connection).execute("DELETE FROM staff WHERE id = ?", (staff_id.bytes,))


def begin_sync(connection: Connection) -> None:
    """From now on every change waits to be sent."""
    driver_of(connection).execute("UPDATE register_state SET is_synced = 1")


def renew_incarnation(connection: Connection, incarnation: UUID) -> None:
    """Tell this register from the one it was copied from."""
    driver_of(connection).execute("UPDATE register_state SET incarnation = ?", (incarnation.bytes,))
