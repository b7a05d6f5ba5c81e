"""The state of a case: each change is entered with its reason, and each has a way back."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from caseapp.domain.client import ClientFile
from caseapp.domain.client_state import MOVES, NEEDS_REASON
from caseapp.errors import CaseAppError, ChangedElsewhereError, InvalidInputError, NotAllowedError
from caseapp.usecases.base import Changes, Command
from caseapp.usecases.client import GetClient, UpdateClient
from caseapp.usecases.client_documents import client_change_from_document
from caseapp.usecases.client_state import ChangeState
from caseapp.usecases.workspace import OpenWorkspace
from tests.builders import MOMENT, add_person, open_made
from tests.usecases.notes import colleague

TODAY = MOMENT.date()


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[OpenWorkspace]:
    with open_made(tmp_path) as made:
        yield made


@pytest.fixture
def ada(opened: OpenWorkspace) -> UUID:
    return add_person(opened, "Ada")


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenWorkspace]:
    """One register for all sequences."""
    with open_made(tmp_path_factory.mktemp("states")) as made:
        yield made


def _file(opened: OpenWorkspace, client_id: UUID) -> ClientFile:
    return opened.executor.ask(GetClient(client_id)).file


def _history(opened: OpenWorkspace, client_id: UUID) -> list[tuple[str, str | None]]:
    return [(entry.state, entry.reason) for entry in _file(opened, client_id).states]


def _move(opened: OpenWorkspace, client_id: UUID, state: str, **about: Any) -> Changes:
    seen = _file(opened, client_id).client.state
    return opened.executor.run(ChangeState(client_id, seen, state, about))


def _by_document(opened: OpenWorkspace, client_id: UUID, **document: Any) -> UpdateClient:
    return client_change_from_document(json.dumps(document).encode(), _file(opened, client_id))


def test_that_each_change_is_entered_with_its_reason_and_the_persons_view(
    opened: OpenWorkspace, ada: UUID
) -> None:
    _move(opened, ada, "open")
    own = " Ich brauche euch gerade nicht. "
    _move(opened, ada, "on_hold", reason="pause_agreed", note="bis Ostern", persons_view=own)
    file = _file(opened, ada)
    assert file.client.state == "on_hold"
    assert _history(opened, ada) == [("open", None), ("on_hold", "pause_agreed")]
    entry = file.states[-1]
    assert (entry.note, entry.persons_view, entry.since) == ("bis Ostern", own, TODAY)


def test_that_a_change_can_be_taken_back_and_done_again(opened: OpenWorkspace, ada: UUID) -> None:
    _move(opened, ada, "open")
    undo = _move(opened, ada, "closed", reason="goals_reached").undo
    assert undo is not None
    again = opened.executor.run(undo).undo
    assert (_file(opened, ada).client.state, _history(opened, ada)) == ("open", [("open", None)])
    assert again is not None
    opened.executor.run(again)
    assert _history(opened, ada)[-1] == ("closed", "goals_reached")


def test_that_without_a_reason_nothing_changes(opened: OpenWorkspace, ada: UUID) -> None:
    _move(opened, ada, "open")
    with pytest.raises(InvalidInputError) as caught:
        _move(opened, ada, "closed")
    assert [(p.path, p.problem) for p in caught.value.problems] == [("reason", "reason_needed")]
    assert _history(opened, ada) == [("open", None)]


def test_that_a_state_that_changed_elsewhere_is_not_overwritten(opened: OpenWorkspace, ada: UUID) -> None:
    _move(opened, ada, "open")
    with pytest.raises(ChangedElsewhereError):
        opened.executor.run(ChangeState(ada, "new", "closed", {"reason": "moved_away"}))
    assert _file(opened, ada).client.state == "open"


def test_that_whoever_may_not_write_in_a_case_changes_no_state(opened: OpenWorkspace, ada: UUID) -> None:
    stranger = colleague(opened, "caseworker")
    with pytest.raises(NotAllowedError):
        stranger.run(ChangeState(ada, "new", "open"))


def test_that_a_document_still_changes_the_state_and_it_is_entered(opened: OpenWorkspace, ada: UUID) -> None:
    opened.executor.run(_by_document(opened, ada, state="closed"))
    assert _history(opened, ada) == [("closed", None)]
    assert _file(opened, ada).states[0].since == TODAY
    # Given back as it is, nothing has happened and nothing is entered.
    opened.executor.run(_by_document(opened, ada, state="closed"))
    assert _history(opened, ada) == [("closed", None)]


def test_that_a_document_that_says_why_is_not_entered_twice(opened: OpenWorkspace, ada: UUID) -> None:
    said = {"state": "closed", "reason": "moved_away", "since": "2026-02-27"}
    opened.executor.run(_by_document(opened, ada, state="closed", states=[said]))
    assert _history(opened, ada) == [("closed", "moved_away")]


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    steps=st.lists(
        st.tuples(st.sampled_from([*MOVES, "undo"]), st.sampled_from([None, "other", "new_need", "unknown"])),
        max_size=12,
    )
)
def test_that_any_sequence_leaves_a_valid_history(
    shared: OpenWorkspace, steps: list[tuple[str, str | None]]
) -> None:
    client_id = add_person(shared, "Folge")
    undos: list[Command] = []
    expected: list[tuple[str, str | None]] = [("new", None)]
    for wanted, reason in steps:
        if wanted == "undo":
            if undos:
                shared.executor.run(undos.pop())
                expected.pop()
            continue
        try:
            undo = _move(shared, client_id, wanted, reason=reason).undo
        except CaseAppError:
            # Refused as a whole: the same as before, compared below.
            continue
        assert undo is not None
        undos.append(undo)
        expected.append((wanted, reason))
    history = [("new", None), *_history(shared, client_id)]
    assert history == expected
    assert _file(shared, client_id).client.state == history[-1][0]
    for (before, _), (after, reason) in pairwise(history):
        assert after in MOVES[before]
        assert reason or after not in NEEDS_REASON
