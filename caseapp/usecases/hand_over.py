"""A sheet reaches the person: how it was handed over, or the promise to bring it later."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import ClassVar
from uuid import UUID

from caseapp.domain.goal_plan import OPEN, Promise
from caseapp.domain.permissions import Permission
from caseapp.domain.print_record import BY_POST, PRINTED_PLAN, HandOver, PrintRecord
from caseapp.domain.text import NAME_LIMIT, TEXT_LIMIT, require_text
from caseapp.errors import InvalidInputError, LettersNotSafeError, NotFoundError
from caseapp.storage.unit_of_work import UnitOfWork
from caseapp.usecases.base import Context
from caseapp.usecases.field_changes import set_fields
from caseapp.usecases.field_rules import clean_all, known_code, optional_line, past_day

_FIELDS = {"how": known_code("handover_how"), "day": past_day, "to_whom": optional_line(NAME_LIMIT)}


@dataclass(frozen=True)
class RecordHandOver:
    """Keep how a copy was handed over; a promise to bring the plan is kept with it. Once more corrects it."""

    requires: ClassVar[Permission] = Permission.PRINT_PLAN

    client_id: UUID
    record_id: UUID
    how: str
    day: date | None = None
    to_whom: str | None = field(default=None, repr=False)

    def execute(self, uow: UnitOfWork, ctx: Context) -> UUID:
        """Raises ``InvalidInputError``, ``NotFoundError`` or ``LettersNotSafeError``."""
        said = {"how": self.how, "day": self.day or ctx.today, "to_whom": self.to_whom}
        values = clean_all(ctx, _FIELDS, said)
        record = uow.records.get_even_removed(PrintRecord, self.record_id)
        if record is None or record.client_id != self.client_id:
            raise NotFoundError(what=str(self.record_id))
        if self.how == BY_POST and not letters_are_safe(uow, self.client_id):
            raise LettersNotSafeError
        if record.plan_version_id is not None:
            _keep_promise(uow, self.client_id, values["day"])
        known = uow.prints.hand_overs(self.client_id).get(record.id)
        if known is not None:
            set_fields(known, values)
            return known.id
        hand_over = HandOver(id=ctx.new_id(), client_id=self.client_id, print_record_id=record.id, **values)
        uow.add(hand_over)
        return hand_over.id


def letters_are_safe(uow: UnitOfWork, client_id: UUID) -> bool:
    """False when every way by post that is known may be used only with care."""
    contacts = uow.clients.file(uow.clients.find(client_id)).contacts
    by_post = [contact.safe for contact in contacts if contact.contact_kind == BY_POST]
    return any(by_post) or not by_post


def _keep_promise(uow: UnitOfWork, client_id: UUID, day: date) -> None:
    """A draft in the hand keeps nothing: what was promised is the plan."""
    for promise in uow.plans.promises(client_id):
        if promise.about == PRINTED_PLAN and promise.is_open:
            promise.keep(day)


@dataclass(frozen=True)
class PromisePrintedPlan:
    """Print later: promise to bring the plan. ``text`` is what Today says; a second promise moves the day."""

    requires: ClassVar[Permission] = Permission.PRINT_PLAN

    client_id: UUID
    due: date
    text: str = field(repr=False)

    def execute(self, uow: UnitOfWork, ctx: Context) -> UUID:
        """Raises ``InvalidInputError``."""
        if self.due < ctx.today:
            raise InvalidInputError.at("due", "date_in_past")
        text = require_text(self.text, "text", limit=TEXT_LIMIT)
        for promise in uow.plans.promises(self.client_id):
            if promise.about == PRINTED_PLAN and promise.is_open:
                set_fields(promise, {"due": self.due})
                return promise.id
        promise = Promise(
            id=ctx.new_id(),
            client_id=self.client_id,
            step_id=None,
            text=text,
            binding="promised",
            promised_by=ctx.actor.id,
            promised_by_name=ctx.actor.name,
            due=self.due,
            first_due=self.due,
            state=OPEN,
            kept_on=None,
            dropped_reason=None,
            about=PRINTED_PLAN,
        )
        uow.add(promise)
        return promise.id
