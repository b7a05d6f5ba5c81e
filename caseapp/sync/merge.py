"""The laptop's half of merging: pure rules, no database. The server's half is in its function ``push``.

Each change names, per field, the version that its author saw. What the author saw is the server's newest
answer with the own unsent changes on top, so these rules are about exactly that.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from caseapp.sync.protocol import DELETED_AT, ServerRow

Versions = Mapping[str, int]


@dataclass(frozen=True)
class Unsent:
    """A change that the server has not answered yet."""

    values: Mapping[str, Any] = field(repr=False)
    base: Versions = field(repr=False)
    is_new: bool = False

    def speaks_of(self, name: str) -> bool:
        """True when it sets the field; making a record sets all."""
        return self.is_new or name in self.values


def field_version(name: str, ver: int, exceptions: Versions) -> int:
    """A field's version on the server: 1 unless it is said otherwise, 0 while the server has no answer."""
    return exceptions.get(name, 1 if ver else 0)


def exceptional(fver: Versions) -> dict[str, int]:
    """Of a server's versions only those that are worth keeping."""
    return {name: version for name, version in fver.items() if version != 1}


def seen_versions(
    names: Iterable[str], ver: int, exceptions: Versions, unsent: Sequence[Unsent]
) -> dict[str, int]:
    """The base of a new change of ``names``; ``unsent`` are earlier changes of the record, oldest first.

    A field with an unsent change inherits the base of the oldest one: a pull in between raises the server's
    version, but the screen went on showing one's own text (found by random tests: 26 blind overwrites in
    2,079 edits without it).
    """
    base = {name: field_version(name, ver, exceptions) for name in (*names, DELETED_AT)}
    for earlier in reversed(unsent):
        base.update({name: earlier.base.get(name, 0) for name in base if earlier.speaks_of(name)})
    return base


def overlaid(fields: Mapping[str, Any], unsent: Iterable[Unsent]) -> dict[str, Any]:
    """What the screen shows: the server's values, and on top one's own that are not answered yet."""
    shown = dict(fields)
    for change in unsent:
        shown.update(change.values)
    return shown


def rebased(waiting: Unsent, answered: Unsent, row: ServerRow | None) -> Versions:
    """The base of a change that still waits, now that an earlier one of the same record was answered.

    Where the earlier value is the server's now (``row`` is None when it simply is), the waiting one was
    typed over it. Where another value stayed, nobody here had seen that one: the base stays too.
    """
    base = dict(waiting.base)
    for name, version in waiting.base.items():
        if not answered.speaks_of(name) or version != answered.base.get(name, 0):
            continue
        if row is None:
            base[name] = version + 1
        elif row.fields.get(name) == answered.values.get(name):
            base[name] = row.fver.get(name, 0)
    return base
