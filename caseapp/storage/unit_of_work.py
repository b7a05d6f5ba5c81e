"""One transaction on the register with its repositories. Only the executor commits it."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cached_property
from uuid import UUID

from sqlalchemy import Connection, Engine
from sqlalchemy.orm import Session, configure_mappers

from caseapp.domain.base import Stored
from caseapp.domain.changes import Change, RecordChange
from caseapp.storage.audit_log import AuditLog
from caseapp.storage.client_repository import ClientRepository
from caseapp.storage.draft_repository import DraftRepository
from caseapp.storage.erasure import erase_person
from caseapp.storage.goal_plan_repository import GoalPlanRepository
from caseapp.storage.meeting_repository import MeetingRepository
from caseapp.storage.note_repository import NoteRepository
from caseapp.storage.office_repository import OfficeRepository
from caseapp.storage.outbox import Outbox
from caseapp.storage.print_repository import PrintRepository
from caseapp.storage.record_store import RecordStore
from caseapp.storage.search import SearchIndex
from caseapp.storage.sync_cases import SyncCases
from caseapp.storage.sync_sending import SyncSending
from caseapp.storage.sync_store import SyncStore


def random_32_bits() -> int:
    """The random half of a search key."""
    return secrets.randbits(32)


class UnitOfWork:
    """What a command or query works with. Leave it by ``close``: a roll-back would expire what was read."""

    def __init__(self, connection: Connection, random: Callable[[], int] = random_32_bits) -> None:
        self.connection = connection
        self.session = Session(bind=connection, autoflush=False, expire_on_commit=False)
        self._random = random
        # The session holds what it read weakly; a record looked at twice would be read twice.
        self._kept: list[object] = []
        self.noted: list[RecordChange] = []
        # What the audit keeps of a command that changes no record: counts and codes, never text.
        self.told: dict[str, int | str] = {}

    @cached_property
    def records(self) -> RecordStore:
        """Any record by its class."""
        return RecordStore(self.session)

    @cached_property
    def clients(self) -> ClientRepository:
        """People."""
        return ClientRepository(self.session)

    @cached_property
    def plans(self) -> GoalPlanRepository:
        """Goal plans."""
        return GoalPlanRepository(self.session)

    @cached_property
    def notes(self) -> NoteRepository:
        """Notes of meetings and quick notes."""
        return NoteRepository(self.session)

    @cached_property
    def meetings(self) -> MeetingRepository:
        """Meetings that are still to come."""
        return MeetingRepository(self.session)

    @cached_property
    def prints(self) -> PrintRepository:
        """Printed copies and how they were handed over."""
        return PrintRepository(self.session)

    @cached_property
    def office(self) -> OfficeRepository:
        """Office, staff and code lists."""
        return OfficeRepository(self.session)

    @cached_property
    def drafts(self) -> DraftRepository:
        """Unsaved typing."""
        return DraftRepository(self.session)

    @cached_property
    def search(self) -> SearchIndex:
        """The search entries."""
        return SearchIndex(self.connection, self._random)

    @cached_property
    def outbox(self) -> Outbox:
        """What waits to be sent to the office server."""
        return Outbox(self.connection)

    @cached_property
    def sending(self) -> SyncSending:
        """The outbox as the exchange sees it."""
        return SyncSending(self.connection)

    @cached_property
    def sync(self) -> SyncStore:
        """The bookkeeping of the exchange with the office server."""
        return SyncStore(self.connection)

    @cached_property
    def sync_cases(self) -> SyncCases:
        """Which cases the server has put here."""
        return SyncCases(self.connection)

    def audit(self, device_id: UUID) -> AuditLog:
        """The audit chain of this device."""
        return AuditLog(self.connection, device_id)

    def erase_case(self, client_id: UUID) -> tuple[RecordChange, ...]:
        """Delete every row of a case; what that means for lists. The caller says why."""
        erased = erase_person(self.connection, client_id)
        if not erased:
            return ()
        return (RecordChange("client", client_id, client_id, Change.REMOVED),)

    def keep(self, record: object) -> None:
        """Hold a record for the rest of the transaction."""
        self._kept.append(record)

    def note(self, change: RecordChange) -> None:
        """Have the audit name a change that is in no row: a passphrase. Such a command has no undo."""
        self.noted.append(change)

    def commit(self) -> None:
        """Make everything durable. For the executor alone."""
        self.session.flush()
        self.connection.commit()

    def add(self, record: Stored) -> None:
        """Have a new record saved with the command."""
        self.session.add(record)


def get_ready() -> None:
    """Work out how records lie in tables; otherwise the first transaction does it and takes that longer."""
    configure_mappers()


@contextmanager
def unit_of_work(engine: Engine, random: Callable[[], int] = random_32_bits) -> Iterator[UnitOfWork]:
    """A unit of work on one connection; what is not committed inside is discarded."""
    with engine.connect() as connection:
        connection.begin()
        uow = UnitOfWork(connection, random)
        try:
            yield uow
        finally:
            uow.session.close()
