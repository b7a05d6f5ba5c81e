"""One exchange with the office server: push, pull, fetch what was granted, take away what was revoked.

A day's work takes two round trips, a quiet moment one. Cut off anywhere, the next round goes on from there.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar
from uuid import UUID

from caseapp.errors import ProgramTooOldForServerError, ServerSetBackError, ServerTooOldError
from caseapp.sync.local_store import LocalState, LocalStore
from caseapp.sync.protocol import (
    CASE_ROWS,
    PAGE_ROWS,
    SYNC_SCHEMA,
    Batch,
    CaseDigest,
    CaseKey,
    CasePage,
    Colleague,
    Head,
    Page,
    Place,
    PushAnswer,
    RecordVersion,
)

CASES_AT_ONCE = 50
"""Cases that are fetched together; a cut costs at most these once more."""

T = TypeVar("T")


class Server(Protocol):
    """What a round asks of the office server."""

    def push(
        self, batch: Batch, *, incarnation: UUID, machine: str, follows: Place | None = None
    ) -> PushAnswer:
        """Send a batch; however often it is sent, it counts once. Raises ``ServerSetBackError``."""
        ...

    def poll(self) -> Head:
        """Where the office's order stands."""
        ...

    def pull_page(self, cursor: int, limit: int, assignments_after: int | None = None) -> Page:
        """What came after a cursor."""
        ...

    def found_behind(self, cursor: int) -> None:
        """Tell the office that its server is older than what this laptop has followed."""
        ...

    def load_cases(self, cases: Sequence[UUID], upto: int, after: CaseKey | None, limit: int) -> CasePage:
        """Rows of whole cases up to a place in the order."""
        ...

    def digests(self) -> Sequence[CaseDigest]:
        """The digest of every case that this laptop may have."""
        ...

    def versions(self, cases: Sequence[UUID]) -> Sequence[RecordVersion]:
        """Which version of each record of these cases, and of its fields, the server has."""
        ...

    def colleagues(self) -> Sequence[Colleague]:
        """Who else works on these cases, and when their newest work arrived."""
        ...


@dataclass
class RoundResult:
    """What a round did, as counts."""

    sent: int = 0
    received: int = 0
    conflicts: int = 0
    quarantined: int = 0
    left: int = 0
    fetched_again: int = 0
    given_back: int = 0


class Round:
    """One exchange. Raises what the server and the store raise; what was done until then stays done."""

    def __init__(self, server: Server, store: LocalStore, machine: str) -> None:
        self._server = server
        self._store = store
        self._machine = machine
        self._result = RoundResult()

    def run(self) -> RoundResult:
        """Exchange until both sides have everything."""
        state = self._store.state()
        if state.epoch is None:
            state = self._begin()
        try:
            has_sent = self._push(state.incarnation, (state.epoch, state.cursor))
        except ServerSetBackError:
            # The server may not know what the waiting changes speak of; it has taken none of them.
            has_sent = True
            self._heal(state)
        if not has_sent:
            head = self._server.poll()
            _refuse_other_schema(head)
            if head.epoch != state.epoch or head.seq < state.cursor:
                self._heal(state)
            elif self._is_quiet(head, state):
                self._result.left += self._store.leave_cases()
                return self._result
        page = self._pull()
        self._fetch_cases()
        if state.digest_on != page.head.today:
            self._compare(page.head, state.incarnation)
        self._result.left += self._store.leave_cases()
        return self._result

    def _is_quiet(self, head: Head, state: LocalState) -> bool:
        return (head.epoch, head.seq, head.today) == (
            state.epoch,
            state.cursor,
            state.digest_on,
        ) and not self._store.loading()

    def _begin(self) -> LocalState:
        head = self._server.poll()
        _refuse_other_schema(head)
        self._store.begin(head)
        # Whole cases are fetched by their own index; only what they are is asked from the beginning.
        self._store.take_page(self._server.pull_page(head.seq, PAGE_ROWS, assignments_after=0))
        return self._store.state()

    def _push(self, incarnation: UUID, follows: Place | None = None) -> bool:
        """Send everything; False when there was nothing to send.

        Raises ``ServerSetBackError`` when the server no longer is where this laptop ``follows`` it.
        """
        has_sent = False
        while (batch := self._store.next_batch()) is not None:
            answer = self._server.push(batch, incarnation=incarnation, machine=self._machine, follows=follows)
            done = self._store.acknowledge(batch, answer)
            self._result.sent += done.sent
            self._result.conflicts += done.conflicts
            self._result.quarantined += done.quarantined
            has_sent = True
        return has_sent

    def _pull(self) -> Page:
        while True:
            cursor = self._store.state().cursor
            page = self._server.pull_page(cursor, PAGE_ROWS)
            _refuse_other_schema(page.head)
            self._result.received += self._store.take_page(page).rows
            if page.rows:
                self._store.keep_colleagues(self._server.colleagues())
            if page.upto >= page.head.seq:
                return page

    def _fetch_cases(self) -> None:
        upto = self._store.state().cursor
        for cases in _groups(self._store.loading(), CASES_AT_ONCE):
            after: CaseKey | None = None
            while True:
                page = self._server.load_cases(cases, upto, after, CASE_ROWS)
                self._result.received += self._store.take_cases(page).rows
                if (after := page.last) is None:
                    break
            self._store.loaded(cases)

    def _compare(self, head: Head, incarnation: UUID) -> None:
        """Once a day: does every case say the same on both sides?"""
        here, there = self._store.digests(), {digest.case: digest for digest in self._server.digests()}
        different = [case for case in {**here, **there} if there.get(case) != here.get(case)]
        self._store.load_again(different, head.today)
        if different:
            self._result.fetched_again += len(different)
            # Perhaps the server was set back and went on from there before this laptop could see it.
            self._result.given_back += self._store.send_again(different)
            self._push(incarnation)
            self._return_what_is_missing(incarnation)
            self._fetch_cases()
        self._store.keep_colleagues(self._server.colleagues())

    def _heal(self, state: LocalState) -> None:
        """The server came back from an older backup: give it what it has never seen, then follow it again."""
        if self._server.poll().epoch == state.epoch:
            # Nobody said so: the other laptops have to know too.
            self._server.found_behind(state.cursor)
        self._result.given_back += self._store.send_again()
        self._push(state.incarnation)
        self._return_what_is_missing(state.incarnation)
        self._store.finish_healing(self._server.poll())

    def _return_what_is_missing(self, incarnation: UUID) -> None:
        versions = self._server.versions(self._store.held())
        self._result.given_back += self._store.give_back(versions)
        self._push(incarnation)


def _refuse_other_schema(head: Head) -> None:
    if head.min_schema > SYNC_SCHEMA:
        raise ProgramTooOldForServerError
    if head.current_schema < SYNC_SCHEMA:
        raise ServerTooOldError


def _groups(items: Sequence[T], size: int) -> Iterator[Sequence[T]]:
    for start in range(0, len(items), size):
        yield items[start : start + size]
