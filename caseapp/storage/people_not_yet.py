"""People whose import is not finished: shown all at once, or taken away again piece by piece.

They lie in their tables like anybody else, with ``NOT_YET`` as the day of their removal. What hangs on them
is reached through them alone, so nobody meets it either.
"""

from __future__ import annotations

import json

from sqlalchemy import Connection

from caseapp.domain.client import NOT_YET
from caseapp.domain.client_parts import PART_CLASSES
from caseapp.domain.column_types import instant_text
from caseapp.storage.client_repository import PEOPLE_NOT_YET
from caseapp.storage.engine import driver_of

_THESE = "IN (SELECT unhex(value) FROM json_each(?))"


def count_not_yet(connection: Connection) -> int:
    """How many there are; an index of their own answers."""
    (count,) = driver_of(connection).execute(f"SELECT count(*) FROM ({PEOPLE_NOT_YET})").fetchone()  # noqa: S608
    return int(count)


def show_not_yet(connection: Connection) -> None:
    """Let everybody meet them."""
    moment = instant_text(NOT_YET)
    driver_of(connection).execute(
        f"UPDATE client SET deleted_at = NULL WHERE deleted_at = '{moment}'"  # noqa: S608 - fixed
    )


def remove_not_yet(connection: Connection, most: int) -> int:
    """Delete so many of them with all that hangs on them; how many there were."""
    driver = driver_of(connection)
    ids = [row[0].hex() for row in driver.execute(f"{PEOPLE_NOT_YET} LIMIT ?", (most,)).fetchall()]
    wanted = (json.dumps(ids),)
    for cls in PART_CLASSES.values():
        driver.execute(f"DELETE FROM {cls.__tablename__} WHERE client_id {_THESE}", wanted)  # noqa: S608
    driver.execute(f"DELETE FROM search_entry WHERE record_id {_THESE}", wanted)  # noqa: S608
    driver.execute(f"DELETE FROM client WHERE id {_THESE}", wanted)  # noqa: S608
    return len(ids)
