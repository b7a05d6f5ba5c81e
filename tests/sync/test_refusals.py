"""What the office server refuses: each refusal has its error here, and none hands on what was sent."""

from __future__ import annotations

import re
import traceback
from collections.abc import Iterator
from typing import Any
from uuid import uuid4

import pytest
from psycopg import Connection

from caseapp.errors import (
    CaseAppError,
    LaptopRevokedError,
    ServerBrokenOffError,
    ServerFaultError,
    ServerTooOldError,
)
from caseapp.sync.refusals import SAID
from caseapp.sync.server.schema import known_steps
from caseapp.sync.transport import MOST_TRIES, Link, Wire, connected
from tests.office import Office, OfficeCluster
from tests.sync.links import link_of

pytestmark = pytest.mark.slow

MARK = "Qzmarke"

ADMINISTRATORS = {"LEDGER", "OFFICE_UNKNOWN", "CASE_UNKNOWN", "MEMBER_UNKNOWN"}
"""Of what no laptop may call."""

FAULTS = {"MALFORMED"}
"""What only a fault of the program brings about; told by its number."""


@pytest.fixture(scope="module")
def office(office_cluster: OfficeCluster) -> Iterator[Office]:
    """One for all; ``refuse`` raises what it is told."""
    made = office_cluster.new_office()
    made.admin.execute(
        "create function caseapp.refuse(said text, state text) returns int language plpgsql as"
        " $$ begin raise exception '%', said using errcode = state; end $$;"
        " grant execute on function caseapp.refuse(text, text) to caseapp_laptop"
    )
    yield made
    made.close()


@pytest.fixture
def link(office: Office) -> Link:
    """A laptop that no other test uses."""
    return link_of(office, office.add_laptop(uuid4().hex))


def raised() -> set[str]:
    steps = (step.file.read_text(encoding="utf-8") for step in known_steps())
    return {said for text in steps for said in re.findall(r"raise exception '([A-Z_]+)'", text)}


def test_that_no_refusal_of_the_server_comes_as_a_surprise() -> None:
    assert raised() - ADMINISTRATORS - FAULTS == SAID.keys()


def failing(link: Link, statement: Any) -> CaseAppError:
    with connected(link) as wire, pytest.raises(CaseAppError) as caught:
        wire.ask(statement)
    return caught.value


@pytest.mark.parametrize(
    ("statement", "kind"),
    [
        (f"select '{MARK}'::integer", ServerFaultError),
        (f"table caseapp.{MARK}", ServerTooOldError),
        (f"select caseapp.{MARK}()", ServerTooOldError),
        (f"table pg_authid -- {MARK}", LaptopRevokedError),
        (f"select jsonb '{{\"{MARK}\"'", ServerFaultError),
    ],
)
def test_that_no_value_of_a_refused_call_is_passed_on(
    link: Link, statement: str, kind: type[CaseAppError]
) -> None:
    error = failing(link, statement)
    assert type(error) is kind
    assert error.__cause__ is None
    assert error.__suppress_context__
    told = error.text(lambda _, source: source)
    shown = "".join(traceback.format_exception(error)) + repr(told)
    assert MARK.lower() not in shown.replace(statement, "").lower()


def test_that_each_refusal_of_the_server_has_its_error(link: Link) -> None:
    with connected(link) as wire:
        assert {said: type(told(wire, said, "55000")) for said in SAID} == SAID


def test_that_what_passes_by_is_no_fault(link: Link) -> None:
    with connected(link) as wire:
        kinds = {state: type(told(wire, MARK, state)) for state in ("40001", "53100", "57P05", "23505")}
    assert kinds.pop("23505") is ServerFaultError
    assert set(kinds.values()) == {ServerBrokenOffError}


def told(wire: Wire, said: str, state: str) -> CaseAppError:
    """How a call ends that the server refuses with these words."""
    with pytest.raises(CaseAppError) as caught:
        wire.ask("select caseapp.refuse(%s, %s)", (said, state))
    return caught.value


@pytest.mark.parametrize("state", ["40001", "40P01"])
@pytest.mark.parametrize(("repeatable", "tries"), [(True, MOST_TRIES), (False, 1)])
def test_that_a_call_out_of_order_is_repeated_only_when_that_does_no_harm(
    link: Link, state: str, repeatable: bool, tries: int
) -> None:
    tried = []

    def work(connection: Connection[Any]) -> None:
        tried.append(1)
        connection.execute("select caseapp.refuse('', %s)", [state])

    with connected(link) as wire, pytest.raises(ServerBrokenOffError):
        wire.call(work, repeatable=repeatable)
    assert len(tried) == tries


def test_that_a_repeated_call_answers(link: Link) -> None:
    states = iter(["40001", "40P01"])

    def work(connection: Connection[Any]) -> object:
        if state := next(states, None):
            connection.execute("select caseapp.refuse('', %s)", [state])
        return connection.execute("select 7").fetchone()

    with connected(link) as wire:
        assert wire.call(work, repeatable=True) == (7,)
