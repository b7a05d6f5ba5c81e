"""The search entries and their full-text index: one row per findable record, kept by the repository.

Never the implicit rowid of a data table (after a rebuild every search would hit another record), never
``contentless_delete`` (erased names would stay in the file).
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from operator import itemgetter
from uuid import UUID

from sqlalchemy import Connection

from caseapp.domain.names import fold, loosened
from caseapp.storage.engine import driver_of

_EPOCH = date(1970, 1, 1)

# Plain statements on the driver: this runs with every save, and SQLAlchemy would cost more than the rows.
_FIND = "SELECT rowid, exact, loose FROM search_entry WHERE record_id = ?"
_TAKEN = "SELECT 1 FROM search_entry WHERE rowid = ?"
_TAKEN_OF = "SELECT rowid FROM search_entry WHERE rowid IN (SELECT value FROM json_each(?))"
_REMOVE = "DELETE FROM search_entry WHERE rowid = ?"
_CHANGE = "UPDATE search_entry SET exact = ?, loose = ? WHERE rowid = ?"
_ADD = (
    "INSERT INTO search_entry(rowid, kind, record_id, client_id, author, visibility, exact, loose) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
)


@dataclass(frozen=True)
class Findable:
    """What a record says to the search. ``is_person`` puts it below zero, before every note."""

    kind: str
    record_id: UUID
    client_id: UUID
    author: UUID
    on: date
    words: str
    is_person: bool = False
    visibility: str = "team"


def entry_key(on: date, random: int, *, is_person: bool) -> int:
    """The rowid: the day, then 32 random bits, so that newest first needs no sorting."""
    key = max((on - _EPOCH).days, 0) << 32 | random & 0xFFFFFFFF
    return -key - 1 if is_person else key


def day_of(key: int) -> date:
    """The day in a rowid."""
    return _EPOCH + timedelta(days=(key if key >= 0 else -key - 1) >> 32)


class SearchIndex:
    """Writes the search entries inside the transaction of a command."""

    def __init__(self, connection: Connection, random_32_bits: Callable[[], int]) -> None:
        self._driver = driver_of(connection)
        self._random = random_32_bits

    def put(self, item: Findable) -> None:
        """Add the entry, or bring it up to date when its words changed."""
        exact = fold(item.words)
        loose = loosened(exact)
        found = self._driver.execute(_FIND, (item.record_id.bytes,)).fetchone()
        if found is None:
            self._driver.execute(_ADD, self._row(item, self._free_key(item), exact, loose))
        elif (found[1], found[2]) != (exact, loose):
            self._driver.execute(_CHANGE, (exact, loose, found[0]))

    def put_new(self, items: Sequence[Findable]) -> None:
        """Add the entries of records that have none yet, all in one call."""
        rows = [
            self._row(item, key, exact := fold(item.words), loosened(exact))
            for item, key in zip(items, self._free_keys(items), strict=True)
        ]
        # FTS5 collects words in memory only as long as the keys rise.
        self._driver.executemany(_ADD, sorted(rows, key=itemgetter(0)))

    def drop(self, record_id: UUID) -> None:
        """Take a record out of the search."""
        found = self._driver.execute(_FIND, (record_id.bytes,)).fetchone()
        if found is not None:
            self._driver.execute(_REMOVE, (found[0],))

    def _row(self, item: Findable, key: int, exact: str, loose: str) -> tuple[object, ...]:
        ids = (item.record_id.bytes, item.client_id.bytes, item.author.bytes)
        return (key, item.kind, *ids, item.visibility, exact, loose)

    def _free_key(self, item: Findable) -> int:
        # Of 100,000 people entered on one day, two draw the same 32 bits more often than not.
        while True:
            key = self._drawn_key(item)
            if self._driver.execute(_TAKEN, (key,)).fetchone() is None:
                return key

    def _free_keys(self, items: Sequence[Findable]) -> list[int]:
        """A free key for each item, none of them twice; the table is asked once for all."""
        keys: dict[int, None] = {}
        for item in items:
            while (key := self._drawn_key(item)) in keys:
                pass
            keys[key] = None
        taken = {row[0] for row in self._driver.execute(_TAKEN_OF, (json.dumps(list(keys)),))}
        return [
            key if key not in taken else self._another_key(item, keys)
            for key, item in zip(list(keys), items, strict=True)
        ]

    def _another_key(self, item: Findable, keys: dict[int, None]) -> int:
        while (key := self._free_key(item)) in keys:
            pass
        keys[key] = None
        return key

    def _drawn_key(self, item: Findable) -> int:
        return entry_key(item.on, self._random(), is_person=item.is_person)


def rebuild(connection: Connection) -> None:
    """Make the full-text index anew from the entries."""
    connection.exec_driver_sql("INSERT INTO search_index(search_index) VALUES ('rebuild')")


def match_expression(column: str, words: Sequence[str], shortest_beginning: int = 1) -> str:
    """FTS5's question for entries that hold a word beginning with each of ``words``, in any order.

    Words shorter than ``shortest_beginning`` must stand there as they are: for the beginning "k" FTS5 would
    put together the lists of all words with k before it gives the first find.
    """
    asked = (f'"{word}" *' if len(word) >= shortest_beginning else f'"{word}"' for word in words)
    return f"{{{column}}} : " + " AND ".join(asked)


def search_words(typed: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What was typed as words of the exact and of the loose key."""
    exact = fold(typed)
    return tuple(exact.split()), tuple(loosened(exact).split())
