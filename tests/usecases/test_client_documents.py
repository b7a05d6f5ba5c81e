"""People as documents: what is shown can be given back, and then nothing has happened."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from caseapp.errors import InvalidInputError
from caseapp.exchange.json_documents import read_document
from caseapp.usecases.client import GetClient
from caseapp.usecases.client_documents import (
    client_change_from_document,
    client_from_document,
    client_to_json,
    named_as_in_client_document,
)
from caseapp.usecases.workspace import OpenWorkspace
from tests.builders import add_person, open_made

Json = dict[str, Any]

LINES = st.text(st.characters(exclude_categories=["Cc", "Cs"]), max_size=10).map(lambda text: f"x{text}")
MAYBE = st.none() | LINES
DAYS = st.none() | st.sampled_from(["1944-11-21", "1988-02-29", "2026-03-02"])


def _one_comes_first(groups: list[Json]) -> bool:
    return len([group for group in groups if group.get("primary")]) <= 1


GROUP: st.SearchStrategy[Json] = st.fixed_dictionaries(
    {"code": st.sampled_from(["addiction", "refugees"])}, optional={"primary": st.booleans()}
)
GROUPS = st.lists(GROUP, max_size=3).filter(_one_comes_first)
STATEMENTS = st.lists(
    st.fixed_dictionaries(
        {"text": LINES}, optional={"said_by": st.sampled_from(["client", "staff"]), "on": DAYS}
    ),
    max_size=4,
)
CONTACTS = st.fixed_dictionaries(
    {"kind": st.sampled_from(["phone", "email"]), "value": LINES},
    optional={"safe": st.booleans(), "note": MAYBE},
)
ADDRESSES = st.fixed_dictionaries(
    {"city": LINES}, optional={"street": MAYBE, "postal_code": MAYBE, "district": MAYBE}
)
PEOPLE = st.fixed_dictionaries(
    {"called_name": LINES},
    optional={
        "family_name": MAYBE,
        "birth_date": DAYS,
        "languages": st.lists(st.sampled_from(["da", "de", "ar"]), max_size=4),
        "contacts": st.lists(CONTACTS, max_size=4),
        "addresses": st.lists(ADDRESSES, max_size=3),
        "target_groups": GROUPS,
        "matters": STATEMENTS,
        "strengths": STATEMENTS,
        "state": st.sampled_from(["new", "open"]),
    },
)


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenWorkspace]:
    """One register for all people of this file."""
    with open_made(tmp_path_factory.mktemp("people")) as found:
        yield found


def _shown(opened: OpenWorkspace, client_id: UUID) -> Json:
    return client_to_json(opened.executor.ask(GetClient(client_id)))


def _change(opened: OpenWorkspace, client_id: UUID, document: Json) -> int:
    file = opened.executor.ask(GetClient(client_id)).file
    update = client_change_from_document(json.dumps(document).encode(), file)
    with named_as_in_client_document():
        return len(opened.executor.run(update).records)


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(person=PEOPLE, other=PEOPLE)
def test_that_a_person_given_back_changes_nothing(opened: OpenWorkspace, person: Json, other: Json) -> None:
    client_id = opened.executor.run(client_from_document(json.dumps(person).encode())).subject
    assert client_id is not None
    for document in (person, other):
        _change(opened, client_id, document)
        shown = _shown(opened, client_id)
        assert _change(opened, client_id, shown) == 0
        assert _change(opened, client_id, document) == 0
        assert _shown(opened, client_id) == shown


@settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))
@given(person=PEOPLE, other=PEOPLE)
def test_that_given_lists_end_up_as_given(opened: OpenWorkspace, person: Json, other: Json) -> None:
    first, second = (
        opened.executor.run(client_from_document(json.dumps(document).encode())).subject
        for document in (person, other)
    )
    assert first is not None
    assert second is not None
    # What is only added to stays beside what is new.
    kept = ("number", "matters", "states")
    wanted = {name: value for name, value in _shown(opened, second).items() if name not in kept}
    _change(opened, first, wanted)
    after = _shown(opened, first)
    assert {name: after[name] for name in wanted if name != "id"} == {
        n: wanted[n] for n in wanted if n != "id"
    }


def test_that_what_is_shown_fits_the_schema(opened: OpenWorkspace) -> None:
    shown = _shown(opened, add_person(opened))
    assert read_document(json.dumps(shown).encode(), "client") == shown


def test_that_nothing_given_is_nothing_to_change(opened: OpenWorkspace) -> None:
    file = opened.executor.ask(GetClient(add_person(opened))).file
    for raw in (b"{}", b'{"meetings": []}'):
        with pytest.raises(InvalidInputError) as caught:
            client_change_from_document(raw, file)
        assert [problem.problem for problem in caught.value.problems] == ["nothing_changes"]


def test_that_a_problem_is_named_as_in_the_document(opened: OpenWorkspace) -> None:
    raw = json.dumps(
        {
            "called_name": "A",
            "languages": ["da", "xx"],
            "contacts": [{"kind": "fax", "value": "1"}],
            "matters": [{"text": "a", "on": "2030-01-01"}],
            "strengths": [{"text": "a"}, {"text": " "}],
        }
    ).encode()
    with pytest.raises(InvalidInputError) as caught, named_as_in_client_document():
        opened.executor.run(client_from_document(raw))
    assert [problem.path for problem in caught.value.problems] == [
        "languages[1]",
        "contacts[0].kind",
        "matters[0].on",
        "strengths[1].text",
    ]
