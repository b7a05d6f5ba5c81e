"""People around somebody, written down while they are named. One human is one row, whatever they are."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar
from uuid import UUID

from caseapp.domain.client import Client
from caseapp.domain.client_parts import ClientPerson
from caseapp.domain.names import fold
from caseapp.domain.permissions import Permission
from caseapp.errors import NotFoundError
from caseapp.storage.unit_of_work import UnitOfWork
from caseapp.usecases.base import Context, FieldChange
from caseapp.usecases.client_rules import PART_FIELDS, clean_part
from caseapp.usecases.drafts import DraftView, FindDraft
from caseapp.usecases.field_changes import apply_changes, cleaned_changes, set_fields

NETWORK_FORM = "network_form"
"""The kind of draft: typing in the page about the people around somebody."""

_PEOPLE = "people"


@dataclass(frozen=True)
class NetworkDesk:
    """Everybody around a person, and typing that was left unsaved."""

    client_id: UUID
    number: str
    called_name: str = field(repr=False)
    people: tuple[ClientPerson, ...] = field(repr=False)
    typing: DraftView | None = field(repr=False)


@dataclass(frozen=True)
class GetNetwork:
    """Who is around a person."""

    requires: ClassVar[Permission] = Permission.READ_CASE

    client_id: UUID

    def run(self, uow: UnitOfWork, ctx: Context) -> NetworkDesk:
        """Raises ``NotFoundError``."""
        client = uow.clients.find(self.client_id)
        people = uow.clients.part(ClientPerson, client.id)
        typing = FindDraft(NETWORK_FORM, client.id, client.id).run(uow, ctx)
        return NetworkDesk(client.id, client.number, client.addressed_as, people, typing)


@dataclass(frozen=True)
class NameAround:
    """Somebody was named, as an answer to a question when there is a ``mark``: ``there_for_me`` ...

    Who stands there already under this name gets the mark and is not entered a second time.
    """

    requires: ClassVar[Permission] = Permission.WRITE_CASE

    client_id: UUID
    name: str = field(repr=False)
    mark: str | None = None

    def execute(self, uow: UnitOfWork, ctx: Context) -> UUID:
        """The id of the row. Raises ``InvalidInputError`` for a name that is none."""
        client = uow.records.get(Client, self.client_id, str(self.client_id))
        marks = {self.mark: True} if self.mark else {}
        values = clean_part(ctx, _PEOPLE, {"name": self.name, "said_on": ctx.today, **marks}, "")
        known = uow.clients.part(ClientPerson, client.id)
        for row in known:
            if fold(row.name) == fold(values["name"]):
                set_fields(row, marks)
                return row.id
        every = uow.records.of_case(ClientPerson, client.id)
        position = max((row.position for row in every), default=-1) + 1
        added = ClientPerson(id=ctx.new_id(), client_id=client.id, position=position, **values)
        uow.add(added)
        return added.id


@dataclass(frozen=True)
class ChangeAround:
    """Change fields of one row; problems name the field alone."""

    requires: ClassVar[Permission] = Permission.WRITE_CASE

    client_id: UUID
    person_id: UUID
    changes: tuple[FieldChange, ...] = field(repr=False)

    def execute(self, uow: UnitOfWork, ctx: Context) -> UUID:
        """Raises ``InvalidInputError``, ``NotFoundError`` or ``ChangedElsewhereError``."""
        row = uow.records.get(ClientPerson, self.person_id, str(self.person_id))
        if row.client_id != self.client_id:
            raise NotFoundError(what=str(self.person_id))
        apply_changes(row, cleaned_changes(ctx, PART_FIELDS[_PEOPLE], self.changes))
        return row.id
