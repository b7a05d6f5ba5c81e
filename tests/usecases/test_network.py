"""Naming people around somebody: one human is one row, each change is a step that can be taken back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest

from caseapp.domain.client_parts import ClientPerson
from caseapp.errors import ChangedElsewhereError, InvalidInputError, NotFoundError
from caseapp.usecases.base import FieldChange
from caseapp.usecases.client import NewPart, UpdateClient
from caseapp.usecases.network import ChangeAround, GetNetwork, NameAround
from caseapp.usecases.workspace import OpenWorkspace
from tests.builders import add_person, open_made


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[OpenWorkspace]:
    """An empty register."""
    with open_made(tmp_path) as made:
        yield made


def _people(opened: OpenWorkspace, client_id: UUID) -> tuple[ClientPerson, ...]:
    return opened.executor.ask(GetNetwork(client_id)).people


def test_that_who_is_named_twice_stands_there_once_with_both_marks(opened: OpenWorkspace) -> None:
    client = add_person(opened)
    opened.executor.run(NameAround(client, "Anna Grønbæk", "there_for_me"))
    opened.executor.run(NameAround(client, "  anna GRØNBÆK ", "i_help"))
    opened.executor.run(NameAround(client, "Bo", "see_more"))
    anna, bo = _people(opened, client)
    assert (anna.name, anna.there_for_me, anna.i_help, anna.see_more) == ("Anna Grønbæk", True, True, False)
    assert (bo.name, bo.see_more, bo.position) == ("Bo", True, 1)


def test_that_family_who_is_named_stays_family(opened: OpenWorkspace) -> None:
    client = add_person(opened)
    mother = NewPart("people", {"name": "Karin", "relation": "parent", "authority": "guardian"})
    opened.executor.run(UpdateClient(client, added=(mother,)))
    opened.executor.run(NameAround(client, "Karin", "there_for_me"))
    (karin,) = _people(opened, client)
    assert (karin.relation, karin.authority, karin.there_for_me) == ("parent", "guardian", True)


def test_that_naming_and_changing_can_be_taken_back(opened: OpenWorkspace) -> None:
    client = add_person(opened)
    named = opened.executor.run(NameAround(client, "Anna", "there_for_me"))
    again = opened.executor.run(NameAround(client, "Anna", "i_help"))
    assert named.subject is not None
    changes = (FieldChange("closeness", None, 1), FieldChange("gives", None, "Fährt mich"))
    changed = opened.executor.run(ChangeAround(client, named.subject, changes))
    assert [(row.closeness, row.gives, row.i_help) for row in _people(opened, client)] == [
        (1, "Fährt mich", True)
    ]
    for done in (changed, again):
        assert done.undo is not None
        opened.executor.run(done.undo)
    assert [(row.closeness, row.gives, row.i_help) for row in _people(opened, client)] == [
        (None, None, False)
    ]
    assert named.undo is not None
    opened.executor.run(named.undo)
    assert _people(opened, client) == ()


def test_that_wrong_fields_are_named_and_nothing_is_changed(opened: OpenWorkspace) -> None:
    client = add_person(opened)
    row = opened.executor.run(NameAround(client, "Anna")).subject
    assert row is not None
    with pytest.raises(InvalidInputError) as caught:
        opened.executor.run(
            ChangeAround(client, row, (FieldChange("name", "Anna", " "), FieldChange("closeness", None, 4)))
        )
    assert {problem.path for problem in caught.value.problems} == {"name", "closeness"}
    with pytest.raises(InvalidInputError):
        opened.executor.run(NameAround(client, " "))
    assert [person.name for person in _people(opened, client)] == ["Anna"]


def test_that_a_field_changed_elsewhere_is_not_overwritten(opened: OpenWorkspace) -> None:
    client, other = add_person(opened), add_person(opened, "Berit")
    row = opened.executor.run(NameAround(client, "Anna")).subject
    assert row is not None
    opened.executor.run(ChangeAround(client, row, (FieldChange("gives", None, "Kuchen"),)))
    with pytest.raises(ChangedElsewhereError):
        opened.executor.run(ChangeAround(client, row, (FieldChange("gives", None, "Brot"),)))
    with pytest.raises(NotFoundError):
        opened.executor.run(ChangeAround(other, row, (FieldChange("gets", None, "Brot"),)))
