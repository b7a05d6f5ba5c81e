"""Search before create: who may be meant, while a name is typed, at 100,000 people."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from caseapp.usecases.near_people import FindPerhapsHere
from caseapp.usecases.people_list import PeopleLookup, ReadPeople
from tests.benchmarks.measure import Figure, figure, interleaved
from tests.benchmarks.population import populated

PEOPLE = 100_000
TYPED = (
    {"given_name": "Søren", "family_name": "Gronbek"},
    {"given_name": "Ana", "family_name": "Meyer"},
    {"given_name": "Anna", "family_name": "Müller", "birth_date": date(1988, 2, 29)},
    {"given_name": "Mohammed", "family_name": "Haddad"},
    {"given_name": "محمد", "family_name": "حداد"},
    {"given_name": "Ольга", "family_name": "Shevchenko"},
    {"called_name": "Mai", "given_name": "Thị Mai", "family_name": "Nguyễn"},
    {"given_name": "Qwertz", "family_name": "Niemand"},
)


def measure(rounds: int = 100) -> Sequence[Figure]:
    """As the form asks: a query through the executor, names in memory, the rows of who is shown."""
    with populated(PEOPLE) as opened:
        lookup = PeopleLookup()
        opened.executor.ask(ReadPeople(lookup))

        def check(number: int) -> None:
            opened.executor.ask(FindPerhapsHere(lookup, **TYPED[number % len(TYPED)]))

        def floor(number: int) -> None:
            opened.executor.ask(FindPerhapsHere(lookup, given_name="x"))

        return (figure("duplicate check", *interleaved(check, floor, rounds), most_ms=5, most_p95=33),)
