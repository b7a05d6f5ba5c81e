"""Notes: finding, listing and finishing among many, against the same asked of the raw driver."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import Any
from uuid import UUID

from caseapp.storage.engine import connect
from caseapp.storage.note_list import Days
from caseapp.storage.search import match_expression, search_words
from caseapp.usecases.note_views import FindNotes, GetNote, NotesOfClient
from caseapp.usecases.search_everything import SHOWN, SearchEverything
from caseapp.usecases.workspace import OpenWorkspace
from tests.benchmarks.measure import Figure, figure, interleaved
from tests.benchmarks.population import MADE, populated

PEOPLE = 10_000
NOTES = 100_000
TYPED = ("Wohngeld abgegeben", "Kurs", "Fahrrad repariert", "boligstøtte", "hausverwaltung heizung", "reol")
RARE = ("Beispielwort", "nothing of the kind")

_RAW = (
    "SELECT e.record_id FROM search_index i JOIN search_entry e ON e.rowid = i.rowid "
    "WHERE search_index MATCH ? AND i.rowid >= 0 ORDER BY i.rowid DESC LIMIT ?"
)
_RAW_LIST = "SELECT id FROM note WHERE state = 'finished' AND day >= ? ORDER BY day DESC, time DESC, id DESC"


def measure(rounds: int = 60) -> Sequence[Figure]:
    """Searches with excerpts and the count of all finds; a month's list; one note; one person's notes."""
    with populated(PEOPLE, NOTES) as opened:
        raw = connect(opened.workspace.register, opened.key.data_key)
        month = MADE.date() - timedelta(days=30)

        def ours(number: int, words: Sequence[str] = TYPED) -> None:
            opened.executor.ask(SearchEverything(words[number % len(words)]))

        def floor(number: int, words: Sequence[str] = TYPED) -> None:
            exact, _ = search_words(words[number % len(words)])
            raw.execute(_RAW, (match_expression("exact", exact), SHOWN)).fetchall()

        found = interleaved(ours, floor, rounds)
        nothing = interleaved(lambda n: ours(n, RARE), lambda n: floor(n, RARE), rounds)
        listed = interleaved(
            lambda _: opened.executor.ask(FindNotes(Days(first=month))),
            lambda _: raw.execute(_RAW_LIST, (month.isoformat(),)).fetchall(),
            rounds,
        )
        one = _one(opened, raw, rounds)
        raw.close()
    return (
        figure(f"search among {NOTES:,} notes", *found, most_ms=50),
        figure("search for what is nowhere", *nothing, most_ms=16),
        figure("list the notes of a month", *listed, most_ms=50),
        *one,
    )


def _one(opened: OpenWorkspace, raw: Any, rounds: int) -> tuple[Figure, Figure]:
    ids = [UUID(bytes=bytes(row[0])) for row in _rows(raw, "SELECT id FROM note LIMIT 500")]
    people = [
        UUID(bytes=bytes(row[0])) for row in _rows(raw, "SELECT DISTINCT client_id FROM note LIMIT 500")
    ]
    whole = interleaved(
        lambda n: opened.executor.ask(GetNote(ids[n % len(ids)])),
        lambda n: _rows(raw, "SELECT * FROM note WHERE id = ?", ids[n % len(ids)].bytes),
        rounds,
    )
    persons = interleaved(
        lambda n: opened.executor.ask(NotesOfClient(people[n % len(people)])),
        lambda n: _rows(raw, "SELECT * FROM note WHERE client_id = ?", people[n % len(people)].bytes),
        rounds,
    )
    return figure("open one note", *whole, most_ms=16), figure("open a person's notes", *persons, most_ms=50)


def _rows(raw: Any, statement: str, *values: object) -> list[Any]:
    return list(raw.execute(statement, values))
