"""Kill -9 at every step of an exchange: the next one goes on, and nothing is lost."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from random import Random, SystemRandom
from uuid import UUID

import pytest

from tests.builders import add_person
from tests.office import Office
from tests.reliability.figures import publish
from tests.reliability.sync_actions import Action, Player, random_actions
from tests.reliability.sync_oracles import judge
from tests.reliability.sync_process import COMPARE, SYNC, Life, journal_of, live_through, seated
from tests.reliability.sync_team import Team, all_seated, begin_team, doctor, settle

pytestmark = pytest.mark.slow

KILLED = -9
PASSES = 2
SEEDS = (1, SystemRandom().randrange(10**9))


@dataclass
class Rounds:
    """Rounds in which Anna's laptop is killed while Ben goes on working, each with other work."""

    team: Team
    seed: int = 7
    granted: list[UUID] = field(default_factory=list)
    number: int = 0
    actions: list[Action] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.chance = Random(self.seed)  # noqa: S311 - no secret

    def run(self, life_end: int | None = None, seconds: float | None = None) -> int:
        """One round; how Anna's process ended."""
        self.number += 1
        self._ben_works()
        life = Life([*self._work("Anna", 4), COMPARE, SYNC], life_end, seconds)
        ended = live_through(self.team.seats[0], life)
        assert doctor(self.team.seats[0]) == frozenset()
        return ended

    def _ben_works(self) -> None:
        """He gives Anna a new person, takes the one before away, and changes the people they share."""
        player = Player()
        with seated(self.team.seats[1]) as ben:
            person = add_person(ben.opened, f"Ada {self.number}")
            for action in self._work("Ben", 3):
                player.play(ben, action)
            ben.sync()
        self.team.office.assign(person, self.team.member(0))
        for before in self.granted[-1:]:
            self.team.office.assign(before, self.team.member(0), active=False)
        self.granted.append(person)

    def _work(self, who: str, much: int) -> list[Action]:
        found = random_actions(self.chance, 1, much, f"{who} {self.number}.")
        self.actions += found
        return found

    def judge(self) -> None:
        with all_seated(self.team.seats) as laptops:
            settle(laptops)
            verdict = judge(self.team.office, laptops)
            verdict.require_clean(self.seed, self.actions)


def steps_of(rounds: Rounds) -> list[str]:
    """The steps of an exchange that nobody interrupts."""
    assert rounds.run() == 0
    passed: list[str] = journal_of(rounds.team.seats[0])[-1]["steps"]
    return passed


def is_a_state(name: str) -> bool:
    """True for a step behind which something is on a disk that was not before, here or on the server."""
    return name.startswith(("after UnitOfWork", "after OfficeServer"))


def kill_at(rounds: Rounds, steps: list[str], numbers: Iterable[int]) -> None:
    """A round for each step."""
    for number in numbers:
        assert rounds.run(number) == KILLED, steps[number - 1]


def test_that_a_kill_at_any_step_of_an_exchange_loses_nothing(office: Office, tmp_path: Path) -> None:
    rounds = Rounds(begin_team(office, tmp_path, 2))
    steps = steps_of(rounds)
    kill_at(rounds, steps, (number for number, name in enumerate(steps, 1) if is_a_state(name)))
    rounds.judge()


@pytest.mark.parametrize("seed", SEEDS)
def test_that_a_kill_at_any_moment_of_an_exchange_loses_nothing(
    office: Office, tmp_path: Path, seed: int
) -> None:
    rounds = Rounds(begin_team(office, tmp_path, 2), seed)
    for _ in range(4):
        rounds.run(seconds=rounds.chance.uniform(0.02, 0.6))
    rounds.judge()


@pytest.mark.soak
@pytest.mark.timeout(5400)
def test_that_a_kill_at_every_step_of_an_exchange_loses_nothing(office: Office, tmp_path: Path) -> None:
    rounds = Rounds(begin_team(office, tmp_path, 2))
    steps = steps_of(rounds)
    for _ in range(PASSES):
        kill_at(rounds, steps, range(1, len(steps) + 1))
    rounds.judge()
    figures = f"{len(steps)} steps x {PASSES} passes, {len(steps) * PASSES} kills -9, lost 0, doctor sound"
    publish("kills at every step of an exchange", figures, datetime.now(UTC).date())
