"""What a record says to the search; kinds that are not named here cannot be found by words."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from caseapp.domain.base import Stored
from caseapp.domain.client import Client
from caseapp.storage.search import Findable

FINDABLE_CLASSES: tuple[type[Stored], ...] = (Client,)
"""Every class that ``findable_of`` knows; the doctor and the rebuilding of the search go by it."""


def findable_of(record: Stored) -> Findable | None:
    """The search entry of a record, or ``None`` for kinds that are not searched."""
    return _client(record) if isinstance(record, Client) else None


def _client(client: Client) -> Findable:
    # In the order of the list: whoever is found is sorted by these words.
    names = (client.family_name, client.given_name, client.called_name, client.number)
    return findable_client(client.id, names, client.created_at, client.created_by)


def findable_client(
    client_id: UUID, names: tuple[str | None, ...], created_at: datetime, created_by: UUID
) -> Findable:
    """What a person says: family name, given name, called name and number, in this order."""
    return Findable(
        kind=Client.kind,
        record_id=client_id,
        client_id=client_id,
        author=created_by,
        on=created_at.date(),
        words=" ".join(part for part in names if part),
        is_person=True,
    )
