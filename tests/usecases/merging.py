"""Two records of one invented person, for tests of making them one and of parting them."""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import UUID

from caseapp.usecases.base import Changes, Command, FieldChange
from caseapp.usecases.client import AddClient, GetClient, NewPart, UpdateClient
from caseapp.usecases.client_documents import client_to_json
from caseapp.usecases.merge_clients import MergeClients
from caseapp.usecases.merge_people import GetMergePreview, MergePreview
from caseapp.usecases.part_clients import UndoMerge
from caseapp.usecases.workspace import OpenWorkspace

BORN = date(1988, 2, 29)


def enter(opened: OpenWorkspace, *parts: NewPart, **values: Any) -> UUID:
    """Enter an invented person."""
    subject = opened.executor.run(AddClient(values, parts)).subject
    assert subject is not None
    return subject


def two_records(opened: OpenWorkspace) -> tuple[UUID, UUID]:
    """Annika, entered twice: each record knows something that the other does not."""
    phone = NewPart("contacts", {"contact_kind": "mobile", "value": "+49 30 5550101", "is_preferred": True})
    first = enter(opened, phone, given_name="Annika", family_name="Meier", address_form="formal")
    second = enter(
        opened,
        NewPart("contacts", {"contact_kind": "mobile", "value": "0049305550101"}),
        NewPart("contacts", {"contact_kind": "email", "value": "anna@example.org", "is_preferred": True}),
        NewPart("matters", {"text": "Ich will wieder singen."}),
        NewPart("sources", {"field": "birth_date", "said_by": "client"}),
        given_name="Anika",
        family_name="Majer",
        birth_date=BORN,
        other_names="Kowalska",
        address_protected=True,
    )
    return first, second


def preview(opened: OpenWorkspace, stays: UUID, other: UUID) -> MergePreview:
    """Both side by side."""
    return opened.executor.ask(GetMergePreview(stays, other))


def proposed(opened: OpenWorkspace, stays: UUID, other: UUID) -> MergeClients:
    """The command as the page proposes it."""
    seen = preview(opened, stays, other)
    rows = tuple((one.list_name, one.row.id) for one in seen.rows if not one.is_here)
    return MergeClients(stays, other, tuple(one for one in seen.facts if one.takes_theirs), rows)


def everything(opened: OpenWorkspace, stays: UUID, other: UUID) -> MergeClients:
    """Every fact and every row of the other record taken over."""
    seen = preview(opened, stays, other)
    facts = tuple(one for one in seen.facts if one.differs)
    return MergeClients(stays, other, facts, tuple((one.list_name, one.row.id) for one in seen.rows))


def run(opened: OpenWorkspace, command: Command) -> Changes:
    """Carry it out."""
    return opened.executor.run(command)


def merge(opened: OpenWorkspace, command: MergeClients) -> UndoMerge:
    """Make two one; the way back."""
    (made,) = (one.id for one in run(opened, command).records if one.kind == "client_merge")
    return UndoMerge(command.client_id, made)


def shown(opened: OpenWorkspace, *people: UUID) -> list[dict[str, Any]]:
    """Everything visible of some people."""
    return [client_to_json(opened.executor.ask(GetClient(person))) for person in people]


def change(opened: OpenWorkspace, person: UUID, name: str, value: Any) -> None:
    """Change one field, seeing what is there."""
    seen = getattr(opened.executor.ask(GetClient(person)).file.client, name)
    run(opened, UpdateClient(person, (FieldChange(name, seen, value),)))
