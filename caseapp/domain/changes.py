"""What a command changed: enough to refresh pages, to write history and to undo."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from uuid import UUID


class Change(Enum):
    """What happened to one record."""

    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"
    RESTORED = "restored"
    SEEN = "seen"
    """Nothing of it changed: somebody looked at what is hidden by default."""


@dataclass(frozen=True)
class FieldValues:
    """A field's value before and after."""

    old: object = field(repr=False)
    new: object = field(repr=False)


@dataclass(frozen=True)
class RecordChange:
    """One record that a command touched. ``fields`` is empty for records that were added."""

    kind: str
    id: UUID
    client_id: UUID
    change: Change
    base_version: int = 0
    fields: Mapping[str, FieldValues] = field(default_factory=dict)
