"""The exchange with the office server, as the command line and the window ask for it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from caseapp.domain.base import record_kinds
from caseapp.domain.client import Client
from caseapp.domain.column_types import parse_instant
from caseapp.domain.permissions import Permission
from caseapp.domain.sync_registers import LOADING
from caseapp.errors import CaseAppError
from caseapp.storage.incoming import json_columns
from caseapp.storage.sync_store import KeptRow, LinkRow
from caseapp.storage.unit_of_work import UnitOfWork
from caseapp.storage.upload import standing
from caseapp.sync.round import Round, RoundResult, Server
from caseapp.sync.transport import Link
from caseapp.usecases.base import Context
from caseapp.usecases.sync_store import Asked, Bookkeeping, RegisterStore, TakeIn, require_link
from caseapp.usecases.workspace import OpenWorkspace

ConnectServer = Callable[[Link], AbstractContextManager[Server]]
"""Opens a connection to the office server for the time of a block."""


def synchronize(
    opened: OpenWorkspace,
    take_in: TakeIn,
    machine: str,
    connect: ConnectServer,
    asked: Asked = lambda _: False,
) -> RoundResult:
    """One exchange; raises what the network, the server or the register raises. Holds no session.

    ``take_in`` runs each step on the lane that writes; ``asked`` is heard before very much is removed.
    """
    store = RegisterStore(opened, take_in, asked)
    link = take_in(Bookkeeping(lambda uow, _: _link(require_link(uow))))
    try:
        with connect(link) as server:
            result = Round(server, store, machine).run()
    except CaseAppError as error:
        take_in(Bookkeeping(_failed(error.code)))
        raise
    take_in(Bookkeeping(_went_through))
    return result


def _link(row: LinkRow) -> Link:
    return Link(row.host, row.port, row.database, row.authority, row.role, row.secret)


def _failed(code: str) -> Callable[[UnitOfWork, Context], None]:
    return lambda uow, _: uow.sync.set_link(last_error=code)


def _went_through(uow: UnitOfWork, ctx: Context) -> None:
    uow.sync.set_link(last_error=None, last_sync_at=ctx.now)


# --- what is said of it ---------------------------------------------------------------------------


@dataclass(frozen=True)
class ColleagueState:
    """When somebody else on a person's case last sent their work; None when never."""

    client_id: UUID
    name: str
    last_sent_at: datetime | None


@dataclass(frozen=True)
class SyncState:
    """Where this laptop stands with the office. Without a server ``is_set_up`` is False and the rest says
    nothing.
    """

    is_set_up: bool
    office_name: str = ""
    host: str = ""
    port: int = 0
    last_sync_at: datetime | None = None
    last_error: str | None = None
    waiting: int = 0
    uploading: bool = False
    loading: int = 0
    conflicts: int = 0
    quarantined: int = 0
    parked: int = 0
    server_offset_seconds: int = 0
    colleagues: tuple[ColleagueState, ...] = field(default=(), repr=False)

    @property
    def is_complete(self) -> bool:
        """True when both sides have everything."""
        return not (self.waiting or self.uploading or self.loading or self.parked)


@dataclass(frozen=True)
class GetSyncState:
    """How far the exchange is."""

    requires: Permission = Permission.WORK_HERE

    def run(self, uow: UnitOfWork, ctx: Context) -> SyncState:
        """Counts and moments, no words of a case."""
        link = uow.sync.link()
        if link is None or not link.is_enrolled:
            return SyncState(is_set_up=False)
        _, parked, kept = uow.sync.totals()
        colleagues = (
            ColleagueState(case, name, parse_instant(at) if at else None)
            for case, name, at in uow.sync_cases.colleagues()
        )
        return SyncState(
            is_set_up=True,
            office_name=link.office_name,
            host=link.host,
            port=link.port,
            last_sync_at=link.last_sync_at,
            last_error=link.last_error,
            waiting=uow.sync_cases.count("outbox"),
            uploading=link.upload is not None,
            loading=len(uow.sync_cases.in_state(LOADING)),
            conflicts=kept,
            quarantined=uow.sync_cases.count("sync_receipt"),
            parked=parked,
            server_offset_seconds=link.server_offset_seconds,
            colleagues=tuple(colleagues),
        )


@dataclass(frozen=True)
class Conflict:
    """Two values met in one field: the one that stands, and the one that was kept beside it."""

    id: UUID
    client_id: UUID
    client_number: str | None
    client_name: str
    kind: str
    record_id: UUID
    name: str
    standing: Any = field(repr=False)
    kept: Any = field(repr=False)
    by: str | None
    at: datetime


@dataclass(frozen=True)
class ListConflicts:
    """Every value that was kept beside another, of the cases in reach."""

    requires: Permission = Permission.READ_CASE

    def run(self, uow: UnitOfWork, ctx: Context) -> tuple[Conflict, ...]:
        """By person and record."""
        names = {member.id: member.name for member in uow.office.staff()}
        people: dict[UUID, Client | None] = {}
        found = []
        for kept in uow.sync.kept_versions():
            if kept.client_id not in people:
                people[kept.client_id] = uow.records.get_even_removed(Client, kept.client_id)
            client = people[kept.client_id]
            if _in_reach(ctx, client):
                found.append(_conflict(uow, kept, client, names.get(kept.made_by)))
        return tuple(found)


def _in_reach(ctx: Context, client: Client | None) -> bool:
    responsible = client.responsible_id if client else None
    return ctx.may_on_case(Permission.READ_CASE, responsible)


def _conflict(uow: UnitOfWork, kept: KeptRow, client: Client | None, by: str | None) -> Conflict:
    stands = None
    cls = record_kinds().get(kept.kind)
    if cls is not None and kept.name in json_columns(cls):
        stands = next(
            (row.fields[kept.name] for row in standing(uow.connection, kept.kind, [kept.record_id])), None
        )
    number, name = (client.number, client.display_name) if client else (None, "")
    return Conflict(
        kept.id, kept.client_id, number, name, kept.kind, kept.record_id, kept.name, stands, kept.value, by,
        parse_instant(kept.made_at),
    )  # fmt: skip
