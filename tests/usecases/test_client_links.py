"""People around a person who have records of their own: led to both ways, for whoever may see them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest

from caseapp.errors import NotAllowedError
from caseapp.usecases.client import AddClient, GetClient, NewPart, PartRemoval, UpdateClient
from caseapp.usecases.client_links import ClientLinks, GetClientLinks
from caseapp.usecases.executor import Executor
from caseapp.usecases.workspace import OpenWorkspace
from tests.builders import add_person, open_made
from tests.usecases.notes import colleague

CHILD = {"name": "Mila", "relation": "child", "in_household": True}


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[OpenWorkspace]:
    with open_made(tmp_path) as made:
        yield made


@pytest.fixture
def mother(opened: OpenWorkspace) -> UUID:
    return add_person(opened, "Änne")


@pytest.fixture
def child(opened: OpenWorkspace) -> UUID:
    return add_person(opened, "Mila")


def _link(opened: OpenWorkspace, client_id: UUID, linked: UUID) -> None:
    part = NewPart("people", {**CHILD, "linked_client_id": linked})
    opened.executor.run(UpdateClient(client_id, added=(part,)))


def _links(executor: Executor, client_id: UUID) -> ClientLinks:
    return executor.ask(GetClientLinks(client_id))


def test_that_both_records_lead_to_each_other(opened: OpenWorkspace, mother: UUID, child: UUID) -> None:
    _link(opened, mother, child)
    there = _links(opened.executor, mother)
    assert (there.records[child].name, there.mentions) == ("Beispiel-Müller, Mila", ())
    back = _links(opened.executor, child)
    assert [(found.record.client_id, found.relation) for found in back.mentions] == [(mother, "child")]
    assert back.records == {}


def test_that_who_was_taken_out_of_a_record_stands_in_it_no_more(
    opened: OpenWorkspace, mother: UUID, child: UUID
) -> None:
    _link(opened, mother, child)
    row = opened.executor.ask(GetClient(mother)).file.people[0]
    opened.executor.run(UpdateClient(mother, removed=(PartRemoval("people", row.id),)))
    assert _links(opened.executor, child).mentions == ()
    assert _links(opened.executor, mother).records == {}


def test_that_a_record_out_of_reach_is_not_named(opened: OpenWorkspace, mother: UUID, child: UUID) -> None:
    _link(opened, mother, child)
    worker = colleague(opened, "caseworker")
    part = NewPart("people", {**CHILD, "linked_client_id": mother})
    own = worker.run(AddClient({"called_name": "Omar"}, (part,))).subject
    assert own is not None
    assert _links(worker, own).records == {}
    assert own not in {found.record.client_id for found in _links(opened.executor, mother).mentions}
    with pytest.raises(NotAllowedError):
        _links(worker, child)


def test_that_a_record_made_one_with_another_is_found_there(
    opened: OpenWorkspace, mother: UUID, child: UUID
) -> None:
    _link(opened, mother, child)
    whole = add_person(opened, "Mila Maria")
    with opened.register.writing.begin() as connection:
        connection.exec_driver_sql(
            "UPDATE client SET merged_into_id = ? WHERE id = ?", (whole.bytes, child.bytes)
        )
    assert _links(opened.executor, mother).records[child].client_id == whole
    assert [found.record.client_id for found in _links(opened.executor, whole).mentions] == [mother]
