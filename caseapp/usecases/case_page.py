"""What a person's page shows, read in one go so that its parts fit together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from caseapp.domain.permissions import Permission
from caseapp.storage.unit_of_work import UnitOfWork
from caseapp.usecases.base import Context
from caseapp.usecases.client import ClientView, GetClient
from caseapp.usecases.drafts import DraftView, FindDraft
from caseapp.usecases.goal_plan import FindPlan, PlanView
from caseapp.usecases.merged_records import Standing, standing_of

PLAN_FORM = "plan_form"
CLIENT_FORM = "client_form"
AGREEMENT_FORM = "agreement_form"
OVERVIEW_FORM = "overview_form"
"""Kinds of drafts: the forms whose typing is kept."""


@dataclass(frozen=True)
class CasePage:
    """One person, the plan as it is worked on, the version that holds, and typing left in the plan editor.

    ``writing`` is typing left on the person's page itself.
    """

    client_id: UUID
    view: ClientView
    draft: PlanView | None
    agreed: PlanView | None
    typing: DraftView | None
    writing: DraftView | None
    standing: Standing
    """Whether the record stands in another one, and which stand in it."""

    @property
    def sections(self) -> tuple[str, ...]:
        """What holds something beside the overview, the plan and the meetings."""
        held = {"network": self.view.file.people, "documents": self.view.documents}
        return tuple(name for name, there in held.items() if there)

    @property
    def is_free(self) -> bool:
        """True unless the record stands in another one."""
        return self.standing.into is None

    @property
    def draft_differs(self) -> bool:
        """True when the draft is not (or not any more) what was agreed."""
        return self.draft is not None and (self.agreed is None or self.draft.draft_changed)


@dataclass(frozen=True)
class GetCasePage:
    """Everything on a person's page."""

    requires: ClassVar[Permission] = Permission.READ_CASE

    client_id: UUID

    def run(self, uow: UnitOfWork, ctx: Context) -> CasePage:
        """Raises ``NotFoundError``."""
        view = GetClient(self.client_id).run(uow, ctx)
        newest = FindPlan(self.client_id).run(uow, ctx)
        draft = FindPlan(self.client_id, draft=True).run(uow, ctx)
        agreed = newest if newest is not None and newest.snapshot.version is not None else None
        typing = FindDraft(PLAN_FORM, self.client_id).run(uow, ctx)
        writing = FindDraft(OVERVIEW_FORM, self.client_id).run(uow, ctx)
        standing = standing_of(uow, ctx, view.file.client)
        return CasePage(self.client_id, view, draft, agreed, typing, writing, standing)
