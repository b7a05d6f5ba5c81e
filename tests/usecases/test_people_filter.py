"""Whom a filter leaves in the people list, and by what the list can be sorted."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from caseapp.storage.people_list import MORE, ORDERS
from caseapp.usecases.base import FieldChange
from caseapp.usecases.client import AddClient, NewPart, UpdateClient
from caseapp.usecases.executor import Executor
from caseapp.usecases.meetings import PlanMeeting
from caseapp.usecases.people_list import FindPeople, GetPeopleRows, Order, PeopleLookup, PersonRow, ReadPeople
from caseapp.usecases.people_order import EVERYBODY, MINE, TEAM, GetFilterChoices, PeopleFilter
from caseapp.usecases.staff import AddStaff
from caseapp.usecases.workspace import OpenWorkspace
from tests.builders import MOMENT, FixedClock, open_made

TODAY = MOMENT.date()
PEOPLE: Mapping[str, Mapping[str, Any]] = {
    "Søren": {"state": "open", "district": "Nord", "languages": ("da", "de"), "groups": ("homelessness",)},
    "Änne": {"state": "new", "district": "Süd", "languages": ("de",), "groups": ()},
    "Jörg": {"state": "open", "district": "Süd", "languages": (), "groups": ("addiction",)},
    "Olena": {"state": "closed", "district": None, "languages": ("uk",), "groups": ("addiction",)},
}


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[OpenWorkspace]:
    with open_made(tmp_path) as workspace:
        for name, about in PEOPLE.items():
            parts = [NewPart("languages", {"code": code}) for code in about["languages"]]
            parts += [
                NewPart("target_groups", {"code": code, "is_primary": True}) for code in about["groups"]
            ]
            if about["district"]:
                parts.append(NewPart("addresses", {"district": about["district"]}))
            workspace.executor.run(AddClient({"called_name": name, "state": about["state"]}, tuple(parts)))
        yield workspace


@pytest.fixture
def colleague(opened: OpenWorkspace) -> Executor:
    """Of the same team; Berit is theirs."""
    values = {"name": "Herr Vural", "roles": ("team_lead",)}
    staff_id = opened.executor.run(AddStaff(values)).subject
    assert staff_id is not None
    theirs = Executor(opened.register, staff_id, FixedClock())
    theirs.run(AddClient({"called_name": "Berit"}))
    return theirs


def person(opened: OpenWorkspace, name: str) -> UUID:
    (found,) = opened.executor.ask(FindPeople(PeopleLookup(), name)).people.ids(0, 9)
    return found


def names(
    executor: Executor,
    chosen: PeopleFilter = EVERYBODY,
    typed: str = "",
    order: Order | None = None,
    lookup: PeopleLookup | None = None,
) -> list[str]:
    query = FindPeople(lookup or PeopleLookup(), typed, order or Order(), filter=chosen)
    people = executor.ask(query).people
    ids = people.ids(0, len(people))
    rows = executor.ask(GetPeopleRows(ids))
    return [rows[one].called_name or "" for one in ids]


@pytest.mark.parametrize(
    ("chosen", "left"),
    [
        (EVERYBODY, ["Änne", "Jörg", "Olena", "Søren"]),
        (PeopleFilter(state="open"), ["Jörg", "Søren"]),
        (PeopleFilter(district="Süd"), ["Änne", "Jörg"]),
        (PeopleFilter(state="open", district="Süd"), ["Jörg"]),
        (PeopleFilter(target_group="addiction"), ["Jörg", "Olena"]),
        (PeopleFilter(state="reopened"), []),
    ],
)
@pytest.mark.parametrize("is_ready", [False, True])
def test_that_a_filter_leaves_whom_it_names(
    opened: OpenWorkspace, chosen: PeopleFilter, left: list[str], *, is_ready: bool
) -> None:
    lookup = PeopleLookup()
    if is_ready:
        opened.executor.ask(ReadPeople(lookup))
    assert names(opened.executor, chosen, lookup=lookup) == left
    first = {name for name in left if name[0] in "ÄO"}
    assert set(names(opened.executor, chosen, "a", lookup=lookup)) == {"Änne"} & first


def test_that_the_list_can_be_filtered_to_ones_own_people_and_those_of_the_team(
    opened: OpenWorkspace, colleague: Executor
) -> None:
    assert names(colleague, PeopleFilter(MINE)) == ["Berit"]
    assert names(opened.executor, PeopleFilter(MINE)) == ["Änne", "Jörg", "Olena", "Søren"]
    assert names(colleague, PeopleFilter(TEAM)) == names(colleague)
    assert len(names(colleague)) == len(PEOPLE) + 1
    assert names(colleague, PeopleFilter(MINE, district="Nord")) == []


def test_that_an_empty_answer_says_how_many_the_filter_keeps_away(opened: OpenWorkspace) -> None:
    lookup, closed = PeopleLookup(), PeopleFilter(state="closed")
    ask = opened.executor.ask
    assert ask(FindPeople(lookup, "jorg", filter=closed)).without_filter == 1
    assert ask(FindPeople(lookup, "nobody", filter=closed)).without_filter == 0
    assert ask(FindPeople(lookup, filter=PeopleFilter(state="on_hold"))).without_filter == len(PEOPLE)
    assert ask(FindPeople(lookup, "olena", filter=closed)).without_filter == 0


def test_that_a_filter_follows_what_is_changed(opened: OpenWorkspace) -> None:
    lookup, chosen, soren = PeopleLookup(), PeopleFilter(state="open"), person(opened, "Søren")
    assert names(opened.executor, chosen, "s", lookup=lookup) == ["Søren"]
    lookup.heed(opened.executor.run(UpdateClient(soren, (FieldChange("state", "open", "closed"),))))
    assert names(opened.executor, chosen, "s", lookup=lookup) == []
    assert names(opened.executor, chosen, lookup=lookup) == ["Jörg"]


def test_that_the_filter_offers_the_districts_there_are(opened: OpenWorkspace) -> None:
    choices = opened.executor.ask(GetFilterChoices())
    assert choices.districts == ("Nord", "Süd")
    assert not choices.has_team


def test_that_a_filter_offers_the_team_only_where_there_is_one(
    opened: OpenWorkspace, colleague: Executor
) -> None:
    assert colleague.ask(GetFilterChoices()).has_team


@pytest.mark.parametrize("column", ORDERS)
@pytest.mark.parametrize("descending", [False, True])
def test_that_a_search_keeps_the_order_of_the_list(
    opened: OpenWorkspace, column: str, *, descending: bool
) -> None:
    order = Order(column, descending)
    everybody = names(opened.executor, order=order)
    found = names(opened.executor, typed="2026", order=order)
    assert found == everybody
    assert sorted(everybody) == sorted(PEOPLE)


def test_that_states_stand_in_the_order_of_the_offices_list(opened: OpenWorkspace) -> None:
    assert names(opened.executor, order=Order("state")) == ["Änne", "Jörg", "Søren", "Olena"]


def test_that_the_next_meeting_is_the_first_to_come(opened: OpenWorkspace) -> None:
    soren, jorg = person(opened, "Søren"), person(opened, "Jörg")
    opened.executor.run(PlanMeeting(soren, TODAY + timedelta(9)))
    opened.executor.run(PlanMeeting(jorg, TODAY + timedelta(2)))
    assert names(opened.executor, order=Order("next_meeting"))[:2] == ["Jörg", "Søren"]
    rows = opened.executor.ask(GetPeopleRows((soren, jorg), frozenset({"next_meeting"})))
    assert _meeting(rows[soren]) == TODAY + timedelta(9)
    assert _meeting(opened.executor.ask(GetPeopleRows((soren,)))[soren]) is None


def _meeting(row: object) -> date | None:
    assert isinstance(row, PersonRow)
    return row.next_meeting


def test_that_a_row_holds_what_more_is_asked_for(opened: OpenWorkspace) -> None:
    soren = person(opened, "Søren")
    row = opened.executor.ask(GetPeopleRows((soren,), frozenset(MORE)))[soren]
    assert isinstance(row, PersonRow)
    assert (row.languages, row.responsible) == (("da", "de"), "Frau Beispiel")


def test_that_nobody_is_listed_by_a_target_group_or_kind_of_plan() -> None:
    assert not {name for name in (*ORDERS, *MORE) if "group" in name or "plan" in name}
