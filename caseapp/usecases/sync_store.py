"""The register as the exchange knows it: every call a transaction of its own, run by the executor."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Generic, Protocol, TypeVar
from uuid import UUID

from caseapp.domain.permissions import Permission
from caseapp.domain.sync_registers import HELD, LEAVING, LOADING
from caseapp.errors import MassRemovalStoppedError, SyncNotSetUpError
from caseapp.files import file_error
from caseapp.storage.erasure import merged_erasures, read_erasures, write_erasures
from caseapp.storage.migrate import HEAD
from caseapp.storage.sync_store import KeptRow, LinkRow
from caseapp.storage.unit_of_work import UnitOfWork
from caseapp.sync.local_store import Acknowledged, LocalState, Taken
from caseapp.sync.protocol import (
    Assignment,
    Batch,
    CaseDigest,
    CasePage,
    Colleague,
    ErasedSubject,
    Head,
    KeptVersion,
    Page,
    PushAnswer,
    RecordVersion,
    row_digest,
)
from caseapp.usecases.base import Context, Intake, Intaken
from caseapp.usecases.sync_healing import queue_again, queue_lacking, queue_refused
from caseapp.usecases.sync_rows import RowsTaken, take_rows
from caseapp.usecases.sync_sending import acknowledge, counts_of, next_batch
from caseapp.usecases.workspace import OpenWorkspace

T = TypeVar("T")

LEAST_MASS = 20
"""Removals that are always believed: small offices tidy up too."""

MASS_SHARE = 5
"""More than one in so many records at once is not believed without being asked (sync.md 2.10)."""

Asked = Callable[[int], bool]
"""Whether a page that removes so many records is meant."""


def require_link(uow: UnitOfWork) -> LinkRow:
    """The link to the office server; raises ``SyncNotSetUpError``."""
    link = uow.sync.link()
    if link is None or not link.is_enrolled:
        raise SyncNotSetUpError
    return link


Work = Callable[[UnitOfWork, Context], T]


class TakeIn(Protocol):
    """Runs a step on the lane that writes and gives its answer."""

    def __call__(self, intake: Intake[T]) -> T:
        """Wait for the step; raises what it raises."""
        ...


@dataclass(frozen=True)
class Bookkeeping(Generic[T]):
    """A step that changes nothing a caseworker sees."""

    work: Work[T] = field(repr=False)
    requires: Permission = Permission.WORK_HERE

    def run(self, uow: UnitOfWork, ctx: Context) -> Intaken[T]:
        """Do it."""
        return Intaken(self.work(uow, ctx))


# --- what changes the register's records ----------------------------------------------------------


@dataclass(frozen=True)
class Acknowledge:
    """Put the server's answer to a batch in place."""

    batch: Batch
    answer: PushAnswer
    requires: Permission = Permission.WORK_HERE

    def run(self, uow: UnitOfWork, ctx: Context) -> Intaken[Acknowledged]:
        """In one transaction with taking the batch away."""
        if uow.sending.frozen() != (self.batch.number, self.batch.body):
            return Intaken(Acknowledged())
        taken = acknowledge(uow, ctx, require_link(uow), self.batch, self.answer)
        return Intaken(counts_of(self.answer), taken.changes, taken.counts)


@dataclass(frozen=True)
class TakePage:
    """Put a pulled page in place with its cursor. ``asked`` decides on a page that removes very much."""

    page: Page
    asked: Asked = field(repr=False)
    requires: Permission = Permission.WORK_HERE

    def run(self, uow: UnitOfWork, ctx: Context) -> Intaken[Taken]:
        """All of the page, or nothing of it."""
        page = self.page
        link = require_link(uow)
        for assignment in page.assignments:
            _assign(uow, assignment, page.head.today)
        queue_refused(uow, ctx, [assignment.case for assignment in page.assignments if assignment.active])
        uow.sync_cases.leave_expired(page.head.today)
        gone = tuple(change for erased in page.erasures for change in uow.erase_case(erased.subject))
        uow.sync.keep_versions(map(_kept, page.kept))
        total, _, _ = uow.sync.totals()
        taken = take_rows(uow, ctx, page.rows)
        if (
            taken.removed > LEAST_MASS
            and taken.removed * MASS_SHARE > total
            and not self.asked(taken.removed)
        ):
            raise MassRemovalStoppedError(count=taken.removed, total=total)
        if page.upto != link.cursor:
            uow.sync.set_link(cursor=page.upto)
        counts = taken.counts | ({"erased": len(page.erasures)} if page.erasures else {})
        done = Taken(len(page.rows), taken.removed)
        return Intaken(done, (*gone, *taken.changes), counts, has_erased=bool(page.erasures))


@dataclass(frozen=True)
class TakeCases:
    """Put rows of whole cases in place."""

    page: CasePage
    requires: Permission = Permission.WORK_HERE

    def run(self, uow: UnitOfWork, ctx: Context) -> Intaken[Taken]:
        """Whatever this laptop believed to know of them: they are fetched because that may be wrong."""
        require_link(uow)
        uow.sync.keep_versions(map(_kept, self.page.kept))
        taken: RowsTaken = take_rows(uow, ctx, self.page.rows, even_known=True)
        return Intaken(Taken(len(self.page.rows), taken.removed), taken.changes, taken.counts)


@dataclass(frozen=True)
class LeaveCase:
    """Take one case off this laptop: the office has given it to others, and everything of it was sent."""

    case: UUID
    requires: Permission = Permission.WORK_HERE

    def run(self, uow: UnitOfWork, ctx: Context) -> Intaken[bool]:
        """False while something of it is not saved or not sent: words are never thrown away."""
        if uow.sync_cases.state_of(self.case) != LEAVING or uow.sync_cases.has_unsaved(self.case):
            return Intaken(False)
        changes = uow.erase_case(self.case)
        return Intaken(True, changes, {"case": 1}, has_erased=True)


def _assign(uow: UnitOfWork, assignment: Assignment, today: date) -> None:
    state = uow.sync_cases.state_of(assignment.case)
    is_over = assignment.until is not None and assignment.until < today
    if not assignment.active or is_over:
        if state is not None:
            uow.sync_cases.leave(assignment.case)
    elif state == HELD:
        uow.sync_cases.hold(assignment.case, assignment.until)
    else:
        uow.sync_cases.load(assignment.case, assignment.until)


def _kept(kept: KeptVersion) -> KeptRow:
    return KeptRow(
        kept.id, kept.record, kept.case, kept.kind, kept.name, kept.value, kept.op, kept.at, kept.by, kept.seq
    )


# --- the store ------------------------------------------------------------------------------------


class RegisterStore:
    """Keeps the promise of ``LocalStore``. ``take_in`` runs a step on the lane that writes."""

    def __init__(self, opened: OpenWorkspace, take_in: TakeIn, asked: Asked = lambda _: False) -> None:
        self._opened = opened
        self._take_in = take_in
        self._asked = asked

    def _do(self, work: Work[T]) -> T:
        return self._take_in(Bookkeeping(work))

    def state(self) -> LocalState:
        """How far this laptop has come."""
        return self._do(_state)

    def next_batch(self) -> Batch | None:
        """The batch under way, or a new one."""
        return self._do(lambda uow, ctx: next_batch(uow, ctx, require_link(uow)))

    def acknowledge(self, batch: Batch, answer: PushAnswer) -> Acknowledged:
        """Put the answer in place."""
        return self._take_in(Acknowledge(batch, answer))

    def begin(self, head: Head) -> None:
        """Follow the office's order from here on; what is older comes case by case."""
        self._do(lambda uow, _: uow.sync.set_link(cursor=head.seq, epoch=head.epoch))

    def take_page(self, page: Page) -> Taken:
        """Put a page in place. Who was erased is written beside the register first: backups have them."""
        if page.erasures:
            self._note_erasures(page.erasures)
        return self._take_in(TakePage(page, self._asked))

    def loading(self) -> Sequence[UUID]:
        """Cases to be fetched whole."""
        return self._do(lambda uow, _: uow.sync_cases.in_state(LOADING))

    def take_cases(self, page: CasePage) -> Taken:
        """Put rows of whole cases in place."""
        return self._take_in(TakeCases(page))

    def loaded(self, cases: Sequence[UUID]) -> None:
        """These are here, whole."""

        def work(uow: UnitOfWork, ctx: Context) -> None:
            uow.sync_cases.loaded(cases)
            queue_refused(uow, ctx, cases)

        self._do(work)

    def leave_cases(self) -> int:
        """Take away what has to go."""
        leaving = self._do(lambda uow, _: uow.sync_cases.in_state(LEAVING))
        return sum(self._take_in(LeaveCase(case)) for case in leaving)

    def _note_erasures(self, erased: Sequence[ErasedSubject]) -> None:
        file = self._opened.workspace.erasures
        entries = [{"client_id": str(e.subject), "on": e.on.isoformat(), "reason": e.reason} for e in erased]
        try:
            write_erasures(file, merged_erasures(read_erasures(file), entries))
        except OSError as error:
            raise file_error(error, file) from error

    def digests(self) -> Mapping[UUID, CaseDigest]:
        """The digest of every case here."""
        return self._do(_digests)

    def load_again(self, cases: Sequence[UUID], on: date) -> None:
        """Fetch these again."""

        def work(uow: UnitOfWork, _: Context) -> None:
            for case in cases:
                uow.sync_cases.load(case)
            uow.sync.set_link(digest_on=on)

        self._do(work)

    def held(self) -> Sequence[UUID]:
        """The cases that are here, or are on their way."""
        return self._do(lambda uow, _: uow.sync_cases.in_state(HELD) + uow.sync_cases.in_state(LOADING))

    def send_again(self, cases: Sequence[UUID] | None = None) -> int:
        """Put in line again what was sent of these cases, or all of it to a restored server."""

        def work(uow: UnitOfWork, _: Context) -> int:
            if cases is None:
                uow.sync.forget_places()
            return queue_again(uow, cases)

        return self._do(work)

    def give_back(self, versions: Iterable[RecordVersion]) -> int:
        """Put in line what the server lacks."""
        return self._do(lambda uow, ctx: queue_lacking(uow, ctx, versions))

    def finish_healing(self, head: Head) -> None:
        """Follow the restored order and fetch everything again."""

        def work(uow: UnitOfWork, _: Context) -> None:
            uow.sync.forget_places()
            uow.sync_cases.load_everything()
            uow.sync.set_link(cursor=head.seq, epoch=head.epoch)

        self._do(work)

    def keep_colleagues(self, colleagues: Sequence[Colleague]) -> None:
        """When colleagues last sent."""
        rows = [(colleague.case, colleague.name, colleague.last_sent_at) for colleague in colleagues]
        self._do(lambda uow, _: uow.sync_cases.keep_colleagues(rows))


def _state(uow: UnitOfWork, _: Context) -> LocalState:
    link = require_link(uow)
    if link.structure != HEAD:
        # An older program may have left out what it did not know.
        uow.sync_cases.load_everything()
        uow.sync.set_link(structure=HEAD)
    return LocalState(link.cursor, link.epoch, link.digest_on, uow.office.state().incarnation)


def _digests(uow: UnitOfWork, _: Context) -> Mapping[UUID, CaseDigest]:
    rows: dict[UUID, list[int]] = defaultdict(list)
    for known in uow.sync.handed_of_cases():
        rows[known.client_id].append(row_digest(known.record_id, known.ver))
    leaving = set(uow.sync_cases.in_state(LEAVING))
    return {
        case: CaseDigest(case, len(found), sum(found)) for case, found in rows.items() if case not in leaving
    }
