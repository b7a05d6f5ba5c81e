"""The office of the example workspace: its profile, its sites and who works there."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar
from uuid import UUID

from caseapp.domain.permissions import Permission
from caseapp.domain.staff import Staff
from caseapp.paths import resource
from caseapp.storage.unit_of_work import UnitOfWork
from caseapp.usecases.base import Context
from caseapp.usecases.field_changes import set_fields
from caseapp.usecases.founding import NewOffice

Json = dict[str, Any]


def office_content() -> Json:
    """The shipped description of the office."""
    content: Json = json.loads(resource("example", "office.json").read_text(encoding="utf-8"))
    return content


def new_office(content: Json) -> NewOffice:
    """What the workspace is founded with: marked as an example, the first member of staff as user."""
    return NewOffice(content["name"], content["country"], content["staff"][0]["name"], is_example=True)


@dataclass(frozen=True)
class FurnishExampleOffice:
    """Give the office its profile and its staff. All are one team, so that whoever looks sees everybody."""

    requires: ClassVar[Permission] = Permission.MANAGE_OFFICE

    content: Mapping[str, Any]

    def execute(self, uow: UnitOfWork, ctx: Context) -> UUID:
        """The office's id."""
        office = uow.office.office()
        set_fields(office, self.content["profile"])
        first, *others = self.content["staff"]
        set_fields(uow.records.get(Staff, ctx.actor.id, "staff"), first)
        for member in others:
            uow.add(
                Staff(id=ctx.new_id(), client_id=office.id, roles=("caseworker",), is_active=True, **member)
            )
        return office.id


@dataclass(frozen=True)
class GetStaffIds:
    """Everybody who works in the office, by name."""

    requires: ClassVar[Permission] = Permission.MANAGE_OFFICE

    def run(self, uow: UnitOfWork, ctx: Context) -> Mapping[str, UUID]:
        """Name -> id."""
        return {member.name: member.id for member in uow.office.staff()}
