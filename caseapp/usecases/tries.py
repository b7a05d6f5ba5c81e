"""The slow-down after wrong passphrases and codes. Window and command line come past here alike."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

from caseapp.errors import TooManyTriesError, WrongPassphraseError, WrongRecoveryCodeError
from caseapp.security.wrong_tries import forget_wrong_tries, note_wrong_try, seconds_to_wait
from caseapp.usecases.base import Clock

__all__ = ["counted", "seconds_to_wait"]


@contextlib.contextmanager
def counted(file: Path, clock: Clock, *, forgets: bool = True) -> Iterator[None]:
    """Around every try at a passphrase or recovery code; ``file`` is ``Workspace.tries``.

    Raises ``TooManyTriesError`` while the next try has to wait. A wrong one is counted, and its error says in
    ``seconds`` how long the next has to wait. A right one clears the count, unless it opened something else
    than this register (``forgets``).
    """
    if seconds := seconds_to_wait(file, clock()):
        raise TooManyTriesError(seconds=seconds)
    try:
        yield
    except (WrongPassphraseError, WrongRecoveryCodeError) as error:
        error.values = {**error.values, "seconds": note_wrong_try(file, clock())}
        raise
    if forgets:
        forget_wrong_tries(file)
