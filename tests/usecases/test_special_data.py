"""Target groups: every look is in the audit before they are shown, and the audit does not say which."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from caseapp.errors import NotAllowedError, NotFoundError
from caseapp.usecases.client import AddClient, GetClient, NewPart
from caseapp.usecases.executor import Executor
from caseapp.usecases.safekeeping import VerifyAudit
from caseapp.usecases.special_data import GetTargetGroups, LookAtTargetGroups
from caseapp.usecases.staff import AddStaff
from caseapp.usecases.workspace import OpenWorkspace
from tests.builders import FixedClock, open_made


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[OpenWorkspace]:
    with open_made(tmp_path) as workspace:
        yield workspace


def add_with_groups(opened: OpenWorkspace) -> UUID:
    groups = ("homelessness", "addiction")
    parts = [NewPart("target_groups", {"code": code, "is_primary": code == groups[1]}) for code in groups]
    subject = opened.executor.run(AddClient({"called_name": "Søren"}, tuple(parts))).subject
    assert subject is not None
    return subject


def rows(opened: OpenWorkspace, statement: str) -> list[Any]:
    with opened.register.reading.connect() as connection:
        return list(connection.exec_driver_sql(statement))


def test_that_a_look_is_recorded_with_the_person_and_the_field_and_not_with_the_groups(
    opened: OpenWorkspace,
) -> None:
    soren = add_with_groups(opened)
    opened.executor.run(LookAtTargetGroups(soren))
    newest = "SELECT action, details, client_id, actor FROM audit_record ORDER BY seq DESC LIMIT 1"
    action, details, case, actor = rows(opened, newest)[0]
    assert (action, case, actor) == ("LookAtTargetGroups", soren.bytes, opened.actor_id.bytes)
    assert json.loads(details) == [
        {"kind": "client", "id": str(soren), "change": "seen", "fields": ["target_groups"]}
    ]
    assert opened.executor.ask(VerifyAudit(opened.workspace)).ok


def test_that_a_look_changes_nothing_of_the_person_and_sends_no_page_to_read_again(
    opened: OpenWorkspace,
) -> None:
    soren = add_with_groups(opened)
    before = opened.executor.ask(GetClient(soren)).file.client.version
    changes = opened.executor.run(LookAtTargetGroups(soren))
    assert (changes.kinds, changes.undo) == (frozenset(), None)
    assert opened.executor.ask(GetClient(soren)).file.client.version == before
    assert rows(opened, "SELECT count(*) FROM field_history")[0][0] == 0


def test_that_two_looks_are_two_records(opened: OpenWorkspace) -> None:
    soren = add_with_groups(opened)
    for _ in range(2):
        opened.executor.run(LookAtTargetGroups(soren))
    looks = "SELECT count(*) FROM audit_record WHERE action = 'LookAtTargetGroups'"
    assert rows(opened, looks)[0][0] == 2


def test_that_the_groups_come_in_their_order_with_the_one_that_comes_first(opened: OpenWorkspace) -> None:
    groups = opened.executor.ask(GetTargetGroups(add_with_groups(opened)))
    assert [(group.code, group.is_primary) for group in groups] == [
        ("homelessness", False),
        ("addiction", True),
    ]


def test_that_whoever_may_not_read_the_case_neither_looks_nor_leaves_a_look(opened: OpenWorkspace) -> None:
    soren = add_with_groups(opened)
    colleague = opened.executor.run(AddStaff({"name": "Herr Vural", "roles": ("caseworker",)})).subject
    assert colleague is not None
    theirs = Executor(opened.register, colleague, FixedClock())
    newest = "SELECT max(seq) FROM audit_record"
    before = rows(opened, newest)
    with pytest.raises(NotAllowedError):
        theirs.run(LookAtTargetGroups(soren))
    with pytest.raises(NotAllowedError):
        theirs.ask(GetTargetGroups(soren))
    with pytest.raises(NotFoundError):
        opened.executor.run(LookAtTargetGroups(UUID(int=7)))
    assert rows(opened, newest) == before
