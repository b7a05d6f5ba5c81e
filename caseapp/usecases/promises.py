"""What becomes of a promise: kept, or dropped with a reason. Undo takes either back."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar
from uuid import UUID

from caseapp.domain.goal_plan import Promise, Step
from caseapp.domain.permissions import Permission
from caseapp.domain.text import TEXT_LIMIT, require_text
from caseapp.errors import ChangedElsewhereError, FieldConflict, NotFoundError
from caseapp.storage.unit_of_work import UnitOfWork
from caseapp.usecases.base import Context
from caseapp.usecases.field_changes import set_fields


@dataclass(frozen=True)
class KeepPromise:
    """It is done today; the office's step that it belongs to is done with it."""

    requires: ClassVar[Permission] = Permission.WRITE_CASE
    in_merged_too: ClassVar[bool] = True

    client_id: UUID
    promise_id: UUID

    def execute(self, uow: UnitOfWork, ctx: Context) -> UUID:
        """Raises ``NotFoundError``, or ``ChangedElsewhereError`` when it is not open any more."""
        promise = _open_promise(uow, self.client_id, self.promise_id, "kept")
        promise.keep(ctx.today)
        step = uow.records.get_even_removed(Step, promise.step_id) if promise.step_id else None
        if step is not None and not step.is_removed:
            # How far a step has come is no part of what was agreed: the plan stays as it is.
            set_fields(step, {"state": "completed"})
        return promise.id


@dataclass(frozen=True)
class DropPromise:
    """It will not be done; the reason is kept for the person who was promised it."""

    requires: ClassVar[Permission] = Permission.WRITE_CASE
    in_merged_too: ClassVar[bool] = True

    client_id: UUID
    promise_id: UUID
    reason: str = field(repr=False)

    def execute(self, uow: UnitOfWork, ctx: Context) -> UUID:
        """Raises ``InvalidInputError``, ``NotFoundError`` or ``ChangedElsewhereError``."""
        reason = require_text(self.reason, "reason", limit=TEXT_LIMIT)
        promise = _open_promise(uow, self.client_id, self.promise_id, "dropped")
        promise.drop(reason)
        return promise.id


def _open_promise(uow: UnitOfWork, client_id: UUID, promise_id: UUID, wanted: str) -> Promise:
    promise = uow.records.get(Promise, promise_id, str(promise_id))
    if promise.client_id != client_id:
        raise NotFoundError(what=str(promise_id))
    if not promise.is_open:
        raise ChangedElsewhereError([FieldConflict(Promise.kind, "state", "open", promise.state, wanted)])
    return promise
