from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest

from caseapp.storage.client_repository import ClientRow
from caseapp.usecases.base import FieldChange
from caseapp.usecases.client import AddClient, FindClients, NewPart, UpdateClient
from caseapp.usecases.people_list import COLUMNS, FindPeople, GetPeopleRows, Order, PeopleLookup
from caseapp.usecases.workspace import OpenWorkspace
from tests.builders import open_made

PEOPLE = (
    ("Søren", "Grønbæk", date(1988, 2, 29), "Nord"),
    ("Änne", "Mueller", None, None),
    ("Jörg", "Müller", date(1970, 1, 1), "Süd"),
)


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[OpenWorkspace]:
    with open_made(tmp_path) as workspace:
        for called, family, born, district in PEOPLE:
            parts = (NewPart("addresses", {"district": district}),) if district else ()
            values = {"called_name": called, "family_name": family, "birth_date": born}
            workspace.executor.run(AddClient(values, parts))
        yield workspace


def names(
    opened: OpenWorkspace, lookup: PeopleLookup, typed: str = "", order: Order | None = None
) -> list[str]:
    found = opened.executor.ask(FindPeople(lookup, typed, order or Order())).people
    ids = found.ids(0, len(found))
    rows = opened.executor.ask(GetPeopleRows(ids))
    return [rows[person].called_name or "" for person in ids]


def test_that_a_keystroke_finds_people_in_the_order_of_the_list(opened: OpenWorkspace) -> None:
    lookup = PeopleLookup()
    assert names(opened, lookup) == ["Søren", "Änne", "Jörg"]
    assert names(opened, lookup, "mueller") == ["Änne", "Jörg"]
    assert names(opened, lookup, "2026-00003") == ["Jörg"]


@pytest.mark.parametrize("column", COLUMNS)
def test_that_every_column_sorts_both_ways_and_keeps_everybody(opened: OpenWorkspace, column: str) -> None:
    up = names(opened, PeopleLookup(), order=Order(column))
    down = names(opened, PeopleLookup(), order=Order(column, descending=True))
    assert sorted(up) == sorted(down) == sorted(called for called, *_ in PEOPLE)


def test_that_who_has_no_value_stands_last_in_both_directions(opened: OpenWorkspace) -> None:
    assert names(opened, PeopleLookup(), order=Order("birth_date")) == ["Jörg", "Søren", "Änne"]
    assert names(opened, PeopleLookup(), order=Order("birth_date", descending=True)) == [
        "Søren",
        "Jörg",
        "Änne",
    ]


def test_that_changes_are_heeded_one_by_one(opened: OpenWorkspace) -> None:
    lookup = PeopleLookup()
    (person,) = opened.executor.ask(FindPeople(lookup, "soren")).people.ids(0, 9)
    renamed = opened.executor.run(UpdateClient(person, (FieldChange("called_name", "Søren", "Zoë"),)))
    lookup.heed(renamed)
    assert names(opened, lookup, "soren") == []
    assert names(opened, lookup, "zoe") == ["Zoë"]
    added = opened.executor.run(AddClient({"called_name": "Neu"}))
    lookup.heed(added)
    assert names(opened, lookup, "neu") == ["Neu"]
    assert added.undo is not None
    lookup.heed(opened.executor.run(added.undo))
    assert names(opened, lookup, "neu") == []


def test_that_somebody_who_went_meanwhile_is_left_out_of_a_page(opened: OpenWorkspace) -> None:
    assert opened.executor.ask(GetPeopleRows((UUID(int=5),))) == {}


def test_that_a_row_says_how_well_the_day_of_birth_is_known(opened: OpenWorkspace) -> None:
    born = {"called_name": "Olena", "birth_date": date(1988, 1, 1), "birth_precision": "year"}
    olena = opened.executor.run(AddClient(born)).subject
    assert olena is not None
    row = opened.executor.ask(GetPeopleRows((olena,)))[olena]
    assert (row.birth_date, row.birth_precision) == (date(1988, 1, 1), "year")
    (listed,) = opened.executor.ask(FindClients("olena")).rows
    assert listed == ClientRow(**{one.name: getattr(row, one.name) for one in fields(ClientRow)})
