"""Sets fields after comparing each with what its author saw, so that nobody overwrites blindly."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from caseapp.domain.base import Record
from caseapp.errors import ChangedElsewhereError, FieldConflict
from caseapp.usecases.base import Context, FieldChange
from caseapp.usecases.field_rules import Cleaner, clean_all


def apply_changes(record: Record, changes: Iterable[FieldChange]) -> None:
    """Set every field, or raise ``ChangedElsewhereError`` and set none.

    A field that already has the wanted value is no conflict.
    """
    wanted = list(changes)
    conflicts = [
        FieldConflict(record.kind, change.name, change.seen, current, change.value)
        for change in wanted
        if (current := getattr(record, change.name)) not in (change.seen, change.value)
    ]
    if conflicts:
        raise ChangedElsewhereError(conflicts)
    for change in wanted:
        setattr(record, change.name, change.value)


def cleaned_changes(
    ctx: Context, cleaners: Mapping[str, Cleaner], changes: Iterable[FieldChange]
) -> list[FieldChange]:
    """The changes with their values as they are stored; raises with the problems of all fields at once."""
    wanted = list(changes)
    cleaned = clean_all(ctx, cleaners, {change.name: change.value for change in wanted})
    return [FieldChange(change.name, change.seen, cleaned[change.name]) for change in wanted]


def set_fields(record: Record, values: Mapping[str, Any]) -> None:
    """Set fields whose present values were read in this same transaction."""
    for name, value in values.items():
        if getattr(record, name) != value:
            setattr(record, name, value)
