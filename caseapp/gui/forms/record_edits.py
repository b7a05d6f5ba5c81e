"""One stored record while it is edited: what is stored, what stands here, and what is under way."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from caseapp.errors import CaseAppError, ChangedElsewhereError, InvalidInputError
from caseapp.gui.forms.entries import NOT_A_DAY, Entry
from caseapp.gui.task_runner import TaskRunner
from caseapp.gui.texts import problem_text
from caseapp.usecases.base import Command, FieldChange
from caseapp.usecases.plan_typing import Sent

Values = dict[str, Any]


class RecordEdits(QObject):
    """Sends one small command for what differs. An answer of the register never touches the typing."""

    edited = Signal()
    """Something was typed or chosen."""
    left = Signal()
    """A field was left: what is new can be sent."""
    settled = Signal()
    """An answer of the register has come."""
    problems_changed = Signal(object)
    """What is wrong now (``dict`` of field name to sentence; empty when nothing is)."""
    conflict_found = Signal(str, str)
    """A field was changed elsewhere: its name, and what is stored there now."""
    refused = Signal(object)
    """A ``CaseAppError`` that belongs to no field."""

    def __init__(
        self,
        part: str,
        record_id: UUID,
        add: Callable[[Values], Command | None],
        change: Callable[[tuple[FieldChange, ...]], Command],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.part = part
        self.record_id = record_id
        self.is_stored = False
        """False until the record has been saved for the first time."""
        self.stored: Values = {}
        """The values last known to be stored."""
        self._add = add
        self._change = change
        self._entries: dict[str, Entry] = {}
        self._under_way: Values | None = None
        self._held: set[str] = set()
        self._refused: dict[str, tuple[Any, str]] = {}

    def watch(self, entries: Mapping[str, Entry]) -> None:
        """Take fields in; those of a record that is stored show what is."""
        self._entries.update(entries)
        for name, entry in entries.items():
            if name in self.stored:
                entry.show(self.stored[name])
            else:
                self.stored[name] = _value_or_none(entry)
            entry.edited.connect(self.edited)
            entry.left.connect(self.left)

    def forget_entries(self) -> None:
        """The fields are taken down; what is stored stays known."""
        self._entries.clear()

    # --- what is stored -------------------------------------------------------------------------

    def show(self, stored: Mapping[str, Any]) -> None:
        """The record as it is stored now. Fields with unsaved typing keep it, and what it was typed over."""
        is_first = not self.is_stored
        self.is_stored = True
        for name, value in stored.items():
            entry = self._entries.get(name)
            if entry is None:
                self.stored[name] = value
            elif is_first and self._under_way is None and not self._is_dirty(name):
                self.stored[name] = value
                entry.show(value)
            elif not self._is_dirty(name) or _value_or_none(entry) == value:
                if self.stored[name] != value:
                    entry.show(value)
                self.stored[name] = value
                self._held.discard(name)

    @property
    def is_under_way(self) -> bool:
        """True while an answer of the register is awaited."""
        return self._under_way is not None

    @property
    def is_dirty(self) -> bool:
        """True while something stands here that is not known to be stored."""
        return self.is_under_way or any(self._is_dirty(name) for name in self._entries)

    def _is_dirty(self, name: str) -> bool:
        try:
            return bool(self._entries[name].value() != self.stored[name])
        except InvalidInputError:
            return True

    def problems(self) -> dict[str, str]:
        """What cannot be stored as it stands, by field."""
        found = {
            name: text
            for name, (value, text) in self._refused.items()
            if _stands(self._entries.get(name), value)
        }
        for name, entry in self._entries.items():
            try:
                entry.value()
            except InvalidInputError as error:
                if error.problems[0].problem == NOT_A_DAY:
                    found[name] = self.tr("This is not a day of the calendar.")
                else:
                    found[name] = problem_text(error.problems[0])
        return found

    # --- sending --------------------------------------------------------------------------------

    def changed(self) -> Values:
        """The values that differ from what is stored and can be."""
        found = {}
        for name, entry in self._entries.items():
            if name in self._held:
                continue
            try:
                value = entry.value()
            except InvalidInputError:
                continue
            is_refused = name in self._refused and self._refused[name][0] == value
            if value != self.stored[name] and not is_refused:
                found[name] = value
        return found

    def send(self, runner: TaskRunner) -> None:
        """Give what is new to the write lane, unless an answer is awaited or there is nothing."""
        values = self.changed()
        self.problems_changed.emit(self.problems() if self.is_stored or values else {})
        if self.is_under_way or not values:
            return
        command = self._command(values)
        if command is None:
            return
        self._under_way = values
        self._refused = {}
        for name in values:
            self._entries[name].settle()
        task = runner.write(command, self)
        task.done.connect(self._on_task_done)
        task.failed.connect(self._on_task_failed)

    def last_command(self) -> Command | None:
        """What is still to be sent when nobody waits for the answer any more."""
        values = self.changed()
        return self._command(values) if values else None

    def _command(self, values: Values) -> Command | None:
        if not self.is_stored and not self.is_under_way:
            return self._add(values)
        base = {**self.stored, **(self._under_way or {})}
        changes = tuple(FieldChange(name, base[name], value) for name, value in values.items())
        return self._change(changes)

    @property
    def is_sendable(self) -> bool:
        """False while something stands here that cannot be stored as it is."""
        if self._held or self.problems():
            return False
        values = self.changed()
        return not values or self._command(values) is not None

    def sent(self) -> Sent | None:
        """What must be stored before the typing may be forgotten."""
        values = {**(self._under_way or {}), **self.changed()}
        return Sent(self.part, self.record_id, values) if values else None

    def choose_version(self, name: str, *, is_mine: bool) -> None:
        """Of two versions this one, or the stored one, is wanted."""
        self._held.discard(name)
        if is_mine:
            self.left.emit()
        else:
            self._entries[name].show(self.stored[name])
            self.edited.emit()

    # --- typing ---------------------------------------------------------------------------------

    def typing(self) -> Values:
        """Every field with unsaved typing, as it stands."""
        return {
            name: entry.typed()
            for name, entry in self._entries.items()
            if self._is_dirty(name) or name in (self._under_way or {})
        }

    def show_typing(self, typing: Mapping[str, Any]) -> None:
        """Bring back what was kept."""
        for name, typed in typing.items():
            if name in self._entries:
                self._entries[name].show_typed(typed)

    @Slot(object)
    def _on_task_done(self, _: object) -> None:
        self.is_stored = True
        self.stored.update(self._under_way or {})
        self._under_way = None
        self.settled.emit()
        if self.changed():
            self.edited.emit()

    @Slot(object)
    def _on_task_failed(self, error: CaseAppError) -> None:
        sent, self._under_way = self._under_way or {}, None
        if isinstance(error, InvalidInputError):
            # The same is not sent again until it was changed.
            self._refused = {p.path: (sent.get(p.path), problem_text(p)) for p in error.problems}
            self.problems_changed.emit(self.problems())
        elif isinstance(error, ChangedElsewhereError):
            self._hold(error)
        else:
            self.refused.emit(error)
        self.settled.emit()

    def _hold(self, error: ChangedElsewhereError) -> None:
        for conflict in error.conflicts:
            # What the person says is a field of the goal here, and a record of its own below.
            name = (
                "own_words" if conflict.kind == "goal_voice" and self.part == "goal" else conflict.field_name
            )
            if name not in self._entries:
                self.refused.emit(error)
                continue
            self._held.add(name)
            self.stored[name] = conflict.current
            self.conflict_found.emit(name, str(conflict.current or ""))


def _stands(entry: Entry | None, value: Any) -> bool:
    return entry is None or _value_or_none(entry) == value


def _value_or_none(entry: Entry) -> Any:
    try:
        return entry.value()
    except InvalidInputError:
        return None
