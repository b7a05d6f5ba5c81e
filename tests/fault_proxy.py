"""A bad network: a loopback proxy below TLS that cuts, swallows, delays and dribbles to the byte.

Every plan is exact; ``drawn_plan`` draws one from a seed. Delays are the proxy's own work: the tests wait
for nothing.
"""

from __future__ import annotations

import selectors
import socket
import struct
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from random import Random
from threading import Event, Lock, Thread

RESET = struct.pack("ii", 1, 0)
"""SO_LINGER of no time: closing sends RST."""


@dataclass(frozen=True)
class Plan:
    """What happens to the bytes, counted per connection from the moment the plan was set.

    ``up`` is towards the server, ``down`` towards the laptop. ``delay`` (seconds) comes before each portion
    of at most ``portion`` bytes.
    """

    cut_up: int | None = None
    cut_down: int | None = None
    hole_up: int | None = None
    hole_down: int | None = None
    delay: float = 0.0
    portion: int = 1 << 16

    def limit(self, way: str) -> tuple[int | None, bool]:
        """After how many bytes of ``way`` something happens, and whether that is a black hole."""
        cut, hole = (self.cut_up, self.hole_up) if way == "up" else (self.cut_down, self.hole_down)
        return (hole, True) if hole is not None else (cut, False)


GOOD = Plan()
DRIBBLE = Plan(portion=1, delay=0.05)
HOLE = Plan(hole_up=0, hole_down=0)


def drawn_plan(random: Random, most_bytes: int = 20_000) -> Plan:
    """Half of the connections are good; the others are cut, swallowed, slow or all in crumbs."""
    after = random.randrange(most_bytes)
    return random.choice(
        (
            GOOD, GOOD, GOOD, GOOD,
            Plan(cut_up=after), Plan(cut_down=after), Plan(hole_up=after), Plan(hole_down=after),
            Plan(delay=random.uniform(0.025, 0.5)), Plan(portion=random.randint(1, 7)),
        )
    )  # fmt: skip


@dataclass
class Counts:
    """What the proxy did."""

    connections: int = 0
    cuts: int = 0
    holes: int = 0
    up: int = 0
    down: int = 0
    turns: int = 0
    """How often the laptop spoke after the server had: the round trips."""


class FaultProxy:
    """Listens on an address of this machine and carries to ``target`` as the plan says."""

    def __init__(self, target: tuple[str, int], plan: Plan = GOOD, host: str = "127.0.0.1") -> None:
        self.counts = Counts()
        self._target = target
        self._plan = plan
        self._lock = Lock()
        self._stopped = Event()
        self._open: set[socket.socket] = set()
        self._spoke_last = "down"
        self._listener = socket.create_server((host, 0))
        self._threads = [Thread(target=self._accept, daemon=True)]
        self._threads[0].start()

    @property
    def port(self) -> int:
        """Where laptops connect."""
        port: int = self._listener.getsockname()[1]
        return port

    def follow(self, plan: Plan) -> None:
        """From the next byte on, also for connections that are open; the bytes are counted anew."""
        self._plan = plan

    def close(self) -> None:
        """End everything; waits for the threads."""
        self._stopped.set()
        with self._lock:
            for end in (self._listener, *self._open):
                with suppress(OSError):
                    end.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for thread in self._threads:
            thread.join()

    def _accept(self) -> None:
        while not self._stopped.is_set():
            try:
                laptop, _ = self._listener.accept()
            except OSError:
                return
            try:
                server = socket.create_connection(self._target)
            except OSError:
                laptop.close()
                continue
            with self._lock:
                self._open |= {laptop, server}
                self.counts.connections += 1
            thread = Thread(target=self._carry, args=(laptop, server), daemon=True)
            self._threads.append(thread)
            thread.start()

    def _carry(self, laptop: socket.socket, server: socket.socket) -> None:
        """One connection, both ways in one thread: a socket can then be reset at any byte."""
        ends = (laptop, server)
        with selectors.DefaultSelector() as selector, suppress(OSError):
            for source, target, way in ((laptop, server, "up"), (server, laptop, "down")):
                source.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                selector.register(source, selectors.EVENT_READ, (target, way))
            self._forward(selector, ends)
        with self._lock:
            self._open.difference_update(ends)
        for end in ends:
            end.close()

    def _forward(self, selector: selectors.BaseSelector, ends: tuple[socket.socket, ...]) -> None:
        plan, passed = self._plan, {"up": 0, "down": 0}
        while not self._stopped.is_set():
            for key, _ in selector.select():
                if plan is not self._plan:
                    plan, passed = self._plan, {"up": 0, "down": 0}
                source, (target, way) = key.fileobj, key.data
                assert isinstance(source, socket.socket)
                limit, is_hole = plan.limit(way)
                room = plan.portion if limit is None else min(plan.portion, limit - passed[way])
                if room <= 0:
                    self._fail(ends, is_hole)
                    return
                content = source.recv(room)
                if not content or (plan.delay and self._stopped.wait(plan.delay)):
                    return
                target.sendall(content)
                passed[way] += len(content)
                self._count(way, len(content))
                if passed[way] == limit:
                    self._fail(ends, is_hole)
                    return

    def _fail(self, ends: tuple[socket.socket, ...], is_hole: bool) -> None:
        with self._lock:
            self.counts.cuts += not is_hole
            self.counts.holes += is_hole
        if is_hole:
            self._stopped.wait()
            return
        for end in ends:
            end.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET)

    def _count(self, way: str, number: int) -> None:
        with self._lock:
            if way == "up":
                self.counts.up += number
                self.counts.turns += self._spoke_last != "up"
            else:
                self.counts.down += number
            self._spoke_last = way


@contextmanager
def fault_proxy(target: tuple[str, int], plan: Plan = GOOD, host: str = "127.0.0.1") -> Iterator[FaultProxy]:
    """A proxy for the time of the block."""
    proxy = FaultProxy(target, plan, host)
    try:
        yield proxy
    finally:
        proxy.close()
