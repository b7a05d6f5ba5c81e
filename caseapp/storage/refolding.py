"""Keys made of names, made anew when names are folded otherwise: search entries, list order, contacts."""

from __future__ import annotations

from sqlalchemy import Connection

from caseapp.domain.client import sort_key_of
from caseapp.domain.client_parts import contact_key
from caseapp.domain.names import FOLD_VERSION
from caseapp.storage.engine import driver_of
from caseapp.storage.search import SearchIndex
from caseapp.storage.search_checks import FindableRule, rebuild_search


def is_folded_otherwise(connection: Connection) -> bool:
    """True when the register's keys were made by another table of letters."""
    found = driver_of(connection).execute("SELECT fold_version FROM register_state").fetchone()
    return found is not None and found[0] != FOLD_VERSION


def fold_anew(connection: Connection, rule: FindableRule, index: SearchIndex) -> None:
    """Make every stored key anew, in the caller's transaction. No record changes by it; nothing is sent."""
    driver = driver_of(connection)
    people = driver.execute("SELECT family_name, given_name, called_name, id FROM client").fetchall()
    keys = [(sort_key_of(*names), person) for *names, person in people]
    driver.executemany("UPDATE client SET sort_key = ?1 WHERE id = ?2 AND sort_key <> ?1", keys)
    contacts = driver.execute("SELECT value, id FROM client_contact").fetchall()
    values = [(contact_key(value), contact) for value, contact in contacts]
    driver.executemany("UPDATE client_contact SET value_key = ?1 WHERE id = ?2 AND value_key <> ?1", values)
    rebuild_search(connection, rule, index)
    driver.execute("UPDATE register_state SET fold_version = ?", (FOLD_VERSION,))
