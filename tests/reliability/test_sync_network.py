"""Cut, swallowed, late and dribbling, at any byte and both ways: in time, and nothing is lost."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from random import Random, SystemRandom

import pytest

from caseapp.errors import ServerBrokenOffError, ServerUnreachableError
from caseapp.sync.transport import Deadlines
from tests.fault_proxy import GOOD, FaultProxy, Plan, fault_proxy
from tests.office import HOST, Office
from tests.reliability.sync_actions import Action, Player, random_action
from tests.reliability.sync_oracles import judge
from tests.reliability.sync_process import SeatedLaptop
from tests.reliability.sync_team import all_seated, begin_team, settle

pytestmark = pytest.mark.slow

SEEDS = (1, SystemRandom().randrange(10**9))
SOON = Deadlines(connect=0.5, call=0.5)
SPARE = 2.0
"""Seconds that a busy machine may add to a deadline."""
CUTS, HOLES = 10, 3
"""Places at which each way is cut or swallowed, spread over all bytes of an exchange."""


@dataclass
class Line:
    """Anna's way to the office, and what she does while it is bad."""

    office: Office
    laptops: list[SeatedLaptop]
    proxy: FaultProxy
    chance: Random
    player: Player = field(default_factory=Player)
    actions: list[Action] = field(default_factory=list)

    def exchange(self, plan: Plan) -> None:
        """Work, and one exchange over a network that is as the plan says; it may fail, but in time."""
        anna = self.laptops[0]
        for number in range(2):
            action = random_action(self.chance, 0, f"{len(self.actions)}.{number}")
            self.actions.append(action)
            self.player.play(anna, action)
        self.proxy.follow(plan)
        anna.stall = 0.0
        with suppress(ServerUnreachableError, ServerBrokenOffError):
            anna.sync()
        assert anna.stall < max(SOON.connect, SOON.call) + SPARE, plan

    def bytes_of_an_exchange(self) -> tuple[int, int]:
        """Up and down, when all goes well."""
        before = replace(self.proxy.counts)
        self.exchange(GOOD)
        return self.proxy.counts.up - before.up, self.proxy.counts.down - before.down

    def judge(self, seed: int) -> None:
        """Nothing is lost."""
        self.proxy.follow(GOOD)
        settle(self.laptops)
        judge(self.office, self.laptops).require_clean(seed, self.actions)


@pytest.fixture(params=SEEDS)
def seed(request: pytest.FixtureRequest) -> int:
    """Fixed and random ones."""
    chosen: int = request.param
    return chosen


@pytest.fixture
def line(office: Office, tmp_path: Path, seed: int) -> Iterator[Line]:
    """Anna behind a proxy, Ben on a good line."""
    team = begin_team(office, tmp_path, 2)
    with fault_proxy((HOST, office.cluster.port)) as proxy, all_seated(team.seats) as laptops:
        laptops[0].link = replace(laptops[0].link, port=proxy.port)
        laptops[0].deadlines = SOON
        yield Line(office, laptops, proxy, Random(seed))  # noqa: S311 - no secret


def test_that_no_bad_network_loses_anything_or_holds_anybody(line: Line, seed: int) -> None:
    up, down = line.bytes_of_an_exchange()

    def anywhere(total: int, place: int, of: int) -> int:
        return place * total // of + line.chance.randrange(total // of)

    for place in range(CUTS):
        line.exchange(Plan(cut_up=anywhere(up, place, CUTS)))
        line.exchange(Plan(cut_down=anywhere(down, place, CUTS)))
    for place in range(HOLES):
        line.exchange(Plan(hole_up=anywhere(up, place, HOLES)))
        line.exchange(Plan(hole_down=anywhere(down, place, HOLES)))
    for delay in (0.025, 0.1, 0.5):
        line.exchange(Plan(delay=delay))
    for portion in (1, 100):
        line.exchange(Plan(portion=portion))
    assert (line.proxy.counts.cuts, line.proxy.counts.holes) > (CUTS, HOLES)
    line.judge(seed)
