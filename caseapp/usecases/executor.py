"""The one way to read and to write.

It checks the right, opens the transaction, and writes with every change the audit record, the history, the
search entry and (with sync) the outbox entry: none can be forgotten, none can exist without the change.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager
from typing import TypeVar
from uuid import UUID

from caseapp.domain.base import Record, Stored
from caseapp.domain.changes import Change, RecordChange
from caseapp.domain.ids import RandomBytes
from caseapp.domain.permissions import Permission
from caseapp.errors import CaseAppError, NotAllowedError
from caseapp.storage.bulk_rows import insert_rows
from caseapp.storage.faults import our_errors, our_errors_of_reading
from caseapp.storage.register import Register
from caseapp.storage.unit_of_work import UnitOfWork, unit_of_work
from caseapp.usecases.base import Changes, Clock, Command, Context, Intake, Query
from caseapp.usecases.bulk import BulkCommand, BulkOutcome, Progress, Stage, Stop
from caseapp.usecases.findable import findable_of, is_hidden
from caseapp.usecases.key_holder import KeyHolder
from caseapp.usecases.merged_records import free_record
from caseapp.usecases.office_facts import OfficeFacts, read_office_facts
from caseapp.usecases.outbox import queue_changes, waiting_rows
from caseapp.usecases.undo import undo_of

T = TypeVar("T")

_CASE_PERMISSIONS = frozenset(
    {Permission.READ_CASE, Permission.WRITE_CASE, Permission.AGREE_PLAN, Permission.PRINT_PLAN}
)


_WRITING = frozenset({Permission.WRITE_CASE, Permission.AGREE_PLAN})


class Executor:
    """Runs queries and commands for one actor on one register. Use one per lane and thread.

    ``random_bytes`` gives ids and search keys; example data and tests choose it to get the same again.
    """

    def __init__(
        self,
        register: Register,
        actor_id: UUID,
        clock: Clock,
        random_bytes: RandomBytes = os.urandom,
        key_holder: KeyHolder | None = None,
    ) -> None:
        self._register = register
        self._actor_id = actor_id
        self._clock = clock
        self._random_bytes = random_bytes
        self._key_holder = key_holder
        self._facts: OfficeFacts | None = None

    def ask(self, query: Query[T], *, in_background: bool = False) -> T:
        """The answer to a query; raises ``NotAllowedError`` before anything is read."""
        engine = self._register.background if in_background else self._register.reading
        with our_errors_of_reading(self._register.path), unit_of_work(engine) as uow:
            facts, ctx = self._surroundings(uow)
            _check_right(uow, ctx, facts, query)
            return query.run(uow, ctx)

    def run(self, command: Command) -> Changes:
        """Carry a command out and commit it, or change nothing at all."""
        with our_errors(self._register.path), self._transaction() as uow:
            facts, ctx = self._surroundings(uow)
            _check_right(uow, ctx, facts, command)
            _refuse_elsewhere(uow, command)
            subject = command.execute(uow, ctx)
            changes = self._save(uow, ctx, facts, command, subject)
            uow.commit()
        if changes.concerns("office", "staff"):
            self._facts = None
            self._keep_vault_in_step()
        return changes

    def take_in(self, intake: Intake[T]) -> tuple[T, Changes]:
        """Write what was done elsewhere, all of it or nothing; the answer, and what pages need to know."""
        with our_errors(self._register.path), self._transaction() as uow:
            facts, ctx = self._surroundings(uow)
            _check_right(uow, ctx, facts, intake)
            taken = intake.run(uow, ctx)
            if taken.summary:
                action = type(intake).__name__
                audit = uow.audit(facts.device_id)
                audit.append(
                    at=ctx.now, actor=ctx.actor.id, action=action, client_id=None, summary=dict(taken.summary)
                )
            uow.commit()
        if taken.has_erased:
            self._register.empty_log()
        changes = Changes(
            None,
            frozenset(change.kind for change in taken.changes),
            frozenset(change.id for change in taken.changes),
            frozenset(change.client_id for change in taken.changes),
            records=taken.changes,
        )
        if changes.concerns("office", "staff", "code_entry"):
            self._facts = None
            self._keep_vault_in_step()
        return taken.value, changes

    def forget_office(self) -> None:
        """Read the office's facts again before the next use case: its link to a server has changed."""
        self._facts = None

    def _keep_vault_in_step(self) -> None:
        """Names on the lock screen follow the register, after an undo too.

        The change is committed and stays: what the disk refuses here is made good with the next change.
        """
        if self._key_holder is None:
            return
        with unit_of_work(self._register.writing) as uow:
            self._facts = facts = read_office_facts(uow)
        names = {member.id: member.name for member in facts.members}
        with contextlib.suppress(CaseAppError):
            self._key_holder.keep_in_step(facts.office_name, names)

    def run_bulk(
        self, command: BulkCommand, progress: Progress = lambda *_: None, stop: Stop = lambda: False
    ) -> BulkOutcome:
        """Carry a bulk command out as far as ``stop`` lets it; what was done stays."""
        outcome = BulkOutcome(0)
        for outcome in self.bulk_stages(command):
            progress(outcome.done, outcome.total)
            if stop():
                break
        return outcome

    def bulk_stages(self, command: BulkCommand) -> Iterator[BulkOutcome]:
        """The same step by step: yields before the first stage and after each commit, with no transaction
        open. Whoever has other commands waiting lets them in before asking for the next.
        """
        with our_errors(self._register.path), self._transaction() as uow:
            facts, ctx = self._surroundings(uow)
            _check_right(uow, ctx, facts, command)
            plan = command.prepare(uow, ctx)
        outcome = BulkOutcome(plan.total)
        yield outcome
        for stage in plan.stages:
            self._write_stage(command, stage)
            outcome = outcome.after(stage)
            yield outcome

    def _write_stage(self, command: BulkCommand, stage: Stage) -> None:
        with our_errors(self._register.path), self._transaction() as uow:
            facts, ctx = self._surroundings(uow)
            _check_right(uow, ctx, facts, command)
            for batch in stage.batches:
                insert_rows(uow.connection, batch, ctx.now, ctx.actor.id)
            uow.search.put_new(stage.findables)
            audit = uow.audit(facts.device_id)
            action = type(command).__name__
            number = audit.append(
                at=ctx.now, actor=ctx.actor.id, action=action, client_id=None, summary=stage.summary
            )
            if facts.is_synced:
                uow.outbox.put_new(waiting_rows(stage.batches, ctx, number))
            uow.commit()

    def _transaction(self) -> AbstractContextManager[UnitOfWork]:
        return unit_of_work(self._register.writing, lambda: int.from_bytes(self._random_bytes(4), "big"))

    def _surroundings(self, uow: UnitOfWork) -> tuple[OfficeFacts, Context]:
        # Only commands of this process change them: the workspace lock keeps other writers out.
        if self._facts is None:
            self._facts = read_office_facts(uow)
        return self._facts, self._facts.context(
            self._actor_id, self._clock(), self._random_bytes, self._key_holder
        )

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
        touched = (*(change for _, change in pairs), *uow.noted)
        client_id = _case_of(command, touched)
        if touched:
            self._record(uow, ctx, facts, type(command).__name__, pairs, client_id)
        elif uow.told:
            action = type(command).__name__
            uow.audit(facts.device_id).append(
                at=ctx.now, actor=ctx.actor.id, action=action, client_id=None, summary=uow.told
            )
        undo = None
        if not (uow.noted or getattr(command, "has_own_way_back", False)):
            undo = undo_of(type(command).__name__, pairs, subject, client_id, command.requires)
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
        named = (*touched, *uow.noted)
        command = audit.append(
            at=ctx.now, actor=ctx.actor.id, action=action, client_id=client_id, changes=named
        )
        for record, _ in pairs:
            if (item := findable_of(record)) is None:
                if is_hidden(record):
                    uow.search.drop(record.id)
            elif isinstance(record, Record) and record.is_removed:
                uow.search.drop(record.id)
            else:
                uow.search.put(item)
        if facts.is_synced:
            queue_changes(uow, pairs, ctx, command)


def _stamp(record: Stored, change: RecordChange, ctx: Context) -> None:
    if change.change is Change.ADDED:
        record.created_at, record.created_by = ctx.now, ctx.actor.id
    if isinstance(record, Record):
        record.updated_at, record.updated_by = ctx.now, ctx.actor.id


def _case_of(command: Command, touched: Sequence[RecordChange]) -> UUID | None:
    named: UUID | None = getattr(command, "client_id", None)
    return named if named is not None else next((change.client_id for change in touched), None)


def _refuse_elsewhere(uow: UnitOfWork, command: Command) -> None:
    """A record that stands in another one is read; whatever is new is written there."""
    client_id: UUID | None = getattr(command, "client_id", None)
    is_writing = command.requires in _WRITING and not getattr(command, "in_merged_too", False)
    if is_writing and client_id is not None:
        free_record(uow, client_id)


def _check_right(
    uow: UnitOfWork,
    ctx: Context,
    facts: OfficeFacts,
    usecase: Query[object] | Command | BulkCommand | Intake[object],
) -> None:
    permission = usecase.requires
    allowed = ctx.actor.may(permission)
    client_id: UUID | None = getattr(usecase, "client_id", None)
    if allowed and permission in _CASE_PERMISSIONS and client_id is not None:
        client = uow.clients.find(client_id)
        uow.keep(client)
        allowed = ctx.may_on_case(permission, client.responsible_id)
    if not allowed:
        raise NotAllowedError(lead_name=facts.lead_name)
