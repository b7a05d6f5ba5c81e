"""An office whose laptops live in processes: how it begins, and how it is judged when all is quiet again."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from dataclasses import astuple, dataclass, field, replace
from pathlib import Path
from uuid import UUID

from caseapp.sync.round import RoundResult
from caseapp.usecases.safekeeping import check_workspace
from tests.builders import PASSPHRASE, add_person
from tests.office import Office
from tests.reliability.sync_journal import keep_journal
from tests.reliability.sync_process import Seat, SeatedLaptop, seat_of, seated
from tests.sync.laptops import new_laptop

NAMES = ("Anna", "Ben", "Çiğdem", "Đorđe", "Emma", "Frauke")

MOST_ROUNDS = 6
"""Everybody's exchanges until nobody has anything to say to anybody."""


@dataclass
class Team:
    """Laptops that share some people. ``direct`` leads each seat to the server itself, past any proxy."""

    office: Office
    seats: list[Seat]
    people: list[UUID] = field(default_factory=list)

    def direct(self, seat: Seat) -> Seat:
        """The seat with a good network."""
        return replace(seat, link=replace(seat.link, port=self.office.cluster.port))

    def member(self, number: int) -> UUID:
        """Whose laptop it is."""
        return self.seats[number].device.member


def begin_team(office: Office, folder: Path, size: int, people: int = 3) -> Team:
    """An office with so many laptops, all of which have all of so many people."""
    first = new_laptop(office, folder, NAMES[0], is_lead=True)
    keep_journal(first)
    first.sync()
    others = [new_laptop(office, folder, name) for name in NAMES[1:size]]
    made = [add_person(first.opened, f"Person {number}") for number in range(people)]
    first.sync()
    for laptop in others:
        keep_journal(laptop)
        for person in made:
            office.assign(person, laptop.device.member)
        laptop.sync()
    return Team(office, [seat_of(laptop) for laptop in (first, *others)], made)


@contextlib.contextmanager
def all_seated(seats: Sequence[Seat]) -> Iterator[list[SeatedLaptop]]:
    """All laptops in this process."""
    with contextlib.ExitStack() as stack:
        yield [stack.enter_context(seated(seat)) for seat in seats]


def settle(laptops: Sequence[SeatedLaptop]) -> None:
    """Exchange, comparing every case too, until nobody has anything to say."""
    for _ in range(MOST_ROUNDS):
        for laptop in laptops:
            laptop.compare_next()
        if {astuple(laptop.sync()) for laptop in laptops} == {astuple(RoundResult())}:
            return


def doctor(seat: Seat) -> frozenset[str]:
    """What is wrong with a register; that its process was killed is not."""
    return check_workspace(seat.workspace, PASSPHRASE).wrong - {"write_ahead_log"}
