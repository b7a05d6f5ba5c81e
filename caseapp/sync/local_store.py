"""What the exchange needs of a laptop's register. Use cases keep this promise; no session is held here."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol
from uuid import UUID

from caseapp.sync.protocol import (
    Batch,
    CaseDigest,
    CasePage,
    Colleague,
    Head,
    Page,
    PushAnswer,
    RecordVersion,
)


@dataclass(frozen=True)
class LocalState:
    """How far a laptop has come. ``epoch`` is None before the first exchange."""

    cursor: int
    epoch: UUID | None
    digest_on: date | None
    incarnation: UUID


@dataclass(frozen=True)
class Acknowledged:
    """What became of a batch here: counts."""

    sent: int = 0
    conflicts: int = 0
    quarantined: int = 0


@dataclass(frozen=True)
class Taken:
    """What a page did here: rows put in place, and how many of these say that a record is removed."""

    rows: int = 0
    removed: int = 0


class LocalStore(Protocol):
    """Each call is a transaction of its own: all of it is done, or nothing. May be repeated after a crash."""

    def state(self) -> LocalState:
        """How far this laptop has come."""
        ...

    def next_batch(self) -> Batch | None:
        """The batch under way, or a new one, frozen; None when nothing waits."""
        ...

    def acknowledge(self, batch: Batch, answer: PushAnswer) -> Acknowledged:
        """Put the server's answer in place together with taking the batch away."""
        ...

    def begin(self, head: Head) -> None:
        """The first exchange: from now on this laptop follows the office's order."""
        ...

    def take_page(self, page: Page) -> Taken:
        """Put a page in place with its cursor. A page that would remove too much raises
        ``MassRemovalStoppedError`` and is not taken.
        """
        ...

    def loading(self) -> Sequence[UUID]:
        """Cases that have to be fetched whole."""
        ...

    def take_cases(self, page: CasePage) -> Taken:
        """Put rows of whole cases in place."""
        ...

    def loaded(self, cases: Sequence[UUID]) -> None:
        """These cases are here, whole."""
        ...

    def leave_cases(self) -> int:
        """Take away the cases that have to go and of which nothing waits any more; how many went."""
        ...

    def digests(self) -> Mapping[UUID, CaseDigest]:
        """The digest of every case here."""
        ...

    def load_again(self, cases: Sequence[UUID], on: date) -> None:
        """These cases differ from the server's: fetch them again. ``on`` is the day of the comparison."""
        ...

    def send_again(self, cases: Sequence[UUID] | None = None) -> int:
        """Put in line again what is remembered as sent of cases of which the server says something else, or,
        with None, everything: the server came back from an older backup. How many.
        """
        ...

    def held(self) -> Sequence[UUID]:
        """The cases that are here."""
        ...

    def give_back(self, versions: Iterable[RecordVersion]) -> int:
        """Put in line what this laptop holds and the server, which has these versions, lacks. How many."""
        ...

    def finish_healing(self, head: Head) -> None:
        """Follow the restored server's order; everything here is fetched again."""
        ...

    def keep_colleagues(self, colleagues: Sequence[Colleague]) -> None:
        """When colleagues last sent their work."""
        ...
