"""Everything at once: laptops that are killed, networks that fail, a server that falls, cases that wander.

A storm is drawn from a seed. What it did is kept as JSON, so that it can be told and played again.
"""

from __future__ import annotations

import contextlib
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from multiprocessing.context import ForkServerProcess
from pathlib import Path
from random import Random
from statistics import quantiles
from threading import Event
from typing import Any

from tests.fault_proxy import FaultProxy, drawn_plan, fault_proxy
from tests.office import HOST, Office, OfficeCluster
from tests.reliability.sync_actions import Action, random_action
from tests.reliability.sync_oracles import Verdict, amcheck, judge
from tests.reliability.sync_process import COMPARE, SOON, SYNC, Life, begin, journal_of
from tests.reliability.sync_team import Team, all_seated, begin_team, doctor, settle

SPARE = 2.0
"""Seconds that a busy machine may add to a deadline."""

LIFE = 40
"""Actions of one life: more than most live to see."""


RIPE = 20
"""Below so many actions, drawn for each life, a laptop is not killed."""


@dataclass(frozen=True)
class Storm:
    """How bad it gets. ``crashes`` of the server are spread over the time."""

    seed: int
    laptops: int
    seconds: float
    crashes: int = 0


@dataclass
class Figures:
    """What happened, and what came of it."""

    counts: Counter[str] = field(default_factory=Counter)
    exchanges: list[float] = field(default_factory=list)
    stalls: list[float] = field(default_factory=list)

    def add(self, other: Figures) -> None:
        """Sum up."""
        self.counts.update(other.counts)
        self.exchanges += other.exchanges
        self.stalls += other.stalls

    @property
    def text(self) -> str:
        """One line. That nothing was lost, was counted twice or overwritten unseen has been judged before."""
        counts, centiles = self.counts, quantiles(self.exchanges, n=100)
        return (
            f"{counts['saved']} edits, {counts['kills']} kills -9, {counts['cuts']} cuts, "
            f"{counts['holes']} black holes, {counts['crashes']} server crashes, "
            f"{counts['kept']} conflicts kept, {counts['quarantined']} in quarantine, "
            f"lost 0, duplicated 0, blind overwrites 0, longest stall {max(self.stalls):.1f} s "
            f"(deadline {SOON.call} s), an exchange takes {centiles[49] * 1000:.0f} ms (p50), "
            f"{centiles[94] * 1000:.0f} ms (p95)"
        )


def run_storm(cluster: OfficeCluster, folder: Path, storm: Storm) -> Figures:
    """Let it come over a new office, and judge what is left when it is over; raises ``AssertionError``."""
    office = cluster.new_office()
    try:
        team = begin_team(office, folder, storm.laptops)
        with _proxies(team) as proxies:
            weather = _Weather(storm, team, proxies)
            weather.blow()
        verdict = _judged(team, weather)
        return weather.figures(verdict)
    finally:
        office.close()


def _judged(team: Team, weather: _Weather) -> Verdict:
    for seat in team.seats:
        assert doctor(seat) == frozenset(), (weather.storm.seed, seat.name)
    with all_seated([team.direct(seat) for seat in team.seats]) as laptops:
        settle(laptops)
        verdict = judge(team.office, laptops)
    verdict.require_clean(weather.storm, weather.events)
    assert amcheck(team.office) == ""
    return verdict


@contextlib.contextmanager
def _proxies(team: Team) -> Iterator[list[FaultProxy]]:
    """A network of its own for each laptop."""
    with contextlib.ExitStack() as stack:
        made = [stack.enter_context(fault_proxy((HOST, team.office.cluster.port))) for _ in team.seats]
        team.seats = [
            replace(seat, link=replace(seat.link, port=proxy.port))
            for seat, proxy in zip(team.seats, made, strict=True)
        ]
        yield made


class _Weather:
    """One storm while it lasts."""

    def __init__(self, storm: Storm, team: Team, proxies: list[FaultProxy]) -> None:
        self.storm = storm
        self.events: list[Any] = []
        self._team = team
        self._proxies = proxies
        self._chance = Random(storm.seed)  # noqa: S311 - no secret
        self._alive: dict[int, ForkServerProcess] = {}
        self._counts: Counter[str] = Counter()
        self._lives = 0
        self._ripe: dict[int, int] = {}

    def blow(self) -> None:
        """Until its time is over; then everybody who still works falls, too."""
        end = time.monotonic() + self.storm.seconds
        between = self.storm.seconds / (self.storm.crashes + 1)
        crashes = [end - between * number for number in range(1, self.storm.crashes + 1)]
        try:
            while (now := time.monotonic()) < end:
                self._wake_everybody()
                # The moment at which the next fault comes is a part of the fault.
                Event().wait(self._chance.uniform(0.02, 0.25))
                self._strike()
                if crashes and now > crashes[-1]:
                    crashes.pop()
                    self._let_the_server_fall()
        finally:
            for number in [*self._alive]:
                self._kill(number)

    def figures(self, verdict: Verdict) -> Figures:
        """What happened."""
        counts = self._counts + Counter(
            cuts=sum(proxy.counts.cuts for proxy in self._proxies),
            holes=sum(proxy.counts.holes for proxy in self._proxies),
        )
        lines = [line for seat in self._team.seats for line in journal_of(seat) if line.get("did") == "sync"]
        stalls = [line["stall"] for line in lines]
        assert max(stalls) < max(SOON.connect, SOON.call) + SPARE, self.storm
        done = [line["seconds"] for line in lines if "refused" not in line]
        refused = Counter(line["refused"] for line in lines if "refused" in line)
        return Figures(counts + verdict.counts + refused, done, stalls)

    def _wake_everybody(self) -> None:
        for number, seat in enumerate(self._team.seats):
            process = self._alive.get(number)
            if process is not None and process.is_alive():
                continue
            if process is not None:
                process.join()
                assert process.exitcode in (0, -9), (self.storm, self.events[-1])
            actions = self._life(number)
            self.events.append({"life": number, "actions": actions})
            self._ripe[number] = seat.journal_lines + self._chance.randrange(RIPE)
            self._alive[number] = begin(seat, Life(actions))

    def _life(self, number: int) -> list[Action]:
        self._lives += 1
        actions: list[Action] = []
        while len(actions) < LIFE:
            for _ in range(self._chance.randint(0, 3)):
                action = random_action(self._chance, number, f"{self._lives}.{len(actions)}")
                # Few people, so that laptops meet.
                is_rare = action["deed"] == "new_person" and self._chance.random() < 0.8
                actions.append({**action, "deed": "rename"} if is_rare else action)
            if self._chance.random() < 0.1:
                actions.append(COMPARE)
            actions.append(SYNC)
        return actions

    def _strike(self) -> None:
        number = self._chance.randrange(len(self._team.seats))
        what = self._chance.choice(("kill", "kill", "network", "case"))
        if what == "kill":
            # On a busy machine too a laptop comes to do something before it is killed.
            if self._team.seats[number].journal_lines >= self._ripe[number]:
                self._kill(number)
        elif what == "network":
            plan = drawn_plan(self._chance)
            self.events.append({"network": number, "plan": vars(plan)})
            self._proxies[number].follow(plan)
        else:
            person, active = self._chance.choice(self._team.people), self._chance.random() < 0.6
            self.events.append({"case": str(person), "laptop": number, "active": active})
            self._team.office.assign(person, self._team.member(number), active=active)

    def _kill(self, number: int) -> None:
        process = self._alive.pop(number)
        self._counts["kills"] += process.is_alive()
        process.kill()
        process.join()
        self.events.append({"kill": number})

    def _let_the_server_fall(self) -> None:
        self._counts["crashes"] += 1
        self.events.append({"server": "falls"})
        self._team.office.cluster.crash()
        self._team.office.cluster.start()
        reconnect(self._team.office)


def reconnect(office: Office) -> None:
    """The administrator comes back after the server fell."""
    office.admin.close()
    office.admin = office.cluster.admin(office.database)
