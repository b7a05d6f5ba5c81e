"""How many passphrases and codes did not fit in a row, and how long to wait before the next.

A small file beside the vault and outside its seal, for nobody has the key yet. It slows down whoever sits
at this program and guesses, also after a restart. It does not keep out somebody who has the folder: they can
delete the file, turn the clock on, or take a copy and guess with programs of their own. Against them stands
the cost of each guess (Argon2id) and the length of the passphrase, nothing else.
"""

from __future__ import annotations

import contextlib
import json
import math
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from caseapp.files import write_atomically

FREE_TRIES = 3
"""So many may be wrong before the next has to wait."""
WAITS = (5, 15, 60, 300)
"""Seconds after the third wrong try, the fourth and so on; the last stays."""

_LARGEST_FILE = 1000


@dataclass(frozen=True)
class WrongTries:
    """How many in a row, and when the last one was."""

    count: int = 0
    last: datetime | None = None

    def seconds_left(self, now: datetime) -> int:
        """How long the next try has to wait, rounded up; never longer than the last of ``WAITS``."""
        if self.count < FREE_TRIES or self.last is None:
            return 0
        whole = WAITS[min(self.count - FREE_TRIES, len(WAITS) - 1)]
        left = whole - (now - self.last).total_seconds()
        return min(whole, max(0, math.ceil(left)))


def seconds_to_wait(file: Path, now: datetime) -> int:
    """How long the next try has to wait; 0 when the file is missing or makes no sense."""
    tries = _read(file)
    if tries.last is not None and tries.last > now:
        # The clock was set back. The wait begins anew, so that it ends however far back that was.
        tries = replace(tries, last=now)
        if not _write(file, tries):
            return 0
    return tries.seconds_left(now)


def note_wrong_try(file: Path, now: datetime) -> int:
    """Count one more; how long the next has to wait. A folder that cannot be written slows nobody down."""
    tries = WrongTries(_read(file).count + 1, now)
    return tries.seconds_left(now) if _write(file, tries) else 0


def forget_wrong_tries(file: Path) -> None:
    """Somebody knew the right one."""
    with contextlib.suppress(OSError):
        file.unlink(missing_ok=True)


def _read(file: Path) -> WrongTries:
    try:
        with file.open("rb") as stream:
            document = json.loads(stream.read(_LARGEST_FILE))
        count, last = document["wrong"], datetime.fromisoformat(document["last"])
        # Not isinstance: true is an integer to Python. An endless number would cost more than it says.
        if type(count) is not int or not 0 <= count < _LARGEST_FILE or last.tzinfo is None:
            return WrongTries()
        return WrongTries(count, last.astimezone(UTC))
    except (OSError, ValueError, KeyError, TypeError, OverflowError, RecursionError):
        return WrongTries()  # gone, half written or something else: nobody is locked out by a damaged file


def _write(file: Path, tries: WrongTries) -> bool:
    if tries.last is None:
        return False
    # Beyond this the wait stays the same.
    count = min(tries.count, FREE_TRIES + len(WAITS))
    document = {"last": tries.last.astimezone(UTC).isoformat(), "wrong": count}
    try:
        write_atomically(file, json.dumps(document).encode())
    except OSError:
        return False
    return True
