"""The changes of one session that can be taken back, and those taken back that can be done again.

An undo is a command like any other, so its own undo is what does the change again.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from uuid import UUID

from caseapp.usecases.base import Changes, Command

MOST = 200
"""So many changes can be taken back; the oldest are forgotten first."""


@dataclass(frozen=True)
class _Entry:
    client_ids: frozenset[UUID]
    command: Command = field(repr=False)

    def is_about(self, client_id: UUID | None) -> bool:
        return client_id is None or client_id in self.client_ids


class UndoStack:
    """Newest last. With ``client_id`` only what concerns that person: nobody undoes what they do not see."""

    def __init__(self) -> None:
        self._done: list[_Entry] = []
        self._undone: list[_Entry] = []

    def note(self, changes: Changes) -> None:
        """Something was changed: what was taken back of the same people cannot be done again."""
        if changes.undo is None:
            return
        self._undone = [entry for entry in self._undone if not entry.client_ids & changes.client_ids]
        self._done = [*self._done, _Entry(changes.client_ids, changes.undo)][-MOST:]

    def has_undo(self, client_id: UUID | None = None) -> bool:
        """True when ``take_undo`` would give something."""
        return any(entry.is_about(client_id) for entry in self._done)

    def has_redo(self, client_id: UUID | None = None) -> bool:
        """True when ``take_redo`` would give something."""
        return any(entry.is_about(client_id) for entry in self._undone)

    def take_undo(self, client_id: UUID | None = None) -> Command | None:
        """The command that takes the last change back; it leaves the stack."""
        return _take(self._done, client_id)

    def take_redo(self, client_id: UUID | None = None) -> Command | None:
        """The command that does the change again that was taken back last; it leaves the stack."""
        return _take(self._undone, client_id)

    def note_undone(self, changes: Changes) -> None:
        """A command of ``take_undo`` was carried out."""
        if changes.undo is not None:
            self._undone.append(_Entry(changes.client_ids, changes.undo))

    def note_redone(self, changes: Changes) -> None:
        """A command of ``take_redo`` was carried out."""
        if changes.undo is not None:
            self._done.append(_Entry(changes.client_ids, changes.undo))


def _take(entries: list[_Entry], client_id: UUID | None) -> Command | None:
    place = next((n for n in reversed(range(len(entries))) if entries[n].is_about(client_id)), None)
    return entries.pop(place).command if place is not None else None
