"""The state of a case: each change is an entry of its own, with its reason, and none is overwritten."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar
from uuid import UUID

from caseapp.domain.client import Client
from caseapp.domain.client_parts import ClientStateEntry
from caseapp.domain.client_state import check_move
from caseapp.domain.permissions import Permission
from caseapp.storage.unit_of_work import UnitOfWork
from caseapp.usecases.base import Context, FieldChange
from caseapp.usecases.client_rules import PART_FIELDS
from caseapp.usecases.field_changes import apply_changes
from caseapp.usecases.field_rules import clean_all

_ABOUT = ("reason", "note", "persons_view")


@dataclass(frozen=True)
class ChangeState:
    """Let the state go on from ``seen``, as it stood on the screen.

    ``about`` has reason, note and persons_view.
    """

    requires: ClassVar[Permission] = Permission.WRITE_CASE

    client_id: UUID
    seen: str
    state: str
    about: Mapping[str, Any] = field(default_factory=dict, repr=False)

    def execute(self, uow: UnitOfWork, ctx: Context) -> UUID:
        """Raises ``InvalidInputError`` for a move that is not allowed or says no reason, and
        ``ChangedElsewhereError``.
        """
        cleaners = {name: PART_FIELDS["states"][name] for name in ("state", *_ABOUT)}
        values = clean_all(ctx, cleaners, {**dict.fromkeys(_ABOUT), "state": self.state, **self.about})
        client = uow.records.get(Client, self.client_id, str(self.client_id))
        apply_changes(client, [FieldChange("state", self.seen, self.state)])
        check_move(self.seen, self.state, values["reason"])
        return enter_state(uow, ctx, client, {name: values[name] for name in _ABOUT})


def enter_state(uow: UnitOfWork, ctx: Context, client: Client, about: Mapping[str, Any]) -> UUID:
    """Write down the state that the client has just come into; the id of the entry."""
    entries = uow.clients.part(ClientStateEntry, client.id)
    entry = ClientStateEntry(
        id=ctx.new_id(),
        client_id=client.id,
        position=max((entry.position for entry in entries), default=-1) + 1,
        state=client.state,
        since=ctx.today,
        **{name: about.get(name) for name in _ABOUT},
    )
    uow.add(entry)
    return entry.id
