"""Contradictions in what is known of a person: said at the field that brings them, and only then."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from caseapp.domain.client import ClientFile
from caseapp.errors import InvalidInputError
from caseapp.usecases.base import FieldChange
from caseapp.usecases.client import AddClient, GetClient, NewPart, PartChange, PartRemoval, UpdateClient
from caseapp.usecases.workspace import OpenWorkspace
from tests.builders import add_person, open_made


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[OpenWorkspace]:
    with open_made(tmp_path) as workspace:
        yield workspace


def phone(value: str, **values: Any) -> NewPart:
    return NewPart("contacts", {"contact_kind": "phone", "value": value, **values})


def problems(opened: OpenWorkspace, command: AddClient | UpdateClient) -> list[tuple[str, str]]:
    with pytest.raises(InvalidInputError) as caught:
        opened.executor.run(command)
    return [(problem.path, problem.problem) for problem in caught.value.problems]


def with_parts(opened: OpenWorkspace, *parts: NewPart) -> UUID:
    subject = opened.executor.run(AddClient({"called_name": "Søren"}, parts)).subject
    assert subject is not None
    return subject


def file_of(opened: OpenWorkspace, client_id: UUID) -> ClientFile:
    return opened.executor.ask(GetClient(client_id)).file


def test_that_the_preferred_way_is_a_safe_one(opened: OpenWorkspace) -> None:
    unsafe = phone("0170 1", safe=False, is_preferred=True)
    wrong = [("contacts[1].is_preferred", "preferred_unsafe")]
    assert problems(opened, AddClient({"called_name": "A"}, (phone("1"), unsafe))) == wrong
    soren = with_parts(opened, phone("0170 1", is_preferred=True))
    row = file_of(opened, soren).contacts[0]
    not_safe = PartChange("contacts", row.id, (FieldChange("safe", True, False),), place="contacts[0]")
    wrong = [("contacts[0].is_preferred", "preferred_unsafe")]
    assert problems(opened, UpdateClient(soren, changed=(not_safe,))) == wrong


def test_that_one_way_is_preferred_and_another_can_take_its_place(opened: OpenWorkspace) -> None:
    first, second = phone("0170 1", is_preferred=True), phone("0170 2", is_preferred=True)
    wrong = [("contacts[1].is_preferred", "one_preferred")]
    assert problems(opened, AddClient({"called_name": "A"}, (first, second))) == wrong
    soren = with_parts(opened, first)
    wrong = [("contacts[0].is_preferred", "one_preferred")]
    assert problems(opened, UpdateClient(soren, added=(second,))) == wrong
    row = file_of(opened, soren).contacts[0]
    not_any_more = PartChange("contacts", row.id, (FieldChange("is_preferred", True, False),))
    opened.executor.run(UpdateClient(soren, added=(second,), changed=(not_any_more,)))
    assert [one.is_preferred for one in file_of(opened, soren).contacts] == [False, True]
    gone = PartRemoval("contacts", file_of(opened, soren).contacts[1].id)
    opened.executor.run(UpdateClient(soren, added=(phone("0170 3", is_preferred=True),), removed=(gone,)))
    assert [one.value for one in file_of(opened, soren).contacts if one.is_preferred] == ["0170 3"]


def test_that_one_target_group_comes_first(opened: OpenWorkspace) -> None:
    groups = [NewPart("target_groups", {"code": c, "is_primary": True}) for c in ("addiction", "refugees")]
    wrong = [("target_groups[1].is_primary", "one_primary")]
    assert problems(opened, AddClient({"called_name": "A"}, tuple(groups))) == wrong
    soren = with_parts(opened, groups[0], NewPart("target_groups", {"code": "refugees"}))
    second = file_of(opened, soren).target_groups[1]
    also = PartChange("target_groups", second.id, (FieldChange("is_primary", False, True),), place="groups")
    assert problems(opened, UpdateClient(soren, changed=(also,))) == [("groups.is_primary", "one_primary")]


def test_that_whoever_interprets_does_so_for_a_language(opened: OpenWorkspace) -> None:
    wrong = [("interpreter_language", "language_needed")]
    assert problems(opened, AddClient({"called_name": "A", "interpreter_how": "by_phone"})) == wrong
    soren = add_person(opened, interpreter_how="by_phone", interpreter_language="ar")
    no_language = FieldChange("interpreter_language", "ar", None)
    assert problems(opened, UpdateClient(soren, (no_language,))) == wrong
    nobody = FieldChange("interpreter_how", "by_phone", None)
    opened.executor.run(UpdateClient(soren, (no_language, nobody)))
    assert file_of(opened, soren).client.interpreter_language is None


def test_that_nobody_is_their_own_relative(opened: OpenWorkspace) -> None:
    soren, mother = add_person(opened), add_person(opened, "Karen")
    own = NewPart("people", {"name": "Søren", "relation": "parent", "linked_client_id": soren})
    wrong = [("people[0].linked_client_id", "own_record")]
    assert problems(opened, UpdateClient(soren, added=(own,))) == wrong
    hers = NewPart("people", {"name": "Karen", "relation": "parent", "linked_client_id": mother})
    opened.executor.run(UpdateClient(soren, added=(hers,)))
    assert file_of(opened, soren).people[0].linked_client_id == mother


def test_that_what_two_laptops_made_of_a_list_stands_in_nobodys_way(opened: OpenWorkspace) -> None:
    soren = with_parts(opened, phone("0170 1", is_preferred=True), phone("0170 2"))
    first, second = file_of(opened, soren).contacts
    with opened.register.writing.begin() as connection:
        connection.exec_driver_sql("UPDATE client_contact SET is_preferred = 1, safe = 0")
    note = (FieldChange("note", None, "Nicht nach acht."),)
    opened.executor.run(UpdateClient(soren, changed=(PartChange("contacts", second.id, note),)))
    opened.executor.run(UpdateClient(soren, (FieldChange("given_name", None, "Emil"),)))
    removed = (PartRemoval("contacts", first.id),)
    opened.executor.run(UpdateClient(soren, removed=removed))
    assert [one.note for one in file_of(opened, soren).contacts] == ["Nicht nach acht."]
