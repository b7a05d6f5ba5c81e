"""The one way to read and to write.

It checks the right, opens the transaction, and writes with every change the audit record, the history, the
search entry and (with sync) the outbox entry: none can be forgotten, none can exist without the change.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar
from uuid import UUID

from caseapp.domain.base import Record, Stored
from caseapp.domain.changes import Change, RecordChange
from caseapp.domain.permissions import Permission
from caseapp.errors import NotAllowedError
from caseapp.storage.faults import our_errors
from caseapp.storage.register import Register
from caseapp.storage.unit_of_work import UnitOfWork, unit_of_work
from caseapp.usecases.base import Changes, Clock, Command, Context, Query
from caseapp.usecases.findable import findable_of
from caseapp.usecases.office_facts import OfficeFacts, read_office_facts
from caseapp.usecases.outbox import outbox_entries
from caseapp.usecases.undo import undo_of

T = TypeVar("T")

_CASE_PERMISSIONS = frozenset(
    {Permission.READ_CASE, Permission.WRITE_CASE, Permission.AGREE_PLAN, Permission.PRINT_PLAN}
)


class Executor:
    """Runs queries and commands for one actor on one register. Use one per lane and thread."""

    def __init__(self, register: Register, actor_id: UUID, clock: Clock) -> None:
        self._register = register
        self._actor_id = actor_id
        self._clock = clock
        self._facts: OfficeFacts | None = None

    def ask(self, query: Query[T], *, in_background: bool = False) -> T:
        """The answer to a query; raises ``NotAllowedError`` before anything is read."""
        engine = self._register.background if in_background else self._register.reading
        with our_errors(self._register.path), unit_of_work(engine) as uow:
            facts = self._office_facts(uow)
            ctx = facts.context(self._actor_id, self._clock())
            _check_right(uow, ctx, facts, query)
            return query.run(uow, ctx)

    def run(self, command: Command) -> Changes:
        """Carry a command out and commit it, or change nothing at all."""
        with our_errors(self._register.path), unit_of_work(self._register.writing) as uow:
            facts = self._office_facts(uow)
            ctx = facts.context(self._actor_id, self._clock())
            _check_right(uow, ctx, facts, command)
            subject = command.execute(uow, ctx)
            changes = self._save(uow, ctx, facts, command, subject)
            uow.commit()
        if changes.concerns("office", "staff"):
            self._facts = None
        return changes

    def _office_facts(self, uow: UnitOfWork) -> OfficeFacts:
        # Only commands of this process change them: the workspace lock keeps other writers out.
        if self._facts is None:
            self._facts = read_office_facts(uow)
        return self._facts

    def _save(
        self, uow: UnitOfWork, ctx: Context, facts: OfficeFacts, command: Command, subject: UUID | None
    ) -> Changes:
        for record in (*uow.session.new, *uow.session.dirty):
            if isinstance(record, Stored):
                record.prepare()
        pairs = uow.records.changes()
        for record, change in pairs:
            _stamp(record, change, ctx)
        uow.session.flush()
        touched = tuple(change for _, change in pairs)
        client_id = _case_of(command, touched)
        if touched:
            self._record(uow, ctx, facts, type(command).__name__, pairs, client_id)
        undo = undo_of(type(command).__name__, touched, subject, client_id, command.requires)
        return Changes(
            subject,
            frozenset(c.kind for c in touched),
            frozenset(c.id for c in touched),
            frozenset(c.client_id for c in touched),
            undo,
            touched,
        )

    def _record(
        self,
        uow: UnitOfWork,
        ctx: Context,
        facts: OfficeFacts,
        action: str,
        pairs: Sequence[tuple[Stored, RecordChange]],
        client_id: UUID | None,
    ) -> None:
        touched = [change for _, change in pairs]
        audit = uow.audit(facts.device_id)
        audit.keep_history(touched, ctx.now, ctx.actor.id)
        audit.append(at=ctx.now, actor=ctx.actor.id, action=action, client_id=client_id, changes=touched)
        for record, _ in pairs:
            if (item := findable_of(record)) is not None:
                if isinstance(record, Record) and record.is_removed:
                    uow.search.drop(record.id)
                else:
                    uow.search.put(item)
        if facts.is_synced:
            audit.queue(outbox_entries(pairs, ctx))


def _stamp(record: Stored, change: RecordChange, ctx: Context) -> None:
    if change.change is Change.ADDED:
        record.created_at, record.created_by = ctx.now, ctx.actor.id
    if isinstance(record, Record):
        record.updated_at, record.updated_by = ctx.now, ctx.actor.id


def _case_of(command: Command, touched: Sequence[RecordChange]) -> UUID | None:
    named: UUID | None = getattr(command, "client_id", None)
    return named if named is not None else next((change.client_id for change in touched), None)


def _check_right(uow: UnitOfWork, ctx: Context, facts: OfficeFacts, usecase: Query[object] | Command) -> None:
    permission = usecase.requires
    allowed = ctx.actor.may(permission)
    client_id: UUID | None = getattr(usecase, "client_id", None)
    if allowed and permission in _CASE_PERMISSIONS and client_id is not None:
        client = uow.clients.find(client_id)
        uow.keep(client)
        allowed = ctx.actor.may_on_case(permission, client.responsible_id, ctx.team_ids)
    if not allowed:
        raise NotAllowedError(lead_name=facts.lead_name)
