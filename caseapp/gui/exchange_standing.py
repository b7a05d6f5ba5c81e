"""Where this laptop stands with its office, as far as the window knows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from caseapp.errors import CaseAppError
from caseapp.usecases.synchronize import SyncState

NO_CONNECTION = frozenset({"server_unreachable", "server_broken_off"})
"""What passes by: with these nobody has anything to do but to go on working."""

ENDED = frozenset({"laptop_revoked", "enrol_again", "enrolment_expired", "program_too_old_for_server"})
"""What trying again does not change: only somebody in the office can."""

LONG_AGO = 30
"""Days without an exchange that are said plainly."""

_CLOCK_IS_OFF = 300
"""Seconds between the clock of this laptop and the server's that are worth a hint."""


@dataclass(frozen=True)
class Standing:
    """``state`` is None as long as nothing is known, or nothing is to be said."""

    state: SyncState | None
    error: CaseAppError | None
    """What stopped the last try since unlocking."""
    is_told: bool
    """True while an exchange is under way that somebody waits for."""
    now: datetime

    @property
    def has_ended(self) -> bool:
        """True when trying again is no use."""
        return self.error is not None and self.error.code in ENDED

    @property
    def is_without_connection(self) -> bool:
        """True when the server could not be reached, or not until the end."""
        return self.error is not None and self.error.code in NO_CONNECTION

    @property
    def days_ago(self) -> int:
        """Whole days since the last exchange when these are many; else 0."""
        last = self.state.last_sync_at if self.state is not None else None
        days = (self.now - last) // timedelta(days=1) if last is not None else 0
        return days if days >= LONG_AGO else 0

    @property
    def is_clock_off(self) -> bool:
        """True when the clock of this laptop was far from the server's as something was last sent."""
        return self.state is not None and abs(self.state.server_offset_seconds) > _CLOCK_IS_OFF
