"""How far long work on files has come, and whether it is still wanted. Any thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from caseapp.errors import BackupStoppedError

WHOLE = 1000
"""What ``progress`` hears as the total."""


def _unheard(_done: int, _total: int) -> None:
    """Nobody wants to know."""


def _wanted() -> bool:
    return False


@dataclass(frozen=True)
class Watch:
    """``progress`` hears how much is done and of how much; ``stop`` says whether to leave off.

    It shows the part of the work from ``begin`` to ``end``, both of ``WHOLE``.
    """

    progress: Callable[[int, int], None] = _unheard
    stop: Callable[[], bool] = _wanted
    begin: int = 0
    end: int = WHOLE

    def part(self, begin: int, end: int) -> Watch:
        """The same watch for a part of its work, from ``begin`` to ``end``, both of ``WHOLE``."""
        first, last = (self.begin + (self.end - self.begin) * at // WHOLE for at in (begin, end))
        return Watch(self.progress, self.stop, first, last)

    def heed(self) -> None:
        """Raise ``BackupStoppedError`` when the work is wanted no longer."""
        if self.stop():
            raise BackupStoppedError

    def tell(self, done: int, total: int) -> None:
        """Say how much of this part is done; raises as ``heed`` does."""
        self.heed()
        share = min(done, total) / total if total > 0 else 1
        self.progress(self.begin + round((self.end - self.begin) * share), WHOLE)


class ByteCount:
    """Counts bytes as they pass and tells the watch; for work that reads ``total`` bytes in all."""

    def __init__(self, watch: Watch, total: int) -> None:
        self._watch = watch
        self._total = total
        self._done = 0

    def __call__(self, count: int) -> None:
        """So many more bytes have passed."""
        self._done += count
        self._watch.tell(self._done, self._total)
