"""What lists of notes need of the register: ids in the order of their days, pages of rows, full-text finds.

Plain statements: lists of a million notes are asked for while somebody types.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Connection

from caseapp.domain.note import Note
from caseapp.storage.client_repository import CaseReach
from caseapp.storage.engine import driver_of
from caseapp.storage.search import day_of, match_expression

MOST_COUNTED = 1_000
"""More finds than this are not told apart from so many."""

SHORTEST_BEGINNING = 3
"""A shorter word is searched as a whole: a million notes hold too many words that begin so."""

FIRST_WORDS = 200
"""So many characters of a note are read for a list."""

_WORDS = ("said_and_observed", "persons_view", "agreed", "professional_judgement", "text", "persons_comment")
_BEGINNING = f"substr(coalesce({', '.join(f'n.{name}' for name in _WORDS)}, ''), 1, {FIRST_WORDS})"


@dataclass(frozen=True)
class Days:
    """A stretch of days, both ends included; ``None`` leaves an end open."""

    first: date | None = None
    last: date | None = None


EVER = Days()


@dataclass(frozen=True)
class SearchHit:
    """One entry that was found."""

    kind: str
    record_id: UUID
    client_id: UUID
    on: date


def finished_ids(connection: Connection, reach: CaseReach, days: Days = EVER) -> list[bytes]:
    """Every finished note in reach, the newest day first."""
    cases, values = _cases_in(reach)
    # The words of the partial index, so that it answers alone: what is finished is never removed.
    where = f"n.state = 'finished' AND n.client_id {cases}"
    for sign, bound in ((">=", days.first), ("<=", days.last)):
        if bound is not None:
            where += f" AND n.day {sign} ?"
            values.append(bound.isoformat())
    found = driver_of(connection).execute(
        f"SELECT n.id FROM note n WHERE {where} "  # noqa: S608 - marks for values only
        "ORDER BY n.day DESC, n.time DESC, n.id DESC",
        values,
    )
    return [note_id for (note_id,) in found]


def _cases_in(reach: CaseReach) -> tuple[str, list[object]]:
    if reach.staff_ids is None:
        # The few that are not to be seen, instead of a look at the case of every note.
        return "NOT IN (SELECT id FROM client WHERE deleted_at IS NOT NULL)", []
    where, values = _in_reach(reach)
    return f"IN (SELECT c.id FROM client c WHERE c.deleted_at IS NULL{where})", values  # noqa: S608 - marks


def note_rows(connection: Connection, ids: Sequence[UUID]) -> dict[UUID, tuple[Any, ...]]:
    """The columns that a line of a list shows, for each note that is still there."""
    found = driver_of(connection).execute(
        "SELECT n.id, n.client_id, n.is_quick, n.state, n.meeting_kind, n.channel, n.outcome, n.day, n.time, "  # noqa: S608
        f"{_BEGINNING}, s.name, n.promise_text, n.promise_due, c.id, c.number, "
        "coalesce(c.called_name, c.given_name, c.family_name), c.family_name, "
        "(SELECT count(*) FROM note_addendum a WHERE a.note_id = n.id) "
        "FROM note n LEFT JOIN client c ON c.id = n.client_id LEFT JOIN staff s ON s.id = n.created_by "
        f"WHERE n.deleted_at IS NULL AND n.id IN ({_marks(ids)})",
        [note_id.bytes for note_id in ids],
    )
    return {UUID(bytes=bytes(row[0])): tuple(row[1:]) for row in found}


def found_notes(
    connection: Connection, words: Sequence[str], column: str, reach: CaseReach, author: UUID, limit: int
) -> tuple[list[SearchHit], int]:
    """The newest ``limit`` notes and addenda with words that begin so, and how many there are at all.

    Notes lie above zero in the order of their days, so FTS5 gives the newest without sorting. No more than
    ``MOST_COUNTED`` are counted: nobody reads so many, and everybody would wait.
    """
    where, values = _in_reach(reach)
    asked = (
        "FROM search_index CROSS JOIN search_entry e ON e.rowid = search_index.rowid "
        "CROSS JOIN client c ON c.id = e.client_id "
        "WHERE search_index MATCH ? AND search_index.rowid >= 0 AND c.deleted_at IS NULL "
        f"AND (e.visibility = 'team' OR e.author = ?){where}"
    )
    given = [match_expression(column, words, SHORTEST_BEGINNING), author.bytes, *values]
    driver = driver_of(connection)
    counted = f"SELECT count(*) FROM (SELECT 1 {asked} LIMIT {MOST_COUNTED})"  # noqa: S608 - marks for values only
    (total,) = driver.execute(counted, given).fetchone()
    rows = driver.execute(
        f"SELECT e.kind, e.record_id, e.client_id, e.rowid {asked} ORDER BY search_index.rowid DESC LIMIT ?",
        [*given, limit],
    )
    hits = [
        SearchHit(kind, UUID(bytes=bytes(record)), UUID(bytes=bytes(case)), day_of(key))
        for kind, record, case, key in rows
    ]
    return hits, total


def texts_of(connection: Connection, hits: Sequence[SearchHit]) -> dict[UUID, tuple[UUID, str]]:
    """What each found note or addendum says, with the note that it belongs to."""
    driver, texts = driver_of(connection), {}
    for is_note, statement in ((True, _NOTE_TEXT), (False, _ADDENDUM_TEXT)):
        ids = [hit.record_id.bytes for hit in hits if (hit.kind == Note.kind) is is_note]
        for record, note, text in driver.execute(statement.format(marks=_marks(ids)), ids):
            texts[UUID(bytes=bytes(record))] = UUID(bytes=bytes(note)), text
    return texts


_NOTE_TEXT = (
    f"SELECT id, id, concat_ws(char(10), {', '.join(_WORDS)}, promise_text, place, "  # noqa: S608 - columns
    "(SELECT group_concat(value ->> 'name', ', ') FROM json_each(people))) FROM note WHERE id IN ({marks})"
)
_ADDENDUM_TEXT = "SELECT id, note_id, text FROM note_addendum WHERE id IN ({marks})"


def _in_reach(reach: CaseReach) -> tuple[str, list[object]]:
    if reach.staff_ids is None:
        return "", []
    members: list[object] = [member.bytes for member in reach.staff_ids]
    return f" AND (c.responsible_id IS NULL OR c.responsible_id IN ({_marks(members)}))", members


def _marks(values: Sequence[object]) -> str:
    return ", ".join("?" * len(values))
