"""Bulk work in stages: what each leaves behind, what stops it, and who may do it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from typing import Any, ClassVar
from uuid import UUID

import pytest

from caseapp.domain.client import Client
from caseapp.domain.client_parts import ClientLanguage
from caseapp.domain.ids import uuid7
from caseapp.domain.permissions import Permission
from caseapp.errors import CaseAppError, InvalidInputError, NotAllowedError
from caseapp.storage.bulk_rows import RowBatch, insert_rows
from caseapp.storage.search import Findable, SearchIndex
from caseapp.storage.unit_of_work import UnitOfWork, unit_of_work
from caseapp.usecases.base import Context, FieldChange
from caseapp.usecases.bulk import BulkOutcome, BulkPlan, Stage
from caseapp.usecases.client import FindClients, GetClient, UpdateClient
from caseapp.usecases.client_rows import ClientRows, NewPerson
from caseapp.usecases.safekeeping import check_workspace
from caseapp.usecases.workspace import OpenWorkspace
from tests.builders import MOMENT, PASSPHRASE, add_person, open_made


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[OpenWorkspace]:
    with open_made(tmp_path) as workspace:
        yield workspace


def person(ctx: Context, number: str, /, **values: Any) -> NewPerson:
    return NewPerson(
        values={"number": number, "given_name": "Søren", "family_name": f"Muster {number}", **values},
        parts=[
            ("languages", {"code": "da"}),
            ("languages", {"code": "de"}),
            ("strengths", {"text": "Kocht"}),
        ],
        responsible_id=ctx.actor.id,
        created_at=ctx.now,
        created_by=ctx.actor.id,
        new_id=partial(uuid7, ctx.now, ctx.random_bytes),
    )


@dataclass(frozen=True)
class AddMany:
    """Some people, so many in each stage; the stage number ``wrong`` holds something that is refused."""

    requires: ClassVar[Permission] = Permission.WRITE_CASE

    stages: int
    size: int = 3
    wrong: int | None = None

    def prepare(self, uow: UnitOfWork, ctx: Context) -> BulkPlan:
        return BulkPlan(self.stages * self.size, self._stages(ctx))

    def _stages(self, ctx: Context) -> Iterator[Stage]:
        for stage in range(self.stages):
            rows = ClientRows(ctx)
            for place in range(self.size):
                state = "vanished" if stage == self.wrong else "open"
                rows.add(person(ctx, f"2026-{stage * self.size + place + 1:05d}", state=state))
            yield rows.stage()


def rows(opened: OpenWorkspace, statement: str) -> list[Any]:
    with opened.register.reading.connect() as connection:
        return list(connection.exec_driver_sql(statement))


def findings(opened: OpenWorkspace) -> list[str]:
    opened.close()
    return [check.name for check in check_workspace(opened.workspace, PASSPHRASE).checks if not check.ok]


def test_that_everybody_added_in_bulk_is_complete_and_found(opened: OpenWorkspace) -> None:
    outcome = opened.executor.run_bulk(AddMany(3))
    assert (outcome.done, outcome.total, outcome.is_complete) == (9, 9, True)
    assert outcome.changes.concerns("client")
    found = opened.executor.ask(FindClients("soeren 00005"))
    assert [row.number for row in found.rows] == ["2026-00005"]
    view = opened.executor.ask(GetClient(found.rows[0].id)).file
    assert [row.code for row in view.languages] == ["da", "de"]
    assert (view.client.birth_precision, view.strengths[0].said_by) == ("day", "client")
    assert (view.client.created_at, view.client.updated_by, view.client.version) == (
        MOMENT,
        opened.actor_id,
        1,
    )
    assert findings(opened) == []


def test_that_people_added_in_bulk_are_changed_like_any_other(opened: OpenWorkspace) -> None:
    opened.executor.run_bulk(AddMany(1))
    client_id = opened.executor.ask(FindClients("00002")).rows[0].id
    opened.executor.run(UpdateClient(client_id, (FieldChange("given_name", "Søren", "Zoë"),)))
    assert opened.executor.ask(FindClients("zoe")).total == 1


def test_that_each_stage_leaves_one_audit_record_with_counts(opened: OpenWorkspace) -> None:
    opened.executor.run_bulk(AddMany(2))
    found = rows(opened, "SELECT action, client_id, details FROM audit_record ORDER BY seq DESC LIMIT 2")
    wanted = {"client": 3, "client_language": 6, "client_strength": 3}
    assert [(row.action, row.client_id, json.loads(row.details)) for row in found] == [
        ("AddMany", None, wanted)
    ] * 2


def test_that_a_wrong_stage_leaves_what_came_before_and_nothing_of_its_own(opened: OpenWorkspace) -> None:
    with pytest.raises(InvalidInputError) as error:
        opened.executor.run_bulk(AddMany(3, wrong=1))
    assert [problem.path for problem in error.value.problems] == ["state"]
    assert opened.executor.ask(FindClients("")).total == 3
    assert findings(opened) == []


def test_that_an_id_that_is_taken_refuses_the_whole_stage(opened: OpenWorkspace) -> None:
    ada = add_person(opened, "Ada")

    class AddTwice:
        requires = Permission.WRITE_CASE

        def prepare(self, uow: UnitOfWork, ctx: Context) -> BulkPlan:
            collected = ClientRows(ctx)
            collected.add(person(ctx, "2026-00007"))
            collected.add(replace(person(ctx, "2026-00008"), new_id=lambda: ada, parts=()))
            return BulkPlan(2, iter([collected.stage()]))

    before = rows(opened, "SELECT count(*) FROM search_entry")
    with pytest.raises(Exception, match="UNIQUE"):
        opened.executor.run_bulk(AddTwice())
    assert opened.executor.ask(FindClients("")).total == 1
    assert rows(opened, "SELECT count(*) FROM search_entry") == before


def test_that_it_stops_between_two_stages(opened: OpenWorkspace) -> None:
    heard: list[tuple[int, int]] = []

    def progress(done: int, total: int) -> None:
        heard.append((done, total))

    outcome = opened.executor.run_bulk(AddMany(5), progress, stop=lambda: heard[-1][0] == 6)
    assert heard == [(0, 15), (3, 15), (6, 15)]
    assert (outcome.done, outcome.is_complete) == (6, False)
    assert opened.executor.ask(FindClients("")).total == 6
    assert findings(opened) == []


def test_that_it_can_be_stopped_before_the_first_stage(opened: OpenWorkspace) -> None:
    outcome = opened.executor.run_bulk(AddMany(5), stop=lambda: True)
    assert (outcome.done, outcome.kinds) == (0, frozenset())
    assert rows(opened, "SELECT count(*) FROM client") == [(0,)]


def test_that_others_write_between_two_stages(opened: OpenWorkspace) -> None:
    steps = opened.executor.bulk_stages(AddMany(2))
    assert (next(steps), next(steps).done) == (BulkOutcome(6), 3)
    add_person(opened, "Ada")
    assert [outcome.done for outcome in steps] == [6]
    assert opened.executor.ask(FindClients("")).total == 7


def test_that_whoever_may_not_write_adds_nobody(opened: OpenWorkspace) -> None:
    class TakeRoles:
        requires = Permission.MANAGE_OFFICE

        def execute(self, uow: UnitOfWork, ctx: Context) -> None:
            for member in uow.office.staff():
                member.roles = ("administrator",)

    steps = opened.executor.bulk_stages(AddMany(2))
    next(steps), next(steps)
    opened.executor.run(TakeRoles())
    with pytest.raises(NotAllowedError):
        next(steps)
    with pytest.raises(NotAllowedError):
        opened.executor.run_bulk(AddMany(1))
    assert rows(opened, "SELECT count(*) FROM client") == [(3,)]


def test_that_with_sync_every_added_record_waits_to_be_sent(opened: OpenWorkspace) -> None:
    with unit_of_work(opened.register.writing) as uow:
        uow.connection.exec_driver_sql("UPDATE register_state SET is_synced = 1")
        uow.commit()
    opened.executor.run_bulk(AddMany(1, size=1))
    bulk = rows(opened, "SELECT record_kind, base, is_new, fields FROM outbox ORDER BY seq")
    assert [row.record_kind for row in bulk] == [
        "client", "client_language", "client_language", "client_strength",
    ]  # fmt: skip
    said = json.loads(bulk[0].fields)
    assert (said["number"], said["deleted_at"], "sort_key" in said) == ("2026-00001", None, False)
    add_person(opened, "Ada")
    assert {(row.base, row.is_new) for row in bulk} == {("{}", 1)}
    one = rows(opened, "SELECT fields FROM outbox WHERE record_kind = 'client' ORDER BY seq DESC LIMIT 1")
    assert json.loads(one[0].fields).keys() == said.keys()


def test_that_a_stage_whose_records_could_not_be_found_is_not_made() -> None:
    batch = RowBatch(Client, ("id", "client_id"), [(UUID(int=1), UUID(int=1))])
    with pytest.raises(ValueError, match="could not be found"):
        Stage((batch,))


def test_that_a_column_that_is_none_is_not_written(opened: OpenWorkspace) -> None:
    batch = RowBatch(ClientLanguage, ("id", "client_id", "colour"), [(UUID(int=1), UUID(int=1), "red")])
    with unit_of_work(opened.register.writing) as uow, pytest.raises(KeyError, match="colour"):
        insert_rows(uow.connection, batch, MOMENT, UUID(int=1))


def test_that_rows_without_a_maker_get_that_of_the_stage(opened: OpenWorkspace) -> None:
    ada, now = add_person(opened, "Ada"), datetime(2026, 3, 2, 15, 0, tzinfo=UTC)
    columns = ("id", "client_id", "position", "code")
    with unit_of_work(opened.register.writing) as uow:
        insert_rows(
            uow.connection, RowBatch(ClientLanguage, columns, [(UUID(int=9), ada, 0, "vi")]), now, ada
        )
        insert_rows(uow.connection, RowBatch(ClientLanguage, columns, []), now, ada)
        uow.commit()
    (row,) = opened.executor.ask(GetClient(ada)).file.languages
    assert (row.code, row.created_at, row.updated_at, row.created_by, row.version) == ("vi", now, now, ada, 1)


@pytest.mark.parametrize(
    ("values", "path"),
    [
        ({"given_name": " Ada"}, "given_name"),
        ({"number": None}, "number"),
        ({"birth_date": date(2026, 3, 3)}, "birth_date"),
        ({"given_name": "A" * 201}, "given_name"),
        ({"address_form": "shouted"}, "address_form"),
    ],
)
def test_that_bulk_obeys_the_rules_of_the_form(
    opened: OpenWorkspace, values: dict[str, Any], path: str
) -> None:
    class AddOne:
        requires = Permission.WRITE_CASE

        def prepare(self, uow: UnitOfWork, ctx: Context) -> BulkPlan:
            collected = ClientRows(ctx)
            collected.add(person(ctx, "2026-00001"))
            collected.add(person(ctx, "2026-00002", **values))
            return BulkPlan(2, iter([collected.stage()]))

    with pytest.raises(CaseAppError) as error:
        opened.executor.run_bulk(AddOne())
    assert isinstance(error.value, InvalidInputError)
    assert [problem.path for problem in error.value.problems] == [path]


def test_that_search_keys_given_in_one_go_are_free_and_never_shared(opened: OpenWorkspace) -> None:
    def entry(number: int) -> Findable:
        record = UUID(int=number)
        return Findable(
            "client", record, record, UUID(int=9), date(2026, 3, 2), f"Nr {number}", is_person=True
        )

    draws = iter([1, 2, 2, 2, 3, 1, 3, 5, 2, 5, 6, 8])
    with unit_of_work(opened.register.writing) as uow:
        index = SearchIndex(uow.connection, lambda: next(draws))
        index.put(entry(1))
        index.put_new([entry(2), entry(3)])
        index.put_new([entry(4), entry(5), entry(6)])
        found = list(uow.connection.exec_driver_sql("SELECT rowid, record_id, exact FROM search_entry"))
    assert len({row.rowid for row in found}) == len({row.record_id for row in found}) == 6
    assert {row.exact for row in found} == {f"nr {number}" for number in range(1, 7)}
