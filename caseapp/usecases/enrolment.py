"""This laptop joins the office's server: once, with the file and the six words that the office gave."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from typing import Any, Protocol
from uuid import UUID

from caseapp.domain.office import Office
from caseapp.domain.permissions import Permission
from caseapp.domain.staff import Staff
from caseapp.domain.sync_registers import ENROLLED, ENROLLING
from caseapp.errors import (
    AlreadyEnrolledError,
    CaseAppError,
    EnrolmentUsedError,
    ExampleCannotJoinError,
    LaptopRevokedError,
    OfficeNotReadyError,
    RegisterNotEmptyError,
    ServerBrokenOffError,
    ServerUnreachableError,
)
from caseapp.storage.adoption import (
    adopt_office,
    begin_sync,
    holds_people,
    remove_staff,
    renew_incarnation,
)
from caseapp.storage.migrate import HEAD
from caseapp.storage.sync_store import LinkRow
from caseapp.storage.unit_of_work import UnitOfWork
from caseapp.storage.upload import standing
from caseapp.sync.protocol import PAGE_ROWS, CaseKey, CasePage, Head, Identity, ServerRow
from caseapp.sync.transport import Link
from caseapp.usecases.base import Context, Intaken
from caseapp.usecases.sync_rows import RowsTaken, take_rows
from caseapp.usecases.sync_sending import FIRST_UPLOAD
from caseapp.usecases.sync_store import Bookkeeping
from caseapp.usecases.workspace import OpenWorkspace

SECRET_BYTES = 32

MAY_BE_LET_IN = (ServerUnreachableError, ServerBrokenOffError, OfficeNotReadyError)
"""After these the server may know the new secret already: the same file is opened once more."""


class EnrolmentServer(Protocol):
    """What joining asks of the office server."""

    def begin_use(
        self, *, machine: str, incarnation: UUID, scope: UUID, staff: Mapping[str, Any], new_secret: bytes
    ) -> Identity:
        """Take the enrolment up and change this laptop's password."""
        ...

    def poll(self) -> Head:
        """Where the office's order stands."""
        ...

    def load_cases(self, cases: list[UUID], upto: int, after: CaseKey | None, limit: int) -> CasePage:
        """Rows of whole cases."""
        ...


Connect = Callable[[Link], AbstractContextManager[EnrolmentServer]]


@dataclass(frozen=True)
class Introduction:
    """Who asks to join: the register and the member of staff who opened it."""

    office_id: UUID
    incarnation: UUID
    staff_id: UUID
    fields: Mapping[str, Any] = field(repr=False)


def join_office(
    opened: OpenWorkspace, link: Link, machine: str, connect: Connect, passphrase: str
) -> Identity:
    """Join with ``link``, whose secret opens the server once. Cut off anywhere, it can be repeated.

    Raises ``ExampleCannotJoinError``, ``AlreadyEnrolledError``, ``OfficeNotReadyError``,
    ``RegisterNotEmptyError`` and what the exchange raises. A laptop that had joined before stays as it was
    when this file does not let it in.
    """
    do = opened.executor.take_in
    before, _ = do(Bookkeeping(lambda uow, _: uow.sync.link()))
    try:
        return _join(opened, link, machine, connect, passphrase)
    except MAY_BE_LET_IN:
        raise
    except CaseAppError:
        if before is not None and before.is_enrolled:
            do(Bookkeeping(_put_back(before)))
        raise


def _put_back(before: LinkRow) -> Callable[[UnitOfWork, Context], None]:
    return lambda uow, _: uow.sync.set_link(role=before.role, secret=before.secret, state=before.state)


def _join(opened: OpenWorkspace, link: Link, machine: str, connect: Connect, passphrase: str) -> Identity:
    do = opened.executor.take_in
    secret, _ = do(Bookkeeping(_prepare(link, secrets.token_bytes(SECRET_BYTES))))
    me, _ = do(Bookkeeping(_introduction))
    with _first_that_opens(link, secret, connect) as server:
        identity = server.begin_use(
            machine=machine,
            incarnation=me.incarnation,
            scope=me.office_id,
            staff={"id": str(me.staff_id), "fields": me.fields},
            new_secret=secret,
        )
        rows = _office_rows(server, identity.scope) if identity.scope != me.office_id else ()
    do(JoinOffice(identity, me, rows, passphrase))
    opened.executor.forget_office()
    return identity


@contextmanager
def _first_that_opens(link: Link, secret: bytes, connect: Connect) -> Iterator[EnrolmentServer]:
    """The file's secret opens once; after a joining that was cut off, the one written down here does.

    Raises ``EnrolmentUsedError`` when neither does.
    """
    with ExitStack() as held:
        yield _entered(held, link, secret, connect)


def _entered(held: ExitStack, link: Link, secret: bytes, connect: Connect) -> EnrolmentServer:
    try:
        return held.enter_context(connect(link))
    except LaptopRevokedError:
        pass
    try:
        return held.enter_context(connect(replace(link, secret=secret)))
    except LaptopRevokedError:
        raise EnrolmentUsedError from None


def _prepare(link: Link, secret: bytes) -> Callable[[UnitOfWork, Context], bytes]:
    """Write the new secret down before the server hears of it; the one that counts."""

    def work(uow: UnitOfWork, ctx: Context) -> bytes:
        if uow.office.state().is_example:
            raise ExampleCannotJoinError
        known = uow.sync.link()
        if known is None:
            uow.sync.add_link(**_new_link(link, secret))
        elif known.role == link.role and not known.is_enrolled:
            return known.secret
        elif known.is_enrolled and known.authority == link.authority and known.role != link.role:
            # The same office again: this register was copied, or its laptop was taken off the list.
            renew_incarnation(uow.connection, ctx.new_id())
            uow.sync.set_link(role=link.role, secret=secret, state=ENROLLING)
        elif not known.is_enrolled:
            uow.sync.add_link(**_new_link(link, secret))
        else:
            raise AlreadyEnrolledError
        return secret

    return work


def _new_link(link: Link, secret: bytes) -> dict[str, Any]:
    return {
        "id": 1,
        "host": link.host,
        "port": link.port,
        "database": link.database,
        "authority": link.authority,
        "role": link.role,
        "secret": secret,
        "office_name": "",
        "is_lead": 0,
        "state": ENROLLING,
        "cursor": 0,
        "batch": 0,
        "audit_sent": 0,
        "structure": HEAD,
        "server_offset_seconds": 0,
    }


def _introduction(uow: UnitOfWork, ctx: Context) -> Introduction:
    state = uow.office.state()
    (row,) = standing(uow.connection, Staff.kind, [ctx.actor.id])
    return Introduction(state.office_id, state.incarnation, row.id, row.fields)


def _office_rows(server: EnrolmentServer, scope: UUID) -> tuple[ServerRow, ...]:
    """Everything that belongs to the whole office; raises ``OfficeNotReadyError`` when nobody has sent it."""
    rows: list[ServerRow] = []
    upto, after = server.poll().seq, None
    while True:
        page = server.load_cases([scope], upto, after, PAGE_ROWS)
        rows += page.rows
        if (after := page.last) is None:
            break
    if not any(row.kind == Office.kind for row in rows):
        raise OfficeNotReadyError
    return tuple(rows)


@dataclass(frozen=True)
class JoinOffice:
    """Put the office's rows in place of one's own and begin to follow it, in one transaction."""

    identity: Identity
    me: Introduction
    rows: tuple[ServerRow, ...] = field(repr=False)
    passphrase: str = field(repr=False)
    requires: Permission = Permission.WORK_HERE

    def run(self, uow: UnitOfWork, ctx: Context) -> Intaken[None]:
        """All of it, or nothing."""
        identity = self.identity
        is_known_otherwise = identity.staff_id != self.me.staff_id
        if is_known_otherwise and holds_people(uow.connection):
            raise RegisterNotEmptyError
        begin_sync(uow.connection)
        link = uow.sync.link()
        # Who joins again has sent what was here before, or is on the way.
        upload = link.upload if link is not None and link.member_id is not None else FIRST_UPLOAD
        taken = RowsTaken()
        if self.rows:
            adopt_office(uow.connection, self.me.office_id, identity.scope)
            if is_known_otherwise:
                remove_staff(uow.connection, self.me.staff_id)
            taken = take_rows(uow, ctx, self.rows, even_known=True)
        uow.sync_cases.hold(identity.scope)
        uow.sync.set_link(
            state=ENROLLED,
            office_name=identity.office_name,
            member_id=identity.member,
            staff_id=identity.staff_id,
            is_lead=int(identity.is_lead),
            enrolled_at=ctx.now,
            upload=upload,
        )
        if is_known_otherwise:
            ctx.keys.give(identity.staff_id, self.me.fields["name"], self.passphrase)
        return Intaken(None, taken.changes, {"office": 1})
