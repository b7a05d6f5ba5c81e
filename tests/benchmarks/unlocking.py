"""From the right passphrase to the open register, against the derivation of the key alone."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path

from caseapp.paths import Workspace
from caseapp.security.key_derivation import RECOMMENDED, SALT_BYTES, key_from_passphrase
from caseapp.usecases.founding import NewOffice
from caseapp.usecases.office import GetOffice
from caseapp.usecases.workspace import create_workspace, open_workspace
from tests.benchmarks.measure import Figure, figure, interleaved
from tests.benchmarks.population import PASSPHRASE, now

_SALT = bytes(SALT_BYTES)


def measure(rounds: int = 40) -> Sequence[Figure]:
    """Half a second at most, at the cost that every new register has."""
    with tempfile.TemporaryDirectory() as folder:
        place = Workspace(Path(folder) / "workspace")
        create_workspace(place, NewOffice("Beispielamt", "DE", "Frau Beispiel"), PASSPHRASE, now)

        def unlock(_: int) -> None:
            with open_workspace(place, PASSPHRASE, now) as opened:
                opened.executor.ask(GetOffice())

        def derive(_: int) -> None:
            key_from_passphrase(PASSPHRASE, _SALT, RECOMMENDED)

        ours, bare = interleaved(unlock, derive, rounds, warm_up=3)
    return (figure("unlock with a passphrase", ours, bare, most_ms=500, note="floor: Argon2id alone"),)
