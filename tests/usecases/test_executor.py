from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from caseapp.domain.audit_chain import first_broken
from caseapp.domain.client import Client
from caseapp.domain.permissions import Permission
from caseapp.errors import ChangedElsewhereError, InvalidInputError, NotAllowedError, NotFoundError
from caseapp.storage.audit_log import AuditLog
from caseapp.storage.engine import connect
from caseapp.storage.unit_of_work import UnitOfWork
from caseapp.usecases.base import Context, FieldChange
from caseapp.usecases.client import FindClients, GetClient, NewPart, UpdateClient
from caseapp.usecases.executor import Executor
from caseapp.usecases.goal_plan import FindPlan, GetPlan
from caseapp.usecases.office import GetOffice
from caseapp.usecases.workspace import OpenWorkspace
from tests.builders import FixedClock, add_person, add_plan, open_made


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[OpenWorkspace]:
    with open_made(tmp_path) as workspace:
        yield workspace


def rows(opened: OpenWorkspace, statement: str) -> list[Any]:
    connection = connect(opened.workspace.register, opened.key.data_key, mode="ro")
    try:
        found: list[Any] = connection.execute(statement).fetchall()
    finally:
        connection.close()
    return found


def called(opened: OpenWorkspace, client_id: UUID) -> str | None:
    return opened.executor.ask(GetClient(client_id)).file.client.called_name


def rename(client_id: UUID, seen: str, new: str) -> UpdateClient:
    return UpdateClient(client_id, (FieldChange("called_name", seen, new),))


def test_that_a_change_leaves_audit_history_and_search_behind(opened: OpenWorkspace) -> None:
    ada = add_person(opened, "Ada")
    opened.executor.run(rename(ada, "Ada", "Zoë"))
    action, details = rows(opened, "SELECT action, details FROM audit_record ORDER BY seq DESC LIMIT 1")[0]
    assert action == "UpdateClient"
    assert json.loads(details) == [
        {"kind": "client", "id": str(ada), "change": "changed", "fields": ["called_name"]}
    ]
    assert rows(opened, "SELECT field, old, new FROM field_history") == [("called_name", '"Ada"', '"Zoë"')]
    assert opened.executor.ask(FindClients("zoe")).total == 1
    assert opened.executor.ask(FindClients("ada")).total == 0


def test_that_the_audit_holds_no_text_of_a_person(opened: OpenWorkspace) -> None:
    ada = add_person(opened, "Kanarienvogel")
    add_plan(opened, ada)
    opened.executor.run(rename(ada, "Kanarienvogel", "Zaunkönig"))
    everything = repr(rows(opened, "SELECT * FROM audit_record"))
    assert not any(word in everything for word in ("Kanarienvogel", "Zaunkönig", "Mappe", "Chor"))


def test_that_the_chain_is_whole_after_many_commands(opened: OpenWorkspace) -> None:
    for number in range(5):
        add_plan(opened, add_person(opened, f"Person {number}"))
    with opened.register.reading.connect() as connection:
        assert first_broken(AuditLog(connection, UUID(int=0)).lines()) is None


def test_that_a_field_changed_by_somebody_else_is_not_overwritten(opened: OpenWorkspace) -> None:
    ada = add_person(opened, "Ada")
    opened.executor.run(rename(ada, "Ada", "Adelheid"))
    with pytest.raises(ChangedElsewhereError) as error:
        opened.executor.run(rename(ada, "Ada", "Adele"))
    (conflict,) = error.value.conflicts
    assert (conflict.seen, conflict.current, conflict.wanted) == ("Ada", "Adelheid", "Adele")
    assert called(opened, ada) == "Adelheid"
    assert "Ade" not in f"{error.value!r}{error.value}{conflict!r}"


def test_that_another_field_changed_by_somebody_else_is_no_conflict(opened: OpenWorkspace) -> None:
    ada = add_person(opened, "Ada")
    opened.executor.run(rename(ada, "Ada", "Adelheid"))
    opened.executor.run(UpdateClient(ada, (FieldChange("given_name", None, "Adelheid Maria"),)))
    assert called(opened, ada) == "Adelheid"


def test_that_a_refused_command_changes_nothing(opened: OpenWorkspace) -> None:
    ada = add_person(opened, "Ada")
    before = rows(opened, "SELECT count(*), max(seq) FROM audit_record")
    changes = (FieldChange("called_name", "Ada", "Neu"), FieldChange("state", "new", "vanished"))
    with pytest.raises(InvalidInputError):
        opened.executor.run(UpdateClient(ada, changes))
    assert called(opened, ada) == "Ada"
    assert rows(opened, "SELECT count(*), max(seq) FROM audit_record") == before


def test_that_a_command_which_changes_nothing_leaves_no_audit_record(opened: OpenWorkspace) -> None:
    ada = add_person(opened, "Ada")
    before = rows(opened, "SELECT max(seq) FROM audit_record")
    changes = opened.executor.run(rename(ada, "Ada", "Ada"))
    assert (changes.ids, changes.undo) == (frozenset(), None)
    assert rows(opened, "SELECT max(seq) FROM audit_record") == before


def test_that_undo_and_redo_restore_fields_rows_and_search(opened: OpenWorkspace) -> None:
    ada = add_person(opened, "Ada")
    phone = NewPart("contacts", {"contact_kind": "phone", "value": "0000"})
    changed = opened.executor.run(UpdateClient(ada, (FieldChange("called_name", "Ada", "Zoë"),), (phone,)))
    assert changed.undo is not None
    undone = opened.executor.run(changed.undo)
    view = opened.executor.ask(GetClient(ada))
    assert (view.file.client.called_name, view.file.contacts) == ("Ada", ())
    assert opened.executor.ask(FindClients("ada")).total == 1
    assert undone.undo is not None
    opened.executor.run(undone.undo)
    view = opened.executor.ask(GetClient(ada))
    assert (view.file.client.called_name, len(view.file.contacts)) == ("Zoë", 1)


def test_that_undoing_a_new_person_takes_them_out_of_sight_and_search(opened: OpenWorkspace) -> None:
    add_person(opened, "Ada")
    change = opened.executor.run(rename(add_person(opened, "Bo"), "Bo", "Bob"))
    assert change.undo is not None
    (row,) = opened.executor.ask(FindClients("bob")).rows
    assert opened.executor.ask(FindClients("")).total == 2
    from caseapp.usecases.client import AddClient

    added = opened.executor.run(AddClient({"called_name": "Cleo"}))
    assert added.undo is not None
    opened.executor.run(added.undo)
    assert opened.executor.ask(FindClients("cleo")).total == 0
    assert opened.executor.ask(FindClients("")).total == 2
    assert row.called_name == "Bob"


def test_that_undo_does_not_overwrite_what_somebody_changed_since(opened: OpenWorkspace) -> None:
    ada = add_person(opened, "Ada")
    first = opened.executor.run(rename(ada, "Ada", "Zoë"))
    opened.executor.run(rename(ada, "Zoë", "Zora"))
    assert first.undo is not None
    with pytest.raises(ChangedElsewhereError):
        opened.executor.run(first.undo)
    assert called(opened, ada) == "Zora"


class _Roles:
    """Gives the first member of staff other roles, past every rule: for tests of rights only."""

    requires = Permission.MANAGE_OFFICE

    def __init__(self, *roles: str) -> None:
        self._roles = roles

    def execute(self, uow: Any, ctx: Context) -> None:
        for member in uow.office.staff():
            member.roles = self._roles


@pytest.mark.parametrize("roles", [("administrator",), ("handler",), ()])
def test_that_whoever_has_no_case_role_sees_and_changes_nobody(
    opened: OpenWorkspace, roles: tuple[str, ...]
) -> None:
    ada = add_person(opened, "Ada")
    opened.executor.run(_Roles(*roles))
    for query in (FindClients(""), GetClient(ada), GetPlan(ada), FindPlan(ada)):
        with pytest.raises(NotAllowedError):
            opened.executor.ask(query)
    with pytest.raises(NotAllowedError):
        opened.executor.run(rename(ada, "Ada", "Zoë"))


class _GiveAway:
    """Hands a case to somebody else: for tests of rights only."""

    requires = Permission.WRITE_CASE

    def __init__(self, client_id: UUID, staff_id: UUID) -> None:
        self._case, self._staff = client_id, staff_id

    def execute(self, uow: Any, ctx: Context) -> None:
        uow.records.get(Client, self._case, "case").responsible_id = self._staff


def test_that_a_colleagues_case_is_neither_listed_nor_opened_by_a_caseworker(opened: OpenWorkspace) -> None:
    mine, theirs = add_person(opened, "Ada"), add_person(opened, "Bo")
    opened.executor.run(_GiveAway(theirs, UUID(int=77)))
    opened.executor.run(_Roles("caseworker"))
    found = opened.executor.ask(FindClients(""))
    assert ([row.id for row in found.rows], found.total) == ([mine], 1)
    assert opened.executor.ask(FindClients("bo")).total == 0
    with pytest.raises(NotAllowedError):
        opened.executor.ask(GetClient(theirs))


def test_that_somebody_who_left_can_do_nothing(opened: OpenWorkspace) -> None:
    stranger = Executor(opened.register, UUID(int=5), FixedClock())
    with pytest.raises(NotAllowedError):
        stranger.ask(FindClients(""))


def test_that_an_unknown_person_is_not_found(opened: OpenWorkspace) -> None:
    with pytest.raises(NotFoundError):
        opened.executor.ask(GetClient(UUID(int=6)))


def test_that_the_office_day_decides_not_the_computers(tmp_path: Path) -> None:
    from datetime import UTC, date, datetime

    clock = FixedClock(datetime(2026, 6, 30, 22, 30, tzinfo=UTC))
    with open_made(tmp_path, clock) as opened:
        ada = add_person(opened, "Ada", birth_date=date(2026, 7, 1))
        assert opened.executor.ask(GetClient(ada)).file.client.birth_date == date(2026, 7, 1)


def test_that_a_save_that_the_register_refuses_leaves_the_office_as_it_is_known(tmp_path: Path) -> None:
    class Spoil:
        requires = Permission.WORK_HERE

        def execute(self, uow: UnitOfWork, ctx: Context) -> None:
            uow.office.office().country = "XX"

    with open_made(tmp_path) as opened:
        opened.executor.forget_office()
        with pytest.raises(Exception, match="CHECK"):
            opened.executor.run(Spoil())
        for entries in opened.executor.ask(GetOffice()).codes.values():
            assert all(entry.labels for entry in entries.values())
