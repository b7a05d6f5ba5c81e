"""What was ever saved on a laptop, and what stood on the screen then: written down by the register itself.

Triggers copy each change into tables of the tests in the transaction of the save. So the journal knows what a
killed process had saved, and a restored backup brings the journal of its own time with it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from caseapp.storage.engine import driver_of
from tests.sync.laptops import Laptop

# No column is called client_id: erasing a case would take its journal away.
_TABLES = """
CREATE TABLE IF NOT EXISTS test_saved (
    operation BLOB PRIMARY KEY, kind TEXT NOT NULL, record BLOB NOT NULL, about BLOB NOT NULL,
    fields TEXT NOT NULL, seen INTEGER NOT NULL, is_new INTEGER NOT NULL, by_exchange INTEGER NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS test_screen (
    operation BLOB NOT NULL, field TEXT NOT NULL, old TEXT, PRIMARY KEY (operation, field)
) STRICT;
"""

# The exchange puts what it sends again before everything that waits; what somebody saves comes last.
_OF_A_SAVE = """
CREATE TRIGGER IF NOT EXISTS test_journal_of_saves AFTER INSERT ON outbox BEGIN
    INSERT OR IGNORE INTO test_saved VALUES (
        NEW.operation_id, NEW.record_kind, NEW.record_id, NEW.client_id, NEW.fields, NEW.seen, NEW.is_new,
        NEW.seq <= 0 OR NEW.seq < (SELECT max(seq) FROM outbox));
    INSERT OR IGNORE INTO test_screen
    SELECT NEW.operation_id, f.key, (
        SELECT h.old FROM field_history h WHERE h.record_id = NEW.record_id AND h.field = f.key
        ORDER BY h.id DESC LIMIT 1)
    FROM json_each(NEW.fields) f WHERE NOT NEW.is_new;
END;
"""
_OF_A_FIRST_UPLOAD = """
CREATE TRIGGER IF NOT EXISTS test_journal_of_uploads AFTER INSERT ON sync_batch BEGIN
    INSERT OR IGNORE INTO test_saved
    SELECT unhex(replace(o.value ->> 'op', '-', '')), o.value ->> 'kind',
        unhex(replace(o.value ->> 'id', '-', '')), unhex(replace(o.value ->> 'case', '-', '')),
        o.value -> 'set', o.value ->> 'seen', o.value ->> 'new', 1
    FROM json_each(NEW.body, '$.ops') o WHERE o.value ->> 'made_at' IS NOT NULL;
END;
"""

_ALL = (
    "SELECT operation, kind, record, about, fields, seen, is_new, by_exchange FROM test_saved ORDER BY rowid"
)


@dataclass(frozen=True)
class Saved:
    """One change as it was saved. ``screen`` is what each of its fields said to its author before.

    ``by_exchange``: nobody typed it; the laptop sent a record as it stood.
    """

    laptop: str
    operation: UUID
    kind: str
    record: UUID
    case: UUID
    fields: Mapping[str, Any] = field(repr=False)
    seen: int
    is_new: bool
    by_exchange: bool
    screen: Mapping[str, Any] = field(repr=False)


def keep_journal(laptop: Laptop) -> None:
    """From now on the register writes down what is saved. May be called again."""
    with laptop.opened.register.writing.connect() as connection:
        driver = driver_of(connection)
        for statement in (*_TABLES.split(";\n"), _OF_A_SAVE, _OF_A_FIRST_UPLOAD):
            if statement.strip():
                driver.execute(statement)
        connection.commit()


def journal_of(laptop: Laptop) -> list[Saved]:
    """Everything that was ever saved in this register, in the order in which it was."""
    screens: dict[bytes, dict[str, Any]] = {}
    for operation, name, old in laptop.rows("SELECT operation, field, old FROM test_screen"):
        screens.setdefault(operation, {})[name] = None if old is None else json.loads(old)
    return [
        Saved(
            laptop.name,
            UUID(bytes=operation),
            kind,
            UUID(bytes=record),
            UUID(bytes=case),
            json.loads(fields),
            seen,
            bool(is_new),
            bool(by_exchange),
            screens.get(operation, {}),
        )
        for operation, kind, record, case, fields, seen, is_new, by_exchange in laptop.rows(_ALL)
    ]
