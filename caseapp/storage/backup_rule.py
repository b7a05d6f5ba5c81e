"""Which backups are kept and when the next one is due. Pure: marks of backups in, marks out, no files.

- Everything of the last day stays: whoever made one before something risky finds it still there.
- The newest of each of the newest 7 days, 4 weeks and 12 months that have one. Damage is noticed within days,
  a slip within weeks, a wrong cleaning-up at the yearly figures. They are counted by the backups that there
  are, not by the calendar: a laptop that lay in a drawer for a year loses none of them by being switched on.
- The last one of an older structure, made before an upgrade, stays for 90 days: it is the only way back.
- Whatever was proved a moment ago stays, whatever its date says. Clocks can be wrong.

Erased people stay in the kept backups until these leave; a restore erases them again.
"""

from __future__ import annotations

from collections.abc import Collection, Hashable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

UNTOUCHED = timedelta(days=1)
DAYS, WEEKS, MONTHS = 7, 4, 12
WAY_BACK = timedelta(days=90)
"""How long the backup before an upgrade stays."""
EVERY = timedelta(days=1)
"""A new backup is due when the newest is older."""
LATE = timedelta(days=3)
"""From then on the window says that the newest is old."""


@dataclass(frozen=True)
class BackupMark:
    """What the rule knows of a backup. ``revision`` is the structure of its register."""

    name: str
    made_at: datetime
    revision: str


def to_remove(
    marks: Collection[BackupMark], proved: str, revision: str, now: datetime
) -> tuple[BackupMark, ...]:
    """The backups that nobody needs any more, oldest first.

    ``proved`` names the one that was written and read again a moment ago: without it nothing goes.
    ``revision`` is today's structure.
    """
    if all(mark.name != proved for mark in marks):
        return ()
    newest_first = sorted(marks, key=lambda mark: (mark.made_at, mark.name), reverse=True)
    kept = {proved, *_young(newest_first, now), *_ways_back(newest_first, revision, now)}
    for how_many, period in ((DAYS, _day), (WEEKS, _week), (MONTHS, _month)):
        newest: dict[Hashable, str] = {}
        for mark in newest_first:
            newest.setdefault(period(mark.made_at.astimezone(UTC)), mark.name)
        kept.update(list(newest.values())[:how_many])
    return tuple(mark for mark in reversed(newest_first) if mark.name not in kept)


def newest_of(marks: Iterable[BackupMark], now: datetime) -> BackupMark | None:
    """The newest, without those that a wrong clock dated into the future."""
    past = [mark for mark in marks if mark.made_at <= now]
    return max(past, key=lambda mark: (mark.made_at, mark.name), default=None)


def is_due(newest: BackupMark | None, now: datetime) -> bool:
    """True when there is none, or the newest is older than a day."""
    return newest is None or now - newest.made_at > EVERY


def _young(marks: Iterable[BackupMark], now: datetime) -> set[str]:
    return {mark.name for mark in marks if now - mark.made_at <= UNTOUCHED}


def _ways_back(newest_first: Iterable[BackupMark], revision: str, now: datetime) -> set[str]:
    last: dict[str, BackupMark] = {}
    for mark in newest_first:
        if mark.revision != revision:
            last.setdefault(mark.revision, mark)
    return {mark.name for mark in last.values() if now - mark.made_at <= WAY_BACK}


def _day(at: datetime) -> Hashable:
    return at.date()


def _week(at: datetime) -> Hashable:
    return at.isocalendar()[:2]


def _month(at: datetime) -> Hashable:
    return at.year, at.month
