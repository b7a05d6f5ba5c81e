"""Finding people by what somebody on the phone says: a number, a day of birth, a name and a year."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest

from caseapp.usecases.base import FieldChange
from caseapp.usecases.client import (
    AddClient,
    FindClients,
    GetClient,
    NewPart,
    PartChange,
    PartRemoval,
    UpdateClient,
)
from caseapp.usecases.people_list import FindPeople, GetPeopleRows, PeopleLookup
from caseapp.usecases.workspace import OpenWorkspace
from tests.builders import open_made

PEOPLE = (
    ("Søren", "Grønbæk", date(1988, 2, 29), "day", ("+45 12 34 56 78", "12 34 56 79")),
    ("Soren", "Lund", date(1988, 2, 1), "month", ("0045 12345678",)),
    ("Änne", "Mueller", date(1988, 1, 1), "year", ("040 / 99 88 77",)),
    ("Jörg", "Müller", date(1970, 1, 1), "day", ("(0)123-4567",)),
    ("Olena", "Koval", None, "unknown", ("jörg1988@example.org",)),
)


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[OpenWorkspace]:
    with open_made(tmp_path) as workspace:
        for called, family, born, precision, numbers in PEOPLE:
            parts = tuple(
                NewPart(
                    "contacts",
                    {"contact_kind": "email" if "@" in one else "phone", "value": one, "safe": True},
                )
                for one in numbers
            )
            values = {
                "called_name": called,
                "family_name": family,
                "birth_date": born,
                "birth_precision": precision,
            }
            workspace.executor.run(AddClient(values, parts))
        yield workspace


def names(opened: OpenWorkspace, lookup: PeopleLookup, typed: str) -> list[str]:
    """In the window; the command line finds the same people in the same order."""
    found = opened.executor.ask(FindPeople(lookup, typed)).people
    ids = found.ids(0, len(found))
    rows = opened.executor.ask(GetPeopleRows(ids))
    shown = [rows[person].called_name or "" for person in ids]
    listed = opened.executor.ask(FindClients(typed))
    assert ([row.called_name for row in listed.rows], listed.total) == (shown, len(shown))
    return shown


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("12345678", ["Søren", "Soren"]),
        ("12 34 56 78", ["Søren", "Soren"]),
        ("+4512345678", ["Søren", "Soren"]),
        ("+45 12 34 56 79", ["Søren"]),
        ("0045-12345679", ["Søren"]),
        ("5679", ["Søren"]),
        ("567", []),
        ("1234", ["Søren", "Soren", "Jörg"]),
        ("040998877", ["Änne"]),
        ("+49 40 998877", ["Änne"]),
        ("1234567", ["Jörg", "Søren", "Soren"]),
        ("lund 3456", ["Soren"]),
        ("12 34 56 78 grøn", ["Søren"]),
    ],
)
def test_that_a_phone_number_finds_whoever_has_it(
    opened: OpenWorkspace, typed: str, wanted: list[str]
) -> None:
    assert names(opened, PeopleLookup(), typed) == wanted


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("29.2.1988", ["Søren"]),
        ("29/2/1988", ["Søren"]),
        ("1988-02-29", ["Søren"]),
        ("29021988", ["Søren"]),
        ("2.1988", ["Søren", "Soren"]),
        ("1988", ["Søren", "Soren", "Änne"]),
        ("søren 1988", ["Søren", "Soren"]),
        ("1988 mueller", ["Änne"]),
        ("1970 muller", ["Jörg"]),
        ("1.2.1988", []),
        ("2026 00003", ["Änne"]),
        ("nobody 1988", []),
    ],
)
def test_that_a_day_of_birth_finds_whoever_was_born_then(
    opened: OpenWorkspace, typed: str, wanted: list[str]
) -> None:
    assert names(opened, PeopleLookup(), typed) == wanted


def test_that_a_changed_number_is_heeded(opened: OpenWorkspace) -> None:
    lookup = PeopleLookup()
    (person,) = opened.executor.ask(FindPeople(lookup, "koval")).people.ids(0, 9)
    number = NewPart("contacts", {"contact_kind": "mobile", "value": "0176 555 444", "safe": True})
    lookup.heed(opened.executor.run(UpdateClient(person, added=(number,))))
    assert names(opened, lookup, "0176555444") == ["Olena"]
    contact = _contacts(opened, person)[-1]
    change = PartChange("contacts", contact, (FieldChange("value", "0176 555 444", "0176 555 333"),))
    lookup.heed(opened.executor.run(UpdateClient(person, changed=(change,))))
    assert names(opened, lookup, "0176555444") == []
    assert names(opened, lookup, "555333") == ["Olena"]
    lookup.heed(opened.executor.run(UpdateClient(person, removed=(PartRemoval("contacts", contact),))))
    assert names(opened, lookup, "555333") == []


def _contacts(opened: OpenWorkspace, person: UUID) -> list[UUID]:
    return [contact.id for contact in opened.executor.ask(GetClient(person)).file.contacts]
