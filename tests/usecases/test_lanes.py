from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import ClassVar

import pytest

from caseapp.domain.permissions import Permission
from caseapp.errors import CaseAppError
from caseapp.storage.unit_of_work import UnitOfWork
from caseapp.usecases.base import Context, FieldChange
from caseapp.usecases.client import FindClients, GetClient, UpdateClient
from caseapp.usecases.lanes import Lanes, SupersededError
from caseapp.usecases.sync_store import Bookkeeping
from caseapp.usecases.workspace import OpenWorkspace
from tests.builders import add_person, open_made

LONG = (
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500000000) SELECT max(i) FROM n"
)


class EndlessQuery:
    """Reads for minutes unless it is interrupted; says when it has begun."""

    requires: ClassVar[Permission] = Permission.READ_CASE

    def __init__(self) -> None:
        self.begun = threading.Event()

    def run(self, uow: UnitOfWork, ctx: Context) -> int:
        self.begun.set()
        return int(uow.connection.exec_driver_sql(LONG).scalar_one())


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[OpenWorkspace]:
    with open_made(tmp_path) as workspace:
        yield workspace


@pytest.fixture
def lanes(opened: OpenWorkspace) -> Iterator[Lanes]:
    made = Lanes(opened.register, opened.executor)
    yield made
    made.close()


def test_that_commands_run_in_their_order(opened: OpenWorkspace, lanes: Lanes) -> None:
    ada = add_person(opened, "0")
    futures = [
        lanes.write(UpdateClient(ada, (FieldChange("called_name", str(n), str(n + 1)),))) for n in range(20)
    ]
    for future in futures:
        future.result()
    assert lanes.read(GetClient(ada)).result().file.client.called_name == "20"


def test_that_a_newer_question_stops_the_one_that_runs(lanes: Lanes) -> None:
    endless = EndlessQuery()
    first = lanes.read(endless, channel="search")
    endless.begun.wait()
    second = lanes.read(FindClients(""), channel="search")
    assert second.result().total == 0
    with pytest.raises(SupersededError):
        first.result()


def test_that_an_answer_nobody_wants_holds_nothing_of_the_register(lanes: Lanes) -> None:
    """A cursor let go on another thread resets its statement there: seen as rows with too few columns."""
    endless = EndlessQuery()
    future = lanes.read(endless, "channel")
    assert endless.begun.wait(20)
    lanes.read(FindClients("", 10), "channel").result()
    error = future.exception()
    assert isinstance(error, SupersededError)
    assert error.__context__ is None


def test_that_questions_overtaken_before_they_run_are_dropped(opened: OpenWorkspace, lanes: Lanes) -> None:
    add_person(opened, "Ada")
    endless = EndlessQuery()
    lanes.read(endless, channel="search")
    endless.begun.wait()
    futures = [lanes.read(FindClients(typed), channel="search") for typed in ("a", "ad", "ada")]
    assert futures[-1].result().total == 1
    for overtaken in futures[:-1]:
        with pytest.raises(SupersededError):
            overtaken.result()


def test_that_a_question_of_another_channel_is_not_stopped(lanes: Lanes) -> None:
    futures = [lanes.read(FindClients(""), channel=name) for name in ("search", "count", "search", "count")]
    assert [future.result().total for future in futures[2:]] == [0, 0]


def test_that_work_in_the_background_does_not_hold_up_reading_or_writing(
    opened: OpenWorkspace, lanes: Lanes
) -> None:
    blocked = threading.Event()
    slow = lanes.background_work(blocked.wait)
    ada = add_person(opened, "Ada")
    lanes.write(UpdateClient(ada, (FieldChange("called_name", "Ada", "Zoë"),))).result()
    assert lanes.read(FindClients("zoe")).result().total == 1
    assert not slow.done()
    blocked.set()
    assert slow.result()


def test_that_an_error_reaches_whoever_asked(lanes: Lanes, opened: OpenWorkspace) -> None:
    ada = add_person(opened, "Ada")
    with pytest.raises(CaseAppError):
        lanes.write(UpdateClient(ada, (FieldChange("state", "new", "gone"),))).result()


def test_that_a_step_of_the_exchange_comes_between_the_commands_and_none_after_the_end(
    opened: OpenWorkspace,
) -> None:
    lanes, threads = Lanes(opened.register, opened.executor), []
    step = Bookkeeping(lambda *_: threads.append(threading.current_thread().name))
    _, changes = lanes.take_in(step)
    assert not changes.kinds
    lanes.close()
    with pytest.raises(SupersededError):
        lanes.take_in(step)
    (name,) = threads
    assert name.startswith("caseapp-write")
