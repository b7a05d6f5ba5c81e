"""How the state of a case may go on, as data: which state follows on which, and which needs a reason."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from caseapp.domain.client_parts import ClientStateEntry
from caseapp.domain.text import ProblemList

MOVES: Mapping[str, tuple[str, ...]] = {
    "new": ("open",),
    "open": ("on_hold", "closed"),
    "on_hold": ("open", "closed"),
    "closed": ("reopened",),
    "reopened": ("on_hold", "closed"),
}
"""State -> what may follow on it."""

NEEDS_REASON = frozenset({"on_hold", "closed", "reopened"})
"""Whoever pauses, closes or takes up again says why."""


def check_move(before: str, after: str, reason: str | None) -> None:
    """Raises ``InvalidInputError`` with everything that speaks against the move."""
    problems = ProblemList()
    if after not in MOVES.get(before, ()):
        problems.add("state", "does_not_follow")
    if after in NEEDS_REASON and not reason:
        problems.add("reason", "reason_needed")
    problems.raise_if_any()


def entry_that_holds(state: str, entries: Sequence[ClientStateEntry]) -> ClientStateEntry | None:
    """The entry that says since when and why the state is as it is; ``None`` where nobody wrote one."""
    newest = entries[-1] if entries else None
    return newest if newest is not None and newest.state == state else None


def since(state: str, entries: Sequence[ClientStateEntry], entered_on: date) -> date | None:
    """The day from which the state holds; a new person is new since the day they were entered."""
    if (entry := entry_that_holds(state, entries)) is not None:
        return entry.since
    return entered_on if state == "new" and not entries else None
