"""Kill -9 while a laptop joins the office and first sends what it has: it begins again and misses nothing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from random import SystemRandom

import pytest

from caseapp.paths import Workspace
from caseapp.security.key_derivation import LEAST_ALLOWED
from caseapp.usecases.founding import NewOffice
from caseapp.usecases.workspace import create_workspace
from tests.builders import PASSPHRASE, FixedClock, add_person, add_plan
from tests.office import Office
from tests.reliability.figures import publish
from tests.reliability.sync_journal import keep_journal
from tests.reliability.sync_oracles import judge
from tests.reliability.sync_process import JOIN, SYNC, Life, Seat, journal_of, live_through, seated
from tests.reliability.sync_team import Team, all_seated, begin_team, doctor, settle
from tests.sync.links import link_of

pytestmark = pytest.mark.slow

KILLED = -9
EVERY = 8
"""Of the steps every eighth in the short form, of the first exchange every sixteenth; the first is drawn."""
OWN_WORK = "SELECT count(*) FROM client"


@dataclass
class Newcomers:
    """New colleagues, one for each kill. Each has worked alone before, with a person and a plan."""

    team: Team
    folder: Path

    def next(self) -> Seat:
        """A laptop that may join."""
        name = f"Neu {len(self.team.seats)}"
        office = self.team.office
        device = office.add_device(office.add_member(name), enrolled=False)
        workspace, clock = Workspace(self.folder / name), FixedClock()
        create_workspace(
            workspace, NewOffice("Beispielamt", "DE", name), PASSPHRASE, clock, kdf=LEAST_ALLOWED
        )
        seat = Seat(name, workspace, device, link_of(office, device))
        with seated(seat) as laptop:
            keep_journal(laptop)
            add_plan(laptop.opened, add_person(laptop.opened, "Ada"))
        self.team.seats.append(seat)
        return seat

    def steps(self) -> tuple[int, int]:
        """How many steps joining has, and the first exchange after it."""
        seat = self.next()
        assert live_through(seat, Life([JOIN])) == 0
        joining = len(journal_of(seat)[-1]["steps"])
        assert live_through(seat, Life([SYNC])) == 0
        return joining, len(journal_of(seat)[-1]["steps"])

    def kill_while_joining(self, numbers: Iterable[int]) -> None:
        """A newcomer for each step, who joins again after it."""
        for number in numbers:
            seat = self.next()
            assert live_through(seat, Life([JOIN], end=number)) == KILLED, number
            assert doctor(seat) == frozenset(), number
            assert live_through(seat, Life([JOIN, SYNC])) == 0, number

    def kill_while_sending_first(self, numbers: Iterable[int]) -> None:
        """A newcomer for each step, whose next exchange goes on after it."""
        for number in numbers:
            seat = self.next()
            assert live_through(seat, Life([JOIN, SYNC], end=number)) == KILLED, number
            assert doctor(seat) == frozenset(), number

    def judge(self) -> None:
        """Everybody is there with their person and their plan."""
        with all_seated(self.team.seats) as laptops:
            settle(laptops)
            for laptop in laptops[1:]:
                assert laptop.rows(OWN_WORK) == [(1,)], laptop.name
            judge(self.team.office, laptops).require_clean("none")


@pytest.fixture
def newcomers(office: Office, tmp_path: Path) -> Newcomers:
    return Newcomers(begin_team(office, tmp_path, 1, people=0), tmp_path)


def test_that_a_kill_while_joining_and_sending_first_loses_nothing(newcomers: Newcomers) -> None:
    joining, sending = newcomers.steps()
    begin = SystemRandom().randrange(EVERY) + 1
    newcomers.kill_while_joining(range(begin, joining + 1, EVERY))
    newcomers.kill_while_sending_first(range(begin, sending + 1, 2 * EVERY))
    newcomers.judge()


@pytest.mark.soak
@pytest.mark.timeout(5400)
def test_that_a_kill_at_every_step_of_joining_loses_nothing(newcomers: Newcomers) -> None:
    joining, sending = newcomers.steps()
    newcomers.kill_while_joining(range(1, joining + 1))
    newcomers.kill_while_sending_first(range(1, sending + 1))
    newcomers.judge()
    figures = (
        f"{joining} steps of joining, {sending} of the first exchange, {joining + sending} kills -9, lost 0"
    )
    publish("kills while joining the office", figures, datetime.now(UTC).date())
