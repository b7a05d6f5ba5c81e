"""Sessions that hold others up are ended, whatever limits they gave themselves; all others go on."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from uuid import uuid4

import psycopg
import pytest

from caseapp.sync.server.watch import Ended, end_long_sessions
from tests.office import Office
from tests.sync.sender import Sender, new_client

pytestmark = pytest.mark.slow


def test_that_a_session_idle_in_a_transaction_is_ended_and_lets_others_go_on(office: Office) -> None:
    holder, other = Sender.of(office, "Anna"), Sender.of(office, "Bo")
    holder.connection.execute("set idle_in_transaction_session_timeout = 0")
    holder.connection.execute("begin")
    holder.send(new_client(uuid4()))
    assert end_long_sessions(office.admin) == []
    assert end_long_sessions(office.admin, idle_seconds=0) == [Ended(holder.device.role, was_idle=True)]
    assert other.told(new_client(uuid4())) == ["inserted"]
    with pytest.raises(psycopg.OperationalError):
        holder.connection.execute("select 1")


def test_that_a_long_statement_is_ended(office: Office) -> None:
    busy = Sender.of(office, "Anna")
    busy.connection.execute("set statement_timeout = 0")
    endless = b"select count(*) from generate_series(1, 100000000) a, generate_series(1, 100000000) b"
    with ThreadPoolExecutor(1) as pool:
        running = pool.submit(busy.connection.execute, endless)
        while not office.rows(
            "select 1 from pg_stat_activity where usename = %s and state = 'active'", busy.device.role
        ):
            threading.Event().wait(0.01)
        assert end_long_sessions(office.admin) == []
        assert end_long_sessions(office.admin, statement_seconds=0) == [
            Ended(busy.device.role, was_idle=False)
        ]
        with pytest.raises(psycopg.OperationalError):
            running.result()


def test_that_resting_sessions_and_the_administrator_are_left_alone(office: Office) -> None:
    resting = Sender.of(office, "Anna")
    with office.admin.transaction():
        assert end_long_sessions(office.admin, idle_seconds=0, statement_seconds=0) == []
    assert resting.sees("select 1") == [(1,)]
