"""Folded search over 100,000 people: the command line's in the register, the window's in memory."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from caseapp.domain.names import fold_loosely
from caseapp.storage.client_repository import CaseReach
from caseapp.storage.engine import connect
from caseapp.storage.people_list import indexed_people
from caseapp.storage.search import match_expression, search_words
from caseapp.usecases.client import FindClients
from caseapp.usecases.people_list import FindPeople, PeopleLookup, ReadPeople
from caseapp.usecases.workspace import OpenWorkspace
from tests.benchmarks.measure import Figure, figure, interleaved
from tests.benchmarks.population import populated

PEOPLE = 100_000
LIMIT = 50
TYPED = (
    "gron",
    "Grønbæk",
    "mueller oe",
    "muller",
    "soren grønbæk",
    "2020-04",
    "шевч",
    "weis",
    "Nguyễn",
    "nobody",
)

FIGURES = ("29.2.1988", "1988", "2.1970", "089 99998 741", "+49 89 99998", "jørgen 1988", "1999", "999987")
"""Days of birth and phone numbers; what is typed of them finds from nobody to some thousand."""

_RAW = (
    "SELECT c.id, c.number, c.called_name, c.given_name, c.family_name, c.birth_date, c.state FROM ("
    "SELECT e.record_id, e.exact FROM search_index i JOIN search_entry e ON e.rowid = i.rowid "
    "WHERE search_index MATCH ? AND i.rowid < 0 ORDER BY e.exact LIMIT ?) f "
    "JOIN client c ON c.id = f.record_id"
)


def measure(rounds: int = 100) -> Sequence[Figure]:
    """Words of every kind; one and two letters walk the sort index. The window asks memory instead."""
    with populated(PEOPLE) as opened:
        raw = connect(opened.workspace.register, opened.key.data_key)

        def ours(number: int, words: Sequence[str] = TYPED) -> None:
            opened.executor.ask(FindClients(words[number % len(words)], LIMIT))

        def floor(number: int, words: Sequence[str] = TYPED) -> None:
            _, loose = search_words(words[number % len(words)])
            raw.execute(_RAW, (match_expression("loose", loose), LIMIT)).fetchall()

        several = figure(
            "find among 100,000 people", *interleaved(ours, floor, rounds), most_ms=16, most_p95=33
        )
        one = figure(
            "find by one letter",
            *interleaved(lambda n: ours(n, "msgo"), lambda n: floor(n, "msgo"), rounds),
            ratio=2.5,
        )
        everybody = figure(
            "list everybody",
            *interleaved(lambda n: ours(n, ("",)), lambda _: _list_everybody(raw), rounds),
            most_ms=16,
        )
        figures = figure(
            "find by day of birth or phone",
            *interleaved(lambda n: ours(n, FIGURES), lambda _: _list_everybody(raw), rounds),
            most_ms=150,
        )
        in_memory = _in_memory(opened, rounds)
        raw.close()
    return several, one, everybody, figures, *in_memory


def _list_everybody(raw: Any) -> None:
    raw.execute(_EVERYBODY).fetchall()
    raw.execute("SELECT count(*) FROM client WHERE deleted_at IS NULL").fetchone()


def _in_memory(opened: OpenWorkspace, rounds: int) -> tuple[Figure, ...]:
    lookup = PeopleLookup()
    opened.executor.ask(ReadPeople(lookup))
    with opened.register.background.connect() as connection:
        everybody = indexed_people(connection, CaseReach(None))
        lines = [f" {person.loose}" for person in everybody]

    def measured(name: str, typed: Sequence[str]) -> Figure:
        words = [word[:length] for word in typed for length in range(1, len(word) + 1)]

        def ours(number: int) -> None:
            opened.executor.ask(FindPeople(lookup, words[number % len(words)]))

        def floor(number: int) -> None:
            piece = f" {fold_loosely(words[number % len(words)])}"
            _ = [line for line in lines if piece in line]

        return figure(name, *interleaved(ours, floor, rounds), most_ms=16, most_p95=33)

    return measured("find in memory", TYPED), measured("find in memory by birth or phone", FIGURES)


_EVERYBODY = (
    "SELECT id, number, called_name, given_name, family_name, birth_date, state FROM client "
    "WHERE deleted_at IS NULL ORDER BY sort_key, number LIMIT 50"
)
