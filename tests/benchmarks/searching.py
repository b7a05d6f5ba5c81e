"""Folded search over 100,000 people, against the same question asked of the raw driver."""

from __future__ import annotations

from collections.abc import Sequence

from caseapp.storage.engine import connect
from caseapp.storage.search import match_expression, search_words
from caseapp.usecases.client import FindClients
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

_RAW = (
    "SELECT c.id, c.number, c.called_name, c.given_name, c.family_name, c.birth_date, c.state FROM ("
    "SELECT e.record_id, e.exact FROM search_index i JOIN search_entry e ON e.rowid = i.rowid "
    "WHERE search_index MATCH ? AND i.rowid < 0 ORDER BY e.exact LIMIT ?) f "
    "JOIN client c ON c.id = f.record_id"
)


def measure(rounds: int = 100) -> Sequence[Figure]:
    """One keystroke's question, for words of every kind; one and two letters walk the sort index."""
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
            most_ms=16,
            most_p95=33,
        )
        everybody = figure(
            "list everybody",
            *interleaved(lambda n: ours(n, ("",)), lambda _: raw.execute(_EVERYBODY).fetchall(), rounds),
            most_ms=16,
        )
        raw.close()
    return several, one, everybody


_EVERYBODY = (
    "SELECT id, number, called_name, given_name, family_name, birth_date, state FROM client "
    "WHERE deleted_at IS NULL ORDER BY sort_key, id LIMIT 50"
)
