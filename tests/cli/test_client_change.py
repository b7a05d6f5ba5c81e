"""Changing a person: what is given replaces, what is absent stays, what mattered is never lost."""

from __future__ import annotations

from typing import Any

import pytest

from tests.cli.terminal import STORIES, Terminal, add_story


@pytest.fixture
def soren(terminal: Terminal) -> str:
    """Søren of the stable shapes."""
    return add_story(terminal, "soren")


def _change(terminal: Terminal, client_id: str, **document: Any) -> Any:
    return terminal.given("client", "change", client_id, document=document)


def test_that_the_same_document_changes_nothing(terminal: Terminal, soren: str) -> None:
    before, records = terminal.done("show", soren), terminal.audit_records()
    assert terminal.done("client", "change", soren, STORIES / "soren" / "client.json") == before
    assert terminal.given("client", "change", soren, document=before) == before
    assert terminal.audit_records() == records


def test_that_a_field_changes_alone(terminal: Terminal, soren: str) -> None:
    before = terminal.done("show", soren)
    after = _change(terminal, soren, called_name="Sør", birth_date=None)
    assert {**after, "plan": None} == {**before, "called_name": "Sør", "birth_date": None, "plan": None}


def test_that_a_given_list_replaces(terminal: Terminal, soren: str) -> None:
    mail = {"kind": "email", "value": "soren@example.org", "safe": False, "note": None}
    phone = {"kind": "phone", "value": "+45 20 12 34 56", "note": "after 17:00"}
    after = _change(terminal, soren, contacts=[mail, phone], strengths=[], languages=["de", "da"])
    assert after["contacts"] == [mail, {**phone, "safe": True}]
    assert (after["strengths"], after["languages"]) == ([], ["de", "da"])
    assert _change(terminal, soren, contacts=[])["contacts"] == []


def test_that_a_list_keeps_its_new_order(terminal: Terminal, soren: str) -> None:
    for languages in (["de", "da"], ["en", "de", "da"], ["da", "en"], ["uk", "da"]):
        assert _change(terminal, soren, languages=languages)["languages"] == languages


def test_that_what_matters_is_only_added_to(terminal: Terminal, soren: str) -> None:
    before = terminal.done("show", soren)["matters"]
    new = {"text": "Ro om aftenen.", "said_by": "client", "on": "2026-03-01"}
    assert _change(terminal, soren, matters=[new])["matters"] == [*before, new]
    assert _change(terminal, soren, matters=[])["matters"] == [*before, new]
    assert _change(terminal, soren, matters=[*before, new])["matters"] == [*before, new]


def test_that_twins_of_an_entry_are_told_apart(terminal: Terminal, soren: str) -> None:
    twins = [
        {"text": "Tålmodig", "said_by": "client", "on": None},
        {"text": "Tålmodig", "said_by": "staff", "on": None},
    ]
    assert _change(terminal, soren, strengths=twins)["strengths"] == twins
    records = terminal.audit_records()
    assert _change(terminal, soren, strengths=twins)["strengths"] == twins
    assert terminal.audit_records() == records


def test_that_a_bad_entry_is_named_where_it_stands(terminal: Terminal, soren: str) -> None:
    before = terminal.done("show", soren)
    raw = (
        b'{"contacts": [{"kind": "phone", "value": "+45 20 12 34 56", "note": "\\u0000"},'
        b' {"kind": "fax", "value": "1"}], "number": null}'
    )
    message = terminal.refused("client", "change", soren, "-", typed=raw)["message"]
    assert "number: This is needed." in message
    raw = raw.replace(b', "number": null', b"")
    assert "contacts[0].note:" in terminal.refused("client", "change", soren, "-", typed=raw)["message"]
    raw = raw.replace(b"\\u0000", b"x")
    assert "contacts[1].kind:" in terminal.refused("client", "change", soren, "-", typed=raw)["message"]
    assert terminal.done("show", soren) == before


def test_that_a_person_needs_a_name_left(terminal: Terminal, soren: str) -> None:
    raw = b'{"called_name": null, "given_name": "", "family_name": null}'
    assert "called_name" in terminal.refused("client", "change", soren, "-", typed=raw)["message"]
