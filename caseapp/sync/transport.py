"""One encrypted connection to the office server, on which no call can hang.

libpq knows no deadline for reading: a half-open link would hold a laptop for ever. So connecting is driven
here step by step, and a watchdog shuts the socket down when a call takes too long. What goes wrong becomes
one of our errors; the driver's own hold client data and never leave this file.
"""

from __future__ import annotations

import os
import selectors
import socket
import tempfile
from base64 import b64encode
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from threading import Lock
from time import monotonic
from typing import TYPE_CHECKING, Any, LiteralString, TypeVar

from caseapp import __version__
from caseapp.errors import CaseAppError, ServerBrokenOffError, ServerUnreachableError
from caseapp.sync.refusals import refused_call, refused_connection
from caseapp.sync.watchdog import Watchdog

if TYPE_CHECKING:
    from psycopg import Connection
    from psycopg.pq.abc import PGconn

Answer = TypeVar("Answer")

_LOOK_UP = 0.1
"""Seconds after which connecting notices that nobody wants it any more."""

MOST_TRIES = 5
"""Of one call that the server could not put in order with others (SQLSTATE 40001 and 40P01)."""


@dataclass(frozen=True)
class Link:
    """Where the office server is, by whose signature it is known, and who this laptop is to it."""

    host: str
    port: int
    database: str
    authority: str = field(repr=False)
    """The certificate of the office's own authority, as PEM text."""
    role: str
    secret: bytes = field(repr=False)


def password_of(secret: bytes) -> str:
    """A laptop's secret as its role's password on the server."""
    return b64encode(secret, b"-_").decode().rstrip("=")


@dataclass(frozen=True)
class Deadlines:
    """Seconds after which connecting or one call is given up."""

    connect: float = 10.0
    call: float = 60.0


class BreakOff:
    """Ends a connection from another thread: one that stands, one being made, and any made after that."""

    def __init__(self) -> None:
        self._guard = Lock()
        self._asked = False
        self._watchdog: Watchdog | None = None

    @property
    def is_asked(self) -> bool:
        """Whether nobody wants the connection any more."""
        return self._asked

    def ask(self) -> None:
        """End it now. Any thread; never waits for the other side."""
        with self._guard:
            self._asked = True
            if self._watchdog is not None:
                self._watchdog.fire()

    def watch(self, watchdog: Watchdog | None) -> None:
        """This is what ends the connection that stands; None when there is none any more."""
        with self._guard:
            self._watchdog = watchdog
            if watchdog is not None and self._asked:
                watchdog.fire()


class Wire:
    """An open connection, for one thread. Every call ends, with its answer or with one of our errors."""

    def __init__(self, connection: Connection[Any], deadlines: Deadlines, break_off: BreakOff) -> None:
        self._connection = connection
        self._deadlines = deadlines
        self._watchdog = Watchdog(connection.fileno())
        self._break_off = break_off
        break_off.watch(self._watchdog)

    def close(self) -> None:
        """End the connection. Never waits for the other side."""
        self._break_off.watch(None)
        self._watchdog.close()
        self._connection.close()

    def ask(
        self, statement: LiteralString, values: Sequence[object] | Mapping[str, object] = ()
    ) -> list[Any]:
        """The rows of one statement that may safely run twice; one round trip."""
        return self.call(lambda connection: connection.execute(statement, values).fetchall(), repeatable=True)

    def call(self, work: Callable[[Connection[Any]], Answer], *, repeatable: bool) -> Answer:
        """What ``work`` answers, within the deadline for one call; raises errors of the exchange only."""
        from psycopg import Error, errors  # late: the window starts without the driver

        tries = MOST_TRIES if repeatable else 1
        with self._watchdog.limit(self._deadlines.call):
            while True:
                tries -= 1
                try:
                    return work(self._connection)
                except (errors.SerializationFailure, errors.DeadlockDetected) as error:
                    # Kept in no variable: the error would hold this frame and the frame the error.
                    if not tries:
                        raise refused_call(error) from None
                except Error as error:
                    lost = self._watchdog.has_fired or self._connection.broken
                    raise (ServerBrokenOffError() if lost else refused_call(error)) from None


@contextmanager
def connected(
    link: Link, deadlines: Deadlines = Deadlines(), break_off: BreakOff | None = None
) -> Iterator[Wire]:
    """A connection for the time of the block; raises ``CaseAppError`` of the exchange when there is none.

    ``break_off`` ends it from another thread. Only the question where a name leads cannot be broken off.
    """
    break_off = break_off or BreakOff()
    wire = Wire(_connect(link, deadlines.connect, break_off), deadlines, break_off)
    try:
        yield wire
    finally:
        wire.close()


def _connect(link: Link, seconds: float, break_off: BreakOff) -> Connection[Any]:
    """Each address of the host in turn; all together within ``seconds`` once the name is resolved."""
    try:
        found = socket.getaddrinfo(link.host, link.port, type=socket.SOCK_STREAM, proto=socket.IPPROTO_TCP)
    except (OSError, UnicodeError):
        raise ServerUnreachableError from None
    addresses = list(dict.fromkeys(str(entry[4][0]) for entry in found))
    end = monotonic() + seconds
    failure: CaseAppError = ServerUnreachableError()
    with _as_file(link.authority) as authority:
        for done, address in enumerate(addresses):
            share = (end - monotonic()) / (len(addresses) - done)
            try:
                return _connect_to(_conninfo(link, address, authority), monotonic() + share, break_off)
            except ServerUnreachableError as error:
                failure = error
    try:
        raise failure
    finally:
        # The error holds this frame; together they would outlive a lock.
        del failure


@contextmanager
def _as_file(authority: str) -> Iterator[Path]:
    """The authority's certificate where libpq looks for it: a private file, gone after the block."""
    descriptor, name = tempfile.mkstemp(prefix="caseapp-", suffix=".pem")
    try:
        with os.fdopen(descriptor, "w", encoding="ascii", errors="replace") as stream:
            stream.write(authority)
        yield Path(name)
    finally:
        with suppress(OSError):
            Path(name).unlink()


def _conninfo(link: Link, address: str, authority: Path) -> bytes:
    """Everything is named, so that no ``PG...`` variable and no file of the user decides anything."""
    from psycopg.conninfo import make_conninfo  # late: the window starts without the driver

    return make_conninfo(
        host=link.host,
        hostaddr=address,
        port=link.port,
        dbname=link.database,
        user=link.role,
        password=password_of(link.secret),
        application_name=f"caseapp {__version__}",
        client_encoding="UTF8",
        options="",
        sslmode="verify-full",
        sslrootcert=str(authority),
        sslcertmode="disable",
        sslcrl="",
        sslnegotiation="postgres",
        ssl_min_protocol_version="TLSv1.3",
        ssl_max_protocol_version="",
        require_auth="scram-sha-256",
        channel_binding="require",
        gssencmode="disable",
        target_session_attrs="any",
    ).encode()


def _connect_to(conninfo: bytes, end: float, break_off: BreakOff) -> Connection[Any]:
    """An open connection before the moment ``end``; raises ``CaseAppError``."""
    from psycopg import Connection, OperationalError, pq  # late: the window starts without the driver

    try:
        handle = pq.PGconn.connect_start(conninfo)
    except OperationalError:
        raise ServerUnreachableError from None
    try:
        _drive(handle, end, break_off)
        handle.nonblocking = 1
        connection = Connection(handle)
        connection.autocommit = True
        # Preparing would be a round trip of its own, and a laptop asks little over one connection.
        connection.prepare_threshold = None
    except BaseException:
        handle.finish()
        raise
    return connection


def _drive(handle: PGconn, end: float, break_off: BreakOff) -> None:
    """Take the steps of connecting, TLS and log-in; raises ``CaseAppError``."""
    from psycopg.pq import PollingStatus  # late: the window starts without the driver

    waits = {PollingStatus.READING: selectors.EVENT_READ, PollingStatus.WRITING: selectors.EVENT_WRITE}
    while (step := PollingStatus(handle.connect_poll())) != PollingStatus.OK:
        if step == PollingStatus.FAILED:
            raise refused_connection(handle)
        if not _ready(handle, waits[step], end, break_off):
            raise ServerUnreachableError


def _ready(handle: PGconn, event: int, end: float, break_off: BreakOff) -> bool:
    """Whether the socket moved in time."""
    with selectors.DefaultSelector() as selector:
        selector.register(handle.socket, event)
        while not break_off.is_asked and (left := end - monotonic()) > 0:
            # A socket that is not connected yet cannot be shut down everywhere: looked up from now and then.
            if selector.select(min(left, _LOOK_UP)):
                return True
    return False
