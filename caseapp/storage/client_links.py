"""Who of the people around a person has a record of their own here, and in whose records a person stands."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import Session

from caseapp.domain.client import Client
from caseapp.domain.client_parts import ClientPerson
from caseapp.storage.client_repository import CaseReach


@dataclass(frozen=True)
class LinkedRecord:
    """A record that may be opened; ``name`` as lists show it."""

    client_id: UUID
    name: str = field(repr=False)
    number: str


@dataclass(frozen=True)
class Mention:
    """A record in which the person stands, with what they are there."""

    record: LinkedRecord
    relation: str
    authority: str | None


def linked_records(
    session: Session, people: Sequence[ClientPerson], reach: CaseReach
) -> dict[UUID, LinkedRecord]:
    """The own records of ``people``, by the id they are linked by, as far as they are in reach."""
    wanted = {person.linked_client_id for person in people} - {None}
    if not wanted:
        return {}
    # A record that was made one with another stands in that one.
    rows = session.execute(select(Client.id, Client.merged_into_id).where(Client.id.in_(wanted)))
    stands_in = {client_id: into or client_id for client_id, into in rows}
    clients = session.scalars(select(Client).where(Client.id.in_(stands_in.values()), *_open_to(reach)))
    records = {client.id: _record(client) for client in clients}
    return {client_id: records[into] for client_id, into in stands_in.items() if into in records}


def mentions(session: Session, client_id: UUID, reach: CaseReach) -> tuple[Mention, ...]:
    """The records within reach that link to this one, by name."""
    same = select(Client.id).where(Client.merged_into_id == client_id)
    rows = session.execute(
        select(Client, ClientPerson)
        .join(ClientPerson, ClientPerson.client_id == Client.id)
        .where(
            or_(ClientPerson.linked_client_id == client_id, ClientPerson.linked_client_id.in_(same)),
            ClientPerson.client_id != client_id,
            ClientPerson.deleted_at.is_(None),
            *_open_to(reach),
        )
        .order_by(Client.sort_key, ClientPerson.id)
    )
    return tuple(Mention(_record(client), person.relation, person.authority) for client, person in rows)


def _record(client: Client) -> LinkedRecord:
    return LinkedRecord(client.id, client.display_name, client.number)


def _open_to(reach: CaseReach) -> Collection[ColumnElement[bool]]:
    here = (Client.deleted_at.is_(None), Client.merged_into_id.is_(None))
    if reach.staff_ids is None:
        return here
    return (*here, or_(Client.responsible_id.is_(None), Client.responsible_id.in_(reach.staff_ids)))
