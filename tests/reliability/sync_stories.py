"""Short stories of two people and three laptops, each of which needs one guard of the exchange.

Told with all guards on they end well; ``sync_mutants`` names the story that must go wrong without a guard.
"""

from __future__ import annotations

import contextlib
import shutil
import threading
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from typing import Any

from psycopg import sql

from caseapp.errors import EnrolAgainError
from caseapp.sync.office_server import OfficeServer
from caseapp.sync.server import schema
from caseapp.sync.transport import Deadlines, connected
from caseapp.usecases.notes import AssignNote
from tests.office import Office
from tests.reliability.sync_fleet import Fleet, FleetLaptop
from tests.reliability.sync_scenario import Scenario, beginning

ANNA, BEN, BENS_SECOND = 0, 1, 2
LAPTOPS = 3

Story = Callable[[Scenario], None]
Switch = Callable[[Office], AbstractContextManager[Any]]


def begun(fleet: Fleet) -> Scenario:
    """Anna and Ben share two people with plans, and everybody has everything."""
    scenario = Scenario(fleet, "a story")
    for action in beginning(2):
        scenario.do(action)
    fleet.settle()
    return scenario


def _do(scenario: Scenario, laptop: int, deed: str, pick: int = 0, value: str = "x") -> None:
    scenario.do({"laptop": laptop, "deed": deed, "pick": pick, "value": value})


def _sync(scenario: Scenario, *laptops: int) -> None:
    for laptop in laptops:
        _do(scenario, laptop, "sync", 6)


def _two_edit_the_same(scenario: Scenario) -> None:
    _do(scenario, ANNA, "rename", 0, "a")
    _do(scenario, BEN, "rename", 0, "b")
    _sync(scenario, ANNA, BEN)


def _finished_here_edited_there(scenario: Scenario) -> None:
    _do(scenario, BEN, "write_note", 1)
    _sync(scenario, BEN, BENS_SECOND)
    _do(scenario, BEN, "finish_note")
    _sync(scenario, BEN)
    _do(scenario, BENS_SECOND, "change_note", 0, "later")
    _sync(scenario, BENS_SECOND)


def _a_draft_for_somebody_else(scenario: Scenario) -> None:
    _do(scenario, BEN, "write_note", 1)
    _sync(scenario, BEN)
    laptop = scenario.fleet.laptops[BEN]
    (note,) = scenario.player.present(laptop, "note")
    for person in scenario.people():
        laptop.opened.executor.run(AssignNote(note, person))
    _sync(scenario, BEN)
    for person in reversed(scenario.people()):
        laptop.opened.executor.run(AssignNote(note, person))
    _sync(scenario, BEN)


def _a_draft_of_ones_own(scenario: Scenario) -> None:
    _do(scenario, BEN, "write_note", 1)
    _sync(scenario, BEN, ANNA)


def _removed_without_having_seen(scenario: Scenario) -> None:
    _do(scenario, ANNA, "take_out_goal")
    _do(scenario, BEN, "reword")
    _sync(scenario, BEN, ANNA)


def _typed_twice_before_sending(scenario: Scenario) -> None:
    for value in ("once", "twice"):
        _do(scenario, BEN, "rename", 0, value)
    _sync(scenario, BEN)
    assert not scenario.fleet.office.rows("select id from caseapp.kept_version"), "in conflict with oneself"


def _words_about_the_erased(scenario: Scenario) -> None:
    for pick in (0, 1):
        _do(scenario, BEN, "rename", pick, "too late")
    _do(scenario, ANNA, "erase")
    _sync(scenario, BEN)


def _edits_of_a_case_taken_away(scenario: Scenario) -> None:
    for pick in (0, 2):
        _do(scenario, BEN, "unassign", pick)
    _do(scenario, BEN, "rename", 0, "too late")
    _sync(scenario, BEN)


def _an_answer_lost(scenario: Scenario) -> None:
    _do(scenario, BEN, "rename", 0, "sent")
    _do(scenario, BEN, "cut", 0)
    _do(scenario, BEN, "rename", 0, "typed after")
    _sync(scenario, BEN)


def _typed_again_over_a_pull(scenario: Scenario) -> None:
    _do(scenario, ANNA, "rename", 0, "a")
    _sync(scenario, ANNA)
    _do(scenario, BEN, "rename", 0, "b")
    _do(scenario, BEN, "pull", 6)
    _do(scenario, BEN, "rename", 0, "b again")
    _sync(scenario, BEN)


def _typed_again_while_sending(scenario: Scenario) -> None:
    _do(scenario, ANNA, "rename", 0, "a")
    _sync(scenario, ANNA)
    _do(scenario, BEN, "rename", 0, "b")
    _do(scenario, BEN, "cut", 0)
    _do(scenario, BEN, "rename", 0, "b again")
    _sync(scenario, BEN)


def _an_old_case_is_granted(scenario: Scenario) -> None:
    _do(scenario, ANNA, "new_person", 0, "drei")
    _sync(scenario, ANNA, BEN)
    _do(scenario, BEN, "assign", 4)
    _sync(scenario, BEN)


def _the_parent_was_changed_last(scenario: Scenario) -> None:
    """Each goal gets a step, then other words: in pages of one push the step comes before its goal."""
    _do(scenario, ANNA, "goal", 0, "new")
    _sync(scenario, ANNA)
    for pick in range(3):
        _do(scenario, ANNA, "step", pick, f"step {pick}")
    _sync(scenario, ANNA)
    for pick in range(0, 9, 3):
        _do(scenario, ANNA, "reword", pick, "later")
    _sync(scenario, ANNA)
    _do(scenario, BEN, "sync", 0)


def _others_came_between(scenario: Scenario) -> None:
    _do(scenario, ANNA, "rename", 0, "a")
    _sync(scenario, ANNA)
    _do(scenario, BEN, "contact", 0, "b")
    _do(scenario, BEN, "push")


class _Meanwhile:
    """A server that answers the first pull a moment later."""

    def __init__(self, server: Any, what: Callable[[], object]) -> None:
        self._server = server
        self._what = what

    def __getattr__(self, name: str) -> Any:
        if name == "pull_page":
            self._what()
        return getattr(self._server, name)


def _typed_while_the_case_was_taken(scenario: Scenario) -> None:
    for pick in (0, 2):
        _do(scenario, BEN, "unassign", pick)
    laptop = scenario.fleet.laptops[BEN]
    action = {"laptop": BEN, "deed": "rename", "pick": 0, "value": "just now"}
    laptop.faulty = lambda server: _Meanwhile(server, lambda: scenario.player.play(laptop, action))
    _sync(scenario, BEN)
    laptop.faulty = lambda server: server


def _a_set_back_register(scenario: Scenario) -> None:
    _do(scenario, BEN, "rename", 0, "waiting")
    _do(scenario, BEN, "back_up")
    _sync(scenario, BEN)
    _do(scenario, BEN, "rename", 0, "sent")
    _sync(scenario, BEN)
    _do(scenario, BEN, "restore")
    _do(scenario, BEN, "rename", 1, "afterwards")
    _sync(scenario, BEN)


def _a_set_back_copy(scenario: Scenario) -> None:
    """Files put back by hand: the register does not know that it has lived before."""
    laptop = scenario.fleet.laptops[BEN]
    folder = laptop.opened.workspace.folder
    laptop.opened.close()
    shutil.copytree(folder, aside := folder.with_name("aside"))
    laptop.restart()
    _do(scenario, BEN, "rename", 0, "sent")
    _sync(scenario, BEN)
    laptop.opened.close()
    shutil.rmtree(folder)
    aside.rename(folder)
    laptop.restart()
    _do(scenario, BEN, "rename", 0, "in another life")
    try:
        laptop.sync()
    except EnrolAgainError:
        return
    raise AssertionError("a number was used again for other bytes")


def _two_at_the_same_moment(scenario: Scenario) -> None:
    """Anna's push is not committed yet when Ben sends and asks what is new."""
    anna, ben = scenario.fleet.laptops[ANNA], scenario.fleet.laptops[BEN]
    for laptop, name in ((ANNA, "rename"), (BEN, "contact")):
        _do(scenario, laptop, name, 0, "at the same moment")
    with connected(anna.present_link(), Deadlines()) as wire:
        wire.call(lambda connection: connection.execute("begin"), repeatable=False)
        exchange = threading.Thread(target=ben.sync)
        anna.faulty = lambda server: _Holding(server, wire, exchange, scenario)
        anna.sync()
        anna.faulty = lambda server: server
    exchange.join()


class _Holding:
    """Anna's server: her push stays open until Ben's exchange is through, or waits for her."""

    def __init__(self, server: Any, wire: Any, exchange: threading.Thread, scenario: Scenario) -> None:
        self._server = server
        self._wire = wire
        self._exchange = exchange
        self._scenario = scenario

    def __getattr__(self, name: str) -> Any:
        return getattr(self._server, name)

    def push(self, batch: Any, *, incarnation: Any, machine: str, follows: Any = None) -> Any:
        """Push in the open transaction, let Ben come, commit."""
        answer = OfficeServer(self._wire).push(
            batch, incarnation=incarnation, machine=machine, follows=follows
        )
        if not self._exchange.is_alive() and self._exchange.ident is None:
            self._exchange.start()
            while self._exchange.is_alive() and not self._is_waiting():
                self._exchange.join(0.02)
            self._wire.call(lambda connection: connection.execute("commit"), repeatable=False)
            self._exchange.join()
        return answer

    def _is_waiting(self) -> bool:
        found: bool = self._scenario.fleet.office.one(
            "select exists (select 1 from pg_stat_activity"
            " where datname = current_database() and wait_event_type = 'Lock')"
        )
        return found


def _the_server_was_set_back(scenario: Scenario) -> None:
    """Yesterday's copy takes the server's place; what was sent since then is on the laptops alone."""
    office, laptops = scenario.fleet.office, scenario.fleet.laptops
    aside = f"{office.database}_copy"
    _at_rest(office, laptops, "create database {aside} template {now}", aside)
    for laptop in (ANNA, BEN):
        _do(scenario, laptop, "rename", laptop, "after the backup")
        _sync(scenario, laptop)
    _at_rest(office, laptops, "drop database {now} with (force)", aside)
    _at_rest(office, laptops, "alter database {aside} rename to {now}", aside)
    office.admin.execute("select caseapp.renew_epoch(%s)", (office.id,))


def _at_rest(office: Any, laptops: list[FleetLaptop], statement: str, aside: str) -> None:
    for laptop in laptops:
        laptop.hang_up()
    office.admin.close()
    names = {"aside": sql.Identifier(aside), "now": sql.Identifier(office.database)}
    with office.cluster.admin() as admin:
        admin.execute(sql.SQL(statement).format(**names))
    if "drop" not in statement:
        office.admin = office.cluster.admin(office.database)
        schema.close_database(office.admin)


STORIES: Mapping[str, Story] = {
    "two edit the same": _two_edit_the_same,
    "finished here, edited there": _finished_here_edited_there,
    "a draft for somebody else": _a_draft_for_somebody_else,
    "a draft of one's own": _a_draft_of_ones_own,
    "removed without having seen": _removed_without_having_seen,
    "typed twice before sending": _typed_twice_before_sending,
    "words about the erased": _words_about_the_erased,
    "edits of a case taken away": _edits_of_a_case_taken_away,
    "an answer lost": _an_answer_lost,
    "typed again over a pull": _typed_again_over_a_pull,
    "typed again while sending": _typed_again_while_sending,
    "an old case is granted": _an_old_case_is_granted,
    "the parent was changed last": _the_parent_was_changed_last,
    "others came between": _others_came_between,
    "typed while the case was taken": _typed_while_the_case_was_taken,
    "a set-back register": _a_set_back_register,
    "a set-back copy": _a_set_back_copy,
    "two at the same moment": _two_at_the_same_moment,
    "the server was set back": _the_server_was_set_back,
}

WITHOUT_AN_END = frozenset({"a set-back copy"})
"""Stories after which a laptop has to be enrolled again; they judge themselves."""


def tell(fleet: Fleet, name: str, switch: Switch = lambda _: contextlib.nullcontext()) -> None:
    """Play a story to its end and have the oracles judge it; ``switch`` takes a guard away before."""
    scenario = begun(fleet)
    with switch(fleet.office):
        STORIES[name](scenario)
        if name not in WITHOUT_AN_END:
            scenario.finish()
