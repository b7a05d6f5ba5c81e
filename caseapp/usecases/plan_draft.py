"""What the plan editor works on: the draft with the ids of its parts, and typing that was kept unsaved."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from caseapp.domain.goal_plan import PlanTree
from caseapp.domain.permissions import Permission
from caseapp.storage.unit_of_work import UnitOfWork
from caseapp.usecases.base import Context
from caseapp.usecases.case_page import PLAN_FORM
from caseapp.usecases.drafts import DraftView, FindDraft


@dataclass(frozen=True)
class PlanDraft:
    """One person's draft plan; ``tree`` is ``None`` before the first word of it is saved.

    ``agreed`` names the goals that are part of a frozen version.
    """

    client_id: UUID
    name: str
    number: str
    tree: PlanTree | None
    agreed: frozenset[UUID]
    typing: DraftView | None


@dataclass(frozen=True)
class GetPlanDraft:
    """The draft plan of one person."""

    requires: ClassVar[Permission] = Permission.READ_CASE

    client_id: UUID

    def run(self, uow: UnitOfWork, ctx: Context) -> PlanDraft:
        """Raises ``NotFoundError``."""
        client = uow.clients.find(self.client_id)
        plan = uow.plans.current(self.client_id)
        return PlanDraft(
            self.client_id,
            client.addressed_as,
            client.number,
            uow.plans.tree(plan) if plan is not None else None,
            uow.plans.agreed_goals(self.client_id),
            FindDraft(PLAN_FORM, self.client_id).run(uow, ctx),
        )
