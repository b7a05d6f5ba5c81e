"""Records that stand in another one since two were made one: who may touch them, and where they stand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from caseapp.domain.client import Client
from caseapp.domain.client_merge import ClientMerge
from caseapp.domain.permissions import Permission
from caseapp.errors import NotAllowedError, StandsElsewhereError
from caseapp.storage.unit_of_work import UnitOfWork
from caseapp.usecases.base import Context

_LONGEST_CHAIN = 50
"""Two laptops may merge in a circle; a page must not follow it for ever."""


@dataclass(frozen=True)
class StandsHere:
    """A record that stands in a person's. ``is_reachable`` when its page can be opened from here.

    ``can_part`` is false for records that came with one that was merged itself.
    """

    merge_id: UUID
    other_id: UUID
    number: str
    since: datetime
    is_reachable: bool
    can_part: bool


@dataclass(frozen=True)
class Standing:
    """Where a record stands: in another one (then ``number`` is its number), or with others in it."""

    into: UUID | None = None
    number: str = ""
    since: datetime | None = None
    here: tuple[StandsHere, ...] = ()


def standing_of(uow: UnitOfWork, ctx: Context, client: Client) -> Standing:
    """Where the record stands and what stands in it, the newest first."""
    here = tuple(_standing_here(uow, ctx, client.id))
    if client.merged_into_id is None:
        return Standing(here=here)
    into = uow.records.get_even_removed(Client, client.merged_into_id)
    merges = uow.clients.merges(client.merged_into_id)
    since = next((one.created_at for one in merges if one.other_id == client.id and is_open(one)), None)
    return Standing(client.merged_into_id, into.number if into is not None else "", since, here)


def _standing_here(uow: UnitOfWork, ctx: Context, client_id: UUID) -> Iterator[StandsHere]:
    waiting, seen = [client_id], {client_id}
    while waiting and len(seen) < _LONGEST_CHAIN:
        survivor = waiting.pop(0)
        for merge in uow.clients.merges(survivor):
            if not is_open(merge) or merge.other_id in seen:
                continue
            seen.add(merge.other_id)
            waiting.append(merge.other_id)
            other = uow.records.get_even_removed(Client, merge.other_id)
            can_open = other is not None and ctx.may_on_case(Permission.READ_CASE, other.responsible_id)
            yield StandsHere(
                merge.id,
                merge.other_id,
                other.number if other is not None else str(merge.done.get("number", "")),
                merge.created_at,
                can_open,
                can_part=can_open and survivor == client_id,
            )


def is_open(merge: ClientMerge) -> bool:
    """True until the two are parted again."""
    return merge.undone_at is None


def open_merges(uow: UnitOfWork, client_id: UUID) -> list[ClientMerge]:
    """What stands in a record now, in the order in which it came."""
    found = [merge for merge in uow.clients.merges(client_id) if is_open(merge)]
    return sorted(found, key=lambda merge: (merge.done["order"], merge.id))


def free_record(uow: UnitOfWork, client_id: UUID) -> Client:
    """A record that stands for itself; raises ``StandsElsewhereError`` naming where another one stands."""
    client = uow.records.get(Client, client_id, str(client_id))
    if client.merged_into_id is not None:
        raise StandsElsewhereError(number=number_of(uow, client.merged_into_id))
    return client


def number_of(uow: UnitOfWork, client_id: UUID) -> str:
    """The number of a record; its id when the record is not on this laptop."""
    client = uow.records.get_even_removed(Client, client_id)
    return client.number if client is not None else str(client_id)


def reachable(uow: UnitOfWork, ctx: Context, client: Client) -> None:
    """Raise ``NotAllowedError`` unless the actor may change this case; the executor looks at one only."""
    if not ctx.may_on_case(Permission.WRITE_CASE, client.responsible_id):
        office = uow.office.office()
        raise NotAllowedError(lead_name=office.lead_name or office.name)
