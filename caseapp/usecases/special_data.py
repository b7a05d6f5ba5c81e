"""Target groups of a person: special data, hidden until somebody wants to see them. Each look is recorded."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from caseapp.domain.changes import Change, FieldValues, RecordChange
from caseapp.domain.client_parts import ClientTargetGroup
from caseapp.domain.permissions import Permission
from caseapp.storage.unit_of_work import UnitOfWork
from caseapp.usecases.base import Context

TARGET_GROUPS = "target_groups"


@dataclass(frozen=True)
class LookAtTargetGroups:
    """Record that somebody looks at the target groups of a person: who, when and whose, never which ones.

    Carried out before they are shown; when it cannot be written, nothing is shown. Nothing of the person
    changes, so no page reads again.
    """

    requires: ClassVar[Permission] = Permission.READ_CASE

    client_id: UUID

    def execute(self, uow: UnitOfWork, ctx: Context) -> UUID:
        """Raises ``NotFoundError``."""
        client = uow.clients.find(self.client_id)
        nothing = {TARGET_GROUPS: FieldValues(None, None)}
        look = RecordChange(client.kind, client.id, client.id, Change.SEEN, client.version, nothing)
        # Not ``uow.note``: pages would take it for a change of the person.
        uow.audit(uow.office.state().device_id).append(
            at=ctx.now, actor=ctx.actor.id, action=type(self).__name__, client_id=client.id, changes=(look,)
        )
        return client.id


@dataclass(frozen=True)
class GetTargetGroups:
    """The target groups of a person in their order. Whoever shows them has recorded the look before."""

    requires: ClassVar[Permission] = Permission.READ_CASE

    client_id: UUID

    def run(self, uow: UnitOfWork, ctx: Context) -> tuple[ClientTargetGroup, ...]:
        """Raises ``NotFoundError``."""
        return uow.clients.part(ClientTargetGroup, uow.clients.find(self.client_id).id)
