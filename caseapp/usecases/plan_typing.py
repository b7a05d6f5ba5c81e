"""Leaving the plan editor: typing is kept unless every word of it has arrived in the plan."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar
from uuid import UUID

from caseapp.domain.base import Record
from caseapp.domain.goal_plan import Goal, Step, Voice
from caseapp.domain.permissions import Permission
from caseapp.storage.unit_of_work import UnitOfWork
from caseapp.usecases.base import Context
from caseapp.usecases.case_page import PLAN_FORM
from caseapp.usecases.drafts import DiscardDraft, SaveDraft
from caseapp.usecases.plan_edits import OWN_WORDS

PARTS: Mapping[str, type[Record]] = {"goal": Goal, "voice": Voice, "step": Step}


@dataclass(frozen=True)
class Sent:
    """Values that were given to the write lane for one record; ``part`` is ``plan`` or a key of ``PARTS``."""

    part: str
    record_id: UUID
    values: Mapping[str, Any] = field(repr=False)


@dataclass(frozen=True)
class KeepPlanTyping:
    """The last command of an editor that closes: its edits went before, and nobody hears any more whether
    one of them was refused.
    """

    requires: ClassVar[Permission] = Permission.WRITE_CASE
    in_merged_too: ClassVar[bool] = True

    client_id: UUID
    typing: Mapping[str, Any] = field(repr=False)
    """Everything on the screen that may not be saved."""
    sent: tuple[Sent, ...] = ()
    is_complete: bool = True
    """False when some typing was no edit yet, such as a day that cannot be read."""

    def execute(self, uow: UnitOfWork, ctx: Context) -> UUID:
        """Keeps the typing, or forgets what was kept before."""
        form, client_id = PLAN_FORM, self.client_id
        if self.is_complete and all(self._has_arrived(uow, sent) for sent in self.sent):
            DiscardDraft(form, client_id, client_id).execute(uow, ctx)
        else:
            SaveDraft(form, client_id, client_id, self.typing).execute(uow, ctx)
        return client_id

    def _has_arrived(self, uow: UnitOfWork, sent: Sent) -> bool:
        if sent.part == "plan":
            record: Record | None = uow.plans.current(self.client_id)
        else:
            found = uow.records.get_even_removed(PARTS[sent.part], sent.record_id)
            record = found if found is not None and not found.is_removed else None
        return record is not None and all(
            _value(uow, record, name) == value for name, value in sent.values.items()
        )


def _value(uow: UnitOfWork, record: Record, name: str) -> Any:
    if name == OWN_WORDS:
        return next((voice.text for voice in uow.plans.voices(record.id) if voice.by == "client"), None)
    value = getattr(record, name)
    return tuple(value) if isinstance(value, list) else value
