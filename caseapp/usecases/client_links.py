"""Own records of the people around a person, and the records in which the person stands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar
from uuid import UUID

from caseapp.domain.client_parts import ClientPerson
from caseapp.domain.permissions import Permission
from caseapp.storage.client_links import LinkedRecord, Mention, linked_records, mentions
from caseapp.storage.unit_of_work import UnitOfWork
from caseapp.usecases.base import Context


@dataclass(frozen=True)
class ClientLinks:
    """What may be opened from a person's page. Records that the actor may not see are not in it."""

    records: Mapping[UUID, LinkedRecord] = field(default_factory=dict)
    """By the id under which somebody around the person is linked."""
    mentions: tuple[Mention, ...] = ()


@dataclass(frozen=True)
class GetClientLinks:
    """The links of one person, both ways."""

    requires: ClassVar[Permission] = Permission.READ_CASE

    client_id: UUID

    def run(self, uow: UnitOfWork, ctx: Context) -> ClientLinks:
        """Raises ``NotFoundError``."""
        client = uow.clients.find(self.client_id)
        people = uow.clients.part(ClientPerson, client.id)
        records = linked_records(uow.session, people, ctx.reach)
        return ClientLinks(records, mentions(uow.session, client.id, ctx.reach))
