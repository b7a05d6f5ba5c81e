"""Everything that can happen between laptops and their office, as actions that can be played again.

Besides the deeds of ``sync_actions``: whole, one-sided and broken exchanges, assignments that come and go, an
erasure, a program that is closed and opened, a register that is set back to a backup.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from caseapp.errors import ServerBrokenOffError
from caseapp.usecases.safekeeping import BackUp, restore_workspace
from tests.builders import PASSPHRASE
from tests.reliability.sync_actions import DEEDS, WEIGHTS, Action, Player
from tests.reliability.sync_fleet import Fleet, FleetLaptop
from tests.reliability.sync_journal import Saved, journal_of
from tests.reliability.sync_oracles import Verdict, judge

PAGES = (1, 2, 3, 7, 20, 100, 500)


class Cut:
    """A server whose ``calls``-th call fails: before it got there, or with its answer lost on the way."""

    def __init__(self, server: Any, calls: int, *, is_answer_lost: bool) -> None:
        self._server = server
        self._left = calls
        self._is_answer_lost = is_answer_lost

    def __getattr__(self, name: str) -> Callable[..., Any]:
        def call(*args: Any, **more: Any) -> Any:
            self._left -= 1
            if self._left < 0 and not self._is_answer_lost:
                raise ServerBrokenOffError
            answer = getattr(self._server, name)(*args, **more)
            if self._left < 0:
                raise ServerBrokenOffError
            return answer

        return call


class OnlyPush:
    """A server that is gone after the last push."""

    def __init__(self, server: Any) -> None:
        self.push = server.push

    def __getattr__(self, name: str) -> Any:
        raise ServerBrokenOffError


class Scenario:
    """Plays actions on a fleet and keeps the list of them."""

    def __init__(self, fleet: Fleet, seed: object) -> None:
        self.fleet = fleet
        self.seed = seed
        self.player = Player()
        self.played: list[Action] = []
        self.replaced: list[Saved] = []
        self._backups: dict[str, Path] = {}

    def do(self, action: Action) -> None:
        """Let one thing happen."""
        self.played.append(action)
        laptop = self.fleet.laptops[action["laptop"] % len(self.fleet.laptops)]
        laptop.clock.forward(seconds=1)
        if action["deed"] in DEEDS:
            self.player.play(laptop, action)
        else:
            EVENTS[action["deed"]](self, laptop, action)

    def finish(self, *, whole: bool = False) -> Verdict:
        """Exchange until all is quiet and ask the oracles; fails with everything that is needed to replay."""
        try:
            self.fleet.settle()
            verdict = judge(self.fleet.office, self.fleet.laptops, self.replaced, whole=whole)
        except Exception as error:
            error.add_note(f"seed {self.seed}, actions: {self.played}")
            raise
        verdict.require_clean(self.seed, self.played)
        return verdict

    def people(self) -> list[UUID]:
        """Everybody whom the office knows, in the order of their age."""
        found = self.fleet.office.rows("select id from caseapp.entity where kind = 'client'")
        return sorted((row[0] for row in found), key=self.player.rank)

    # --- exchanges --------------------------------------------------------------------------------

    def sync(self, laptop: FleetLaptop, action: Mapping[str, Any]) -> None:
        """A whole exchange in pages of any size."""
        laptop.page_rows = PAGES[action["pick"] % len(PAGES)]
        self._try(laptop.sync)

    def push(self, laptop: FleetLaptop, action: Mapping[str, Any]) -> None:
        """The connection breaks after the last push."""
        laptop.faulty = OnlyPush
        self._try(laptop.sync)
        laptop.faulty = _as_it_is

    def pull(self, laptop: FleetLaptop, action: Mapping[str, Any]) -> None:
        """New rows come while one's own changes are still waiting."""
        laptop.page_rows = PAGES[action["pick"] % len(PAGES)]
        self._try(laptop.pull)

    def cut(self, laptop: FleetLaptop, action: Mapping[str, Any]) -> None:
        """The exchange breaks off anywhere, before or after the server has done its part."""
        pick = action["pick"]
        laptop.page_rows = PAGES[pick % len(PAGES)]
        laptop.faulty = lambda server: Cut(server, pick % 9, is_answer_lost=pick % 2 == 0)
        self._try(laptop.sync)
        laptop.faulty = _as_it_is

    def _try(self, exchange: Callable[[], object]) -> None:
        try:
            exchange()
        except ServerBrokenOffError:
            return

    # --- rights -----------------------------------------------------------------------------------

    def assign(self, laptop: FleetLaptop, action: Mapping[str, Any]) -> None:
        """The case becomes the laptop's owner's."""
        self._give(laptop, action, active=True)

    def unassign(self, laptop: FleetLaptop, action: Mapping[str, Any]) -> None:
        """The case is the laptop's owner's no more."""
        self._give(laptop, action, active=False)

    def until(self, laptop: FleetLaptop, action: Mapping[str, Any]) -> None:
        """Somebody stands in until tomorrow, or did until yesterday."""
        today = self.fleet.office.one("select (now() at time zone 'UTC')::date")
        days = 1 if action["pick"] % 2 else -1
        self._give(laptop, action, active=True, until=(today + timedelta(days=days)).isoformat())

    def _give(self, laptop: FleetLaptop, action: Mapping[str, Any], **how: Any) -> None:
        person = self.player.pick(self.people(), action["pick"] // 2)
        if person is not None:
            self.fleet.office.assign(person, laptop.device.member, **how)

    def erase(self, laptop: FleetLaptop, action: Mapping[str, Any]) -> None:
        """The office forgets somebody."""
        person = self.player.pick(self.people(), action["pick"])
        if person is not None:
            office = self.fleet.office
            office.admin.execute("select caseapp.erase_case(%s, %s, 'request')", (office.id, person))

    # --- registers --------------------------------------------------------------------------------

    def restart(self, laptop: FleetLaptop, action: Mapping[str, Any]) -> None:
        """The program is closed and opened."""
        laptop.restart()

    def back_up(self, laptop: FleetLaptop, action: Mapping[str, Any]) -> None:
        """A backup of the register."""
        self._backups[laptop.name] = laptop.opened.executor.ask(BackUp.of(laptop.opened)).file

    def restore(self, laptop: FleetLaptop, action: Mapping[str, Any]) -> None:
        """The register is set back; what was never sent since then is gone, and only that."""
        backup = self._backups.get(laptop.name)
        if backup is None:
            return
        arrived = {row[0] for row in self.fleet.office.rows("select op_id from caseapp.op_log")}
        self.replaced += [saved for saved in journal_of(laptop) if saved.operation in arrived]
        workspace = laptop.opened.workspace
        laptop.opened.close()
        restore_workspace(workspace, backup, PASSPHRASE, laptop.clock)
        laptop.restart()


def _as_it_is(server: Any) -> Any:
    return server


Event = Callable[[Scenario, FleetLaptop, Mapping[str, Any]], None]
EVENTS: Mapping[str, Event] = {
    "sync": Scenario.sync,
    "push": Scenario.push,
    "pull": Scenario.pull,
    "cut": Scenario.cut,
    "assign": Scenario.assign,
    "unassign": Scenario.unassign,
    "until": Scenario.until,
    "erase": Scenario.erase,
    "restart": Scenario.restart,
    "back_up": Scenario.back_up,
    "restore": Scenario.restore,
}

EVENT_WEIGHTS: Mapping[str, float] = {
    "sync": 14, "push": 4, "pull": 5, "cut": 6, "assign": 6, "unassign": 2, "until": 2, "erase": 0.4,
    "restart": 1, "back_up": 1, "restore": 1,
}  # fmt: skip

ALL_WEIGHTS: Mapping[str, float] = {**WEIGHTS, **EVENT_WEIGHTS}


def beginning(laptops: int) -> list[Action]:
    """Two people with plans whom everybody shares; without it most random lists would never meet."""
    made: list[Action] = []
    for number, value in enumerate(("eins", "zwei")):
        for deed in ("new_person", "goal", "step", "contact"):
            made.append({"laptop": number, "deed": deed, "pick": 0, "value": value})
        made.append({"laptop": number, "deed": "sync", "pick": 6, "value": 0})
    for laptop in range(laptops):
        made += [{"laptop": laptop, "deed": "assign", "pick": pick, "value": 0} for pick in (0, 2)]
        made.append({"laptop": laptop, "deed": "sync", "pick": 6, "value": 0})
    return made


def random_actions(chance: random.Random, laptops: int, length: int, first: int = 0) -> list[Action]:
    """Actions of every kind; ``first`` numbers what is typed."""
    names, weights = [*ALL_WEIGHTS], [*ALL_WEIGHTS.values()]
    actions = []
    for number in range(first, first + length):
        (deed,) = chance.choices(names, weights)
        laptop, pick = chance.randrange(laptops), chance.randrange(1000)
        actions.append({"laptop": laptop, "deed": deed, "pick": pick, "value": number})
    return actions


def random_scenario(chance: random.Random, laptops: int, length: int) -> list[Action]:
    """Actions of every kind, with a beginning that brings laptops together."""
    return [*beginning(laptops), *random_actions(chance, laptops, length)]
