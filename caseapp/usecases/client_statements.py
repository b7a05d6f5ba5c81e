"""What a person says and what is said of them, one sentence at a time: added, put right, taken out.

What matters to them and the themes of life as they were talked about are only ever added to.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar
from uuid import UUID

from caseapp.domain.client_parts import PART_CLASSES, ClientPart, ClientTheme, Statement
from caseapp.domain.permissions import Permission
from caseapp.errors import InvalidInputError, NotFoundError
from caseapp.storage.unit_of_work import UnitOfWork
from caseapp.usecases.base import Context, FieldChange
from caseapp.usecases.client_rules import clean_part
from caseapp.usecases.field_changes import apply_changes

CHANGEABLE = frozenset({"strengths", "needs", "contributions"})
"""Lists whose sentences may be put right and taken out; what was said of a day stays as it was said."""


@dataclass(frozen=True)
class AddStatement:
    """Write one down at the end of its list; ``list_name`` as in JSON: matters, needs, themes ..."""

    requires: ClassVar[Permission] = Permission.WRITE_CASE

    client_id: UUID
    list_name: str
    values: Mapping[str, Any] = field(repr=False)

    def execute(self, uow: UnitOfWork, ctx: Context) -> UUID:
        """Raises ``InvalidInputError`` or ``NotFoundError``."""
        cls = PART_CLASSES.get(self.list_name)
        if cls is None or not issubclass(cls, Statement | ClientTheme):
            raise InvalidInputError.at(self.list_name, "unknown_field")
        values = clean_part(ctx, self.list_name, self.values, "")
        if not any(values.get(name) for name in ("text", "next_step")):
            raise InvalidInputError.at("text", "required")
        client = uow.clients.find(self.client_id)
        rows = uow.clients.part(cls, client.id)
        position = max((row.position for row in rows), default=-1) + 1
        added = cls(id=ctx.new_id(), client_id=client.id, position=position, **values)
        uow.add(added)
        return added.id


@dataclass(frozen=True)
class ChangeStatement:
    """Put a sentence right; ``changes`` name the fields with what was on the screen."""

    requires: ClassVar[Permission] = Permission.WRITE_CASE

    client_id: UUID
    list_name: str
    part_id: UUID
    changes: tuple[FieldChange, ...]

    def execute(self, uow: UnitOfWork, ctx: Context) -> UUID:
        """Raises ``ChangedElsewhereError``, ``InvalidInputError`` or ``NotFoundError``."""
        part = _changeable(uow, self.client_id, self.list_name, self.part_id)
        given = {change.name: change.value for change in self.changes}
        wanted = clean_part(ctx, self.list_name, given, "", whole=False)
        apply_changes(part, [FieldChange(c.name, c.seen, wanted[c.name]) for c in self.changes])
        return part.id


@dataclass(frozen=True)
class TakeOutStatement:
    """Take a sentence out of its list."""

    requires: ClassVar[Permission] = Permission.WRITE_CASE

    client_id: UUID
    list_name: str
    part_id: UUID

    def execute(self, uow: UnitOfWork, ctx: Context) -> UUID:
        """Raises ``InvalidInputError`` or ``NotFoundError``."""
        part = _changeable(uow, self.client_id, self.list_name, self.part_id)
        part.remove(ctx.now)
        return part.id


def _changeable(uow: UnitOfWork, client_id: UUID, list_name: str, part_id: UUID) -> ClientPart:
    if list_name not in CHANGEABLE:
        raise InvalidInputError.at(list_name, "wrong_form")
    part = uow.records.get(PART_CLASSES[list_name], part_id, str(part_id))
    if part.client_id != client_id:
        raise NotFoundError(what=str(part_id))
    return part
