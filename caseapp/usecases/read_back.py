"""What is read out before agreeing: the draft, its digest, and everybody whose answer is needed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from caseapp.domain.agreement import Respondent, speakers_besides
from caseapp.domain.permissions import Permission
from caseapp.domain.plan_snapshot import PlanSnapshot
from caseapp.errors import NoPlanError
from caseapp.storage.unit_of_work import UnitOfWork
from caseapp.usecases.agreement import draft_digest, respondents_on
from caseapp.usecases.base import Context
from caseapp.usecases.case_page import AGREEMENT_FORM
from caseapp.usecases.drafts import DraftView, FindDraft
from caseapp.usecases.goal_plan import read_draft


@dataclass(frozen=True)
class ReadBack:
    """The draft as it will be frozen. ``next_version`` is the number that it will get.

    ``others`` speak on the plan and may answer where they do; nothing waits for them.
    """

    client_id: UUID
    snapshot: PlanSnapshot
    digest: str
    respondents: tuple[Respondent, ...]
    others: tuple[Respondent, ...]
    next_version: int
    typing: DraftView | None


@dataclass(frozen=True)
class GetReadBack:
    """The draft to be read out and agreed on."""

    requires: ClassVar[Permission] = Permission.AGREE_PLAN

    client_id: UUID

    def run(self, uow: UnitOfWork, ctx: Context) -> ReadBack:
        """Raises ``NoPlanError``."""
        plan = uow.plans.current(self.client_id)
        if plan is None:
            raise NoPlanError
        snapshot = read_draft(uow, ctx, plan)
        required = respondents_on(uow, ctx, self.client_id, snapshot, ctx.today)
        newest = uow.plans.newest_seal(plan.id)
        return ReadBack(
            self.client_id,
            snapshot,
            draft_digest(snapshot),
            required,
            speakers_besides(snapshot, required),
            newest.number + 1 if newest else 1,
            FindDraft(AGREEMENT_FORM, self.client_id).run(uow, ctx),
        )
