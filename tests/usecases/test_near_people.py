from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from caseapp.usecases.base import FieldChange
from caseapp.usecases.client import AddClient, UpdateClient
from caseapp.usecases.near_people import MOST_NEAR, FindPerhapsHere, FindWrittenSimilarly
from caseapp.usecases.people_list import PeopleLookup
from caseapp.usecases.workspace import OpenWorkspace
from tests.builders import open_made

BORN = date(1988, 2, 29)


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[OpenWorkspace]:
    with open_made(tmp_path) as workspace:
        yield workspace


def enter(opened: OpenWorkspace, **values: Any) -> None:
    opened.executor.run(AddClient(values))


def perhaps(opened: OpenWorkspace, **typed: Any) -> list[tuple[str | None, bool]]:
    found = opened.executor.ask(FindPerhapsHere(PeopleLookup(), **typed))
    return [(one.row.called_name or one.row.given_name, one.is_certain) for one in found]


def test_that_a_search_without_a_match_finds_who_is_written_similarly(opened: OpenWorkspace) -> None:
    enter(opened, called_name="Søren", family_name="Meier")
    enter(opened, called_name="Berta", family_name="Weiß")
    (found,) = opened.executor.ask(FindWrittenSimilarly(PeopleLookup(), "Sörne Meyer"))
    assert found.row.called_name == "Søren"
    assert not found.is_certain


def test_that_no_more_are_named_than_can_be_read(opened: OpenWorkspace) -> None:
    for _ in range(MOST_NEAR + 2):
        enter(opened, given_name="Anna", family_name="Meier")
    assert len(opened.executor.ask(FindWrittenSimilarly(PeopleLookup(), "Maier"))) == MOST_NEAR


def test_that_the_same_full_name_and_day_of_birth_is_certain(opened: OpenWorkspace) -> None:
    enter(opened, given_name="Anna", family_name="Meyer", birth_date=BORN)
    enter(opened, called_name="Änni", given_name="Anna", family_name="Meier", birth_date=BORN)
    typed = {"given_name": "ANNA", "family_name": "Meier", "birth_date": BORN}
    assert perhaps(opened, **typed) == [("Änni", True), ("Anna", False)]
    swapped = {"given_name": "Meier", "family_name": "Anna", "birth_date": BORN}
    assert perhaps(opened, **swapped)[0] == ("Änni", True)
    called = {"called_name": "Aenni", "family_name": "Meier", "birth_date": BORN}
    assert perhaps(opened, **called)[0] == ("Änni", True)


def test_that_twins_are_asked_about_but_never_certain(opened: OpenWorkspace) -> None:
    enter(opened, given_name="Jana", family_name="Meier", birth_date=BORN)
    enter(opened, given_name="Berta", family_name="Meier", birth_date=BORN)
    found = perhaps(opened, given_name="Jan", family_name="Meier", birth_date=BORN)
    assert found == [("Jana", False), ("Berta", False)]


def test_that_a_year_of_birth_is_no_day(opened: OpenWorkspace) -> None:
    enter(opened, given_name="Jana", family_name="Meier", birth_date=BORN, birth_precision="year")
    assert perhaps(opened, given_name="Jan", family_name="Meier", birth_date=BORN) == []
    assert perhaps(opened, given_name="Jana", family_name="Meier") == [("Jana", False)]


def test_that_a_change_of_the_birth_date_is_heeded(opened: OpenWorkspace) -> None:
    lookup = PeopleLookup()
    enter(opened, given_name="Jana", family_name="Meier", birth_date=BORN)
    query = FindPerhapsHere(lookup, given_name="Jan", birth_date=BORN)
    (found,) = opened.executor.ask(query)
    change = FieldChange("birth_date", BORN, date(1990, 1, 1))
    lookup.heed(opened.executor.run(UpdateClient(found.row.id, (change,))))
    assert opened.executor.ask(query) == ()
