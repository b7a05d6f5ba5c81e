"""A list of people as a file: for a lead, with a reason, known to the audit, without protected addresses."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from caseapp.domain.people_index import FoundPeople
from caseapp.domain.permissions import Actor, Permission
from caseapp.errors import FileAccessError, InvalidInputError, NotAllowedError
from caseapp.storage.people_list import ORDERS
from caseapp.storage.unit_of_work import unit_of_work
from caseapp.usecases.base import FieldChange
from caseapp.usecases.client import AddClient, NewPart, UpdateClient
from caseapp.usecases.executor import Executor
from caseapp.usecases.list_export import (
    Line,
    ListOnScreen,
    ListWords,
    ReadList,
    RecordListExport,
    write_list,
)
from caseapp.usecases.people_list import FindPeople, Order, PeopleLookup
from caseapp.usecases.staff import AddStaff
from caseapp.usecases.workspace import OpenWorkspace
from tests.builders import FixedClock, open_made

COLUMNS = tuple(ORDERS)
WORDS = ListWords(COLUMNS, {"open": "Offen"}, {"da": "Dansk"}, "geschützt")
PEOPLE = (("Søren", "Nord", False), ("Änne", "Mitte", True), ("Jörg", "Süd", False))


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[OpenWorkspace]:
    with open_made(tmp_path) as workspace:
        for called, district, is_protected in PEOPLE:
            values = {"called_name": called, "state": "open", "address_protected": is_protected}
            values |= {"birth_date": date(1988, 1, 1), "birth_precision": "year"}
            parts = (
                NewPart("addresses", {"district": district, "street": "Am Hafen 4"}),
                NewPart("languages", {"code": "da"}),
            )
            workspace.executor.run(AddClient(values, parts))
        yield workspace


def shown(opened: OpenWorkspace, order: Order | None = None, **how: Any) -> ListOnScreen:
    people = opened.executor.ask(FindPeople(PeopleLookup(), order=order or Order())).people
    return ListOnScreen(people, COLUMNS, **how)


def lines(opened: OpenWorkspace, what: ListOnScreen) -> tuple[Line, ...]:
    read = opened.executor.ask(ReadList(what, WORDS, lambda *_: None, lambda: False), in_background=True)
    assert read is not None
    return read


def colleague(opened: OpenWorkspace, *roles: str) -> Executor:
    staff_id = opened.executor.run(AddStaff({"name": "Herr Vural", "roles": roles})).subject
    assert staff_id is not None
    return Executor(opened.register, staff_id, FixedClock())


def test_that_the_file_holds_what_the_screen_shows(opened: OpenWorkspace) -> None:
    (_, jorg, soren) = lines(opened, shown(opened))
    assert soren == ("Søren", "2026-00001", "1988", "Offen", "Nord", "Frau Beispiel", "Dansk", "")
    assert jorg[0] == "Jörg"


def test_that_a_protected_persons_district_is_a_mark(opened: OpenWorkspace) -> None:
    found = dict(zip(COLUMNS, lines(opened, shown(opened))[0], strict=True))
    assert (found["name"], found["district"]) == ("Änne", "geschützt")
    assert "Mitte" not in str(lines(opened, shown(opened)))


def test_that_no_place_in_the_list_says_where_a_protected_person_lives(opened: OpenWorkspace) -> None:
    order = Order("district")
    assert [line[0] for line in lines(opened, shown(opened, order))] == ["Änne", "Søren", "Jörg"]
    by_district = lines(opened, shown(opened, order, is_sorted_by_district=True))
    assert [line[0] for line in by_district] == ["Søren", "Jörg", "Änne"]
    filtered = lines(opened, shown(opened, is_filtered_by_district=True))
    assert [line[0] for line in filtered] == ["Jörg", "Søren"]


def test_that_nobody_out_of_reach_is_in_the_file(opened: OpenWorkspace) -> None:
    everybody = shown(opened)
    strangers = ListOnScreen(FoundPeople(everybody.people.packed + UUID(int=7).bytes), COLUMNS)
    assert len(lines(opened, strangers)) == len(PEOPLE)


def test_that_the_audit_says_who_took_how_many_along_and_why(opened: OpenWorkspace) -> None:
    changes = opened.executor.run(RecordListExport("inspection", 3))
    assert (changes.kinds, changes.undo) == (frozenset(), None)
    with unit_of_work(opened.register.reading) as uow:
        *_, last = uow.audit(UUID(int=0)).lines()
    assert (last.action, last.actor, last.client_id) == ("RecordListExport", opened.actor_id, None)
    assert json.loads(last.details) == {"reason": "inspection", "rows": 3}


@pytest.mark.parametrize("reason", ["", "because Änne asked"])
def test_that_a_reason_is_a_code_and_never_text(opened: OpenWorkspace, reason: str) -> None:
    with pytest.raises(InvalidInputError):
        opened.executor.run(RecordListExport(reason, 3))


@pytest.mark.parametrize("roles", [("caseworker",), ("administrator",), ("substitute", "data_protection")])
def test_that_only_a_lead_takes_a_list_along(opened: OpenWorkspace, roles: tuple[str, ...]) -> None:
    theirs, what = colleague(opened, *roles), shown(opened)
    with pytest.raises(NotAllowedError):
        theirs.run(RecordListExport("inspection", 3))
    with pytest.raises(NotAllowedError):
        theirs.ask(ReadList(what, WORDS, lambda *_: None, lambda: False))


def test_that_a_lead_may_take_a_list_along(opened: OpenWorkspace) -> None:
    assert Actor(UUID(int=1), "", frozenset({"team_lead"})).may(Permission.EXPORT_LIST)
    colleague(opened, "team_lead").run(RecordListExport("inspection", 3))


def test_that_a_file_is_whole_or_not_there(tmp_path: Path) -> None:
    file, line = tmp_path / "list.csv", ("Søren", "=1+1")
    assert write_list(file, ("Name", "x"), [line], lambda *_: None, lambda: False)
    assert file.read_bytes() == b"\xef\xbb\xbf" + "Name;x\r\nSøren;'=1+1\r\n".encode()
    assert not write_list(tmp_path / "other.csv", ("Name", "x"), [line], lambda *_: None, lambda: True)
    assert list(tmp_path.iterdir()) == [file]
    with pytest.raises(FileAccessError):
        write_list(tmp_path / "none" / "list.csv", ("Name", "x"), [line], lambda *_: None, lambda: False)


def test_that_reading_can_be_stopped(opened: OpenWorkspace) -> None:
    what = shown(opened)
    assert opened.executor.ask(ReadList(what, WORDS, lambda *_: None, lambda: True)) is None


def test_that_protection_given_later_counts(opened: OpenWorkspace) -> None:
    what = shown(opened)
    (soren,) = opened.executor.ask(FindPeople(PeopleLookup(), "søren")).people.ids(0, 1)
    opened.executor.run(UpdateClient(soren, (FieldChange("address_protected", False, True),)))
    assert "Nord" not in str(lines(opened, what))
