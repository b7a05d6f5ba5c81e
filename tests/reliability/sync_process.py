"""Laptops as processes: each lives until its actions are done or until it is killed, and keeps a journal.

A journal is a file with one JSON line for each thing that has happened. A line is written after the register
has acknowledged and in one piece, so a kill leaves it whole.
"""

from __future__ import annotations

import contextlib
import json
import multiprocessing
import os
import threading
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, field, replace
from multiprocessing.context import ForkServerProcess
from pathlib import Path
from time import monotonic
from typing import Any

from caseapp.errors import CaseAppError, WorkspaceInUseError
from caseapp.paths import Workspace
from caseapp.sync.office_server import OfficeServer
from caseapp.sync.transport import Deadlines, Link, connected
from caseapp.usecases.enrolment import join_office
from caseapp.usecases.sync_store import Bookkeeping
from caseapp.usecases.workspace import OpenWorkspace, locked, open_workspace
from tests.builders import PASSPHRASE, FixedClock
from tests.office import Device
from tests.reliability.sync_actions import Action, Player
from tests.reliability.sync_steps import Steps, die
from tests.sync.laptops import Laptop

SYNC: Action = {"deed": "sync"}
COMPARE: Action = {"deed": "compare"}
"""The next exchange is the first of a day, which compares every case."""
JOIN: Action = {"deed": "join"}

SOON = Deadlines(connect=1.5, call=1.5)
"""Seconds: a black hole must not hold a test for long."""

_FORKS = multiprocessing.get_context("forkserver")
_FORKS.set_forkserver_preload(["pytest", "tests.reliability.sync_process"])


@dataclass(frozen=True)
class Seat:
    """All that a process needs to be a laptop. ``link`` says where it looks for the office: at a proxy."""

    name: str
    workspace: Workspace
    device: Device
    link: Link = field(repr=False)
    deadlines: Deadlines = SOON

    @property
    def journal(self) -> Path:
        """Where it writes down what it did."""
        return self.workspace.folder.with_suffix(".journal")

    @property
    def journal_lines(self) -> int:
        """How many things it did."""
        return self.journal.read_bytes().count(b"\n") if self.journal.exists() else 0


@dataclass
class SeatedLaptop(Laptop):
    """A laptop that finds the office where its seat says, wherever it was when the laptop joined.

    ``stall`` is the longest that it had to wait for the network at a time, in seconds.
    """

    stall: float = 0.0

    @contextlib.contextmanager
    def connect(self, link: Link) -> Iterator[OfficeServer]:
        """A connection to the office server."""
        there = replace(link, host=self.link.host, port=self.link.port, database=self.link.database)
        with contextlib.ExitStack() as stack:
            with self._waiting():
                wire = stack.enter_context(connected(there, self.deadlines))
            call = wire.call

            def timed(*work: Any, **more: Any) -> Any:
                with self._waiting():
                    return call(*work, **more)

            wire.call = timed  # type: ignore[method-assign]
            yield OfficeServer(wire)

    @contextlib.contextmanager
    def _waiting(self) -> Iterator[None]:
        begun = monotonic()
        try:
            yield
        finally:
            self.stall = max(self.stall, monotonic() - begun)

    def compare_next(self) -> None:
        """Let the next exchange be the first of a day, which compares every case."""
        self.take_in(Bookkeeping(lambda uow, _: uow.sync.set_link(digest_on=None)))


def seat_of(laptop: Laptop, deadlines: Deadlines = SOON) -> Seat:
    """The seat of a laptop that is put away for it."""
    laptop.close()
    return Seat(laptop.name, laptop.opened.workspace, laptop.device, laptop.link, deadlines)


@contextlib.contextmanager
def seated(seat: Seat) -> Iterator[SeatedLaptop]:
    """The laptop, opened in this process."""
    with open_workspace(seat.workspace, PASSPHRASE, FixedClock()) as opened:
        yield laptop_of(seat, opened)


def laptop_of(seat: Seat, opened: OpenWorkspace) -> SeatedLaptop:
    """The laptop of an open register."""
    return SeatedLaptop(seat.name, opened, seat.device, seat.link, seat.deadlines)


# --- inside the process ---------------------------------------------------------------------------


@dataclass
class Journal:
    """Writes lines that outlive their process."""

    path: Path
    descriptor: int = field(init=False)

    def __post_init__(self) -> None:
        self.descriptor = os.open(self.path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)

    def say(self, **what: object) -> None:
        """One line, whole."""
        os.write(self.descriptor, json.dumps(what).encode() + b"\n")


@dataclass(frozen=True)
class Life:
    """What a process does: ``end`` is the step of its last exchange at which it ends, ``seconds`` how long
    it may live at all, whatever it is doing then. ``takes_lock``: as the program does.
    """

    actions: Sequence[Action]
    end: int | None = None
    seconds: float | None = None
    takes_lock: bool = False


IN_USE = 3
"""How a process ends that finds another at work in its workspace."""


def live(seat: Seat, life: Life) -> None:
    """Do everything in turn; runs in a process of its own."""
    steps = Steps()
    journal = Journal(seat.journal)
    if life.seconds is not None:
        threading.Timer(life.seconds, die).start()
    player = Player()
    with contextlib.ExitStack() as stack:
        if life.takes_lock:
            try:
                stack.enter_context(locked(seat.workspace, FixedClock()))
            except WorkspaceInUseError:
                os._exit(IN_USE)
        laptop = stack.enter_context(seated(seat))
        for number, action in enumerate(life.actions, 1):
            if number == len(life.actions):
                steps.start(life.end)
            _act(player, laptop, action, journal)
    journal.say(steps=steps.passed)
    os._exit(0)


def _act(player: Player, laptop: SeatedLaptop, action: Action, journal: Journal) -> None:
    begun = monotonic()
    said: dict[str, Any] = {"did": action["deed"]}
    try:
        said |= perform(player, laptop, action)
    except CaseAppError as error:
        said["refused"] = error.code
    journal.say(**said, seconds=monotonic() - begun, stall=laptop.stall)
    laptop.stall = 0.0


def perform(player: Player, laptop: SeatedLaptop, action: Action) -> dict[str, Any]:
    """Do one thing; what there is to say of it. Raises what the exchange raises."""
    if action == SYNC:
        return asdict(laptop.sync())
    if action == COMPARE:
        laptop.compare_next()
    elif action == JOIN:
        join_office(laptop.opened, laptop.link, laptop.device.machine, laptop.connect, PASSPHRASE)
    else:
        return {"saved": player.play(laptop, action)}
    return {}


# --- from outside ---------------------------------------------------------------------------------


def begin(seat: Seat, life: Life) -> ForkServerProcess:
    """A laptop that is switched on."""
    process = _FORKS.Process(target=live, args=(seat, life), daemon=True)
    process.start()
    return process


def live_through(seat: Seat, life: Life) -> int:
    """Wait for its end; 0, or minus the signal."""
    process = begin(seat, life)
    process.join()
    code = process.exitcode
    assert code is not None
    return code


def journal_of(seat: Seat) -> list[dict[str, Any]]:
    """All that it has written so far."""
    if not seat.journal.exists():
        return []
    return [json.loads(line) for line in seat.journal.read_text(encoding="utf-8").splitlines()]
