"""Two laptops and their office: what one saves the other has, and nothing is lost in between."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from caseapp.usecases.base import FieldChange
from caseapp.usecases.client import GetClient, UpdateClient
from caseapp.usecases.synchronize import GetSyncState, ListConflicts
from tests.builders import add_person
from tests.office import Office
from tests.sync.laptops import Laptop, new_laptop


@pytest.fixture
def anna(office: Office, tmp_path: Path) -> Iterator[Laptop]:
    """The lead's laptop, the office's first."""
    laptop = new_laptop(office, tmp_path, "Anna", is_lead=True)
    yield laptop
    laptop.close()


@pytest.fixture
def ben(office: Office, anna: Laptop, tmp_path: Path) -> Iterator[Laptop]:
    """A colleague's laptop."""
    anna.sync()
    laptop = new_laptop(office, tmp_path, "Ben")
    yield laptop
    laptop.close()


def person(laptop: Laptop, client_id: UUID) -> Any:
    return laptop.opened.executor.ask(GetClient(client_id)).file.client


def rename(laptop: Laptop, client_id: UUID, **names: str) -> None:
    present = person(laptop, client_id)
    changes = tuple(FieldChange(name, getattr(present, name), value) for name, value in names.items())
    laptop.opened.executor.run(UpdateClient(client_id, changes))


def shared(office: Office, anna: Laptop, ben: Laptop) -> UUID:
    """A person of Anna's whom Ben works with too."""
    client = add_person(anna.opened, "Ada")
    anna.sync()
    office.assign(client, ben.device.member)
    ben.sync()
    return client


def test_that_what_one_saves_the_other_has(office: Office, anna: Laptop, ben: Laptop) -> None:
    client = shared(office, anna, ben)
    assert person(ben, client).called_name == "Ada"
    rename(ben, client, called_name="Ada-Lotte")
    ben.sync()
    anna.sync()
    assert person(anna, client).called_name == "Ada-Lotte"
    assert anna.opened.executor.ask(GetSyncState()).is_complete


def test_that_two_values_are_both_kept(office: Office, anna: Laptop, ben: Laptop) -> None:
    client = shared(office, anna, ben)
    rename(anna, client, called_name="Eins", given_name="Adelheid")
    rename(ben, client, called_name="Zwei", family_name="Musterfrau")
    assert anna.sync().conflicts == 0
    assert ben.sync().conflicts == 1
    anna.sync()
    for laptop in (anna, ben):
        found = person(laptop, client)
        assert (found.called_name, found.given_name, found.family_name) == ("Eins", "Adelheid", "Musterfrau")
        (conflict,) = laptop.opened.executor.ask(ListConflicts())
        assert (conflict.name, conflict.standing, conflict.kept, conflict.by) == (
            "called_name", "Eins", "Zwei", "Ben",
        )  # fmt: skip
