"""The doctor's checks of the search, and making it anew.

A wrong hit would be another person's note on the screen, so the entries are held against the records
themselves. What a record should say to the search comes in as ``FindableRule``: the rule is the use cases'.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from uuid import UUID

from sqlalchemy import Connection, func, select, text
from sqlalchemy.orm import Session

from caseapp.domain.base import Record, Stored
from caseapp.domain.client import Client
from caseapp.domain.names import fold, fold_loosely
from caseapp.domain.registers import SearchEntry
from caseapp.storage.checks import Finding, RegisterCheck
from caseapp.storage.search import Findable, SearchIndex, rebuild

SAMPLES = 200
_BATCH = 1000
_WORDS_ASKED = 8

_ENTRY = SearchEntry.__table__
_HIT = text("SELECT count(*) FROM search_index WHERE search_index MATCH :question AND rowid = :entry")


@dataclass(frozen=True)
class FindableRule:
    """Which classes can be found, and what a record of them says; ``None`` when it cannot be found now."""

    classes: tuple[type[Stored], ...]
    says: Callable[[Stored], Findable | None]

    def items(self, session: Session) -> Iterator[Findable]:
        """What every record of the register says; only a batch of them is in memory at a time."""
        for cls in self.classes:
            yield from self._said(session.scalars(select(cls).execution_options(yield_per=_BATCH)))

    def samples(self, session: Session) -> Iterator[Findable]:
        """The same for records drawn by chance, anew each time."""
        for cls in self.classes:
            yield from self._said(session.scalars(select(cls).order_by(func.random()).limit(SAMPLES)))

    def _said(self, records: Iterable[Stored]) -> Iterator[Findable]:
        for record in records:
            # Who is being imported has an entry already, which nobody finds.
            is_not_yet = isinstance(record, Client) and record.is_not_yet
            if isinstance(record, Record) and record.is_removed and not is_not_yet:
                continue
            if (item := self.says(record)) is not None:
                yield item


@dataclass
class _Tally:
    """Counts ids and adds them up: equal tallies mean the same ids, without holding a million of them."""

    count: int = 0
    total: int = 0

    def add(self, record_id: UUID) -> None:
        self.count += 1
        self.total += record_id.int


def search_checks(rule: FindableRule) -> dict[str, RegisterCheck]:
    """The checks by their names."""
    return {
        "search_entries": lambda connection: _entries(connection, rule),
        "search_index": _index,
        "search_samples": lambda connection: _samples(connection, rule),
    }


def rebuild_search(connection: Connection, rule: FindableRule, index: SearchIndex) -> int:
    """Make every entry anew from the records, then the full-text index from the entries; returns how many.

    In the caller's transaction. Works on a damaged index too: it is thrown away before anything is looked up.
    """
    triggers = connection.exec_driver_sql(
        "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'search_entry'"
    ).all()
    for name, _ in triggers:
        # They would take each old entry out of an index that may not hold it.
        connection.exec_driver_sql(f'DROP TRIGGER "{name}"')
    connection.exec_driver_sql("DELETE FROM search_entry")
    count = 0
    with Session(bind=connection) as session:
        items = rule.items(session)
        while batch := list(islice(items, _BATCH)):
            index.put_new(batch)
            count += len(batch)
    rebuild(connection)
    for _, statement in triggers:
        connection.exec_driver_sql(statement)
    return count


def _entries(connection: Connection, rule: FindableRule) -> Finding:
    wanted, found = _Tally(), _Tally()
    with Session(bind=connection) as session:
        for item in rule.items(session):
            wanted.add(item.record_id)
    for (record_id,) in connection.execute(select(_ENTRY.c.record_id)):
        found.add(record_id)
    doubled = connection.exec_driver_sql(
        "SELECT count(*) FROM (SELECT 1 FROM search_entry GROUP BY record_id HAVING count(*) > 1)"
    ).scalar_one()
    ok = found == wanted and doubled == 0
    return ok, f"{found.count} entries" if ok else f"{found.count} entries for {wanted.count} records"


def _index(connection: Connection) -> Finding:
    """The index holds exactly the entries' words. FTS5's own check would have to write."""
    connection.exec_driver_sql(
        "CREATE VIRTUAL TABLE temp.indexed_words USING fts5vocab(main, search_index, 'col')"
    )
    try:
        indexed = {
            (term, column): count
            for term, column, count in connection.exec_driver_sql(
                "SELECT term, col, cnt FROM temp.indexed_words"
            )
        }
    finally:
        connection.exec_driver_sql("DROP TABLE temp.indexed_words")
    wanted: Counter[tuple[str, str]] = Counter()
    for exact, loose in connection.execute(select(_ENTRY.c.exact, _ENTRY.c.loose)):
        wanted.update((word, "exact") for word in exact.split())
        wanted.update((word, "loose") for word in loose.split())
    rows = connection.exec_driver_sql("SELECT count(*) FROM search_index_docsize").scalar_one()
    entries = connection.exec_driver_sql("SELECT count(*) FROM search_entry").scalar_one()
    return indexed == dict(wanted) and rows == entries, f"{len(indexed)} words, {rows} of {entries} entries"


def _samples(connection: Connection, rule: FindableRule) -> Finding:
    with Session(bind=connection) as session:
        sample = list(rule.samples(session))
    missed = sum(not _is_found(connection, item) for item in sample)
    return missed == 0, f"{len(sample) - missed} of {len(sample)} searches hit their own record"


def _is_found(connection: Connection, item: Findable) -> bool:
    entry = connection.execute(select(_ENTRY).where(_ENTRY.c.record_id == item.record_id)).first()
    if entry is None or (entry.kind, entry.client_id) != (item.kind, item.client_id):
        return False
    keys = {"exact": fold(item.words), "loose": fold_loosely(item.words)}
    if (entry.exact, entry.loose) != (keys["exact"], keys["loose"]):
        return False
    return all(_hits(connection, column, key.split(), entry.rowid) for column, key in keys.items())


def _hits(connection: Connection, column: str, words: Sequence[str], entry: int) -> bool:
    if not words:
        return True
    # Whole words: the beginnings that people type would make SQLite read every word of the index.
    question = f"{{{column}}} : " + " AND ".join(f'"{word}"' for word in words[:_WORDS_ASKED])
    return bool(connection.execute(_HIT, {"question": question, "entry": entry}).scalar_one() == 1)
