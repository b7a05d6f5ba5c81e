"""A step inside a transaction that may be taken back alone."""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy import Connection
from sqlcipher3 import dbapi2

from caseapp.storage.engine import driver_of


def refused_by_the_register(connection: Connection, step: Callable[[], None]) -> bool:
    """Do ``step``; True when a rule of the tables refused it, with everything as it was before."""
    driver = driver_of(connection)
    driver.execute("SAVEPOINT step")
    try:
        step()
    except (dbapi2.IntegrityError, ValueError, TypeError):
        driver.execute("ROLLBACK TO step")
        return True
    finally:
        driver.execute("RELEASE step")
    return False
