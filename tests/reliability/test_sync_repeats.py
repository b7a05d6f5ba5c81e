"""Batches that arrive twice, late, or from a register that there are two of: each counts once."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from random import Random, SystemRandom
from uuid import UUID

import pytest

from caseapp.errors import EnrolAgainError
from caseapp.paths import Workspace
from caseapp.sync.office_server import OfficeServer
from caseapp.sync.protocol import Batch, Place, PushAnswer
from caseapp.sync.transport import Link, Wire
from caseapp.usecases.enrolment import join_office
from caseapp.usecases.safekeeping import BackUp, restore_workspace
from caseapp.usecases.workspace import locked
from tests.builders import PASSPHRASE, FixedClock
from tests.office import Office
from tests.reliability.sync_actions import Action, Player, random_action
from tests.reliability.sync_journal import journal_of
from tests.reliability.sync_oracles import judge
from tests.reliability.sync_process import IN_USE, SYNC, Life, Seat, SeatedLaptop, live_through, seated
from tests.reliability.sync_team import Team, all_seated, begin_team, doctor, settle
from tests.sync.links import link_of

pytestmark = pytest.mark.slow

SEEDS = (1, SystemRandom().randrange(10**9))
_SERVER = (
    "select (select count(*) from caseapp.op_log), (select count(*) from caseapp.field_hist),"
    " (select count(*) from caseapp.kept_version), (select count(*) from caseapp.quarantine),"
    " (select json_agg(e order by e.id)::text from caseapp.entity e)"
)


class Repeating(OfficeServer):
    """Sends every batch one to three times, and now and then an old one before it."""

    def __init__(self, wire: Wire, laptop: RepeatingLaptop) -> None:
        super().__init__(wire)
        self._laptop = laptop

    def push(
        self, batch: Batch, *, incarnation: UUID, machine: str, follows: Place | None = None
    ) -> PushAnswer:
        """Any of the answers: they say the same."""
        sent, chance = self._laptop.sent, self._laptop.chance
        sent.append((batch, incarnation))
        if chance.random() < 0.3:
            old, then = chance.choice(sent)
            super().push(old, incarnation=then, machine=machine)
        answers = [
            super(Repeating, self).push(batch, incarnation=incarnation, machine=machine, follows=follows)
            for _ in range(chance.randint(1, 3))
        ]
        assert len({(answer.seq, answer.outcomes, answer.audit_expected) for answer in answers}) == 1
        return chance.choice(answers)


@dataclass
class RepeatingLaptop(SeatedLaptop):
    """A laptop on a network that says everything several times."""

    sent: list[tuple[Batch, UUID]] = field(default_factory=list)
    chance: Random = field(default_factory=Random)

    @contextlib.contextmanager
    def connect(self, link: Link) -> Iterator[OfficeServer]:
        """The server behind that network."""
        with super().connect(link) as server:
            yield Repeating(server._wire, self)


def play(laptops: list[SeatedLaptop], chance: Random, much: int, label: str = "") -> list[Action]:
    """Everybody works and exchanges."""
    players, actions = [Player() for _ in laptops], []
    for number in range(much):
        who = chance.randrange(len(laptops))
        action = random_action(chance, who, f"{label}{number}")
        actions.append(action)
        players[who].play(laptops[who], action)
        if chance.random() < 0.4:
            laptops[who].sync()
    return actions


@pytest.mark.parametrize("seed", SEEDS)
def test_that_a_batch_counts_once_however_often_it_comes(office: Office, tmp_path: Path, seed: int) -> None:
    chance = Random(seed)  # noqa: S311 - no secret
    team = begin_team(office, tmp_path, 2)
    with all_seated(team.seats) as seated_ones:
        laptops = [
            RepeatingLaptop(one.name, one.opened, one.device, one.link, one.deadlines, chance=chance)
            for one in seated_ones
        ]
        actions = play([*laptops], chance, 30)
        settle(laptops)
        before = office.rows(_SERVER)
        for laptop, plain in zip(laptops, seated_ones, strict=True):
            with plain.connect(stored_link(plain)) as server:
                for batch, incarnation in laptop.sent:
                    server.push(batch, incarnation=incarnation, machine=laptop.device.machine)
        assert office.rows(_SERVER) == before
        judge(office, laptops).require_clean(seed, actions)


def stored_link(laptop: SeatedLaptop) -> Link:
    """With the password that the laptop chose when it joined."""
    ((secret,),) = laptop.rows("SELECT secret FROM sync_link")
    return replace(laptop.link, secret=secret)


def test_that_a_number_used_for_other_bytes_is_refused(office: Office, tmp_path: Path) -> None:
    team = begin_team(office, tmp_path, 1)
    with seated(team.seats[0]) as anna:
        play([anna], Random(3), 5)  # noqa: S311 - no secret
        anna.sync()
        ((number,),) = anna.rows("SELECT batch FROM sync_link")
        ((incarnation,),) = anna.rows("SELECT incarnation FROM register_state")
        before = office.rows(_SERVER)
        other = Batch(number, '{"audit":[],"clock":"2026-03-02T13:00:00.000000Z","ops":[]}')
        with anna.connect(stored_link(anna)) as server, pytest.raises(EnrolAgainError):
            server.push(other, incarnation=UUID(bytes=incarnation), machine=anna.device.machine)
        assert office.rows(_SERVER) == before


# --- two of one register --------------------------------------------------------------------------


def copied(team: Team, number: int, folder: Path) -> Seat:
    """The whole folder on another machine, with everything that knows who it is."""
    seat = team.seats[number]
    workspace = Workspace(folder / "copy")
    shutil.copytree(seat.workspace.folder, workspace.folder)
    return replace(seat, workspace=workspace, device=replace(seat.device, machine="another machine"))


def enrolled_again(office: Office, seat: Seat) -> Seat:
    """The office lets the same person in with one more laptop."""
    device = replace(office.add_device(seat.device.member, enrolled=False), machine=seat.device.machine)
    seat = replace(seat, device=device, link=link_of(office, device))
    with seated(seat) as laptop:
        join_office(laptop.opened, laptop.link, device.machine, laptop.connect, PASSPHRASE)
    return seat


def test_that_a_copied_register_enrols_again_and_loses_nothing(office: Office, tmp_path: Path) -> None:
    team = begin_team(office, tmp_path, 2)
    chance = Random(5)  # noqa: S311 - no secret
    with seated(team.seats[1]) as ben:
        play([ben], chance, 4, "unsent ")
    twin = copied(team, 1, tmp_path)
    with all_seated([*team.seats, twin]) as laptops:
        play(laptops[:2], chance, 10, "here ")
        laptops[1].sync()
        Player().play(laptops[2], {"deed": "rename", "pick": 1, "value": "there"})
        with pytest.raises(EnrolAgainError):
            laptops[2].sync()
    twin = enrolled_again(office, twin)
    with all_seated([*team.seats, twin]) as laptops:
        settle(laptops)
        judge(office, laptops).require_clean(5)


def test_that_two_processes_do_not_work_in_one_register(office: Office, tmp_path: Path) -> None:
    (seat,) = begin_team(office, tmp_path, 1).seats
    with locked(seat.workspace, FixedClock()):
        assert live_through(seat, Life([SYNC], takes_lock=True)) == IN_USE
    assert live_through(seat, Life([SYNC], takes_lock=True)) == 0


def test_that_a_register_set_back_to_a_backup_loses_nothing_sent(office: Office, tmp_path: Path) -> None:
    team = begin_team(office, tmp_path, 2)
    chance = Random(9)  # noqa: S311 - no secret
    with all_seated(team.seats) as laptops:
        play(laptops, chance, 20, "before ")
        Player().play(laptops[0], {"deed": "rename", "pick": 1, "value": "unsent in the backup"})
        backup = laptops[0].opened.executor.ask(BackUp.of(laptops[0].opened))
        play(laptops, chance, 20, "after ")
        laptops[0].sync()
        gone = journal_of(laptops[0])
    seat = team.seats[0]
    with locked(seat.workspace, FixedClock()):
        restore_workspace(seat.workspace, backup.file, PASSPHRASE, FixedClock())
    assert doctor(seat) == frozenset()
    with all_seated(team.seats) as laptops:
        play(laptops, chance, 20, "since ")
        settle(laptops)
        judge(office, laptops, gone).require_clean(9)
